"""Mistakes in a search, each with its place, so that a front end can show where it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ats_desktop.errors import UserError


class QueryError(UserError):
    """A search cannot be understood; no values."""

    code = "query_mistake"


class QuoteOpenError(QueryError):
    """A quotation mark has no second one; no values."""

    code = "query_quote_open"


class BracketOpenError(QueryError):
    """A bracket is never closed; no values."""

    code = "query_bracket_open"


class BracketCloseError(QueryError):
    """A bracket closes that was never opened; no values."""

    code = "query_bracket_close"


class BracketEmptyError(QueryError):
    """Nothing stands between two brackets; no values."""

    code = "query_bracket_empty"


class OperandMissingError(QueryError):
    """Nothing stands beside an operator; values: operator."""

    code = "query_operand_missing"


class FieldUnknownError(QueryError):
    """There is no such field; values: field, fields."""

    code = "query_field_unknown"


class ValueMissingError(QueryError):
    """Nothing follows the name of a field; values: field."""

    code = "query_value_missing"


class NumberWrongError(QueryError):
    """What follows is no number or range of numbers; values: field, value."""

    code = "query_number_wrong"


class StageUnknownError(QueryError):
    """There is no such kind of stage; values: value, stages."""

    code = "query_stage_unknown"


class QueryTooLongError(QueryError):
    """The search has more parts, or brackets within brackets, than it may have; values: most."""

    code = "query_too_long"


@dataclass(frozen=True, slots=True)
class QueryProblem:
    """The first mistake of a query: the code of its error, its place, and what fills its sentence."""

    code: str
    start: int
    end: int
    values: Mapping[str, object] = field(default_factory=dict)


_ERRORS: dict[str, type[QueryError]] = {kind.code: kind for kind in QueryError.__subclasses__()}


def error_of(problem: QueryProblem) -> QueryError:
    """Return the error that a problem is."""
    return _ERRORS.get(problem.code, QueryError)(**problem.values)
