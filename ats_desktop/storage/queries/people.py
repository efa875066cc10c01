"""Candidates: one person whole, and what happened to them."""

import zlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ats_desktop.domain.application import ApplicationStatus, EventType
from ats_desktop.domain.candidate import AttachmentKind, DegreeLevel, SkillOrigin, TextStatus
from ats_desktop.domain.rows.candidates import (
    ApplicationRow,
    AttachmentRow,
    CandidateDetail,
    ContactPointRow,
    EducationRow,
    EmploymentRow,
    SkillRow,
    TimelineRow,
)
from ats_desktop.domain.stage import StageKind
from ats_desktop.storage.columns import from_microseconds
from ats_desktop.storage.errors import RecordAbsentError
from ats_desktop.storage.queries.tags import tags_of


def detail(connection: Connection, candidate_id: str) -> CandidateDetail:
    """Return one person whole; raise RecordAbsentError where there is none."""
    row = (
        connection.exec_driver_sql("SELECT * FROM candidate WHERE id = ? AND deleted = 0", (candidate_id,))
        .mappings()
        .first()
    )
    if row is None:
        raise RecordAbsentError(candidate_id)
    plain = (
        "full_name name_urdu father_name cnic city address headline current_employer current_title "
        "total_years pay_now pay_expected currency notice_days work_mode source summary"
    ).split()
    available = row["available_from"]
    return CandidateDetail(
        id=candidate_id,
        **{name: row[name] for name in plain},
        available_from=None if available is None else date.fromisoformat(available),
        do_not_contact=bool(row["do_not_contact"]),
        created_at=from_microseconds(row["created_at"]),
        contacts=_contacts(connection, candidate_id),
        skills=_skills(connection, candidate_id),
        employments=_employments(connection, candidate_id),
        educations=_educations(connection, candidate_id),
        attachments=_attachments(connection, candidate_id),
        applications=applications(connection, "a.candidate_id = ?", candidate_id),
        tags=tags_of(connection, candidate_id),
    )


def applications(connection: Connection, where: str, key: str) -> tuple[ApplicationRow, ...]:
    """Return applications, newest first; ``where`` is a condition on ``a`` with one parameter."""
    statement = f"""
    SELECT a.id, a.job_id, j.reference, j.title, a.stage_id, s.name, s.kind, a.status, a.score,
           coalesce(r.name, ''), a.entered_stage_at, a.paused_at, a.priority
    FROM application a JOIN job j ON j.id = a.job_id JOIN job_stage s ON s.id = a.stage_id
         LEFT JOIN rejection_reason r ON r.id = a.reason_id
    WHERE {where} AND a.deleted = 0 ORDER BY a.applied_at DESC, a.id DESC
    """
    return tuple(
        ApplicationRow._make((*row[:6], StageKind(row[6]), ApplicationStatus(row[7]), *row[8:]))
        for row in connection.exec_driver_sql(statement, (key,))
    )


def timeline(connection: Connection, candidate_id: str) -> tuple[TimelineRow, ...]:
    """Return what happened to a person, newest first."""
    events = connection.exec_driver_sql(
        """
    SELECT e.at, e.actor, e.type, j.title, coalesce(f.name, ''), coalesce(t.name, ''), coalesce(r.name, ''),
           e.note,
           (SELECT u.type = 'undone' FROM application_event u WHERE u.about_id = e.id ORDER BY u.at DESC,
           u.id DESC
             LIMIT 1), e.id
    FROM application_event e JOIN application a ON a.id = e.application_id JOIN job j ON j.id = a.job_id
         LEFT JOIN job_stage f ON f.id = e.from_stage_id LEFT JOIN job_stage t ON t.id = e.to_stage_id
         LEFT JOIN rejection_reason r ON r.id = e.reason_id
    WHERE a.candidate_id = ? AND e.deleted = 0
    """,
        (candidate_id,),
    )
    found = [
        (
            row[0],
            row[9],
            TimelineRow(
                from_microseconds(row[0]),
                row[1],
                row[2],
                row[3],
                row[4],
                row[5],
                row[6],
                row[7],
                EventType(row[2]),
                bool(row[8]),
            ),
        )
        for row in events
    ]
    for kind, statement in _OTHER_HAPPENINGS.items():
        for at, key, actor, job, note in connection.exec_driver_sql(statement, (candidate_id,)):
            shown = TimelineRow(
                from_microseconds(at), actor, kind, job, "", "", "", note, None, was_undone=False
            )
            found.append((at, key, shown))
    return tuple(row for *_, row in sorted(found, key=lambda item: item[:2], reverse=True))


_OTHER_HAPPENINGS = {
    "note": "SELECT at, id, actor, '', body FROM activity WHERE candidate_id = ? AND deleted = 0",
    "document": "SELECT issued_at, id, created_by, title, number FROM issued_document "
    "WHERE candidate_id = ? AND deleted = 0",
    "submission": "SELECT s.sent_at, s.id, s.created_by, j.title, s.number FROM submission_item i "
    "JOIN submission s ON s.id = i.submission_id JOIN job j ON j.id = s.job_id "
    "WHERE i.candidate_id = ? AND s.deleted = 0",
}


def text_of(connection: Connection, sha256: str | None) -> str:
    """Return a kept text, "" for none."""
    if sha256 is None:
        return ""
    row = connection.exec_driver_sql("SELECT body FROM text_body WHERE sha256 = ?", (sha256,)).first()
    return "" if row is None else zlib.decompress(row[0]).decode()


def _select(connection: Connection, what: str, table: str, order: str, candidate_id: str) -> Sequence[Any]:
    return connection.exec_driver_sql(
        f"SELECT {what} FROM {table} WHERE candidate_id = ? AND deleted = 0 ORDER BY {order}", (candidate_id,)
    ).all()


def _contacts(connection: Connection, candidate_id: str) -> tuple[ContactPointRow, ...]:
    found = _select(
        connection,
        "kind, value, label, is_primary",
        "contact_point",
        "kind, is_primary DESC, id",
        candidate_id,
    )
    return tuple(ContactPointRow(row[0], row[1], row[2], bool(row[3])) for row in found)


def _skills(connection: Connection, candidate_id: str) -> tuple[SkillRow, ...]:
    found = _select(
        connection,
        "skill, years, last_used, origin, evidence",
        "candidate_skill",
        "years IS NULL, years DESC, id",
        candidate_id,
    )
    return tuple(SkillRow(row[0], row[1], row[2], SkillOrigin(row[3]), row[4]) for row in found)


def _employments(connection: Connection, candidate_id: str) -> tuple[EmploymentRow, ...]:
    found = _select(
        connection,
        "title, company, started, ended",
        "employment",
        "ended IS NOT NULL, started DESC, id",
        candidate_id,
    )
    return tuple(EmploymentRow(*row) for row in found)


def _educations(connection: Connection, candidate_id: str) -> tuple[EducationRow, ...]:
    found = _select(
        connection, "degree, level, institution, year", "education", "year DESC, id", candidate_id
    )
    return tuple(
        EducationRow(row[0], DegreeLevel(row[1]) if row[1] else None, row[2], row[3]) for row in found
    )


def _attachments(connection: Connection, candidate_id: str) -> tuple[AttachmentRow, ...]:
    found = _select(
        connection,
        "id, kind, file_name, media_type, size, sha256, text_status, pages, version",
        "attachment",
        "version DESC, id DESC",
        candidate_id,
    )
    return tuple(
        AttachmentRow._make((row[0], AttachmentKind(row[1]), *row[2:6], TextStatus(row[6]), *row[7:]))
        for row in found
    )
