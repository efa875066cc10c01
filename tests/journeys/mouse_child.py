"""The program as the journey by mouse starts it: it prints where everything is that can be clicked."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu, QWidget

from ats_desktop.gui import app
from ats_desktop.gui.program import Program

_EVERY_MS = 400


def main() -> None:
    """Run on the folder in the first argument until the window is closed."""
    application = app.make_application()
    ticker = QTimer()
    program = Program(Path(sys.argv[1]), Path(sys.argv[2]))
    program.state.is_motion_reduced = True
    app.dress_application(program)
    program.left.connect(application.quit, Qt.ConnectionType.QueuedConnection)

    def tell() -> None:
        state = {"what": "here", "columns": _columns(program), "things": _things(), "menu": _menu_items()}
        print(json.dumps(state), flush=True)

    def furnished() -> None:
        ticker.timeout.connect(tell)
        program.window.board.job_changed.connect(lambda _: ticker.start(_EVERY_MS))

    program.furnished.connect(furnished)
    program.start()
    application.exec()


def _columns(program: Program) -> list[dict[str, Any]]:
    found = []
    for column in program.window.board.columns.columns:
        view = column.view
        cards = []
        for row, card in enumerate(column.model.cards):
            centre = view.visualRect(column.model.index(row, 0)).center()
            cards.append({"name": card.name, **_place(view.viewport(), centre)})
        middle = QPoint(view.width() // 2, view.height() // 2)
        found.append({"cards": cards, **_place(view.viewport(), middle)})
    return found


def _things() -> list[dict[str, Any]]:
    """Give the buttons and fields of what is before everything else, else of the window."""
    front = QApplication.activeModalWidget() or QApplication.activeWindow()
    if front is None:
        return []
    return [
        {"name": _name(each), **_place(each, each.rect().center())}
        for each in front.findChildren(QWidget)
        if isinstance(each, (QAbstractButton, QComboBox, QLineEdit)) and each.isVisible() and each.isEnabled()
    ]


def _menu_items() -> list[dict[str, Any]]:
    popup = QApplication.activePopupWidget()
    if not isinstance(popup, QMenu):
        return []
    return [
        {"name": action.text(), **_place(popup, popup.actionGeometry(action).center())}
        for action in popup.actions()
        if action.text() and action.isEnabled()
    ]


def _name(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) and widget.text() else widget.accessibleName()


def _place(widget: QWidget, inside: QPoint) -> dict[str, int]:
    place = widget.mapToGlobal(inside)
    return {"x": place.x(), "y": place.y()}


if __name__ == "__main__":
    main()
