"""A day with the mouse, on a real screen: drag, drag several, reject by menu, give up, undo, export."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.prepared_agency import PreparedAgency
from tests.support.real_screen import Pointer, State, Told, drag, names, needs_screen, told_program

pytestmark = needs_screen


def card_of(state: State, name: str) -> State:
    cards = [card for column in state["columns"] for card in column["cards"] if card["name"] == name]
    assert len(cards) == 1
    found: State = cards[0]
    return found


def offers(state: State, name: str) -> bool:
    """Whether something of that name can be clicked now."""
    return any(each["name"].replace("&", "") == name for each in (*state["things"], *state["menu"]))


class Hand:
    """Clicks on what is on the screen, by its words."""

    def __init__(self, told: Told, pointer: Pointer) -> None:
        self.told = told
        self._pointer = pointer

    def click(self, state: State, name: str, button: int = 1) -> None:
        """Click on a button, a field or an item of a menu."""
        found = [each for each in (*state["things"], *state["menu"]) if each["name"].replace("&", "") == name]
        assert found, f"{name} is not in {[each['name'] for each in (*state['things'], *state['menu'])]}"
        self.click_on(found[0], button)

    def click_on(self, thing: State, button: int = 1) -> None:
        """Click on a place."""
        self._pointer("mousemove", thing["x"], thing["y"], "sleep", 0.1, "click", button)

    def press(self, *keys: str) -> None:
        """Press keys, held together where they are joined by +."""
        self._pointer("key", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._pointer("type", "--delay", "5", text)

    def offered(self, name: str) -> State:
        """Give the state once a button or a menu item of that name is there."""
        return self.told.wait_until(lambda state: offers(state, name))


@pytest.fixture
def told(screen: str, agency: PreparedAgency, tmp_path: Path) -> Iterator[Told]:
    yield from told_program("tests.journeys.mouse_child", screen, agency.folder, tmp_path / "window.json")


def test_a_day_with_the_mouse(told: Told, pointer: Pointer, tmp_path: Path) -> None:
    hand = Hand(told, pointer)
    state = told.wait_until_still()
    first, second, third = state["columns"][0]["cards"][:3]

    # One card goes to Screened, then two others together to Assessed.
    drag(pointer, first, state["columns"][1])
    state = told.wait_until(lambda now: names(now, 1) == [first["name"]])
    hand.click_on(card_of(state, second["name"]))
    state = told.wait_until_still()
    pointer("keydown", "ctrl")
    hand.click_on(card_of(state, third["name"]))
    pointer("keyup", "ctrl")
    # Late enough for the pull not to count as a double click.
    state = told.wait_until_still()
    drag(pointer, card_of(state, third["name"]), state["columns"][2])
    told.wait_until(lambda now: set(names(now, 2)) == {second["name"], third["name"]})
    hand.press("Escape")

    # The menu of a card rejects it; giving up changes nothing.
    state = told.wait_until_still_at(lambda now: names(now, 1) == [first["name"]])
    hand.click_on(state["columns"][1]["cards"][0], button=3)
    hand.click(hand.offered("Reject…"), "Reject…")
    hand.click(hand.offered("Cancel"), "Cancel")
    state = told.wait_until_still_at(lambda now: names(now, 1) == [first["name"]])

    # With a reason it is done, and Undo in the message takes it back.
    hand.click_on(state["columns"][1]["cards"][0], button=3)
    hand.click(hand.offered("Reject…"), "Reject…")
    hand.click(hand.offered("Reason"), "Reason")
    hand.press("Down", "Return")
    hand.click(hand.offered("Reject"), "Reject")
    told.wait_until(lambda now: names(now, 1) == [])
    hand.click(hand.offered("Undo"), "Undo")
    told.wait_until(lambda now: names(now, 1) == [first["name"]])

    # The shortlist goes out.
    target = tmp_path / "shortlist.xlsx"
    hand.click(hand.offered("Export shortlist"), "Export shortlist")
    hand.click(hand.offered("File"), "File")
    hand.press("ctrl+a")
    hand.write(str(target))
    hand.click(hand.offered("Export shortlist"), "Export shortlist")
    told.wait_until(lambda _: target.exists())
