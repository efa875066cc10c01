"""Rows about reading boards and moving cards in the database, without a window."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.benchmarks import agency
from tests.benchmarks.harness import WALL, Bench, Pair, Row, Target

BOARD_SQL = (
    "SELECT a.id, a.candidate_id, a.stage_id, a.status, c.full_name, c.name_urdu, c.city, c.total_years, "
    "c.notice_days, c.skill_line, a.score, a.next_step, a.source, a.priority, "
    "a.entered_stage_at, a.paused_at, a.applied_at, a.position "
    "FROM application a JOIN candidate c ON c.id = a.candidate_id "
    "WHERE a.job_id = ? AND a.deleted = 0 ORDER BY a.stage_id, a.position"
)
_WAL_FRAME = 8192 + 24
"""Bytes that one changed page adds to the log."""


def raw_board(folder: Path, job_id: str) -> tuple[sqlite3.Connection, Callable[[], list[Any]]]:
    """Open a plain agency with Python's own SQLite and give what reads a board as tuples."""
    connection = sqlite3.connect(f"file:{(folder / 'ats.db').as_posix()}?mode=ro", uri=True)
    connection.execute("PRAGMA mmap_size = 1073741824")
    connection.execute("PRAGMA cache_size = -65536")

    def read() -> list[Any]:
        return connection.execute(BOARD_SQL, (job_id,)).fetchall()

    return connection, read


@contextmanager
def _rows_2000(bench: Bench) -> Iterator[Pair]:
    held = agency.loaded(bench)
    connection, read = raw_board(held.folder, held.board_job)
    try:
        with held.opened() as services:

            def ours() -> None:
                services.pipeline.board(held.board_job)

            def floor() -> None:
                read()

            yield Pair(floor, ours)
    finally:
        connection.close()


@contextmanager
def _move(bench: Bench) -> Iterator[Pair]:
    held = agency.loaded(bench)
    with held.opened() as services, (held.folder / "floor.bin").open("ab", buffering=0) as file:
        board = services.pipeline.board(held.big_job)
        first, second = board.columns[0], board.columns[1]
        card = first.cards[0].application_id
        turns = cycle(((first.stage_id, second.stage_id), (second.stage_id, first.stage_id)))

        def fsync() -> None:
            file.write(b"\0" * _WAL_FRAME)
            os.fsync(file.fileno())

        def ours() -> None:
            seen, target = next(turns)
            services.pipeline.move([card], target, {card: seen})

        yield Pair(fsync, ours)


@contextmanager
def _encrypted_warm(bench: Bench) -> Iterator[Pair]:
    plain, sealed = agency.loaded(bench), agency.loaded(bench, encrypted=True)
    with plain.opened() as in_plain, sealed.opened() as in_sealed:

        def floor() -> None:
            in_plain.pipeline.board(plain.big_job)

        def ours() -> None:
            in_sealed.pipeline.board(sealed.big_job)

        yield Pair(floor, ours)


def _connection_and_board(folder: Path, key: bytes | None, job_id: str) -> Callable[[], None]:
    from ats_desktop.storage.connection import RECORDS_FILE, connect

    def work() -> None:
        connection = connect(folder / RECORDS_FILE, key)
        try:
            connection.execute(BOARD_SQL, (job_id,)).fetchall()
        finally:
            connection.close()

    return work


@contextmanager
def _encrypted_new(bench: Bench) -> Iterator[Pair]:
    from ats_desktop.storage import keys

    plain, sealed = agency.loaded(bench), agency.loaded(bench, encrypted=True)
    key = keys.unlock(sealed.folder, sealed.passphrase, None)
    yield Pair(
        _connection_and_board(plain.folder, None, plain.big_job),
        _connection_and_board(sealed.folder, key, sealed.big_job),
    )


ROWS = (
    Row(
        "board-2000-rows", "board of 2,000 cards: load rows, beside raw tuples", Target(ratio=1.5), _rows_2000
    ),
    Row(
        "move-commit",
        "move a card with durable commit, beside one fsync",
        Target(ratio=1, plus_ms=6, at_most_ms=16),
        _move,
        WALL,
    ),
    Row(
        "encrypted-warm",
        "board of 10,000 cards: encrypted beside plain, warm",
        Target(ratio=1.3),
        _encrypted_warm,
    ),
    Row(
        "encrypted-new",
        "the same on a new connection",
        Target(ratio=3),
        _encrypted_new,
    ),
)
