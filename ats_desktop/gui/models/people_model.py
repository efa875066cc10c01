"""People of a board who may go on a shortlist, each with a tick."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal
from typing_extensions import override

from ats_desktop.domain.rows.board import BoardCard, BoardColumn
from ats_desktop.gui.models.table_columns import NO_PARENT, AnyIndex
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say


class PeopleModel(QAbstractListModel):
    """Cards with the name of their stage; ticks say who goes."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: list[tuple[BoardCard, str]] = []
        self._ticked: set[str] = set()

    def show_columns(self, columns: tuple[BoardColumn, ...], ticked: frozenset[str]) -> None:
        """List the cards of these columns, those further on first, and tick some."""
        self.beginResetModel()
        self._people = [(card, column.name) for column in reversed(columns) for card in column.cards]
        self._ticked = {card.application_id for card, _ in self._people if card.application_id in ticked}
        self.endResetModel()
        self.ticks_changed.emit()

    def ticked(self) -> tuple[str, ...]:
        """Return the applications that go, in the order shown."""
        return tuple(card.application_id for card, _ in self._people if card.application_id in self._ticked)

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._people)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._people):
            return None
        card, stage = self._people[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            is_ticked = card.application_id in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if card.score is None:
                return say(
                    "people", "{name}, {stage}", {"name": card.name, "stage": labels.stage_name(stage)}
                )
            words = {"name": card.name, "stage": labels.stage_name(stage), "score": card.score}
            return say("people", "{name}, {stage}, score {score}", words)
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self._people[index.row()][0].application_id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
