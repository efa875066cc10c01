"""What follows from other cells and is kept for speed: sort names, skill lines, search indexes and scores.

The unit of work brings all of it up to date in the transaction that changed what it follows from, undo
included.
"""

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ats_desktop.domain.folding import folded
from ats_desktop.domain.job import Requirement
from ats_desktop.domain.ranking import KnownSkill, score
from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.storage.queries import skills as catalogue
from ats_desktop.storage.search_index import Person, index_people, index_places
from ats_desktop.storage.skill_reach import people_reached

if TYPE_CHECKING:
    from ats_desktop.storage.unit_of_work import UnitOfWork

_CHUNK = 500
_APPLICATIONS_OF = "SELECT id FROM application WHERE candidate_id IN"
_OF_CANDIDATE = ("contact_point", "candidate_skill", "attachment")


def refresh_derived(work: "UnitOfWork") -> None:
    """Bring everything up to date that follows from the rows touched so far."""
    candidates = set(work.touched.get("candidate", ())) | work.left
    candidates |= _column(work, "candidate", "merged_into_id", candidates)
    for table in _OF_CANDIDATE:
        candidates |= _people_of(work, table)
    refresh_candidates(work, sorted(candidates))
    touched = sorted(work.touched.get("application", ()))
    # A move changes nothing that a score follows from.
    applications = _ids(work, "SELECT id FROM application WHERE score IS NULL AND id IN", touched)
    applications |= _ids(work, _APPLICATIONS_OF, sorted(candidates))
    jobs = _column(work, "job_version", "job_id", work.touched.get("job_version", ()))
    applications |= _ids(work, "SELECT id FROM application WHERE job_id IN", sorted(jobs))
    refresh_scores(work, sorted(applications))
    reached = people_reached(work, work.touched.get("skill", ()))
    refresh_scores(work, sorted(_ids(work, _APPLICATIONS_OF, sorted(reached)) - applications))
    candidates |= reached | _people_of(work, "application")
    if jobs:
        candidates |= _ids(work, "SELECT candidate_id FROM application WHERE job_id IN", sorted(jobs))
    for chunk in _chunks(sorted(candidates)):
        index_places(work, chunk)


def refresh_candidates(work: "UnitOfWork", candidate_ids: Sequence[str]) -> None:
    """Make sort name, skill line and search index of candidates anew."""
    for chunk in _chunks(candidate_ids):
        marks = ",".join("?" * len(chunk))
        people = work.rows(
            "SELECT id, full_name, name_urdu, headline, city, current_title, current_employer, source, "
            "total_years, notice_days, pay_expected, deleted OR merged_into_id IS NOT NULL "
            f"FROM candidate WHERE id IN ({marks})",
            chunk,
        )
        skills = _grouped(
            work.rows(
                "SELECT candidate_id, skill FROM candidate_skill WHERE deleted = 0 AND candidate_id "
                f"IN ({marks}) ORDER BY candidate_id, years IS NULL, years DESC, id",
                chunk,
            )
        )
        contacts = _grouped(
            work.rows(
                "SELECT candidate_id, kind, value, key FROM contact_point WHERE deleted = 0 "
                f"AND candidate_id IN ({marks})",
                chunk,
            )
        )
        merged = _grouped(
            work.rows(
                "SELECT merged_into_id, full_name || ' ' || name_urdu FROM candidate "
                f"WHERE deleted = 0 AND merged_into_id IN ({marks})",
                chunk,
            )
        )
        bodies = _grouped(
            work.rows(
                "SELECT a.candidate_id, t.body FROM attachment a "
                "JOIN text_body t ON t.sha256 = a.text_sha256 "
                f"WHERE a.deleted = 0 AND a.candidate_id IN ({marks})",
                chunk,
            )
        )
        work.execute_derived_many(
            "UPDATE candidate SET sort_name = ?, skill_line = ? WHERE id = ?",
            [
                (folded(row[1]), SKILL_SEPARATOR.join(dict.fromkeys(skills.get(row[0], ()))), row[0])
                for row in people
            ],
        )
        index_people(work, [_person(row, merged.get(row[0], ())) for row in people], skills, contacts, bodies)


