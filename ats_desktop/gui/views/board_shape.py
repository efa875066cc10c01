"""The shape of a board's columns while their cards are read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates.card_painter import FULL_HEIGHT, GAP, RADIUS
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.board_column_header import HEIGHT

_COLUMNS, _CARDS, _BETWEEN = 5, 3, 10
_LEAST, _MOST = 208, 420


class BoardShape(QWidget):
    """Empty columns with empty cards, over the columns of the board that was shown before."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAccessibleName("")
        self.hide()

    def cover(self, is_covered: bool) -> None:
        """Cover what the area shows, or go."""
        self.setVisible(is_covered)
        if is_covered:
            self.setGeometry(self._area.viewport().geometry())
            self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color(Token.APP))
        painter.setPen(Qt.PenStyle.NoPen)
        room = (self.width() - _BETWEEN * (_COLUMNS - 1)) / _COLUMNS
        width = max(look.px(_LEAST), min(look.px(_MOST), room))
        step = look.px(FULL_HEIGHT) + GAP
        for column in range(_COLUMNS):
            left = column * (width + _BETWEEN)
            if self.isRightToLeft():
                left = self.width() - left - width
            painter.setBrush(look.color(Token.SUNKEN))
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 10, 10)
            painter.setBrush(look.color(Token.SURFACE))
            for card in range(_CARDS):
                top = look.px(HEIGHT) + GAP / 2 + card * step
                place = QRectF(left + GAP, top, width - 2 * GAP, look.px(FULL_HEIGHT))
                painter.drawRoundedRect(place, RADIUS, RADIUS)
        painter.end()
