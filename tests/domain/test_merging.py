"""Which value of a field stands when two records become one (R13)."""

from datetime import UTC, date, datetime

from ats_desktop.domain.application import Application, ApplicationStatus
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.merging import merged_values, pairs, primary_of, values_of
from ats_desktop.domain.stage import JobStage, StageKind

EARLY, LATE = datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 3, 5, tzinfo=UTC)


def conflicts(kept: Candidate, other: Candidate) -> list[str]:
    return [pair.field for pair in pairs(values_of(kept), values_of(other)) if pair.is_conflict]


def an_application(stage: JobStage, status: ApplicationStatus, at: datetime = EARLY) -> Application:
    return Application(
        candidate_id="c",
        job_id="j",
        stage_id=stage.id,
        status=status,
        applied_at=at,
        entered_stage_at=at,
        reason_id="r" if status.is_closed else None,
    )


def a_stage(kind: StageKind) -> JobStage:
    return JobStage(job_id="j", kind=kind, name=kind.value, position=kind.order)


def test_blanks_and_other_letter_cases_are_no_conflict() -> None:
    kept = Candidate(full_name="Usman Gondal", city="karachi", notice_days=0)
    other = Candidate(full_name="Usman Gondal", city="Karachi ", headline="Developer")
    assert conflicts(kept, other) == []
    values = merged_values(kept, other, ())
    assert (values["city"], values["headline"], values["notice_days"]) == ("karachi", "Developer", 0)


def test_no_notice_at_all_is_something_said() -> None:
    kept, other = Candidate(full_name="U", notice_days=0), Candidate(full_name="U", notice_days=30)
    assert conflicts(kept, other) == ["notice_days"]
    assert merged_values(kept, other, ())["notice_days"] == 0
    assert merged_values(kept, other, ("notice_days",))["notice_days"] == 30


def test_a_currency_comes_with_its_amount() -> None:
    kept = Candidate(full_name="U")
    other = Candidate(full_name="U", pay_expected=4000, currency="USD")
    assert conflicts(kept, other) == []
    values = merged_values(kept, other, ())
    assert (values["pay_expected"], values["currency"]) == (4000, "USD")
    assert merged_values(other, kept, ())["currency"] == "USD"


def test_a_blank_is_never_chosen_over_a_value() -> None:
    kept, other = Candidate(full_name="U", city="Multan"), Candidate(full_name="U")
    assert merged_values(kept, other, ("city",))["city"] == "Multan"


def test_who_is_not_to_be_contacted_stays_so_and_the_latest_confirmation_counts() -> None:
    kept = Candidate(full_name="U", last_confirmed_at=EARLY, available_from=date(2026, 5, 1))
    other = Candidate(full_name="U", do_not_contact=True, last_confirmed_at=LATE)
    for values in (merged_values(kept, other, ()), merged_values(other, kept, ())):
        assert values["do_not_contact"] is True
        assert values["last_confirmed_at"] == LATE
        assert values["available_from"] == date(2026, 5, 1)


def test_the_furthest_application_is_the_primary_one() -> None:
    applied, assessed, hired = map(a_stage, (StageKind.APPLIED, StageKind.ASSESSED, StageKind.HIRED))
    near = an_application(applied, ApplicationStatus.ACTIVE)
    far = an_application(assessed, ApplicationStatus.ON_HOLD)
    ended = an_application(assessed, ApplicationStatus.REJECTED)
    done = an_application(hired, ApplicationStatus.HIRED)
    later = an_application(applied, ApplicationStatus.ACTIVE, LATE)
    assert primary_of([(near, applied), (far, assessed)]) is far
    assert primary_of([(ended, assessed), (near, applied)]) is near
    assert primary_of([(far, assessed), (done, hired)]) is done
    assert primary_of([(later, applied), (near, applied)]) is near
