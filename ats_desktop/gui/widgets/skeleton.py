"""The shape of a board before its rows are there."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token

_COLUMNS = 5
_LEAST, _MOST = 208, 420
_CARDS = 3
_SIDEBAR, _FOLDED = 212, 56


class Skeleton(QWidget):
    """Empty columns with empty cards beside an empty sidebar, drawn without any data."""

    painted = Signal()
    """The first time it is on the screen."""

    def __init__(self, parent: QWidget, *, is_folded: bool = False, has_sidebar: bool = True) -> None:
        super().__init__(parent)
        self._sidebar = (_FOLDED if is_folded else _SIDEBAR) if has_sidebar else 0
        self._is_painted = False
        self.setAccessibleName("")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():
            # Nothing but shapes: the whole is its mirror image.
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        sidebar = look.px(self._sidebar)
        painter.fillRect(QRectF(0, 0, sidebar, self.height()), look.color(Token.NAV))
        left, top = sidebar + 17, look.px(122)
        room = (self.width() - sidebar - 33 - 10 * (_COLUMNS - 1)) / _COLUMNS
        width = max(_LEAST, min(look.px(_MOST), room))
        painter.setBrush(look.color(Token.SUNKEN))
        painter.drawRoundedRect(QRectF(left + 7, look.px(18), 300, look.px(20)), 4, 4)
        painter.drawRoundedRect(QRectF(left + 7, look.px(84), 212, look.px(26)), 6, 6)
        for column in range(_COLUMNS):
            x = left + column * (width + 10)
            painter.setBrush(look.color(Token.SUNKEN))
            painter.drawRoundedRect(QRectF(x, top, width, self.height() - top - 14), 10, 10)
            painter.setBrush(look.color(Token.SURFACE))
            for card in range(_CARDS):
                y = top + look.px(46) + card * (look.px(114) + 8)
                painter.drawRoundedRect(QRectF(x + 8, y, width - 16, look.px(114)), 8, 8)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
