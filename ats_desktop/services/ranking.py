"""Who fits this job, out of everybody? Which jobs fit this person? Every point is explained."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ats_desktop.domain.job import Requirement
from ats_desktop.domain.ranking import FitScore, KnownSkill, bearings, score, years_points
from ats_desktop.domain.rows.board import JobBrief
from ats_desktop.domain.rows.ranking import JobFit, PersonFit
from ats_desktop.services.absent import CandidateAbsentError, JobAbsentError, absent_as
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage.database import ReadConnection
from ats_desktop.storage.queries import fitting, jobs, people, skills
from ats_desktop.storage.queries.fitting import Weighed

_FIRST = 200
"""People looked at exactly in the first round; each further round looks at four times as many."""


class Ranking:
    """Looks over the whole book; what must not count (name, sex, age, address, photo) is not even read."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def people_for(
        self,
        job_id: str,
        limit: int = 50,
        *,
        requirements: Sequence[Requirement] | None = None,
        without_applied: bool = False,
    ) -> tuple[PersonFit, ...]:
        """Return those who fit a job's brief best, of everybody who may be contacted; () without a brief.

        People of equal points stand by years of work, then by key. ``requirements`` are tried in the place
        of the brief's own; those that weigh nothing are left out. ``without_applied`` leaves out whoever
        runs on the job.

        Raises:
            JobAbsentError: no such job.
        """
        with absent_as(JobAbsentError(job_id=job_id)), self._ledger.reading() as connection:
            brief = _tried(jobs.detail(connection, job_id).brief, requirements)
            if not brief.requirements:
                return ()
            catalogue = _Catalogue(connection)
            best: list[PersonFit] = []
            for reached, is_last in _rounds(connection, brief, catalogue):
                best = catalogue.measured(connection, [one.candidate_id for one in reached], brief, job_id)
                if without_applied:
                    best = [one for one in best if not one.has_applied]
                best.sort(key=_order)
                # Nobody left out can have more points than the last one looked at could reach.
                if is_last or (len(best) >= limit and (best[limit - 1].fit.total or 0) >= reached[-1].points):
                    break
            return tuple(best[:limit])

    def jobs_for(self, candidate_id: str, limit: int = 20) -> tuple[JobFit, ...]:
        """Return the open jobs that fit a person best; jobs that ask for no skills are left out.

        Raises:
            CandidateAbsentError: no such person.
        """
        with absent_as(CandidateAbsentError(candidate_id=candidate_id)), self._ledger.reading() as connection:
            person = people.detail(connection, candidate_id)
            catalogue = _Catalogue(connection)
            known = fitting.skills(connection, [person.id])[person.id]
            found = []
            for job_id, has_applied in fitting.open_jobs(connection, person.id):
                job = jobs.detail(connection, job_id)
                fit = catalogue.score(job.brief, known, person.total_years)
                if fit.total:
                    found.append(JobFit(job.id, job.reference, job.title, job.client, has_applied, fit))
        found.sort(key=lambda row: (-(row.fit.total or 0), row.reference))
        return tuple(found[:limit])


class _Catalogue:
    """What skills imply and how else they are spelt, read once."""

    def __init__(self, connection: ReadConnection) -> None:
        self.implies: Mapping[str, Sequence[str]] = skills.implications(connection)
        self.spellings: Mapping[str, str] = skills.spellings(connection)

    def score(self, brief: JobBrief, known: Sequence[KnownSkill], years: float | None) -> FitScore:
        return score(brief.requirements, brief.years_min, known, years, self.implies, self.spellings)

    def weighed(self, brief: JobBrief) -> list[Weighed]:
        """Return what each spelling of each skill gives."""
        others: dict[str, list[str]] = {}
        for spelling, name in self.spellings.items():
            others.setdefault(name, []).append(spelling)
        return [
            Weighed(spelling, each.requirement, each.full, each.min_years, each.short)
            for each in bearings(brief.requirements, brief.years_min, self.implies, self.spellings)
            for spelling in (each.skill, *others.get(each.skill, ()))
        ]

    def measured(
        self, connection: ReadConnection, candidate_ids: Sequence[str], brief: JobBrief, job_id: str
    ) -> list[PersonFit]:
        found: list[PersonFit] = []
        for start in range(0, len(candidate_ids), 500):
            chunk = candidate_ids[start : start + 500]
            facts = fitting.facts(connection, chunk, job_id)
            held = fitting.skills(connection, chunk)
            found += [PersonFit(*facts[key], self.score(brief, held[key], facts[key].years)) for key in chunk]
        return found


def _tried(brief: JobBrief, requirements: Sequence[Requirement] | None) -> JobBrief:
    """Return a brief with other requirements, without those that weigh nothing."""
    wanted = brief.requirements if requirements is None else requirements
    return replace(brief, requirements=tuple(each for each in wanted if each.weight > 0))


def _rounds(
    connection: ReadConnection, brief: JobBrief, catalogue: _Catalogue
) -> Iterator[tuple[list[fitting.Reached], bool]]:
    """Give ever more people by the most they can reach, until nobody is left."""
    weighed = catalogue.weighed(brief)
    years = years_points(brief.requirements, brief.years_min)
    size = _FIRST
    while True:
        reached = fitting.reachable(connection, weighed, brief.years_min, years, size)
        is_last = len(reached) < size
        yield reached, is_last
        if is_last:
            return
        size *= 4


def _order(row: PersonFit) -> tuple[float, float, str]:
    return (-(row.fit.total or 0), -(row.years or 0.0), row.candidate_id)
