"""Nothing lies over anything, sticks out or is cut: every page and dialog, at every size and text size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui import theme
from ats_desktop.gui.main_window import MainWindow
from tests.support import window_walk

SIZES = (QSize(1920, 1080), QSize(1366, 768), QSize(1024, 640))
LOOKS = [
    pytest.param((100, "ltr"), id="100"),
    pytest.param((150, "ltr"), id="150"),
    pytest.param((100, "rtl"), id="100-mirrored"),
    pytest.param((150, "rtl"), id="150-mirrored"),
]


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    text_size, direction = request.param
    is_mirrored = direction == "rtl"
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    theme.current().apply(text_size=text_size)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_every_page_has_room(look: None, window: MainWindow, qtbot: QtBot) -> None:
    found = []
    for size in SIZES:
        window.resize(size)
        for name, page in window_walk.pages(window, qtbot):
            found += [f"{name} at {size.width()}: {each}" for each in window_walk.misplaced(page)]
        for name, page in window_walk.covers(window, qtbot):
            found += [f"{name} at {size.width()}: {each}" for each in window_walk.misplaced(page)]
    assert "\n".join(dict.fromkeys(found)) == ""


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_every_dialog_has_room(look: None, window: MainWindow, qtbot: QtBot) -> None:
    found = []
    window.resize(SIZES[-1])
    names = set()
    for name, dialog in window_walk.dialogs(window, qtbot):
        names.add(name)
        found += [f"{name}: {each}" for each in window_walk.misplaced(dialog)]
    assert {"new_job", "new_client", "new_candidate", "reject"} <= names
    assert "\n".join(dict.fromkeys(found)) == ""
