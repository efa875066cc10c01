"""The board: who is on which job in which stage, and every act on it (R1 to R8, R12, R14)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from ats_desktop.domain.application import (
    AlreadyAppliedError,
    Application,
    ApplicationEvent,
    ApplicationStatus,
    RejectionReason,
)
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.job import Job, Opening
from ats_desktop.domain.rows.board import Board
from ats_desktop.domain.rows.candidates import ApplicationRow
from ats_desktop.domain.stage import JobStage, StageKind
from ats_desktop.domain.submission import Placement
from ats_desktop.errors import UserError
from ats_desktop.services.absent import (
    ApplicationAbsentError,
    CandidateAbsentError,
    JobAbsentError,
    ReasonAbsentError,
    StageAbsentError,
    absent_as,
)
from ats_desktop.services.changes import Changes, Failure, raise_if_all_failed
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.placing import end_positions, place_between
from ats_desktop.storage.queries import facts, jobs, people
from ats_desktop.storage.unit_of_work import UnitOfWork


class NoFreeOpeningError(UserError):
    """Every seat of the job is taken (R6); values: job."""

    code = "no_free_opening"


class Pipeline:
    """Applications and their way through a job's stages."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def board(self, job_id: str) -> Board:
        """Return a job's board; raise JobAbsentError where there is none."""
        with self._ledger.reading() as connection, absent_as(JobAbsentError(reference=job_id)):
            return jobs.board(connection, job_id)

    def application(self, application_id: str) -> ApplicationRow:
        """Return one application; raise ApplicationAbsentError where there is none."""
        with self._ledger.reading() as connection:
            found = people.applications(connection, "a.id = ?", application_id)
        if not found:
            raise ApplicationAbsentError(application_id=application_id)
        return found[0]

    def add(
        self, job_id: str, candidate_ids: Sequence[str], *, source: str = "", stage_id: str | None = None
    ) -> Changes:
        """Put people on a job (R1); a stage later than the first is a move in the same act.

        A person who is on the job already is left as is and listed in ``failed``.

        Raises:
            JobAbsentError: no such job.
            JobNotOpenError: the job takes no applications now.
            AlreadyAppliedError: the one person asked for is on the job.
            CandidateAbsentError: the one person asked for is not there.
        """
        failed: list[Failure] = []
        errors: list[UserError] = []
        made: list[Application] = []
        with self._ledger.act("add_to_job", job=job_id) as work:
            made = apply_candidates(work, job_id, candidate_ids, source, stage_id, failed, errors)
            raise_if_all_failed(failed, len(candidate_ids), errors)
            _name_subject(work, made)
        return changes_of(work, failed=failed, made=made[0].id if len(made) == 1 else None)

    def move(
        self,
        application_ids: Sequence[str],
        stage_id: str,
        seen: Mapping[str, str],
        *,
        before: str | None = None,
    ) -> Changes:
        """Put applications into a stage (R2); ``seen`` is the stage that the caller saw each in.

        They go in front of the application ``before``, or to the end. Those that cannot move stay and are
        listed in ``failed``; when it is the only one, its error is raised.

        Raises:
            StageAbsentError: no such stage.
            HireNeedsSheetError: the stage is the hired one (R3).
            StageConflictError, ApplicationNotActiveError, StageOfAnotherJobError: of the one application.
        """
        with self._ledger.act("move", stage=stage_id) as work:
            target = work.find(JobStage, stage_id)
            if target is None:
                raise StageAbsentError(stage_id=stage_id)

            def go(application: Application) -> ApplicationEvent | None:
                current = work.session.get(JobStage, application.stage_id) or target
                where = seen.get(application.id, application.stage_id)
                return application.move(target, current, where, work.stamp)

            moved, failed = self._each(work, application_ids, go)
            place_between(work, stage_id, moved, before)
        return changes_of(work, failed=failed)

    def reorder(self, application_ids: Sequence[str], before: str | None) -> Changes:
        """Put cards of one stage in front of another card of it, or at the end: the order by hand."""
        with self._ledger.act("reorder") as work:
            applications = _applications(work, application_ids)
            for stage_id in {item.stage_id for item in applications}:
                cards = [item for item in applications if item.stage_id == stage_id]
                place_between(work, stage_id, cards, before)
            _name_subject(work, applications)
        return changes_of(work)

    def end(self, application_ids: Sequence[str], reason_id: str, note: str = "") -> Changes:
        """Reject or withdraw, as the reason's party decides (R4).

        Raises:
            ReasonAbsentError: no such reason.
            ApplicationNotActiveError: the one application is ended already.
        """
        with self._ledger.act("end", reason=reason_id) as work:
            reason = work.find(RejectionReason, reason_id)
            if reason is None:
                raise ReasonAbsentError(reason_id=reason_id)
            _, failed = self._each(work, application_ids, lambda item: item.end(reason, work.stamp, note))
        return changes_of(work, failed=failed)

    def restore(self, application_ids: Sequence[str]) -> Changes:
        """Bring ended applications back, active in the stage they were in (R5).

        Raises:
            NotClosedError, JobNotOpenError, AlreadyAppliedError, CandidateAbsentError: of the one
                application.
        """
        with self._ledger.act("restore") as work:

            def back(application: Application) -> ApplicationEvent:
                require_open_job(work, application.job_id, is_restore=True)
                if work.find(Candidate, application.candidate_id) is None:
                    raise CandidateAbsentError(candidate_id=application.candidate_id)
                _refuse_second(work, application.candidate_id, application.job_id, application.id)
                return application.restore(work.stamp)

            _, failed = self._each(work, application_ids, back)
        return changes_of(work, failed=failed)

    def hold(self, application_ids: Sequence[str]) -> Changes:
        """Put applications on hold; their stage stays and they do not age (R8)."""
        with self._ledger.act("hold") as work:
            _, failed = self._each(work, application_ids, lambda item: item.hold(work.stamp))
        return changes_of(work, failed=failed)

    def resume(self, application_ids: Sequence[str]) -> Changes:
        """Go on with applications that were on hold (R8)."""
        with self._ledger.act("resume") as work:
            _, failed = self._each(work, application_ids, lambda item: item.resume(work.stamp))
        return changes_of(work, failed=failed)

    def hire(self, application_id: str, start_on: date, *, pay: int | None = None) -> Changes:
        """Hire: stage, status, opening, placement and event together (R6); twice changes nothing.

        ``values["last_opening"]`` says whether the job's last seat was just taken.

        Raises:
            ApplicationAbsentError: no such application.
            ApplicationNotActiveError: it is on hold or ended.
            NoFreeOpeningError: every seat is taken.
        """
        is_last = False
        with self._ledger.act("hire", application=application_id) as work:
            (application,) = _applications(work, [application_id])
            if application.status is not ApplicationStatus.HIRED:
                is_last = _hire(work, application, start_on, pay)
            _name_subject(work, [application])
        return changes_of(work, values={"last_opening": is_last})

    def unhire(self, application_id: str, note: str) -> Changes:
        """Take a hire back to the stage before; the seat is free, the placement fell through (R7).

        Raises:
            ApplicationAbsentError: no such application.
            NotHiredError: it is not hired.
        """
        with self._ledger.act("unhire", application=application_id) as work:
            (application,) = _applications(work, [application_id])
            previous = _stage_before_hire(work, application)
            work.add(application.unhire(previous, work.stamp, note))
            for opening in work.where(Opening, job_id=application.job_id, filled_by_id=application.id):
                opening.filled_by_id = None
            for placement in work.where(Placement, application_id=application.id, status="active"):
                placement.status = "fallen_through"
            _name_subject(work, [application])
        return changes_of(work)

    def set_next_step(self, application_id: str, text: str) -> Changes:
        """Say what is to be done next with an application."""
        with self._ledger.act("set_next_step", application=application_id) as work:
            (application,) = _applications(work, [application_id])
            application.next_step = text.strip()
            _name_subject(work, [application])
        return changes_of(work)

    def _each(
        self,
        work: UnitOfWork,
        application_ids: Sequence[str],
        step: Callable[[Application], ApplicationEvent | None],
    ) -> tuple[list[Application], list[Failure]]:
        """Take one step with each application; what fails stays as it was, the rest is done."""
        done: list[Application] = []
        failed: list[Failure] = []
        errors: list[UserError] = []
        for application in _applications(work, application_ids):
            try:
                event = step(application)
            except UserError as error:
                failed.append(Failure.of(application.id, error))
                errors.append(error)
                continue
            if event is not None:
                work.add(event)
                done.append(application)
        raise_if_all_failed(failed, len(application_ids), errors)
        _name_subject(work, done)
        return done, failed


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
            previous = _refuse_second(work, candidate_id, job_id)
        except UserError as error:
            failed.append(Failure.of(candidate_id, error))
            errors.append(error)
            continue
        application = Application(
            candidate_id=candidate_id,
            job_id=job_id,
            stage_id=stages[0].id,
            applied_at=work.stamp.at,
            entered_stage_at=work.stamp.at,
            position=position,
            source=source or people_by_id[candidate_id].source,
            previous_id=previous,
        )
        _begin(work, application, stages[0], target)
        made.append(application)
    return made


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


def _refuse_second(work: UnitOfWork, candidate_id: str, job_id: str, own: str | None = None) -> str | None:
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


def _applications(work: UnitOfWork, application_ids: Sequence[str]) -> list[Application]:
    found = {item.id: item for item in work.where_in(Application, "id", application_ids)}
    missing = [key for key in application_ids if key not in found]
    if missing:
        raise ApplicationAbsentError(application_id=missing[0])
    return [found[key] for key in dict.fromkeys(application_ids)]


def _name_subject(work: UnitOfWork, applications: Iterable[Application]) -> None:
    """Let the act's sentence name the one person it was about, or count them."""
    items = list(applications)
    values = {**work.act.values, "count": len(items)}
    if len(items) == 1:
        values["candidate"] = items[0].candidate_id
    if items:
        values.setdefault("job", items[0].job_id)
    work.describe(values)


def _hire(work: UnitOfWork, application: Application, start_on: date, pay: int | None) -> bool:
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


def _stage_before_hire(work: UnitOfWork, application: Application) -> JobStage:
    stage = work.find(JobStage, facts.stage_before_hire(work.connection, application.id))
    if stage is not None:
        return stage
    return min(work.where(JobStage, job_id=application.job_id), key=lambda item: item.position)
