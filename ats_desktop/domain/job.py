"""Jobs, the versions of their brief, and their seats."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ats_desktop.domain.record import Record
from ats_desktop.errors import UserError


class JobType(StrEnum):
    """How the person will be engaged."""

    PERMANENT = "permanent"
    CONTRACT = "contract"
    CONTRACT_TO_HIRE = "contract_to_hire"
    FREELANCE = "freelance"


class WorkMode(StrEnum):
    """Where the work is done."""

    ON_SITE = "on_site"
    HYBRID = "hybrid"
    REMOTE = "remote"


class JobStatus(StrEnum):
    """draft → open ⇄ on_hold → closed → open (R9)."""

    DRAFT = "draft"
    OPEN = "open"
    ON_HOLD = "on_hold"
    CLOSED = "closed"


class CloseReason(StrEnum):
    """Why a job was closed."""

    FILLED = "filled"
    CANCELLED = "cancelled"
    LOST = "lost"


class JobNotOpenError(UserError):
    """The job takes no applications now; values: reference, status."""

    code = "job_not_open"


class JobOnHoldError(UserError):
    """The job is on hold, so no shortlist goes out (R9); values: reference."""

    code = "job_on_hold"


class JobStatusError(UserError):
    """The job cannot go from its status to that one; values: reference, status, wanted."""

    code = "job_status"


@dataclass(frozen=True)
class Requirement:
    """One line of a brief: a skill, whether it is a must, the least years, and its weight."""

    skill: str
    must: bool = True
    min_years: float = 0.0
    weight: float = 1.0


@dataclass(frozen=True)
class PlannedMilestone:
    """A milestone of the brief: what is accepted, by when, for which fee in whole currency units."""

    name: str
    criteria: str = ""
    due: date | None = None
    fee: int | None = None


@dataclass(kw_only=True, eq=False)
class Job(Record):
    """A requisition of a client: seats to fill."""

    reference: str
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
    opened_on: date | None = None
    target_on: date | None = None
    start_on: date | None = None
    status: JobStatus = JobStatus.OPEN
    close_reason: CloseReason | None = None
    owner: str = ""
    is_pinned: bool = False

    _NEXT: ClassVar[dict[JobStatus, frozenset[JobStatus]]] = {
        JobStatus.DRAFT: frozenset({JobStatus.OPEN}),
        JobStatus.OPEN: frozenset({JobStatus.ON_HOLD, JobStatus.CLOSED}),
        JobStatus.ON_HOLD: frozenset({JobStatus.OPEN, JobStatus.CLOSED}),
        JobStatus.CLOSED: frozenset({JobStatus.OPEN}),
    }

    def change_status(self, wanted: JobStatus, reason: CloseReason | None = None) -> None:
        """Go to another status; closing needs a reason (R9).

        Raises:
            JobStatusError: the step is not one of R9's.
        """
        if wanted not in self._NEXT[self.status] or (wanted is JobStatus.CLOSED) != (reason is not None):
            raise JobStatusError(reference=self.reference, status=self.status, wanted=wanted)
        self.status = wanted
        self.close_reason = reason

    def require_open(self) -> None:
        """Raise JobNotOpenError unless the job takes applications (R1)."""
        if self.status is not JobStatus.OPEN:
            raise JobNotOpenError(reference=self.reference, status=self.status)


@dataclass(kw_only=True, eq=False)
class JobVersion(Record):
    """One version of a brief; a change after a shortlist was sent makes the next one."""

    job_id: str
    number: int = 1
    description: str = ""
    years_min: float | None = None
    years_max: float | None = None
    requirements: tuple[Requirement, ...] = field(default_factory=tuple)
    milestones: tuple[PlannedMilestone, ...] = field(default_factory=tuple)
    agreed_by: str = ""
    why: str = ""


@dataclass(kw_only=True, eq=False)
class Opening(Record):
    """One seat of a job, closed by one hire."""

    job_id: str
    number: int
    filled_by_id: str | None = None
    """Key of the application that closed it."""


@dataclass(kw_only=True, eq=False)
class JobTemplate(Record):
    """A kind of job that is placed often; ``form`` holds what it fills in, in plain JSON."""

    name: str
    position: int = 0
    form: object = None
