"""Which cards a filter lets through, what the menu offers, and that a view keeps it."""

import json

import pytest

from ats_desktop.gui.models.board_filter import BoardFilter, FilterChoices
from ats_desktop.gui.views.board_filter_menu import chips_of, offers_of
from tests.support.board_rows import DAY_US, a_card

CARD = a_card(20, source="Referral", next_step="Mark the test")
EVERYTHING = BoardFilter(
    text="person",
    skills=("Java", "Redis"),
    least_score=20,
    cities=("Karachi", "Lahore"),
    most_notice=30,
    sources=("Referral",),
    least_years=4,
    most_years=4,
    least_days=20,
    steps=("Mark the test",),
)


def test_a_card_that_meets_everything_is_shown() -> None:
    assert EVERYTHING.accepts(CARD, CARD.entered_us + 20 * DAY_US)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Somebody Else"},
        {"skill_line": "Java"},
        {"score": 19},
        {"score": None},
        {"city": "Multan"},
        {"notice_days": 31},
        {"notice_days": None},
        {"source": "LinkedIn"},
        {"years": 3.5},
        {"years": 4.5},
        {"years": None},
        {"entered_us": CARD.entered_us + DAY_US},
        {"next_step": ""},
    ],
    ids=lambda change: next(iter(change)),
)
def test_one_thing_amiss_hides_it(change: dict[str, object]) -> None:
    assert not EVERYTHING.accepts(CARD._replace(**change), CARD.entered_us + 20 * DAY_US)


def test_a_filter_survives_being_kept_as_json() -> None:
    kept = json.loads(json.dumps(EVERYTHING.as_options()))
    assert BoardFilter.of_options(kept) == EVERYTHING
    assert BoardFilter().as_options() == {}
    odd = {"of a later version": 1, "least_score": 65, "cities": "Lahore", "least_days": "many"}
    assert BoardFilter.of_options(odd) == BoardFilter(least_score=65)


def test_choices_are_the_most_frequent_and_the_briefs_skills_first() -> None:
    cards = [a_card(number, city="Multan" if number else "", source="LinkedIn") for number in range(3)]
    choices = FilterChoices.of(cards, ["Rust"])
    assert choices == FilterChoices(("Rust", "Java", "Python", "Redis"), ("Multan",), ("LinkedIn",), ())


def test_every_field_has_a_chip_and_each_takes_away_its_own() -> None:
    chips = chips_of(EVERYTHING)
    assert [chip.kind for chip in chips] == [
        "Skill", "Score", "City", "Notice", "Source", "Years", "Days in stage", "Next step",
    ]  # fmt: skip
    left = EVERYTHING
    while chips:
        left = chips[0].rest
        chips = chips_of(left)
    assert left == BoardFilter(text="person")


def test_what_is_on_is_ticked_and_goes_when_chosen_again() -> None:
    choices = FilterChoices(skills=("Java", "Go"))
    now = BoardFilter(skills=("Java",), least_score=65)
    offers = dict(offers_of(now, choices))
    assert [(offer.text, offer.is_on) for offer in offers["Skill"]] == [("Java", True), ("Go", False)]
    assert offers["Skill"][0].wanted == BoardFilter(least_score=65)
    assert offers["Skill"][1].wanted == BoardFilter(skills=("Java", "Go"), least_score=65)
    assert [offer.is_on for offer in offers["Score"]] == [False, True, False]
    assert offers["Score"][1].wanted == BoardFilter(skills=("Java",))
    assert "City" not in offers
