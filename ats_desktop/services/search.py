"""Finding people: everybody whom a query finds in an order, rows of them, facets, names, saved searches."""

from collections.abc import Mapping, Sequence
from time import perf_counter

from ats_desktop.domain.folding import folded
from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.rows.search import Facets, PersonHit, SavedSearchRow, SearchResult
from ats_desktop.domain.saved_search import SavedSearch, SavedSearchKind
from ats_desktop.domain.search_parsing import Query, parse
from ats_desktop.domain.search_problems import error_of
from ats_desktop.services.absent import SavedSearchAbsentError
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.naming import free_name
from ats_desktop.storage.queries import facets as facet_queries
from ats_desktop.storage.queries import search, tags
from ats_desktop.storage.unit_of_work import UnitOfWork

SORTS = (*search.SORTS, "relevance")
"""Orders that a list of people can have."""


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
        tree = _sound(query).tree
        with self._ledger.reading() as connection:
            ids = search.ids(connection, tree, sort, descending=descending)
        return SearchResult(ids, len(ids), (perf_counter() - began) * 1000)

    def first(
        self, query: str = "", sort: str = "added", *, descending: bool = True, limit: int = 50
    ) -> tuple[str, ...]:
        """Return the first keys that ``ids`` would give, by age and by relevance at once however many match.

        For the first rows of a list, while ``ids`` is still on its way.

        Raises:
            QueryError: the query has a mistake.
        """
        tree = _sound(query).tree
        with self._ledger.reading() as connection:
            return search.ids(connection, tree, sort, descending=descending, limit=limit)

    def count(self, query: str = "") -> int:
        """Return how many people a query finds.

        Raises:
            QueryError: the query has a mistake.
        """
        tree = _sound(query).tree
        with self._ledger.reading() as connection:
            return search.count(connection, tree)

    def rows(self, ids: Sequence[str], query: str = "") -> tuple[CandidateRow, ...]:
        """Return rows of at most 200 people in the order of their keys; keys of nobody are left out.

        ``excerpt`` is filled where the words of the query are in a person's CV and nowhere in the row.
        """
        with self._ledger.reading() as connection:
            return search.rows(connection, ids, parse(query).words)

    def facets(self, query: str = "", *, most_skills: int = 30) -> Facets:
        """Return how many of the people whom a query finds have which value, each facet less its own field.

        Raises:
            QueryError: the query has a mistake.
        """
        tree = _sound(query).tree
        with self._ledger.reading() as connection:
            return facet_queries.facets(connection, tree, most_skills)

    def names(self, prefix: str, limit: int = 8) -> tuple[PersonHit, ...]:
        """Return people whose name, e-mail or phone begins with what was typed, for boxes that ask who."""
        with self._ledger.reading() as connection:
            return search.names(connection, prefix, limit)

    def saved(self, kind: SavedSearchKind = SavedSearchKind.CANDIDATES) -> tuple[SavedSearchRow, ...]:
        """Return the searches that are kept for a screen, in the order in which they were made."""
        with self._ledger.reading() as connection:
            return tags.saved_searches(connection, kind)

    def save(
        self,
        kind: SavedSearchKind,
        name: str,
        query: str,
        sort: str = "added",
        descending: bool = True,
        options: Mapping[str, object] | None = None,
    ) -> Changes:
        """Keep a search under a name; one of the same name, letter case aside, is replaced.

        Raises:
            NameMissingError: an empty name.
            QueryError: the query has a mistake (searches of candidates).
        """
        wanted = " ".join(name.split())
        if not wanted:
            raise NameMissingError(field="name")
        if kind is SavedSearchKind.CANDIDATES:
            _sound(query)
        with self._ledger.act("save_search") as work:
            present = work.where(SavedSearch, kind=kind)
            saved = next((each for each in present if folded(each.name) == folded(wanted)), None)
            if saved is None:
                place = 1 + max((each.position for each in present), default=-1)
                saved = work.add(SavedSearch(name=wanted, kind=kind, position=place))
            saved.name, saved.query, saved.sort = wanted, query, sort
            saved.is_descending, saved.options = descending, dict(options or {})
            work.describe({"search": saved.id})
        return changes_of(work, made=saved.id)

    def rename(self, saved_id: str, name: str) -> Changes:
        """Give a saved search another name.

        Raises:
            SavedSearchAbsentError: no such search.
            NameMissingError, NameTakenError: the name cannot be used.
        """
        with self._ledger.act("rename_search", search=saved_id) as work:
            saved = _found(work, saved_id)
            others = [each for each in work.where(SavedSearch, kind=saved.kind) if each.id != saved_id]
            saved.name = free_name(name, others)
        return changes_of(work)

    def forget(self, saved_id: str) -> Changes:
        """Take a saved search away; raise SavedSearchAbsentError where there is none."""
        with self._ledger.act("forget_search", search=saved_id) as work:
            _found(work, saved_id).deleted = True
        return changes_of(work)


def _sound(query: str) -> Query:
    asked = parse(query)
    if asked.problem is not None:
        raise error_of(asked.problem)
    return asked


def _found(work: UnitOfWork, saved_id: str) -> SavedSearch:
    saved = work.find(SavedSearch, saved_id)
    if saved is None:
        raise SavedSearchAbsentError(name=saved_id)
    return saved
