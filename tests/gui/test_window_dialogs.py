"""The dialogs that belong to no page: history, keyboard, about."""

import tomllib
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import DECLARED, Command, Scope
from ats_desktop.gui.dialogs.about_dialog import LIBRARIES, AboutDialog, licence_text
from ats_desktop.gui.dialogs.history_dialog import HistoryDialog
from ats_desktop.gui.dialogs.keyboard_dialog import KeyboardDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.history_model import Role
from ats_desktop.services import Services
from ats_desktop.services.changes import Changes


def _opened(window: MainWindow, command: Command) -> QDialog:
    window.actions_by_command[command].trigger()
    return next(each for each in window.findChildren(QDialog) if each.isVisible())


def _note(services: Services, person: str, text: str) -> Changes:
    return services.candidates.note(person, text)


@pytest.fixture
def history(window: MainWindow, qtbot: QtBot) -> HistoryDialog:
    """The history after three notes were written."""
    person = window.board.model.columns[0].cards[0].candidate_id
    for number in range(3):
        window.context.perform(partial(_note, person=person, text=f"note {number}"), toast=False)
    dialog = _opened(window, Command.HISTORY)
    assert isinstance(dialog, HistoryDialog)
    qtbot.waitUntil(lambda: not window.worker.is_busy and dialog.model.rowCount() > 3)
    return dialog


def _acts(dialog: HistoryDialog) -> list[int]:
    """Rows that are acts."""
    rows = range(dialog.model.rowCount())
    return [row for row in rows if dialog.model.index(row).data(Role.ACT) is not None]


def test_history_lists_acts_under_their_day(history: HistoryDialog, qtmodeltester: ModelTester) -> None:
    assert history.model.index(0).data() == "Today"
    assert str(history.model.index(1).data()).startswith("Add a note to")
    assert history.model.index(history.model.rowCount() - 1).data(Role.ACT).is_final
    assert not history.model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
    qtmodeltester.check(history.model)


def test_history_undoes_to_the_chosen_act_and_back(
    history: HistoryDialog, window: MainWindow, qtbot: QtBot
) -> None:
    third = _acts(history)[2]
    history.list.setCurrentIndex(history.model.index(third))
    assert history.submit_button.text() == "Undo to here (3 acts)"
    history.try_submit()
    qtbot.waitUntil(lambda: window.toast.text.text() == "3 acts undone")
    qtbot.waitUntil(
        lambda: all(history.model.index(row).data(Role.ACT).is_undone for row in _acts(history)[:3])
    )
    history.list.setCurrentIndex(history.model.index(_acts(history)[1]))
    assert history.submit_button.text() == "Redo to here (2 acts)"
    history.try_submit()
    qtbot.waitUntil(lambda: window.toast.text.text() == "2 acts done again")
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    states = [history.model.index(row).data(Role.ACT).is_undone for row in _acts(history)[:3]]
    assert states == [True, False, False]


def test_history_is_filtered_and_the_end_cannot_be_undone(history: HistoryDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(history.filter, "create the")
    assert len(_acts(history)) == 1
    assert not history.submit_button.isEnabled()
    assert history.hint.text() == "This cannot be undone, nor anything before it."
    qtbot.keyClick(history.filter, Qt.Key.Key_Return)
    assert history.isVisible()
    history.filter.setText("no such act")
    assert history.nothing.text() == "No act matches. Clear the filter to see all."


def test_the_sheet_lists_every_key_once(window: MainWindow) -> None:
    sheet = _opened(window, Command.KEYBOARD_HELP)
    assert isinstance(sheet, KeyboardDialog)
    with_keys = [each.text.removesuffix("…") for each in DECLARED if each.keys]
    shown = sheet.shown()
    assert [text for text in with_keys if shown.count(text) != 1] == []


def test_the_sheet_is_searched_by_act_and_by_key(window: MainWindow) -> None:
    sheet = _opened(window, Command.KEYBOARD_HELP)
    assert isinstance(sheet, KeyboardDialog)
    sheet.filter.setText("undo")
    assert sheet.shown() == ["Undo"]
    sheet.filter.setText("ctrl+h")
    assert sheet.shown() == ["History"]
    sheet.filter.setText("no such key")
    assert sheet.nothing.isVisibleTo(sheet)


def test_letters_that_are_off_run_nothing_and_are_not_listed(window: MainWindow) -> None:
    window.actions_by_command.set_letter_keys(False)
    letters = [
        each for each in DECLARED if each.scope is Scope.ROW and any(len(key) == 1 for key in each.keys)
    ]
    assert letters
    actions = window.actions_by_command
    assert all(len(key.toString()) > 1 for each in letters for key in actions[each.command].shortcuts())
    sheet = _opened(window, Command.KEYBOARD_HELP)
    assert isinstance(sheet, KeyboardDialog)
    assert "Reject" not in sheet.shown()
    assert "Copy name, phone and e-mail" in sheet.shown()
    assert sheet.hint.text() == "Single letters are switched off in Settings."
    window.actions_by_command.set_letter_keys(True)
    assert actions[Command.REJECT].shortcuts()[0].toString() == "X"


def test_about_names_every_library_and_font(window: MainWindow) -> None:
    assert isinstance(_opened(window, Command.ABOUT), AboutDialog)
    text = licence_text()
    for name in ("Inter", "Noto Naskh Arabic", "Source Serif 4", "SIL OPEN FONT LICENSE", "Lucide"):
        assert name in text


def test_about_knows_what_the_program_needs() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    needed = set()
    for requirement in project["project"]["dependencies"]:
        name = requirement.split(";")[0]
        for mark in "<>=":
            name = name.split(mark)[0]
        needed.add(name)
    assert needed == set(LIBRARIES)
