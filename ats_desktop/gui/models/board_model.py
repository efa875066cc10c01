"""One job's board as the window shows it: columns of cards, filtered and ordered, moved at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import Board, BoardCard, BoardColumn, JobDetail
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.models.board_card_order import CardOrder, keys_of
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_filter import BoardFilter, FilterChoices, facts_of
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

_CLOSED = frozenset(status.value for status in ApplicationStatus if status.is_closed)
CLOSED_STAGE = "closed"
"""Stands for the key of a stage in the column of rejected and withdrawn cards."""


class BoardModel(QObject):
    """A board with the moves that were made and are not yet confirmed.

    Invariant: every card of the board is in ``_cards`` and, if the filter lets it through, in the model
    of its column. The closed ones stand in a column of their own.
    """

    columns_changed = Signal()
    """Another job, or its stages changed: build the columns anew."""
    counts_changed = Signal()
    brief_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job: JobDetail | None = None
        self.columns: list[BoardColumnModel] = []
        self.closed: BoardColumnModel | None = None
        self.order = CardOrder.WAITING
        self.filter = BoardFilter()
        self.has_urdu = False
        """Whether any card needs room for a name in Urdu."""
        self._cards: dict[str, BoardCard] = {}
        self._facts: dict[str, str] = {}
        self._sizes: dict[str, int] = {}
        self._keys = keys_of(self.order, 0)

    @property
    def size(self) -> int:
        """Number of cards in the columns, closed ones not counted."""
        return sum(self._sizes.get(column.stage_id, 0) for column in self.columns)

    @property
    def closed_count(self) -> int:
        """Number of rejected and withdrawn cards."""
        return self._sizes.get(CLOSED_STAGE, 0)

    @property
    def shown(self) -> int:
        """Number of cards that the filter lets through."""
        return sum(column.rowCount() for column in self.columns)

    def card(self, application_id: str) -> BoardCard | None:
        """Give a card of the board, also one that the filter hides."""
        return self._cards.get(application_id)

    def column(self, stage_id: str) -> BoardColumnModel | None:
        """Give the column of a stage."""
        return next((each for each in self.columns if each.stage_id == stage_id), None)

    def column_of(self, card: BoardCard) -> BoardColumnModel | None:
        """Give the column in which a card stands."""
        return self.closed if is_closed(card) else self.column(card.stage_id)

    def count(self, column: BoardColumnModel) -> int:
        """Count the cards of a column, also those that the filter hides."""
        return self._sizes.get(column.stage_id, 0)

    def show(self, board: Board) -> None:
        """Show a board as it was read; under the same job only the differences are told."""
        stages = [(each.stage_id, each.kind, each.name) for each in board.columns]
        shown = [(each.stage_id, each.kind, each.written_name) for each in self.columns]
        is_other = self.job is None or self.job.id != board.job.id or stages != shown
        is_brief_other = self.job != board.job
        self.job = board.job
        self._cards = {card.application_id: card for column in board.columns for card in column.cards}
        self._cards.update((card.application_id, card) for card in board.closed)
        self._facts.clear()
        self.has_urdu = any(card.name_urdu for card in self._cards.values())
        self._sizes = {column.stage_id: len(column.cards) for column in board.columns}
        self._sizes[CLOSED_STAGE] = len(board.closed)
        if is_other:
            self._keys = keys_of(self.order, labels.now_us())
            self._build(board)
        for column, read in zip(self.columns, board.columns, strict=True):
            column.take_settings(read)
        self._arrange({column.stage_id: column.cards for column in board.columns}, board.closed)
        if is_other:
            self.columns_changed.emit()
        if is_brief_other:
            self.brief_changed.emit()
        self.counts_changed.emit()

    def clear(self) -> None:
        """Show no board."""
        self.job = None
        self.columns, self.closed = [], None
        self._cards, self._sizes = {}, {}
        self.columns_changed.emit()
        self.brief_changed.emit()
        self.counts_changed.emit()

    def set_order(self, order: CardOrder) -> None:
        """Order every column another way."""
        self.order = order
        self._keys = keys_of(order, labels.now_us())
        self._arrange_again()

    @property
    def is_filtered(self) -> bool:
        """Whether a filter may hide cards."""
        return not self.filter.is_empty

    def set_filter(self, wanted: BoardFilter) -> None:
        """Show only cards that the filter accepts."""
        if wanted != self.filter:
            self.filter = wanted
            self._arrange_again()
            self.counts_changed.emit()

    def move(self, cards: Sequence[BoardCard], stage_id: str, before: str | None = None) -> list[BoardCard]:
        """Put cards into a stage now and give them as they stand there; the write comes after.

        ``before`` names the card to stand before under the order by hand; None is the end.
        """
        positions = self._positions(stage_id, cards, before)
        moved = []
        for card, position in zip(cards, positions, strict=True):
            entered = labels.now_us() if card.stage_id != stage_id else card.entered_us
            moved.append(card._replace(stage_id=stage_id, entered_us=entered, position=position))
        self.put(moved)
        return moved

    def put(self, cards: Iterable[BoardCard]) -> None:
        """Show cards as given, wherever they stood before."""
        for card in cards:
            old = self._cards.get(card.application_id)
            if old is not None:
                self._take(old)
            self._insert(card)
        self.counts_changed.emit()

    def remove(self, cards: Iterable[BoardCard]) -> None:
        """Take cards off the board."""
        for card in cards:
            old = self._cards.get(card.application_id)
            if old is not None:
                self._take(old)
        self.counts_changed.emit()

    def median_days(self, column: BoardColumnModel) -> float | None:
        """Give the median of the days that a column's shown cards have been in their stage."""
        return column.median_days(labels.now_us())

    def neighbour(self, column: BoardColumnModel, step: int) -> BoardColumnModel | None:
        """Give the column so many places on, or None beyond the ends."""
        if column not in self.columns:
            return None
        place = self.columns.index(column) + step
        return self.columns[place] if 0 <= place < len(self.columns) else None

    def choices(self) -> FilterChoices:
        """Give what the board's cards can be filtered by, the brief's own skills first."""
        requirements = self.job.brief.requirements if self.job is not None else ()
        return FilterChoices.of(self._cards.values(), [each.skill for each in requirements if each.must])

    def must_skills(self) -> list[str]:
        """Give the skills that the brief requires, folded for comparing."""
        if self.job is None:
            return []
        return [each.skill.casefold() for each in self.job.brief.requirements if each.must]

    def _build(self, board: Board) -> None:
        self.columns = [BoardColumnModel(column, self) for column in board.columns]
        closed = BoardColumn(CLOSED_STAGE, StageKind.APPLIED, say("board", "Closed"), None, 0, ())
        self.closed = BoardColumnModel(closed, self)

    def _arrange_again(self) -> None:
        by_stage: dict[str, list[BoardCard]] = {column.stage_id: [] for column in self.columns}
        closed: list[BoardCard] = []
        for card in self._cards.values():
            (closed if is_closed(card) else by_stage.setdefault(card.stage_id, [])).append(card)
        self._arrange(by_stage, closed)

    def _arrange(
        self,
        by_stage: dict[str, list[BoardCard]] | dict[str, tuple[BoardCard, ...]],
        closed: Sequence[BoardCard],
    ) -> None:
        for column in self.columns:
            column.arrange(self._accepted(by_stage[column.stage_id]), self._keys)
        if self.closed is not None:
            self.closed.arrange(self._accepted(closed), self._keys)

    def _accepted(self, cards: Sequence[BoardCard]) -> Sequence[BoardCard]:
        if self.filter.is_empty:
            return cards
        return list(filter(self.filter.test(labels.now_us(), self._facts_of), cards))

    def _facts_of(self, card: BoardCard) -> str:
        """Give the words of a card; typing asks for them with every key."""
        facts = self._facts.get(card.application_id)
        if facts is None:
            facts = self._facts[card.application_id] = facts_of(card)
        return facts

    def _take(self, card: BoardCard) -> None:
        column = self.column_of(card)
        if column is not None:
            column.take(card)
            self._sizes[column.stage_id] -= 1
        del self._cards[card.application_id]
        self._facts.pop(card.application_id, None)

    def _insert(self, card: BoardCard) -> None:
        column = self.column_of(card)
        self._cards[card.application_id] = card
        if column is not None:
            self._sizes[column.stage_id] += 1
            if self.filter.accepts(card, labels.now_us()):
                column.insert(card)

    def _positions(self, stage_id: str, cards: Sequence[BoardCard], before: str | None) -> list[float]:
        """Give places between the card ``before`` and the one above it; only the order by hand shows them."""
        column = self.column(stage_id)
        if self.order is not CardOrder.BY_HAND or column is None:
            return [card.position for card in cards]
        moving = {card.application_id for card in cards}
        stay = [each for each in column.cards if each.application_id not in moving]
        row = next((i for i, each in enumerate(stay) if each.application_id == before), len(stay))
        low = stay[row - 1].position if row > 0 else None
        high = stay[row].position if row < len(stay) else None
        return _steps(len(cards), low, high)


def is_closed(card: BoardCard) -> bool:
    """Tell whether a reason ended this card."""
    return card.status in _CLOSED


def _steps(count: int, low: float | None, high: float | None) -> list[float]:
    """Give places strictly between two others; None is an open end."""
    if high is None:
        return [(low or 0.0) + 1.0 + i for i in range(count)]
    if low is None:
        low = high - 1.0 - count
    return [low + (high - low) * (i + 1) / (count + 1) for i in range(count)]
