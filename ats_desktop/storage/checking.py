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
from ats_desktop.storage.mapping import SYNCED_TABLES, logged_columns


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
        log = _Log(connection)
        state = fold(log.entries())
        problems += log.problems
        rows = 0
        for table in SYNCED_TABLES:
            count, differing = _compare(connection, table, state.pop(table.name, {}))
            rows += count
            problems += differing
        problems += _files(connection, database)
        files = len(database.files.hashes())
    return CheckReport(tuple(problems), len(SYNCED_TABLES), rows, log.count, files)


def referenced_files(connection: Connection) -> set[str]:
    """Return the hashes of the files that records name."""
    rows = connection.exec_driver_sql(
        "SELECT sha256 FROM attachment UNION SELECT pdf_sha256 FROM issued_document WHERE pdf_sha256 <> '' "
        "UNION SELECT sha256 FROM submission WHERE sha256 <> '' "
        "UNION SELECT sha256 FROM submission_return WHERE sha256 <> ''"
    )
    return {row[0] for row in rows}


class _Log:
    """The log, read once entry by entry; what is wrong with its seals is known after the last one."""

    def __init__(self, connection: Connection) -> None:
        self.problems: list[CheckProblem] = []
        self.count = 0
        self._connection = connection

    def entries(self) -> Iterator[Entry]:
        """Give every entry, replica by replica."""
        raw: Any = self._connection.connection.driver_connection
        rows = raw.execute(f"SELECT {ENTRY_COLUMNS} FROM change_log ORDER BY replica, seq")
        for replica, of_replica in groupby(map(entry_of, rows), key=lambda entry: entry.replica):
            chain, expected = b"", 1
            for entry in of_replica:
                chain = chain_of(chain, entry.digest)
                if entry.seq != expected or entry.chain != chain or not _is_whole(entry):
                    self.problems.append(CheckProblem("check_log", {"replica": replica, "entry": entry.seq}))
                    chain = entry.chain
                expected = entry.seq + 1
                self.count += 1
                yield entry


def _is_whole(entry: Entry) -> bool:
    """Tell whether an entry says what was sealed; one emptied by an erasure has neither salt nor payload."""
    is_emptied = entry.salt is None and entry.data is None and entry.parents is None
    return is_emptied or digest_of(entry) == entry.digest


def _compare(
    connection: Connection, table: Table, expected: dict[str, dict[str, Any]]
) -> tuple[int, list[CheckProblem]]:
    columns = [column.name for column in logged_columns(table)]
    names = ", ".join(f'"{name}"' for name in columns)
    problems: list[CheckProblem] = []
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
