"""The board in the real window on a real agency: moves, keys, drops, undo, and writes that fail."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.board import Board, BoardCard
from ats_desktop.gui import card_drag
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import ImportRequest
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.views.board_column import BoardColumn
from ats_desktop.gui.views.board_page import BoardPage
from ats_desktop.services import Services
from ats_desktop.services.changes import Changes
from ats_desktop.services.jobs import JobForm
from tests.support.prepared_agency import NAMES, PreparedAgency

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def board(window: MainWindow) -> Iterator[BoardPage]:
    yield window.board


def column(board: BoardPage, place: int) -> BoardColumn:
    return board.columns.columns[place]


def names(board: BoardPage, place: int) -> list[str]:
    return [card.name for card in column(board, place).model.cards]


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.board.moves.pending == 0 and not window.worker.is_busy)


def written(qtbot: QtBot, window: MainWindow, agency: PreparedAgency) -> Board:
    read: list[Board] = []
    window.worker.submit(lambda services: services.pipeline.board(agency.job_id), read.append)
    qtbot.waitUntil(lambda: bool(read))
    return read[0]


def stages_on_disk(qtbot: QtBot, window: MainWindow, agency: PreparedAgency) -> dict[str, str]:
    board = written(qtbot, window, agency)
    return {card.name: each.name for each in board.columns for card in each.cards}


def drop(target: BoardColumn, data: QMimeData, place: QPoint | None = None) -> None:
    point = place or QPoint(50, 200)
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, actions, data, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(point), actions, data, left, none))


def test_the_board_shows_everybody_in_the_first_stage(board: BoardPage) -> None:
    assert sorted(names(board, 0)) == sorted(NAMES)
    assert board.status_text() == "6 candidates on this board"
    assert board.title() == "Backend developer"


def test_a_drop_moves_the_card_and_writes_it(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    card = column(board, 0).model.card(1)
    drop(column(board, 2), card_drag.packed([card]))
    assert names(board, 2) == [card.name]
    settle(qtbot, window)
    assert stages_on_disk(qtbot, window, agency)[card.name] == "Assessed"
    assert window.toast.text.text() == f"{card.name} moved to Assessed"


@pytest.mark.parametrize(("into_the_gap", "place"), [(2, 1), (8, 2)])
def test_a_drop_between_columns_is_for_the_nearer_one(
    board: BoardPage, window: MainWindow, qtbot: QtBot, into_the_gap: int, place: int
) -> None:
    card = column(board, 0).model.card(1)
    data, area = card_drag.packed([card]), board.columns.viewport()
    first = column(board, 1)
    point = first.mapTo(area, QPoint(first.width() + into_the_gap, 200))
    actions, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(area, QDragEnterEvent(point, actions, data, left, none))
    move = QDragMoveEvent(point, actions, data, left, none)
    QApplication.sendEvent(area, move)
    assert move.isAccepted()
    assert [each.is_target for each in board.columns.columns].index(True) == place
    QApplication.sendEvent(area, QDropEvent(QPointF(point), actions, data, left, none))
    assert names(board, place) == [card.name]
    assert not column(board, place).is_target
    settle(qtbot, window)


def test_the_focus_stays_on_the_moved_card(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    view = column(board, 0).view
    view.go_to(0)
    card = view.current_card()
    assert card is not None
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL_SHIFT)
    current = board.columns.current_card()
    assert current is not None
    assert current.application_id == card.application_id
    settle(qtbot, window)
    board.refresh()
    settle(qtbot, window)
    current = board.columns.current_card()
    assert current is not None
    assert current.application_id == card.application_id
    assert [each.name for each in board.columns.selected_cards()] == [card.name]


def test_a_digit_moves_to_that_stage_and_undo_brings_back(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    view = column(board, 0).view
    view.go_to(2)
    card = view.current_card()
    assert card is not None
    qtbot.keyClick(view, Qt.Key.Key_4)
    settle(qtbot, window)
    assert names(board, 3) == [card.name]
    qtbot.waitUntil(window.actions_by_command[Command.UNDO].isEnabled)
    qtbot.waitUntil(
        lambda: window.actions_by_command[Command.UNDO].text() == f"Undo Move {card.name} to Interviewed"
    )
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: names(board, 3) == [] and card.name in names(board, 0))
    current = board.columns.current_card()
    assert current is not None
    assert (current.name, current.stage_id) == (card.name, card.stage_id)
    assert [each.name for each in board.columns.selected_cards()] == [card.name]
    assert stages_on_disk(qtbot, window, agency)[card.name] == "Applied"
    qtbot.waitUntil(window.actions_by_command[Command.REDO].isEnabled)
    window.actions_by_command[Command.REDO].trigger()
    qtbot.waitUntil(lambda: names(board, 3) == [card.name])


def test_several_cards_move_as_one_act(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    view = column(board, 0).view
    view.go_to(0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(board.columns.selected_cards()) == 3
    assert column(board, 0).delegate.is_multiple
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL_SHIFT)
    settle(qtbot, window)
    assert len(names(board, 1)) == 3
    qtbot.waitUntil(
        lambda: window.actions_by_command[Command.UNDO].text() == "Undo Move 3 candidates to Screened"
    )
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: len(names(board, 0)) == 6)
    assert set(stages_on_disk(qtbot, window, agency).values()) == {"Applied"}


def test_the_focused_card_is_never_under_the_bulk_bar(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1440, 640)
    QApplication.sendPostedEvents()
    view = column(board, 0).view
    view.go_to(4)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    bar = board.bulk_bar
    assert bar.isVisibleTo(board)
    card = view.visualRect(view.currentIndex())
    assert view.viewport().mapTo(board, card.bottomLeft()).y() <= bar.y()


def test_a_card_moved_elsewhere_meanwhile_goes_back(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    card = column(board, 0).model.card(0)
    stage = column(board, 3).model.stage_id
    here = {card.application_id: card.stage_id}
    done: list[object] = []
    window.worker.submit(
        lambda services: services.pipeline.move([card.application_id], stage, here), done.append
    )
    drop(column(board, 1), card_drag.packed([card]))
    assert names(board, 1) == [card.name]
    settle(qtbot, window)
    assert names(board, 1) == []
    assert not window.failure_bar.isHidden()
    assert window.failure_bar.text.text() == "This card was moved meanwhile. It stays where it is now."
    board.refresh()
    settle(qtbot, window)
    assert names(board, 3) == [card.name]


def test_a_drop_in_the_same_sorted_column_is_refused_with_a_hint(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = names(board, 0)
    drop(column(board, 0), card_drag.packed([column(board, 0).model.card(0)]))
    assert names(board, 0) == before
    assert board.moves.pending == 0
    assert "By hand" in window.toast.text.text()


def test_by_hand_a_drop_has_a_place_that_lasts(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    board.show_order(CardOrder.BY_HAND)
    cards = list(column(board, 0).model.cards)
    view = column(board, 0).view
    line = view.viewport().mapTo(column(board, 0), QPoint(50, view.card_delegate.row_height()))
    drop(column(board, 0), card_drag.packed([cards[4]]), line)
    expected = [cards[0].name, cards[4].name, *(card.name for card in cards[1:4]), cards[5].name]
    assert names(board, 0) == expected
    settle(qtbot, window)
    on_disk = written(qtbot, window, agency).columns[0].cards
    assert [card.name for card in sorted(on_disk, key=lambda card: card.position)] == expected


def test_by_hand_keys_move_a_card_up_and_down(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    board.show_order(CardOrder.BY_HAND)
    start = names(board, 0)
    view = column(board, 0).view
    view.go_to(2)
    qtbot.keyClick(view, Qt.Key.Key_Up, CTRL_SHIFT)
    settle(qtbot, window)
    assert names(board, 0) == [start[0], start[2], start[1], *start[3:]]
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL_SHIFT)
    settle(qtbot, window)
    assert names(board, 0) == start


def test_dropped_files_are_read_for_that_stage(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    asked: list[ImportRequest] = []
    window.context.import_requested.connect(asked.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/cv.pdf")])
    drop(column(board, 1), data)
    assert asked[0].job_id == agency.job_id
    assert asked[0].stage_id == column(board, 1).model.stage_id
    assert [path.name for path in asked[0].paths] == ["cv.pdf"]


def test_arrows_go_sideways_and_skip_empty_columns(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    card = column(board, 0).model.card(0)
    drop(column(board, 3), card_drag.packed([card]))
    settle(qtbot, window)
    column(board, 0).view.go_to(1)
    qtbot.keyClick(column(board, 0).view, Qt.Key.Key_Right)
    current = board.columns.current_card()
    assert current is not None
    assert current.name == card.name
    qtbot.keyClick(column(board, 3).view, Qt.Key.Key_Left)
    assert board.columns.current_view() is column(board, 0).view


def test_the_filter_says_what_it_hides(board: BoardPage, window: MainWindow, qtbot: QtBot) -> None:
    board.tools.box.setText("aster")
    qtbot.waitUntil(lambda: names(board, 0) == ["Aster Example"])
    assert board.status_text() == "1 of 6 candidates on this board match"
    board.tools.clear()
    qtbot.waitUntil(lambda: len(names(board, 0)) == 6)


def test_density_changes_the_height_of_rows(board: BoardPage, window: MainWindow) -> None:
    view = column(board, 0).view
    tall = view.rowHeight(0)
    window.actions_by_command[Command.DENSITY].trigger()
    assert (tall, view.rowHeight(0)) == (122, 74)


def test_columns_share_the_width_and_stop_growing(board: BoardPage, window: MainWindow) -> None:
    for width, expected in ((1440, range(225, 240)), (1024, range(208, 209)), (2600, range(420, 421))):
        window.resize(width, 800)
        QApplication.sendPostedEvents()
        assert {each.width() in expected for each in board.columns.columns} == {True}, width
        assert window.width() == width


def test_a_folded_column_is_a_strip_and_opens_again(board: BoardPage, window: MainWindow) -> None:
    column(board, 0).set_collapsed(True)
    QApplication.sendPostedEvents()
    assert column(board, 0).width() == 44
    assert board.columns.collapsed() == ["applied"]
    column(board, 0).strip.button.click()
    QApplication.sendPostedEvents()
    assert column(board, 0).width() >= 208


def test_closed_people_have_a_column_when_asked_for(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    card: BoardCard = column(board, 0).model.card(0)
    done: list[object] = []

    def end(services: object) -> object:
        reason = services.agency.reasons()[0]  # type: ignore[attr-defined]
        return services.pipeline.end([card.application_id], reason.id)  # type: ignore[attr-defined]

    window.context.perform(end, on_done=done.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(done) and board.model.closed_count == 1)
    assert len(board.columns.columns) == 5
    window.actions_by_command[Command.SHOW_CLOSED].trigger()
    assert [each.name for each in column(board, 5).model.cards] == [card.name]
    column(board, 5).view.go_to(0)
    window.actions_by_command[Command.RESTORE].trigger()
    qtbot.waitUntil(lambda: card.name in names(board, 0))
    assert board.model.closed_count == 0


def test_cancelling_the_hire_sheet_puts_the_card_back(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    from ats_desktop.gui.dialogs.hire_dialog import HireDialog

    card = column(board, 0).model.card(0)
    drop(column(board, 4), card_drag.packed([card]))
    assert names(board, 4) == [card.name]
    sheets: list[HireDialog] = []
    qtbot.waitUntil(lambda: bool(sheets or sheets.extend(window.findChildren(HireDialog))))
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    sheets[0].reject()
    assert names(board, 4) == []
    assert card.name in names(board, 0)
    assert board.moves.pending == 0


def test_a_column_that_fits_shows_no_scroll_bar(board: BoardPage, window: MainWindow) -> None:
    window.resize(1440, 1200)
    QApplication.sendPostedEvents()
    assert [each.is_scrollable() for each in board.columns.columns] == [False] * 5
    window.resize(1440, 640)
    QApplication.sendPostedEvents()
    assert [each.is_scrollable() for each in board.columns.columns] == [True, False, False, False, False]


def test_a_pinned_job_takes_dropped_cards(
    board: BoardPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    other: list[str] = []

    def add(services: "Services") -> "Changes":
        client = services.clients.rows()[0].id
        job = services.jobs.add(JobForm("Another job", client)).made
        assert job is not None
        other.append(job)
        return services.jobs.pin(job, is_pinned=True)

    pinned: list[object] = []
    window.context.perform(add, on_done=pinned.append)
    qtbot.waitUntil(lambda: bool(pinned))
    card = column(board, 0).model.card(0)
    window.sidebar.cards_dropped.emit([card.application_id], other[0])
    qtbot.waitUntil(lambda: window.toast.text.text() == f"{card.name} added to Another job")
    read: list[int] = []
    window.worker.submit(lambda services: services.pipeline.board(other[0]).size, read.append)
    qtbot.waitUntil(lambda: read == [1])


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_the_card_that_the_arrows_go_to_is_in_sight(
    board: BoardPage, window: MainWindow, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    window.resize(1100, 640)
    QApplication.sendPostedEvents()
    view = column(board, 0).view
    view.go_to(0)
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Down, modifier)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert view.currentIndex().row() == 5


def test_the_moved_card_is_never_under_the_message(
    board: BoardPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1100, 640)
    QApplication.sendPostedEvents()
    view = column(board, 0).view
    view.go_to(5)
    window.context.toast("Something was done")
    card = view.visualRect(view.currentIndex())
    toast = window.toast
    assert view.viewport().mapTo(window, card.bottomLeft()).y() <= toast.mapTo(window, QPoint()).y()
    toast.hide()
    assert view.verticalScrollBar().maximum() == view.verticalScrollBar().value()
