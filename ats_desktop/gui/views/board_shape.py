"""The shape of a board's columns while their cards are read."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates.card_painter import FULL_HEIGHT, GAP, RADIUS
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.board_column_header import HEIGHT

_COLUMNS, _CARDS, _BETWEEN = 5, 3, 10
_LEAST, _MOST = 208, 420


class BoardShape(QWidget):
    """Empty columns with empty cards, over the columns of the board that was shown before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("")
        self.hide()

    def show_over(self, place: QRect | None) -> None:
        """Cover a place of the parent, or go."""
        self.setVisible(place is not None)
        if place is not None:
            self.setGeometry(place)
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
