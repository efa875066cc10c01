"""Searching people: words in fields and CVs, fields, orders, rows, facets, names and saved searches."""

from pathlib import Path

import pytest

from ats_desktop.domain.rows.search import FacetRow
from ats_desktop.domain.saved_search import SavedSearchKind
from ats_desktop.domain.search_query import QueryError
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.absent import SavedSearchAbsentError
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.naming import NameTakenError
from ats_desktop.services.search import SORTS
from ats_desktop.storage.search_text import excerpt
from tests.support.agencies import a_candidate, a_job, a_reason, an_application, found, move

ZOE, ALI, SANA, OMAR = "Zoë Müller", "Ali Raza", "Sana Malik", "Omar Khan"


@pytest.fixture
def people(services: Services) -> Services:
    a_candidate(
        services, ZOE, city="Karachi", skills=("C++", "Node.js"), total_years=9.5, notice_days=0,
        pay_expected=450_000, source="Referral", emails=("zoe@example.com",), phones=("0300-0000001",),
    )  # fmt: skip
    a_candidate(
        services, ALI, name_urdu="علي رضا", city="Lahore", skills=("C#", ".NET", "JavaScript"),
        total_years=4, notice_days=30, pay_expected=200_000, source="LinkedIn",
    )  # fmt: skip
    a_candidate(
        services, SANA, city="Rawal Pindi", headline="C developer, ASP.NET", skills=("Java",),
        total_years=0.5, notice_days=45, emails=("sana.malik@example.net",), source="referral",
    )  # fmt: skip
    a_candidate(services, OMAR, skills=("React", "React Native"))
    return services


def names(services: Services, query: str, sort: str = "name", *, descending: bool = False) -> list[str]:
    return [row.name for row in found(services, query, sort, descending=descending)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("muller", [ZOE]),
        ("ZOE", [ZOE]),
        ("mül", [ZOE]),
        ("mu", []),
        ("mu*", [ZOE]),
        ("علی", [ALI]),
        ("c++", [ZOE]),
        ("c# ", [ALI]),
        ("c ", [SANA]),
        (".net", [ALI, SANA]),
        ("asp.net ", [SANA]),
        ("node.js", [ZOE]),
        ("java ", [SANA]),
        ("java", [SANA]),
        ("jav", [ALI, SANA]),
        ("java*", [ALI, SANA]),
        ("c", [SANA]),
        ("sana.malik@example.net", [SANA]),
        ("03000000001", [ZOE]),
        ("+923000000001", [ZOE]),
        ("lahore raza", [ALI]),
        ('"malik sana"', []),
        ('"sana malik"', [SANA]),
        ("", [ALI, OMAR, SANA, ZOE]),
        ("nobody", []),
        ("***", []),
        ("raza OR malik ", [ALI, SANA]),
        ("NOT raza ", [OMAR, SANA, ZOE]),
        ("example NOT malik ", [ZOE]),
        ("(karachi OR lahore) -node.js ", [ALI]),
        ("NOT (karachi OR lahore) ", [OMAR, SANA]),
        ("malik OR NOT city:lahore ", [OMAR, SANA, ZOE]),
        ("city:karachi", [ZOE]),
        ("city:kar", [ZOE]),
        ("city:kar ", []),
        ('city:"rawal pindi",lahore', [ALI, SANA]),
        ("-city:karachi ", [ALI, OMAR, SANA]),
        ("skill:java", [SANA]),
        ("skill:js", [ALI]),
        ("skill:React", [OMAR]),
        ("skill:c#,c++ ", [ALI, ZOE]),
        ("skill:nosuchskill ", []),
        ("skill:c++ skill:node.js", [ZOE]),
        ("exp:9", [ZOE]),
        ("exp:<=9", [ALI, SANA, ZOE]),
        ("exp:0", [SANA]),
        ("exp:4-8", [ALI]),
        ("exp:>4", [ZOE]),
        ("NOT exp:4+ ", [OMAR, SANA]),
        ("notice:now", [ZOE]),
        ("notice:<=30", [ALI, ZOE]),
        ("salary:<=300k", [ALI]),
        ("salary:4lac-5lac", [ZOE]),
        ("source:referral", [SANA, ZOE]),
        ("tag:vip", []),
        ("stage:none", [ALI, OMAR, SANA, ZOE]),
        ("job:JOB-0001", []),
    ],
)
def test_who_is_found(people: Services, query: str, expected: list[str]) -> None:
    assert names(people, query) == expected
    assert people.search.count(query) == len(expected)
    first = people.search.first(query, "name", descending=False, limit=2)
    assert [row.name for row in people.search.rows(first)] == expected[:2]


