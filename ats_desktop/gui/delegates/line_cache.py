"""Lines of text that are measured and laid out once: what costs most when a table is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTextOption

from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import begins_at_right

_MOST = 6000


@dataclass(slots=True)
class _Line:
    """What is shown of a text, how wide that is, and its layout once it was drawn before."""

    shown: str
    taken: int
    direction: Qt.LayoutDirection
    is_seen: bool = False
    drawn: QStaticText | None = None


class LineCache:
    """Texts laid out for a width, in the fonts of the present look; another look begins it anew."""

    def __init__(self) -> None:
        self._version = -1
        self._lines: dict[tuple[str, int, int, int], _Line] = {}
        self._widths: dict[tuple[str, int, int], int] = {}
        self._fonts: dict[tuple[int, int], tuple[QFont, QFontMetrics]] = {}

    def draw(
        self, painter: QPainter, rect: QRect, text: str, token: Token, size: int = 13, weight: int = 400
    ) -> None:
        """Draw one line, as much as fits, in the middle of its height at the side where reading begins.

        Words read in the direction of their own letters everywhere.
        """
        if theme.current().version != self._version:
            self._forget()
        key = (text, rect.width(), size, weight)
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = self._fitted(text, rect.width(), size, weight)
        font, metrics = self._measured(size, weight)
        direction = painter.layoutDirection()
        left, top = rect.left(), rect.top() + (rect.height() - metrics.height() + 1) // 2
        if direction == Qt.LayoutDirection.RightToLeft:
            left = rect.right() + 1 - line.taken
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        if line.is_seen:
            # Laying a text out pays only for those that come again, such as skills and cities.
            line.drawn = line.drawn or _laid_out(line, font)
            painter.drawStaticText(QPointF(left, top), line.drawn)
            return
        line.is_seen = True
        painter.setLayoutDirection(line.direction)
        painter.drawText(QPointF(left, top + metrics.ascent()), line.shown)
        painter.setLayoutDirection(direction)

    def font(self, size: int, weight: int = 400) -> QFont:
        """Give a font of the window."""
        return self._measured(size, weight)[0]

    def height(self, size: int, weight: int = 400) -> int:
        """Give the height of a line."""
        return self._measured(size, weight)[1].height()

    def width(self, text: str, size: int, weight: int = 400) -> int:
        """Give how wide a text is."""
        measured = self._measured(size, weight)[1]
        key = (text, size, weight)
        if key not in self._widths:
            if len(self._widths) >= _MOST:
                self._widths.clear()
            self._widths[key] = measured.horizontalAdvance(text)
        return self._widths[key]

    def _fitted(self, text: str, width: int, size: int, weight: int) -> _Line:
        metrics = self._measured(size, weight)[1]
        if len(self._lines) >= _MOST:
            self._lines.clear()
        shown, taken = text, metrics.horizontalAdvance(text)
        if taken > width:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            taken = metrics.horizontalAdvance(shown)
        is_mirrored = begins_at_right(shown)
        return _Line(
            shown, taken, Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )

    def _forget(self) -> None:
        self._version = theme.current().version
        self._lines.clear()
        self._widths.clear()
        self._fonts.clear()

    def _measured(self, size: int, weight: int) -> tuple[QFont, QFontMetrics]:
        if theme.current().version != self._version:
            self._forget()
        if (size, weight) not in self._fonts:
            font = theme.current().font(size, weight, tabular=True)
            self._fonts[size, weight] = (font, QFontMetrics(font))
        return self._fonts[size, weight]


def _laid_out(line: _Line, font: QFont) -> QStaticText:
    drawn = QStaticText(line.shown)
    drawn.setTextFormat(Qt.TextFormat.PlainText)
    drawn.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(line.direction)
    drawn.setTextOption(option)
    drawn.prepare(font=font)
    return drawn
