"""What a returned shortlist is compared with: places on shortlists, and workbooks that came before."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.returns import SentItem
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import ClientDecision
from ats_desktop.storage.columns import from_microseconds

_AT_ONCE = 400
_ITEMS = """
SELECT i.id, i.ref, i.row_hash, i.decision, i.comment, s.id, s.number, s.sha256, a.id, c.id, c.full_name,
       c.deleted OR a.deleted OR s.deleted, a.job_id, g.id, g.name, g.kind, a.status,
       coalesce((SELECT max(n.number) FROM submission_item o JOIN submission n ON n.id = o.submission_id
                 WHERE o.application_id = a.id AND n.sent_at > s.sent_at AND o.deleted = 0 AND n.deleted = 0),
                '')
FROM submission_item i JOIN submission s ON s.id = i.submission_id
     JOIN application a ON a.id = i.application_id JOIN candidate c ON c.id = i.candidate_id
     JOIN job_stage g ON g.id = a.stage_id
WHERE i.deleted = 0 AND i.{column} IN ({marks}) ORDER BY s.sent_at, s.id, i.place, i.id
"""


def items_by_ref(connection: Connection, refs: Sequence[str]) -> tuple[SentItem, ...]:
    """Return the places on shortlists that have one of these references."""
    return _items(connection, "ref", refs)


def items_of(connection: Connection, submission_ids: Sequence[str]) -> tuple[SentItem, ...]:
    """Return everybody on these shortlists, in their order."""
    return _items(connection, "submission_id", submission_ids)


def interview_stages(connection: Connection, job_ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Return by job the key and name of the first stage for interviews; a job may have none."""
    found: dict[str, tuple[str, str]] = {}
    for job_id in job_ids:
        row = connection.exec_driver_sql(
            "SELECT id, name FROM job_stage WHERE job_id = ? AND kind = ? AND deleted = 0 "
            "ORDER BY position, id LIMIT 1",
            (job_id, StageKind.INTERVIEWED.value),
        ).first()
        if row is not None:
            found[job_id] = (str(row[0]), str(row[1]))
    return found


def received_at(connection: Connection, sha256: str) -> datetime | None:
    """Return when a workbook was taken over, None where it was not."""
    row = connection.exec_driver_sql(
        "SELECT min(received_at) FROM submission_return WHERE sha256 = ? AND deleted = 0", (sha256,)
    ).first()
    return None if row is None or row[0] is None else from_microseconds(row[0])


def export_key(connection: Connection) -> bytes:
    """Return the key that the agency's references and seals are made with."""
    found = connection.exec_driver_sql("SELECT export_key FROM agency ORDER BY id LIMIT 1").scalar_one()
    return bytes.fromhex(str(found))


def _items(connection: Connection, column: str, values: Sequence[str]) -> tuple[SentItem, ...]:
    found: list[SentItem] = []
    keys = list(dict.fromkeys(values))
    for start in range(0, len(keys), _AT_ONCE):
        part = tuple(keys[start : start + _AT_ONCE])
        statement = _ITEMS.format(column=column, marks=",".join("?" * len(part)))
        found += [
            SentItem._make(
                (
                    *row[:3],
                    ClientDecision(row[3]),
                    *row[4:11],
                    bool(row[11]),
                    *row[12:15],
                    StageKind(row[15]),
                    ApplicationStatus(row[16]),
                    row[17],
                )
            )
            for row in connection.exec_driver_sql(statement, part)
        ]
    return tuple(found)
