"""Jobs: taking a brief, changing it, closing and reopening."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ats_desktop.domain.application import Application, RejectionReason
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.client import Client
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.job import (
    CloseReason,
    Job,
    JobStatus,
    JobType,
    JobVersion,
    Opening,
    PlannedMilestone,
    Requirement,
    WorkMode,
)
from ats_desktop.domain.rows.board import JobDetail, JobRow
from ats_desktop.domain.stage import default_stages
from ats_desktop.errors import UserError
from ats_desktop.services.absent import ClientAbsentError, JobAbsentError, absent_as
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.numbering import next_number
from ats_desktop.storage.queries import facts, jobs
from ats_desktop.storage.unit_of_work import UnitOfWork

JOB_CLOSED = "Job closed"
"""Name of the system's own reason (R9)."""


class OpeningsTakenError(UserError):
    """A job cannot have fewer openings than hires; values: openings, hired."""

    code = "openings_taken"


class BadRangeError(UserError):
    """A range runs backwards or a number is below its least; values: field, low, high."""

    code = "bad_range"


@dataclass(frozen=True)
class JobForm:
    """What a person fills in about a job and its brief."""

    title: str
    client_id: str
    contact_id: str | None = None
    client_reference: str = ""
    type: JobType = JobType.PERMANENT
    city: str = ""
    work_mode: WorkMode = WorkMode.ON_SITE
    pay_min: int | None = None
    pay_max: int | None = None
    currency: str = "PKR"
    pay_period: str = "month"
    openings: int = 1
    target_on: date | None = None
    start_on: date | None = None
    description: str = ""
    years_min: float | None = None
    years_max: float | None = None
    requirements: tuple[Requirement, ...] = ()
    milestones: tuple[PlannedMilestone, ...] = ()

    def require_sound(self) -> None:
        """Raise NameMissingError or BadRangeError for a form that makes no job."""
        if not self.title.strip():
            raise NameMissingError(field="title")
        for field, low, high in (
            ("pay", self.pay_min, self.pay_max),
            ("years", self.years_min, self.years_max),
            ("openings", 1, self.openings),
        ):
            if low is not None and high is not None and low > high:
                raise BadRangeError(field=field, low=low, high=high)


