"""What every chart is: painted marks that are hovered, walked through by keys, and opened."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.reports import ReportSlice
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say


@dataclass(frozen=True)
class FigureTable:
    """A chart's numbers as words: a head and rows of as many cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_text(self) -> str:
        """Return lines of cells with tabs between, as spreadsheets take them from the clipboard."""
        return "\n".join("\t".join(row) for row in (self.head, *self.rows))


@dataclass(frozen=True)
class Mark:
    """One bar or row: where it can be clicked, what it says, and what it opens."""

    zone: QRect
    words: str
    part: ReportSlice


class Chart(QWidget):
    """A painted chart: one Tab stop, arrows walk its marks, Enter or a click opens the people behind one.

    A subclass answers ``marks`` for its present size and paints in ``draw``.
    """

    part_opened = Signal(object)
    """ReportSlice"""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = 0
        self._hovered: Mark | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme.current().changed.connect(self._on_theme_changed)

    def marks(self) -> list[Mark]:
        """Return the marks at the present size, in order of reading."""
        return []

    def table(self) -> FigureTable:
        """Return the numbers as a table."""
        return FigureTable((), ())

    def draw(self, painter: QPainter) -> None:
        """Paint everything but hover and focus."""

    def numbers_changed(self) -> None:
        """Take new numbers in: repaint, and say them to those who listen."""
        self._hovered = None
        self._current = min(self._current, max(0, len(self.marks()) - 1))
        self.setAccessibleDescription("; ".join(mark.words for mark in self.marks()))
        self.updateGeometry()
        self.update()

    def place(self, rect: QRect) -> QRect:
        """Return where a rectangle of left-to-right reading stands in the present direction."""
        return cell_painting.mirrored(rect, self.rect(), self.layoutDirection())

    def _mark_at(self, point: QPoint) -> Mark | None:
        return next((mark for mark in self.marks() if mark.zone.contains(point)), None)

    def _step(self, by: int) -> None:
        marks = self.marks()
        if marks:
            self._current = max(0, min(len(marks) - 1, self._current + by))
            self.update()

    def _open(self, mark: Mark | None) -> None:
        if mark is not None:
            self.part_opened.emit(mark.part)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self.marks()
        if self._hovered is not None:
            hovered = next((mark for mark in marks if mark.part == self._hovered.part), None)
            if hovered is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color(Token.HOVER))
                painter.drawRoundedRect(QRectF(hovered.zone), look.px(4), look.px(4))
        self.draw(painter)
        if self.hasFocus() and self._current < len(marks):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color(Token.FOCUS), 2))
            zone = QRectF(marks[self._current].zone).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(zone, look.px(4), look.px(4))
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(event.pos())
            if mark is None:
                QToolTip.hideText()
            else:
                tip = say("charts", "{words}. Click to see the people.", {"words": mark.words})
                QToolTip.showText(event.globalPos(), tip, self, mark.zone)
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position().toPoint())
        if mark != self._hovered:
            self._hovered = mark
            self.setCursor(Qt.CursorShape.ArrowCursor if mark is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self._mark_at(event.position().toPoint()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward}
        key = Qt.Key(event.key())
        marks = self.marks()
        if key in steps:
            self._step(steps[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._step(-len(marks) if key == Qt.Key.Key_Home else len(marks))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current < len(marks):
            self._open(marks[self._current])
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def draw_at_end(painter: QPainter, rect: QRect, text: str, font: QFont, token: Token) -> None:
    """Draw one line at the side where reading ends, elided where it does not fit."""
    width = min(rect.width(), QFontMetrics(font).horizontalAdvance(text) + 1)
    part = QRect(rect.right() - width + 1, rect.top(), width, rect.height())
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        part.moveLeft(rect.left())
    cell_painting.draw_text(painter, part, text, font, token)


def draw_centred(painter: QPainter, rect: QRect, text: str, font: QFont, token: Token) -> None:
    """Draw one line in the middle of a rectangle."""
    painter.setFont(font)
    painter.setPen(theme.current().color(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def nice_step(most: float, lines: int = 4) -> float:
    """Return a round distance (1, 2 or 5 times a power of ten) at which so many lines pass ``most``."""
    if most <= 0:
        return 1.0
    rough = most / lines
    power = 10.0 ** len(str(int(rough))) / 10 if rough >= 1 else 1.0
    return next(step for step in (power, 2 * power, 5 * power, 10 * power) if step >= rough)