def test_a_person_is_one_text_with_the_cv(services: Services, tmp_path: Path) -> None:
    cv = tmp_path / "ayesha.txt"
    cv.write_text("Ayesha Sample\nE-mail: a@example.com\n\nBuilt Kafka as an intern.\n", encoding="utf-8")
    services.cv_import.run([cv])
    (person,) = services.search.ids().ids
    services.candidates.edit(person, city="Quetta", headline="Engineer", skills=("Python",))
    assert services.search.count("kafka quetta ") == 1
    assert services.search.count("python NOT intern ") == 0
    (row,) = services.search.rows([person], "kafka ")
    assert row.excerpt.endswith("Built \x02Kafka\x03 as an intern.")
    (row,) = services.search.rows([person], "python ")
    assert row.excerpt == ""


def test_a_mistake_is_an_error_to_act_on(people: Services) -> None:
    for ask in (people.search.ids, people.search.first, people.search.count, people.search.facets):
        with pytest.raises(QueryError) as raised:
            ask("(python")
        assert raised.value.code == "query_bracket_open"


@pytest.mark.parametrize(
    ("sort", "rising"),
    [
        ("name", [ALI, OMAR, SANA, ZOE]),
        ("city", [ZOE, ALI, SANA, OMAR]),
        ("years", [SANA, ALI, ZOE, OMAR]),
        ("notice", [ZOE, ALI, SANA, OMAR]),
        ("pay", [ALI, ZOE, OMAR, SANA]),
        ("added", [ZOE, ALI, SANA, OMAR]),
    ],
)
def test_orders_keep_people_without_the_value_last(people: Services, sort: str, rising: list[str]) -> None:
    assert names(people, "", sort) == rising
    falling = names(people, "", sort, descending=True)
    known = {"city": 3, "years": 3, "notice": 3, "pay": 2}.get(sort, 4)
    assert falling[:known] == rising[:known][::-1]
    assert sorted(falling) == sorted(rising)


def test_relevance_puts_a_name_before_a_mention(services: Services) -> None:
    a_candidate(services, "Django Sample")
    a_candidate(services, "Bilal Example", headline="Worked with Django, Flask and others for long")
    a_candidate(services, "Hira Example", summary="Django")
    assert names(services, "django", "relevance", descending=True) == ["Django Sample", "Bilal Example"]
    assert names(services, "django", "added", descending=True) == ["Bilal Example", "Django Sample"]
    assert names(services, "", "relevance", descending=True)[0] == "Hira Example"


def test_every_order_answers_with_and_without_words(people: Services) -> None:
    for sort in SORTS:
        for query in ("", "example", "example city:karachi"):
            result = people.search.ids(query, sort)
            assert result.total == len(result.ids) == people.search.count(query)


def test_an_edit_is_found_at_once_and_its_undo_too(people: Services) -> None:
    (row,) = found(people, "raza")
    people.candidates.edit(row.id, full_name="Ahmed Khan", city="Multan", skills=("Rust",), total_years=1)
    assert people.search.count("raza") == people.search.count("skill:c#") == 0
    assert names(people, "ahmed city:multan skill:rust exp:1") == ["Ahmed Khan"]
    people.history.undo()
    assert names(people, "raza city:lahore skill:c# exp:4") == [ALI]
    assert people.search.count("skill:rust") == 0


