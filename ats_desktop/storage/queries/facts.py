"""Single facts that acts and services ask for, most of them inside a transaction of their own."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from ats_desktop.domain.candidate import TextStatus
from ats_desktop.domain.rows.erasing import Held
from ats_desktop.domain.rows.imports import ImportOutcome


def setting(connection: Connection, key: str) -> object:
    """Return the value of an option, None where it is not set."""
    row = connection.exec_driver_sql("SELECT value FROM setting WHERE id = ? AND deleted = 0", (key,)).first()
    return None if row is None or row[0] is None else json.loads(row[0])


def highest_number(connection: Connection, table: str, column: str, start: str) -> int:
    """Return the highest number ever given behind ``start``, 0 for none; rows that were undone count too."""
    digits = len(start) + 1
    found = connection.exec_driver_sql(
        f'SELECT max(CAST(substr("{column}", ?) AS INTEGER)) FROM "{table}" WHERE "{column}" LIKE ? '
        f"AND substr(\"{column}\", ?) NOT GLOB '*[^0-9]*'",
        (digits, start + "%", digits),
    ).scalar_one()
    return int(found or 0)


def device_code(connection: Connection) -> str:
    """Return this laptop's code, "" for the agency's first one."""
    row = connection.exec_driver_sql("SELECT device_code FROM agency ORDER BY id LIMIT 1").first()
    return "" if row is None else str(row[0])


def last_position(connection: Connection, stage_id: str) -> float:
    """Return the position of the last card in a stage, 0 for an empty one."""
    found = connection.exec_driver_sql(
        "SELECT max(position) FROM application "
        "WHERE job_id = (SELECT job_id FROM job_stage WHERE id = ?) AND stage_id = ?",
        (stage_id, stage_id),
    ).scalar_one()
    return float(found or 0.0)


def positions(connection: Connection, stage_id: str) -> list[tuple[str, float]]:
    """Return the keys and positions of a stage's cards in their order."""
    found = connection.exec_driver_sql(
        "SELECT id, position FROM application WHERE job_id = (SELECT job_id FROM job_stage WHERE id = ?) "
        "AND stage_id = ? AND deleted = 0 ORDER BY position, id",
        (stage_id, stage_id),
    )
    return [(row[0], row[1]) for row in found]


def stage_before_hire(connection: Connection, application_id: str) -> str | None:
    """Return the stage that an application was in when it was hired last."""
    row = connection.exec_driver_sql(
        "SELECT from_stage_id FROM application_event WHERE application_id = ? AND type = 'hired' "
        "ORDER BY at DESC, id DESC LIMIT 1",
        (application_id,),
    ).first()
    return None if row is None else row[0]


def was_shortlisted(connection: Connection, job_id: str) -> bool:
    """Whether a shortlist of the job was sent."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM submission WHERE job_id = ? AND deleted = 0 LIMIT 1", (job_id,)
    ).first()
    return found is not None


def running_applications(connection: Connection, candidate_id: str) -> int:
    """Return how many applications of a person are open or ended in a hire."""
    found = connection.exec_driver_sql(
        "SELECT count(*) FROM application WHERE candidate_id = ? AND deleted = 0 "
        "AND status IN ('active', 'on_hold', 'hired')",
        (candidate_id,),
    )
    return int(found.scalar_one())


def open_applications(connection: Connection, candidate_id: str) -> int:
    """Return how many applications of a person are active or on hold."""
    found = connection.exec_driver_sql(
        "SELECT count(*) FROM application WHERE candidate_id = ? AND deleted = 0 "
        "AND status IN ('active', 'on_hold')",
        (candidate_id,),
    )
    return int(found.scalar_one())


def name_of(connection: Connection, candidate_id: str) -> str:
    """Return what a person is called, in the bin too."""
    found = connection.exec_driver_sql("SELECT full_name FROM candidate WHERE id = ?", (candidate_id,))
    return str(found.scalar_one())


def held_by(connection: Connection, candidate_ids: Sequence[str]) -> Held:
    """Return how much there is of people."""
    counts = [0] * len(_HELD)
    for start in range(0, len(candidate_ids), _AT_ONCE):
        part = tuple(candidate_ids[start : start + _AT_ONCE])
        marks = ",".join("?" * len(part))
        for place, statement in enumerate(_HELD):
            counts[place] += int(connection.exec_driver_sql(statement.format(marks=marks), part).scalar_one())
    return Held._make(counts)


_AT_ONCE = 500
_OF_THEM = "candidate_id IN ({marks}) AND deleted = 0"
_HELD = (
    f"SELECT count(*) FROM attachment WHERE {_OF_THEM}",
    f"SELECT count(*) FROM activity WHERE {_OF_THEM}",
    f"SELECT count(*) FROM issued_document WHERE {_OF_THEM}",
    f"SELECT count(DISTINCT submission_id) FROM submission_item WHERE {_OF_THEM}",
    f"SELECT count(*) FROM application WHERE {_OF_THEM}",
    f"SELECT count(*) FROM application WHERE {_OF_THEM} AND status IN ('active', 'on_hold')",
)


def job_and_candidate(connection: Connection, application_id: str) -> tuple[str, str] | None:
    """Return the keys that an application joins, None where there is no such application."""
    row = connection.exec_driver_sql(
        "SELECT job_id, candidate_id FROM application WHERE id = ? AND deleted = 0", (application_id,)
    ).first()
    return None if row is None else (row[0], row[1])


class KeptFile(NamedTuple):
    """A file as its record has it."""

    candidate_id: str | None
    file_name: str
    media_type: str
    text_status: TextStatus
    sha256: str
    text_sha256: str | None


def kept_file(connection: Connection, attachment_id: str) -> KeptFile | None:
    """Return the record of a file, None where there is none."""
    row = connection.exec_driver_sql(
        "SELECT candidate_id, file_name, media_type, text_status, sha256, text_sha256 FROM attachment "
        "WHERE id = ? AND deleted = 0",
        (attachment_id,),
    ).first()
    return None if row is None else KeptFile(row[0], row[1], row[2], TextStatus(row[3]), row[4], row[5])


def file_hashes(connection: Connection, attachment_id: str) -> tuple[str, str | None] | None:
    """Return the hashes of a file's bytes and of its words, None where there is no such file."""
    row = connection.exec_driver_sql(
        "SELECT sha256, text_sha256 FROM attachment WHERE id = ? AND deleted = 0", (attachment_id,)
    ).first()
    return None if row is None else (row[0], row[1])


