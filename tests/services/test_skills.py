"""The agency's own skills: named once, found in CVs, scored, searched, and each act undone by itself."""

from pathlib import Path

import pytest

from ats_desktop.domain.rows.skills import CatalogueRow
from ats_desktop.domain.skill import SHIPPED_ONLY, SkillEntry
from ats_desktop.services import Services
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.list_import import list_records, read_list
from ats_desktop.services.skill_reading import read_texts, reader_for
from ats_desktop.services.skills import (
    SkillAbsentError,
    SkillCircleError,
    SkillTakenError,
    SkillTooLongError,
)
from tests.support.agencies import a_candidate, a_job, found

_CV = """{name}
{email}

SKILLS
Python, Windmill.io, {other}, Docker

EXPERIENCE
Backend Engineer, Sample Works
Jan 2020 - Dec 2022
- Built durable flows with Windmill.io and Python
"""


def _cv(folder: Path, name: str, other: str = "Glowframe") -> Path:
    path = folder / f"{name}.txt"
    email = f"{name.split(maxsplit=1)[0].lower()}@example.com"
    path.write_text(_CV.format(name=name, email=email, other=other), encoding="utf-8")
    return path


def _row(services: Services, name: str) -> CatalogueRow:
    return next(row for row in services.skills.rows() if row.name == name)


def _skills(services: Services, candidate_id: str) -> dict[str, float | None]:
    return {skill.name: skill.years for skill in services.candidates.detail(candidate_id).skills}


def _made(services: Services, name: str, **more: object) -> str:
    made = services.skills.add(name, **more).made  # type: ignore[arg-type]
    assert made is not None
    return made


def test_the_shipped_skills_are_there_with_how_many_people_have_them(services: Services) -> None:
    before = len(services.skills.rows())
    assert before >= 600
    a_candidate(services, skills=("Python",))
    row = _row(services, "Python")
    assert (row.group, row.people) == ("Programming languages", 1)
    assert "Python" in _row(services, "Django").implies
    assert services.skills.for_reading() == SHIPPED_ONLY


def test_words_nobody_knows_are_counted_until_they_are_judged(services: Services, tmp_path: Path) -> None:
    files = [_cv(tmp_path, "Ayesha Sample"), _cv(tmp_path, "Bilal Specimen", "glowframe, Zed Tool")]
    services.cv_import.run(files)
    assert services.skills.suggestions() == (("Glowframe", 2), ("Windmill.io", 2), ("Zed Tool", 1))
    bilal = found(services)[1].id
    assert services.skills.unknown_of(bilal) == ("Windmill.io", "glowframe", "Zed Tool")
    services.skills.ignore(["glowframe"])
    services.skills.add_spelling(_row(services, "Apache Kafka").id, "Zed Tool")
    assert services.skills.suggestions() == (("Windmill.io", 2),)
    assert "Apache Kafka" in _skills(services, bilal)
    services.history.undo()
    services.history.undo()
    assert len(services.skills.suggestions()) == 3
    assert "Apache Kafka" not in _skills(services, bilal)


def test_a_new_skill_reaches_those_whose_cvs_name_it_their_scores_and_searches(
    services: Services, tmp_path: Path
) -> None:
    services.cv_import.run([_cv(tmp_path, "Ayesha Sample")])
    (ayesha,) = (row.id for row in found(services))
    job = a_job(services, skills=("windmill",))
    services.pipeline.add(job, [ayesha])
    assert _board_score(services, job) == 0
    changes = services.skills.add("Windmill", aliases=["Windmill.io"])
    assert changes.touches("candidate_skill")
    assert _skills(services, ayesha)["Windmill"] is None
    assert _board_score(services, job) == 100
    assert [row.id for row in found(services, "skill:windmill.io")] == [ayesha]
    services.history.undo()
    assert _board_score(services, job) == 0
    services.history.redo()
    assert _board_score(services, job) == 100
    assert services.checks.check().problems == ()


def test_a_cv_read_later_yields_the_new_skill_and_no_retired_one(services: Services, tmp_path: Path) -> None:
    _made(services, "Windmill", aliases=["Windmill.io"])
    services.skills.retire(_row(services, "Docker").id)
    services.cv_import.run([_cv(tmp_path, "Ayesha Sample")])
    (person,) = found(services)
    assert _skills(services, person.id) == {"Python": 3.0, "Windmill": 3.0}
    assert services.skills.suggestions() == (("Glowframe", 1),)


