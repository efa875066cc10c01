"""Records that are one person: found by shared keys (R17), and followed once they were merged (R13)."""

import zlib
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from ats_desktop.domain import cnic
from ats_desktop.domain.likeness import (
    LIKE_NAME,
    LIKE_TEXT,
    containment,
    name_likeness,
    name_words,
    shingles,
)
from ats_desktop.domain.merging import MERGED_FIELDS
from ats_desktop.domain.rows.merging import DuplicateRow
from ats_desktop.storage.errors import RecordAbsentError

_MOST = 50
"""Of the people who share one office's number nobody compares more."""
_LIVING = "c.deleted = 0 AND c.merged_into_id IS NULL"
_BY_CONTACT = f"""
SELECT c.id, theirs.kind, theirs.value
FROM contact_point own
JOIN contact_point theirs ON theirs.kind = own.kind AND theirs.key = own.key
     AND theirs.candidate_id <> own.candidate_id AND theirs.deleted = 0
JOIN candidate c ON c.id = theirs.candidate_id
WHERE own.candidate_id = ? AND own.deleted = 0 AND own.key <> '' AND {_LIVING}
ORDER BY c.id, theirs.kind, theirs.id
"""
_BY_CNIC = f"""
SELECT c.id, 'cnic', c.cnic FROM candidate own JOIN candidate c ON c.cnic = own.cnic AND c.id <> own.id
WHERE own.id = ? AND own.cnic <> '' AND {_LIVING} ORDER BY c.id
"""
_MOST_NAMESAKES = 400
_LAST_JOB = """
SELECT j.title, a.applied_at FROM application a JOIN job j ON j.id = a.job_id
WHERE a.candidate_id = ? AND a.deleted = 0 ORDER BY a.applied_at DESC, a.id DESC LIMIT 1
"""


def standing_key(connection: Connection, candidate_id: str) -> str:
    """Return the key of whom a record was merged into, its own where it was not."""
    seen = {candidate_id}
    key = candidate_id
    while True:
        row = connection.exec_driver_sql("SELECT merged_into_id FROM candidate WHERE id = ?", (key,)).first()
        if row is None or row[0] is None or row[0] in seen:
            return key
        key = str(row[0])
        seen.add(key)


def merged_fields(connection: Connection, candidate_id: str) -> dict[str, object]:
    """Return what a person's record says in the fields that are merged; raise RecordAbsentError."""
    names = ", ".join(f'"{name}"' for name in MERGED_FIELDS)
    row = connection.exec_driver_sql(
        f"SELECT {names} FROM candidate WHERE id = ? AND deleted = 0", (candidate_id,)
    ).first()
    if row is None:
        raise RecordAbsentError(candidate_id)
    values: dict[str, object] = dict(zip(MERGED_FIELDS, row, strict=True))
    if isinstance(day := values["available_from"], str):
        values["available_from"] = date.fromisoformat(day)
    return values


def duplicates(connection: Connection, candidate_id: str) -> tuple[DuplicateRow, ...]:
    """Return other people who share an e-mail, phone, link or CNIC with a person (R17), oldest first."""
    shared: dict[str, dict[tuple[str, str], None]] = {}
    for key, kind, value in connection.exec_driver_sql(_BY_CONTACT, (candidate_id,)):
        shared.setdefault(key, {})[(kind, value)] = None
    for key, kind, value in connection.exec_driver_sql(_BY_CNIC, (candidate_id,)):
        if cnic.normalise(value) is not None:
            shared.setdefault(key, {})[(kind, value)] = None
    return tuple(_row(connection, key, tuple(shared[key])) for key in sorted(shared)[:_MOST])


def similar(connection: Connection, candidate_id: str) -> tuple[DuplicateRow, ...]:
    """Return people with a like name whose CV says much the same; they share the kind ``text``."""
    own = connection.exec_driver_sql("SELECT full_name FROM candidate WHERE id = ?", (candidate_id,)).scalar()
    if not own:
        return ()
    alike = [
        key
        for key, name in _namesakes(connection, name_words(own))
        if key != candidate_id and name_likeness(own, name) >= LIKE_NAME
    ]
    # Few people have a namesake, and only then does the text matter.
    runs = shingles(_cv_text(connection, candidate_id)) if alike else frozenset()
    if not runs:
        return ()
    return tuple(
        _row(connection, key, (("text", ""),))
        for key in alike
        if containment(runs, shingles(_cv_text(connection, key))) >= LIKE_TEXT
    )


def _namesakes(connection: Connection, words: Sequence[str]) -> list[tuple[str, str]]:
    """Return living people who have one of the words in their name, the newest first."""
    asked = " OR ".join(f'"{word}"' for word in words)
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.full_name FROM (SELECT rowid AS docid FROM person_fts WHERE person_fts MATCH ? "
        "ORDER BY rowid DESC LIMIT ?) f JOIN search_document d USING (docid) "
        f"JOIN candidate c ON c.id = d.candidate_id WHERE {_LIVING}",
        (f"name : ({asked})", _MOST_NAMESAKES),
    )
    return [(row[0], row[1]) for row in rows]


def _cv_text(connection: Connection, candidate_id: str) -> str:
    row = connection.exec_driver_sql(
        "SELECT t.body FROM attachment a JOIN text_body t ON t.sha256 = a.text_sha256 "
        "WHERE a.candidate_id = ? AND a.deleted = 0 ORDER BY a.version DESC, a.id DESC LIMIT 1",
        (candidate_id,),
    ).first()
    return "" if row is None else zlib.decompress(row[0]).decode()


def former_names(connection: Connection, candidate_id: str) -> tuple[str, ...]:
    """Return what the records that were merged into a person are called, other than the person is."""
    found = connection.exec_driver_sql(
        "SELECT o.full_name FROM candidate o JOIN candidate c ON c.id = o.merged_into_id "
        "WHERE o.merged_into_id = ? AND o.deleted = 0 AND o.full_name <> c.full_name ORDER BY o.id",
        (candidate_id,),
    ).scalars()
    return tuple(dict.fromkeys(str(name) for name in found))


def _row(connection: Connection, key: str, shared: tuple[tuple[str, str], ...]) -> DuplicateRow:
    name, created = connection.exec_driver_sql(
        "SELECT full_name, created_at FROM candidate WHERE id = ?", (key,)
    ).one()
    job = connection.exec_driver_sql(_LAST_JOB, (key,)).first()
    return DuplicateRow(
        key, name, shared, created, job[0] if job is not None else "", job[1] if job is not None else None
    )
