"""The shipped CVs against what stands in them."""

import json
from datetime import date
from pathlib import Path

import pytest

from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.intake.reading import read_bytes
from ats_desktop.resources import path

TODAY = date(2026, 7, 1)
_TRUTH = [
    json.loads(line)
    for line in (Path(__file__).parent / "truth.jsonl").read_text(encoding="utf-8").splitlines()
]
_WITH_TEXT = [row for row in _TRUTH if row["file"] != "dev09.pdf"]
_LINKS_NOT_IN_THE_FILE = {"dev02.docx", "dev04.pdf"}
"""Their links are known from elsewhere: no reader can find them."""


@pytest.fixture(name="drafts", scope="module")
def _drafts() -> dict[str, CandidateDraft]:
    drafts = {}
    for row in _WITH_TEXT:
        file = path("samples", "cv", row["file"])
        drafts[row["file"]] = read_bytes(file.read_bytes(), row["file"], TODAY)
    return drafts


def _months(intervals: list[list[str | None]]) -> int:
    covered: set[int] = set()
    for start, end in intervals:
        first, last = (
            int(text[:4]) * 12 + int(text[5:7]) if text else TODAY.year * 12 + TODAY.month
            for text in (start, end)
        )
        covered.update(range(first, last))
    return len(covered)


@pytest.mark.parametrize("row", _WITH_TEXT, ids=lambda row: row["file"])
def test_who_the_person_is(row: dict[str, str], drafts: dict[str, CandidateDraft]) -> None:
    draft = drafts[row["file"]]
    assert (draft.full_name, draft.email, draft.phone) == (row["full_name"], row["email"], row["phone"])
    assert draft.city == row["location"]
    assert draft.text_status == "ok"


@pytest.mark.parametrize("row", _WITH_TEXT, ids=lambda row: row["file"])
def test_what_the_person_does(row: dict[str, str], drafts: dict[str, CandidateDraft]) -> None:
    draft = drafts[row["file"]]
    assert (draft.current_title, draft.current_company) == (row["current_title"], row["current_company"])
    assert (draft.degree, draft.degree_level) == (row["degree"], row["degree_level"])


@pytest.mark.parametrize("row", _WITH_TEXT, ids=lambda row: row["file"])
def test_how_long_the_person_has_worked(
    row: dict[str, list[list[str | None]]], drafts: dict[str, CandidateDraft]
) -> None:
    draft = drafts[str(row["file"])]
    true_years = _months(row["experience_intervals"]) / 12
    assert draft.years_experience == pytest.approx(true_years, abs=0.5)
    assert len(draft.employments) == len(row["experience_intervals"])


@pytest.mark.parametrize("row", _WITH_TEXT, ids=lambda row: row["file"])
def test_what_the_person_knows(row: dict[str, list[str]], drafts: dict[str, CandidateDraft]) -> None:
    draft = drafts[str(row["file"])]
    assert {skill.name for skill in draft.skills} == set(row["skills"])
    assert all(skill.evidence in draft.text.replace("\t", "  ") for skill in draft.skills)


@pytest.mark.parametrize("row", _WITH_TEXT, ids=lambda row: row["file"])
def test_where_the_person_shows_work(row: dict[str, list[str]], drafts: dict[str, CandidateDraft]) -> None:
    expected = set() if row["file"] in _LINKS_NOT_IN_THE_FILE else set(row["links"])
    assert set(drafts[str(row["file"])].links) == expected


def test_every_value_has_its_line_and_its_confidence(drafts: dict[str, CandidateDraft]) -> None:
    for draft in drafts.values():
        assert {"full_name", "email", "phone", "years_experience", "degree", "skills"} <= set(draft.fields)
        for found in draft.fields.values():
            assert found.value
            assert 0 < found.confidence <= 1
            assert found.evidence
            assert (found.box is not None) == (draft.media_type == "application/pdf")


def test_referees_fathers_and_identity_cards_are_kept_apart(drafts: dict[str, CandidateDraft]) -> None:
    draft = drafts["dev04.pdf"]
    assert len(draft.emails) == len(draft.phones) == 1
    assert draft.father_name == "Riaz Ahmed"
    assert draft.cnic == "42101-0000379-2"
