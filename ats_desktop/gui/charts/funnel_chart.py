"""The funnel: of the people who applied, how many ever reached each stage."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.rows.reports import FunnelStep, ReportPart, ReportSlice
from ats_desktop.gui import theme
from ats_desktop.gui.charts.chart import Chart, FigureTable, Mark, draw_at_end
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import reports
from ats_desktop.gui.wording.text import counted, say

_ROW, _BAR = 50, 32
_NAME, _SHARE = 90, 150


class FunnelChart(Chart):
    """A bar a stage, as long as its share of the first, with the share of the stage before at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("charts", "Funnel"), parent)
        self._steps: tuple[FunnelStep, ...] = ()

    def show_steps(self, steps: tuple[FunnelStep, ...]) -> None:
        """Show other numbers."""
        self._steps = steps
        self.numbers_changed()

    @override
    def marks(self) -> list[Mark]:
        height = theme.current().px(_ROW)
        return [
            Mark(
                QRect(0, place * height, self.width(), height),
                self._words(place),
                ReportSlice(ReportPart.FUNNEL, step.kind.value),
            )
            for place, step in enumerate(self._steps)
        ]

    @override
    def table(self) -> FigureTable:
        head = (say("charts", "Stage"), say("charts", "Candidates"), say("charts", "Of the stage before"))
        rows = tuple(
            (reports.stage(step.kind), f"{step.people:,}", self._share(place))
            for place, step in enumerate(self._steps)
        )
        return FigureTable(head, rows)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(420), theme.current().px(_ROW) * max(5, len(self._steps)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self.sizeHint().height())

    @override
    def draw(self, painter: QPainter) -> None:
        look = theme.current()
        row, bar, name = look.px(_ROW), look.px(_BAR), look.px(_NAME)
        share = min(look.px(_SHARE), self.width() // 3)
        most = max([1, *(step.people for step in self._steps)])
        room = max(look.px(40), self.width() - name - share - look.px(12))
        for place, step in enumerate(self._steps):
            top = place * row
            label = self.place(QRect(0, top, name, row))
            cell_painting.draw_text(painter, label, reports.stage(step.kind), look.font(13, 500), Token.TEXT)
            width = max(look.px(3), round(room * step.people / most))
            rect = QRect(name, top + (row - bar) // 2, width, bar)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(look.stage(step.kind)))
            painter.drawRoundedRect(QRectF(self.place(rect)), look.px(4), look.px(4))
            self._draw_number(painter, rect, f"{step.people:,}", room + name - rect.right())
            words = self._share(place)
            end = self.place(QRect(self.width() - share, top, share, row))
            draw_at_end(painter, end, words, look.font(12), Token.TEXT2)

    def _draw_number(self, painter: QPainter, bar: QRect, text: str, room_after: int) -> None:
        look = theme.current()
        font = look.font(13, 600, tabular=True)
        needed = QFontMetrics(font).horizontalAdvance(text) + look.px(20)
        if needed <= bar.width():
            inside = self.place(
                QRect(bar.left() + look.px(10), bar.top(), bar.width() - look.px(12), bar.height())
            )
            cell_painting.draw_text(
                painter, inside, text, font, _on(look.color(look.stage(self._steps[0].kind)))
            )
            return
        left = bar.right() + look.px(8)
        after = self.place(QRect(left, bar.top(), max(needed, room_after), bar.height()))
        cell_painting.draw_text(painter, after, text, font, Token.TEXT)

    def _share(self, place: int) -> str:
        if place == 0 or not self._steps[place - 1].people:
            return ""
        before = self._steps[place - 1]
        values = {
            "share": reports.percent(self._steps[place].people / before.people),
            "stage": reports.stage(before.kind),
        }
        return say("charts", "{share} of {stage}", values)

    def _words(self, place: int) -> str:
        step = self._steps[place]
        people = counted(step.people, "candidate", "candidates")
        return ", ".join(part for part in (reports.stage(step.kind), people, self._share(place)) if part)


def _on(fill: QColor) -> Token:
    """Return the token whose letters stand out on a stage's colour: white in light, the surface in dark."""
    return Token.SURFACE if theme.current().is_dark and fill.lightnessF() > 0.5 else Token.ON_ACCENT
