"""Figures of the pipeline, worked out from histories: distinct applications, never events (R14)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import pairwise
from statistics import median

from ats_desktop.domain.application import ApplicationStatus, EventType
from ats_desktop.domain.rows.reports import (
    WAITING_DAYS,
    Applicant,
    Figure,
    FigureKind,
    FunnelStep,
    Happening,
    HireMonth,
    Report,
    ReportPart,
    ReportPerson,
    ReportScope,
    ReportSlice,
    Sending,
    SourceLine,
    StayBox,
)
from ats_desktop.domain.stage import StageKind

_DAY_US = 86_400_000_000
_ENTERING = frozenset({EventType.CREATED, EventType.MOVED, EventType.HIRED, EventType.UNHIRED})
_ENDING = frozenset({EventType.REJECTED, EventType.WITHDRAWN})
_PAUSING = frozenset({EventType.HELD, *_ENDING})
_GOING_ON = frozenset({EventType.RESUMED, EventType.RESTORED})


@dataclass(frozen=True)
class Stay:
    """A time in one kind of stage; ``left_us`` None = still there. Pauses are not in ``length_us``."""

    kind: StageKind
    entered_us: int
    left_us: int | None
    length_us: int


@dataclass
class Course:
    """How one application went: its stays in order, and the furthest kind that it ever reached."""

    furthest: StageKind = StageKind.APPLIED
    stays: list[Stay] = field(default_factory=list)


def courses(happenings: Iterable[Happening], now_us: int) -> dict[str, Course]:
    """Return the course of each application; events that were undone never happened.

    ``happenings`` come in order of time.
    """
    standing: dict[str, bool] = {}
    by_application: defaultdict[str, list[Happening]] = defaultdict(list)
    for event in happenings:
        if event.type in {EventType.UNDONE, EventType.REDONE}:
            if event.about_id is not None:
                standing[event.about_id] = event.type is EventType.REDONE
        else:
            by_application[event.application_id].append(event)
    return {
        key: _course([event for event in events if standing.get(event.id, True)], now_us)
        for key, events in by_application.items()
    }


def _course(events: Sequence[Happening], now_us: int) -> Course:
    course = Course()
    kind: StageKind | None = None
    entered = length = 0
    since: int | None = None
    ended: int | None = None
    for event in events:
        if event.type in _ENTERING and event.kind is not None and event.kind is not kind:
            if kind is not None:
                length += 0 if since is None else event.at_us - since
                course.stays.append(Stay(kind, entered, event.at_us, max(0, length)))
            kind, entered, since, length, ended = event.kind, event.at_us, event.at_us, 0, None
            course.furthest = max(course.furthest, kind, key=lambda each: each.order)
        elif event.type in _PAUSING:
            length += 0 if since is None else event.at_us - since
            since = None
            ended = event.at_us if event.type in _ENDING else None
        elif event.type in _GOING_ON:
            since, ended = event.at_us, None
    if kind is not None:
        length += 0 if since is None else now_us - since
        course.stays.append(Stay(kind, entered, ended, max(0, length)))
    return course


def first_of_months(months: int, until: date) -> list[date]:
    """Return the first days of so many calendar months, oldest first; the last holds ``until``."""
    last = until.year * 12 + until.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(last - months + 1, last + 1)]


class Reporting:
    """One look at a scope's applications, from which every figure and its people come."""

    def __init__(
        self,
        scope: ReportScope,
        applicants: Sequence[Applicant],
        happenings: Iterable[Happening],
        sendings: Sequence[Sending],
        now: datetime,
        start_of_day: Callable[[date], datetime] | None = None,
    ) -> None:
        """Look at applications; ``start_of_day`` says when a day begins there (by default in UTC)."""
        self.scope = scope
        self._now_us = _microseconds(now)
        self._applicants = applicants
        self._by_key = {each.application_id: each for each in applicants}
        self._courses = courses(happenings, self._now_us)
        self._sendings = sendings
        begin = start_of_day or (lambda day: datetime(day.year, day.month, day.day, tzinfo=UTC))
        self._months = first_of_months(scope.months, scope.until)
        earlier = first_of_months(2 * scope.months, scope.until)[: scope.months]
        self._edges = [_microseconds(begin(day)) for day in self._months] + [self._now_us + 1]
        self._start_before = _microseconds(begin(earlier[0]))

    def report(self, goal: int | None) -> Report:
        """Work out everything."""
        return Report(
            scope=self.scope,
            first_day=self._months[0],
            figures=tuple(self._figure(kind) for kind in FigureKind),
            funnel=tuple(FunnelStep(kind, sum(1 for _ in self._reached(kind))) for kind in StageKind),
            stays=tuple(self._box(kind) for kind in StageKind if kind is not StageKind.HIRED),
            months=tuple(
                HireMonth(day, len(self._hired(*edges)))
                for day, edges in zip(self._months, self._spans(), strict=True)
            ),
            goal=goal,
            sources=self._sources(),
        )

    def people(self, part: ReportSlice) -> tuple[ReportPerson, ...]:
        """Return who is behind a number, bar or row, by name."""
        found = self._behind(part)
        rows = [
            ReportPerson(
                one.application_id, one.candidate_id, one.name, one.job, one.stage, one.kind, one.status, days
            )
            for one, days in found
        ]
        return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.application_id)))

    def _behind(self, part: ReportSlice) -> list[tuple[Applicant, float | None]]:
        if part.part is ReportPart.FUNNEL:
            found = [(one, None) for one in self._reached(StageKind(part.value))]
        elif part.part is ReportPart.SOURCE:
            found = [(one, None) for one in self._applied() if one.source == part.value]
        elif part.part is ReportPart.STAY:
            return self._longest_stays(StageKind(part.value))
        elif part.part is ReportPart.MONTH:
            spans = dict(zip(self._months, self._spans(), strict=True))
            return _with_days(self._hired(*spans[date.fromisoformat(f"{part.value}-01")]))
        else:
            return self._behind_figure(FigureKind(part.value))
        return list(found)

    def _behind_figure(self, kind: FigureKind) -> list[tuple[Applicant, float | None]]:
        if kind is FigureKind.WAITING:
            return [(one, self._days_waiting(one)) for one in self._waiting_now()]
        if kind is FigureKind.SENT:
            return [(self._by_key[key], None) for key in self._sent(self._edges[0], self._edges[-1])]
        return _with_days(self._hired(self._edges[0], self._edges[-1]))

    def _longest_stays(self, kind: StageKind) -> list[tuple[Applicant, float | None]]:
        longest: dict[str, float] = {}
        for key, days in self._ended_stays(kind):
            longest[key] = max(days, longest.get(key, 0.0))
        return [(self._by_key[key], days) for key, days in longest.items()]

    def _spans(self) -> list[tuple[int, int]]:
        return list(pairwise(self._edges))

    def _applied(self) -> list[Applicant]:
        return [one for one in self._applicants if self._edges[0] <= one.applied_us < self._edges[-1]]

    def _reached(self, kind: StageKind) -> list[Applicant]:
        return [one for one in self._applied() if self._furthest(one).order >= kind.order]

    def _furthest(self, one: Applicant) -> StageKind:
        course = self._courses.get(one.application_id)
        return one.kind if course is None else course.furthest

    def _hired(self, start: int, end: int) -> list[Applicant]:
        return [
            one
            for one in self._applicants
            if one.status is ApplicationStatus.HIRED
            and one.hired_us is not None
            and start <= one.hired_us < end
        ]

    def _sent(self, start: int, end: int) -> set[str]:
        return {
            sending.application_id
            for sending in self._sendings
            if start <= sending.at_us < end and sending.application_id in self._by_key
        }

    def _ended_stays(self, kind: StageKind) -> list[tuple[str, float]]:
        start, end = self._edges[0], self._edges[-1]
        return [
            (key, stay.length_us / _DAY_US)
            for key, course in self._courses.items()
            if key in self._by_key
            for stay in course.stays
            if stay.kind is kind and stay.left_us is not None and start <= stay.left_us < end
        ]

    def _waiting_now(self) -> list[Applicant]:
        return [
            one
            for one in self._applicants
            if one.status is ApplicationStatus.ACTIVE
            and one.kind is not StageKind.HIRED
            and self._days_waiting(one) > WAITING_DAYS
        ]

    def _days_waiting(self, one: Applicant) -> float:
        return ((one.paused_us or self._now_us) - one.entered_us) / _DAY_US

    def _waiting_at(self, moment: int) -> int:
        waiting = 0
        for key, course in self._courses.items():
            if key in self._by_key:
                waiting += any(
                    stay.kind is not StageKind.HIRED
                    and (stay.left_us is None or stay.left_us > moment)
                    and moment - stay.entered_us > WAITING_DAYS * _DAY_US
                    for stay in course.stays
                )
        return waiting

    def _figure(self, kind: FigureKind) -> Figure:
        if kind is FigureKind.WAITING:
            course: list[float | None] = [float(self._waiting_at(end)) for _, end in self._spans()[:-1]]
            value = float(len(self._waiting_now()))
            return Figure(kind, value, float(self._waiting_at(self._edges[0])), (*course, value))
        measure = {
            FigureKind.HIRES: lambda start, end: float(len(self._hired(start, end))),
            FigureKind.SENT: lambda start, end: float(len(self._sent(start, end))),
            FigureKind.DAYS_TO_HIRE: self._median_days,
        }[kind]
        return Figure(
            kind,
            measure(self._edges[0], self._edges[-1]),
            measure(self._start_before, self._edges[0]),
            tuple(measure(*span) for span in self._spans()),
        )

    def _median_days(self, start: int, end: int) -> float | None:
        days = [length for one in self._hired(start, end) if (length := _days_to_hire(one)) is not None]
        return median(days) if days else None

    def _box(self, kind: StageKind) -> StayBox:
        days = sorted(length for _, length in self._ended_stays(kind))
        if not days:
            return StayBox(kind, 0, None, None, None, None, None)
        return StayBox(kind, len(days), *(quantile(days, share) for share in (0.05, 0.25, 0.5, 0.75, 0.95)))

    def _sources(self) -> tuple[SourceLine, ...]:
        applied = self._applied()
        hired = Counter(one.source for one in applied if one.status is ApplicationStatus.HIRED)
        scores: Mapping[str, list[int]] = defaultdict(list)
        for one in applied:
            if one.score is not None:
                scores[one.source].append(one.score)
        lines = [
            SourceLine(name, count, hired[name], median(scores[name]) if scores[name] else None)
            for name, count in Counter(one.source for one in applied).items()
        ]
        return tuple(sorted(lines, key=lambda line: (-line.hired, -line.applied, line.name.casefold())))


def quantile(ordered: Sequence[float], share: float) -> float:
    """Return the value below which a share of 0 to 1 lies, between its neighbours in proportion."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _with_days(hired: Iterable[Applicant]) -> list[tuple[Applicant, float | None]]:
    return [(one, _days_to_hire(one)) for one in hired]


def _days_to_hire(one: Applicant) -> float | None:
    return None if one.hired_us is None else max(0, one.hired_us - one.applied_us) / _DAY_US


def _microseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000)
