"""Checking the data: tables against the log, the log against its seals, files against their hashes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table

from ats_desktop.storage.change_log import (
    ENTRY_COLUMNS,
    Entry,
    chain_of,
    digest_of,
    entry_of,
    fold,
)
from ats_desktop.storage.connection import integrity_problems
from ats_desktop.storage.database import Database
from ats_desktop.storage.tables import SYNCED_TABLES, logged_columns


@dataclass(frozen=True)
class CheckProblem:
    """One thing that is not as it should be: a code of the front ends' tables, and what fills it in."""

    code: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class CheckReport:
    """What a check looked at and found; ``problems`` empty = all is well."""

    problems: tuple[CheckProblem, ...]
    tables: int
    rows: int
    entries: int
    files: int


def check(database: Database) -> CheckReport:
    """Return everything that is wrong with an agency's data; changes nothing."""
    problems: list[CheckProblem] = []
    with database.reading() as connection:
        raw: Any = connection.connection.driver_connection
        problems += [
            CheckProblem("check_damaged", {"detail": p}) for p in integrity_problems(raw, database.key)
        ]
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        problems += [CheckProblem("check_reference", {"table": row[0], "to": row[2]}) for row in dangling]
        entries, broken = _sealed_entries(connection)
        problems += broken
        state = fold(entries)
        rows = 0
        for table in SYNCED_TABLES:
            count, differing = _compare(connection, table, state)
            rows += count
            problems += differing
        problems += _files(connection, database)
        files = len(database.files.hashes())
    return CheckReport(tuple(problems), len(SYNCED_TABLES), rows, len(entries), files)


def referenced_files(connection: Connection) -> set[str]:
    """Return the hashes of the files that records name."""
    rows = connection.exec_driver_sql(
        "SELECT sha256 FROM attachment UNION SELECT pdf_sha256 FROM issued_document "
        "UNION SELECT sha256 FROM submission WHERE sha256 <> ''"
    )
    return {row[0] for row in rows}


def _sealed_entries(connection: Connection) -> tuple[list[Entry], list[CheckProblem]]:
    entries: list[Entry] = []
    problems: list[CheckProblem] = []
    rows = connection.exec_driver_sql(f"SELECT {ENTRY_COLUMNS} FROM change_log ORDER BY replica, seq")
    for replica, of_replica in groupby(map(entry_of, rows), key=lambda entry: entry.replica):
        chain, expected = b"", 1
        for entry in of_replica:
            chain = chain_of(chain, entry.digest)
            is_payload_whole = entry.salt is None or digest_of(entry) == entry.digest
            if entry.seq != expected or entry.chain != chain or not is_payload_whole:
                problems.append(CheckProblem("check_log", {"replica": replica, "entry": entry.seq}))
                chain = entry.chain
            expected = entry.seq + 1
            entries.append(entry)
    return entries, problems


def _compare(
    connection: Connection, table: Table, state: dict[tuple[str, str], dict[str, Any]]
) -> tuple[int, list[CheckProblem]]:
    columns = [column.name for column in logged_columns(table)]
    names = ", ".join(f'"{name}"' for name in columns)
    problems: list[CheckProblem] = []
    expected = {row_id: cells for (name, row_id), cells in state.items() if name == table.name}
    count = 0
    for row in connection.exec_driver_sql(f'SELECT id, {names} FROM "{table.name}"'):
        count += 1
        cells = expected.pop(row[0], None)
        if cells is None:
            problems.append(CheckProblem("check_unlogged", {"table": table.name, "row": row[0]}))
            continue
        differing = [name for name, value in _zip(columns, row) if cells.get(name) != value]
        if differing:
            values = {"table": table.name, "row": row[0], "columns": ", ".join(differing)}
            problems.append(CheckProblem("check_differs", values))
    problems += [CheckProblem("check_lost", {"table": table.name, "row": row_id}) for row_id in expected]
    return count, problems


def _zip(columns: list[str], row: Any) -> Iterator[tuple[str, Any]]:
    return zip(columns, row[1:], strict=True)


def _files(connection: Connection, database: Database) -> list[CheckProblem]:
    referenced = referenced_files(connection)
    missing = referenced - database.files.hashes()
    damaged = set(database.files.damaged()) & referenced
    texts = connection.exec_driver_sql(
        "SELECT DISTINCT text_sha256 FROM attachment WHERE text_sha256 IS NOT NULL "
        "AND text_sha256 NOT IN (SELECT sha256 FROM text_body)"
    ).all()
    return [
        *(CheckProblem("check_file_missing", {"sha256": sha256}) for sha256 in sorted(missing)),
        *(CheckProblem("check_file_damaged", {"sha256": sha256}) for sha256 in sorted(damaged)),
        *(CheckProblem("check_text_missing", {"sha256": row[0]}) for row in texts),
    ]
