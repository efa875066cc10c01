"""A page's title that opens a menu; what finds no room is elided."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.wording.text import isolated

_ROOM = 26
"""For the arrow and the padding beside the text."""


class TitleButton(QPushButton):
    """A large button that asks for the room of its whole text and elides it in less."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ""
        theme.dress(self, "title-button")
        self.setIcon(icons.icon("chevron-down"))
        # The arrow stands after the text.
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )

    def show_title(self, title: str) -> None:
        """Show a title; in full in the tooltip."""
        self._title = title
        self.setToolTip(title)
        self.updateGeometry()
        self._elide()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.current().font(20, 600))

    def _elide(self) -> None:
        room = self.width() - theme.current().px(_ROOM)
        self.setText(isolated(self._metrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)))

    @override
    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self._title) + theme.current().px(_ROOM) + 2
        return QSize(width, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
