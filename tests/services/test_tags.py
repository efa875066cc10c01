"""Tags: put on and taken off many people at once, renamed, made one, and every step undone."""

import pytest

from ats_desktop.services import Services
from ats_desktop.services.absent import TagAbsentError
from ats_desktop.services.clients import NameMissingError
from tests.support.agencies import a_candidate


@pytest.fixture
def people(services: Services) -> list[str]:
    return [a_candidate(services, f"Person {number}") for number in range(3)]


def tags(services: Services) -> dict[str, int]:
    return {row.name: row.count for row in services.tags.rows()}


def tag(services: Services, name: str) -> str:
    return next(row.id for row in services.tags.rows() if row.name == name)


def test_tags_are_put_on_once_and_keep_their_spelling(services: Services, people: list[str]) -> None:
    changes = services.tags.put(people[:2], ["VIP", " relocates   now "])
    assert (changes.values["count"], changes.failed) == (2, ())
    again = services.tags.put(people, ["vip"])
    assert (again.values["count"], again.values["candidate"]) == (1, people[2])
    assert tags(services) == {"VIP": 3, "relocates now": 2}
    assert services.tags.of(people[0]) == ("relocates now", "VIP")
    assert services.candidates.detail(people[2]).tags == ("VIP",)
    assert services.search.rows(people[:1])[0].tags == ("VIP", "relocates now")
    assert services.search.count("tag:vip") == 3
    assert services.tags.put(people, ["VIP"]).operation_id is None


def test_tags_are_taken_off_and_undone(services: Services, people: list[str]) -> None:
    services.tags.put(people, ["VIP"])
    changes = services.tags.take_off([people[0]], ["vip", "nosuch"])
    assert changes.values["candidate"] == people[0]
    assert changes.touches("candidate_tag")
    assert tags(services) == {"VIP": 2}
    services.history.undo()
    assert tags(services) == {"VIP": 3}
    services.tags.take_off(people, ["VIP"])
    assert tags(services) == {}
    services.tags.put(people[:1], ["vip"])
    assert tags(services) == {"VIP": 1}


def test_tags_change_in_one_act(services: Services, people: list[str]) -> None:
    services.tags.put(people, ["old"])
    changes = services.tags.change(people[:2], ["new"], ["old"])
    assert changes.values["count"] == 2
    assert tags(services) == {"new": 2, "old": 1}
    services.history.undo()
    assert tags(services) == {"old": 3}


def test_a_tag_is_renamed_and_two_of_one_name_become_one(services: Services, people: list[str]) -> None:
    services.tags.put(people[:2], ["gold"])
    services.tags.put(people[1:], ["silver"])
    services.tags.rename(tag(services, "gold"), "Gold")
    assert tags(services) == {"Gold": 2, "silver": 2}
    services.tags.rename(tag(services, "silver"), "GOLD")
    assert tags(services) == {"Gold": 3}
    assert services.history.rows()[0].values["tag"] == "Gold"
    services.history.undo()
    assert tags(services) == {"Gold": 2, "silver": 2}
    services.tags.put(people[:1], ["silver"])
    assert tags(services) == {"Gold": 2, "silver": 3}


def test_people_in_the_bin_do_not_count(services: Services, people: list[str]) -> None:
    services.tags.put(people, ["VIP"])
    services.candidates.delete(people[:1])
    assert tags(services) == {"VIP": 2}


def test_a_name_is_needed_and_the_tag_has_to_be_there(services: Services, people: list[str]) -> None:
    for names in ([], ["ok", "  "]):
        with pytest.raises(NameMissingError):
            services.tags.put(people, names)
    with pytest.raises(TagAbsentError):
        services.tags.rename("nosuch", "x")
    services.tags.put(people, ["VIP"])
    with pytest.raises(NameMissingError):
        services.tags.rename(tag(services, "VIP"), " ")
