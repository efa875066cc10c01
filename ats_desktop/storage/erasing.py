"""Emptying everything that the database holds about a person (R18), inside one transaction.

Rows of the person alone go. Rows that others count with stay without what they said: a numbered stub, its
applications and their histories, its places on shortlists, the numbers of its papers. Every entry of the log
about the person loses its payload and keeps its seal; rows that stay are logged once more as they are now.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from ats_desktop.storage import agreement_drafts
from ats_desktop.storage.change_log import ERASE, UPDATE
from ats_desktop.storage.schema import metadata
from ats_desktop.storage.unit_of_work import UnitOfWork

DELETED = (
    "contact_point",
    "employment",
    "education",
    "candidate_tag",
    "candidate_skill",
    "attachment",
    "activity",
)
"""Tables whose rows about a person go."""

EMPTIED: Mapping[str, Mapping[str, object]] = {
    "application": {"next_step": ""},
    "application_event": {"note": ""},
    "placement": {"pay": None},
    "submission_item": {"row_hash": "", "comment": ""},
    "issued_document": {"values": "{}", "content_sha256": "", "pdf_sha256": ""},
    "import_row": {"file_name": "", "sha256": ""},
}
"""Tables whose rows about a person stay, and what their cells hold then; the person's own row is beside."""

_OF_APPLICATION = ("application_event", "placement", "submission_item", "issued_document", "activity")
_KEPT_OF_PERSON = frozenset({"source", "merged_into_id", "currency"})
"""Cells of the person's own row that stay: what reports count with."""
WIPE_DUE = "wipe_due"
"""Name of the local fact that the files are to be written anew."""
_EMPTY_ENTRY = "UPDATE change_log SET data = NULL, parents = NULL, salt = NULL WHERE"
_GONE = "…"
_AT_ONCE = 400

Rows = dict[str, list[str]]
"""Keys of rows by table."""


@dataclass(frozen=True)
class Erased:
    """What was taken out of the records: hashes of files that they do not name any more."""

    files: frozenset[str]


def subjects_of(connection: Connection, candidate_id: str) -> list[str]:
    """Return the keys of a person and of all records that were merged into it, the person's own first."""
    found = [candidate_id]
    for key in found:
        rows = connection.exec_driver_sql("SELECT id FROM candidate WHERE merged_into_id = ?", (key,))
        found += [row[0] for row in rows if row[0] not in found]
    return found


def present(connection: Connection, candidate_ids: Iterable[str]) -> list[str]:
    """Return those keys that the book has a record for."""
    statement = "SELECT 1 FROM candidate WHERE id = ?"
    return [key for key in candidate_ids if connection.exec_driver_sql(statement, (key,)).first()]


def known_by(connection: Connection, subjects: Sequence[str]) -> set[tuple[str, str]]:
    """Return kinds and keys by which the person is known: contacts, CNIC and hashes of files."""
    found: set[tuple[str, str]] = set()
    for key in subjects:
        found.update(_pairs(connection, "SELECT kind, key FROM contact_point WHERE candidate_id = ?", key))
        found.update(_pairs(connection, "SELECT 'cnic', cnic FROM candidate WHERE id = ?", key))
        found.update(_pairs(connection, "SELECT 'file', sha256 FROM attachment WHERE candidate_id = ?", key))
    return {(kind, key) for kind, key in found if key}


def erase(work: UnitOfWork, subjects: Sequence[str], name: str) -> Erased:
    """Empty everything about a person; ``name`` is what is left of them."""
    work.session.flush()
    rows = _rows_of(work, subjects)
    files = _files_of(work, rows)
    texts = _column(work, "attachment", "text_sha256", rows["attachment"])
    names = _column(work, "attachment", "file_name", rows["attachment"])
    names |= _column(work, "import_row", "file_name", rows["import_row"])
    names.discard("")
    people = _column(work, "candidate", "full_name", subjects)
    batches = _column(work, "import_row", "batch_id", rows["import_row"])
    others = _entries_elsewhere(work, subjects, rows)
    copies = _sent_copies(work, rows["submission_item"])
    _empty_entries(work, subjects, rows, others)
    for table in DELETED:
        _each(work, f'DELETE FROM "{table}" WHERE id = ?', rows[table])
        work.touched.setdefault(table, set()).update(rows[table])
    _empty_rows(work, subjects, rows, name)
    for table, row_id in sorted({(table, row_id) for table, row_id, _ in others}):
        work.seal_row(UPDATE, table, row_id, _subject(work, table, row_id))
    clean_batches(work, batches, names | people - {""})
    clean_chosen_paths(work, names)
    agreement_drafts.drop_all(work, rows["application"])
    for (table, row_id), _ in sorted(copies.items()):
        work.set_cells(table, row_id, {"sha256": ""})
    _each(
        work,
        "DELETE FROM text_body WHERE sha256 = ? AND sha256 NOT IN "
        "(SELECT text_sha256 FROM attachment WHERE text_sha256 IS NOT NULL)",
        sorted(text for text in texts if text),
    )
    return Erased(frozenset(files | set(copies.values())) - {""})


