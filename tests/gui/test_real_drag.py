"""A drag with a real pointer on a real screen: offscreen, Qt ends a drag at once and proves nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.prepared_agency import PreparedAgency
from tests.support.real_screen import Pointer, Told, drag, names, needs_screen, told_program

pytestmark = needs_screen


@pytest.fixture
def told(screen: str, agency: PreparedAgency, tmp_path: Path) -> Iterator[Told]:
    yield from told_program("tests.gui.drag_child", screen, agency.folder, tmp_path / "window.json")


def test_a_card_is_dragged_and_a_given_up_drag_changes_nothing(told: Told, pointer: Pointer) -> None:
    state = told.wait_until_still()
    first, second = state["columns"][0]["cards"][:2]
    target = state["columns"][2]
    drag(pointer, first, target, "key", "Escape", "sleep", 0.3)
    drag(pointer, second, target)
    state = told.wait_for("settled")
    assert names(state, 2) == [second["name"]]
    assert first["name"] in names(state, 0)
    assert second["name"] not in names(state, 0)
