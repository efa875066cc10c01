"""The window in Urdu: everything changes sides, the words are Urdu, names and numbers stay as they are."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest
from ats_desktop.gui.program import Program
from tests.support import window_walk
from tests.support.prepared_agency import NAMES

URDU = re.compile("[\u0600-\u06ff]")
DAILY = {"new_candidate", "reject", "hire", "note", "add_to_job", "tag"}
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(mirrored: None, start: Callable[[], Program]) -> Program:
    return start()


def names(program: Program, place: int) -> list[str]:
    return [card.name for card in program.window.board.columns.columns[place].model.cards]


def press(program: Program, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or program.frame, key, modifiers)
    qtbot.waitUntil(lambda: not program.window.worker.is_busy)


def test_sidebar_columns_and_panel_change_sides(program: Program, qtbot: QtBot) -> None:
    window = program.window
    columns = [window_walk.place_in(each, window) for each in window.board.columns.columns]
    sidebar = window_walk.place_in(window.sidebar, window)
    assert sidebar.right() == window.rect().right()
    assert columns[0].right() < sidebar.left()
    assert [each.left() for each in columns] == sorted((each.left() for each in columns), reverse=True)
    card = window.board.columns.columns[0].model.cards[0]
    window.context.show_candidate(CandidateRequest(card.candidate_id, card.application_id))
    window_walk.settle(window, qtbot)
    assert window.panel is not None
    assert window_walk.place_in(window.panel, window).left() <= 1


def test_arrows_go_where_they_point(program: Program, qtbot: QtBot) -> None:
    columns = program.window.board.columns
    columns.focus_first()
    chosen = columns.current_card()
    assert chosen is not None
    press(program, qtbot, Qt.Key.Key_Left, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: names(program, 1) == [chosen.name])
    press(program, qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    current = columns.current_card()
    assert current is not None
    assert current.name in names(program, 0)
    press(program, qtbot, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(names(program, 0)) == len(NAMES))


def test_the_words_of_the_board_are_urdu(program: Program, qtbot: QtBot) -> None:
    window = program.window
    for button in (*window.board.findChildren(QPushButton), *window.sidebar.findChildren(QPushButton)):
        is_data = button.text().strip("\u2068\u2069 ") in {"", "Backend developer"}
        if button.isVisible() and not is_data:
            assert URDU.search(button.text()), button.text()
    assert URDU.search(window.actions_by_command[Command.REJECT].text())
    assert "Backend developer" in program.frame.windowTitle()


def test_a_move_is_told_in_urdu_with_the_name_as_it_is(program: Program, qtbot: QtBot) -> None:
    spoken: list[str] = []
    program.window.context.announced.connect(spoken.append)
    program.window.board.columns.focus_first()
    press(program, qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: bool(names(program, 1)))
    (moved,) = names(program, 1)
    qtbot.waitUntil(lambda: any(moved in each for each in spoken))
    told = next(each for each in spoken if moved in each)
    assert f"\u2068{moved}\u2069" in told
    assert "چھانٹی" in told


def test_no_label_of_the_daily_forms_is_left_in_english(program: Program, qtbot: QtBot) -> None:
    """What every day needs is there in Urdu; what is new elsewhere may wait for its translation."""
    found, seen = set(), set()
    for name, dialog in window_walk.dialogs(program.window, qtbot):
        if name not in DAILY:
            continue
        seen.add(name)
        for label in dialog.findChildren(QLabel):
            text = label.text()
            if label.isVisible() and label.buddy() is not None and text and not URDU.search(text):
                found.add(f"{name}: {text}")
    assert seen == DAILY
    assert sorted(found) == []
