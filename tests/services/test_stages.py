"""Columns of a board: planned as a whole, never without their ends, nobody lost with a stage (R11)."""

import pytest

from ats_desktop.domain.rows.settings import StagePlan
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.stages import StageNumberError, StageOccupiedError, StageOrderError
from tests.support.agencies import a_job, a_reason, an_application, card_of, found, move, stage_of


def _without(plans: tuple[StagePlan, ...], kind: StageKind) -> list[StagePlan]:
    return [plan for plan in plans if plan.kind is not kind]


def _person(services: Services, name: str) -> str:
    return next(row.id for row in found(services) if row.name == name)


def test_r11_an_occupied_stage_goes_only_with_a_target_and_its_name_stays_in_the_history(
    services: Services,
) -> None:
    job = a_job(services)
    moved, ended, held = (an_application(services, job, name) for name in ("A One", "B Two", "C Three"))
    for each in (moved, ended, held):
        move(services, job, each, StageKind.SCREENED)
    services.pipeline.end([ended], a_reason(services))
    services.pipeline.hold([held])
    plans = services.stages.of_job(job)
    assert [plan.people for plan in plans] == [0, 3, 0, 0, 0]
    with pytest.raises(StageOccupiedError) as caught:
        services.stages.change(job, _without(plans, StageKind.SCREENED))
    assert caught.value.values == {"stage": "Screened", "count": 3}
    assert services.stages.of_job(job) == plans
    gone, target = stage_of(services, job, StageKind.SCREENED), stage_of(services, job, StageKind.ASSESSED)
    services.stages.change(job, _without(plans, StageKind.SCREENED), {gone: target})
    names = {plan.name: plan.people for plan in services.stages.of_job(job)}
    assert names == {"Applied": 0, "Assessed": 3, "Interviewed": 0, "Hired": 0}
    shown = [services.pipeline.application(each) for each in (moved, ended, held)]
    assert [(each.stage_id, each.status.value) for each in shown] == [
        (target, "active"),
        (target, "rejected"),
        (target, "on_hold"),
    ]
    told = [row.from_stage for row in services.candidates.timeline(_person(services, "A One"))]
    assert "Screened" in told
    services.pipeline.restore([ended])
    card = card_of(services, job, ended)
    assert card is not None
    assert card.stage_id == target
    assert services.checks.check().problems == ()


def test_one_undo_brings_back_a_removed_stage_with_its_people(services: Services) -> None:
    job = a_job(services)
    card = an_application(services, job)
    move(services, job, card, StageKind.SCREENED)
    before = services.stages.of_job(job)
    gone, target = stage_of(services, job, StageKind.SCREENED), stage_of(services, job, StageKind.APPLIED)
    services.stages.change(job, _without(before, StageKind.SCREENED), {gone: target})
    assert services.history.undo().failed == ()
    assert services.stages.of_job(job) == before
    assert services.pipeline.application(card).stage_id == gone
    services.history.redo()
    assert services.pipeline.application(card).stage_id == target
    assert services.checks.check().problems == ()


@pytest.mark.parametrize("kind", [StageKind.APPLIED, StageKind.HIRED])
def test_r11_the_first_and_the_hired_stage_never_go(services: Services, kind: StageKind) -> None:
    job = a_job(services)
    plans = services.stages.of_job(job)
    with pytest.raises(StageOrderError):
        services.stages.change(job, _without(plans, kind))
    swapped = [plan._replace(id=None) if plan.kind is kind else plan for plan in plans]
    with pytest.raises(StageOrderError):
        services.stages.change(job, swapped)
    assert services.stages.of_job(job) == plans


def test_a_middle_kind_may_come_twice_in_any_order_under_any_name(services: Services) -> None:
    job = a_job(services)
    applied, screened, assessed, interviewed, hired = services.stages.of_job(job)
    second = StagePlan(None, StageKind.INTERVIEWED, " Client call ", 3, 2)
    wanted = [applied, interviewed._replace(name="Phone call"), screened, assessed, second, hired]
    services.stages.change(job, wanted)
    shown = services.stages.of_job(job)
    assert [(plan.name, plan.soft_limit, plan.ageing_days) for plan in shown] == [
        ("Applied", None, 7),
        ("Phone call", None, 7),
        ("Screened", None, 7),
        ("Assessed", None, 7),
        ("Client call", 3, 2),
        ("Hired", None, 7),
    ]
    assert [column.name for column in services.pipeline.board(job).columns] == [plan.name for plan in shown]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"name": "  "}, NameMissingError),
        ({"ageing_days": 0}, StageNumberError),
        ({"soft_limit": 0}, StageNumberError),
    ],
)
def test_a_stage_has_a_name_and_numbers_from_one_up(
    services: Services, change: dict[str, object], error: type[Exception]
) -> None:
    job = a_job(services)
    plans = list(services.stages.of_job(job))
    plans[1] = plans[1]._replace(**change)
    with pytest.raises(error):
        services.stages.change(job, plans)
    with pytest.raises(error):
        services.stages.set_defaults(plans)


def test_new_jobs_start_with_the_agencys_stages_and_old_ones_keep_theirs(services: Services) -> None:
    old = a_job(services)
    plans = [plan for plan in services.stages.defaults() if plan.kind is not StageKind.ASSESSED]
    plans[1] = plans[1]._replace(name="Called", ageing_days=3)
    services.stages.set_defaults(plans)
    new = a_job(services)
    assert [(plan.name, plan.ageing_days) for plan in services.stages.of_job(new)] == [
        ("Applied", 7),
        ("Called", 3),
        ("Interviewed", 7),
        ("Hired", 7),
    ]
    assert len(services.stages.of_job(old)) == 5
    services.history.undo()
    services.history.undo()
    assert len(services.stages.defaults()) == 5
