"""What the reports page shows: figures, funnel, time in stage, hires by month, sources, and who is behind."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ats_desktop.domain.application import ApplicationStatus, EventType
from ats_desktop.domain.stage import StageKind

WAITING_DAYS = 14
"""From how many days in one stage on a person counts as waiting too long."""


class Applicant(NamedTuple):
    """One application as reports count it."""

    application_id: str
    candidate_id: str
    name: str
    job: str
    client: str
    source: str
    status: ApplicationStatus
    score: int | None
    stage: str
    kind: StageKind
    applied_us: int
    hired_us: int | None
    entered_us: int
    """When it came into its stage, pauses taken off."""
    paused_us: int | None


class Happening(NamedTuple):
    """One event of an application's history; ``kind`` is the kind of stage that it led to."""

    id: str
    application_id: str
    type: EventType
    kind: StageKind | None
    about_id: str | None
    at_us: int


class Sending(NamedTuple):
    """One application on a shortlist that went to a client."""

    application_id: str
    at_us: int


@dataclass(frozen=True)
class ReportScope:
    """What a report is about: a number of calendar months up to a day, of all jobs, a client's or one."""

    months: int
    until: date
    client_id: str | None = None
    job_id: str | None = None


class FigureKind(StrEnum):
    """The four numbers at the top."""

    HIRES = "hires"
    DAYS_TO_HIRE = "days_to_hire"
    SENT = "sent"
    WAITING = "waiting"


@dataclass(frozen=True)
class Figure:
    """A number of the period, the same of the period before, and its course by month; None = no data."""

    kind: FigureKind
    value: float | None
    before: float | None
    course: tuple[float | None, ...]


class FunnelStep(NamedTuple):
    """How many of those who applied in the period ever reached a stage of this kind or a later one (R14)."""

    kind: StageKind
    people: int


class StayBox(NamedTuple):
    """Days that people stayed in a kind of stage before they left it in the period.

    ``low`` and ``high`` hold the middle 90 %, ``first`` and ``third`` the middle half; all None where nobody
    left.
    """

    kind: StageKind
    people: int
    low: float | None
    first: float | None
    median: float | None
    third: float | None
    high: float | None


class HireMonth(NamedTuple):
    """Hires in one calendar month; the last one may not be over."""

    first_day: date
    people: int


class SourceLine(NamedTuple):
    """Those who applied in the period, by where they came from; ``name`` "" = not known."""

    name: str
    applied: int
    hired: int
    median_score: float | None


@dataclass(frozen=True)
class Report:
    """All figures of one scope."""

    scope: ReportScope
    first_day: date
    figures: tuple[Figure, ...]
    funnel: tuple[FunnelStep, ...]
    stays: tuple[StayBox, ...]
    months: tuple[HireMonth, ...]
    goal: int | None
    """Hires a month that the agency aims at."""
    sources: tuple[SourceLine, ...]

    def figure(self, kind: FigureKind) -> Figure:
        """Return one of the four numbers."""
        return next(figure for figure in self.figures if figure.kind is kind)


class ReportPart(StrEnum):
    """What of a report a click opens."""

    FIGURE = "figure"
    FUNNEL = "funnel"
    STAY = "stay"
    MONTH = "month"
    SOURCE = "source"


@dataclass(frozen=True)
class ReportSlice:
    """One bar, row or number; ``value`` is a kind, a month as YYYY-MM, or a source's name."""

    part: ReportPart
    value: str


class ReportPerson(NamedTuple):
    """One person behind a number; ``days`` are those that the number counts, None where it counts people."""

    application_id: str
    candidate_id: str
    name: str
    job: str
    stage: str
    kind: StageKind
    status: ApplicationStatus
    days: float | None
