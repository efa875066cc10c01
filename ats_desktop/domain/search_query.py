"""The language of searches, for whoever reads, colours or edits one: words, quotes, brackets and fields.

Words side by side must all occur. ``AND OR NOT`` are operators in capitals only, ``-word`` is ``NOT word``.
Fields are ``city: skill: exp: notice: salary: stage: source: tag: job:``; a comma between values means "one
of them". A ``*`` ends a word that may go on, and the word being typed may go on by itself.
"""

from ats_desktop.domain.search_editing import (
    Choice,
    choices,
    range_of,
    with_range,
    with_value,
    without_field,
)
from ats_desktop.domain.search_parsing import Part, PartKind, Query, parse
from ats_desktop.domain.search_problems import QueryError, QueryProblem
from ats_desktop.domain.search_tree import NOT_IN_A_JOB, Range, SearchField

__all__ = [
    "NOT_IN_A_JOB",
    "Choice",
    "Part",
    "PartKind",
    "Query",
    "QueryError",
    "QueryProblem",
    "Range",
    "SearchField",
    "choices",
    "parse",
    "range_of",
    "with_range",
    "with_value",
    "without_field",
]
