"""What a client shortlist is made from: plain values, no records of the database."""

import re
from dataclasses import dataclass
from datetime import date

from ats_desktop.errors import UserError

_CV_LINK = re.compile(r"CVs/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\.[A-Za-z0-9]{1,5}\Z")
_NOT_A_SLUG = re.compile(r"[^a-z0-9]+")


class ShortlistEmptyError(UserError):
    """A shortlist without candidates cannot be sent; values: reference (of the job)."""

    code = "shortlist_empty"


@dataclass(frozen=True)
class Letterhead:
    """The agency as its papers show it; logo holds the bytes of a PNG or JPEG, or None for its initials."""

    name: str
    short_name: str = ""
    strapline: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    city: str = ""
    logo: bytes | None = None


@dataclass(frozen=True)
class ShortlistJob:
    """The role as the client reads it; every part but reference, title and client may be empty.

    location says city and way of working, pay says amount, currency and period, each as one line.
    """

    reference: str
    title: str
    client: str
    brief: str = ""
    must: tuple[str, ...] = ()
    nice: tuple[str, ...] = ()
    location: str = ""
    pay: str = ""
    start: date | None = None
    milestone: str = ""


@dataclass(frozen=True)
class ScoringLine:
    """One part of the fit score: what it is called, its share in per cent, how it is judged."""

    label: str
    percent: int
    note: str


@dataclass(frozen=True)
class ShortlistCandidate:
    """One row of a shortlist.

    score is 0 to 100. expected_pay is in whole units of the sheet's currency, a month. cv_link is a path
    such as ``CVs/01-ayesha-siddiqui.pdf`` (see cv_link) or None. private_words are names of employers and
    other spellings of the person's name; the anonymous variant leaves them out wherever they stand.
    """

    candidate_id: str
    name: str
    score: float | None = None
    years: float | None = None
    core_skills: str = ""
    assessment: str = ""
    expected_pay: int | None = None
    notice_days: int | None = None
    location_mode: str = ""
    summary: str = ""
    cv_link: str | None = None
    private_words: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ShortlistSheet:
    """Everything that one shortlist says; the same sheet always gives the same bytes.

    agency_key makes the row references that nobody else can guess; it never enters the workbook.
    prepared_by (a person) and contact (whom it is for) may be empty.
    """

    agency: Letterhead
    export_id: str
    job: ShortlistJob
    prepared_on: date
    candidates: tuple[ShortlistCandidate, ...]
    agency_key: bytes
    prepared_by: str = ""
    reply_by: date | None = None
    contact: str = ""
    currency: str = "PKR"
    scoring: tuple[ScoringLine, ...] = ()
    anonymous: bool = False

    def __post_init__(self) -> None:
        if not self.candidates:
            raise ShortlistEmptyError(reference=self.job.reference)
        if not self.agency_key:
            raise ValueError("the agency's key is empty")
        ids = [candidate.candidate_id for candidate in self.candidates]
        if len(set(ids)) != len(ids):
            raise ValueError("a candidate is on the shortlist twice")
        for candidate in self.candidates:
            if candidate.cv_link is not None and not _CV_LINK.match(candidate.cv_link):
                raise ValueError(f"not a link into the CVs folder: {candidate.cv_link!r}")


def cv_link(place: int, name: str, suffix: str) -> str:
    """Give the link of a candidate's CV inside the package: ASCII only, relative, unique by its place."""
    slug = _NOT_A_SLUG.sub("-", name.lower()).strip("-")[:60] or "candidate"
    ending = _NOT_A_SLUG.sub("", suffix.lower())[:5] or "pdf"
    return f"CVs/{place:02d}-{slug}.{ending}"


def anonymous_cv_link(ref: str) -> str:
    """Give the link of a CV whose person must stay unknown: a PDF named by the row's reference."""
    return f"CVs/{ref}.pdf"
