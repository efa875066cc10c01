"""The order in which Tab goes through a dialog, whatever the order its parts were made in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(window: QWidget) -> list[QWidget]:
    """Give the widgets of a window where Tab stops while they are shown, in order."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.window() is window:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def put_last(window: QWidget, buttons: Sequence[QWidget]) -> None:
    """Put the buttons at the foot of a window behind everything in it."""
    before = [each for each in stops(window) if each not in buttons]
    if before:
        for one, other in zip([before[-1], *buttons], buttons, strict=False):
            QWidget.setTabOrder(one, other)
