"""A person's letters on their colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting


class Avatar(QWidget):
    """A disc of one size; it says nothing that the name beside it does not."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._key = ""
        self._name = ""

    def show_person(self, key: str, name: str) -> None:
        """Show another person."""
        self._key, self._name = key, name
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().px(self._size)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.rect()
        rect.setSize(self.sizeHint())
        rect.moveCenter(self.rect().center())
        cell_painting.draw_avatar(painter, rect, self._key, self._name)
        painter.end()
