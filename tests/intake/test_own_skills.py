"""An agency's own skills in the reading processes: what they find, and what they are told."""

from pathlib import Path
from typing import Any

import pytest

from ats_desktop.domain.identity import link_key
from ats_desktop.domain.skill import (
    SHIPPED_ONLY,
    CatalogueSkill,
    KeptSkill,
    OwnSkills,
    first_in_circle,
    own_skills,
    spelling_key,
)
from ats_desktop.intake import wire
from ats_desktop.intake.fields.catalogue import matcher
from ats_desktop.intake.reader_process import CvReader
from ats_desktop.resources import path

_SHIPPED = (
    CatalogueSkill(name="Flask", group="A", aliases=("Flask API",), exact_case=True),
    CatalogueSkill(name="C", group="B", only_in_skills_section=True),
)
_MILL = CatalogueSkill(name="Windmill", group="Other", aliases=("Windmill.io",), exact_case=True)
_OWN = OwnSkills((_MILL,), ("Docker",))
_CV = (
    "Sana Specimen\nsana@example.com\n\nSKILLS\nPython, Windmill.io, Docker\n\n"
    "EXPERIENCE\nBackend Engineer, Sample Works\nJan 2020 - Dec 2022\n- Flows in Windmill; a windmill turns\n"
)


def _kept(skill: CatalogueSkill, **changed: Any) -> KeptSkill:
    row = KeptSkill(link_key("skill", skill.name), skill.name, skill.group, skill.aliases, skill.implies)
    return row._replace(**changed)


def test_a_table_as_it_came_says_nothing_of_its_own() -> None:
    assert own_skills(_SHIPPED, [_kept(skill) for skill in _SHIPPED]) == SHIPPED_ONLY


def test_a_skill_that_never_was_in_the_table_counts_as_it_ships() -> None:
    assert own_skills(_SHIPPED, []) == SHIPPED_ONLY


def test_retired_renamed_and_new_skills_are_told_apart() -> None:
    flask, c = _SHIPPED
    rows = [
        _kept(flask, aliases=("Flask API", "Bottle"), name="Flask"),
        _kept(c, is_retired=True),
        KeptSkill("own", "Qt", "Other", (), ()),
        KeptSkill("gone", "Mill", "Other", (), (), is_retired=True),
    ]
    own = own_skills(_SHIPPED, rows)
    assert own.left_out == ("Flask", "C")
    first, second = own.added
    assert (first.exact_case, first.exact_aliases) == (True, ("Bottle",))
    assert (second.name, second.only_in_skills_section) == ("Qt", True)


def test_what_is_told_arrives_as_it_was() -> None:
    assert wire.own_skills_of(wire.line_of(_OWN)) == _OWN
    assert wire.own_skills_of(wire.line_of(SHIPPED_ONLY)) == SHIPPED_ONLY


def test_more_skills_than_a_process_is_told_are_refused() -> None:
    many = tuple(CatalogueSkill(name=f"{'x' * 200} {number}", group="g") for number in range(20_000))
    with pytest.raises(ValueError, match="bytes of skills"):
        CvReader(skills=OwnSkills(many))


def test_a_process_finds_own_skills_and_not_those_left_out(tmp_path: Path) -> None:
    file = tmp_path / "cv.txt"
    file.write_text(_CV, encoding="utf-8")
    with CvReader(skills=_OWN) as reader:
        draft = reader.read(file)
    assert [skill.name for skill in draft.skills] == ["Python", "Windmill"]
    assert draft.unknown_skills == ("Docker",)


def test_a_process_looks_through_words_that_were_read_before() -> None:
    with CvReader(skills=_OWN) as reader:
        (found,) = reader.read_skills(_CV, ["Python"], "cv.txt").skills
        assert (found.name, found.years) == ("Windmill", 3.0)
        assert reader.read_skills(_CV, ["Python", "Windmill"], "cv.txt").skills == ()
        assert reader.read_skills("", [], "cv.txt").skills == ()


def test_many_own_skills_do_not_hold_a_process_up(tmp_path: Path) -> None:
    file = tmp_path / "cv.txt"
    file.write_text(_CV, encoding="utf-8")
    many = tuple(CatalogueSkill(name=f"Mill number {number}", group="g") for number in range(5_000))
    with CvReader(skills=OwnSkills((*many, _MILL))) as reader:
        assert "Windmill" in {skill.name for skill in reader.read(file).skills}


def test_long_names_are_found_whole() -> None:
    name = "One Two Three Four Five Six"
    catalogue = matcher(path("skills"), OwnSkills((CatalogueSkill(name=name, group="g"),)))
    assert [match.skill.name for match in catalogue.find(f"uses {name.lower()}, Python")] == [name, "Python"]


@pytest.mark.parametrize(
    ("one", "other"), [("Node.js", "node JS"), ("CI/CD", "ci-cd"), ("C++", "c++"), (".NET", ".net")]
)
def test_spellings_are_one_whatever_stands_between_their_words(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)
    assert len({spelling_key(name) for name in ("C", "C++", "C#", "Java", "JavaScript")}) == 5


def test_a_circle_is_found_however_long_it_is() -> None:
    known = {"B": ["C"], "C": ["D"], "D": ["A"], "E": []}
    assert first_in_circle("A", ["E", "B"], known) == "B"
    assert first_in_circle("A", ["E"], known) is None
