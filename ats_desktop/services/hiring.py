"""The seats of a job: taken by a hire, free again when it is taken back (R6, R7)."""

from datetime import date

from ats_desktop.domain.application import Application, ApplicationStatus
from ats_desktop.domain.job import Job, Opening
from ats_desktop.domain.stage import JobStage, StageKind
from ats_desktop.domain.submission import Placement
from ats_desktop.errors import UserError
from ats_desktop.services.placing import end_positions
from ats_desktop.storage.queries import facts
from ats_desktop.storage.unit_of_work import UnitOfWork


class NoFreeOpeningError(UserError):
    """Every seat of the job is taken (R6); values: job."""

    code = "no_free_opening"


def hire(work: UnitOfWork, application: Application, start_on: date, pay: int | None) -> bool:
    """Fill the first free opening and begin the placement (R6); return whether it was the last one.

    Raises:
        NoFreeOpeningError: every seat is taken.
        ApplicationNotActiveError: it is on hold or ended.
    """
    seats = sorted(work.where(Opening, job_id=application.job_id), key=lambda seat: seat.number)
    free = [seat for seat in seats if seat.filled_by_id is None]
    if application.status is ApplicationStatus.ACTIVE and not free:
        job = work.find(Job, application.job_id)
        raise NoFreeOpeningError(job=job.reference if job else application.job_id)
    stages = work.where(JobStage, job_id=application.job_id, kind=StageKind.HIRED)
    work.add(application.hire(stages[0], work.stamp))
    (application.position,) = end_positions(work, stages[0].id, 1)
    free[0].filled_by_id = application.id
    job = work.find(Job, application.job_id)
    work.add(
        Placement(
            application_id=application.id,
            candidate_id=application.candidate_id,
            opening_id=free[0].id,
            start_on=start_on,
            pay=pay,
            currency=job.currency if job else "PKR",
        )
    )
    return len(free) == 1


def stage_before_hire(work: UnitOfWork, application: Application) -> JobStage:
    """Return the stage that an application was in when it was hired, else the job's first (R7)."""
    stage = work.find(JobStage, facts.stage_before_hire(work.connection, application.id))
    if stage is not None:
        return stage
    return min(work.where(JobStage, job_id=application.job_id), key=lambda item: item.position)


def release(work: UnitOfWork, application: Application) -> None:
    """Free the seat of a hire that fell through (R7)."""
    for opening in work.where(Opening, job_id=application.job_id, filled_by_id=application.id):
        opening.filled_by_id = None
    for placement in work.where(Placement, application_id=application.id, status="active"):
        placement.status = "fallen_through"
