"""CVs of many makes read as a careful person reads them."""

from datetime import date

import pytest

from ats_desktop.intake.reading import read_bytes
from tests.intake.cases import Case
from tests.intake.variety import CASES

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_cv_is_read_whatever_its_make(case: Case) -> None:
    draft = read_bytes(case.data, case.name, TODAY)
    expected = dict(case.expected)
    skills, years = expected.pop("skills", None), expected.pop("years", None)
    assert {key: getattr(draft, key) for key in expected} == expected
    if skills is not None:
        assert {skill.name for skill in draft.skills} == skills
    if years is not None:
        assert draft.years_experience == pytest.approx(years, abs=0.6)
