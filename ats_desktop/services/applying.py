"""Putting people on a job, and finding their applications, inside an act of any kind (R1)."""

from collections.abc import Iterable, Sequence

from ats_desktop.domain.application import AlreadyAppliedError, Application, RejectionReason
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.job import Job
from ats_desktop.domain.stage import JobStage, StageKind
from ats_desktop.errors import UserError
from ats_desktop.services.absent import ApplicationAbsentError, CandidateAbsentError, JobAbsentError
from ats_desktop.services.changes import Failure
from ats_desktop.services.placing import end_positions
from ats_desktop.storage.unit_of_work import UnitOfWork

TRANSFERRED = "Transferred"
"""Name of the system's own reason (R10)."""


def apply_candidates(
    work: UnitOfWork,
    job_id: str,
    candidate_ids: Sequence[str],
    source: str,
    stage_id: str | None,
    failed: list[Failure],
    errors: list[UserError],
) -> list[Application]:
    """Make applications inside an act of any kind; return those made, and add those refused to ``failed``.

    Raises:
        JobAbsentError: no such job.
        JobNotOpenError: the job takes no applications now.
    """
    require_open_job(work, job_id)
    stages = sorted(work.where(JobStage, job_id=job_id), key=lambda stage: stage.position)
    target = next((stage for stage in stages if stage.id == stage_id), stages[0])
    people_by_id = {person.id: person for person in work.where_in(Candidate, "id", candidate_ids)}
    positions = end_positions(work, stages[0].id, len(candidate_ids))
    made: list[Application] = []
    for candidate_id, position in zip(candidate_ids, positions, strict=True):
        try:
            if candidate_id not in people_by_id:
                raise CandidateAbsentError(candidate_id=candidate_id)
            previous = refuse_second(work, candidate_id, job_id)
        except UserError as error:
            failed.append(Failure.of(candidate_id, error))
            errors.append(error)
            continue
        application = _new(work, people_by_id[candidate_id], stages[0], position, previous)
        application.source = source or application.source
        _begin(work, application, stages[0], target)
        made.append(application)
    return made


def _new(
    work: UnitOfWork, person: Candidate, first: JobStage, position: float, previous: str | None
) -> Application:
    return Application(
        candidate_id=person.id,
        job_id=first.job_id,
        stage_id=first.id,
        applied_at=work.stamp.at,
        entered_stage_at=work.stamp.at,
        position=position,
        source=person.source,
        previous_id=previous,
    )


def _begin(work: UnitOfWork, application: Application, first: JobStage, target: JobStage) -> None:
    """Take a new application in, and on to a later stage; nobody begins as hired (R3)."""
    work.add(application)
    work.add(application.created(work.stamp))
    if target.kind is not StageKind.HIRED:
        event = application.move(target, first, first.id, work.stamp)
        if event is not None:
            work.add(event)


def require_open_job(work: UnitOfWork, job_id: str, *, is_restore: bool = False) -> Job:
    """Return the job; a restore needs it not closed (R5), a new application needs it open (R1).

    Raises:
        JobAbsentError: no such job.
        JobNotOpenError: its status forbids it.
    """
    job = work.find(Job, job_id)
    if job is None:
        raise JobAbsentError(reference=job_id)
    if not (is_restore and job.status.value == "on_hold"):
        job.require_open()
    return job


def refuse_second(work: UnitOfWork, candidate_id: str, job_id: str, own: str | None = None) -> str | None:
    """Return the newest ended application of the person on the job; refuse an open one (R1)."""
    others = [
        item for item in work.where(Application, candidate_id=candidate_id, job_id=job_id) if item.id != own
    ]
    for other in others:
        if other.status.is_open:
            person, job = work.find(Candidate, candidate_id), work.find(Job, job_id)
            raise AlreadyAppliedError(
                application_id=other.id,
                candidate=person.full_name if person else candidate_id,
                job=job.reference if job else job_id,
            )
    return others[-1].id if others else None


def applications(work: UnitOfWork, application_ids: Sequence[str]) -> list[Application]:
    """Return applications in the order asked for; raise ApplicationAbsentError when one is missing."""
    found = {item.id: item for item in work.where_in(Application, "id", application_ids)}
    missing = [key for key in application_ids if key not in found]
    if missing:
        raise ApplicationAbsentError(application_id=missing[0])
    return [found[key] for key in dict.fromkeys(application_ids)]


def name_subject(work: UnitOfWork, about: Iterable[Application]) -> None:
    """Let the act's sentence name the one person it was about, or count them."""
    items = list(about)
    values = {**work.act.values, "count": len(items)}
    if len(items) == 1:
        values["candidate"] = items[0].candidate_id
    if items:
        values.setdefault("job", items[0].job_id)
    work.describe(values)


def transfer_reason(work: UnitOfWork) -> RejectionReason:
    """Return the system's own reason for an application that goes on at another job (R10)."""
    reason = work.session.get(RejectionReason, link_key("reason", TRANSFERRED))
    if reason is None:
        message = "the system's own reason is missing"
        raise LookupError(message)
    return reason
