"""The page of candidates in the real window on a real agency."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.candidates import CandidatePage
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.views.candidates_page import CandidatesPage
from tests.support.prepared_agency import NAMES


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.worker.is_busy)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CandidatesPage:
    window.go_to(PageKey.CANDIDATES)
    shown = window.page
    assert isinstance(shown, CandidatesPage)
    qtbot.waitUntil(lambda: shown.model.total == len(NAMES))
    return shown


def names(page: CandidatesPage) -> list[str]:
    rows = [page.model.row_at(row) for row in range(page.model.total)]
    return [row.name for row in rows if row is not None]


def test_everybody_is_listed_by_name_with_a_count(page: CandidatesPage, window: MainWindow) -> None:
    assert names(page) == sorted(NAMES)
    assert page.count.text() == "6 candidates"
    assert window.page is page
    assert page.status_text() == "6 candidates"


def test_a_search_finds_says_how_many_and_marks_the_skill(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.focus_search()
    qtbot.keyClicks(page.search, "bela")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.total == 1)
    assert names(page) == ["Bela Sample"]
    assert page.count.text() == "1 of 6 candidates"
    assert page.table.hasFocus()
    assert page.table.delegate.marked_names == {"bela"}
    page.search.clear()
    qtbot.waitUntil(lambda: page.model.total == 6)


def test_nobody_found_says_what_to_do(page: CandidatesPage, qtbot: QtBot) -> None:
    page.search.setText("zzzz")
    page.refresh()
    qtbot.waitUntil(lambda: page.model.total == 0)
    assert "Clear the search" in page.empty.text()
    assert page.empty.isVisible()


def test_a_second_click_on_a_header_turns_the_order(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    header = page.table.horizontalHeader()
    header.sectionClicked.emit(1)
    idle(qtbot, window)
    assert names(page) == sorted(NAMES, reverse=True)
    header.sectionClicked.emit(1)
    idle(qtbot, window)
    assert names(page) == sorted(NAMES)


def test_space_ticks_and_the_bulk_bar_counts(page: CandidatesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.go_to(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert len(page.model.ticked) == 2
    assert page.bulk.isVisible()
    assert page.model.index(1, 0).data(TableRole.IS_TICKED)
    page.bulk.cleared.emit()
    assert not page.bulk.isVisible()


def test_everyone_found_is_ticked_by_ctrl_a(page: CandidatesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.tick_all()
    qtbot.waitUntil(lambda: len(page.model.ticked) == 6)


def test_a_click_on_the_tick_box_ticks(page: CandidatesPage, qtbot: QtBot) -> None:
    rect = page.table.visualRect(page.model.index(2, 0))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    third = page.model.row_at(2)
    assert third is not None
    assert page.model.ticked == (third.id,)


def test_deleting_someone_on_a_board_is_refused_in_words(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.go_to(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(window.failure_bar.isVisible)
    assert page.model.total == 6


def test_a_deleted_candidate_comes_back_by_undo(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    from ats_desktop.services.candidates import CandidateForm

    window.context.perform(lambda services: services.candidates.add(CandidateForm("Aaron First")))
    qtbot.waitUntil(lambda: page.model.total == 7)
    page.table.go_to(0)
    page.delete()
    qtbot.waitUntil(lambda: page.model.total == 6)
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: page.model.total == 7)
    assert names(page)[0] == "Aaron First"


def test_enter_opens_the_panel_and_the_list_stays_beside(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.go_to(2)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.panel is not None
    panel = window.panel
    qtbot.waitUntil(lambda: panel.header.name.text() == sorted(NAMES)[2])
    assert panel.header.place.text() == "3 of 6"
    panel.next_person()
    qtbot.waitUntil(lambda: panel.header.name.text() == sorted(NAMES)[3])
    assert page.isVisible()


def test_an_older_answer_is_dropped(page: CandidatesPage) -> None:
    page._on_first((page._edition - 1, CandidatePage((), 0, 0), 0))
    assert page.model.total == 6
