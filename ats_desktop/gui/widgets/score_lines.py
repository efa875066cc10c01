"""A person's scores as bars: each with its number and where it comes from."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

_NAME, _BAR, _NUMBER, _GAP, _LEAST_ROW = 90, 132, 34, 10, 22


@dataclass(frozen=True)
class ScoreLine:
    """One score out of 100, None for none yet, and who or what gave it."""

    name: str
    score: int | None
    origin: str

    def sentence(self) -> str:
        """Say the line to those who listen."""
        words = {"name": self.name, "score": "–" if self.score is None else self.score, "origin": self.origin}
        return say("scores", "{name}: {score}, {origin}", words)


class ScoreLines(QWidget):
    """Rows of name, bar, number and origin; the number is always written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ScoreLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[ScoreLine, ...]) -> None:
        """Show other scores."""
        self.lines = lines
        self.setAccessibleName(say("scores", "Scores"))
        self.setAccessibleDescription("; ".join(line.sentence() for line in lines))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self._row() * len(self.lines))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, line in enumerate(self.lines):
            self._draw(painter, QRect(0, place * self._row(), self.width(), self._row()), line)
        painter.end()

    def _row(self) -> int:
        look = theme.current()
        return max(look.px(_LEAST_ROW), QFontMetrics(look.font(13)).lineSpacing() + look.px(4))

    def _draw(self, painter: QPainter, rect: QRect, line: ScoreLine) -> None:
        look = theme.current()
        widths = [look.px(_NAME), look.px(_BAR), look.px(_NUMBER)]
        gap = look.px(_GAP)

        def place(left: int, width: int) -> QRect:
            part = QRect(rect.left() + left, rect.top(), width, rect.height())
            return cell_painting.mirrored(part, rect, self.layoutDirection())

        cell_painting.draw_text(painter, place(0, widths[0]), line.name, look.font(13), Token.TEXT)
        left = widths[0] + gap
        self._draw_bar(painter, place(left, widths[1]), line.score)
        left += widths[1] + gap
        number = "–" if line.score is None else str(line.score)
        font = look.font(13, 600, tabular=True)
        cell_painting.draw_text(painter, place(left, widths[2]), number, font, Token.TEXT)
        left += widths[2]
        room = max(0, rect.width() - left)
        cell_painting.draw_text(painter, place(left, room), line.origin, look.font(12), Token.TEXT3)

    def _draw_bar(self, painter: QPainter, rect: QRect, score: int | None) -> None:
        look = theme.current()
        height = look.px(5)
        groove = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.PRESSED))
        painter.drawRoundedRect(groove, height / 2, height / 2)
        if not score:
            return
        filled = QRectF(groove)
        filled.setWidth(max(height, groove.width() * score / 100))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(groove.right())
        painter.setBrush(look.color(look.score(score)[1]))
        painter.drawRoundedRect(filled, height / 2, height / 2)