def ask_for_wipe(work: UnitOfWork) -> None:
    """Note that bytes which nothing names any more lie in the files still."""
    work.execute_derived_many(
        "INSERT INTO local_state (name, value) VALUES (?, 'yes') "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [(WIPE_DUE,)],
    )


def _rows_of(work: UnitOfWork, subjects: Sequence[str]) -> Rows:
    rows: Rows = {"candidate": list(subjects)}
    for table in (*DELETED, *EMPTIED):
        rows[table] = _keys(work, table, "candidate_id", subjects)
    # A merge that was taken back leaves events and papers of their applications under another's key.
    for table in _OF_APPLICATION:
        found = _keys(work, table, "application_id", rows["application"])
        rows[table] = list(dict.fromkeys((*rows[table], *found)))
    # The same bytes that nobody has are theirs.
    for table, column, values in (
        ("attachment", "sha256", sorted(_column(work, "attachment", "sha256", rows["attachment"]))),
        ("import_row", "sha256", sorted(_column(work, "import_row", "sha256", rows["import_row"]) - {""})),
    ):
        found = _keys(work, table, column, values)
        nobodys = set(found) - set(_with_person(work, table, found))
        rows[table] = list(dict.fromkeys((*rows[table], *sorted(nobodys))))
    return rows


def _files_of(work: UnitOfWork, rows: Rows) -> set[str]:
    files = _column(work, "attachment", "sha256", rows["attachment"])
    return files | _column(work, "issued_document", "pdf_sha256", rows["issued_document"])


def _sent_copies(work: UnitOfWork, items: Sequence[str]) -> dict[tuple[str, str], str]:
    """Return the copies of shortlists that a person is on, sent and come back: hashes by table and key."""
    found: dict[tuple[str, str], str] = {}
    for key in sorted(_column(work, "submission_item", "submission_id", items)):
        for table, column in (("submission", "id"), ("submission_return", "submission_id")):
            statement = f"SELECT id, sha256 FROM \"{table}\" WHERE {column} = ? AND sha256 <> ''"
            found.update({(table, row_id): sha256 for row_id, sha256 in work.rows(statement, (key,))})
    return found


def _entries_elsewhere(
    work: UnitOfWork, subjects: Sequence[str], rows: Rows
) -> list[tuple[str, str, tuple[str, int]]]:
    """Return entries that speak of the person on rows that are not theirs (any more).

    Those rows were theirs until a merge was taken back, or got their cells by such a merge.
    """
    own = {(table, key) for table, keys in rows.items() for key in keys}
    found: dict[tuple[str, int], tuple[str, str]] = {}
    for chunk in _chunks(subjects):
        for table, row_id, replica, seq in work.rows(
            "SELECT table_name, row_id, replica, seq FROM change_log "
            f"WHERE kind <> 'O' AND data IS NOT NULL AND subject_id IN ({_marks(chunk)})",
            chunk,
        ):
            found[(replica, seq)] = (table, row_id)
    for op_id, partner in _merges_of(work, subjects):
        for table, row_id, replica, seq in work.rows(
            "SELECT table_name, row_id, replica, seq FROM change_log "
            "WHERE kind <> 'O' AND data IS NOT NULL AND op_id = ? AND subject_id = ?",
            (op_id, partner),
        ):
            found[(replica, seq)] = (table, row_id)
    return [(*place, key) for key, place in sorted(found.items()) if place not in own]


def _merges_of(work: UnitOfWork, subjects: Sequence[str]) -> list[tuple[str, str]]:
    """Return acts by which the person was one with somebody who is another one now, and that other's key."""
    erased = set(subjects)
    found = []
    for op_id, text in work.rows(
        "SELECT op_id, data FROM change_log WHERE kind = 'O' AND data LIKE '%merge_candidates%'"
    ):
        values = json.loads(text)["values"]
        pair = {values.get("candidate"), values.get("other")}
        found += [(op_id, str(key)) for key in pair - erased if pair & erased and key is not None]
    return found