def test_people_in_the_bin_are_not_found(people: Services) -> None:
    (row,) = found(people, "raza")
    people.candidates.delete([row.id])
    assert people.search.count("raza") == people.search.count("city:lahore") == 0
    assert people.search.ids().total == 3
    assert people.search.names("raza") == ()
    assert row.name not in {label.label for label in people.search.facets().cities}
    people.history.undo()
    assert names(people, "skill:c#") == [ALI]


def test_rows_come_in_the_order_of_their_keys(people: Services) -> None:
    ids = people.search.ids("", "name", descending=False).ids
    turned = [ids[2], "nobody", ids[0]]
    assert [row.name for row in people.search.rows(turned)] == [SANA, ALI]
    assert people.search.rows([]) == ()


def test_a_row_says_where_a_person_is_now(services: Services) -> None:
    first, second = a_job(services), a_job(services)
    early = an_application(services, first, "Ayesha Sample", skills=("Python",), city="Karachi")
    (person,) = services.search.ids().ids
    services.pipeline.add(second, [person])
    move(services, first, early, StageKind.ASSESSED)
    (row,) = services.search.rows([person])
    assert (row.where_stage, row.where_kind, row.applications) == ("Assessed", StageKind.ASSESSED, 2)
    assert row.where_job == "Karvan Logistics · Backend engineer"
    assert row.score == max(each.score or 0 for each in services.candidates.detail(person).applications)
    assert services.search.count("stage:assessed") == 1
    assert services.search.count("stage:applied,none") == 0
    assert services.search.count("job:JOB-0001 stage:assessed") == 1
    assert services.search.count("job:JOB-0002 stage:assessed") == 0
    assert services.search.count("job:JOB-0002 stage:applied ") == 1
    assert services.search.count('job:"backend engineer"') == services.search.count("job:karvan") == 1
    services.pipeline.end([early], a_reason(services))
    (row,) = services.search.rows([person])
    assert (row.where_stage, row.where_kind) == ("Applied", StageKind.APPLIED)
    assert services.search.count("job:JOB-0001") == 0
    services.history.undo()
    assert services.search.count("stage:assessed") == 1


def counts(rows: tuple[FacetRow, ...]) -> dict[str, int]:
    return {row.value: row.count for row in rows if row.count}


def test_facets_count_what_the_people_found_have(people: Services) -> None:
    ids = people.search.ids("", "name", descending=False).ids
    people.tags.put(ids[:2], ["VIP"])
    facets = people.search.facets()
    assert counts(facets.stages) == {"none": 4}
    assert counts(facets.years) == {"0": 1, "4": 1, "9": 1}
    assert counts(facets.notice) == {"0": 1, "<=15": 1, "<=30": 2, "<=60": 3}
    assert facets.cities[0] == FacetRow("karachi", "Karachi", 1)
    assert counts(facets.cities) == {"karachi": 1, "lahore": 1, "rawal pindi": 1}
    assert counts(facets.sources) == {"referral": 2, "linkedin": 1, "typed": 1}
    assert facets.tags == (FacetRow("vip", "VIP", 2),)
    assert (facets.skills_total, len(facets.skills)) == (8, 8)
    assert FacetRow("node.js", "Node.js", 1) in facets.skills
    assert [len(facets.stages), len(facets.years), len(facets.notice)] == [6, 13, 4]


def test_a_facet_leaves_its_own_field_out(people: Services) -> None:
    facets = people.search.facets("city:karachi,lahore NOT source:linkedin exp:9 ")
    assert counts(facets.cities) == {"karachi": 1}
    assert counts(facets.years) == {"9": 1}
    assert counts(facets.sources) == {"referral": 1}
    facets = people.search.facets("city:karachi ")
    assert counts(facets.cities) == {"karachi": 1, "lahore": 1, "rawal pindi": 1}
    assert counts(facets.sources) == {"referral": 1}
    assert counts(facets.skills) == {"c++": 1, "node.js": 1}
    facets = people.search.facets("example skill:c++ ")
    assert counts(facets.skills) == {"c++": 1, "node.js": 1, "java": 1}
    assert counts(facets.cities) == {"karachi": 1}


