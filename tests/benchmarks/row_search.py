"""Rows about searches: first matches, ranking, counts against the workload's own, names, facets."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from statistics import median

from ats_desktop.services.search import Search
from tests.benchmarks import workload
from tests.benchmarks.harness import COUNT, Bench, NotMeasurableError, Pair, Row, Target
from tests.benchmarks.row_lists import searching

_TYPED = ("m", "mu", "muh", "muha", "hassan", "hassan s", "03", "0300", "+92 3", "ali.k")
_FACETED = "python "
_BARE_FACETS = (
    "SELECT s.number, count(*) FROM found f CROSS JOIN search_skill s ON s.docid = f.docid GROUP BY 1",
    "SELECT d.city, count(*) FROM found f CROSS JOIN search_document d USING (docid) GROUP BY 1",
    "SELECT d.stage, count(*) FROM found f CROSS JOIN search_document d USING (docid) GROUP BY 1",
    "SELECT CAST(d.years AS INTEGER), count(*) FROM found f CROSS JOIN search_document d USING (docid) "
    "GROUP BY 1",
)
"""Four facets as plain statements; the skills read a table of people and their skills of the floor's own."""


def _over_queries(
    ask: Callable[[Search, str], object], figure: Callable[[list[float]], float]
) -> Callable[[Bench], AbstractContextManager[Pair]]:
    """Ask every query of the workload once a turn and tell one figure of the times."""

    @contextmanager
    def prepare(bench: Bench) -> Iterator[Pair]:
        queries = [query.text for query in workload.queries(bench.workload)]
        with searching(bench) as (_, search):

            def ours() -> float:
                return figure([_timed(ask, search, text) for text in queries])

            yield Pair(None, ours)

    return prepare


def _timed(ask: Callable[[Search, str], object], search: Search, text: str) -> float:
    begin = time.thread_time()
    ask(search, text)
    return (time.thread_time() - begin) * 1000


@contextmanager
def _counts(bench: Bench) -> Iterator[Pair]:
    queries = [query for query in workload.queries(bench.workload) if query.expected is not None]
    if not queries:
        reason = "the workload does not say how many match"
        raise NotMeasurableError(reason)
    with searching(bench) as (_, search):

        def ours() -> float:
            return float(sum(search.ids(query.text).total != query.expected for query in queries))

        yield Pair(None, ours)


@contextmanager
def _names(bench: Bench) -> Iterator[Pair]:
    with searching(bench) as (_, search):
        yield Pair(
            None, lambda: max(_timed(lambda s, typed: s.names(typed), search, each) for each in _TYPED)
        )


@contextmanager
def _facets(bench: Bench) -> Iterator[Pair]:
    with searching(bench) as (connection, search):
        connection.execute("CREATE TEMP TABLE found (docid INTEGER PRIMARY KEY)")
        connection.execute(
            "CREATE TEMP TABLE search_skill (docid INTEGER, number INTEGER, PRIMARY KEY (docid, number)) "
            "WITHOUT ROWID"
        )
        connection.execute(
            "INSERT INTO temp.search_skill SELECT docid, number FROM main.search_skill ORDER BY 1, 2"
        )

        def floor() -> None:
            connection.execute("DELETE FROM found")
            connection.execute(
                "INSERT INTO found SELECT rowid FROM search_fts WHERE search_fts MATCH ?", (_FACETED,)
            )
            for statement in _BARE_FACETS:
                connection.execute(statement).fetchall()

        def ours() -> None:
            search.facets(_FACETED)

        yield Pair(floor, ours)


ROWS = (
    Row(
        "search-first",
        "first 50 of a search, newest first: median of the queries",
        Target(at_most_ms=5),
        _over_queries(lambda search, text: search.first(text), median),
    ),
    Row(
        "search-first-worst",
        "the same: worst of the queries",
        Target(at_most_ms=20),
        _over_queries(lambda search, text: search.first(text), max),
    ),
    Row(
        "search-ranked",
        "best 50 of a search, the newest 5,000 ranked: worst of the queries",
        Target(at_most_ms=25),
        _over_queries(lambda search, text: search.first(text, "relevance"), max),
    ),
    Row("search-counts", "searches that find another number than they should", Target(), _counts, COUNT),
    Row("search-names", "box that asks who: slowest key", Target(at_most_ms=5), _names),
    Row(
        "search-facets",
        "seven facets of a search, beside four as bare statements",
        Target(ratio=1.5),
        _facets,
    ),
)
