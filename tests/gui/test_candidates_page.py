"""The page of candidates in the real window on a real agency."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.search_query import Choice, SearchField
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog
from ats_desktop.gui.dialogs.save_search_dialog import SaveSearchDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.candidates_columns import PLACES
from ats_desktop.gui.models.candidates_model import CandidatesModel
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.candidates_page import CandidatesPage
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from tests.support.prepared_agency import NAMES


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.worker.is_busy)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CandidatesPage:
    window.go_to(PageKey.CANDIDATES)
    shown = window.page
    assert isinstance(shown, CandidatesPage)
    qtbot.waitUntil(lambda: shown.model.total == len(NAMES) and not window.worker.is_busy)
    return shown


def names(page: CandidatesPage) -> list[str]:
    rows = [page.model.row_at(row) for row in range(page.model.total)]
    return [row.name for row in rows if row is not None]


def search(page: CandidatesPage, window: MainWindow, qtbot: QtBot, query: str) -> None:
    page.header.show_query(query)
    idle(qtbot, window)


def settle(page: CandidatesPage, window: MainWindow, qtbot: QtBot) -> None:
    """Wait until it is known where the chosen people stand."""
    qtbot.waitUntil(lambda: page.commands.standings.known is not None and not window.worker.is_busy)


def test_everybody_is_listed_newest_first_with_a_count(page: CandidatesPage, window: MainWindow) -> None:
    assert names(page) == sorted(NAMES, reverse=True)
    assert page.header.count.text() == "6 candidates"
    assert page.header.took.text() == ""
    assert window.page is page
    assert page.status_text() == "6 candidates"


def test_a_search_says_how_many_it_found_and_how_fast(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.focus_search()
    qtbot.keyClicks(page.header.box, "bela")
    qtbot.keyClick(page.header.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.total == 1)
    assert names(page) == ["Bela Sample"]
    assert page.header.count.text() == "1 of 6 candidates"
    assert page.header.took.text().startswith("found in ")
    assert page.table.hasFocus()
    page.header.box.clear()
    qtbot.waitUntil(lambda: page.model.total == 6)


def test_typing_searches_by_itself_once_it_pauses(page: CandidatesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.header.box, "cyrus")
    qtbot.waitUntil(lambda: page.model.total == 1)


def test_a_mistake_keeps_the_last_good_result_and_is_said_on_enter(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    search(page, window, qtbot, "bela")
    qtbot.keyClicks(page.header.box, " (java")
    assert not page.header.mistake.isVisible()
    qtbot.keyClick(page.header.box, Qt.Key.Key_Return)
    assert page.header.mistake.isVisible()
    assert page.header.mistake.text()
    assert names(page) == ["Bela Sample"]
    qtbot.keyClicks(page.header.box, ")")
    assert not page.header.mistake.isVisible()


def test_skills_that_were_searched_for_are_marked(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    search(page, window, qtbot, "skill:python java")
    assert page.table.painter.hits == {"python", "java"}


def test_nobody_found_offers_to_clear_the_search(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    search(page, window, qtbot, "zzzz")
    assert page.empty.sentence.text() == "No one matches."
    assert page.empty.isVisible()
    page.empty.act.click()
    qtbot.waitUntil(lambda: page.model.total == 6)
    assert page.empty.isHidden()
    assert page.header.box.text() == ""


def test_a_page_is_opened_with_a_query_and_says_where_it_is(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.go_to(PageKey.CANDIDATES, "stage:none")
    qtbot.waitUntil(lambda: page.model.total == 0)
    assert page.header.box.text() == "stage:none"
    assert page.place() == "stage:none"


def test_a_click_on_a_header_orders_and_a_second_one_turns_it(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    header = page.table.horizontalHeader()
    header.sectionClicked.emit(PLACES["name"])
    idle(qtbot, window)
    assert names(page) == sorted(NAMES)
    header.sectionClicked.emit(PLACES["name"])
    idle(qtbot, window)
    assert names(page) == sorted(NAMES, reverse=True)
    assert header.sortIndicatorSection() == PLACES["name"]
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


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


def test_every_skill_can_be_found_and_asked_for(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    skills = page.facets.groups[SearchField.SKILL]
    skills.unfolded.emit(True)
    idle(qtbot, window)
    qtbot.keyClicks(page.facets.skill_box, "pyth")
    qtbot.keyClick(page.facets.skill_box, Qt.Key.Key_Return)
    idle(qtbot, window)
    assert page.header.box.text() == "skill:pyth"
    assert page.facets.skill_box.text() == ""
    page.header.show_query("java")
    idle(qtbot, window)
    row = next(row for row in skills.rows if row.value == "java")
    assert row.choice is Choice.INCLUDED
    skills.clear_button.click()
    idle(qtbot, window)
    assert page.header.box.text() == ""


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


def test_a_facet_edits_the_query_and_the_query_ticks_the_facet(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    cities = page.facets.groups[SearchField.CITY]
    row = next(row for row in cities.rows if row.value.casefold() == "lahore")
    row.click()
    idle(qtbot, window)
    assert page.header.box.text() == "city:lahore"
    assert row.choice is Choice.INCLUDED
    row.click()
    idle(qtbot, window)
    assert page.header.box.text() == "NOT city:lahore"
    assert page.model.total == 0
    shown = next(each for each in cities.rows if each.value.casefold() == "lahore")
    shown.click()
    idle(qtbot, window)
    assert page.header.box.text() == ""
    assert page.model.total == 6
    search(page, window, qtbot, "java city:lahore")
    assert shown.choice is Choice.INCLUDED
    cities.clear_button.click()
    idle(qtbot, window)
    assert page.header.box.text() == "java"


def test_the_facets_fold_away_where_there_is_no_room_and_a_button_brings_them(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert page.facets.isVisible()
    assert page.header.filters_button.isHidden()
    window.resize(1024, 640)
    qtbot.waitUntil(page.facets.isHidden)
    page.header.filters_button.click()
    assert page.facets.isVisible()


def test_what_finds_no_room_above_the_list_goes_into_a_menu(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    header = page.header
    assert header.more_button.isHidden()
    theme.current().apply(text_size=150)
    window.resize(1024, 640)
    qtbot.waitUntil(header.import_button.isHidden)
    assert header.more_button.isVisible()
    assert window.width() == 1024


def test_chosen_columns_are_kept_for_the_next_start(page: CandidatesPage, window: MainWindow) -> None:
    chooser, header = page.table.columns, page.table.horizontalHeader()
    menu = chooser.menu()
    email = next(action for action in menu.actions() if action.data() == "email")
    assert header.isSectionHidden(PLACES["email"])
    email.trigger()
    assert not header.isSectionHidden(PLACES["email"])
    memory = window.state.columns["candidates"]
    chooser.reset()
    assert header.isSectionHidden(PLACES["email"])
    chooser.recall(memory)
    assert not header.isSectionHidden(PLACES["email"])


def test_a_search_is_saved_run_renamed_and_deleted(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    search(page, window, qtbot, "city:lahore")
    window.actions_by_command[Command.SAVE].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveSearchDialog)
    dialog.try_submit()
    assert dialog.form.name_error.isVisible()
    dialog.form.name.setText("In Lahore")
    dialog.try_submit()
    saved = page.facets.saved
    qtbot.waitUntil(lambda: bool(saved.buttons) and saved.buttons[0].text() == "In Lahore")
    assert saved.buttons[0].isChecked()
    search(page, window, qtbot, "")
    assert not saved.buttons[0].isChecked()
    saved.buttons[0].click()
    idle(qtbot, window)
    assert page.header.box.text() == "city:lahore"
    saved.forget_wanted.emit(saved._saved[0])
    qtbot.waitUntil(saved.buttons[0].isHidden)
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(saved.buttons[0].isVisible)


def test_changes_elsewhere_show_without_losing_the_place(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.go_to(3)
    here = page.model.ids[3]

    def rename(services: Services) -> object:
        return services.candidates.edit(here, full_name="Renamed Person")

    window.context.perform(rename)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "Renamed Person" in names(page))
    assert page.model.id_at(page.table.current_row()) == here


def test_the_shapes_of_rows_stand_in_while_the_first_result_takes_long(
    page: CandidatesPage, window: MainWindow, qtbot: QtBot
) -> None:
    shape = theme.current().color(Token.CHIP).name()

    def is_shaped() -> bool:
        image = page.table.viewport().grab().toImage()
        return any(image.pixelColor(x, 22).name() == shape for x in range(0, image.width(), 3))

    page.model.show_result((), ())
    page.table.wait_for_result(True)
    assert not is_shaped()
    qtbot.waitUntil(is_shaped)
    page.table.wait_for_result(False)
    assert not is_shaped()


def test_pages_are_asked_for_before_they_come_in_sight_and_dropped_when_many(qtbot: QtBot) -> None:
    model = CandidatesModel()
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.show_result([f"c{number}" for number in range(20_000)], (a_row("c0"),))
    assert model.row_at(0) is not None
    model.look_ahead(120, 150)
    model.look_ahead(120, 150)
    assert asked == [200]
    assert model.row_at(10_400) is None
    assert asked == [200, 10_400]
    model.forget_asking(10_400)
    assert model.row_at(10_401) is None
    assert asked == [200, 10_400, 10_400]
    for start in range(0, 20_000, 200):
        model.show_page(start, (a_row(f"c{start}"),))
    assert model.row_at(0) is None
    assert model.row_at(19_800) is not None


def a_row(key: str) -> CandidateRow:
    return CandidateRow(key, "A Sample", "", "", "", None, "", "", "", None, None, "PKR", "", 0)


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


def test_rows_are_higher_with_larger_text(page: CandidatesPage) -> None:
    before = page.table.rowHeight(0)
    theme.current().apply(text_size=150)
    assert page.table.rowHeight(0) >= round(before * 1.4)


def test_the_model_keeps_the_rules_of_models(page: CandidatesPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)