def test_only_the_most_common_skills_are_shown_and_those_that_are_named(people: Services) -> None:
    facets = people.search.facets("skill:react", most_skills=2)
    assert len(facets.skills) == 3
    assert "react" in counts(facets.skills)
    assert facets.skills_total == 8


def test_stages_of_one_job_are_those_on_it(services: Services) -> None:
    first, second = a_job(services), a_job(services)
    application = an_application(services, first, "Ayesha Sample")
    services.pipeline.add(second, services.search.ids().ids)
    move(services, first, application, StageKind.SCREENED)
    assert counts(services.search.facets("job:JOB-0002 ").stages) == {"applied": 1}
    assert counts(services.search.facets("job:JOB-0001 stage:applied ").stages) == {"screened": 1}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("z", [ZOE]),
        ("mal sa", [SANA]),
        ("0300 00", [ZOE]),
        ("03000", [ZOE]),
        ("sana.m", [SANA]),
        ("kar", []),
        ("", []),
        ("*", []),
        ('"', []),
    ],
)
def test_names_are_found_by_their_beginnings(people: Services, typed: str, expected: list[str]) -> None:
    assert [hit.name for hit in people.search.names(typed)] == expected


def test_names_come_newest_first_and_no_more_than_asked_for(services: Services) -> None:
    job = a_job(services)
    for number in range(5):
        an_application(services, job, f"Ayesha Sample{number}")
    hits = services.search.names("aye", limit=3)
    assert [hit.name for hit in hits] == ["Ayesha Sample4", "Ayesha Sample3", "Ayesha Sample2"]
    assert (hits[0].where_stage, hits[0].where_kind) == ("Applied", StageKind.APPLIED)


def test_a_search_is_kept_replaced_renamed_and_taken_away(people: Services) -> None:
    board, candidates = SavedSearchKind.BOARD, SavedSearchKind.CANDIDATES
    people.search.save(candidates, "Free now", "notice:now", "pay", False, {"columns": ["name"]})
    made = people.search.save(candidates, "Strong", "exp:9").made
    people.search.save(board, "Free now", "not (our language")
    people.search.save(candidates, "free NOW", "notice:<=15")
    first, second = people.search.saved(candidates)
    assert (first.name, first.query, first.sort, first.is_descending, first.options) == (
        "free NOW", "notice:<=15", "added", True, {},
    )  # fmt: skip
    assert second.id == made
    assert [row.name for row in people.search.saved(board)] == ["Free now"]
    with pytest.raises(NameTakenError):
        people.search.rename(second.id, "FREE now")
    people.search.rename(second.id, "Stronger")
    people.search.forget(first.id)
    assert [row.name for row in people.search.saved(candidates)] == ["Stronger"]
    people.history.undo()
    assert [row.name for row in people.search.saved(candidates)] == ["free NOW", "Stronger"]
    assert people.history.state().undo is not None
    assert people.history.state().undo.values["search"] == "Stronger"


def test_a_search_that_cannot_be_kept_is_refused(people: Services) -> None:
    with pytest.raises(NameMissingError):
        people.search.save(SavedSearchKind.CANDIDATES, "  ", "python")
    with pytest.raises(QueryError):
        people.search.save(SavedSearchKind.CANDIDATES, "Open", '"python')
    with pytest.raises(SavedSearchAbsentError):
        people.search.rename("nosuch", "x")
    with pytest.raises(SavedSearchAbsentError):
        people.search.forget("nosuch")


@pytest.mark.parametrize(
    ("body", "word", "shown"),
    [
        ("Built services in Python", "python", "Built services in \x02Python\x03"),
        ("CPython and Python\n  Django", "python django", "CPython and \x02Python Django\x03"),
        ("Nothing of the kind", "python", ""),
        ("word " * 100 + "Kafka " + "tail " * 100, "kafka", None),
        ("İstanbul Kafka", "kafka", None),
        ("text", "", ""),
    ],
)
def test_an_excerpt_shows_where_the_words_are(body: str, word: str, shown: str | None) -> None:
    part = excerpt(body, [word])
    if shown is None:
        assert "\x02Kafka\x03" in part
        assert len(part) < 150
    else:
        assert part == shown
