"""People in the bin: who is there, and how they come back."""

import pytest

from ats_desktop.services import Services
from ats_desktop.services.absent import CandidateAbsentError
from ats_desktop.services.candidates import CandidateInUseError
from tests.support.agencies import a_candidate, a_job, a_reason, an_application, found


def test_the_last_deleted_stand_first_with_who_did_it(services: Services) -> None:
    first, second = (
        a_candidate(services, "First Sample", city="Lahore"),
        a_candidate(services, "Second Sample"),
    )
    services.candidates.delete([first])
    services.candidates.delete([second])
    rows = services.bin.rows()
    assert [(row.id, row.name, row.city, row.deleted_by) for row in rows] == [
        (second, "Second Sample", "", "Sana"),
        (first, "First Sample", "Lahore", "Sana"),
    ]
    assert rows[0].deleted_us >= rows[1].deleted_us > 0


def test_people_whose_adding_was_undone_are_not_in_the_bin(services: Services) -> None:
    a_candidate(services)
    services.history.undo()
    assert services.bin.rows() == ()


def test_r16_deleting_again_by_redo_fills_the_bin_and_undo_empties_it(services: Services) -> None:
    person = a_candidate(services)
    services.candidates.delete([person])
    services.history.undo()
    assert services.bin.rows() == ()
    services.history.redo()
    assert [row.id for row in services.bin.rows()] == [person]


def test_r16_taking_out_of_the_bin_is_an_act_of_its_own(services: Services) -> None:
    person = a_candidate(services, skills=("Kafka",))
    services.candidates.delete([person])
    changes = services.bin.restore([person])
    assert (changes.key, changes.values["candidate"]) == ("restore_candidates", person)
    assert services.bin.rows() == ()
    assert services.search.ids("Kafka").total == 1
    services.history.undo()
    assert [row.id for row in services.bin.rows()] == [person]
    assert services.search.ids("Kafka").total == 0
    assert services.checks.check().problems == ()


def test_who_is_not_in_the_bin_stays_as_they_are(services: Services) -> None:
    person = a_candidate(services)
    assert services.bin.restore([person]).operation_id is None
    with pytest.raises(CandidateAbsentError):
        services.bin.restore(["nobody"])


def test_their_cards_come_back_with_them(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    (person,) = [row.id for row in found(services)]
    with pytest.raises(CandidateInUseError):
        services.candidates.delete([person])
    services.pipeline.end([application], a_reason(services))
    services.candidates.delete([person])
    assert services.bin.rows()[0].applications == 1
    assert services.pipeline.board(job).closed == ()
    services.bin.restore([person])
    assert [card.candidate_id for card in services.pipeline.board(job).closed] == [person]


def test_in_a_bulk_act_those_who_are_not_on_a_job_go_and_the_others_are_named(services: Services) -> None:
    application = an_application(services, a_job(services), "Busy Sample")
    free = a_candidate(services, "Free Sample")
    (person,) = services.search.ids("Busy").ids
    changes = services.candidates.delete([person, free])
    assert [(each.id, each.code) for each in changes.failed] == [(person, "candidate_in_use")]
    assert (changes.values["count"], changes.values["candidate"]) == (1, free)
    assert [row.id for row in services.bin.rows()] == [free]
    assert services.pipeline.application(application).status.is_open
    services.history.undo()
    assert services.bin.rows() == ()
