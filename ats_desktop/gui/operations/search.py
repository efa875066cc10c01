"""Searching for candidates and keeping searches, as calls for the database's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ats_desktop.domain.rows.search import SearchResult
from ats_desktop.domain.saved_search import SavedSearchKind

if TYPE_CHECKING:
    from ats_desktop.domain.rows.candidates import CandidateRow
    from ats_desktop.domain.rows.search import Facets, SavedSearchRow
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

    Act = Callable[[Services], Changes]

FIRST_ROWS = 200
_MOST_SKILLS = 400


@dataclass(frozen=True)
class Found:
    """What a search found, the rows of its first page, and how many candidates there are in all."""

    result: SearchResult
    rows: "tuple[CandidateRow, ...]"
    everyone: int


def find(
    query: str, sort: str, *, is_descending: bool, everyone: int | None
) -> "Callable[[Services], Found]":
    """Find people and read the first of them; ``everyone`` is the number of candidates where it is known."""

    def work(services: "Services") -> Found:
        result = services.search.ids(query, sort, descending=is_descending)
        # Strings keep their hash: ticking everyone is then quick on the window's thread.
        frozenset(result.ids)
        rows = services.search.rows(result.ids[:FIRST_ROWS], query)
        if not query.strip():
            return Found(result, rows, result.total)
        return Found(result, rows, services.agency.counts().candidates if everyone is None else everyone)

    return work


def read_rows(ids: tuple[str, ...], query: str) -> "Callable[[Services], tuple[CandidateRow, ...]]":
    """Read one page of rows."""
    return lambda services: services.search.rows(ids, query)


def read_facets(query: str, *, has_all_skills: bool) -> "Callable[[Services], Facets]":
    """Count what the people of a search have; of skills every one, or only the most common ones."""
    if has_all_skills:
        return lambda services: services.search.facets(query, most_skills=_MOST_SKILLS)
    return lambda services: services.search.facets(query)


def read_saved(kind: SavedSearchKind) -> "Callable[[Services], tuple[SavedSearchRow, ...]]":
    """Read the searches that were kept."""
    return lambda services: services.search.saved(kind)


def save(
    kind: SavedSearchKind,
    name: str,
    query: str,
    sort: str,
    *,
    is_descending: bool,
    options: dict[str, object],
) -> "Act":
    """Keep a search under a name; the same name replaces."""
    return lambda services: services.search.save(
        kind, name, query, sort, descending=is_descending, options=options
    )


def rename(saved_id: str, name: str) -> "Act":
    """Give a saved search another name."""
    return lambda services: services.search.rename(saved_id, name)


def forget(saved_id: str) -> "Act":
    """Delete a saved search."""
    return lambda services: services.search.forget(saved_id)
