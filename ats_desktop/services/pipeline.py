"""The board: who is on which job in which stage, and every act on it (R1 to R8, R10, R12, R14)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from ats_desktop.domain.application import (
    Application,
    ApplicationEvent,
    ApplicationNotActiveError,
    ApplicationStatus,
    RejectionReason,
)
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.rows.board import Board
from ats_desktop.domain.rows.candidates import ApplicationRow
from ats_desktop.domain.rows.standing import Standing
from ats_desktop.domain.stage import JobStage
from ats_desktop.errors import UserError
from ats_desktop.services import hiring
from ats_desktop.services.absent import (
    ApplicationAbsentError,
    CandidateAbsentError,
    JobAbsentError,
    ReasonAbsentError,
    StageAbsentError,
    absent_as,
)
from ats_desktop.services.applying import (
    applications,
    apply_candidates,
    name_subject,
    refuse_second,
    require_open_job,
    transfer_reason,
)
from ats_desktop.services.changes import Changes, Failure, raise_if_all_failed
from ats_desktop.services.jobs import BadRangeError
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.placing import place_between
from ats_desktop.storage.queries import jobs, people, standing
from ats_desktop.storage.unit_of_work import UnitOfWork


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

    def of_people(self, candidate_ids: Sequence[str]) -> tuple[Standing, ...]:
        """Return the open applications of people, active and on hold, newest first."""
        with self._ledger.reading() as connection:
            return standing.of_people(connection, candidate_ids)

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
            name_subject(work, made)
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
            found = applications(work, application_ids)
            for stage_id in {item.stage_id for item in found}:
                cards = [item for item in found if item.stage_id == stage_id]
                place_between(work, stage_id, cards, before)
            name_subject(work, found)
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
                refuse_second(work, application.candidate_id, application.job_id, application.id)
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
            (application,) = applications(work, [application_id])
            if application.status is not ApplicationStatus.HIRED:
                is_last = hiring.hire(work, application, start_on, pay)
            name_subject(work, [application])
        return changes_of(work, values={"last_opening": is_last})

    def unhire(self, application_id: str, note: str) -> Changes:
        """Take a hire back to the stage before; the seat is free, the placement fell through (R7).

        Raises:
            ApplicationAbsentError: no such application.
            NotHiredError: it is not hired.
        """
        with self._ledger.act("unhire", application=application_id) as work:
            (application,) = applications(work, [application_id])
            previous = hiring.stage_before_hire(work, application)
            work.add(application.unhire(previous, work.stamp, note))
            hiring.release(work, application)
            name_subject(work, [application])
        return changes_of(work)

    def set_next_step(self, application_id: str, text: str) -> Changes:
        """Say what is to be done next with an application."""
        with self._ledger.act("set_next_step", application=application_id) as work:
            (application,) = applications(work, [application_id])
            application.next_step = text.strip()
            name_subject(work, [application])
        return changes_of(work)

    def transfer(self, application_ids: Sequence[str], job_id: str) -> Changes:
        """Move people to another job: their applications end, new ones begin in its first stage (R10).

        Who is on the other job already, or ended here, stays and is listed in ``failed``.

        Raises:
            JobAbsentError: no such job.
            JobNotOpenError: the other job takes no applications now.
            AlreadyAppliedError, ApplicationNotActiveError: of the one application.
        """
        with self._ledger.act("transfer", job=job_id) as work:
            reason = transfer_reason(work)
            pairs, failed = self._begin_elsewhere(work, application_ids, job_id)
            note = require_open_job(work, job_id).reference
            for source, target in pairs:
                work.add(source.transfer(reason, work.stamp, note))
                target.previous_id = source.id
            name_subject(work, [target for _, target in pairs])
        return changes_of(work, failed=failed)

    def copy(self, application_ids: Sequence[str], job_id: str) -> Changes:
        """Put people on another job as well, in its first stage (R10); their applications here go on.

        Raises:
            JobAbsentError: no such job.
            JobNotOpenError: the other job takes no applications now.
            AlreadyAppliedError, ApplicationNotActiveError: of the one application.
        """
        with self._ledger.act("copy_to_job", job=job_id) as work:
            pairs, failed = self._begin_elsewhere(work, application_ids, job_id)
            name_subject(work, [target for _, target in pairs])
        return changes_of(work, failed=failed)

    def pin(self, application_ids: Sequence[str], *, is_pinned: bool) -> Changes:
        """Put cards at the top of their column, or let the order place them again."""
        with self._ledger.act("pin_card" if is_pinned else "unpin_card") as work:
            found = applications(work, application_ids)
            for application in found:
                application.priority = int(is_pinned)
            name_subject(work, found)
        return changes_of(work)

    def set_soft_limit(self, stage_id: str, limit: int | None) -> Changes:
        """Say how many cards a stage should hold at most; None takes the limit away.

        More cards than that are shown and never refused.

        Raises:
            StageAbsentError: no such stage.
            BadRangeError: a limit below 1.
        """
        if limit is not None and limit < 1:
            raise BadRangeError(field="soft_limit", low=1, high=limit)
        key = "set_soft_limit" if limit is not None else "clear_soft_limit"
        with self._ledger.act(key, stage=stage_id, limit=limit) as work:
            stage = work.find(JobStage, stage_id)
            if stage is None:
                raise StageAbsentError(stage_id=stage_id)
            stage.soft_limit = limit
        return changes_of(work)

    def _begin_elsewhere(
        self, work: UnitOfWork, application_ids: Sequence[str], job_id: str
    ) -> tuple[list[tuple[Application, Application]], list[Failure]]:
        """Begin an application on another job for each open one; return the pairs and what was refused."""
        failed: list[Failure] = []
        errors: list[UserError] = []
        sources: dict[str, Application] = {}
        for application in applications(work, application_ids):
            if application.status.is_open:
                sources[application.candidate_id] = application
            else:
                error = ApplicationNotActiveError(application_id=application.id, status=application.status)
                failed.append(Failure.of(application.id, error))
                errors.append(error)
        refused: list[Failure] = []
        made = apply_candidates(work, job_id, list(sources), "", None, refused, errors)
        failed += [Failure(sources[each.id].id, each.code, each.values) for each in refused]
        raise_if_all_failed(failed, len(application_ids), errors)
        pairs = [(sources[target.candidate_id], target) for target in made]
        for source, target in pairs:
            target.source = source.source or target.source
        return pairs, failed

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
        for application in applications(work, application_ids):
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
        name_subject(work, done)
        return done, failed
