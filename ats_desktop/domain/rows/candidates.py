"""Rows of the list of candidates and of one person whole."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from ats_desktop.domain.application import ApplicationStatus, EventType
from ats_desktop.domain.candidate import AttachmentKind, DegreeLevel, SkillOrigin, TextStatus
from ats_desktop.domain.stage import StageKind


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
    """Part of the CV round the hit, hits between U+0002 and U+0003, when only the CV has the words."""
    score: int | None = None
    """The best of the person's scores on jobs."""
    where_stage: str = ""
    """Name of the stage of the furthest application that is open or hired, "" for people in no job."""
    where_kind: StageKind | None = None
    where_job: str = ""
    """Client and title of that application's job."""
    applications: int = 0
    tags: tuple[str, ...] = ()


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
    priority: int = 0

    @property
    def is_pinned(self) -> bool:
        """Whether the card is kept at the top of its column."""
        return self.priority > 0


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
    tags: tuple[str, ...] = ()

    def contact(self, kind: str) -> str:
        """Return the primary value of a kind ("email", "phone", "link"), or ""."""
        of_kind = [point for point in self.contacts if point.kind == kind]
        return next((p.value for p in of_kind if p.is_primary), of_kind[0].value if of_kind else "")
