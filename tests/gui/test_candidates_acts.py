"""What is done with the people of the list: ticks, the bulk bar, and acts on many at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog
from ats_desktop.gui.dialogs.export_shortlist_dialog import ExportShortlistDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.candidates_columns import PLACES
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.views.candidates_page import CandidatesPage
from ats_desktop.services.candidates import CandidateForm
from tests.support.candidates import idle, open_page, search
from tests.support.prepared_agency import NAMES


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CandidatesPage:
    return open_page(window, qtbot)


def settle(page: CandidatesPage, window: MainWindow, qtbot: QtBot) -> None:
    """Wait until it is known where the chosen people stand."""
    qtbot.waitUntil(lambda: page.commands.standings.known is not None and not window.worker.is_busy)


def test_space_ticks_and_the_bulk_bar_counts(page: CandidatesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.go_to(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.bulk.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert len(page.model.ticked) == 2
    assert page.model.index(1, 0).data(TableRole.IS_TICKED)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.bulk.isVisible()
    assert page.model.ticked == ()


def test_shift_and_ctrl_extend_the_ticks(page: CandidatesPage, qtbot: QtBot) -> None:
    table, left = page.table, Qt.MouseButton.LeftButton
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

    def click(row: int, keys: Qt.KeyboardModifier) -> None:
        place = table.visualRect(page.model.index(row, PLACES["city"])).center()
        qtbot.mouseClick(table.viewport(), left, keys, place)

    click(1, Qt.KeyboardModifier.NoModifier)
    assert page.model.ticked == ()
    click(3, shift)
    assert set(page.model.ticked) == set(page.model.ids[1:4])
    click(2, ctrl)
    assert set(page.model.ticked) == {page.model.ids[1], page.model.ids[3]}
    table.setFocus()
    table.go_to(3)
    qtbot.keyClick(table, Qt.Key.Key_Down, shift)
    assert page.model.ids[4] in page.model.ticked


def test_ctrl_a_ticks_what_the_search_shows_and_says_the_number(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    search(page, window, qtbot, "city:lahore")
    said: list[object] = []
    window.context.announced.connect(said.append)
    page.table.setFocus()
    window.actions_by_command[Command.SELECT_ALL].trigger()
    assert len(page.model.ticked) == 6
    assert "6 candidates selected" in said


def test_a_click_on_the_tick_box_ticks(page: CandidatesPage, qtbot: QtBot) -> None:
    rect = page.table.visualRect(page.model.index(2, 0))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert page.model.ticked == (page.model.ids[2],)


def test_who_cannot_be_deleted_stays_ticked_with_the_reason_and_the_rest_goes(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.context.perform(lambda services: services.candidates.add(CandidateForm("Zoya Free")))
    qtbot.waitUntil(lambda: page.model.total == 7)
    idle(qtbot, window)
    page.table.setFocus()
    page.table.go_to(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    busy = page.model.ids[1]
    window.actions_by_command[Command.DELETE].trigger()
    qtbot.waitUntil(lambda: page.model.total == 6)
    assert page.model.ticked == (busy,)
    assert "still on a job" in page.model.reason(busy)
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: page.model.total == 7)


def test_the_window_says_that_nobody_could_be_deleted(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.toggle(0)
    page.table.toggle(1)
    settle(page, window, qtbot)
    window.actions_by_command[Command.DELETE].trigger()
    qtbot.waitUntil(lambda: window.toast.text.text().startswith("2 candidates stayed as they were."))
    assert page.model.total == 6


def test_one_person_on_a_board_is_not_deleted_and_the_window_says_why(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.setFocus()
    page.table.go_to(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(window.failure_bar.isVisible)
    assert page.model.total == 6
    assert page.model.reason(page.model.ids[0])


def test_people_of_one_job_move_together(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot, agency: object
) -> None:
    page.table.toggle(0)
    page.table.toggle(1)
    settle(page, window, qtbot)
    assert page.commands.move_act.isEnabled()
    shared = page.commands.standings.shared
    assert shared is not None
    screened = next(stage for stage in shared.stages if stage.kind is StageKind.SCREENED)
    page.commands.move(shared, screened)
    qtbot.waitUntil(lambda: page.model.ticked == ())
    idle(qtbot, window)
    qtbot.waitUntil(lambda: names_at(page, "Screened") == set(sorted(NAMES, reverse=True)[:2]))


def names_at(page: CandidatesPage, stage: str) -> set[str]:
    rows = [page.model.row_at(row) for row in range(page.model.total)]
    return {row.name for row in rows if row is not None and row.where_stage == stage}


def test_people_who_share_no_job_do_not_move_and_it_is_said_why(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.context.perform(lambda services: services.candidates.add(CandidateForm("Zoya Free")))
    qtbot.waitUntil(lambda: page.model.total == 7)
    idle(qtbot, window)
    page.table.toggle(0)
    page.table.toggle(1)
    settle(page, window, qtbot)
    assert not page.commands.move_act.isEnabled()
    assert "one job" in page.commands.move_act.toolTip()
    assert "one job" in window.actions_by_command[Command.REJECT].toolTip()
    assert page.commands.export_act.isEnabled()


def test_who_is_on_the_job_already_stays_ticked_with_the_reason(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.context.perform(lambda services: services.candidates.add(CandidateForm("Zoya Free")))
    qtbot.waitUntil(lambda: page.model.total == 7)
    idle(qtbot, window)
    page.table.setFocus()
    page.table.toggle(0)
    page.table.toggle(1)
    there = page.model.ids[1]
    window.actions_by_command[Command.ADD_TO_JOB].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddToJobDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.try_submit()
    qtbot.waitUntil(lambda: page.model.ticked == (there,))
    assert page.model.reason(there) == "Farah Model is on this job already."
    assert "already" in page.model.index(1, PLACES["name"]).data(Qt.ItemDataRole.ToolTipRole)
    page.table.toggle(1)
    assert page.model.reason(there) == ""


def test_the_ticked_are_exported_for_their_job(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert not page.export()
    page.table.setFocus()
    page.table.toggle(0)
    page.table.toggle(3)
    settle(page, window, qtbot)
    assert page.export()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportShortlistDialog)
    qtbot.waitUntil(lambda: len(dialog.model.ticked()) == 2)


def test_two_ticks_offer_to_compare(page: CandidatesPage) -> None:
    page.table.toggle(0)
    assert not page.commands.compare_act.isVisible()
    page.table.toggle(1)
    assert page.commands.compare_act.isVisible()
    assert window_selection(page) == set(page.model.ids[:2])


def window_selection(page: CandidatesPage) -> set[str]:
    return set(page.context.selection.candidate_ids)


def test_enter_opens_the_panel_and_the_list_stays_beside(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.go_to(2)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.panel is not None
    panel = window.panel
    third = sorted(NAMES, reverse=True)[2]
    qtbot.waitUntil(lambda: panel.header.name.text() == third)
    assert page.isVisible()


def test_keys_in_the_panel_are_the_panels_alone(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.isVisible() and not window.worker.is_busy)
    assert page.commands.chosen() == (page.model.ids[0],)
    panel.take_focus()
    assert page.commands.chosen() == ()


def test_commands_of_a_board_say_so(page: CandidatesPage, window: MainWindow) -> None:
    page.commands.update_actions()
    for command in (Command.HOLD, Command.MOVE_NEXT, Command.PIN_PERSON):
        assert not window.actions_by_command[command].isEnabled()
        assert "board" in window.actions_by_command[command].toolTip()
    window.go_to(PageKey.BOARD)
    assert window.actions_by_command[Command.PIN_PERSON].isEnabled()
