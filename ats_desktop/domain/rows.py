"""Frozen read models: what a screen or a command shows, already joined and never a live record.

Cards and list rows are named tuples because ten thousand of them are made at once from the rows of a query.
Times in them are microseconds since 1970-01-01 UTC where the name ends in ``_us``.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from ats_desktop.domain.application import ApplicationStatus, EventType, ReasonParty
from ats_desktop.domain.candidate import AttachmentKind, DegreeLevel, SkillOrigin, TextStatus
from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.job import (
    CloseReason,
    JobStatus,
    JobType,
    PlannedMilestone,
    Requirement,
    WorkMode,
)
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
    submission: str
    """Number of the latest shortlist it was sent on, or ""."""

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


class ContactRow(NamedTuple):
    """One contact of a client."""

    id: str
    name: str
    title: str
    email: str
    phone: str


class ClientRow(NamedTuple):
    """One row of the list of clients."""

    id: str
    name: str
    status: ClientStatus
    city: str
    open_jobs: int
    contacts: tuple[ContactRow, ...]


@dataclass(frozen=True)
class ClientDetail:
    """A client with its legal data and contacts."""

    id: str
    name: str
    status: ClientStatus
    kind: str
    registration: str
    ntn: str
    address: str
    city: str
    signatory: str
    signatory_title: str
    signatory_cnic: str
    contacts: tuple[ContactRow, ...]


class CandidateRow(NamedTuple):
    """One row of the list of candidates."""

    id: str
    name: str
    name_urdu: str
    headline: str
    city: str
    years: float | None
    skill_line: str
    email: str
    phone: str
    notice_days: int | None
    pay_expected: int | None
    currency: str
    source: str
    created_us: int
    excerpt: str = ""
    """Part of the CV round the hit, hits between U+0002 and U+0003, when a search asked for it."""


@dataclass(frozen=True)
class CandidatePage:
    """One page of a list or search: ``total`` matches, of which ``rows`` begin at ``start``."""

    rows: tuple[CandidateRow, ...]
    total: int
    start: int


class SkillRow(NamedTuple):
    """A skill of a candidate."""

    name: str
    years: float | None
    last_used: int | None
    origin: SkillOrigin
    evidence: str


class ContactPointRow(NamedTuple):
    """An e-mail, phone or link as written."""

    kind: str
    value: str
    label: str
    is_primary: bool


class EmploymentRow(NamedTuple):
    """A job held; months as YYYY-MM, ``ended`` None = present."""

    title: str
    company: str
    started: str
    ended: str | None


class EducationRow(NamedTuple):
    """A degree or school leaving."""

    degree: str
    level: DegreeLevel | None
    institution: str
    year: int | None


class AttachmentRow(NamedTuple):
    """A file of a candidate."""

    id: str
    kind: AttachmentKind
    file_name: str
    media_type: str
    size: int
    sha256: str
    text_status: TextStatus
    pages: int | None
    version: int


class ApplicationRow(NamedTuple):
    """One application as its candidate's page lists it."""

    id: str
    job_id: str
    job_reference: str
    job_title: str
    stage_id: str
    stage: str
    stage_kind: StageKind
    status: ApplicationStatus
    score: int | None
    reason: str
    entered_us: int
    paused_us: int | None


class TimelineRow(NamedTuple):
    """One thing that happened to a candidate, newest first in a timeline."""

    at: datetime
    actor: str
    kind: str
    """An EventType, "note", "document" or "submission"."""
    job: str
    from_stage: str
    to_stage: str
    reason: str
    note: str
    event: EventType | None
    was_undone: bool


@dataclass(frozen=True)
class CandidateDetail:
    """Everything the candidate panel shows."""

    id: str
    full_name: str
    name_urdu: str
    father_name: str
    cnic: str
    city: str
    address: str
    headline: str
    current_employer: str
    current_title: str
    total_years: float | None
    pay_now: int | None
    pay_expected: int | None
    currency: str
    notice_days: int | None
    available_from: date | None
    work_mode: str
    source: str
    summary: str
    do_not_contact: bool
    created_at: datetime
    contacts: tuple[ContactPointRow, ...] = ()
    skills: tuple[SkillRow, ...] = ()
    employments: tuple[EmploymentRow, ...] = ()
    educations: tuple[EducationRow, ...] = ()
    attachments: tuple[AttachmentRow, ...] = ()
    applications: tuple[ApplicationRow, ...] = ()

    def contact(self, kind: str) -> str:
        """Return the primary value of a kind ("email", "phone", "link"), or ""."""
        of_kind = [point for point in self.contacts if point.kind == kind]
        return next((p.value for p in of_kind if p.is_primary), of_kind[0].value if of_kind else "")


class ReasonRow(NamedTuple):
    """A reason for ending an application."""

    id: str
    name: str
    party: ReasonParty


class HistoryRow(NamedTuple):
    """One act of a user as the history lists it, newest first."""

    operation_id: str
    key: str
    """Which act, for the front ends' sentences."""
    values: dict[str, object]
    """Counts and names to fill the sentence in, looked up now."""
    at: datetime
    actor: str
    is_undone: bool


@dataclass(frozen=True)
class UndoState:
    """What Undo and Redo would do now; None = nothing."""

    undo: HistoryRow | None = None
    redo: HistoryRow | None = None


@dataclass(frozen=True)
class ImportOutcome:
    """What became of one file: result added | known | updated | needs_you | failed; reason a code."""

    file_name: str
    result: str
    candidate_id: str | None
    candidate: str
    reason: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportProgress:
    """How far an import has come, with the outcome of the file just done."""

    batch_id: str
    done: int
    total: int
    outcome: ImportOutcome


@dataclass(frozen=True)
class BackupRow:
    """One backup on disk."""

    path: str
    at: datetime
    size: int
    """Bytes of both files."""
    is_verified: bool


@dataclass(frozen=True)
class SidebarCounts:
    """Live counts and pinned jobs of the sidebar."""

    candidates: int
    jobs: int
    clients: int
    documents: int
    pinned: tuple[JobRow, ...]
    last_backup: datetime | None


@dataclass(frozen=True)
class AgencyDetail:
    """The agency as letterhead and settings show it."""

    id: str
    name: str
    short_name: str
    strapline: str
    address: str
    phone: str
    email: str
    ntn: str
    city: str
    default_currency: str


class DocumentRow(NamedTuple):
    """One issued paper."""

    id: str
    number: str
    title: str
    template: str
    candidate: str
    client: str
    status: str
    pages: int
    issued_on: date
    pdf_sha256: str


class TemplateRow(NamedTuple):
    """One agreement template that can be issued."""

    key: str
    title: str
    version: str


@dataclass(frozen=True)
class ImportSummary:
    """A finished import: counts by result and the rows that need a person, in order of the files."""

    batch_id: str
    counts: dict[str, int]
    outcomes: tuple[ImportOutcome, ...]