def test_a_list_yields_the_new_skill(services: Services, tmp_path: Path) -> None:
    _made(services, "Windmill", aliases=["Windmill.io"])
    file = tmp_path / "list.csv"
    file.write_text("name,email,skills\nAyesha Sample,a@example.com,Windmill.io; Python\n", encoding="utf-8")
    sheet = read_list(file)
    mapping = services.list_import.mapping_for(sheet.headers)
    (record,) = list_records(sheet, mapping, services.skills.for_reading())
    assert [skill.name for skill in record.draft.skills] == ["Windmill", "Python"]
    services.list_import.apply(sheet, mapping, source="list.csv")
    (person,) = found(services)
    assert set(_skills(services, person.id)) == {"Windmill", "Python"}


def test_reading_again_finds_years_and_proof_and_is_one_undo(services: Services, tmp_path: Path) -> None:
    services.cv_import.run([_cv(tmp_path, f"{first} Sample") for first in ("Ayesha", "Bilal", "Danish")])
    people = [row.id for row in found(services)]
    _made(services, "Durable Flows")
    _made(services, "Windmill", aliases=["Windmill.io"])
    seen: list[int] = []
    end = services.skills.reading.run(lambda progress: seen.append(progress.done))
    assert (end.done, end.total, end.people, seen) == (3, 3, 3, [3])
    assert all(_skills(services, person)["Windmill"] == 3.0 for person in people)
    assert all(_skills(services, person)["Durable Flows"] == 3.0 for person in people)
    again = services.skills.reading.run()
    assert again.people == 0
    services.history.undo()
    assert all("Durable Flows" not in _skills(services, person) for person in people)
    assert all(_skills(services, person)["Windmill"] is None for person in people)
    assert services.skills.reading.run().people == 3


def test_reading_again_stops_when_asked_and_gives_nobody_what_was_taken_away(
    services: Services, tmp_path: Path
) -> None:
    services.cv_import.run([_cv(tmp_path, "Ayesha Sample")])
    (person,) = (row.id for row in found(services))
    services.candidates.edit(person, skills=(SkillEntry("Python"),))
    _made(services, "Durable Flows")
    assert services.skills.reading.run(is_cancelled=lambda: True).people == 0
    assert services.skills.reading.run().people == 1
    assert set(_skills(services, person)) == {"Python", "Durable Flows"}


def test_parts_of_a_reading_are_one_undo(services: Services, tmp_path: Path) -> None:
    services.cv_import.run([_cv(tmp_path, f"{first} Sample") for first in ("Ayesha", "Bilal", "Danish")])
    _made(services, "Durable Flows")
    plan = services.skills.reading.begin()
    last, parts = "", 0
    with reader_for(plan.skills) as reader:
        while not parts or last:
            part = services.skills.reading.texts(last, most=2)
            services.skills.reading.keep(plan.group, list(read_texts(reader, part.texts)))
            parts += 1
            last = part.last
    assert parts == 2
    state = services.history.state().undo
    assert state is not None
    assert (state.key, state.values["count"]) == ("read_skills_again", 3)
    services.history.undo()
    assert [row.id for row in found(services, 'skill:"durable flows"')] == []


def test_a_renamed_skill_takes_people_and_implications_along(services: Services) -> None:
    person = a_candidate(services, skills=(SkillEntry("Python", 4.0),))
    job = a_job(services, skills=("Python",))
    services.pipeline.add(job, [person])
    row = _row(services, "Python")
    services.skills.edit(row.id, "CPython", row.group, row.aliases, row.implies)
    assert _skills(services, person) == {"CPython": 4.0}
    assert "Python" in _row(services, "CPython").aliases
    assert "CPython" in _row(services, "Django").implies
    assert _board_score(services, job) == 100
    assert [each.id for each in found(services, "skill:python")] == [person]
    services.history.undo()
    assert _skills(services, person) == {"Python": 4.0}
    assert _board_score(services, job) == 100


