"""R1 to R9, R12, R14 and R16, one rule a test, through the services."""

import pytest

from ats_desktop.domain.application import (
    AlreadyAppliedError,
    ApplicationNotActiveError,
    HireNeedsSheetError,
    NotClosedError,
    NotHiredError,
    StageConflictError,
    StageOfAnotherJobError,
)
from ats_desktop.domain.job import CloseReason, JobNotOpenError, JobStatusError
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.hiring import NoFreeOpeningError
from ats_desktop.services.history import NothingToRedoError
from tests.support.agencies import (
    START,
    a_candidate,
    a_job,
    a_reason,
    an_application,
    card_of,
    move,
    stage_of,
)


def test_r1_a_second_open_application_is_refused_and_points_at_the_first(services: Services) -> None:
    job = a_job(services)
    person = a_candidate(services)
    first = services.pipeline.add(job, [person]).made
    with pytest.raises(AlreadyAppliedError) as refused:
        services.pipeline.add(job, [person])
    assert refused.value.values["application_id"] == first


def test_r1_applying_again_after_the_end_makes_a_linked_application(services: Services) -> None:
    job = a_job(services)
    person = a_candidate(services)
    first = services.pipeline.add(job, [person]).made
    services.pipeline.end([first], a_reason(services))
    second = services.pipeline.add(job, [person]).made
    assert second != first
    rows = services.candidates.detail(person).applications
    assert {row.id: row.status.value for row in rows} == {first: "rejected", second: "active"}


def test_r1_a_job_on_hold_takes_nobody(services: Services) -> None:
    job = a_job(services)
    services.jobs.hold(job)
    with pytest.raises(JobNotOpenError):
        services.pipeline.add(job, [a_candidate(services)])


def test_r1_in_a_bulk_act_the_others_are_added(services: Services) -> None:
    job = a_job(services)
    known, new = a_candidate(services, "Known Sample"), a_candidate(services, "New Sample")
    services.pipeline.add(job, [known])
    changes = services.pipeline.add(job, [known, new])
    assert [failure.code for failure in changes.failed] == ["already_applied"]
    assert services.pipeline.board(job).size == 2


def test_r2_skipped_kinds_are_recorded_and_back_is_allowed(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.INTERVIEWED)
    move(services, job, application, StageKind.SCREENED)
    assert services.pipeline.application(application).stage_kind is StageKind.SCREENED