class Jobs:
    """The requisitions of the agency's clients."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[JobRow, ...]:
        """Return every job, open ones first."""
        with self._ledger.reading() as connection:
            return jobs.rows(connection)

    def detail(self, job_id: str) -> JobDetail:
        """Return one job; raise JobAbsentError where there is none."""
        with self._ledger.reading() as connection, absent_as(JobAbsentError(reference=job_id)):
            return jobs.detail(connection, job_id)

    def find(self, reference: str) -> JobDetail:
        """Return the job with this reference, such as JOB-0001; raise JobAbsentError for none."""
        with self._ledger.reading() as connection, absent_as(JobAbsentError(reference=reference)):
            return jobs.detail(connection, jobs.id_of(connection, reference))

    def template(self, name: str) -> JobForm:
        """Return a form that is filled in for a kind of job; ``backend`` ships.

        Raises:
            KeyError: no such template.
        """
        return _TEMPLATES[name]

    def add(self, form: JobForm) -> Changes:
        """Open a job: reference, five stages, one seat an opening, first version of its brief.

        Raises:
            NameMissingError: no title.
            BadRangeError: a range runs backwards.
            ClientAbsentError: no such client.
        """
        form.require_sound()
        job = Job(reference="", title=form.title, client_id=form.client_id)
        with self._ledger.act("add_job", job=job.id) as work:
            if work.find(Client, form.client_id) is None:
                raise ClientAbsentError(name=form.client_id)
            job.reference = next_number(work, "job", "reference", "JOB")
            job.opened_on = work.today
            _fill(job, form)
            work.add(job)
            work.add_all(default_stages(job.id))
            work.add_all(Opening(job_id=job.id, number=number + 1) for number in range(form.openings))
            work.add(_version(job.id, 1, form))
        return changes_of(work, values={"reference": job.reference}, made=job.id)

    def edit(self, job_id: str, form: JobForm, *, agreed_by: str = "", why: str = "") -> Changes:
        """Change a job; a brief that changes after a shortlist was sent becomes its next version.

        Raises:
            JobAbsentError: no such job.
            NameMissingError: no title.
            BadRangeError: a range runs backwards.
            OpeningsTakenError: fewer openings than hires.
        """
        form.require_sound()
        with self._ledger.act("edit_job", job=job_id) as work:
            job = _job(work, job_id)
            _fill(job, form)
            _set_openings(work, job_id, form.openings)
            _change_brief(work, job_id, form, agreed_by, why)
        return changes_of(work)

    def close(self, job_id: str, reason: CloseReason) -> Changes:
        """Close a job; every open application ends with the system's reason, in the same act (R9).

        Raises:
            JobAbsentError: no such job.
            JobStatusError: it is closed or a draft.
        """
        with self._ledger.act("close_job", job=job_id) as work:
            job = _job(work, job_id)
            job.change_status(JobStatus.CLOSED, reason)
            closed = _system_reason(work)
            ended = [item for item in work.where(Application, job_id=job_id) if item.status.is_open]
            work.add_all([application.end(closed, work.stamp) for application in ended])
        return changes_of(work, values={"count": len(ended)})

    def reopen(self, job_id: str) -> Changes:
        """Open a closed job again and restore just what its closing ended (R9).

        People who went to the bin since, or who are in the running again, stay out of it (R1).

        Raises:
            JobAbsentError: no such job.
            JobStatusError: it is not closed.
        """
        with self._ledger.act("reopen_job", job=job_id) as work:
            job = _job(work, job_id)
            job.change_status(JobStatus.OPEN)
            closed = _system_reason(work)
            applications = work.where(Application, job_id=job_id)
            running = {item.candidate_id for item in applications if item.status.is_open}
            ended = [item for item in applications if item.reason_id == closed.id]
            living = {person.id for person in work.where_in(Candidate, "id", _people(ended))}
            back = [item for item in ended if item.candidate_id in living - running]
            work.add_all([application.restore(work.stamp) for application in back])
        return changes_of(work, values={"count": len(back)})

    def hold(self, job_id: str) -> Changes:
        """Put a job on hold: it takes no new applications, its cards still move (R9)."""
        with self._ledger.act("hold_job", job=job_id) as work:
            _job(work, job_id).change_status(JobStatus.ON_HOLD)
        return changes_of(work)

    def resume(self, job_id: str) -> Changes:
        """Open a job that was on hold or a draft (R9)."""
        with self._ledger.act("resume_job", job=job_id) as work:
            job = _job(work, job_id)
            if job.status is JobStatus.CLOSED:
                job.change_status(JobStatus.ON_HOLD)
            job.change_status(JobStatus.OPEN)
        return changes_of(work)

    def pin(self, job_id: str, *, is_pinned: bool) -> Changes:
        """Keep a job in the sidebar, or no longer."""
        with self._ledger.act("pin_job" if is_pinned else "unpin_job", job=job_id) as work:
            _job(work, job_id).is_pinned = is_pinned
        return changes_of(work)


def _job(work: UnitOfWork, job_id: str) -> Job:
    job = work.find(Job, job_id)
    if job is None:
        raise JobAbsentError(reference=job_id)
    return job


def _people(applications: Iterable[Application]) -> list[str]:
    return [application.candidate_id for application in applications]


def _system_reason(work: UnitOfWork) -> RejectionReason:
    reason = work.session.get(RejectionReason, link_key("reason", JOB_CLOSED))
    if reason is None:
        message = "the system's own reason is missing"
        raise LookupError(message)
    return reason


def _fill(job: Job, form: JobForm) -> None:
    job.title = form.title.strip()
    job.client_id = form.client_id
    job.contact_id = form.contact_id
    job.client_reference = form.client_reference.strip()
    job.type = form.type
    job.city = form.city.strip()
    job.work_mode = form.work_mode
    job.pay_min, job.pay_max = form.pay_min, form.pay_max
    job.currency, job.pay_period = form.currency, form.pay_period
    job.target_on, job.start_on = form.target_on, form.start_on


def _version(job_id: str, number: int, form: JobForm) -> JobVersion:
    return JobVersion(
        job_id=job_id,
        number=number,
        description=form.description.strip(),
        years_min=form.years_min,
        years_max=form.years_max,
        requirements=form.requirements,
        milestones=form.milestones,
    )


def _set_openings(work: UnitOfWork, job_id: str, wanted: int) -> None:
    seats = sorted(work.where(Opening, job_id=job_id), key=lambda seat: seat.number)
    free = [seat for seat in seats if seat.filled_by_id is None]
    hired = len(seats) - len(free)
    if wanted < hired:
        raise OpeningsTakenError(openings=wanted, hired=hired)
    last = max((seat.number for seat in seats), default=0)
    work.add_all(Opening(job_id=job_id, number=last + 1 + more) for more in range(wanted - len(seats)))
    for seat in free[wanted - hired :]:
        seat.deleted = True


def _change_brief(work: UnitOfWork, job_id: str, form: JobForm, agreed_by: str, why: str) -> None:
    versions = work.where(JobVersion, job_id=job_id)
    current = max(versions, key=lambda version: version.number)
    wanted = _version(job_id, current.number, form)
    names = ("description", "years_min", "years_max", "requirements", "milestones")
    if all(getattr(current, name) == getattr(wanted, name) for name in names):
        return
    if facts.was_shortlisted(work.connection, job_id):
        wanted.number, wanted.agreed_by, wanted.why = current.number + 1, agreed_by, why
        work.add(wanted)
        return
    for name in names:
        setattr(current, name, getattr(wanted, name))


def _must(*skills: str) -> tuple[Requirement, ...]:
    return tuple(Requirement(skill) for skill in skills)


def _nice(*skills: str) -> tuple[Requirement, ...]:
    return tuple(Requirement(skill, must=False) for skill in skills)


_TEMPLATES = {
    "backend": JobForm(
        title="Backend developer",
        client_id="",
        description="Builds and runs the services behind a product: an API, its database, tests.",
        years_min=3,
        requirements=(
            *_must("Python", "PostgreSQL", "REST", "Git"),
            *_nice("Docker", "Redis", "AWS", "CI/CD", "Microservices", "Linux"),
        ),
    )
}
