"""What was done, newest first, with a heading for each day."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ats_desktop.domain.rows.agency import HistoryRow
from ats_desktop.gui.wording import acts, labels
from ats_desktop.gui.wording.text import say

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the model tells beside the usual roles."""

    ACT = Qt.ItemDataRole.UserRole
    """HistoryRow, or None for a day's heading"""
    IS_AFFECTED = Qt.ItemDataRole.UserRole + 1
    """Whether undo or redo to the chosen act would touch this one too"""


class HistoryModel(QAbstractListModel):
    """Acts that fit the filter under the days of their doing.

    Invariant: ``chosen`` is an act that can be undone or redone to, or None.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts: tuple[HistoryRow, ...] = ()
        self._rows: list[HistoryRow | date] = []
        self._filter = ""
        self._affected: frozenset[str] = frozenset()

    @property
    def affected(self) -> int:
        """How many acts undo or redo to the chosen one would touch."""
        return len(self._affected)

    def show_acts(self, rows: Sequence[HistoryRow]) -> None:
        """Take what was done."""
        self._acts = tuple(rows)
        self._arrange()

    def show_filter(self, text: str) -> None:
        """Show only acts with this in their name or doer."""
        self._filter = text.casefold().strip()
        self._arrange()

    def choose(self, row: HistoryRow | None) -> None:
        """Mark what undo or redo to an act would touch, also what the filter hides."""
        self._affected = frozenset() if row is None or row.is_final else self._touched(row)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Role.IS_AFFECTED])

    def first_standing(self) -> QModelIndex:
        """Return the newest act that stands, else the first row of all."""
        places = [place for place, row in enumerate(self._rows) if isinstance(row, HistoryRow)]
        for place in places:
            row = self._rows[place]
            if isinstance(row, HistoryRow) and not row.is_undone:
                return self.index(place)
        return self.index(places[0]) if places else QModelIndex()

    def _touched(self, chosen: HistoryRow) -> frozenset[str]:
        same = [row for row in self._acts if row.is_undone is chosen.is_undone and not row.is_final]
        place = next(
            (number for number, row in enumerate(same) if row.operation_id == chosen.operation_id), None
        )
        if place is None:
            return frozenset()
        # Undoing goes down from the newest one, redoing up from the one undone last.
        touched = same[place:] if chosen.is_undone else same[: place + 1]
        return frozenset(row.operation_id for row in touched)

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        day: date | None = None
        for row in self._acts:
            if self._filter and self._filter not in _text(row).casefold():
                continue
            its_day = row.at.astimezone().date()
            if its_day != day:
                day = its_day
                self._rows.append(its_day)
            self._rows.append(row)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if not isinstance(row, HistoryRow):
            return day_text(row) if role == Qt.ItemDataRole.DisplayRole else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return acts.name(row.key, row.values)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (_text(row), labels.time_text(row.at), _state(row)) if part)
        own: dict[int, object] = {Role.ACT: row, Role.IS_AFFECTED: row.operation_id in self._affected}
        return own.get(role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not isinstance(self._rows[index.row()], HistoryRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def day_text(day: date) -> str:
    """Write a day as a heading: "Today", "Yesterday", "Mon, 24 Nov"."""
    today = datetime.now(UTC).astimezone().date()
    near = labels.near_date(day, today)
    if (today - day).days in {0, 1}:
        return near[:1].upper() + near[1:]
    return f"{labels.week_day(day)}, {near}"


def _text(row: HistoryRow) -> str:
    return ", ".join(part for part in (acts.name(row.key, row.values), row.actor) if part)


def _state(row: HistoryRow) -> str:
    if row.is_final:
        return say("history", "Nothing before this can be undone")
    return say("history", "Undone") if row.is_undone else ""