def test_r2_a_move_to_its_own_stage_writes_nothing(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    before = services.history.rows()
    stage = stage_of(services, job, StageKind.APPLIED)
    assert services.pipeline.move([application], stage, {application: stage}).operation_id is None
    assert services.history.rows() == before


def test_r2_a_card_moved_meanwhile_is_a_conflict_and_stays(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    seen = {application: stage_of(services, job, StageKind.APPLIED)}
    move(services, job, application, StageKind.SCREENED)
    with pytest.raises(StageConflictError):
        services.pipeline.move([application], stage_of(services, job, StageKind.ASSESSED), seen)
    assert services.pipeline.application(application).stage_kind is StageKind.SCREENED


def test_r2_a_stage_of_another_job_is_refused(services: Services) -> None:
    job, other = a_job(services), a_job(services)
    application = an_application(services, job)
    with pytest.raises(StageOfAnotherJobError):
        services.pipeline.move([application], stage_of(services, other, StageKind.SCREENED), {})


def test_r2_in_a_bulk_move_what_fails_stays_and_the_rest_goes(services: Services) -> None:
    job = a_job(services)
    going, held = an_application(services, job, "Going Sample"), an_application(services, job, "Held Sample")
    services.pipeline.hold([held])
    changes = services.pipeline.move([going, held], stage_of(services, job, StageKind.ASSESSED), {})
    assert [(failure.id, failure.code) for failure in changes.failed] == [(held, "application_not_active")]
    assert services.pipeline.application(going).stage_kind is StageKind.ASSESSED
    assert services.pipeline.application(held).stage_kind is StageKind.APPLIED


def test_r3_hired_is_never_reached_by_a_plain_move(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    with pytest.raises(HireNeedsSheetError):
        move(services, job, application, StageKind.HIRED)


@pytest.mark.parametrize(
    ("party", "status"), [("agency", "rejected"), ("client", "rejected"), ("candidate", "withdrawn")]
)
def test_r4_the_reasons_party_decides(services: Services, party: str, status: str) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.ASSESSED)
    services.pipeline.end([application], a_reason(services, party))
    row = services.pipeline.application(application)
    assert (row.status.value, row.stage_kind) == (status, StageKind.ASSESSED)
    assert row.reason
    with pytest.raises(ApplicationNotActiveError):
        services.pipeline.end([application], a_reason(services))


def test_r5_restore_returns_to_the_stage_and_drops_the_reason_from_the_row(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.ASSESSED)
    entered = services.pipeline.application(application).entered_us
    services.pipeline.end([application], a_reason(services))
    services.pipeline.restore([application])
    row = services.pipeline.application(application)
    assert (row.status.value, row.stage_kind, row.reason, row.paused_us) == (
        "active",
        StageKind.ASSESSED,
        "",
        None,
    )
    assert row.entered_us > entered, "time while rejected must not count as time in stage"
    with pytest.raises(NotClosedError):
        services.pipeline.restore([application])


def test_r5_restore_is_refused_while_another_application_is_open(services: Services) -> None:
    job = a_job(services)
    person = a_candidate(services)
    first = services.pipeline.add(job, [person]).made
    services.pipeline.end([first], a_reason(services))
    services.pipeline.add(job, [person])
    with pytest.raises(AlreadyAppliedError):
        services.pipeline.restore([first])


def test_r5_restore_is_refused_while_the_job_is_closed(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    services.pipeline.end([application], a_reason(services))
    services.jobs.close(job, CloseReason.LOST)
    with pytest.raises(JobNotOpenError):
        services.pipeline.restore([application])


def test_r6_hire_takes_an_opening_and_twice_changes_nothing(services: Services) -> None:
    job = a_job(services, openings=2)
    application = an_application(services, job)
    first = services.pipeline.hire(application, START)
    assert first.values["last_opening"] is False
    assert {"placement", "opening", "application", "application_event"} <= set(first.touched)
    assert services.pipeline.hire(application, START).operation_id is None
    detail = services.jobs.detail(job)
    assert (detail.hired, detail.openings) == (1, 2)


def test_r6_the_last_opening_is_said_and_the_next_hire_is_refused(services: Services) -> None:
    job = a_job(services)
    hired, other = an_application(services, job, "One Sample"), an_application(services, job, "Two Sample")
    assert services.pipeline.hire(hired, START).values["last_opening"] is True
    with pytest.raises(NoFreeOpeningError):
        services.pipeline.hire(other, START)
    assert services.pipeline.application(other).status.value == "active"


def test_r7_unhire_frees_the_seat_and_returns_to_the_stage_before(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.ASSESSED)
    services.pipeline.hire(application, START)
    services.pipeline.unhire(application, "Did not join")
    row = services.pipeline.application(application)
    assert (row.status.value, row.stage_kind) == ("active", StageKind.ASSESSED)
    assert services.jobs.detail(job).hired == 0
    with pytest.raises(NotHiredError):
        services.pipeline.unhire(application, "again")


def test_r8_on_hold_keeps_the_stage_does_not_move_and_does_not_age(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    services.pipeline.hold([application])
    card = card_of(services, job, application)
    assert card is not None
    assert card.paused_us is not None
    with pytest.raises(ApplicationNotActiveError):
        move(services, job, application, StageKind.SCREENED)
    services.pipeline.resume([application])
    resumed = card_of(services, job, application)
    assert resumed is not None
    assert resumed.paused_us is None
    assert resumed.entered_us > card.entered_us


def test_r9_reopening_restores_only_what_closing_ended(services: Services) -> None:
    job = a_job(services)
    running, rejected = (
        an_application(services, job, "Runs Sample"),
        an_application(services, job, "Out Sample"),
    )
    services.pipeline.end([rejected], a_reason(services))
    services.jobs.close(job, CloseReason.CANCELLED)
    assert services.pipeline.application(running).reason == "Job closed"
    with pytest.raises(JobStatusError):
        services.jobs.close(job, CloseReason.CANCELLED)
    services.jobs.reopen(job)
    assert services.pipeline.application(running).status.value == "active"
    assert services.pipeline.application(rejected).status.value == "rejected"


def test_r12_undoing_a_mistaken_add_removes_the_card_and_keeps_the_history(services: Services) -> None:
    job = a_job(services)
    person = a_candidate(services)
    services.pipeline.add(job, [person])
    services.history.undo()
    assert services.pipeline.board(job).size == 0
    kinds = [row.kind for row in services.candidates.timeline(person)]
    assert kinds == ["undone", "created"]


def test_r14_an_undone_move_stays_in_the_history_and_is_marked(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.SCREENED)
    services.history.undo()
    person = card_of(services, job, application)
    assert person is not None
    rows = services.candidates.timeline(person.candidate_id)
    assert [(row.kind, row.was_undone) for row in rows] == [
        ("undone", False),
        ("moved", True),
        ("created", False),
    ]
    services.history.redo()
    assert services.candidates.timeline(person.candidate_id)[2].was_undone is False


def test_r16_one_act_is_one_step_whatever_it_touched(services: Services) -> None:
    job = a_job(services)
    applications = [an_application(services, job, f"Person {number}") for number in range(5)]
    services.pipeline.move(applications, stage_of(services, job, StageKind.ASSESSED), {})
    services.history.undo()
    columns = services.pipeline.board(job).columns
    assert [len(column.cards) for column in columns] == [5, 0, 0, 0, 0]
    services.history.redo()
    assert [len(column.cards) for column in services.pipeline.board(job).columns] == [0, 0, 5, 0, 0]
    with pytest.raises(NothingToRedoError):
        services.history.redo()


def test_r16_undoing_every_act_one_by_one_leaves_the_agency_as_it_was_made(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.ASSESSED)
    services.pipeline.hire(application, START)
    services.pipeline.unhire(application, "no")
    services.pipeline.end([application], a_reason(services))
    while services.history.state().undo is not None:
        changes = services.history.undo()
        assert changes.failed == ()
    assert services.jobs.rows() == ()
    assert services.search.ids().total == 0
    assert services.checks.check().problems == ()
    while services.history.state().redo is not None:
        services.history.redo()
    assert services.pipeline.application(application).status.value == "rejected"
    assert services.checks.check().problems == ()


def test_order_by_hand_survives_and_moves_write_one_row(services: Services) -> None:
    job = a_job(services)
    keys = [an_application(services, job, f"Person {number}") for number in range(4)]
    changes = services.pipeline.reorder([keys[3]], keys[1])
    assert changes.touched["application"] == {keys[3]}
    cards = services.pipeline.board(job).columns[0].cards
    assert [card.application_id for card in cards] == [keys[0], keys[3], keys[1], keys[2]]


def test_a_move_in_front_of_a_card_lands_there(services: Services) -> None:
    job = a_job(services)
    keys = [an_application(services, job, f"Person {number}") for number in range(3)]
    target = stage_of(services, job, StageKind.SCREENED)
    services.pipeline.move(keys[:2], target, {})
    services.pipeline.move([keys[2]], target, {}, before=keys[1])
    cards = services.pipeline.board(job).columns[1].cards
    assert [card.application_id for card in cards] == [keys[0], keys[2], keys[1]]
