"""A tile with one number, how it stands against the period before, and its course."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.reports import Figure, FigureKind, ReportPart, ReportSlice
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import reports
from ats_desktop.gui.wording.text import say

_HEIGHT, _LINE_WIDTH, _LINE_HEIGHT = 86, 84, 34


class FigureTile(QPushButton):
    """One number as a button: a click opens the people behind it."""

    part_opened = Signal(object)
    """ReportSlice"""

    def __init__(self, kind: FigureKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._figure: Figure | None = None
        self._trend = ""
        theme.dress(self, "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        theme.current().changed.connect(self.updateGeometry)
        self.setAccessibleName(say("figures", reports.FIGURES[kind]))

    def show_figure(self, figure: Figure, months: int) -> None:
        """Show another number."""
        self._figure = figure
        self._trend = reports.trend(figure, months)
        said = (
            f"{reports.number(figure.value)}, {self._trend}" if self._trend else reports.number(figure.value)
        )
        self.setAccessibleDescription(said)
        self.setToolTip(say("charts", "See the people"))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(230), theme.current().px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(150), theme.current().px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._figure is None:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(look.px(16), look.px(10), -look.px(16), -look.px(10))
        heights = (look.px(18), look.px(30), inner.height() - look.px(48))
        title, value, trend = (inner.adjusted(0, sum(heights[:place]), 0, 0) for place in range(len(heights)))
        for rect, height in zip((title, value, trend), heights, strict=True):
            rect.setHeight(height)
        has_course = inner.width() > look.px(_LINE_WIDTH) * 2 and len(self._figure.course) > 1
        if has_course:
            self._draw_course(
                painter,
                QRectF(
                    inner.right() - look.px(_LINE_WIDTH),
                    value.top() - look.px(6),
                    look.px(_LINE_WIDTH),
                    look.px(_LINE_HEIGHT),
                ),
            )
        cell_painting.draw_text(
            painter, title, say("figures", reports.FIGURES[self.kind]), look.font(12), Token.TEXT2
        )
        number = look.font(26, 600, tabular=True)
        room = cell_painting.mirrored(
            value.adjusted(0, 0, -(look.px(_LINE_WIDTH) if has_course else 0), 0),
            inner,
            self.layoutDirection(),
        )
        cell_painting.draw_text(painter, room, reports.number(self._figure.value), number, Token.TEXT)
        shown = QFontMetrics(look.font(12)).elidedText(
            self._trend, Qt.TextElideMode.ElideRight, trend.width()
        )
        cell_painting.draw_text(painter, trend, shown, look.font(12), self._tone())
        painter.end()

    def _tone(self) -> Token:
        better = None if self._figure is None else reports.is_better(self._figure)
        if better is None:
            return Token.TEXT2
        if better:
            return Token.OK
        # Red says that somebody must act now: only people who wait too long call for that.
        return Token.BAD if self.kind is FigureKind.WAITING else Token.TEXT2

    def _draw_course(self, painter: QPainter, rect: QRectF) -> None:
        look = theme.current()
        course = self._figure.course if self._figure is not None else ()
        known = [(place, value) for place, value in enumerate(course) if value is not None]
        if len(known) < 2:
            return
        low = min(value for _, value in known)
        span = max(value for _, value in known) - low or 1.0
        direction = self.layoutDirection()
        points = []
        for place, value in known:
            along = rect.width() * place / (len(course) - 1)
            x = rect.left() + along
            if direction == Qt.LayoutDirection.RightToLeft:
                x = self.width() - x
            points.append(
                QPointF(x, rect.bottom() - look.px(4) - (rect.height() - look.px(8)) * (value - low) / span)
            )
        painter.setPen(QPen(look.color(Token.ACCENT), look.px(2)))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.ACCENT))
        painter.drawEllipse(points[-1], look.px(3), look.px(3))

    def _on_clicked(self) -> None:
        self.part_opened.emit(ReportSlice(ReportPart.FIGURE, self.kind.value))
