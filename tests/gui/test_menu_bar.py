"""The hidden menu bar: how it comes, what is in it, and that it leaves the focus where it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import DECLARED, Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.widgets.hidden_menu_bar import HiddenMenuBar


def _bar(window: MainWindow) -> HiddenMenuBar:
    bar = window.findChild(HiddenMenuBar)
    assert isinstance(bar, HiddenMenuBar)
    return bar


def test_every_command_is_in_one_menu(window: MainWindow) -> None:
    actions = [action for menu in _bar(window).findChildren(QMenu) for action in menu.actions()]
    assert [each for each in DECLARED if actions.count(window.actions_by_command[each.command]) != 1] == []


def test_f10_shows_it_and_escape_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    bar = _bar(window)
    window.board.columns.focus_first()
    before = QApplication.focusWidget()
    assert not bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert bar.isVisible()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    bar.leave()
    assert not bar.isVisible()
    assert QApplication.focusWidget() is before


def test_alt_alone_shows_it_and_alt_with_a_key_does_not(window: MainWindow, qtbot: QtBot) -> None:
    bar = _bar(window)
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert not bar.isVisible()
    qtbot.keyPress(window, Qt.Key.Key_Alt)
    qtbot.keyRelease(window, Qt.Key.Key_Alt)
    assert bar.isVisible()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    bar.leave()


def test_a_shortcut_with_alt_does_not_show_it(window: MainWindow, qtbot: QtBot) -> None:
    bar = _bar(window)
    window.go_to(PageKey.CLIENTS)
    focused = QApplication.focusWidget() or window
    qtbot.keyPress(focused, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(focused, Qt.Key.Key_Alt)
    assert window.page is window.board
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def test_it_goes_after_a_command(window: MainWindow, qtbot: QtBot) -> None:
    bar = _bar(window)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    menu = bar.actions()[2].menu()
    assert isinstance(menu, QMenu)
    assert window.actions_by_command[Command.SHOW_CLIENTS] in menu.actions()
    window.actions_by_command[Command.SHOW_CLIENTS].trigger()
    assert not bar.isVisible()
