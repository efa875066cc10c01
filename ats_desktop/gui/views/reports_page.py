"""The page of reports: four numbers, funnel, time in stage, hires per month and sources."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.rows.reports import FigureKind, Report, ReportPerson, ReportSlice
from ats_desktop.gui import icons, theme
from ats_desktop.gui.charts.chart_card import ChartCard
from ats_desktop.gui.charts.figure_tile import FigureTile
from ats_desktop.gui.charts.funnel_chart import FunnelChart
from ats_desktop.gui.charts.month_chart import MonthChart
from ats_desktop.gui.charts.source_table import SourceTable
from ats_desktop.gui.charts.stay_chart import StayChart
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey, WindowContext
from ats_desktop.gui.operations import reports as acts
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.views.report_filters import ReportFilters
from ats_desktop.gui.widgets.elastic_row import ElasticRow
from ats_desktop.gui.wording import labels, reports
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_NARROW = 860
_TOGETHER_MS = 400
_KINDS = ("application", "application_event", "submission", "setting", "candidate", "client", "job")
_Choices = tuple[list[tuple[str, str]], list[tuple[str, str, str]]]


class ReportsPage(Page):
    """How the agency is doing; every number, bar and row opens the people behind it."""

    key = PageKey.REPORTS
    prints = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: Report | None = None
        self._is_old = True
        self._opened: ReportSlice | None = None
        self.filters = ReportFilters(self)
        self.tiles = {kind: FigureTile(kind, self) for kind in FigureKind}
        self.funnel, self.stays = FunnelChart(self), StayChart(self)
        self.months, self.sources = MonthChart(self), SourceTable(self)
        self.cards = [
            ChartCard(
                say("charts", "Funnel"),
                say("charts", "Of the people who applied, how many reached each stage"),
                self.funnel,
                self,
            ),
            ChartCard(
                say("charts", "Time in stage"),
                say("charts", "Median, middle half and 90% of candidates"),
                self.stays,
                self,
            ),
            ChartCard(
                say("charts", "Hires per month"), say("charts", "Dashed line: your goal"), self.months, self
            ),
            ChartCard(
                say("charts", "Where hires come from"),
                say("charts", "Click a row to see the people"),
                self.sources,
                self,
            ),
        ]
        self._reload = QTimer(self)
        self._reload.setSingleShot(True)
        self._reload.setInterval(_TOGETHER_MS)
        self._reload.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    @override
    def title(self) -> str:
        return say("pages", "Reports")

    @override
    def set_context(self, context: WindowContext) -> None:
        super().set_context(context)
        context.bus.changed.connect(self._on_changed)
        context.actions[Command.PRINT].triggered.connect(self._on_print_command)

    @override
    def activate(self, payload: object = None) -> None:
        if self.filters.look_today() or self._is_old:
            self.refresh()
        self.filters.period.setFocus()

    @override
    def refresh(self) -> None:
        self._is_old = False
        self.context.worker.submit(_choices, self._on_choices, self.context.fail, self)
        acts.read(self.context, self.filters.scope, self._on_report, self)

    @override
    def status_text(self) -> str:
        if self.report is None:
            return ""
        values = {
            "hires": counted(int(self.report.figure(FigureKind.HIRES).value or 0), "hire", "hires"),
            "applicants": counted(self.report.funnel[0].people, "applicant", "applicants"),
            "period": self._period_text(),
        }
        return say("reports", "{hires}, {applicants}, {period}", values)

    def _lay_out(self) -> None:
        look = theme.current()
        heading = QLabel(self.title(), self)
        theme.dress(heading, "title")
        self._print = _button("printer", say("reports", "Print"), self)
        self._export = _button("file-spreadsheet", say("reports", "Export to Excel"), self)
        head = ElasticRow(self)
        head.add(heading, keep=100)
        head.add(self.filters.period, keep=90, gap=16)
        head.add(self.filters.client, keep=80)
        head.add(self.filters.job, keep=70)
        head.add_stretch()
        head.add(self._print, keep=50)
        head.add(self._export, keep=60)
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(12))
        inside = QWidget(self)
        theme.dress(inside, "scrolled")
        inside.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, look.px(4), 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(12))
        column.setSpacing(look.px(12))
        column.addWidget(head)
        column.addWidget(scroll, 1)
        self._columns = 0
        self._arrange(2)

    def _connect(self) -> None:
        self.filters.scope_changed.connect(self.refresh)
        self._print.clicked.connect(self._on_print)
        self._export.clicked.connect(self._on_export)
        for tile in self.tiles.values():
            tile.part_opened.connect(self._on_part_opened)
        for card in self.cards:
            card.chart.part_opened.connect(self._on_part_opened)
            card.copied.connect(self._on_copied)
            card.print_wanted.connect(self._on_card_print)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        tiles = columns * 2
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // tiles, place % tiles)
        first = len(self.tiles) // tiles
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, first + place // columns, 2 * (place % columns), 1, 2)
        for row in range(first, first + len(self.cards)):
            self._grid.setRowStretch(row, 1)

    def _period_text(self) -> str:
        assert self.report is not None
        values = {
            "first": labels.date_text(self.report.first_day),
            "last": labels.date_text(self.report.scope.until),
        }
        return say("reports", "{first} to {last}", values)

    def _on_choices(self, choices: _Choices) -> None:
        self.filters.show_choices(*choices)

    def _on_report(self, report: Report) -> None:
        if report.scope != self.filters.scope:
            return
        self.report = report
        for figure in report.figures:
            self.tiles[figure.kind].show_figure(figure, report.scope.months)
        self.funnel.show_steps(report.funnel)
        self.stays.show_boxes(report.stays)
        self.months.show_months(report.months, report.goal)
        self.sources.show_lines(report.sources)
        for card in self.cards:
            card.numbers_changed()
        self.status_changed.emit(self.status_text())

    def _on_part_opened(self, part: ReportSlice) -> None:
        self._opened = part
        acts.people(self.context, self.filters.scope, part, self._on_people, self)

    def _on_people(self, people: tuple[ReportPerson, ...]) -> None:
        from ats_desktop.gui.dialogs.people_dialog import PeopleDialog

        if self._opened is not None:
            title = reports.part_title(self._opened)
            PeopleDialog(self.context, title, people, self.window()).open()
            self._opened = None

    def _on_copied(self, title: str) -> None:
        self.context.toast(say("reports", "{chart}: numbers copied", {"chart": title}))

    def _on_export(self) -> None:
        dialog = QFileDialog(self.window(), say("reports", "Export to Excel"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"report {self.filters.scope.until.isoformat()}.xlsx")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        acts.export(self.context, self.filters.scope, Path(name), self._on_exported, self)

    def _on_exported(self, path: Path) -> None:
        self.context.toast(say("pages", "Saved as {name}", {"name": path.name}))

    def _on_print_command(self) -> None:
        if self.isVisible():
            self._on_print()

    def _on_print(self) -> None:
        self._print_cards(self.cards, self.report)

    def _on_card_print(self, card: ChartCard) -> None:
        self._print_cards([card], None)

    def _print_cards(self, cards: list[ChartCard], report: Report | None) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ats_desktop.gui import report_printing

        if self.report is None:
            return
        heading = f"{self.filters.period_text()}, {self._period_text()}"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(report_printing.page_layout())
        printer.setDocName(self.title())
        dialog = QPrintDialog(printer, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: report_printing.print_report(printer, heading, report, cards))
        # The class has an "open" of its own, which wants a slot by name.
        QDialog.open(dialog)

    def _on_changed(self, changes: "Changes", _: object) -> None:
        if not any(changes.touches(kind) for kind in _KINDS):
            return
        if self.isVisible():
            self._reload.start()
        else:
            self._is_old = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(1 if self.width() < theme.current().px(_NARROW) else 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(420), theme.current().px(320))


def _button(icon: str, text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    theme.dress(button, "secondary")
    button.setIcon(icons.icon(icon, Token.TEXT2))
    icons.beside_text(button)
    return button


def _choices(services: "Services") -> _Choices:
    clients = [(row.id, row.name) for row in services.clients.rows()]
    by_name = {name: key for key, name in clients}
    jobs = [
        (row.id, f"{row.reference} {row.title}", by_name.get(row.client, "")) for row in services.jobs.rows()
    ]
    return clients, jobs
