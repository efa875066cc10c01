"""A score out of 100 as a ring with its number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

_SIDE = 48
_LINE = 4


class ScoreRing(QWidget):
    """The number is always written; without a score a dash stands in a dashed ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: int | None = None

    def show_score(self, score: int | None) -> None:
        """Show another score, None for none yet."""
        self._score = score
        said = say("card", "no score") if score is None else say("card", "score {n}", {"n": score})
        self.setAccessibleName(said)
        self.setToolTip(said.capitalize())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().px(_SIDE)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = look.px(_LINE)
        side = look.px(_SIDE)
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(QRectF(self.rect()).center())
        ring.adjust(line, line, -line, -line)
        if self._score is None:
            painter.setPen(QPen(look.color(Token.CONTROL), 1, Qt.PenStyle.DashLine))
            painter.drawEllipse(ring)
        else:
            painter.setPen(QPen(look.color(Token.PRESSED), line))
            painter.drawEllipse(ring)
            token = look.score(self._score)[1]
            pen = QPen(look.color(token), line)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._score / 100))
        painter.setFont(look.font(15, 600, tabular=True))
        painter.setPen(look.color(Token.TEXT if self._score is not None else Token.TEXT3))
        text = "–" if self._score is None else str(self._score)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
