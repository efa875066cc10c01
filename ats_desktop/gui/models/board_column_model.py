"""The cards of one stage as a Qt model of one column."""

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ats_desktop.domain.rows.board import BoardCard, BoardColumn
from ats_desktop.gui.models.board_card_order import CardOrder, Key, Keys, keys_of
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
DAY = labels.MICROSECONDS_A_DAY
_SINGLE_STEPS = 60
"""Up to so many differences are told one by one, so that selection, focus and scroll place stay."""

Accepts = Callable[[BoardCard], bool]


class Role(IntEnum):
    """Data of a card beside what Qt names."""

    CARD = Qt.ItemDataRole.UserRole


class BoardColumnModel(QAbstractTableModel):
    """The cards of one stage that the filter lets through, in the chosen order.

    Invariant: ``_keys[row]`` is the sort key of ``_cards[row]`` and both grow with the row, so a card is
    found and put in by bisection, whatever the number of cards. ``_entered`` holds, in rising order, when
    the cards entered the stage, so that the median needs no look at each.
    """

    def __init__(self, column: BoardColumn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage_id = column.stage_id
        self.kind = column.kind
        self.written_name = column.name
        """As the job has it; ``name`` is as the window says it."""
        self.name = labels.stage_name(column.name)
        self.soft_limit = column.soft_limit
        self.ageing_days = column.ageing_days
        self._keys_of: Keys = keys_of(CardOrder.WAITING, 0)
        self._cards: list[BoardCard] = []
        self._keys: list[Key] = []
        self._entered: list[int] = []
        self._arranged_us = labels.now_us()

    @property
    def cards(self) -> Sequence[BoardCard]:
        """Cards in the order shown; do not change it."""
        return self._cards

    def take_settings(self, column: BoardColumn) -> None:
        """Take over a stage's limit and days until its cards age."""
        self.soft_limit, self.ageing_days = column.soft_limit, column.ageing_days

    def card(self, row: int) -> BoardCard:
        """Give the card of a row."""
        return self._cards[row]

    def row_of(self, card: BoardCard) -> int | None:
        """Find a card's row; None when the filter hides it."""
        row = bisect_left(self._keys, self._key(card))
        if row < len(self._cards) and self._cards[row].application_id == card.application_id:
            return row
        return None

    def arrange(self, cards: Sequence[BoardCard], keys_of_cards: Keys) -> None:
        """Show other cards or another order; few differences under one order are told one by one."""
        keys = keys_of_cards(cards)
        places = sorted(range(len(cards)), key=keys.__getitem__)
        wanted = [cards[place] for place in places]
        if keys_of_cards is self._keys_of and self._step_to(wanted):
            return
        self.beginResetModel()
        self._keys_of = keys_of_cards
        self._cards = wanted
        self._keys = [keys[place] for place in places]
        self._arranged_us = labels.now_us()
        self._entered = sorted(map(self._entered_at, wanted))
        self.endResetModel()

    def insert(self, card: BoardCard) -> int:
        """Put a card where the order wants it and give its row."""
        key = self._key(card)
        row = bisect_left(self._keys, key)
        self.beginInsertRows(_ROOT, row, row)
        self._cards.insert(row, card)
        self._keys.insert(row, key)
        insort(self._entered, self._entered_at(card))
        self.endInsertRows()
        return row

    def take(self, card: BoardCard) -> None:
        """Take a card out; one that is not shown changes nothing."""
        row = self.row_of(card)
        if row is not None:
            self.beginRemoveRows(_ROOT, row, row)
            self._forget_entered(self._cards[row])
            del self._cards[row], self._keys[row]
            self.endRemoveRows()

    def replace(self, old: BoardCard, new: BoardCard) -> None:
        """Show a card's new facts, elsewhere if the order says so."""
        row = self.row_of(old)
        if row is None:
            self.insert(new)
            return
        key = self._key(new)
        target = bisect_left(self._keys, key)
        # In Qt's terms a row moves before another one; before itself or the next one it stays.
        if target not in {row, row + 1}:
            self.beginMoveRows(_ROOT, row, row, _ROOT, target)
            del self._cards[row], self._keys[row]
            row = target - 1 if target > row else target
            self._cards.insert(row, new)
            self._keys.insert(row, key)
            self.endMoveRows()
        self._cards[row], self._keys[row] = new, key
        self._forget_entered(old)
        insort(self._entered, self._entered_at(new))
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)

    def median_days(self, now_us: int) -> float | None:
        """Give the median of the days that the shown cards have been in their stage."""
        count = len(self._entered)
        if count == 0:
            return None
        days = [max(0, (now_us - self._entered[place]) // DAY) for place in ((count - 1) // 2, count // 2)]
        return sum(days) / 2

    def _key(self, card: BoardCard) -> Key:
        return self._keys_of((card,))[0]

    def _entered_at(self, card: BoardCard) -> int:
        """Give when a card entered its stage, as if the time it was paused for had not passed (R5)."""
        if card.paused_us is None:
            return card.entered_us
        return card.entered_us + max(0, self._arranged_us - card.paused_us)

    def _forget_entered(self, card: BoardCard) -> None:
        del self._entered[bisect_left(self._entered, self._entered_at(card))]

    def _step_to(self, wanted: list[BoardCard]) -> bool:
        if wanted == self._cards:
            return True
        old = {card.application_id: card for card in self._cards}
        new = {card.application_id: card for card in wanted}
        gone = [card for key, card in old.items() if key not in new]
        come = [card for key, card in new.items() if key not in old]
        changed = [(old[key], card) for key, card in new.items() if key in old and old[key] != card]
        if len(gone) + len(come) + len(changed) > _SINGLE_STEPS:
            return False
        for card in gone:
            self.take(card)
        for before, after in changed:
            self.replace(before, after)
        for card in come:
            self.insert(card)
        return True

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == Role.CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return labels.card_name(card)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labels.card_sentence(card, self.name, labels.now_us())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(card.skills)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation is Qt.Orientation.Horizontal:
            count = counted(len(self._cards), "candidate", "candidates")
            return say("board", "{stage}, {count}", {"stage": self.name, "count": count})
        return str(section + 1)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )
