"""Reasons, sources and people of the agency: no name twice, nothing lost that was used."""

import pytest

from ats_desktop.domain.application import ReasonParty
from ats_desktop.services import Services
from ats_desktop.services.absent import ReasonAbsentError
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.naming import NameTakenError
from tests.support.agencies import a_candidate, a_job, an_application, found


def _reason(services: Services, name: str) -> str:
    return next(row.id for row in services.reasons.rows() if row.name == name)


def test_a_retired_reason_stays_with_those_it_ended(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    reason = _reason(services, "No answer")
    services.pipeline.end([application], reason)
    assert next(row.used for row in services.reasons.rows() if row.id == reason) == 1
    services.reasons.retire(reason)
    assert reason not in {row.id for row in services.reasons.rows()}
    assert reason not in {row.id for row in services.agency.reasons()}
    (person,) = (row.id for row in found(services))
    assert "No answer" in {row.reason for row in services.candidates.timeline(person)}
    services.pipeline.restore([application])
    assert services.checks.check().problems == ()


def test_adding_a_retired_reason_again_brings_it_back(services: Services) -> None:
    reason = _reason(services, "No answer")
    services.reasons.retire(reason)
    assert services.reasons.add("no  ANSWER", ReasonParty.CLIENT).made != reason
    services.history.undo()
    assert services.reasons.add("No answer", ReasonParty.CLIENT).made == reason
    row = next(each for each in services.reasons.rows() if each.id == reason)
    assert (row.name, row.party) == ("No answer", ReasonParty.CLIENT)


def test_a_name_freed_by_renaming_makes_a_reason_of_its_own(services: Services) -> None:
    reason = _reason(services, "No answer")
    services.reasons.rename(reason, "Does not answer")
    made = services.reasons.add("No answer", ReasonParty.AGENCY).made
    assert made not in {None, reason}
    names = [row.name for row in services.reasons.rows() if row.party is ReasonParty.AGENCY]
    assert {"Does not answer", "No answer"} <= set(names)
    assert names[-1] == "No answer"


@pytest.mark.parametrize("name", ["", "   ", "\t"])
def test_a_name_is_needed(services: Services, name: str) -> None:
    for act in (
        lambda: services.reasons.add(name, ReasonParty.AGENCY),
        lambda: services.sources.add(name),
        lambda: services.users.add(name),
    ):
        with pytest.raises(NameMissingError):
            act()


def test_no_name_twice_whatever_its_case(services: Services) -> None:
    services.users.add("Sana Sample")
    for act in (
        lambda: services.reasons.add("NO ANSWER", ReasonParty.CLIENT),
        lambda: services.sources.add("whatsapp"),
        lambda: services.users.add("sana  sample"),
    ):
        with pytest.raises(NameTakenError):
            act()


def test_the_systems_own_reasons_are_not_for_people(services: Services) -> None:
    with pytest.raises(ReasonAbsentError):
        services.reasons.add("Mine", ReasonParty.SYSTEM)
    assert ReasonParty.SYSTEM not in {row.party for row in services.reasons.rows()}


def test_lists_keep_the_order_they_are_given(services: Services) -> None:
    ids = [row.id for row in services.sources.rows()]
    services.sources.arrange([ids[2], ids[0]])
    assert [row.id for row in services.sources.rows()] == [ids[2], ids[0], ids[1], *ids[3:]]
    services.history.undo()
    assert [row.id for row in services.sources.rows()] == ids


def test_the_shipped_sources_are_there_and_count_who_came(services: Services) -> None:
    assert services.sources.names()[:3] == ("Referral", "CV folder", "WhatsApp")
    assert len(services.sources.names()) == 11
    a_candidate(services, "Ayesha Sample", source="WhatsApp")
    row = services.sources.rows()[2]
    assert (row.name, row.used) == ("WhatsApp", 1)
    services.sources.rename(row.id, "Chat")
    person = services.sources.rows()[2]
    assert (person.name, person.used) == ("Chat", 0)
    services.sources.retire(row.id)
    assert "Chat" not in services.sources.names()


def test_acts_carry_the_name_of_who_works_now(services: Services) -> None:
    made = services.users.add("Bilal Specimen").made
    assert made is not None
    services.users.work_as("Bilal Specimen")
    a_candidate(services)
    assert services.history.rows()[0].actor == "Bilal Specimen"
    services.users.rename(made, "Bilal Instance")
    assert services.users.present == "Bilal Instance"
    services.users.set_absent(made, is_absent=True)
    (row,) = services.users.rows()
    assert (row.name, row.initials, row.is_absent) == ("Bilal Instance", "BI", True)
    services.users.set_absent(made, is_absent=False)
    assert not services.users.rows()[0].is_absent
