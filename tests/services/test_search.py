"""Searching candidates: words in fields and CVs, with folding, prefixes and phrases."""

from pathlib import Path

import pytest

from ats_desktop.services import Services
from tests.support.agencies import a_candidate


@pytest.fixture
def people(services: Services, tmp_path: Path) -> Services:
    a_candidate(services, "Zoë Müller", city="Karachi", skills=("C++", "Node.js"))
    a_candidate(services, "Ali Raza", name_urdu="علي رضا", city="Lahore", skills=("C#", ".NET"))
    a_candidate(services, "Sana Malik", headline="C developer", emails=("sana.malik@example.com",))
    return services


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("muller", ["Zoë Müller"]),
        ("ZOE", ["Zoë Müller"]),
        ("mül", ["Zoë Müller"]),
        ("علی", ["Ali Raza"]),
        ("c++", ["Zoë Müller"]),
        ("c#", ["Ali Raza"]),
        ("node.js", ["Zoë Müller"]),
        ("sana.malik@example.com", ["Sana Malik"]),
        ("lahore raza", ["Ali Raza"]),
        ('"malik sana"', []),
        ('"sana malik"', ["Sana Malik"]),
        ("", ["Ali Raza", "Sana Malik", "Zoë Müller"]),
        ("nobody", []),
        ("***", []),
    ],
)
def test_query(people: Services, query: str, names: list[str]) -> None:
    assert [row.name for row in people.candidates.page(query).rows] == names


def test_sorting_and_paging_agree_with_the_total(people: Services) -> None:
    page = people.candidates.page(sort="name", descending=True, start=1, size=1)
    assert (page.total, page.start, [row.name for row in page.rows]) == (3, 1, ["Sana Malik"])


def test_an_edit_is_found_at_once_and_its_undo_too(people: Services) -> None:
    (row,) = people.candidates.page("raza").rows
    people.candidates.edit(row.id, full_name="Ahmed Khan")
    assert people.candidates.page("raza").total == 0
    assert people.candidates.page("ahmed").total == 1
    people.history.undo()
    assert people.candidates.page("raza").total == 1


def test_people_in_the_bin_are_not_found(people: Services) -> None:
    (row,) = people.candidates.page("raza").rows
    people.candidates.delete([row.id])
    assert people.candidates.page("raza").total == 0
    assert people.candidates.page().total == 2


def test_the_newest_people_come_first_and_pages_follow_each_other(services: Services) -> None:
    for number in range(7):
        a_candidate(services, f"Person {number}", headline="engineer")
    pages = [
        services.candidates.page("engineer", sort="relevance", start=start, size=3) for start in (0, 3, 6)
    ]
    assert [page.total for page in pages] == [7, 7, 7]
    assert [row.name for page in pages for row in page.rows] == [f"Person {n}" for n in range(6, -1, -1)]
    by_name = services.candidates.page("engineer", sort="name", size=3)
    assert (by_name.total, [row.name for row in by_name.rows]) == (7, ["Person 0", "Person 1", "Person 2"])


@pytest.mark.parametrize(
    ("body", "query", "shown"),
    [
        ("Built services in Python", "python", "Built services in \x02Python\x03"),
        ("CPython and Python\n  Django", "python django", "CPython and \x02Python Django\x03"),
        ("Nothing of the kind", "python", ""),
        ("word " * 100 + "Kafka " + "tail " * 100, "kafka", None),
        ("İstanbul Kafka", "kafka", None),
        ("text", "", ""),
    ],
)
def test_an_excerpt_shows_where_the_words_are(body: str, query: str, shown: str | None) -> None:
    from ats_desktop.storage.search_text import excerpt

    found = excerpt(body, [query])
    if shown is None:
        assert "\x02Kafka\x03" in found
        assert len(found) < 150
    else:
        assert found == shown
