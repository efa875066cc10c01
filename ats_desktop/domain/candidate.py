"""Candidates and what is known about them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ats_desktop.domain.record import Record


class SkillOrigin(StrEnum):
    """Where a skill of a candidate is known from."""

    CV = "cv"
    PERSON = "person"
    ASSESSED = "assessed"


class DegreeLevel(StrEnum):
    """Levels of education, lowest first."""

    SSC = "ssc"
    HSSC = "hssc"
    DIPLOMA = "diploma"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    PHD = "phd"

    @property
    def rank(self) -> int:
        """Place among the levels, 0 for the lowest."""
        return list(DegreeLevel).index(self)


class AttachmentKind(StrEnum):
    """What a file of a candidate is."""

    CV = "cv"
    COVER_LETTER = "cover_letter"
    PORTFOLIO = "portfolio"
    CERTIFICATE = "certificate"
    TEST = "test"
    SIGNED_SCAN = "signed_scan"


class TextStatus(StrEnum):
    """Whether words could be got out of a file."""

    OK = "ok"
    EMPTY = "empty"
    FAILED = "failed"
    OCR = "ocr"


@dataclass(kw_only=True, eq=False)
class Candidate(Record):
    """A person who may be placed."""

    full_name: str
    name_urdu: str = ""
    father_name: str = ""
    cnic: str = ""
    city: str = ""
    address: str = ""
    address_urdu: str = ""
    headline: str = ""
    current_employer: str = ""
    current_title: str = ""
    total_years: float | None = None
    pay_now: int | None = None
    pay_expected: int | None = None
    currency: str = "PKR"
    notice_days: int | None = None
    available_from: date | None = None
    work_mode: str = ""
    source: str = ""
    owner: str = ""
    summary: str = ""
    do_not_contact: bool = False
    merged_into_id: str | None = None
    last_confirmed_at: datetime | None = None
    skill_line: str = ""
    """Derived: names of the skills, strongest first, separated by U+001F."""
    sort_name: str = ""
    """Derived: the name folded for sorting and prefix search."""


@dataclass(kw_only=True, eq=False)
class Employment(Record):
    """One job that a candidate has held; months, end None = present."""

    candidate_id: str
    title: str = ""
    company: str = ""
    started: str = ""
    ended: str | None = None
    """``YYYY-MM``; None with a start means until today."""


@dataclass(kw_only=True, eq=False)
class Education(Record):
    """One degree or school leaving of a candidate."""

    candidate_id: str
    degree: str = ""
    level: DegreeLevel | None = None
    institution: str = ""
    year: int | None = None


@dataclass(kw_only=True, eq=False)
class CandidateSkill(Record):
    """A skill that a candidate has, and the line that proves it."""

    candidate_id: str
    skill: str
    years: float | None = None
    last_used: int | None = None
    origin: SkillOrigin = SkillOrigin.CV
    evidence: str = ""


@dataclass(kw_only=True, eq=False)
class Attachment(Record):
    """A file of a candidate; the bytes lie once per content, under their SHA-256."""

    candidate_id: str | None
    kind: AttachmentKind
    file_name: str
    media_type: str
    size: int
    sha256: str
    text_sha256: str | None = None
    text_status: TextStatus = TextStatus.EMPTY
    pages: int | None = None
    version: int = 1
    import_batch_id: str | None = None
    unknown_skills: tuple[str, ...] = ()
    """Words of the skills part that no skill was called by when the file was read."""
