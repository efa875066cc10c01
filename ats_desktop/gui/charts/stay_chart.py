"""Time in stage: the median, the middle half and the middle 90 % of the days that people stayed."""

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.rows.reports import ReportPart, ReportSlice, StayBox
from ats_desktop.gui import theme
from ats_desktop.gui.charts.chart import Chart, FigureTable, Mark, draw_at_end, draw_centred
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import reports
from ats_desktop.gui.wording.text import say

_ROW, _BOX, _AXIS = 54, 22, 24
_NAME, _MEDIAN = 90, 76
_WEEK = 7
_MOST_LINES = 5
_TINT = 64


class StayChart(Chart):
    """A box a stage on one axis of days with a line a week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("charts", "Time in stage"), parent)
        self._boxes: tuple[StayBox, ...] = ()

    def show_boxes(self, boxes: tuple[StayBox, ...]) -> None:
        """Show other numbers."""
        self._boxes = boxes
        self.numbers_changed()

    @override
    def marks(self) -> list[Mark]:
        height = theme.current().px(_ROW)
        return [
            Mark(
                QRect(0, place * height, self.width(), height),
                _words(box),
                ReportSlice(ReportPart.STAY, box.kind.value),
            )
            for place, box in enumerate(self._boxes)
        ]

    @override
    def table(self) -> FigureTable:
        head = (
            say("charts", "Stage"),
            say("charts", "Candidates"),
            say("charts", "5 % below"),
            say("charts", "25 % below"),
            say("charts", "Median days"),
            say("charts", "75 % below"),
            say("charts", "95 % below"),
        )
        rows = tuple(
            (reports.stage(box.kind), f"{box.people:,}", *(reports.number(value) for value in box[2:]))
            for box in self._boxes
        )
        return FigureTable(head, rows)

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(420), look.px(_ROW) * max(4, len(self._boxes)) + look.px(_AXIS))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self.sizeHint().height())

    @override
    def draw(self, painter: QPainter) -> None:
        look = theme.current()
        weeks = self._weeks()
        step = max(1, -(-weeks // _MOST_LINES))
        left, right = look.px(_NAME), self.width() - look.px(_MEDIAN) - look.px(12)
        row = look.px(_ROW)
        bottom = row * len(self._boxes)
        scale = (right - left) / (weeks * _WEEK)
        for week in range(0, weeks + 1, step):
            x = left + round(week * _WEEK * scale)
            painter.setPen(QPen(look.color(Token.BORDER), 1))
            at = self.place(QRect(x, 0, 1, bottom)).left()
            painter.drawLine(at, 0, at, bottom)
            half = look.px(40)
            place = self.place(QRect(x - half, bottom + look.px(4), 2 * half, look.px(_AXIS) - look.px(4)))
            text = "0" if week == 0 else reports.days(week * _WEEK)
            draw_centred(painter, place, text, look.font(11), Token.TEXT3)
        for place_of, box in enumerate(self._boxes):
            self._draw_row(painter, box, QRect(0, place_of * row, self.width(), row), left, scale)

    def _draw_row(self, painter: QPainter, box: StayBox, rect: QRect, left: int, scale: float) -> None:
        look = theme.current()
        label = self.place(QRect(0, rect.top(), look.px(_NAME) - look.px(6), rect.height()))
        cell_painting.draw_text(painter, label, reports.stage(box.kind), look.font(13), Token.TEXT)
        end = look.px(_MEDIAN)
        value = self.place(QRect(self.width() - end, rect.top(), end, rect.height()))
        if (
            box.low is None
            or box.first is None
            or box.median is None
            or box.third is None
            or box.high is None
        ):
            draw_at_end(painter, value, "–", look.font(13, 500), Token.TEXT3)
            return
        draw_at_end(painter, value, reports.days(box.median), look.font(13, 500, tabular=True), Token.TEXT)

        def x(days: float) -> int:
            return left + round(days * scale)

        middle = rect.center().y()
        colour = look.color(look.stage(box.kind))
        reach = self.place(QRect(x(box.low), middle, max(1, x(box.high) - x(box.low)), 1))
        painter.setPen(QPen(look.color(Token.CONTROL), 1.5))
        painter.drawLine(QLineF(reach.left(), middle + 0.5, reach.right(), middle + 0.5))
        height = look.px(_BOX)
        half = self.place(
            QRect(x(box.first), middle - height // 2, max(look.px(4), x(box.third) - x(box.first)), height)
        )
        painter.setBrush(look.color(Token.SURFACE))
        painter.setPen(QPen(colour, 1))
        painter.drawRoundedRect(QRectF(half), look.px(4), look.px(4))
        tint = QColor(colour)
        tint.setAlpha(_TINT)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(half), look.px(4), look.px(4))
        line = self.place(QRect(x(box.median), half.top(), 1, height)).left()
        painter.setPen(QPen(colour, look.px(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(line, half.top() + 1, line, half.bottom())

    def _weeks(self) -> int:
        most = max([1.0, *(box.high for box in self._boxes if box.high is not None)])
        return max(1, -(-int(most + 1) // _WEEK))


def _words(box: StayBox) -> str:
    if box.median is None:
        return say("charts", "{stage}: nobody has left it yet", {"stage": reports.stage(box.kind)})
    values = {
        "stage": reports.stage(box.kind),
        "median": reports.days(box.median),
        "first": reports.number(box.first),
        "third": reports.days(box.third or 0),
    }
    return say("charts", "{stage}: median {median}, half of them between {first} and {third}", values)