def kept_hashes(connection: Connection, hashes: Sequence[str]) -> frozenset[str]:
    """Return those SHA-256 sums that a file which is not deleted has."""
    found = (
        connection.exec_driver_sql(
            "SELECT sha256 FROM attachment WHERE sha256 = ? AND deleted = 0 LIMIT 1", (each,)
        ).scalar()
        for each in dict.fromkeys(hashes)
    )
    return frozenset(str(each) for each in found if each)


def pdf_hash(connection: Connection, document_id: str) -> str | None:
    """Return the hash of an issued paper's bytes."""
    row = connection.exec_driver_sql(
        "SELECT pdf_sha256 FROM issued_document WHERE id = ?", (document_id,)
    ).first()
    return None if row is None else str(row[0])


def sent_file(connection: Connection, submission_id: str) -> tuple[str, str] | None:
    """Return the name and the hash of a shortlist's workbook, None where there is no such shortlist."""
    row = connection.exec_driver_sql(
        "SELECT file_name, sha256 FROM submission WHERE id = ? AND deleted = 0", (submission_id,)
    ).first()
    return None if row is None else (str(row[0]), str(row[1]))


def import_outcomes(connection: Connection, batch_id: str) -> tuple[ImportOutcome, ...]:
    """Return what became of the files of a batch, in their order."""
    rows = connection.exec_driver_sql(
        "SELECT r.file_name, r.result, r.candidate_id, coalesce(c.full_name, ''), r.reason, "
        "coalesce(j.reference, ''), coalesce(j.status, ''), "
        "(SELECT max(a.id) FROM attachment a WHERE a.sha256 = r.sha256 AND a.import_batch_id = r.batch_id "
        "AND a.deleted = 0) "
        "FROM import_row r JOIN import_batch b ON b.id = r.batch_id LEFT JOIN job j ON j.id = b.job_id "
        "LEFT JOIN candidate c ON c.id = r.candidate_id WHERE r.batch_id = ? AND r.deleted = 0 "
        "ORDER BY r.position",
        (batch_id,),
    )
    return tuple(
        ImportOutcome(
            row[0],
            row[1],
            row[2],
            row[3],
            row[4],
            {"name": row[0], "reference": row[5], "status": row[6]},
            row[7],
        )
        for row in rows
    )


def open_batches(connection: Connection, batch_ids: Sequence[str]) -> list[tuple[str, str, str | None]]:
    """Return key, source and job of those batches that are neither finished nor undone, oldest first."""
    marks = ",".join("?" * len(batch_ids))
    rows = connection.exec_driver_sql(
        "SELECT id, source, job_id FROM import_batch WHERE deleted = 0 AND finished_at IS NULL "
        f"AND id IN ({marks}) ORDER BY id",
        tuple(batch_ids),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def import_size(connection: Connection, batch_id: str) -> int:
    """Return how many files of a batch were stored so far."""
    found = connection.exec_driver_sql("SELECT count(*) FROM import_row WHERE batch_id = ?", (batch_id,))
    return int(found.scalar_one())
