"""An application: one candidate on one job, a stage times a status, with a history that only grows."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from ats_desktop.domain.record import Record
from ats_desktop.domain.stage import JobStage, StageKind, skipped_kinds
from ats_desktop.errors import UserError


class ApplicationStatus(StrEnum):
    """Where an application stands, beside its stage."""

    ACTIVE = "active"
    ON_HOLD = "on_hold"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    HIRED = "hired"

    @property
    def is_open(self) -> bool:
        """Whether the application is still in the running; one open application per person and job (R1)."""
        return self in {ApplicationStatus.ACTIVE, ApplicationStatus.ON_HOLD}

    @property
    def is_closed(self) -> bool:
        """Whether a reason ended it (R4)."""
        return self in {ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN}


class EventType(StrEnum):
    """What an entry of an application's history says."""

    CREATED = "created"
    MOVED = "moved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
    HELD = "held"
    RESUMED = "resumed"
    HIRED = "hired"
    UNHIRED = "unhired"
    UNDONE = "undone"
    REDONE = "redone"


class ReasonParty(StrEnum):
    """Who ended an application; a candidate's own reason withdraws it, any other rejects it (R4)."""

    AGENCY = "agency"
    CLIENT = "client"
    CANDIDATE = "candidate"
    SYSTEM = "system"


class AlreadyAppliedError(UserError):
    """An open application of this person on this job exists (R1); values: application_id, candidate, job."""

    code = "already_applied"


class ApplicationNotActiveError(UserError):
    """Only an active application moves, pauses or is ended (R2, R4, R8); values: application_id, status."""

    code = "application_not_active"


class StageConflictError(UserError):
    """The card had been moved since it was looked at (R2); values: application_id, seen, actual."""

    code = "stage_conflict"


class HireNeedsSheetError(UserError):
    """A plain move never reaches Hired (R3); values: application_id."""

    code = "hire_needs_sheet"


class StageOfAnotherJobError(UserError):
    """The stage belongs to another job (R2); values: application_id, stage_id."""

    code = "stage_of_another_job"


class NotClosedError(UserError):
    """Only a rejected or withdrawn application can be restored (R5); values: application_id, status."""

    code = "not_closed"


class NotOnHoldError(UserError):
    """Only an application on hold can be resumed (R8); values: application_id, status."""

    code = "not_on_hold"


class NotHiredError(UserError):
    """Only a hired application can be unhired (R7); values: application_id, status."""

    code = "not_hired"


@dataclass(frozen=True)
class Stamp:
    """When, by whom and in which act something happened; ``batch`` is the key of the user's one act."""

    at: datetime
    actor: str
    batch: str


@dataclass(kw_only=True, eq=False)
class RejectionReason(Record):
    """A reason for ending an application, and the party whose decision it was."""

    name: str
    party: ReasonParty
    position: int = 0


@dataclass(kw_only=True, eq=False)
class ApplicationEvent(Record):
    """One entry of an application's history; written once, never changed (R14).

    ``about_id`` names the event that an ``undone`` or ``redone`` entry takes back or brings back.
    """

    application_id: str
    candidate_id: str
    type: EventType
    from_stage_id: str | None = None
    to_stage_id: str | None = None
    from_status: ApplicationStatus | None = None
    to_status: ApplicationStatus | None = None
    skipped: tuple[str, ...] = field(default_factory=tuple)
    """Kinds of stage that a move jumped over (R2)."""
    reason_id: str | None = None
    about_id: str | None = None
    note: str = ""
    actor: str = ""
    at: datetime
    batch: str = ""


