"""Acts on a board beside its moves: transfer and copy to another job (R10), pins, soft limits."""

import pytest

from ats_desktop.domain.application import AlreadyAppliedError, ApplicationNotActiveError, ApplicationStatus
from ats_desktop.domain.job import CloseReason, JobNotOpenError
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.absent import StageAbsentError
from ats_desktop.services.jobs import BadRangeError
from tests.support import agencies


def two_jobs(services: Services) -> tuple[str, str]:
    return agencies.a_job(services), agencies.a_job(services)


def names(services: Services, job_id: str) -> dict[str, str]:
    board = services.pipeline.board(job_id)
    return {card.name: column.name for column in board.columns for card in column.cards}


def test_r10_a_transfer_ends_here_and_begins_there(services: Services) -> None:
    here, there = two_jobs(services)
    key = agencies.an_application(services, here)
    agencies.move(services, here, key, StageKind.ASSESSED)
    services.pipeline.transfer([key], there)
    assert names(services, here) == {}
    assert names(services, there) == {"Ayesha Sample": "Applied"}
    (ended,) = services.pipeline.board(here).closed
    assert ended.status == ApplicationStatus.WITHDRAWN
    row = services.pipeline.application(key)
    assert row.reason == "Transferred"
    assert row.stage_id == agencies.stage_of(services, here, StageKind.ASSESSED)


def test_r10_a_transfer_is_one_step_to_take_back(services: Services) -> None:
    here, there = two_jobs(services)
    keys = [agencies.an_application(services, here, name) for name in ("Ayesha Sample", "Bilal Sample")]
    services.pipeline.transfer(keys, there)
    services.history.undo()
    assert names(services, here) == {"Ayesha Sample": "Applied", "Bilal Sample": "Applied"}
    assert names(services, there) == {}
    services.history.redo()
    assert names(services, there) == {"Ayesha Sample": "Applied", "Bilal Sample": "Applied"}


def test_r10_a_copy_keeps_both(services: Services) -> None:
    here, there = two_jobs(services)
    key = agencies.an_application(services, here)
    services.pipeline.copy([key], there)
    assert names(services, here) == names(services, there) == {"Ayesha Sample": "Applied"}


def test_r10_who_is_on_the_other_job_already_stays(services: Services) -> None:
    here, there = two_jobs(services)
    both = agencies.an_application(services, here)
    one = agencies.an_application(services, here, "Bilal Sample")
    services.pipeline.copy([both], there)
    with pytest.raises(AlreadyAppliedError):
        services.pipeline.transfer([both], there)
    changes = services.pipeline.transfer([both, one], there)
    assert [(each.id, each.code) for each in changes.failed] == [(both, "already_applied")]
    assert names(services, here) == {"Ayesha Sample": "Applied"}
    assert sorted(names(services, there)) == ["Ayesha Sample", "Bilal Sample"]


def test_r10_an_ended_application_and_a_closed_job_refuse(services: Services) -> None:
    here, there = two_jobs(services)
    key = agencies.an_application(services, here)
    services.pipeline.end([key], agencies.a_reason(services))
    with pytest.raises(ApplicationNotActiveError):
        services.pipeline.transfer([key], there)
    other = agencies.an_application(services, here, "Bilal Sample")
    services.jobs.close(there, CloseReason.CANCELLED)
    with pytest.raises(JobNotOpenError):
        services.pipeline.copy([other], there)
    assert names(services, here) == {"Bilal Sample": "Applied"}


def test_a_pin_is_kept_and_taken_back(services: Services) -> None:
    job = agencies.a_job(services)
    key = agencies.an_application(services, job)
    services.pipeline.pin([key], is_pinned=True)
    card = agencies.card_of(services, job, key)
    assert card is not None
    assert card.is_pinned
    services.history.undo()
    card = agencies.card_of(services, job, key)
    assert card is not None
    assert not card.is_pinned


def test_a_soft_limit_never_refuses_a_card(services: Services) -> None:
    job = agencies.a_job(services)
    keys = [agencies.an_application(services, job, name) for name in ("Ayesha Sample", "Bilal Sample")]
    stage = agencies.stage_of(services, job, StageKind.SCREENED)
    services.pipeline.set_soft_limit(stage, 1)
    for key in keys:
        agencies.move(services, job, key, StageKind.SCREENED)
    column = services.pipeline.board(job).columns[1]
    assert (column.soft_limit, len(column.cards)) == (1, 2)
    services.pipeline.set_soft_limit(stage, None)
    assert services.pipeline.board(job).columns[1].soft_limit is None
    services.history.undo()
    assert services.pipeline.board(job).columns[1].soft_limit == 1


def test_a_soft_limit_is_a_number_of_a_stage(services: Services) -> None:
    job = agencies.a_job(services)
    with pytest.raises(BadRangeError):
        services.pipeline.set_soft_limit(agencies.stage_of(services, job, StageKind.SCREENED), 0)
    with pytest.raises(StageAbsentError):
        services.pipeline.set_soft_limit("no stage", 3)
