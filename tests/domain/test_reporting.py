"""Reports: applications are counted once, undone events never, and pauses are no time in stage."""

from datetime import UTC, date, datetime, timedelta

import pytest

from ats_desktop.domain.application import ApplicationStatus, EventType
from ats_desktop.domain.reporting import Reporting, courses, first_of_months, quantile
from ats_desktop.domain.rows.reports import (
    Applicant,
    FigureKind,
    Happening,
    ReportPart,
    ReportScope,
    ReportSlice,
    Sending,
)
from ats_desktop.domain.stage import StageKind

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SCOPE = ReportScope(months=3, until=NOW.date())


def us(days_ago: float) -> int:
    return round((NOW - timedelta(days=days_ago)).timestamp() * 1_000_000)


def event(
    key: str, kind: EventType, days_ago: float, stage: StageKind | None = None, about: str | None = None
) -> Happening:
    return Happening(key, "a", kind, stage, about, us(days_ago))


def applicant(key: str = "a", **changes: object) -> Applicant:
    plain = Applicant(
        application_id=key,
        candidate_id=f"person of {key}",
        name=f"Sample {key.upper()}",
        job="Backend engineer",
        client="Example Client",
        source="Referral",
        status=ApplicationStatus.ACTIVE,
        score=70,
        stage="Applied",
        kind=StageKind.APPLIED,
        applied_us=us(20),
        hired_us=None,
        entered_us=us(20),
        paused_us=None,
    )
    return plain._replace(**changes)


def reporting(
    applicants: list[Applicant],
    happenings: list[Happening] | None = None,
    sendings: list[Sending] | None = None,
) -> Reporting:
    return Reporting(SCOPE, applicants, happenings or [], sendings or [], NOW)


def test_a_card_that_bounces_reaches_a_stage_once() -> None:
    happenings = [
        event("1", EventType.CREATED, 20, StageKind.APPLIED),
        event("2", EventType.MOVED, 15, StageKind.ASSESSED),
        event("3", EventType.MOVED, 10, StageKind.SCREENED),
        event("4", EventType.MOVED, 5, StageKind.ASSESSED),
    ]
    report = reporting([applicant(kind=StageKind.ASSESSED)], happenings).report(None)
    assert [step.people for step in report.funnel] == [1, 1, 1, 0, 0]


def test_an_undone_move_never_happened_and_a_redone_one_did() -> None:
    moved = [
        event("1", EventType.CREATED, 20, StageKind.APPLIED),
        event("2", EventType.MOVED, 15, StageKind.INTERVIEWED),
        event("3", EventType.UNDONE, 14, about="2"),
    ]
    assert courses(moved, us(0))["a"].furthest is StageKind.APPLIED
    again = [*moved, event("4", EventType.REDONE, 13, about="2")]
    assert courses(again, us(0))["a"].furthest is StageKind.INTERVIEWED


def test_time_on_hold_and_time_rejected_is_no_time_in_stage() -> None:
    stays = courses(
        [
            event("1", EventType.CREATED, 20, StageKind.APPLIED),
            event("2", EventType.HELD, 18, StageKind.APPLIED),
            event("3", EventType.RESUMED, 15, StageKind.APPLIED),
            event("4", EventType.REJECTED, 14, StageKind.APPLIED),
            event("5", EventType.RESTORED, 9, StageKind.APPLIED),
            event("6", EventType.MOVED, 8, StageKind.SCREENED),
        ],
        us(0),
    )["a"].stays
    assert [(stay.kind, stay.length_us / 86_400_000_000) for stay in stays] == [
        (StageKind.APPLIED, pytest.approx(4)),
        (StageKind.SCREENED, pytest.approx(8)),
    ]
    assert stays[0].left_us == us(8)
    assert stays[1].left_us is None


def test_a_rejection_ends_the_stay_and_counts_in_its_stage() -> None:
    happenings = [
        event("1", EventType.CREATED, 20, StageKind.APPLIED),
        event("2", EventType.REJECTED, 14, StageKind.APPLIED),
    ]
    rejected = applicant(status=ApplicationStatus.REJECTED, paused_us=us(14))
    box = reporting([rejected], happenings).report(None).stays[0]
    assert (box.kind, box.people, box.median) == (StageKind.APPLIED, 1, pytest.approx(6))


