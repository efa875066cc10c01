"""The people of the whole book by how many points they can reach for a brief at most."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from ats_desktop.domain.ranking import KnownSkill


class Weighed(NamedTuple):
    """A skill under one spelling, and the most that it can give for one requirement of a brief."""

    spelling: str
    """In small letters."""
    requirement: int
    points: float
    min_years: float
    """Fewer years give ``short_points``."""
    short_points: float


class Reached(NamedTuple):
    """The most points a person can reach."""

    candidate_id: str
    points: float


class FitFacts(NamedTuple):
    """What ranking shows of a person."""

    candidate_id: str
    name: str
    headline: str
    city: str
    years: float | None
    notice_days: int | None
    has_applied: bool


_MAKE = (
    "CREATE TEMP TABLE IF NOT EXISTS weighed "
    "(spelling TEXT, requirement INTEGER, points REAL, min_years REAL, short_points REAL)"
)
_REACHED = """
SELECT c.id, coalesce(r.points, 0) + CASE WHEN ?1 > 0 THEN ?2 * min(1.0, coalesce(c.total_years, 0) / ?1)
       ELSE 0 END AS reached
FROM (
    SELECT candidate_id, sum(points) AS points FROM (
        SELECT s.candidate_id, w.requirement,
               max(CASE WHEN s.years IS NOT NULL AND s.years < w.min_years THEN w.short_points
                   ELSE w.points END) AS points
        FROM candidate_skill s JOIN weighed w ON w.spelling = lower(s.skill)
        WHERE s.deleted = 0 GROUP BY s.candidate_id, w.requirement
    ) GROUP BY candidate_id
) r JOIN candidate c ON c.id = r.candidate_id
WHERE c.deleted = 0 AND c.merged_into_id IS NULL AND c.do_not_contact = 0
ORDER BY reached DESC, c.id LIMIT ?3
"""


def reachable(
    connection: Connection,
    weighed: Iterable[Weighed],
    years_min: float | None,
    years_points: float,
    limit: int,
) -> list[Reached]:
    """Return people who have at least one of the skills, by the most points they can reach.

    People who must not be contacted are left out. One pass over all skills of all people.
    """
    connection.exec_driver_sql(_MAKE)
    connection.exec_driver_sql("DELETE FROM weighed")
    rows = [tuple(row) for row in weighed]
    if rows:
        connection.exec_driver_sql("INSERT INTO weighed VALUES (?, ?, ?, ?, ?)", rows)
    found = connection.exec_driver_sql(_REACHED, (years_min or 0.0, years_points, limit))
    return [Reached(*row) for row in found]


def facts(connection: Connection, candidate_ids: Sequence[str], job_id: str) -> dict[str, FitFacts]:
    """Return what ranking shows of people, by key."""
    marks = ",".join("?" * len(candidate_ids))
    found = connection.exec_driver_sql(
        "SELECT c.id, c.full_name, CASE WHEN c.headline <> '' THEN c.headline ELSE c.current_title END, "
        "c.city, c.total_years, c.notice_days, "
        "EXISTS (SELECT 1 FROM application a WHERE a.candidate_id = c.id AND a.job_id = ? "
        "AND a.deleted = 0 AND a.status IN ('active', 'on_hold', 'hired')) "
        f"FROM candidate c WHERE c.id IN ({marks})",
        (job_id, *candidate_ids),
    )
    return {row[0]: FitFacts._make((*row[:6], bool(row[6]))) for row in found}


def skills(connection: Connection, candidate_ids: Sequence[str]) -> dict[str, list[KnownSkill]]:
    """Return the skills of people, by key."""
    marks = ",".join("?" * len(candidate_ids))
    found: dict[str, list[KnownSkill]] = {key: [] for key in candidate_ids}
    for key, name, years, evidence in connection.exec_driver_sql(
        "SELECT candidate_id, skill, years, evidence FROM candidate_skill "
        f"WHERE deleted = 0 AND candidate_id IN ({marks}) ORDER BY id",
        tuple(candidate_ids),
    ):
        found[key].append(KnownSkill(name, years, evidence))
    return found


def open_jobs(connection: Connection, candidate_id: str) -> list[tuple[str, bool]]:
    """Return the keys of open jobs, and whether the person has an application there that is not ended."""
    rows = connection.exec_driver_sql(
        "SELECT j.id, EXISTS (SELECT 1 FROM application a WHERE a.job_id = j.id AND a.candidate_id = ? "
        "AND a.deleted = 0 AND a.status IN ('active', 'on_hold', 'hired')) "
        "FROM job j WHERE j.deleted = 0 AND j.status = 'open' ORDER BY j.reference, j.id",
        (candidate_id,),
    )
    return [(row[0], bool(row[1])) for row in rows]
