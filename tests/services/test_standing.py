"""Where people stand, asked for many at once."""

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from tests.support import agencies


def test_open_applications_of_people_come_with_job_and_stage(services: Services) -> None:
    first, second = agencies.a_job(services), agencies.a_job(services)
    ayesha = agencies.a_candidate(services, "Ayesha Sample")
    bilal = agencies.a_candidate(services, "Bilal Sample")
    services.pipeline.add(first, [ayesha, bilal])
    on_second = services.pipeline.add(second, [ayesha]).made
    assert on_second is not None
    agencies.move(services, second, on_second, StageKind.SCREENED)
    found = services.pipeline.of_people([ayesha])
    assert {each.job_id for each in found} == {first, second}
    moved = next(each for each in found if each.job_id == second)
    assert (moved.stage_kind, moved.client) == (StageKind.SCREENED, "Karvan Logistics")
    assert {each.candidate_id for each in services.pipeline.of_people([ayesha, bilal])} == {ayesha, bilal}


def test_those_on_hold_count_and_those_who_left_do_not(services: Services) -> None:
    job = agencies.a_job(services)
    held = agencies.an_application(services, job, "Ayesha Sample")
    ended = agencies.an_application(services, job, "Bilal Sample")
    services.pipeline.hold([held])
    services.pipeline.end([ended], agencies.a_reason(services))
    people = [row.id for row in services.search.rows(services.search.ids().ids)]
    assert [each.status for each in services.pipeline.of_people(people)] == [ApplicationStatus.ON_HOLD]
    assert services.pipeline.of_people([]) == ()
