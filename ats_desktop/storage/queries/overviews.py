"""What one job or client has been through: versions of briefs, shortlists, papers, hires and acts."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ats_desktop.domain.brief import brief_changes
from ats_desktop.domain.rows.board import JobBrief
from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.domain.rows.overviews import (
    ActRow,
    BriefVersionRow,
    HireRow,
    ShortlistPerson,
    ShortlistRow,
)
from ats_desktop.domain.submission import ClientDecision
from ats_desktop.storage.columns import from_microseconds
from ats_desktop.storage.queries import jobs

_MOST_ACTS = 40

_SHORTLISTS = """
SELECT s.id, s.number, s.job_id, j.title, c.name, coalesce(k.name, ''), s.sent_at,
       count(i.id), sum(i.decision = 'interview'), sum(i.decision = 'hold'), sum(i.decision = 'reject'),
       s.file_name, s.sha256
FROM submission s JOIN job j ON j.id = s.job_id JOIN client c ON c.id = j.client_id
     LEFT JOIN client_contact k ON k.id = s.contact_id
     LEFT JOIN submission_item i ON i.submission_id = s.id AND i.deleted = 0
WHERE s.deleted = 0 {only} GROUP BY s.id ORDER BY s.sent_at DESC, s.id DESC
"""
_HIRES = """
SELECT p.id, p.candidate_id, n.full_name, j.title, p.start_on, p.pay, p.currency
FROM placement p JOIN application a ON a.id = p.application_id JOIN job j ON j.id = a.job_id
     JOIN candidate n ON n.id = p.candidate_id
WHERE p.deleted = 0 AND p.status <> 'fallen_through' {only} ORDER BY p.start_on DESC, p.id DESC
"""
_PAPERS = """
SELECT d.id, d.number, d.title, d.template, coalesce(c.full_name, ''), coalesce(k.name, ''), d.status,
       d.pages, d.issued_on, d.pdf_sha256
FROM issued_document d LEFT JOIN candidate c ON c.id = d.candidate_id LEFT JOIN client k ON k.id = d.client_id
WHERE d.deleted = 0 AND d.client_id = ? ORDER BY d.issued_at DESC, d.id DESC
"""
_ACTS = """
SELECT o.data, o.wall FROM change_log o
WHERE o.kind = 'O' AND o.op_id IN
      (SELECT e.op_id FROM change_log e WHERE e.table_name = ? AND e.row_id = ?)
ORDER BY o.wall DESC, o.seq DESC LIMIT ?
"""


def shortlists(
    connection: Connection, *, job_id: str | None = None, client_id: str | None = None
) -> tuple[ShortlistRow, ...]:
    """Return the shortlists sent, of one job or client where it is given, newest first."""
    only, values = _only(job_id, client_id)
    found = connection.exec_driver_sql(_SHORTLISTS.format(only=only), values)
    return tuple(
        ShortlistRow._make(
            (*row[:6], from_microseconds(row[6]), *(number or 0 for number in row[7:11]), *row[11:])
        )
        for row in found
    )


def shortlist_people(connection: Connection, submission_id: str) -> tuple[ShortlistPerson, ...]:
    """Return who was on a shortlist, in its order."""
    found = connection.exec_driver_sql(
        "SELECT i.candidate_id, c.full_name, i.decision, i.comment FROM submission_item i "
        "JOIN candidate c ON c.id = i.candidate_id WHERE i.submission_id = ? AND i.deleted = 0 "
        "ORDER BY i.place, i.id",
        (submission_id,),
    )
    return tuple(ShortlistPerson(row[0], row[1], ClientDecision(row[2]), row[3]) for row in found)


def hires(
    connection: Connection, *, job_id: str | None = None, client_id: str | None = None
) -> tuple[HireRow, ...]:
    """Return the placements that stand, of one job or client, newest start first."""
    only, values = _only(job_id, client_id)
    found = connection.exec_driver_sql(_HIRES.format(only=only), values)
    return tuple(HireRow._make((*row[:4], date.fromisoformat(row[4]), *row[5:])) for row in found)


def papers(connection: Connection, client_id: str) -> tuple[DocumentRow, ...]:
    """Return the papers issued for a client, newest first."""
    found = connection.exec_driver_sql(_PAPERS, (client_id,))
    return tuple(DocumentRow._make((*row[:8], date.fromisoformat(row[8]), row[9])) for row in found)


def versions(connection: Connection, job_id: str) -> tuple[BriefVersionRow, ...]:
    """Return the versions of a job's brief with what each changed, newest first."""
    found = connection.exec_driver_sql(
        f"SELECT {jobs.BRIEF}, created_at, created_by FROM job_version "
        "WHERE job_id = ? AND deleted = 0 ORDER BY number, id",
        (job_id,),
    )
    rows: list[BriefVersionRow] = []
    before: JobBrief | None = None
    for row in found:
        brief = jobs.brief_of(row)
        changes = brief_changes(before, brief) if before is not None else ()
        at, by = row[-2:]
        rows.append(
            BriefVersionRow(
                brief.version_id, brief.number, from_microseconds(at), by, brief.agreed_by, brief.why, changes
            )
        )
        before = brief
    return tuple(reversed(rows))


def acts_on(connection: Connection, table: str, row_id: str) -> tuple[ActRow, ...]:
    """Return the latest acts that changed a row, newest first."""
    found = connection.exec_driver_sql(_ACTS, (table, row_id, _MOST_ACTS))
    return tuple(_act(json.loads(row[0]), row[1]) for row in found)


def _act(data: dict[str, Any], wall: int) -> ActRow:
    return ActRow(data["key"], data["values"], from_microseconds(wall), data["actor"])


def _only(job_id: str | None, client_id: str | None) -> tuple[str, Sequence[str]]:
    if job_id is not None:
        return "AND j.id = ?", (job_id,)
    return ("AND j.client_id = ?", (client_id,)) if client_id is not None else ("", ())
