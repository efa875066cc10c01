"""One choice of a facet: in, out, or left open, with the number of people it would leave."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.domain.search_query import Choice
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import counted, say

_HEIGHT, _BOX, _DOT, _GAP = 26, 16, 8, 8
_RADIUS = 4
_NEXT = {Choice.NONE: Choice.INCLUDED, Choice.INCLUDED: Choice.EXCLUDED, Choice.EXCLUDED: Choice.NONE}
_STATES = {Choice.NONE: "{what}", Choice.INCLUDED: "{what}, chosen", Choice.EXCLUDED: "{what}, left out"}


class FacetRow(QAbstractButton):
    """A box with three states, a word and a count; each click goes one state on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = ""
        self.choice = Choice.NONE
        self._label = ""
        self._count = 0
        self._dot: Token | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_value(self, value: str, label: str, count: int, dot: Token | None = None) -> None:
        """Show a value with the number of people who have it."""
        self.value, self._label, self._count, self._dot = value, label, count, dot
        self._name()

    def show_choice(self, choice: Choice) -> None:
        """Show whether the query asks for it."""
        if choice is not self.choice:
            self.choice = choice
            self._name()

    def next_choice(self) -> Choice:
        """Give what a click makes of the present choice: in, then out, then open again."""
        return _NEXT[self.choice]

    def _name(self) -> None:
        words = {"label": self._label, "count": counted(self._count, "candidate", "candidates")}
        what = say("facets", "{label}, {count}", words)
        self.setAccessibleName(say("facets", _STATES[self.choice], {"what": what}))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        tall = QFontMetrics(look.font(13)).height() + look.px(6)
        return QSize(look.px(140), max(look.px(_HEIGHT), tall))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.HOVER))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        whole = self.rect().adjusted(2, 0, -2, 0)
        side = look.px(_BOX)
        box = QRect(whole.left(), whole.center().y() - side // 2 + 1, side, side)
        self._draw_box(painter, cell_painting.mirrored(box, whole, self.layoutDirection()))
        self._draw_words(painter, whole, side + look.px(_GAP))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color(Token.FOCUS), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _draw_box(self, painter: QPainter, box: QRect) -> None:
        if self.choice is not Choice.EXCLUDED:
            is_ticked = self.choice is Choice.INCLUDED
            cell_painting.draw_tick(painter, box, is_ticked=is_ticked, ratio=self.devicePixelRatioF())
            return
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.BAD))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        side = box.width() - 4
        cross = icons.pixmap("x", Token.SURFACE, side, self.devicePixelRatioF())
        painter.drawPixmap(box.left() + 2, box.top() + 2, cross)

    def _draw_words(self, painter: QPainter, whole: QRect, used: int) -> None:
        look, direction = theme.current(), self.layoutDirection()
        number = f"{self._count:,}"
        figures = look.font(12, tabular=True)
        width = QFontMetrics(figures).horizontalAdvance(number) + 1
        at_end = QRect(whole.right() - width + 1, whole.top(), width, whole.height())
        at_end = cell_painting.mirrored(at_end, whole, direction)
        cell_painting.draw_text(painter, at_end, number, figures, Token.TEXT3)
        if self._dot is not None:
            dot = QRect(whole.left() + used, whole.top(), look.px(_DOT), whole.height())
            place = cell_painting.mirrored(dot, whole, direction)
            cell_painting.draw_dot(painter, QPointF(QRectF(place).center()), self._dot)
            used += look.px(_DOT) + look.px(6)
        words = whole.adjusted(used, 0, -width - look.px(6), 0)
        font = QFont(look.font(13))
        font.setStrikeOut(self.choice is Choice.EXCLUDED)
        shown = QFontMetrics(font).elidedText(self._label, Qt.TextElideMode.ElideRight, words.width())
        self.setToolTip("" if shown == self._label else self._label)
        token = Token.TEXT3 if not self._count and self.choice is Choice.NONE else Token.TEXT
        cell_painting.draw_text(painter, cell_painting.mirrored(words, whole, direction), shown, font, token)