def test_merged_skills_are_one_for_people_searches_and_scores(services: Services) -> None:
    mill = _made(services, "Windmill", implies=["Microservices"])
    flow = _made(services, "Glowframe", aliases=["Glow"], implies=["Windmill", "Docker"])
    both = a_candidate(
        services, "Ayesha Sample", skills=(SkillEntry("Windmill", 2.0), SkillEntry("Glow", 5.0))
    )
    one = a_candidate(services, "Bilal Specimen", skills=("Glowframe",))
    job = a_job(services, skills=("Docker",))
    services.pipeline.add(job, [one])
    assert _board_score(services, job) == 60
    changes = services.skills.merge(flow, mill)
    assert changes.values["merged_skill"] == flow
    row = _row(services, "Windmill")
    assert (row.aliases, row.implies, row.people) == (("Glowframe", "Glow"), ("Microservices", "Docker"), 2)
    assert _skills(services, both) == {"Windmill": 5.0}
    assert _skills(services, one) == {"Windmill": None}
    assert {each.id for each in found(services, "skill:glowframe")} == {both, one}
    assert _board_score(services, job) == 60
    services.history.undo()
    assert _skills(services, both) == {"Windmill": 2.0, "Glowframe": 5.0}
    assert [each.id for each in found(services, "skill:windmill")] == [both]
    assert services.checks.check().problems == ()


def test_a_retired_skill_stays_with_its_people_and_comes_back(services: Services) -> None:
    key = _made(services, "Windmill")
    person = a_candidate(services, skills=("Windmill",))
    services.skills.retire(key)
    assert _skills(services, person) == {"Windmill": None}
    assert "Windmill" not in services.jobs.skill_names()
    assert [each.id for each in found(services, "skill:windmill")] == [person]
    assert services.skills.add("Windmill").made == key
    assert "Windmill" in services.jobs.skill_names()


def test_changing_what_a_skill_implies_changes_scores_at_once(services: Services) -> None:
    person = a_candidate(services, skills=("Windmill",))
    job = a_job(services, skills=("Kubernetes",))
    services.pipeline.add(job, [person])
    assert _board_score(services, job) == 0
    _made(services, "Windmill", implies=["Helm"])
    helm = _row(services, "Helm")
    assert _board_score(services, job) == 60
    services.skills.edit(helm.id, helm.name, helm.group, helm.aliases, ())
    assert _board_score(services, job) == 0
    services.history.undo()
    assert _board_score(services, job) == 60


@pytest.mark.parametrize("name", ["Python", "python", "JS", "node  JS", "Node-js"])
def test_no_spelling_belongs_to_two_skills(services: Services, name: str) -> None:
    with pytest.raises(SkillTakenError):
        services.skills.add(name)
    with pytest.raises(SkillTakenError):
        services.skills.add("Windmill", aliases=[name])
    mine = _made(services, "Glowframe")
    with pytest.raises(SkillTakenError):
        services.skills.add_spelling(mine, name)


def test_names_that_punctuation_tells_apart_are_not_taken(services: Services) -> None:
    for name in ("D", "D++", "D#", "JavaScripts"):
        services.skills.add(name)
    assert {"C", "C++", "C#"} <= {row.name for row in services.skills.rows()}


def test_what_cannot_be_a_skill_is_refused_and_nothing_changes(services: Services) -> None:
    before = services.skills.rows()
    for name in ("", "   ", "-/-"):
        with pytest.raises(NameMissingError):
            services.skills.add(name)
    with pytest.raises(SkillTooLongError):
        services.skills.add("x" * 61)
    with pytest.raises(SkillTooLongError):
        services.skills.add("Windmill", aliases=[f"Mill {number}" for number in range(61)])
    with pytest.raises(SkillAbsentError):
        services.skills.add("Windmill", implies=["Glowframe"])
    with pytest.raises(SkillAbsentError):
        services.skills.retire("nothing")
    assert services.skills.rows() == before


def test_no_skill_implies_itself_in_a_circle(services: Services) -> None:
    python, django = _row(services, "Python"), _row(services, "Django")
    with pytest.raises(SkillCircleError) as caught:
        services.skills.edit(python.id, python.name, python.group, python.aliases, ("Django",))
    assert caught.value.values["other"] == "Django"
    with pytest.raises(SkillCircleError):
        services.skills.add("Windmill", implies=["windmill"])
    mill = _made(services, "Windmill", implies=["Django"])
    with pytest.raises(SkillCircleError):
        services.skills.merge(python.id, mill)
    assert services.skills.merge(django.id, mill).operation_id is not None


def _board_score(services: Services, job: str) -> int | None:
    (card,) = (card for column in services.pipeline.board(job).columns for card in column.cards)
    return card.score
