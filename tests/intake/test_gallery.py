"""Invented CVs in many layouts: every field is found in nearly all, and who it is in every one with text."""

import pytest

from ats_desktop.intake import ocr
from ats_desktop.intake.reading import read_bytes
from tests.intake.gallery.__main__ import LAYOUTS, TARGETS, TODAY, judged, made

_PICTURES = ("scanned_pdf", "photo")
_PEOPLE = range(300, 306)


@pytest.mark.parametrize("layout", [layout for layout in LAYOUTS if layout not in _PICTURES])
def test_a_layout_is_read_as_well_as_promised(layout: str) -> None:
    scores = []
    for seed in _PEOPLE:
        person, name, data = made(layout, seed)
        draft = read_bytes(data, name, TODAY)
        assert (draft.full_name, draft.email, draft.phone) == (person.name, person.email, person.phone)
        scores.append(judged(person, draft))
    missed = {
        field: share
        for field, target in TARGETS.items()
        if (share := 100 * sum(score[field] for score in scores) / len(scores)) < target - 100 / len(scores)
    }
    assert not missed


@pytest.mark.skipif(not ocr.is_available(), reason="no wheel of the engine for this computer")
@pytest.mark.parametrize("layout", _PICTURES)
def test_a_picture_says_who_it_is(layout: str) -> None:
    right = 0.0
    for seed in _PEOPLE[:4]:
        person, name, data = made(layout, seed)
        right += judged(person, read_bytes(data, name, TODAY))["all three"]
    assert right >= 3
