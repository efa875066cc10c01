"""The box at the head of a list that narrows it while one types."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.icons import icon
from ats_desktop.gui.tokens import Token

_WIDTH = 280


class FilterBox(QLineEdit):
    """A line with a magnifying glass; Esc empties it, arrow down and Enter go into the list."""

    list_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        glass = QAction(icon("search", Token.TEXT3), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_WIDTH), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