def _empty_entries(
    work: UnitOfWork,
    subjects: Sequence[str],
    rows: Rows,
    others: Sequence[tuple[str, str, tuple[str, int]]],
) -> None:
    _each(work, f"{_EMPTY_ENTRY} kind <> 'O' AND subject_id = ?", subjects)
    work.execute_derived_many(
        f"{_EMPTY_ENTRY} table_name = ? AND row_id = ?",
        [(table, key) for table, keys in rows.items() for key in keys],
    )
    work.execute_derived_many(f"{_EMPTY_ENTRY} replica = ? AND seq = ?", [key for *_, key in others])


def _empty_rows(work: UnitOfWork, subjects: Sequence[str], rows: Rows, name: str) -> None:
    emptied: dict[str, Mapping[str, object]] = {**EMPTIED, "candidate": _empty_person(name)}
    for table, cells in emptied.items():
        names = ", ".join(f'"{column}" = ?' for column in cells)
        keys = rows[table]
        work.execute_derived_many(
            f'UPDATE "{table}" SET {names} WHERE id = ?', [(*cells.values(), key) for key in keys]
        )
        for key in keys:
            work.seal_row(ERASE, table, key, _subject(work, table, key) or subjects[0])


def _empty_person(name: str) -> dict[str, object]:
    cells: dict[str, object] = {}
    for column in metadata.tables["candidate"].columns:
        if column.name in _KEPT_OF_PERSON or column.name == "id" or column.info.get("derived"):
            continue
        cells[column.name] = None if column.nullable else ""
    return {**cells, "full_name": name, "do_not_contact": 1, "deleted": 1}


def clean_batches(work: UnitOfWork, batch_ids: Iterable[str], names: Iterable[str]) -> None:
    """Take names of the person and their files out of what imports were called."""
    for key in sorted(batch_ids):
        ((source,),) = work.rows("SELECT source FROM import_batch WHERE id = ?", (key,))
        cleaned = source
        for name in sorted(names, key=len, reverse=True):
            cleaned = cleaned.replace(name, _GONE)
        if cleaned != source:
            work.execute_derived_many("UPDATE import_batch SET source = ? WHERE id = ?", [(cleaned, key)])
            work.execute_derived_many(f"{_EMPTY_ENTRY} table_name = 'import_batch' AND row_id = ?", [(key,)])
            work.seal_row(UPDATE, "import_batch", key, None)


def clean_chosen_paths(work: UnitOfWork, file_names: Iterable[str]) -> None:
    """Take names of files out of what imports that are not finished would go on with."""
    for name in file_names:
        said = json.dumps(name)[1:-1]
        work.execute_derived_many(
            "UPDATE local_state SET value = replace(value, ?, ?) WHERE name = 'open_imports'",
            [(said, json.dumps(_GONE)[1:-1])],
        )


def _subject(work: UnitOfWork, table: str, row_id: str) -> str | None:
    if table == "candidate":
        return row_id
    if "candidate_id" not in metadata.tables[table].columns:
        return None
    ((key,),) = work.rows(f'SELECT candidate_id FROM "{table}" WHERE id = ?', (row_id,))
    return None if key is None else str(key)


def _keys(work: UnitOfWork, table: str, column: str, values: Sequence[str]) -> list[str]:
    return [
        row[0]
        for chunk in _chunks(values)
        for row in work.rows(
            f'SELECT id FROM "{table}" WHERE "{column}" IN ({_marks(chunk)}) ORDER BY id', chunk
        )
    ]


def _with_person(work: UnitOfWork, table: str, keys: Sequence[str]) -> list[str]:
    statement = f'SELECT id FROM "{table}" WHERE candidate_id IS NOT NULL AND id IN'
    return [row[0] for chunk in _chunks(keys) for row in work.rows(f"{statement} ({_marks(chunk)})", chunk)]


def _column(work: UnitOfWork, table: str, column: str, keys: Sequence[str]) -> set[str]:
    return {
        str(row[0])
        for chunk in _chunks(keys)
        for row in work.rows(f'SELECT "{column}" FROM "{table}" WHERE id IN ({_marks(chunk)})', chunk)
        if row[0] is not None
    }


def _pairs(connection: Connection, statement: str, key: str) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in connection.exec_driver_sql(statement, (key,))]


def _each(work: UnitOfWork, statement: str, keys: Iterable[str]) -> None:
    work.execute_derived_many(statement, [(key,) for key in keys])


def _marks(chunk: Sequence[str]) -> str:
    return ",".join("?" * len(chunk))


def _chunks(keys: Sequence[str]) -> Iterable[Sequence[str]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
