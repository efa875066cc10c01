"""A day at the keyboard: read CVs in, move people on, reject, take back, and send the shortlist."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import Command
from ats_desktop.gui.dialogs.end_dialog import EndDialog
from ats_desktop.gui.dialogs.export_shortlist_dialog import ExportShortlistDialog
from ats_desktop.gui.program import Program
from ats_desktop.gui.views.import_sheet import ImportSheet
from tests.support.prepared_agency import NAMES

Dialog = TypeVar("Dialog", bound=QDialog)
SLOW = 60_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CV = """Hina Prototype
Backend Developer
hina@example.com | 0300 0000001
Karachi

Experience
Backend Developer, Example Software, Jan 2020 - Present
Built services in Python, Django and PostgreSQL.
"""


class Keyboard:
    """Presses keys as a person would: they go to what has the focus, and nowhere else."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self._qtbot = qtbot

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, then wait until the window has nothing to read or write."""
        QTest.keyClick(self._target(), key, modifiers)
        self.rest()

    def write(self, text: str) -> None:
        """Type letters."""
        QTest.keyClicks(self._target(), text)

    def rest(self) -> None:
        """Wait until nothing is being read or written."""
        self._qtbot.waitUntil(lambda: not self.program.window.worker.is_busy)

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Give the dialog of a kind that has come up."""

        def shown() -> list[Dialog]:
            return [each for each in self.program.frame.findChildren(kind) if each.isVisible()]

        self._qtbot.waitUntil(lambda: bool(shown()))
        (found,) = shown()
        found.activateWindow()
        self.rest()
        return found

    def wait_for(self, command: Command) -> None:
        """Wait until a command can run: the history is read anew after each act."""
        self._qtbot.waitUntil(self.program.window.actions_by_command[command].isEnabled)
        self.rest()

    def back(self) -> None:
        """Return to the window once a dialog has gone."""
        self.program.frame.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.program.frame)
        self.rest()

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until a widget has the focus, however many stops that takes."""
        for _ in range(60):
            if QApplication.focusWidget() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never comes to {type(wanted).__name__} {wanted.objectName()}")

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeWindow() or self.program.frame


@pytest.fixture
def keyboard(start: Callable[[], Program], qtbot: QtBot) -> Keyboard:
    return Keyboard(start(), qtbot)


def names(program: Program, place: int) -> list[str]:
    return [card.name for card in program.window.board.columns.columns[place].model.cards]


def test_a_day_without_a_mouse(keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    program = keyboard.program
    cv = tmp_path / "hina.txt"
    cv.write_text(CV, encoding="utf-8")

    # Read a CV in: it lands in the first stage of the board.
    keyboard.press(Qt.Key.Key_I, CONTROL)
    files = keyboard.dialog(QFileDialog)
    # The system's own dialog stands here on a real screen, so its answer is given for it.
    files.filesSelected.emit([str(cv)])
    files.reject()
    sheet = keyboard.dialog(ImportSheet)
    qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)
    keyboard.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Hina Prototype" in names(program, 0))

    # The search box narrows the board; from there the arrows enter the cards.
    keyboard.back()
    keyboard.press(Qt.Key.Key_F, CONTROL)
    keyboard.write("hina")
    qtbot.waitUntil(lambda: names(program, 0) == ["Hina Prototype"])
    keyboard.press(Qt.Key.Key_F6)
    keyboard.press(Qt.Key.Key_Escape)


def test_move_reject_and_take_back(keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    program = keyboard.program
    board = program.window.board
    board.columns.focus_first()
    chosen = board.columns.current_card()
    assert chosen is not None

    # One stage on, and one more by its number; the focus stays on the card.
    keyboard.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert names(program, 1) == [chosen.name]
    keyboard.press(Qt.Key.Key_3)
    assert names(program, 2) == [chosen.name]
    current = board.columns.current_card()
    assert current is not None
    assert current.name == chosen.name

    # Giving up the rejection changes nothing.
    keyboard.press(Qt.Key.Key_X)
    sheet = keyboard.dialog(EndDialog)
    keyboard.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert names(program, 2) == [chosen.name]
    keyboard.back()

    # With a reason it is done.
    keyboard.press(Qt.Key.Key_X)
    sheet = keyboard.dialog(EndDialog)
    qtbot.waitUntil(lambda: sheet.form.reason.count() > 0)
    keyboard.tab_to(sheet.form.reason)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: names(program, 2) == [])

    # One key takes it back, one more the move.
    keyboard.back()
    keyboard.wait_for(Command.UNDO)
    keyboard.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(program, 2) == [chosen.name])
    keyboard.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(program, 1) == [chosen.name])
    keyboard.wait_for(Command.REDO)
    keyboard.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: names(program, 2) == [chosen.name])

    # The shortlist goes out.
    target = tmp_path / "shortlist.xlsx"
    keyboard.press(Qt.Key.Key_E, CONTROL)
    export = keyboard.dialog(ExportShortlistDialog)
    keyboard.tab_to(export.form.target)
    keyboard.press(Qt.Key.Key_A, CONTROL)
    keyboard.write(str(target))
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(target.exists, timeout=SLOW)
    keyboard.rest()


def test_everything_is_still_there_after_a_restart(start: Callable[[], Program], qtbot: QtBot) -> None:
    keyboard = Keyboard(start(), qtbot)
    program = keyboard.program
    program.window.board.columns.focus_first()
    keyboard.press(Qt.Key.Key_2)
    (moved,) = names(program, 1)
    program.frame.close()
    again = Keyboard(start(), qtbot)
    assert names(again.program, 1) == [moved]
    again.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(again.program, 1) == [])
    assert sorted(names(again.program, 0)) == sorted(NAMES)
