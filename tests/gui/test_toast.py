"""The short message at the bottom: one at a time, as wide as it needs, there while it is used."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.gui.widgets.toast import Toast


@pytest.fixture
def toast(host: QWidget) -> Toast:
    QCursor.setPos(host.mapToGlobal(QPoint(2, 2)))
    host.show()
    return Toast(host)


def _run_out(toast: Toast) -> None:
    """Let the eight seconds be over."""
    timer = toast.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == 8000
    timer.timeout.emit()


def test_a_new_message_takes_the_place_of_the_old(toast: Toast) -> None:
    toast.show_text("Note saved", can_undo=True)
    toast.show_text("Copied", can_undo=False)
    assert toast.text.text() == "Copied"
    assert not toast.undo.isVisibleTo(toast)


def test_it_goes_by_itself(toast: Toast) -> None:
    toast.show_text("Note saved", can_undo=True)
    _run_out(toast)
    assert not toast.isVisible()


def test_it_stays_while_it_has_the_focus(toast: Toast, host: QWidget, qtbot: QtBot) -> None:
    toast.show_text("Note saved", can_undo=True)
    host.activateWindow()
    toast.undo.setFocus()
    qtbot.waitUntil(toast.undo.hasFocus)
    _run_out(toast)
    assert toast.isVisible()


def test_undo_is_asked_for_once(toast: Toast, qtbot: QtBot) -> None:
    toast.show_text("Note saved", can_undo=True)
    with qtbot.waitSignal(toast.undo_wanted):
        toast.undo.click()
    assert not toast.isVisible()


def test_escape_closes_it(toast: Toast, qtbot: QtBot) -> None:
    toast.show_text("Note saved", can_undo=True)
    qtbot.keyClick(toast, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_a_long_sentence_stays_in_the_window(toast: Toast, host: QWidget) -> None:
    toast.show_text("Backed up to " + "a very long folder name " * 20, can_undo=True)
    assert host.rect().contains(toast.geometry())
    middle = toast.geometry().center() - host.rect().center()
    assert abs(middle.x()) <= QPoint(1, 0).x()
