"""The page of candidates: searching, facets, columns and order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.search_query import Choice, SearchField
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.save_search_dialog import SaveSearchDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.candidates_columns import PLACES
from ats_desktop.gui.models.candidates_model import CandidatesModel
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.candidates_page import CandidatesPage
from ats_desktop.services import Services
from tests.support.candidates import idle, names, open_page, search
from tests.support.prepared_agency import NAMES


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CandidatesPage:
    return open_page(window, qtbot)


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
    page.table.go_to(4)
    header.sectionClicked.emit(PLACES["city"])
    idle(qtbot, window)
    assert page.table.current_row() == 0


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


def test_rows_are_higher_with_larger_text(page: CandidatesPage) -> None:
    before = page.table.rowHeight(0)
    theme.current().apply(text_size=150)
    assert page.table.rowHeight(0) >= round(before * 1.4)


def test_the_model_keeps_the_rules_of_models(page: CandidatesPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)
