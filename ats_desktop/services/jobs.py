"""Jobs: taking a brief, changing it, closing and reopening."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from ats_desktop.domain.application import Application, ApplicationEvent, EventType, RejectionReason
from ats_desktop.domain.brief import brief_changes
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.client import Client
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.job import (
    CloseReason,
    Job,
    JobStatus,
    JobStatusError,
    JobType,
    JobVersion,
    Opening,
    PlannedMilestone,
    Requirement,
    WorkMode,
)
from ats_desktop.domain.rows.board import JobDetail, JobRow
from ats_desktop.domain.rows.overviews import JobOverview
from ats_desktop.errors import UserError
from ats_desktop.services.absent import ClientAbsentError, JobAbsentError, absent_as
from ats_desktop.services.changes import Changes, Failure
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.numbering import next_number
from ats_desktop.services.stages import stages_for_new_job
from ats_desktop.storage.queries import book, facts, jobs, overviews
from ats_desktop.storage.unit_of_work import UnitOfWork

JOB_CLOSED = "Job closed"
"""Name of the system's own reason (R9)."""


class OpeningsTakenError(UserError):
    """A job cannot have fewer openings than hires; values: openings, hired."""

    code = "openings_taken"


class BadRangeError(UserError):
    """A range runs backwards or a number is below its least; values: field, low, high."""

    code = "bad_range"


class BriefAgreementError(UserError):
    """A shortlist went out under the brief, so a change needs who agreed and why; values: reference."""

    code = "brief_agreement"


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
    owner: str = ""
    is_draft: bool = False
    """Whether a new job waits as a draft; nothing to one that exists."""

    @classmethod
    def of(cls, job: JobDetail) -> "JobForm":
        """Return the form that shows a job as it is."""
        same = {field.name: getattr(job, field.name) for field in fields(cls) if hasattr(job, field.name)}
        brief = job.brief
        return cls(
            **same,
            description=brief.description,
            years_min=brief.years_min,
            years_max=brief.years_max,
            requirements=brief.requirements,
            milestones=brief.milestones,
        )

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

    def overview(self, job_id: str) -> JobOverview:
        """Return one job with what happened to it; raise JobAbsentError where there is none."""
        with self._ledger.reading() as connection, absent_as(JobAbsentError(reference=job_id)):
            detail = jobs.detail(connection, job_id)
            contacts = book.client(connection, detail.client_id).contacts
            return JobOverview(
                detail=detail,
                row=next(row for row in jobs.rows(connection, job_id=job_id)),
                contact=next((each for each in contacts if each.id == detail.contact_id), None),
                versions=overviews.versions(connection, job_id),
                shortlists=overviews.shortlists(connection, job_id=job_id),
                hires=overviews.hires(connection, job_id=job_id),
                acts=overviews.acts_on(connection, "job", job_id),
            )

    def skill_names(self) -> tuple[str, ...]:
        """Return the names of the skill catalogue, for completion."""
        with self._ledger.reading() as connection:
            return jobs.skill_names(connection)

    def owners(self) -> tuple[str, ...]:
        """Return the names that can be put in charge of a job."""
        with self._ledger.reading() as connection:
            return jobs.owners(connection)

    def add(self, form: JobForm) -> Changes:
        """Open a job, or begin a draft: reference, five stages, seats, first version of its brief.

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
            if form.is_draft:
                job.status = JobStatus.DRAFT
            else:
                job.opened_on = work.today
            _fill(job, form)
            work.add(job)
            work.add_all(stages_for_new_job(work, job.id))
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
            BriefAgreementError: a shortlist was sent, and who agreed to the change or why is not said.
        """
        form.require_sound()
        with self._ledger.act("edit_job", job=job_id) as work:
            job = _job(work, job_id)
            _fill(job, form)
            _set_openings(work, job_id, form.openings)
            _change_brief(work, job, form, agreed_by.strip(), why.strip())
        return changes_of(work)

    def close(self, job_id: str, reason: CloseReason) -> Changes:
        """Close a job; every open application ends with the system's reason, in the same act (R9).

        Raises:
            JobAbsentError: no such job.
            JobStatusError: it is closed or a draft.
        """
        with self._ledger.act("close_job", job=job_id) as work:
            ended = _close(work, job_id, reason)
        return changes_of(work, values={"count": ended})

    def close_all(self, job_ids: Sequence[str], reason: CloseReason) -> Changes:
        """Close several jobs in one act (R9, R16); those that cannot be closed are listed in ``failed``."""

        def close(work: UnitOfWork, job_id: str) -> None:
            _close(work, job_id, reason)

        return self._all("close_jobs", job_ids, close)

    def reopen(self, job_id: str) -> Changes:
        """Open a closed job again and restore just what its closing ended (R9).

        People who went to the bin since, or who are in the running again, stay out of it (R1).

        Raises:
            JobAbsentError: no such job.
            JobStatusError: it is not closed.
        """
        with self._ledger.act("reopen_job", job=job_id) as work:
            job = _job(work, job_id)
            if job.status is not JobStatus.CLOSED:
                raise JobStatusError(reference=job.reference, status=job.status, wanted=JobStatus.OPEN)
            job.change_status(JobStatus.OPEN)
            applications = work.where(Application, job_id=job_id)
            running = {item.candidate_id for item in applications if item.status.is_open}
            ended = _ended_by_last_closing(work, applications)
            living = {person.id for person in work.where_in(Candidate, "id", _people(ended))}
            back = [item for item in ended if item.candidate_id in living - running]
            work.add_all([application.restore(work.stamp) for application in back])
        return changes_of(work, values={"count": len(back)})

    def hold(self, job_id: str) -> Changes:
        """Put a job on hold: it takes no new applications, its cards still move (R9)."""
        with self._ledger.act("hold_job", job=job_id) as work:
            _hold(work, job_id)
        return changes_of(work)

    def hold_all(self, job_ids: Sequence[str]) -> Changes:
        """Put several jobs on hold in one act; those that are not open are listed in ``failed``."""
        return self._all("hold_jobs", job_ids, _hold)

    def resume(self, job_id: str) -> Changes:
        """Open a job that was on hold or a draft (R9)."""
        with self._ledger.act("resume_job", job=job_id) as work:
            job = _job(work, job_id)
            if job.status is JobStatus.CLOSED:
                raise JobStatusError(reference=job.reference, status=job.status, wanted=JobStatus.OPEN)
            job.change_status(JobStatus.OPEN)
            job.opened_on = job.opened_on or work.today
        return changes_of(work)

    def pin(self, job_id: str, *, is_pinned: bool) -> Changes:
        """Keep a job in the sidebar, or no longer."""
        with self._ledger.act("pin_job" if is_pinned else "unpin_job", job=job_id) as work:
            _job(work, job_id).is_pinned = is_pinned
        return changes_of(work)

    def pin_all(self, job_ids: Sequence[str], *, is_pinned: bool) -> Changes:
        """Keep several jobs in the sidebar, or no longer, in one act."""

        def pin(work: UnitOfWork, job_id: str) -> None:
            _job(work, job_id).is_pinned = is_pinned

        return self._all("pin_jobs" if is_pinned else "unpin_jobs", job_ids, pin)

    def _all(self, key: str, job_ids: Sequence[str], change: Callable[[UnitOfWork, str], None]) -> Changes:
        failed: list[Failure] = []
        with self._ledger.act(key, count=len(job_ids)) as work:
            for job_id in job_ids:
                try:
                    change(work, job_id)
                except UserError as error:
                    failed.append(Failure.of(job_id, error))
            work.describe({"count": len(job_ids) - len(failed)})
        return changes_of(work, failed=failed)


def _close(work: UnitOfWork, job_id: str, reason: CloseReason) -> int:
    """Close a job and end its open applications; return how many."""
    _job(work, job_id).change_status(JobStatus.CLOSED, reason)
    closed = _system_reason(work)
    ended = [item for item in work.where(Application, job_id=job_id) if item.status.is_open]
    work.add_all([application.end(closed, work.stamp) for application in ended])
    return len(ended)


def _hold(work: UnitOfWork, job_id: str) -> None:
    _job(work, job_id).change_status(JobStatus.ON_HOLD)


def _ended_by_last_closing(work: UnitOfWork, applications: Sequence[Application]) -> list[Application]:
    """Return the applications that the newest closing ended; what an earlier one ended stays (R9)."""
    closed = _system_reason(work)
    ended = [item for item in applications if item.reason_id == closed.id]
    events = [
        event
        for event in work.where_in(ApplicationEvent, "application_id", [item.id for item in ended])
        if event.type is EventType.REJECTED and event.reason_id == closed.id
    ]
    if not events:
        return []
    last = max(events, key=lambda event: (event.at, event.id)).batch
    keys = {event.application_id for event in events if event.batch == last}
    return [item for item in ended if item.id in keys]


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
    job.owner = form.owner.strip()


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


def _change_brief(work: UnitOfWork, job: Job, form: JobForm, agreed_by: str, why: str) -> None:
    versions = work.where(JobVersion, job_id=job.id)
    current = max(versions, key=lambda version: version.number)
    wanted = _version(job.id, current.number, form)
    if not brief_changes(current, wanted):
        return
    if facts.was_shortlisted(work.connection, job.id):
        if not agreed_by or not why:
            raise BriefAgreementError(reference=job.reference)
        wanted.number, wanted.agreed_by, wanted.why = current.number + 1, agreed_by, why
        work.add(wanted)
        return
    for name in ("description", "years_min", "years_max", "requirements", "milestones"):
        setattr(current, name, getattr(wanted, name))
