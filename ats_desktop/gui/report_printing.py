"""A report on paper: the four numbers and the charts, as large as the page allows, in ink on white."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from ats_desktop.domain.rows.reports import Report
from ats_desktop.gui import theme
from ats_desktop.gui.charts.chart_card import ChartCard
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import reports
from ats_desktop.gui.wording.text import say

_WIDTH = 1160
"""Logical pixels that the page is wide; everything is scaled to it."""
_GAP, _HEAD, _FIGURES = 24, 64, 74
_MARGIN_MM = 12


def page_layout() -> QPageLayout:
    """Return A4, landscape, with even margins."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def print_report(
    device: QPrinter | QPdfWriter, heading: str, report: Report | None, cards: Sequence[ChartCard]
) -> None:
    """Paint the numbers, if a report is given, and the charts, two a row, over as many pages as they take."""
    look = theme.current()
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = painter.viewport().width() / look.px(_WIDTH)
    painter.scale(scale, scale)
    page = QRect(0, 0, look.px(_WIDTH), round(painter.viewport().height() / scale))
    with look.on_paper():
        top = _draw_head(painter, page, heading, report)
        columns = 1 if len(cards) == 1 else 2
        width = (page.width() - (columns - 1) * look.px(_GAP)) // columns
        for start in range(0, len(cards), columns):
            row = cards[start : start + columns]
            height = max(_height(card) for card in row)
            if start and top + height > page.height():
                device.newPage()
                top = 0
            for place, card in enumerate(row):
                left = place * (width + look.px(_GAP))
                _draw_card(painter, QRect(left, top, width, height), card)
            top += height + look.px(_GAP)
    painter.end()


def _height(card: ChartCard) -> int:
    return card.chart.sizeHint().height() + theme.current().px(40)


def _draw_head(painter: QPainter, page: QRect, heading: str, report: Report | None) -> int:
    look = theme.current()
    title = QRect(0, 0, page.width(), look.px(30))
    cell_painting.draw_text(painter, title, say("pages", "Reports"), look.font(20, 600), Token.TEXT)
    note = QRect(0, title.bottom(), page.width(), look.px(22))
    cell_painting.draw_text(painter, note, heading, look.font(12), Token.TEXT2)
    if report is None:
        return look.px(_HEAD)
    width = page.width() // len(report.figures)
    for place, figure in enumerate(report.figures):
        left, top = place * width, look.px(_HEAD)
        name = QRect(left, top, width - look.px(8), look.px(18))
        cell_painting.draw_text(
            painter, name, say("figures", reports.FIGURES[figure.kind]), look.font(12), Token.TEXT2
        )
        value = QRect(left, name.bottom(), name.width(), look.px(32))
        number = look.font(26, 600, tabular=True)
        cell_painting.draw_text(painter, value, reports.number(figure.value), number, Token.TEXT)
        below = QRect(left, value.bottom(), name.width(), look.px(18))
        words = reports.trend(figure, report.scope.months)
        cell_painting.draw_text(painter, below, words, look.font(12), Token.TEXT2)
    return look.px(_HEAD + _FIGURES + _GAP)


def _draw_card(painter: QPainter, rect: QRect, card: ChartCard) -> None:
    look = theme.current()
    title = QRect(rect.left(), rect.top(), rect.width(), look.px(26))
    cell_painting.draw_text(painter, title, card.title, look.font(15, 600), Token.TEXT)
    chart = card.chart
    before = chart.size()
    chart.resize(rect.width(), rect.height() - look.px(36))
    painter.save()
    painter.translate(QPoint(rect.left(), title.bottom() + look.px(8)))
    painter.setClipRect(QRectF(chart.rect()), Qt.ClipOperation.IntersectClip)
    chart.draw(painter)
    painter.restore()
    chart.resize(before)
