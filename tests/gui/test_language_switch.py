"""Another language is spoken at once: the content of the window is made anew, where it was."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui import language
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.program import Program
from ats_desktop.gui.views.first_run_page import FirstRunPage
from ats_desktop.gui.views.settings_look import LookSettings
from ats_desktop.gui.wording.settings_pages import SettingsPage
from tests.support.prepared_agency import PreparedAgency


def run(qtbot: QtBot, folder: Path, tmp_path: Path) -> Iterator[Program]:
    hook = sys.excepthook
    program = Program(folder, tmp_path / "settings" / "window.json")
    with qtbot.waitSignal(program.furnished):
        program.start()
    yield program
    sys.excepthook = hook
    language.install("en")
    program.frame.is_held = False
    program.frame.close()
    program.frame.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, agency: PreparedAgency, tmp_path: Path) -> Iterator[Program]:
    for started in run(qtbot, agency.folder, tmp_path):
        qtbot.waitUntil(lambda started=started: is_ready(started))
        yield started


def is_ready(program: Program) -> bool:
    window = program.window
    return window.board.model.size == 6 and window.page is not None and not window.worker.is_busy


def test_the_window_is_made_anew_in_the_language(program: Program, qtbot: QtBot) -> None:
    program.window.go_to(PageKey.CANDIDATES)
    before = program.window
    with qtbot.waitSignal(program.furnished):
        program.speak("ur")
    qtbot.waitUntil(lambda: program.window.page is not None and not program.window.worker.is_busy)
    assert program.window is not before
    assert program.window.page is program.window.pages[PageKey.CANDIDATES]
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert program.window.sidebar.items[PageKey.BOARD].text() == "بورڈ"
    assert program.frame.centralWidget() is program.window
    with qtbot.waitSignal(program.furnished):
        program.speak("en")
    qtbot.waitUntil(lambda: program.window.page is not None and not program.window.worker.is_busy)
    assert program.window.sidebar.items[PageKey.BOARD].text() == "Board"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_chosen_in_the_settings_they_come_up_again(program: Program, qtbot: QtBot) -> None:
    program.window.settings.show(SettingsPage.LOOK)
    (dialog,) = program.window.findChildren(SettingsDialog)
    page = dialog.pages[SettingsPage.LOOK]
    assert isinstance(page, LookSettings)
    with qtbot.waitSignal(program.furnished):
        page.language.setCurrentIndex(page.language.findData("ur"))
        page.language.activated.emit(page.language.currentIndex())
    qtbot.waitUntil(lambda: bool(program.window.findChildren(SettingsDialog)))
    (again,) = program.window.findChildren(SettingsDialog)
    assert again.page is SettingsPage.LOOK
    assert program.state.language == "ur"
    again.close()


def test_while_an_import_runs_the_language_waits(program: Program) -> None:
    before = program.window
    program.frame.is_held = True
    program.speak("ur")
    assert program.window is before
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_first_run_speaks_it_in_every_corner(qtbot: QtBot, tmp_path: Path) -> None:
    for program in run(qtbot, tmp_path / "nothing", tmp_path):
        qtbot.waitUntil(lambda p=program: isinstance(p.window.stack.currentWidget(), FirstRunPage))
        page = program.window.stack.currentWidget()
        assert isinstance(page, FirstRunPage)
        with qtbot.waitSignal(program.furnished):
            page.language_chosen.emit("ur")
        qtbot.waitUntil(lambda p=program: isinstance(p.window.stack.currentWidget(), FirstRunPage))
        assert program.window.sidebar.items[PageKey.BOARD].text() == "بورڈ"
