"""The head of a board's column: dot, name, count, median days, and its menu."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

HEIGHT = 44
COLLAPSED_WIDTH = 44
_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"


class BoardColumnHeader(QWidget):
    """Says which stage a column is, how many stand in it and how long; narrow ones leave the median out."""

    def __init__(self, name: str, dot: Token, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._dot = dot
        self._count = 0
        self._limit: int | None = None
        self._median: float | None = None
        self._is_target = False
        self.menu_button = QToolButton(self)
        theme.dress(self.menu_button, "icon")
        self.menu_button.setIcon(icons.icon("ellipsis"))
        self.menu_button.setToolTip(say("board", "Column menu"))
        self.menu_button.setAccessibleName(say("board", "{stage} column menu", {"stage": name}))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_numbers(self, count: int, limit: int | None, median: float | None) -> None:
        """Show how many stand here, the soft limit if there is one, and the median days in stage."""
        if (count, limit, median) != (self._count, self._limit, self._median):
            self._count, self._limit, self._median = count, limit, median
            words = {"stage": self._name, "count": counted(count, "candidate", "candidates"), "limit": limit}
            over = say("board", "{stage}, {count}, more than the soft limit of {limit}", words)
            plain = say("board", "{stage}, {count}", words)
            self.setAccessibleName(over if self._is_over() else plain)
            self.setToolTip(over if self._is_over() else self._name)
            self.update()

    def _is_over(self) -> bool:
        return self._limit is not None and self._count > self._limit

    def set_target(self, is_target: bool) -> None:
        """Show whether a drag would land here."""
        self._is_target = is_target
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, theme.current().px(HEIGHT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = theme.current().px(26)
        place = self.width() - side - 8
        if self.isRightToLeft():
            place = 8
        self.menu_button.setGeometry(place, (self.height() - side) // 2, side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
        middle = self.height() / 2
        dot = look.px(8)
        x = float(look.px(13))
        self._ellipse(painter, QRectF(x, middle - dot / 2, dot, dot))
        x += dot + look.px(8)
        right = self.width() - look.px(26) - 12
        name_font, count_font, median_font = look.font(13, 600), look.font(12, 500), look.font(12)
        pill = self._pill_text()
        pill_width = QFontMetricsF(count_font).horizontalAdvance(pill) + look.px(16)
        room = right - x - pill_width - look.px(8)
        name = QFontMetricsF(name_font).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        name_width = QFontMetricsF(name_font).horizontalAdvance(name)
        self._text(painter, name_font, Token.TEXT, QRectF(x, 0, name_width + 2, self.height()), name)
        x += name_width + look.px(8)
        self._paint_pill(painter, count_font, QRectF(x, middle - look.px(9.5), pill_width, look.px(19)), pill)
        x += pill_width + look.px(8)
        if self._median is not None:
            self._paint_median(painter, median_font, x, right)
        painter.end()

    def _pill_text(self) -> str:
        if self._limit is None:
            return f"{self._count:,}"
        # Digits and strokes have no direction of their own.
        return f"{_LEFT_TO_RIGHT}{self._count:,} / {self._limit:,}{_POP}"

    def _paint_pill(self, painter: QPainter, font: QFont, rect: QRectF, text: str) -> None:
        look = theme.current()
        is_over = self._is_over()
        fill = Token.WARN_TINT if is_over else Token.SURFACE if self._is_target else Token.PRESSED
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(self._mirrored(rect), rect.height() / 2, rect.height() / 2)
        self._text(painter, font, Token.WARN if is_over else Token.TEXT2, rect, text, is_centred=True)

    def _paint_median(self, painter: QPainter, font: QFont, x: float, right: float) -> None:
        days = labels.number(self._median or 0.0)
        for text in (say("board", "median {n}d", {"n": days}), say("board", "med {n}d", {"n": days})):
            width = QFontMetricsF(font).horizontalAdvance(text)
            if x + width <= right:
                rect = QRectF(right - width - 1, 0, width + 2, self.height())
                self._text(painter, font, Token.TEXT3, rect, text)
                return

    def _ellipse(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color(self._dot))
        painter.drawEllipse(self._mirrored(rect))

    def _text(
        self,
        painter: QPainter,
        font: QFont,
        token: Token,
        rect: QRectF,
        text: str,
        *,
        is_centred: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        across = Qt.AlignmentFlag.AlignHCenter if is_centred else edge | Qt.AlignmentFlag.AlignAbsolute
        flags = Qt.AlignmentFlag.AlignVCenter | across | Qt.TextFlag.TextDontClip
        painter.drawText(self._mirrored(rect), flags, text)

    def _mirrored(self, rect: QRectF) -> QRectF:
        return rect.translated(-2 * rect.left() - rect.width(), 0) if self.isRightToLeft() else rect


class CollapsedColumn(QWidget):
    """A column folded to a strip: dot, count and the name turned; a click opens it."""

    def __init__(self, name: str, dot: Token, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._dot = dot
        self._count = 0
        self.button = QToolButton(self)
        theme.dress(self.button, "icon")
        self.button.setAccessibleName(say("board", "Open column {stage}", {"stage": name}))
        self.button.setToolTip(self.button.accessibleName())

    def show_count(self, count: int) -> None:
        """Show how many stand in the column."""
        self._count = count
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.button.setGeometry(0, 0, self.width(), min(self.height(), theme.current().px(220)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(self._dot))
        painter.drawEllipse(QPointF(self.width() / 2, look.px(21)), look.px(4), look.px(4))
        painter.setFont(look.font(12, 500))
        painter.setPen(look.color(Token.TEXT2))
        count = QRectF(0, look.px(32), self.width(), look.px(20))
        painter.drawText(count, Qt.AlignmentFlag.AlignCenter, f"{self._count:,}")
        painter.translate(self.width() / 2, look.px(62))
        painter.rotate(90)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color(Token.TEXT))
        line = QRectF(0, -look.px(10), look.px(200), look.px(20))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._name)
        painter.end()