def test_hires_are_counted_in_their_month_and_against_the_months_before() -> None:
    hired = [
        applicant("a", status=ApplicationStatus.HIRED, applied_us=us(40), hired_us=us(2)),
        applicant("b", status=ApplicationStatus.HIRED, applied_us=us(60), hired_us=us(40)),
        applicant("c", status=ApplicationStatus.HIRED, applied_us=us(140), hired_us=us(120)),
    ]
    report = reporting(hired).report(goal=2)
    assert [(month.first_day, month.people) for month in report.months] == [
        (date(2026, 9, 1), 0),
        (date(2026, 10, 1), 1),
        (date(2026, 11, 1), 1),
    ]
    hires, days = report.figure(FigureKind.HIRES), report.figure(FigureKind.DAYS_TO_HIRE)
    assert (hires.value, hires.before, hires.course) == (2, 1, (0, 1, 1))
    assert (days.value, days.before) == (pytest.approx(29), pytest.approx(20))
    assert days.course[0] is None
    assert report.goal == 2


def test_waiting_counts_active_people_over_fourteen_days_and_names_them() -> None:
    people = [
        applicant("a", entered_us=us(14.5)),
        applicant("b", entered_us=us(13.5)),
        applicant("c", entered_us=us(40), kind=StageKind.HIRED),
        applicant("d", entered_us=us(40), status=ApplicationStatus.ON_HOLD, paused_us=us(30)),
    ]
    looked = reporting(people)
    assert looked.report(None).figure(FigureKind.WAITING).value == 1
    behind = looked.people(ReportSlice(ReportPart.FIGURE, FigureKind.WAITING))
    assert [(one.name, one.days) for one in behind] == [("Sample A", pytest.approx(14.5))]


def test_sources_show_rate_and_median_score_of_those_who_applied_in_the_period() -> None:
    people = [
        applicant("a", status=ApplicationStatus.HIRED, hired_us=us(1), score=90),
        applicant("b", score=70),
        applicant("c", source="Walk-in", score=None),
        applicant("d", applied_us=us(200)),
    ]
    looked = reporting(people)
    sources = looked.report(None).sources
    assert sources == (("Referral", 2, 1, 80), ("Walk-in", 1, 0, None))
    names = [one.name for one in looked.people(ReportSlice(ReportPart.SOURCE, "Referral"))]
    assert names == ["Sample A", "Sample B"]


def test_everyone_behind_a_number_is_there_by_name() -> None:
    people = [
        applicant("b", status=ApplicationStatus.HIRED, applied_us=us(12), hired_us=us(2)),
        applicant("a", kind=StageKind.SCREENED),
    ]
    sendings = [Sending("b", us(5)), Sending("b", us(4)), Sending("stranger", us(4))]
    looked = reporting(people, sendings=sendings)
    assert looked.report(None).figure(FigureKind.SENT).value == 1

    def names(part: ReportPart, value: str) -> list[str]:
        return [one.name for one in looked.people(ReportSlice(part, value))]

    assert names(ReportPart.FIGURE, FigureKind.SENT) == ["Sample B"]
    assert names(ReportPart.FIGURE, FigureKind.HIRES) == ["Sample B"]
    assert names(ReportPart.MONTH, "2026-11") == ["Sample B"]
    assert names(ReportPart.MONTH, "2026-09") == []
    assert names(ReportPart.FUNNEL, StageKind.SCREENED) == ["Sample A"]
    assert names(ReportPart.STAY, StageKind.APPLIED) == []


def test_months_go_back_over_the_turn_of_the_year() -> None:
    assert first_of_months(3, date(2026, 1, 31)) == [date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1)]


def test_a_quantile_lies_between_its_neighbours() -> None:
    assert quantile([1, 2, 3, 10], 0.5) == pytest.approx(2.5)
    assert quantile([4], 0.95) == pytest.approx(4)
