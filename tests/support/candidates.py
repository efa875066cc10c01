"""The page of candidates in a window, for its tests."""

from pytestqt.qtbot import QtBot

from ats_desktop.gui.context import PageKey
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.views.candidates_page import CandidatesPage
from tests.support.prepared_agency import NAMES


def idle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is being read or written."""
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def open_page(window: MainWindow, qtbot: QtBot) -> CandidatesPage:
    """Go to the page and wait for everybody."""
    window.go_to(PageKey.CANDIDATES)
    shown = window.page
    assert isinstance(shown, CandidatesPage)
    qtbot.waitUntil(lambda: shown.model.total == len(NAMES) and not window.worker.is_busy)
    return shown


def names(page: CandidatesPage) -> list[str]:
    """Give the names in the order of the table."""
    rows = [page.model.row_at(row) for row in range(page.model.total)]
    return [row.name for row in rows if row is not None]


def search(page: CandidatesPage, window: MainWindow, qtbot: QtBot, query: str) -> None:
    """Search and wait for what is found."""
    page.header.show_query(query)
    idle(qtbot, window)
