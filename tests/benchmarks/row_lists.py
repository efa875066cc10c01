"""Rows about the list of candidates: opening it, its pages, orders and filters, beside bare statements."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from random import Random
from typing import Any

from ats_desktop.services.search import Search
from ats_desktop.storage.connection import RECORDS_FILE, connect
from tests.benchmarks import whole_agency
from tests.benchmarks.harness import Bench, Pair, Row, Target

PAGE = 200
_PAGES = 20
_EVERYBODY = "SELECT candidate_id FROM search_document WHERE is_living ORDER BY docid DESC"
_BARE_PAGE = (
    "SELECT id, full_name, headline, city, total_years, skill_line, notice_days, pay_expected, created_at "
    "FROM candidate WHERE id IN ({marks})"
)


@contextmanager
def searching(bench: Bench) -> Iterator[tuple[Any, Search]]:
    """Give a bare connection of the driver and the program's search on the whole workload."""
    connection = connect(whole_agency.folder_of(bench) / RECORDS_FILE, None)
    try:
        with whole_agency.opened(bench) as ledger:
            yield connection, Search(ledger)
    finally:
        connection.close()


def _ids(
    statement: str, query: str, sort: str, *, descending: bool
) -> Callable[[Bench], AbstractContextManager[Pair]]:
    @contextmanager
    def prepare(bench: Bench) -> Iterator[Pair]:
        with searching(bench) as (connection, search):

            def floor() -> None:
                connection.execute(statement).fetchall()

            def ours() -> None:
                search.ids(query, sort, descending=descending)

            yield Pair(floor, ours)

    return prepare


@contextmanager
def _open(bench: Bench) -> Iterator[Pair]:
    with searching(bench) as (connection, search):

        def floor() -> None:
            connection.execute(_EVERYBODY).fetchall()

        def ours() -> None:
            search.rows(search.ids().ids[:PAGE])

        yield Pair(floor, ours)


def _pages(*, is_jump: bool) -> Callable[[Bench], AbstractContextManager[Pair]]:
    """Read pages one after the other or here and there; the slowest but one of twenty is what counts."""

    @contextmanager
    def prepare(bench: Bench) -> Iterator[Pair]:
        with searching(bench) as (connection, search):
            ids = search.ids().ids
            draw = Random("pages")

            def starts() -> list[int]:
                last = max(1, len(ids) - PAGE)
                if is_jump:
                    return [draw.randrange(last) for _ in range(_PAGES)]
                first = draw.randrange(max(1, last - _PAGES * PAGE))
                return [first + place * PAGE for place in range(_PAGES)]

            def slow(read: Callable[[tuple[str, ...]], object]) -> float:
                return sorted(_timed(read, ids[start : start + PAGE]) for start in starts())[-2]

            def bare_page(keys: tuple[str, ...]) -> object:
                return connection.execute(_BARE_PAGE.format(marks=",".join("?" * len(keys))), keys).fetchall()

            yield Pair(lambda: slow(bare_page), lambda: slow(search.rows))

    return prepare


def _timed(read: Callable[[tuple[str, ...]], object], keys: tuple[str, ...]) -> float:
    begin = time.thread_time()
    read(keys)
    return (time.thread_time() - begin) * 1000


ROWS = (
    Row(
        "list-open",
        "list of candidates: all keys and the first page, beside all keys",
        Target(ratio=2, plus_ms=30),
        _open,
    ),
    Row("list-page", "the next page of 200, 95th percentile", Target(at_most_ms=6), _pages(is_jump=False)),
    Row("list-jump", "a page anywhere, 95th percentile", Target(at_most_ms=9), _pages(is_jump=True)),
    Row(
        "list-sort-name",
        "list by name",
        Target(ratio=2),
        _ids(
            "SELECT candidate_id FROM search_document WHERE is_living ORDER BY sort_name, candidate_id",
            "",
            "name",
            descending=False,
        ),
    ),
    Row(
        "list-sort-years",
        "list by experience",
        Target(ratio=2),
        _ids(
            "SELECT candidate_id FROM search_document WHERE is_living ORDER BY years DESC, docid DESC",
            "",
            "years",
            descending=True,
        ),
    ),
    Row(
        "list-filter",
        "list of one city with three years or more",
        Target(ratio=2),
        _ids(
            "SELECT candidate_id FROM search_document WHERE is_living AND +city = 'karachi' AND years >= 3 "
            "ORDER BY docid DESC",
            "city:karachi exp:3+ ",
            "added",
            descending=True,
        ),
    ),
)