@dataclass(kw_only=True, eq=False)
class Application(Record):
    """One candidate on one job.

    A rejected or withdrawn application holds a reason, any other holds none (R4). While it is paused
    (``paused_at``) its time in the stage stands still (R5).
    """

    candidate_id: str
    job_id: str
    stage_id: str
    status: ApplicationStatus = ApplicationStatus.ACTIVE
    applied_at: datetime
    entered_stage_at: datetime
    paused_at: datetime | None = None
    hired_at: datetime | None = None
    position: float = 0.0
    priority: int = 0
    source: str = ""
    next_step: str = ""
    reason_id: str | None = None
    previous_id: str | None = None
    """The application of the same person that this one follows: the ended one on the same job (R1), or the
    one that was transferred (R10)."""
    score: int | None = None
    """Derived: points out of 100 against the job's brief."""

    def created(self, stamp: Stamp) -> ApplicationEvent:
        """Return the first entry of the history (R1)."""
        return self._event(EventType.CREATED, stamp, to_stage_id=self.stage_id, to_status=self.status)

    def move(self, target: JobStage, current: JobStage, seen: str, stamp: Stamp) -> ApplicationEvent | None:
        """Put the application into another stage of its job; a move to its own stage writes nothing (R2, R3).

        Args:
            target: the stage to go to.
            current: the stage it is in now.
            seen: key of the stage that the caller saw it in.
            stamp: when, by whom, in which act.

        Raises:
            ApplicationNotActiveError: it is on hold, ended or hired.
            StageConflictError: it is no longer where the caller saw it; nothing has changed.
            StageOfAnotherJobError: the target is a stage of another job.
            HireNeedsSheetError: the target is a hired stage.
        """
        self._require_active()
        if self.stage_id != seen:
            raise StageConflictError(application_id=self.id, seen=seen, actual=self.stage_id)
        if target.job_id != self.job_id or target.deleted:
            raise StageOfAnotherJobError(application_id=self.id, stage_id=target.id)
        if target.id == self.stage_id:
            return None
        if target.kind is StageKind.HIRED:
            raise HireNeedsSheetError(application_id=self.id)
        event = self._event(
            EventType.MOVED,
            stamp,
            from_stage_id=self.stage_id,
            to_stage_id=target.id,
            skipped=tuple(skipped_kinds(current.kind, target.kind)),
        )
        self.stage_id = target.id
        self.entered_stage_at = stamp.at
        return event

    def leave_removed_stage(self, target: JobStage, current: JobStage, stamp: Stamp) -> ApplicationEvent:
        """Go to another stage because the present one leaves the board, whatever the status (R11)."""
        event = self._event(
            EventType.MOVED,
            stamp,
            from_stage_id=self.stage_id,
            to_stage_id=target.id,
            skipped=tuple(skipped_kinds(current.kind, target.kind)),
        )
        self.stage_id = target.id
        if self.status is ApplicationStatus.ACTIVE:
            self.entered_stage_at = stamp.at
        return event

    def end(self, reason: RejectionReason, stamp: Stamp, note: str = "") -> ApplicationEvent:
        """Reject or withdraw, as the reason's party decides; the stage stays (R4).

        Raises:
            ApplicationNotActiveError: it is ended or hired already.
        """
        if not self.status.is_open:
            raise ApplicationNotActiveError(application_id=self.id, status=self.status)
        is_own = reason.party is ReasonParty.CANDIDATE
        status = ApplicationStatus.WITHDRAWN if is_own else ApplicationStatus.REJECTED
        kind = EventType.WITHDRAWN if is_own else EventType.REJECTED
        event = self._change_status(kind, status, stamp, reason_id=reason.id, note=note)
        self.reason_id = reason.id
        self.paused_at = self.paused_at or stamp.at
        return event

    def transfer(self, reason: RejectionReason, stamp: Stamp, note: str) -> ApplicationEvent:
        """End as withdrawn because the person goes on at another job; ``note`` names that job (R10).

        Raises:
            ApplicationNotActiveError: it is ended or hired already.
        """
        if not self.status.is_open:
            raise ApplicationNotActiveError(application_id=self.id, status=self.status)
        event = self._change_status(
            EventType.WITHDRAWN, ApplicationStatus.WITHDRAWN, stamp, reason_id=reason.id, note=note
        )
        self.reason_id = reason.id
        self.paused_at = self.paused_at or stamp.at
        return event

    def restore(self, stamp: Stamp) -> ApplicationEvent:
        """Bring an ended application back, active in the stage it was in; the reason leaves the row (R5).

        That the job is open and no other application is open are the caller's to see to.

        Raises:
            NotClosedError: it is not rejected or withdrawn.
        """
        if not self.status.is_closed:
            raise NotClosedError(application_id=self.id, status=self.status)
        event = self._change_status(
            EventType.RESTORED, ApplicationStatus.ACTIVE, stamp, reason_id=self.reason_id
        )
        self.reason_id = None
        self._end_pause(stamp)
        return event

    def hold(self, stamp: Stamp) -> ApplicationEvent:
        """Put on hold; the stage stays and ageing stops (R8).

        Raises:
            ApplicationNotActiveError: it is not active.
        """
        self._require_active()
        self.paused_at = stamp.at
        return self._change_status(EventType.HELD, ApplicationStatus.ON_HOLD, stamp)

    def resume(self, stamp: Stamp) -> ApplicationEvent:
        """Go on after a hold (R8).

        Raises:
            NotOnHoldError: it is not on hold.
        """
        if self.status is not ApplicationStatus.ON_HOLD:
            raise NotOnHoldError(application_id=self.id, status=self.status)
        event = self._change_status(EventType.RESUMED, ApplicationStatus.ACTIVE, stamp)
        self._end_pause(stamp)
        return event

    def hire(self, hired_stage: JobStage, stamp: Stamp) -> ApplicationEvent:
        """Become hired; opening and placement are the caller's, in the same transaction (R6).

        Raises:
            ApplicationNotActiveError: it is on hold or ended.
        """
        self._require_active()
        previous = self.stage_id
        event = self._change_status(
            EventType.HIRED,
            ApplicationStatus.HIRED,
            stamp,
            from_stage_id=previous,
            to_stage_id=hired_stage.id,
        )
        self.stage_id = hired_stage.id
        self.entered_stage_at = stamp.at
        self.hired_at = stamp.at
        return event

    def unhire(self, previous: JobStage, stamp: Stamp, note: str) -> ApplicationEvent:
        """Return from hired to the stage before, active (R7).

        Raises:
            NotHiredError: it is not hired.
        """
        if self.status is not ApplicationStatus.HIRED:
            raise NotHiredError(application_id=self.id, status=self.status)
        event = self._change_status(
            EventType.UNHIRED,
            ApplicationStatus.ACTIVE,
            stamp,
            from_stage_id=self.stage_id,
            to_stage_id=previous.id,
            note=note,
        )
        self.stage_id = previous.id
        self.entered_stage_at = stamp.at
        self.hired_at = None
        return event

    def _require_active(self) -> None:
        if self.status is not ApplicationStatus.ACTIVE:
            raise ApplicationNotActiveError(application_id=self.id, status=self.status)

    def _end_pause(self, stamp: Stamp) -> None:
        if self.paused_at is not None:
            self.entered_stage_at += max(stamp.at - self.paused_at, timedelta())
            self.paused_at = None

    def _change_status(
        self,
        kind: EventType,
        status: ApplicationStatus,
        stamp: Stamp,
        *,
        from_stage_id: str | None = None,
        to_stage_id: str | None = None,
        reason_id: str | None = None,
        note: str = "",
    ) -> ApplicationEvent:
        event = self._event(
            kind,
            stamp,
            from_stage_id=from_stage_id or self.stage_id,
            to_stage_id=to_stage_id or self.stage_id,
            from_status=self.status,
            to_status=status,
            reason_id=reason_id,
            note=note,
        )
        self.status = status
        return event

    def _event(
        self,
        kind: EventType,
        stamp: Stamp,
        *,
        from_stage_id: str | None = None,
        to_stage_id: str | None = None,
        from_status: ApplicationStatus | None = None,
        to_status: ApplicationStatus | None = None,
        skipped: tuple[str, ...] = (),
        reason_id: str | None = None,
        note: str = "",
    ) -> ApplicationEvent:
        return ApplicationEvent(
            application_id=self.id,
            candidate_id=self.candidate_id,
            type=kind,
            from_stage_id=from_stage_id,
            to_stage_id=to_stage_id,
            from_status=from_status or self.status,
            to_status=to_status or self.status,
            skipped=skipped,
            reason_id=reason_id,
            note=note,
            actor=stamp.actor,
            at=stamp.at,
            batch=stamp.batch,
        )
