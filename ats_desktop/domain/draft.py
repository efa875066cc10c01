"""What a CV says about a person, before anybody has agreed to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ats_desktop.domain.candidate import AttachmentKind, DegreeLevel, TextStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One value read out of a file: how sure the reader is, and the line that it stands in.

    ``confidence`` is between 0 and 1. ``page`` counts from 1. ``box`` is x0, y0, x1, y1 in points from
    the page's top left corner; formats without pages have neither.
    """

    value: str
    confidence: float
    evidence: str = ""
    page: int | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneDraft:
    """A phone number in E.164 (``+923001234567``) and as the file writes it."""

    e164: str
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmploymentDraft:
    """One job; months are ``YYYY-MM``, ``started`` is empty when unknown, no end means until today."""

    title: str = ""
    company: str = ""
    started: str = ""
    ended: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationDraft:
    """One degree or school leaving."""

    degree: str = ""
    level: DegreeLevel | None = None
    institution: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillDraft:
    """A skill of the catalogue under its one name, with the line that proves it."""

    name: str
    evidence: str = ""
    years: float | None = None
    """Years of the jobs that name the skill; None when no dated job does."""
    last_used: int | None = None


@dataclass(frozen=True, slots=True)
class ReadSkills:
    """The skills that were found in the words of a CV."""

    skills: tuple[SkillDraft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateDraft:
    """Everything that was read out of one file; empty values were not found.

    ``fields`` holds confidence and evidence by field name: full_name, email, phone, links, city,
    current_title, current_company, years_experience, degree, skills. A field that was not found is absent.
    """

    kind: AttachmentKind = AttachmentKind.CV
    """What the file is; of a letter or a certificate only who it is from is taken."""
    full_name: str = ""
    name_urdu: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[PhoneDraft, ...] = ()
    links: tuple[str, ...] = ()
    """Without scheme and ``www.``, such as ``github.com/somebody``."""
    city: str = ""
    headline: str = ""
    current_title: str = ""
    current_company: str = ""
    years_experience: float | None = None
    stated_years: float | None = None
    """What the person says ("5+ years"), kept beside the sum of the dated jobs."""
    degree: str = ""
    degree_level: DegreeLevel | None = None
    employments: tuple[EmploymentDraft, ...] = ()
    educations: tuple[EducationDraft, ...] = ()
    skills: tuple[SkillDraft, ...] = ()
    unknown_skills: tuple[str, ...] = ()
    """Items of the skills section that the catalogue does not know."""
    summary: str = ""
    father_name: str = ""
    cnic: str = ""
    """12345-1234567-1, and only where the file labels it as one."""
    fields: Mapping[str, Found] = field(default_factory=dict)
    text: str = ""
    text_status: TextStatus = TextStatus.EMPTY
    reason: str = ""
    """Why there is no text: ``scan`` or ``no_words``; empty otherwise."""
    pages: int | None = None
    media_type: str = ""
    sha256: str = ""
    size: int = 0

    @property
    def email(self) -> str:
        """The address to write to first, or ""."""
        return self.emails[0] if self.emails else ""

    @property
    def phone(self) -> str:
        """The number to call first in E.164, or ""."""
        return self.phones[0].e164 if self.phones else ""
