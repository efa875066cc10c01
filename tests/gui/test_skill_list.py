"""The lines of a person's skills against a brief: their order, and where each was found."""

import pytest

from ats_desktop.domain.candidate import SkillOrigin
from ats_desktop.domain.job import Requirement
from ats_desktop.domain.rows.candidates import SkillRow
from ats_desktop.gui.widgets.skill_list import compare


def skill(name: str, evidence: str = "", years: float | None = None) -> SkillRow:
    return SkillRow(name, years, None, SkillOrigin.CV, evidence)


@pytest.mark.parametrize(
    ("evidence", "found"),
    [
        ("Python", "listed"),
        ("Languages: Go, Ruby, Python", "listed"),
        ("Wrote the ledger in Python, alone", "Wrote the ledger in Python, alone"),
        ("", "listed in the CV"),
    ],
)
def test_it_is_said_where_a_skill_was_found(evidence: str, found: str) -> None:
    (line,) = compare((skill("Python", evidence),), ())
    assert line.found == found


def test_required_ones_come_first_and_missing_ones_last() -> None:
    lines = compare(
        (skill("Go"), skill("SQL", years=1), skill("Python", years=4)),
        tuple(Requirement(name) for name in ("SQL", "Redis", "Python")),
    )
    assert [line.name for line in lines] == ["Python", "SQL", "Go", "Redis"]
    assert [line.is_missing for line in lines] == [False, False, False, True]
