"""The lists that the agency keeps for itself: stages of a job, reasons, sources, people."""

from sqlalchemy import Connection

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.rows.settings import ReasonUse, SourceRow, StagePlan, UserRow
from ats_desktop.domain.stage import StageKind


def stages(connection: Connection, job_id: str) -> tuple[StagePlan, ...]:
    """Return the columns of a job in their order, with everybody who stands there, ended or not."""
    found = connection.exec_driver_sql(
        "SELECT s.id, s.kind, s.name, s.soft_limit, s.ageing_days, (SELECT count(*) FROM application a "
        "WHERE a.job_id = s.job_id AND a.stage_id = s.id AND a.deleted = 0) FROM job_stage s "
        "WHERE s.job_id = ? AND s.deleted = 0 ORDER BY s.position, s.id",
        (job_id,),
    )
    return tuple(StagePlan(row[0], StageKind(row[1]), *row[2:]) for row in found)


def reasons(connection: Connection) -> tuple[ReasonUse, ...]:
    """Return the reasons a person can choose, by party and place, and how often each was used."""
    found = connection.exec_driver_sql(
        "SELECT r.id, r.name, r.party, (SELECT count(*) FROM application a WHERE a.reason_id = r.id "
        "AND a.deleted = 0) FROM rejection_reason r WHERE r.deleted = 0 AND r.party <> 'system' "
        "ORDER BY CASE r.party WHEN 'agency' THEN 0 WHEN 'client' THEN 1 ELSE 2 END, r.position, r.id"
    )
    return tuple(ReasonUse(row[0], row[1], ReasonParty(row[2]), row[3]) for row in found)


def sources(connection: Connection) -> tuple[SourceRow, ...]:
    """Return the sources that lists offer, in their order."""
    found = connection.exec_driver_sql(
        "SELECT s.id, s.name, (SELECT count(*) FROM candidate c WHERE c.source = s.name AND c.deleted = 0 "
        "AND c.merged_into_id IS NULL) "
        "FROM candidate_source s WHERE s.deleted = 0 ORDER BY s.position, s.id"
    )
    return tuple(SourceRow(*row) for row in found)


def source_names(connection: Connection) -> tuple[str, ...]:
    """Return only the names of the sources, in their order, for fields that suggest them."""
    found = connection.exec_driver_sql(
        "SELECT name FROM candidate_source WHERE deleted = 0 ORDER BY position, id"
    )
    return tuple(str(row[0]) for row in found)


def users(connection: Connection) -> tuple[UserRow, ...]:
    """Return the people of the agency, those who work here first, by name."""
    found = connection.exec_driver_sql(
        'SELECT id, name, initials, is_absent FROM "user" WHERE deleted = 0 '
        "ORDER BY is_absent, lower(name), id"
    )
    return tuple(UserRow(row[0], row[1], row[2], bool(row[3])) for row in found)


def made_at(connection: Connection) -> int | None:
    """Return when the agency was made, microseconds since 1970-01-01 UTC."""
    value = connection.exec_driver_sql("SELECT min(created_at) FROM agency").scalar_one()
    return None if value is None else int(value)


def sample_people(connection: Connection, job_id: str) -> list[str]:
    """Return the people whom imports onto this job brought in and who stand on no other job."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT r.candidate_id FROM import_row r JOIN import_batch b ON b.id = r.batch_id "
        "WHERE b.job_id = ? AND r.candidate_id IS NOT NULL AND r.result = 'added' AND r.deleted = 0 "
        "AND NOT EXISTS (SELECT 1 FROM application a WHERE a.candidate_id = r.candidate_id "
        "AND a.job_id <> b.job_id AND a.deleted = 0) ORDER BY 1",
        (job_id,),
    )
    return [str(row[0]) for row in found]