def refresh_scores(work: "UnitOfWork", application_ids: Sequence[str]) -> None:
    """Make the scores of applications anew against the latest brief of their job."""
    implies: dict[str, tuple[str, ...]] | None = None
    spellings: dict[str, str] = {}
    briefs: dict[str, tuple[tuple[Requirement, ...], float | None]] = {}
    for chunk in _chunks(application_ids):
        marks = ",".join("?" * len(chunk))
        rows = work.rows(
            "SELECT a.id, a.job_id, a.candidate_id, c.total_years FROM application a "
            f"JOIN candidate c ON c.id = a.candidate_id WHERE a.id IN ({marks})",
            chunk,
        )
        people = sorted({row[2] for row in rows})
        skills = _skills_of(work, people)
        updates = []
        for application_id, job_id, candidate_id, years in rows:
            if job_id not in briefs:
                briefs[job_id] = _brief(work, job_id)
            requirements, years_min = briefs[job_id]
            if requirements and implies is None:
                implies = catalogue.implications(work.connection)
                spellings = catalogue.spellings(work.connection)
            own = skills.get(candidate_id, ())
            result = score(requirements, years_min, own, years, implies or {}, spellings)
            updates.append((result.total, application_id))
        work.execute_derived_many("UPDATE application SET score = ? WHERE id = ?", updates)


def _person(row: Any, merged: Sequence[str]) -> Person:
    return Person(
        id=row[0],
        name=row[1],
        other_names=" ".join((row[2], *merged)),
        facts=" ".join(str(part) for part in row[3:7]),
        city=row[4],
        source=row[7],
        years=row[8],
        notice_days=row[9],
        pay=row[10],
        is_living=not row[11],
    )


def _brief(work: "UnitOfWork", job_id: str) -> tuple[tuple[Requirement, ...], float | None]:
    rows = work.rows(
        "SELECT requirements, years_min FROM job_version WHERE job_id = ? AND deleted = 0 "
        "ORDER BY number DESC LIMIT 1",
        (job_id,),
    )
    if not rows:
        return (), None
    return tuple(Requirement(**item) for item in json.loads(rows[0][0] or "[]")), rows[0][1]


def _skills_of(work: "UnitOfWork", candidate_ids: Sequence[str]) -> dict[str, list[KnownSkill]]:
    found: dict[str, list[KnownSkill]] = {}
    for chunk in _chunks(candidate_ids):
        marks = ",".join("?" * len(chunk))
        for candidate_id, name, years, evidence in work.rows(
            "SELECT candidate_id, skill, years, evidence FROM candidate_skill WHERE deleted = 0 "
            f"AND candidate_id IN ({marks})",
            chunk,
        ):
            found.setdefault(candidate_id, []).append(KnownSkill(name, years, evidence))
    return found


def _people_of(work: "UnitOfWork", table: str) -> set[str]:
    """Return the keys of the people whom the touched rows of a table are about."""
    known = work.subjects.get(table, {})
    rows = work.touched.get(table, set()) - known.keys()
    return set(known.values()) | _column(work, table, "candidate_id", rows)


def _column(work: "UnitOfWork", table: str, column: str, row_ids: Iterable[str]) -> set[str]:
    found = _ids(work, f"SELECT {column} FROM {table} WHERE id IN", sorted(row_ids))
    return {key for key in found if key is not None}


def _ids(work: "UnitOfWork", sql: str, keys: Sequence[str]) -> set[str]:
    return {
        row[0] for chunk in _chunks(keys) for row in work.rows(f"{sql} ({','.join('?' * len(chunk))})", chunk)
    }


def _grouped(rows: Iterable[Any]) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = {}
    for key, *values in rows:
        groups.setdefault(key, []).append(values[0] if len(values) == 1 else tuple(values))
    return groups


def _chunks(keys: Sequence[str]) -> Iterable[Sequence[str]]:
    return (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))
