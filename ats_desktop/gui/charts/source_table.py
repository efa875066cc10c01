"""Where hires come from: a painted table whose rows open their people."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.rows.reports import ReportPart, ReportSlice, SourceLine
from ats_desktop.gui import theme
from ats_desktop.gui.charts.chart import Chart, FigureTable, Mark, draw_at_end
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import reports
from ats_desktop.gui.wording.text import counted, say

_ROW, _HEAD = 36, 28
_SHARES = (0.34, 0.15, 0.14, 0.17, 0.20)
_FEWEST = 5


class SourceTable(Chart):
    """A row a source: applied, hired, hire rate, median score."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("charts", "Where hires come from"), parent)
        self._lines: tuple[SourceLine, ...] = ()

    def show_lines(self, lines: tuple[SourceLine, ...]) -> None:
        """Show other numbers."""
        self._lines = lines
        self.numbers_changed()

    @override
    def marks(self) -> list[Mark]:
        row, head = theme.current().px(_ROW), theme.current().px(_HEAD)
        return [
            Mark(
                QRect(0, head + place * row, self.width(), row),
                _words(line),
                ReportSlice(ReportPart.SOURCE, line.name),
            )
            for place, line in enumerate(self._lines)
        ]

    @override
    def table(self) -> FigureTable:
        head = (
            say("charts", "Source"),
            say("charts", "Applied"),
            say("charts", "Hired"),
            say("charts", "Hire rate"),
            say("charts", "Median score"),
        )
        return FigureTable(head, tuple(_cells(line) for line in self._lines))

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(420), look.px(_HEAD) + look.px(_ROW) * max(_FEWEST, len(self._lines)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self.sizeHint().height())

    @override
    def draw(self, painter: QPainter) -> None:
        look = theme.current()
        shown = self.table()
        head, row = look.px(_HEAD), look.px(_ROW)
        self._draw_row(painter, shown.head, QRect(0, 0, self.width(), head), is_head=True)
        for place, cells in enumerate(shown.rows):
            rect = QRect(0, head + place * row, self.width(), row)
            self._draw_row(painter, cells, rect, is_head=False)

    def _draw_row(self, painter: QPainter, cells: tuple[str, ...], rect: QRect, *, is_head: bool) -> None:
        look = theme.current()
        font = look.font(12) if is_head else look.font(13, tabular=True)
        token = Token.TEXT2 if is_head else Token.TEXT
        left = 0
        pad = look.px(6)
        for place, (cell, share) in enumerate(zip(cells, _SHARES, strict=True)):
            width = round(rect.width() * share)
            part = self.place(
                QRect(left + (pad if place == 0 else 0), rect.top(), width - pad, rect.height())
            )
            (cell_painting.draw_text if place == 0 else draw_at_end)(painter, part, cell, font, token)
            left += width
        painter.setPen(QPen(look.color(Token.BORDER), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _cells(line: SourceLine) -> tuple[str, ...]:
    return (
        line.name or say("charts", "Not known"),
        f"{line.applied:,}",
        f"{line.hired:,}",
        reports.percent(line.hired / line.applied if line.applied else 0),
        reports.number(line.median_score),
    )


def _words(line: SourceLine) -> str:
    values = {
        "source": line.name or say("charts", "Not known"),
        "applied": counted(line.applied, "candidate", "candidates"),
        "hired": f"{line.hired:,}",
        "rate": reports.percent(line.hired / line.applied if line.applied else 0),
    }
    return say("charts", "{source}: {applied}, {hired} hired, {rate}", values)
