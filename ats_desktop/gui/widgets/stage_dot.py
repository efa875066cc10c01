"""The dot of a stage's colour."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting


class StageDot(QWidget):
    """Stands before a stage's name and says nothing by itself."""

    def __init__(self, kind: StageKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        theme.current().changed.connect(self.update)

    def show_kind(self, kind: StageKind) -> None:
        """Take another kind's colour."""
        self._kind = kind
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().px(12)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        cell_painting.draw_dot(painter, middle, theme.current().stage(self._kind))
        painter.end()
