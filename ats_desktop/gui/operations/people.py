"""Acts on many people of a list at once; whoever cannot be part of one is named, the rest is done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ats_desktop.domain.rows.board import StageRow
from ats_desktop.domain.rows.standing import Standing

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

    Act = Callable[[Services], Changes]


@dataclass(frozen=True)
class JobInCommon:
    """A job that some of the chosen people are on: who, and the stages where they could stand."""

    job_id: str
    title: str
    client: str
    people: tuple[Standing, ...]
    stages: tuple[StageRow, ...] = ()


@dataclass(frozen=True)
class Standings:
    """Where the chosen people stand; ``shared`` is the one job that all of them are on, if there is one."""

    jobs: tuple[JobInCommon, ...] = ()
    """Those with the most of these people first."""
    shared: JobInCommon | None = None


def read_standings(candidate_ids: Sequence[str]) -> "Callable[[Services], Standings]":
    """Read which jobs these people are on."""
    keys = tuple(candidate_ids)

    def work(services: "Services") -> Standings:
        by_job: dict[str, list[Standing]] = {}
        for each in services.pipeline.of_people(keys):
            by_job.setdefault(each.job_id, []).append(each)
        jobs = [
            JobInCommon(job_id, people[0].job_title, people[0].client, tuple(people))
            for job_id, people in by_job.items()
        ]
        jobs.sort(key=lambda job: -len(job.people))
        of_all = [job for job in jobs if len({each.candidate_id for each in job.people}) == len(keys)]
        if len(of_all) != 1:
            return Standings(tuple(jobs))
        shared = replace(of_all[0], stages=services.jobs.detail(of_all[0].job_id).stages)
        return Standings(tuple(jobs), shared)

    return work


def move(people: Sequence[Standing], stage_id: str) -> "Act":
    """Move people into a stage of their job; the stage each was seen in is stated (R2)."""
    keys = [each.application_id for each in people]
    seen = {each.application_id: each.stage_id for each in people}
    return lambda services: services.pipeline.move(keys, stage_id, seen)


def delete(candidate_ids: Sequence[str]) -> "Act":
    """Move people to the bin; those who are on open jobs stay and are named as failed."""
    keys = tuple(candidate_ids)
    return lambda services: services.candidates.delete(keys)
