"""The reports page through the window: numbers, the people behind them, table, clipboard, paper, workbook."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPdfWriter
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.reports import (
    FunnelStep,
    HireMonth,
    ReportPart,
    ReportSlice,
    StayBox,
)
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import report_printing, theme
from ats_desktop.gui.charts.chart import nice_step
from ats_desktop.gui.charts.chart_card import FigureTableModel
from ats_desktop.gui.charts.funnel_chart import FunnelChart
from ats_desktop.gui.charts.month_chart import MonthChart
from ats_desktop.gui.charts.stay_chart import StayChart
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.people_dialog import PeopleDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.theme import Scheme
from ats_desktop.gui.views.reports_page import ReportsPage
from ats_desktop.services import Services
from ats_desktop.services.changes import Changes
from tests.support.prepared_agency import NAMES


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReportsPage:
    """The page with its first report."""
    window.go_to(PageKey.REPORTS)
    shown = window.pages[PageKey.REPORTS]
    assert isinstance(shown, ReportsPage)
    qtbot.waitUntil(lambda: shown.report is not None and not window.worker.is_busy)
    return shown


def opened_dialog(qtbot: QtBot, window: MainWindow) -> PeopleDialog:
    def find() -> PeopleDialog | None:
        dialogs = [each for each in window.findChildren(PeopleDialog) if each.isVisible()]
        return dialogs[0] if dialogs else None

    qtbot.waitUntil(lambda: find() is not None)
    found = find()
    assert found is not None
    return found


def test_the_funnel_counts_the_board_and_opens_its_people(
    qtbot: QtBot, window: MainWindow, page: ReportsPage
) -> None:
    assert page.report is not None
    assert page.report.funnel[0] == FunnelStep(StageKind.APPLIED, len(NAMES))
    qtbot.mouseClick(page.funnel, Qt.MouseButton.LeftButton, pos=page.funnel.marks()[0].zone.center())
    dialog = opened_dialog(qtbot, window)
    names = [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())]
    assert names == sorted(NAMES)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panel is not None and window.panel.isVisible())


def test_a_chart_is_walked_and_opened_by_keys(qtbot: QtBot, page: ReportsPage) -> None:
    opened: list[ReportSlice] = []
    page.funnel.part_opened.disconnect()
    page.funnel.part_opened.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(page.funnel, key)
    assert opened == [ReportSlice(ReportPart.FUNNEL, "screened")]


def test_a_hire_changes_the_numbers(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    before = page.report

    def hire(services: Services) -> Changes:
        assert window.board.job_id is not None
        first = services.pipeline.board(window.board.job_id).columns[0].cards[0]
        return services.pipeline.hire(first.application_id, date(2026, 12, 1))

    window.context.perform(hire)
    qtbot.waitUntil(lambda: page.report is not before and not window.worker.is_busy)
    assert page.report is not None
    assert page.report.months[-1].people == 1
    assert page.report.funnel[-1].people == 1
    assert "1 hire," in page.status_text()


def test_numbers_can_be_shown_as_a_table_and_copied(qtbot: QtBot, page: ReportsPage) -> None:
    card = page.cards[0]
    table_action, copy_action, _ = card.more.menu().actions()
    table_action.trigger()
    assert not card.chart.isVisible()
    copy_action.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Stage", "Candidates", "Of the stage before"]
    assert lines[1].split("\t") == ["Applied", str(len(NAMES)), ""]
    table_action.trigger()
    assert card.chart.isVisible()


def test_another_period_asks_for_another_report(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    page.filters.period.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: page.report is not None and page.report.scope.months == 1)
    assert page.filters.period.text() == "This month"
    assert len(page.report.months) == 1


def test_paper_is_white_and_whole_also_in_dark(page: ReportsPage, tmp_path: Path) -> None:
    theme.current().apply(Scheme.DARK)
    file = tmp_path / "report.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageLayout(report_printing.page_layout())
    report_printing.print_report(writer, "Last 6 months", page.report, page.cards)
    assert theme.current().is_dark
    document = pypdfium2.PdfDocument(file)
    text = document[0].get_textpage().get_text_bounded()
    assert len(document) == 1
    for words in ("Reports", "Hires", "Funnel", "Time in stage", "Where hires come from"):
        assert words in text
    corner = document[0].render(scale=1).to_pil().convert("RGB").getpixel((5, 5))
    assert corner == (255, 255, 255)
    document.close()


def test_the_workbook_holds_numbers(
    window: MainWindow, page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "report.xlsx"
    page._on_file_selected(str(file))
    qtbot.waitUntil(file.exists)
    book = load_workbook(file)
    assert book.sheetnames == ["Numbers", "Funnel", "Time in stage", "Hires per month", "Sources"]
    assert book["Funnel"]["B5"].value == len(NAMES)


def test_charts_say_their_numbers(qtbot: QtBot) -> None:
    funnel, stays, months = FunnelChart(), StayChart(), MonthChart()
    for chart in (funnel, stays, months):
        qtbot.addWidget(chart)
    funnel.show_steps((FunnelStep(StageKind.APPLIED, 40), FunnelStep(StageKind.SCREENED, 10)))
    assert funnel.accessibleDescription() == "Applied, 40 candidates; Screened, 10 candidates, 25% of Applied"
    stays.show_boxes(
        (
            StayBox(StageKind.APPLIED, 4, 1, 2, 2.5, 4, 9),
            StayBox(StageKind.SCREENED, 0, None, None, None, None, None),
        )
    )
    assert stays.accessibleDescription() == (
        "Applied: median 2.5 days, half of them between 2 and 4 days; Screened: nobody has left it yet"
    )
    months.show_months((HireMonth(date(2026, 11, 1), 1),), 3)
    assert months.accessibleDescription() == "Nov 2026: 1 hire, goal 3"


def test_the_table_model_is_sound(qtbot: QtBot, qtmodeltester: ModelTester, page: ReportsPage) -> None:
    model = FigureTableModel()
    model.show_table(page.funnel.table())
    qtmodeltester.check(model)


@pytest.mark.parametrize(("most", "step"), [(0, 1), (3, 1), (6, 2), (19, 5), (230, 100)])
def test_lines_stand_at_round_numbers(most: int, step: int) -> None:
    assert nice_step(most) == step
