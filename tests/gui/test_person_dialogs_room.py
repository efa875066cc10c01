"""The dialogs about one person have names, room and targets at every text size and in both directions."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui import theme
from ats_desktop.gui.context import CandidateRequest
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.views.candidate_panel import CandidatePanel
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from tests.support import window_walk

LOOKS = [
    pytest.param((100, "ltr"), id="100"),
    pytest.param((150, "ltr"), id="150"),
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


def add_twice(services: Services) -> list[str]:
    """Add one person twice, with much to say."""
    long = "Muhammad Abdul Rehman " * 5
    forms = [
        CandidateForm(
            long + str(number),
            city=f"City {number}",
            headline="Principal engineer for payment systems " * (number + 1),
            phones=("0300 1234567",),
            emails=(f"a.very.long.address.{number}@department.example.com",),
            skills=("Python", "PostgreSQL", f"A skill of {number} with a long name"),
            summary="Wants to work on site. " * 12,
        )
        for number in range(2)
    ]
    return [services.candidates.add(form).made or "" for form in forms]


def opened(panel: CandidatePanel, window: MainWindow, qtbot: QtBot, name: str) -> FormDialog:
    getattr(panel.acts, name)()
    window_walk.settle(window, qtbot)
    dialogs = [each for each in panel.findChildren(FormDialog) if each.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_every_dialog_about_a_person_has_room_and_names(look: None, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    made: list[list[str]] = []
    window.worker.submit(add_twice, made.append)
    qtbot.waitUntil(lambda: bool(made))
    window.show_panel(CandidateRequest(made[0][0]))
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: not panel.profile.duplicate.isHidden())
    window_walk.settle(window, qtbot)
    found = [f"panel: {each}" for each in window_walk.misplaced(panel)]
    for name in ("compare", "edit_skills", "edit_background", "write_note", "add_to_job", "tag"):
        dialog = opened(panel, window, qtbot, name)
        found += [f"{name}: {each}" for each in window_walk.misplaced(dialog)]
        found += [f"{name}: {each} has no name" for each in window_walk.nameless(dialog)]
        found += [f"{name}: {each}" for each in window_walk.small_targets(dialog)]
        dialog.reject()
        window_walk.settle(window, qtbot)
    assert "\n".join(dict.fromkeys(found)) == ""
