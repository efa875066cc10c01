"""Hires per month against the goal."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.rows.reports import HireMonth, ReportPart, ReportSlice
from ats_desktop.gui import theme
from ats_desktop.gui.charts.chart import Chart, FigureTable, Mark, draw_centred, nice_step
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import reports
from ats_desktop.gui.wording.text import counted, say

_HEIGHT, _AXIS, _HEAD = 250, 26, 24
_WIDEST = 44


class MonthChart(Chart):
    """A bar a month; the present month is strong, the goal a dashed line over each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("charts", "Hires per month"), parent)
        self._months: tuple[HireMonth, ...] = ()
        self._goal: int | None = None

    def show_months(self, months: tuple[HireMonth, ...], goal: int | None) -> None:
        """Show other numbers."""
        self._months, self._goal = months, goal
        self.numbers_changed()

    @override
    def marks(self) -> list[Mark]:
        width = self.width() / max(1, len(self._months))
        return [
            Mark(
                self.place(QRect(round(place * width), 0, round(width), self.height())),
                self._words(month),
                ReportSlice(ReportPart.MONTH, f"{month.first_day:%Y-%m}"),
            )
            for place, month in enumerate(self._months)
        ]

    @override
    def table(self) -> FigureTable:
        head = (say("charts", "Month"), say("charts", "Hires"), say("charts", "Goal"))
        goal = "" if self._goal is None else f"{self._goal:,}"
        rows = tuple((reports.month(each.first_day), f"{each.people:,}", goal) for each in self._months)
        return FigureTable(head, rows)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(420), theme.current().px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(260), theme.current().px(180))

    @override
    def draw(self, painter: QPainter) -> None:
        look = theme.current()
        most = max([1, self._goal or 0, *(month.people for month in self._months)])
        step = nice_step(most)
        top, bottom = look.px(_HEAD), self.height() - look.px(_AXIS)
        scale = (bottom - top) / most
        level = 0.0
        while level <= most:
            y = round(bottom - level * scale)
            painter.setPen(QPen(look.color(Token.BORDER), 1))
            painter.drawLine(0, y, self.width(), y)
            level += step
        for place, mark in enumerate(self.marks()):
            self._draw_month(painter, mark.zone, self._months[place], bottom, scale, place)

    def _draw_month(
        self, painter: QPainter, zone: QRect, month: HireMonth, bottom: int, scale: float, place: int
    ) -> None:
        look = theme.current()
        width = min(look.px(_WIDEST), round(zone.width() * 0.6))
        left = zone.center().x() - width // 2
        height = round(month.people * scale)
        is_last = place == len(self._months) - 1
        if height:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.ACCENT if is_last else Token.ACCENT_BORDER))
            painter.drawRoundedRect(QRectF(left, bottom - height, width, height), look.px(3), look.px(3))
        label = QRect(zone.left(), bottom - height - look.px(_HEAD), zone.width(), look.px(_HEAD))
        draw_centred(painter, label, f"{month.people:,}", look.font(12, 600, tabular=True), Token.TEXT)
        if self._goal:
            y = round(bottom - self._goal * scale)
            painter.setPen(QPen(look.color(Token.TEXT2), 1.5, Qt.PenStyle.DashLine))
            reach = min(zone.width() // 2, width // 2 + look.px(10))
            painter.drawLine(zone.center().x() - reach, y, zone.center().x() + reach, y)
        below = QRect(zone.left(), bottom + look.px(4), zone.width(), look.px(_AXIS) - look.px(4))
        draw_centred(painter, below, reports.short_month(month.first_day), look.font(12), Token.TEXT2)

    def _words(self, month: HireMonth) -> str:
        hires = counted(month.people, "hire", "hires")
        values = {"month": reports.month(month.first_day), "hires": hires, "goal": self._goal or 0}
        if self._goal:
            return say("charts", "{month}: {hires}, goal {goal}", values)
        return say("charts", "{month}: {hires}", values)
