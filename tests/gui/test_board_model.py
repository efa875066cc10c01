"""The board's models keep their order, their counts and Qt's rules through every change."""

import pytest
from pytestqt.modeltest import ModelTester

from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_column_model import BoardColumnModel, Role
from ats_desktop.gui.models.board_filter import BoardFilter
from ats_desktop.gui.models.board_model import BoardModel
from tests.support.board_rows import DAY_US, a_board, a_card


@pytest.fixture
def board() -> BoardModel:
    model = BoardModel()
    model.show(a_board())
    return model


def names(column: BoardColumnModel) -> list[str]:
    return [column.index(row, 0).data() for row in range(column.rowCount())]


def test_columns_keep_the_rules_of_qt(board: BoardModel, qtmodeltester: ModelTester) -> None:
    for column in board.columns:
        qtmodeltester.check(column)


def test_rules_of_qt_hold_while_cards_come_go_and_change_place(
    board: BoardModel, qtmodeltester: ModelTester
) -> None:
    first, second = board.columns[:2]
    qtmodeltester.check(first)
    board.move([first.card(0), first.card(2)], second.stage_id)
    changed = first.card(1)
    board.put([changed._replace(entered_us=changed.entered_us - 90 * DAY_US)])
    board.remove([first.card(0)])
    qtmodeltester.check(first)


def test_longest_waiting_stand_first(board: BoardModel) -> None:
    column = board.columns[0]
    entered = [card.entered_us for card in column.cards]
    assert entered == sorted(entered)
    assert len(entered) == 6


def test_time_on_hold_is_not_waiting() -> None:
    board = BoardModel()
    shown = a_board((2, 0, 0, 0, 0))
    long_held = a_card(50, status="on_hold")
    long_held = long_held._replace(paused_us=long_held.entered_us + DAY_US)
    first = shown.columns[0]
    held = type(first)(first.stage_id, first.kind, first.name, None, 7, (*first.cards[1:], long_held))
    board.show(type(shown)(shown.job, (held, *shown.columns[1:]), ()))
    assert board.columns[0].card(0).application_id == first.cards[1].application_id


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (CardOrder.NAME, ["Person 001", "Person 002", "Person 003"]),
        (CardOrder.SCORE, ["Person 003", "Person 002", "Person 001"]),
        (CardOrder.NEWEST, ["Person 001", "Person 002", "Person 003"]),
        (CardOrder.BY_HAND, ["Person 001", "Person 002", "Person 003"]),
        (CardOrder.WAITING, ["Person 003", "Person 002", "Person 001"]),
    ],
)
def test_each_order(order: CardOrder, expected: list[str]) -> None:
    board = BoardModel()
    board.show(a_board((3, 0, 0, 0, 0)))
    board.set_order(order)
    assert names(board.columns[0]) == expected


def test_cards_without_a_score_stand_last_by_score() -> None:
    board = BoardModel()
    board.show(a_board((3, 0, 0, 0, 0)))
    board.set_order(CardOrder.SCORE)
    card = board.columns[0].card(0)
    board.put([card._replace(score=None)])
    assert board.columns[0].card(2).application_id == card.application_id


def test_a_move_shows_at_once_and_counts(board: BoardModel) -> None:
    first, second = board.columns[:2]
    card = first.card(0)
    (moved,) = board.move([card], second.stage_id)
    assert (first.rowCount(), second.rowCount()) == (5, 4)
    assert (board.count(first), board.count(second)) == (5, 4)
    assert moved.stage_id == second.stage_id
    assert moved.entered_us > card.entered_us
    assert second.row_of(moved) is not None


def test_putting_back_restores_the_very_card(board: BoardModel) -> None:
    first, second = board.columns[:2]
    card = first.card(3)
    board.move([card], second.stage_id)
    board.put([card])
    assert first.card(3) == card
    assert (board.count(first), board.count(second)) == (6, 3)


def test_by_hand_a_card_goes_before_the_one_named() -> None:
    board = BoardModel()
    board.show(a_board((3, 0, 0, 0, 0)))
    board.set_order(CardOrder.BY_HAND)
    column = board.columns[0]
    one, two, three = column.card(0), column.card(1), column.card(2)
    board.move([three], column.stage_id, one.application_id)
    assert names(column) == [three.name, one.name, two.name]
    board.move([column.card(0)], column.stage_id, None)
    assert names(column) == [one.name, two.name, three.name]
    board.move([column.card(0), column.card(1)], column.stage_id, None)
    assert names(column) == [three.name, one.name, two.name]


def test_a_filter_hides_but_does_not_forget(board: BoardModel) -> None:
    board.set_filter(BoardFilter(text="person 002"))
    assert [column.rowCount() for column in board.columns] == [1, 0, 0, 0, 0]
    assert board.size == 13
    hidden = board.card("application-1")
    assert hidden is not None
    board.move([hidden], board.columns[1].stage_id)
    board.set_filter(BoardFilter())
    assert [column.rowCount() for column in board.columns] == [5, 4, 2, 1, 1]


def test_a_filter_asks_for_every_word_skill_score_and_wait(board: BoardModel) -> None:
    card = a_card(20)
    assert BoardFilter(text="LAHORE python").accepts(card, card.entered_us)
    assert not BoardFilter(text="lahore cobol").accepts(card, card.entered_us)
    assert not BoardFilter(skills=("Python", "Go")).accepts(card, card.entered_us)
    assert not BoardFilter(least_score=21).accepts(card, card.entered_us)
    assert BoardFilter(least_days=3).accepts(card, card.entered_us + 3 * DAY_US)
    assert not BoardFilter(least_days=3).accepts(card, card.entered_us + 2 * DAY_US)


def test_reading_again_tells_only_the_difference(board: BoardModel) -> None:
    resets: list[object] = []
    for column in board.columns:
        column.modelReset.connect(lambda: resets.append(None))
    fresh = a_board((6, 3, 2, 1, 1))
    board.show(fresh)
    cards = list(fresh.columns[0].cards)
    cards[0] = cards[0]._replace(name="Renamed Person")
    first = fresh.columns[0]
    changed = type(first)(first.stage_id, first.kind, first.name, None, 7, tuple(cards[:-1]))
    board.show(type(fresh)(fresh.job, (changed, *fresh.columns[1:]), fresh.closed))
    assert resets == []
    assert "Renamed Person" in names(board.columns[0])
    assert board.columns[0].rowCount() == 5


def test_another_job_builds_new_columns(board: BoardModel) -> None:
    told: list[object] = []
    board.columns_changed.connect(lambda: told.append(None))
    board.show(a_board(id="another job"))
    assert told == [None]


def test_rejected_people_stand_apart(board: BoardModel) -> None:
    assert board.closed is not None
    assert (board.closed_count, board.closed.rowCount(), board.size) == (2, 2, 13)
    back = board.closed.card(0)
    board.put([back._replace(status="active")])
    assert (board.closed_count, board.size, board.columns[0].rowCount()) == (1, 14, 7)


def test_a_card_reads_as_one_sentence(board: BoardModel) -> None:
    from PySide6.QtCore import Qt

    column = board.columns[0]
    row = column.row_of(column.card(0))
    index = column.index(row or 0, 0)
    text = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Person 006, Applied, score 6, 6 days in stage, 4 years, Lahore"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Java, Python, Redis"
    assert index.data(Role.CARD) == column.card(0)
