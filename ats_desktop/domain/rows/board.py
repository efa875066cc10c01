"""Rows of a job's board and of the list of jobs."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ats_desktop.domain.job import CloseReason, JobStatus, JobType, PlannedMilestone, Requirement, WorkMode
from ats_desktop.domain.stage import StageKind

SKILL_SEPARATOR = "\x1f"
"""Between the names in ``skill_line``."""


class BoardCard(NamedTuple):
    """One card of a board."""

    application_id: str
    candidate_id: str
    stage_id: str
    status: str
    name: str
    name_urdu: str
    city: str
    years: float | None
    notice_days: int | None
    skill_line: str
    score: int | None
    next_step: str
    entered_us: int
    paused_us: int | None
    applied_us: int
    position: float
    source: str = ""
    priority: int = 0
    """More than 0 = pinned to the top of its column."""
    submission: str = ""
    """Number of the latest shortlist it was sent on, or ""."""
    paper: str = ""
    """Template of the latest paper issued for it, such as "offer_letter", or ""."""
    paper_status: str = ""
    """Of that paper: issued, signed; "" without one."""

    @property
    def is_pinned(self) -> bool:
        """Whether it stands at the top of its column."""
        return self.priority > 0

    @property
    def skills(self) -> list[str]:
        """Skill names, strongest first."""
        return self.skill_line.split(SKILL_SEPARATOR) if self.skill_line else []


@dataclass(frozen=True)
class BoardColumn:
    """One stage of a job with its cards in hand-set order."""

    stage_id: str
    kind: StageKind
    name: str
    soft_limit: int | None
    ageing_days: int
    cards: tuple[BoardCard, ...]


@dataclass(frozen=True)
class JobBrief:
    """What a job asks for, as its latest version says."""

    version_id: str
    number: int
    description: str
    years_min: float | None
    years_max: float | None
    requirements: tuple[Requirement, ...]
    milestones: tuple[PlannedMilestone, ...]
    agreed_by: str
    why: str


@dataclass(frozen=True)
class JobDetail:
    """A job with its client, brief and stages."""

    id: str
    reference: str
    title: str
    client_id: str
    client: str
    contact_id: str | None
    contact: str
    client_reference: str
    type: JobType
    city: str
    work_mode: WorkMode
    pay_min: int | None
    pay_max: int | None
    currency: str
    pay_period: str
    openings: int
    hired: int
    opened_on: date | None
    target_on: date | None
    start_on: date | None
    status: JobStatus
    close_reason: CloseReason | None
    owner: str
    is_pinned: bool
    brief: JobBrief
    stages: tuple["StageRow", ...]
    is_shortlisted: bool = False
    """Whether a shortlist was sent, from when on a change of the brief is a new version."""


class StageRow(NamedTuple):
    """One column of a job's board, without its cards."""

    id: str
    kind: StageKind
    name: str
    position: int
    soft_limit: int | None
    ageing_days: int


@dataclass(frozen=True)
class Board:
    """A job's whole board; ``closed`` holds the rejected and withdrawn cards, newest first."""

    job: JobDetail
    columns: tuple[BoardColumn, ...]
    closed: tuple[BoardCard, ...]

    @property
    def size(self) -> int:
        """Number of cards in the columns."""
        return sum(len(column.cards) for column in self.columns)


class JobRow(NamedTuple):
    """One row of the list of jobs."""

    id: str
    reference: str
    title: str
    client: str
    city: str
    status: JobStatus
    openings: int
    hired: int
    candidates: int
    """Open applications."""
    target_on: date | None
    is_pinned: bool
    client_id: str = ""
    owner: str = ""
    opened_on: date | None = None
    pay_min: int | None = None
    pay_max: int | None = None
    currency: str = "PKR"
    pay_period: str = "month"
    stages: tuple[int, ...] = ()
    """Open and hired applications by kind of stage, in the order of the kinds."""
