"""Who was erased, and whether somebody who comes in is one of them."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from ats_desktop.domain.erasure import mark_of
from ats_desktop.storage.columns import from_microseconds
from ats_desktop.storage.erased_ledger import ErasedPerson

_AT_ONCE = 400


def secret(connection: Connection) -> str:
    """Return what keys the hashes of erased people in this agency."""
    row = connection.exec_driver_sql("SELECT export_key FROM agency ORDER BY id LIMIT 1").first()
    return "" if row is None else str(row[0])


def were_erased(connection: Connection, keys: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return those kinds and keys (of contacts, a CNIC, a file) by which an erased person was known."""
    key_of_hashes = secret(connection)
    by_mark = {mark_of(key_of_hashes, kind, key): (kind, key) for kind, key in keys}
    marks = sorted(by_mark)
    found: set[tuple[str, str]] = set()
    for start in range(0, len(marks), _AT_ONCE):
        part = marks[start : start + _AT_ONCE]
        places = ",".join("?" * len(part))
        statement = f"SELECT mark FROM erasure_mark WHERE deleted = 0 AND mark IN ({places})"
        found |= {by_mark[row[0]] for row in connection.exec_driver_sql(statement, tuple(part))}
    return found


def has_any(connection: Connection) -> bool:
    """Whether anybody was ever erased here."""
    return connection.exec_driver_sql("SELECT 1 FROM erasure LIMIT 1").first() is not None


def people(connection: Connection) -> dict[str, ErasedPerson]:
    """Return everybody whom these records know to be erased, by key, in the order of their numbers."""
    marks: dict[str, list[str]] = {}
    for key, mark in connection.exec_driver_sql("SELECT erasure_id, mark FROM erasure_mark ORDER BY mark"):
        marks.setdefault(key, []).append(mark)
    rows = connection.exec_driver_sql(
        "SELECT id, number, erased_at, subjects FROM erasure ORDER BY number, id"
    ).all()
    return {
        row[0]: ErasedPerson(
            row[0],
            row[1],
            from_microseconds(row[2]),
            tuple(json.loads(row[3])),
            tuple(marks.get(row[0], ())),
        )
        for row in rows
    }
