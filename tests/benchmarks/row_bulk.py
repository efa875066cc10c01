"""Rows about much at once: loading people, copying the files, memory with everything open."""

import json
import os
import shutil
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Any

from ats_desktop.storage.connection import FILES_FILE, RECORDS_FILE, connect
from ats_desktop.storage.database import Database
from ats_desktop.storage.search_text import searchable
from ats_desktop.storage.unit_of_work import Act, UnitOfWork
from tests.benchmarks import agency, whole_agency, workload
from tests.benchmarks.child import run_child
from tests.benchmarks.harness import COUNT, WALL, Bench, NotMeasurableError, Pair, Row, Target

_LOADED = 1_000
_TABLES = (
    "candidate candidate_skill contact_point attachment change_log search_document search_skill_name "
    "search_skill"
).split()
_MEGABYTE = 1024


@contextmanager
def _load(bench: Bench) -> Iterator[Pair]:
    """Load people into an empty agency, beside inserting the same rows and words ready made."""
    people = list(workload.people(bench.workload, _LOADED))
    folder = bench.folder("bulk")
    agency.empty(folder / "empty").close()
    _load_into(folder / "empty", folder / "full", people)
    source = connect(folder / "full" / RECORDS_FILE, None)
    rows = {name: source.execute(f"SELECT * FROM {name}").fetchall() for name in _TABLES}
    bodies = source.execute("SELECT sha256, body FROM text_body").fetchall()
    source.close()
    texts = [(digest, zlib.decompress(body)) for digest, body in bodies]
    words = [
        (
            place,
            searchable(person.name),
            searchable(f"{person.email} {person.phone}"),
            searchable(person.headline),
            searchable(", ".join(person.skills)),
            searchable(person.cv_text),
        )
        for place, person in enumerate(people, 1)
    ]
    numbers = count()

    def floor() -> float:
        target = folder / f"floor-{next(numbers)}"
        shutil.copytree(folder / "empty", target)
        connection = connect(target / RECORDS_FILE, None)
        begin = time.thread_time()
        _insert(connection, rows, texts, words)
        took = (time.thread_time() - begin) * 1000
        connection.close()
        shutil.rmtree(target)
        return took

    def ours() -> float:
        return _load_into(folder / "empty", folder / f"ours-{next(numbers)}", people)

    yield Pair(floor, ours)


def _load_into(empty: Path, target: Path, people: list[workload.Person]) -> float:
    shutil.copytree(empty, target)
    database = Database(target, None)
    begin = time.thread_time()
    with UnitOfWork(database, Act("benchmark"), "benchmark") as work:
        whole_agency.add_people(work, people)
    took = (time.thread_time() - begin) * 1000
    database.close()
    return took


def _insert(
    connection: Any, rows: dict[str, list[Any]], texts: list[tuple[str, bytes]], words: list[tuple[Any, ...]]
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for name, found in rows.items():
        marks = ",".join("?" * len(found[0]))
        connection.executemany(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", found)
    connection.executemany(
        "INSERT OR IGNORE INTO text_body VALUES (?, ?)",
        [(digest, zlib.compress(text, 6)) for digest, text in texts],
    )
    connection.executemany(
        "INSERT INTO person_fts (rowid, name, contact) VALUES (?, ?, ?)", [row[:3] for row in words]
    )
    connection.executemany(
        "INSERT INTO search_fts (rowid, name, contact, facts, skills, body) VALUES (?, ?, ?, ?, ?, ?)", words
    )
    connection.execute("COMMIT")


@contextmanager
def _backup(bench: Bench) -> Iterator[Pair]:
    from ats_desktop.services.backups import Backups

    target = bench.folder("backups")
    numbers = count()

    def floor() -> None:
        for name in (RECORDS_FILE, FILES_FILE):
            copy = target / name
            shutil.copyfile(whole_agency.folder_of(bench) / name, copy)
            with copy.open("rb+") as file:
                os.fsync(file.fileno())
            copy.unlink()

    with whole_agency.opened(bench) as ledger:
        backups = Backups(ledger)

        def ours() -> float:
            place = target / str(next(numbers))
            place.mkdir()
            begin = time.perf_counter()
            backups.now(place)
            took = (time.perf_counter() - begin) * 1000
            shutil.rmtree(place)
            return took

        yield Pair(floor, ours)


@contextmanager
def _memory(bench: Bench) -> Iterator[Pair]:
    from ats_desktop.gui.window_state import VERSION, WindowState

    folder = whole_agency.folder_of(bench)
    connection = connect(folder / RECORDS_FILE, None)
    (job_id,) = connection.execute(
        "SELECT job_id FROM application GROUP BY job_id ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()
    connection.close()
    state = bench.folder("memory") / "window.json"

    def megabytes(*arguments: str) -> float:
        content = {"version": VERSION, **asdict(WindowState(job_id=job_id))}
        state.write_text(json.dumps(content), encoding="utf-8")
        kilobytes = int(run_child("tests.benchmarks.child_memory", *arguments).split()[-1])
        if not kilobytes:
            reason = "the system does not tell a process's own memory"
            raise NotMeasurableError(reason)
        return kilobytes / _MEGABYTE

    yield Pair(lambda: megabytes("bare"), lambda: megabytes("program", str(folder), str(state)))


ROWS = (
    Row(
        "bulk-load",
        f"load {_LOADED:,} people with CVs and index, beside ready-made rows",
        Target(ratio=2),
        _load,
    ),
    Row(
        "backup",
        "back up and verify everything, beside a copy",
        Target(ratio=4),
        _backup,
        WALL,
    ),
    Row(
        "memory",
        "megabytes with the largest board and the whole list open, beside a bare window",
        Target(ratio=1, plus_ms=80),
        _memory,
        COUNT,
    ),
)
