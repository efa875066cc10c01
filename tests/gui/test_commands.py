"""Every command is in the menu bar, and no key means two things at once."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ats_desktop.gui import language
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import DECLARED, Command, Scope
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.widgets.hidden_menu_bar import HiddenMenuBar

PROMISED = {
    Command.PALETTE: ("Ctrl+K", "Ctrl+Shift+P"),
    Command.FILTER: ("/", "Ctrl+F"),
    Command.SWITCH_JOB: ("Ctrl+G",),
    Command.NEW_CANDIDATE: ("Ctrl+N",),
    Command.NEW_JOB: ("Ctrl+J",),
    Command.NEW_CLIENT: ("Ctrl+Shift+N",),
    Command.IMPORT_CVS: ("Ctrl+I",),
    Command.EXPORT_SHORTLIST: ("Ctrl+E",),
    Command.PRINT: ("Ctrl+P",),
    Command.UNDO: ("Ctrl+Z",),
    Command.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
    Command.HISTORY: ("Ctrl+H",),
    Command.OPEN_FILE: ("Ctrl+O",),
    Command.BACK_UP: ("Ctrl+Shift+B",),
    Command.SAVE: ("Ctrl+S",),
    Command.SETTINGS: ("Ctrl+,",),
    Command.GO_BACK: ("Alt+Left",),
    Command.GO_FORWARD: ("Alt+Right",),
    Command.NEXT_REGION: ("F6",),
    Command.PREVIOUS_REGION: ("Shift+F6",),
    Command.FOLD_SIDEBAR: ("Ctrl+B",),
    Command.SHOW_PANEL: ("Ctrl+\\",),
    Command.DENSITY: ("Ctrl+Shift+D",),
    Command.LIGHT_DARK: ("Ctrl+Shift+L",),
    Command.LARGER_TEXT: ("Ctrl+=",),
    Command.SMALLER_TEXT: ("Ctrl+-",),
    Command.NORMAL_TEXT: ("Ctrl+0",),
    Command.FULL_SCREEN: ("F11",),
    Command.KEYBOARD_HELP: ("F1", "?"),
    Command.QUIT: ("Ctrl+Q",),
    Command.MOVE_NEXT: ("Ctrl+Shift+Right",),
    Command.MOVE_PREVIOUS: ("Ctrl+Shift+Left",),
    Command.MOVE_UP: ("Ctrl+Shift+Up",),
    Command.MOVE_DOWN: ("Ctrl+Shift+Down",),
    Command.MOVE_TO_STAGE: ("M",),
    Command.NEXT_PERSON: ("J",),
    Command.PREVIOUS_PERSON: ("K",),
    Command.NEXT_TAB: ("Ctrl+Tab",),
    Command.NOTE: ("N",),
    Command.OPEN_CV: ("V",),
    Command.CONTRACT: ("C",),
    Command.ADD_TO_JOB: ("A",),
    Command.TAG: ("T",),
    Command.PIN_PERSON: ("P",),
    Command.REJECT: ("X",),
    Command.DELETE: ("Del",),
    Command.SELECT_ALL: ("Ctrl+A",),
    Command.COPY_CONTACT: ("Ctrl+C",),
    Command.OPEN_PAGE: ("Ctrl+Return",),
}
"""Keys that people learn; they stay."""


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    language.install("ur")
    yield
    language.install("en")


def actions_of(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += actions_of(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_every_command_is_in_the_menu_bar_once(window: MainWindow) -> None:
    (bar,) = window.findChildren(HiddenMenuBar)
    shown = Counter(
        action
        for top in bar.actions()
        for menu in [top.menu()]
        if isinstance(menu, QMenu)
        for action in actions_of(menu)
    )
    for command in Command:
        assert shown[window.actions_by_command[command]] == 1, command


def test_no_key_means_two_things_at_once() -> None:
    """A key of a card may not be one of the window either: both count while a card has the focus."""
    taken = Counter(QKeySequence(key).toString() for each in DECLARED for key in each.keys)
    assert [key for key, times in taken.items() if times > 1] == []


def test_letters_count_only_on_cards_and_rows() -> None:
    letters = [each.command for each in DECLARED for key in each.keys if len(key) == 1 and key.isalnum()]
    in_rows = {each.command for each in DECLARED if each.scope is Scope.ROW}
    assert letters
    assert set(letters) <= in_rows


def test_no_letter_in_a_menu_stands_for_two() -> None:
    menus = [each.menu for each in DECLARED]
    opened = [name.partition("&")[2][0].casefold() for name in dict.fromkeys(menus)]
    assert len(opened) == len(set(opened))


@pytest.mark.parametrize("command", PROMISED)
def test_the_keys_are_the_promised_ones(command: Command) -> None:
    (declared,) = [each for each in DECLARED if each.command is command]
    kept = {QKeySequence(key).toString() for key in declared.keys}
    assert {QKeySequence(key).toString() for key in PROMISED[command]} <= kept


def test_arrows_change_sides_where_one_reads_from_the_right(mirrored: None, host: QWidget) -> None:
    actions = Actions(host)
    assert actions[Command.MOVE_NEXT].shortcut() == QKeySequence("Ctrl+Shift+Left")
    assert actions[Command.GO_BACK].shortcut() == QKeySequence("Alt+Right")
    assert actions[Command.MOVE_UP].shortcut() == QKeySequence("Ctrl+Shift+Up")
