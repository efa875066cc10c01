"""Applications, their histories and the shortlists they were on, as reports count them."""

from sqlalchemy import Connection

from ats_desktop.domain.application import ApplicationStatus, EventType
from ats_desktop.domain.rows.reports import Applicant, Happening, Sending
from ats_desktop.domain.stage import StageKind

_SCOPE = (
    "a.deleted = 0 AND (:client IS NULL OR j.client_id = :client) AND (:job IS NULL OR a.job_id = :job) "
    "AND (a.status IN ('active', 'on_hold') OR a.applied_at >= :since OR a.id IN "
    "(SELECT e.application_id FROM application_event e WHERE e.at >= :since))"
)
_APPLICANTS = f"""
SELECT a.id, a.candidate_id, c.full_name, j.title, k.name,
       CASE WHEN a.source <> '' THEN a.source ELSE c.source END, a.status, a.score, s.name, s.kind,
       a.applied_at, a.hired_at, a.entered_stage_at, a.paused_at
FROM application a JOIN candidate c ON c.id = a.candidate_id JOIN job j ON j.id = a.job_id
     JOIN client k ON k.id = j.client_id JOIN job_stage s ON s.id = a.stage_id
WHERE {_SCOPE}
"""
_HAPPENINGS = f"""
SELECT e.id, e.application_id, e.type, s.kind, e.about_id, e.at
FROM application_event e JOIN application a ON a.id = e.application_id JOIN job j ON j.id = a.job_id
     LEFT JOIN job_stage s ON s.id = e.to_stage_id
WHERE {_SCOPE}
ORDER BY e.at, e.id
"""
_SENDINGS = """
SELECT i.application_id, s.sent_at FROM submission_item i JOIN submission s ON s.id = i.submission_id
WHERE i.deleted = 0 AND s.deleted = 0 AND s.sent_at >= :since
"""
_STATUS = {status.value: status for status in ApplicationStatus}
_TYPE = {kind.value: kind for kind in EventType}
_KIND = {kind.value: kind for kind in StageKind}


def applicants(
    connection: Connection, since_us: int, client_id: str | None, job_id: str | None
) -> list[Applicant]:
    """Return applications that are open or had something happen since a moment."""
    found = connection.exec_driver_sql(_APPLICANTS, _values(since_us, client_id, job_id))
    return [
        Applicant._make((*row[:6], _STATUS[row[6]], row[7], row[8], _KIND[row[9]], *row[10:]))
        for row in found
    ]


def happenings(
    connection: Connection, since_us: int, client_id: str | None, job_id: str | None
) -> list[Happening]:
    """Return the whole histories of the same applications, in order of time."""
    found = connection.exec_driver_sql(_HAPPENINGS, _values(since_us, client_id, job_id))
    return [Happening(row[0], row[1], _TYPE[row[2]], _KIND.get(row[3]), row[4], row[5]) for row in found]


def sendings(connection: Connection, since_us: int) -> list[Sending]:
    """Return who was on shortlists that went out since a moment."""
    return [Sending(*row) for row in connection.exec_driver_sql(_SENDINGS, {"since": since_us})]


def _values(since_us: int, client_id: str | None, job_id: str | None) -> dict[str, object]:
    return {"since": since_us, "client": client_id, "job": job_id}
