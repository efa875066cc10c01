"""Acts on the board beside moves: pins, limits, views, other jobs, and those that need an answer."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui import card_drag
from ats_desktop.gui.commands import Command
from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog
from ats_desktop.gui.dialogs.end_dialog import EndDialog
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.dialogs.note_dialog import NoteDialog
from ats_desktop.gui.dialogs.soft_limit_dialog import SoftLimitDialog
from ats_desktop.gui.dialogs.transfer_dialog import TransferDialog
from ats_desktop.gui.dialogs.unhire_dialog import UnhireDialog
from ats_desktop.gui.dialogs.view_name_dialog import ViewNameDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_filter import BoardFilter
from ats_desktop.gui.views.board_page import BoardPage
from ats_desktop.gui.views.board_place import BoardPlace
from ats_desktop.gui.views.board_views import BoardView
from ats_desktop.gui.views.job_switcher import JobSwitcher
from ats_desktop.gui.widgets.filter_chip import FilterChip
from ats_desktop.services import Services
from ats_desktop.services.jobs import JobForm
from tests.support.agencies import START
from tests.support.board_rows import a_board
from tests.support.prepared_agency import NAMES, PreparedAgency

Dialog = TypeVar("Dialog", bound=FormDialog)


@pytest.fixture
def board(window: MainWindow) -> BoardPage:
    return window.board


def names(board: BoardPage, place: int) -> list[str]:
    return [card.name for card in board.columns.columns[place].model.cards]


def trigger(window: MainWindow, command: Command) -> None:
    window.actions_by_command[command].trigger()


def sheet(qtbot: QtBot, window: MainWindow, kind: type[Dialog]) -> Dialog:
    """Wait for a dialog to be open and give it; one that is closed may not be deleted yet."""

    def open_ones() -> list[Dialog]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()) and not window.worker.is_busy)
    return open_ones()[0]


def test_a_pinned_card_stands_first_and_is_told_apart(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    view = board.columns.columns[0].view
    view.go_to(4)
    card = view.current_card()
    assert card is not None
    trigger(window, Command.PIN_PERSON)
    qtbot.waitUntil(lambda: names(board, 0)[0] == card.name)
    assert board.columns.columns[0].model.card(0).is_pinned
    board.show_order(CardOrder.NAME)
    assert names(board, 0)[0] == card.name
    assert window.actions_by_command[Command.PIN_PERSON].text() == "Unpin"
    trigger(window, Command.UNDO)
    qtbot.waitUntil(lambda: names(board, 0) == sorted(NAMES))


def test_a_soft_limit_is_set_shown_and_taken_off(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    column = board.columns.columns[0]
    column.limit_wanted.emit()
    dialog = sheet(qtbot, window, SoftLimitDialog)
    dialog.form.limit.setText("0")
    dialog.try_submit()
    assert not dialog.form.limit_error.isHidden()
    dialog.form.limit.setText("4")
    dialog.try_submit()
    qtbot.waitUntil(lambda: column.model.soft_limit == 4)
    assert column is board.columns.columns[0]
    assert column.header.accessibleName() == "Applied, 6 candidates, more than the soft limit of 4"
    column.limit_wanted.emit()
    dialog = sheet(qtbot, window, SoftLimitDialog)
    dialog.form.limit.clear()
    dialog.try_submit()
    qtbot.waitUntil(lambda: column.model.soft_limit is None)
    assert column.header.accessibleName() == "Applied, 6 candidates"


def test_a_view_is_saved_gone_back_to_renamed_and_deleted(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    wanted = BoardView(BoardFilter(skills=("Java",)), CardOrder.NAME, True, False, ("hired",))
    board.views.chosen.emit(wanted)
    assert board.view() == wanted
    trigger(window, Command.SAVE)
    dialog = sheet(qtbot, window, ViewNameDialog)
    dialog.form.name.setText("Java people")
    dialog.try_submit()
    qtbot.waitUntil(lambda: board.views.name() == "Java people")
    board.views.chosen.emit(BoardView())
    assert (board.view(), board.views.name()) == (BoardView(), "")

    def entry(*path: str) -> None:
        menu = board.views.menu(board)
        for text in path[:-1]:
            menu.aboutToShow.emit()
            menu = next(action.menu() for action in menu.actions() if action.text() == text)
        if len(path) == 1:
            menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == path[-1]).trigger()

    entry("Java people")
    assert board.view() == wanted
    entry("Rename", "Java people")
    dialog = sheet(qtbot, window, ViewNameDialog)
    dialog.form.name.setText("Java only")
    dialog.try_submit()
    qtbot.waitUntil(lambda: board.views.name() == "Java only")
    entry("Delete", "Java only")
    qtbot.waitUntil(lambda: board.views.name() == "")


def test_a_filter_that_hides_everybody_says_so_and_can_be_cleared(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    board.tools.show_filter(BoardFilter(cities=("Nowhere",)))
    assert board.notice.isVisibleTo(board)
    assert [chip.isVisibleTo(board) for chip in board.tools.findChildren(FilterChip)].count(True) == 1
    board.notice.acted.emit()
    assert not board.notice.isVisibleTo(board)
    assert len(names(board, 0)) == 6


def test_a_drop_on_closed_asks_for_the_reason_and_cancelling_puts_back(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    trigger(window, Command.SHOW_CLOSED)
    card = board.columns.columns[0].model.card(1)
    closed = board.columns.columns[5]
    closed.cards_dropped.emit([card.application_id], None)
    dialog = sheet(qtbot, window, EndDialog)
    assert names(board, 5) == [card.name]
    dialog.reject()
    assert names(board, 5) == []
    assert card.name in names(board, 0)
    closed.cards_dropped.emit([card.application_id], None)
    dialog = sheet(qtbot, window, EndDialog)
    dialog.form.reason.setCurrentIndex(0)
    dialog.try_submit()
    qtbot.waitUntil(lambda: board.moves.pending == 0 and board.model.closed_count == 1)
    back = board.columns.columns[5].model.card(0)
    board.columns.columns[2].cards_dropped.emit([back.application_id], None)
    qtbot.waitUntil(lambda: card.name in names(board, 0))


def test_rejecting_moves_the_focus_to_the_next_card(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    view = board.columns.columns[0].view
    view.go_to(2)
    following = board.columns.columns[0].model.card(3)
    trigger(window, Command.REJECT)
    dialog = sheet(qtbot, window, EndDialog)
    current = board.columns.current_card()
    assert current is not None
    assert current.application_id == following.application_id
    dialog.reject()
    qtbot.waitUntil(lambda: len(names(board, 0)) == 6)


def test_rejecting_the_last_of_a_column_leaves_the_focus_on_a_card(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    board.columns.columns[0].view.go_to(0)
    qtbot.keyClick(board.columns.columns[0].view, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: board.moves.pending == 0 and len(names(board, 1)) == 1)
    board.columns.columns[1].view.go_to(0)
    trigger(window, Command.REJECT)
    dialog = sheet(qtbot, window, EndDialog)
    assert names(board, 1) == []
    current = board.columns.current_card()
    assert current is not None
    assert current.name in names(board, 0)
    dialog.reject()
    qtbot.waitUntil(lambda: len(names(board, 1)) == 1)


def test_a_hired_card_that_is_dragged_away_asks_to_take_the_hire_back(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    card = board.columns.columns[0].model.card(0)
    done: list[object] = []
    window.context.perform(
        lambda services: services.pipeline.hire(card.application_id, START), on_done=done.append
    )
    qtbot.waitUntil(lambda: names(board, 4) == [card.name])
    board.columns.columns[1].cards_dropped.emit([card.application_id], None)
    dialog = sheet(qtbot, window, UnhireDialog)
    dialog.try_submit()
    assert not dialog.form.reason_error.isHidden()
    dialog.form.reason.setText("Did not come")
    dialog.try_submit()
    qtbot.waitUntil(lambda: card.name in names(board, 0))
    assert names(board, 4) == []


def test_dialogs_about_one_card_name_the_person(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    board.columns.columns[0].view.go_to(1)
    card = board.columns.current_card()
    assert card is not None
    trigger(window, Command.NOTE)
    note = sheet(qtbot, window, NoteDialog)
    assert note.windowTitle() == f"Note on {card.name}"
    note.reject()
    trigger(window, Command.ADD_TO_JOB)
    added = sheet(qtbot, window, AddToJobDialog)
    assert added.windowTitle() == f"Add {card.name} to a job"
    added.reject()


@pytest.mark.parametrize("is_copy", [False, True])
def test_people_go_on_to_another_job(
    board: BoardPage, window: MainWindow, qtbot: QtBot, is_copy: bool
) -> None:
    other: list[str] = []

    def add(services: Services) -> object:
        changes = services.jobs.add(JobForm("Another job", services.clients.rows()[0].id))
        other.append(changes.made or "")
        return changes

    made: list[object] = []
    window.context.perform(add, on_done=made.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(made) and not window.worker.is_busy)
    board.columns.columns[0].view.go_to(0)
    card = board.columns.columns[0].model.card(0)
    trigger(window, Command.TRANSFER)
    dialog = sheet(qtbot, window, TransferDialog)
    assert [dialog.model.row_at(row).title for row in range(dialog.model.rowCount())] == ["Another job"]  # type: ignore[union-attr]
    (dialog.copy_button if is_copy else dialog.submit_button).click()
    qtbot.waitUntil(lambda: "Another job" in window.toast.text.text())
    qtbot.waitUntil(lambda: (card.name in names(board, 0)) is is_copy)
    read: list[int] = []
    window.worker.submit(lambda services: services.pipeline.board(other[0]).size, read.append)
    qtbot.waitUntil(lambda: read == [1])


def test_those_that_could_not_move_stay_ticked_with_their_reason(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    column = board.columns.columns[0]
    held, free = column.model.card(0), column.model.card(1)
    done: list[object] = []
    window.context.perform(
        lambda services: services.pipeline.hold([held.application_id]), on_done=done.append
    )
    qtbot.waitUntil(lambda: any(card.status == "on_hold" for card in column.model.cards))
    cards = [
        card
        for card in column.model.cards
        if card.application_id in (held.application_id, free.application_id)
    ]
    board.moves.move(cards, board.columns.columns[1].model)
    assert names(board, 1) == [free.name]
    assert list(column.delegate.problems) == [held.application_id]
    qtbot.waitUntil(lambda: board.moves.pending == 0)


def test_select_all_ticks_what_the_filter_shows(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    board.tools.show_filter(BoardFilter(text="a"))
    shown = names(board, 0)
    board.columns.columns[0].view.go_to(0)
    qtbot.keyClick(board.columns.columns[0].view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert [card.name for card in board.columns.selected_cards()] == shown
    assert window.context.selection.candidate_ids == tuple(
        card.candidate_id for card in board.columns.selected_cards()
    )


def test_a_click_on_a_tick_box_takes_only_this_card_out(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    view = board.columns.columns[0].view
    board.columns.select_column(view)
    corner = view.visualRect(view.cards_model.index(1, 0)).topLeft()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(30, 25))
    assert len(board.columns.selected_cards()) == 5
    assert board.columns.columns[0].model.card(1) not in board.columns.selected_cards()


def test_cards_on_documents_start_a_contract(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    from ats_desktop.gui.dialogs.agreement_dialog import AgreementDialog

    card = board.columns.columns[0].model.card(0)
    window.sidebar.contract_wanted.emit([card.application_id])
    sheet(qtbot, window, AgreementDialog).reject()


def test_cards_carry_names_for_other_programs(board: BoardPage) -> None:
    cards = list(board.columns.columns[0].model.cards)[:2]
    data = card_drag.packed(cards)
    assert data.text() == f"{cards[0].name}\n{cards[1].name}"
    assert card_drag.unpacked(data) == [card.application_id for card in cards]


def test_letters_and_digits_can_be_switched_off(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    view = board.columns.columns[0].view
    view.go_to(0)
    window.actions_by_command.set_letter_keys(False)
    qtbot.keyClick(view, Qt.Key.Key_3)
    assert names(board, 2) == []
    window.actions_by_command.set_letter_keys(True)
    qtbot.keyClick(view, Qt.Key.Key_3)
    assert len(names(board, 2)) == 1
    qtbot.waitUntil(lambda: board.moves.pending == 0)


def test_closed_people_stand_in_a_narrow_column_after_the_others(
    board: BoardPage, window: MainWindow, agency: PreparedAgency
) -> None:
    window.resize(2700, 800)
    trigger(window, Command.SHOW_CLOSED)
    QApplication.sendPostedEvents()
    widths = [column.width() for column in board.columns.columns]
    assert widths == [420] * 5 + [208]
    assert board.columns.columns[5].x() > board.columns.columns[4].x()


def test_another_job_is_found_by_a_part_of_its_name(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    made: list[object] = []
    window.context.perform(
        lambda services: services.jobs.add(JobForm("Platform engineer", services.clients.rows()[0].id)),
        on_done=made.append,
    )
    qtbot.waitUntil(lambda: bool(made) and not window.worker.is_busy)
    trigger(window, Command.SWITCH_JOB)
    (switcher,) = window.findChildren(JobSwitcher)
    assert switcher.list.currentIndex().data() == "Backend developer"
    qtbot.keyClicks(switcher.box, "platf")
    assert switcher.model.rowCount() == 1
    qtbot.keyClick(switcher.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: board.title() == "Platform engineer" and board.model.size == 0)


def test_a_board_that_is_long_in_coming_shows_its_shape(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    shape = board.shape
    shape.cover(True)
    assert shape.geometry() == board.columns.viewport().geometry()
    board.refresh()
    qtbot.waitUntil(lambda: not shape.isVisible())


def test_a_drop_goes_to_the_column_that_was_scrolled_under_the_pointer(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    first, third = board.columns.columns[0], board.columns.columns[2]
    card = first.model.card(0)
    there = first.mapFromGlobal(third.mapToGlobal(QPoint(60, 200)))
    first.cards_dropped.emit([card.application_id], there)
    assert names(board, 2) == [card.name]
    qtbot.waitUntil(lambda: board.moves.pending == 0)


def test_folded_columns_are_known_before_there_are_columns(board: BoardPage) -> None:
    board.model.clear()
    board.columns.collapse(["hired"])
    assert board.columns.collapsed() == ["hired"]
    board.model.show(a_board())
    assert [column.is_collapsed for column in board.columns.columns] == [False] * 4 + [True]


def test_a_bulk_act_says_on_each_card_why_it_was_left_out(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    column = board.columns.columns[0]
    cards = list(column.model.cards)[:2]

    def end(services: Services) -> object:
        reason = services.agency.reasons()[0].id
        services.pipeline.end([cards[0].application_id], reason)
        services.pipeline.add(board.job_id or "", [cards[0].candidate_id])
        return services.pipeline.end([cards[1].application_id], reason)

    done: list[object] = []
    window.context.perform(end, on_done=done.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: board.model.closed_count == 2)
    trigger(window, Command.SHOW_CLOSED)
    board.columns.select_column(board.columns.columns[5].view)
    trigger(window, Command.RESTORE)
    qtbot.waitUntil(lambda: bool(board.columns.columns[5].delegate.problems))
    assert list(board.columns.columns[5].delegate.problems) == [cards[0].application_id]
    qtbot.waitUntil(lambda: board.model.closed_count == 1)
    assert [card.name for card in board.columns.selected_cards()] == [cards[0].name]


def test_a_board_opens_where_it_was_left(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    window.resize(1100, 640)
    QApplication.sendPostedEvents()
    first = board.columns.columns[0]
    cards = [first.model.card(3), first.model.card(4)]
    board.columns.select(cards)
    first.view.verticalScrollBar().setValue(57)
    window.keep_state()
    board.columns.clear_selection()
    first.view.verticalScrollBar().setValue(0)
    again = BoardPlace(window.state.scrolled, [*window.state.selected, "of nobody"])
    again.go_back(board.columns)
    assert board.columns.selected_cards() == cards
    assert first.view.verticalScrollBar().value() == 57
