"""How people spread over a range, with two handles that choose a part of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import begins_at_right, say

_BARS, _TRACK, _KNOB, _CAPTION = 40, 3, 12, 16
_GAP = 1


class RangeHistogram(QWidget):
    """Bars of whole steps from 0, the last one "and more"; the handles stand on steps.

    Left and right move the handle that is held, up and down take the other one, Home and End go to the ends.
    Invariant: 0 <= low <= high <= number of bars - 1; low 0 and the highest high mean no limit.
    """

    range_chosen = Signal(object)
    """tuple[int | None, int | None]: the limits, None for none"""

    def __init__(self, name: str, low_text: str, high_text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._ends = (low_text, high_text)
        self._counts: tuple[int, ...] = (0,)
        self._low, self._high = 0, 0
        self._held = 0
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show how many people stand at each step."""
        was_open = self._high >= len(self._counts) - 1
        self._counts = tuple(counts) or (0,)
        self._high = self._last if was_open else min(self._high, self._last)
        self._low = min(self._low, self._high)
        self._tell()

    def show_range(self, limits: tuple[float | None, float | None] | None) -> None:
        """Show the limits of the query, None for none."""
        if self._is_dragged:
            return
        low, high = limits or (None, None)
        self._high = self._last if high is None else max(0, min(self._last, round(high)))
        self._low = 0 if low is None else max(0, min(self._high, round(low)))
        self._tell()

    @property
    def limits(self) -> tuple[int | None, int | None]:
        """What is chosen now."""
        return (self._low or None, self._high if self._high < self._last else None)

    @property
    def _last(self) -> int:
        return len(self._counts) - 1

    def _tell(self) -> None:
        words = {"low": self._low, "high": self._high}
        is_open = self._high >= self._last
        text = say("facets", "{low} and more" if is_open else "{low} to {high}", words)
        self.setAccessibleName(say("facets", "{name}: {range}", {"name": self._name, "range": text}))
        spread = ", ".join(f"{step}: {count:,}" for step, count in enumerate(self._counts))
        self.setAccessibleDescription(spread)
        self.setToolTip(text)
        self.update()

    def _move(self, step: int, *, is_final: bool) -> None:
        step = max(0, min(self._last, step))
        if self._held == 0:
            self._low = min(step, self._high)
        else:
            self._high = max(step, self._low)
        self._tell()
        if is_final:
            self.range_chosen.emit(self.limits)

    def _track(self) -> QRectF:
        look = theme.current()
        side = look.px(_KNOB) / 2 + 1
        top = look.px(_BARS) + side - look.px(_TRACK) / 2
        return QRectF(side, top, max(1.0, self.width() - 2 * side), look.px(_TRACK))

    def _place(self, step: int, *, is_high: bool) -> float:
        """Give where a handle stands: the low one before its bar, the high one after it."""
        track = self._track()
        width = track.width() / len(self._counts)
        along = (step + (1 if is_high else 0)) * width
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return track.right() - along
        return track.left() + along

    def _step_at(self, x: float) -> int:
        track = self._track()
        along = x - track.left()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            along = track.right() - x
        width = track.width() / len(self._counts)
        return round(along / width) - (1 if self._held else 0)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(180), look.px(_BARS) + look.px(_KNOB) + look.px(_CAPTION) + look.px(4))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        to_low = abs(x - self._place(self._low, is_high=False))
        to_high = abs(x - self._place(self._high, is_high=True))
        self._held = 0 if to_low < to_high else 1
        self._is_dragged = True
        self._move(self._step_at(x), is_final=False)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged:
            self._move(self._step_at(event.position().x()), is_final=False)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged:
            self._is_dragged = False
            self._move(self._step_at(event.position().x()), is_final=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead}
        now = self._high if self._held else self._low
        if key in steps:
            self._move(now + steps[key], is_final=True)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._move(0 if key == Qt.Key.Key_Home else self._last, is_final=True)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._held = 1 - self._held
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self._track()
        self._draw_bars(painter, track)
        painter.setBrush(look.color(Token.BORDER_STRONG))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        ends = (self._place(self._low, is_high=False), self._place(self._high, is_high=True))
        chosen = QRectF(min(ends), track.top(), abs(ends[1] - ends[0]), track.height())
        painter.setBrush(look.color(Token.ACCENT))
        painter.drawRect(chosen)
        radius = look.px(_KNOB) / 2
        for number, x in enumerate(ends):
            is_held = self.hasFocus() and number == self._held
            painter.setPen(QPen(look.color(Token.FOCUS if is_held else Token.ACCENT), 3 if is_held else 2))
            painter.setBrush(look.color(Token.SURFACE))
            painter.drawEllipse(QPointF(x, track.center().y()), radius - 1, radius - 1)
        self._draw_ends(painter, track)
        painter.end()

    def _draw_bars(self, painter: QPainter, track: QRectF) -> None:
        look = theme.current()
        most = max(1, *self._counts)
        room, width = look.px(_BARS) - 2, track.width() / len(self._counts)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for step, count in enumerate(self._counts):
            height = max(2.0, room * count / most) if count else 1.0
            place = self._last - step if mirrored else step
            bar = QRectF(track.left() + place * width + _GAP / 2, room - height, width - _GAP, height)
            is_in = self._low <= step <= self._high
            fill = QColor(look.color(Token.ACCENT if is_in else Token.BORDER_STRONG))
            painter.setBrush(fill)
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def _draw_ends(self, painter: QPainter, track: QRectF) -> None:
        look = theme.current()
        painter.setFont(look.font(11))
        painter.setPen(look.color(Token.TEXT3))
        top = look.px(_BARS) + look.px(_KNOB)
        line = QRectF(track.left(), top, track.width(), self.height() - top)
        first, last = self._ends
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for text, side in ((first, Qt.AlignmentFlag.AlignLeft), (last, Qt.AlignmentFlag.AlignRight)):
            is_mirrored = begins_at_right(text)
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
            )
            painter.drawText(line, middle | side, text)
