"""What went out about one person: issued papers, and the shortlists they were on."""

from datetime import date

from sqlalchemy import Connection

from ats_desktop.domain.rows.documents import PersonPaper
from ats_desktop.storage.columns import from_microseconds

_ISSUED = """
SELECT d.id, d.number, d.title, coalesce(k.name, ''), coalesce(j.title, ''), d.status, d.issued_at,
       d.issued_on, d.pages
FROM issued_document d LEFT JOIN client k ON k.id = d.client_id LEFT JOIN job j ON j.id = d.job_id
WHERE d.candidate_id = ? AND d.deleted = 0
"""
_SENT = """
SELECT s.id, s.number, s.file_name, coalesce(k.name, ''), j.title, i.decision, s.sent_at, i.comment
FROM submission_item i JOIN submission s ON s.id = i.submission_id JOIN job j ON j.id = s.job_id
     LEFT JOIN client k ON k.id = j.client_id
WHERE i.candidate_id = ? AND i.deleted = 0 AND s.deleted = 0
"""


def of_person(connection: Connection, candidate_id: str) -> tuple[PersonPaper, ...]:
    """Return the papers and shortlists of a person, newest first."""
    found: list[tuple[int, str, PersonPaper]] = []
    for row in connection.exec_driver_sql(_ISSUED, (candidate_id,)):
        paper = PersonPaper(
            id=row[0],
            number=row[1],
            title=row[2],
            client=row[3],
            job=row[4],
            status=row[5],
            on=date.fromisoformat(row[7]),
            pages=row[8],
            is_shortlist=False,
            comment="",
        )
        found.append((row[6], row[0], paper))
    for row in connection.exec_driver_sql(_SENT, (candidate_id,)):
        paper = PersonPaper(
            id=row[0],
            number=row[1],
            title=row[2],
            client=row[3],
            job=row[4],
            status=row[5],
            on=from_microseconds(row[6]).astimezone().date(),
            pages=0,
            is_shortlist=True,
            comment=row[7],
        )
        found.append((row[6], row[0], paper))
    return tuple(paper for *_, paper in sorted(found, key=lambda item: item[:2], reverse=True))
