"""The people a search found, as a table that asks for its rows a page at a time."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.gui.models.candidates_columns import COLUMNS, TICK_COLUMN, ListColumn
from ats_desktop.gui.models.table_columns import NO_PARENT, AnyIndex, CellKind, TableRole
from ats_desktop.gui.wording import cells

PAGE_SIZE = 200
_KEPT_PAGES = 24
_AHEAD = 60
"""So many rows before the end of a page the next one is asked for."""


class CandidatesModel(QAbstractTableModel):
    """Keys of everyone found, in order, and the rows of the pages that were looked at last.

    The model never asks the database: it says which page is wanted, once, and is given it. Ticks are kept by
    key, so they stay when search and order change. Invariant: a tick has a reason only if an act left that
    person as they were.
    """

    page_wanted = Signal(int)
    """First row of a page of PAGE_SIZE rows that is looked at and not here; below 2^31 by far."""
    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._pages: OrderedDict[int, tuple[CandidateRow, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._ticked: dict[str, None] = {}
        self._ticked_keys: tuple[str, ...] | None = ()
        """The same as a tuple, None until it is asked for: it may be long."""
        self._reasons: dict[str, str] = {}

    def show_result(self, ids: Sequence[str], first: tuple[CandidateRow, ...]) -> None:
        """Begin a new list with the rows of its first page; ticks stay."""
        self.beginResetModel()
        self._ids = tuple(ids)
        self._pages.clear()
        if first:
            self._pages[0] = first
        self._asked = {0} if first else set()
        self.endResetModel()

    def show_page(self, start: int, rows: tuple[CandidateRow, ...]) -> None:
        """Put one more page of the same list in its place; the one longest unseen makes room."""
        self._pages[start] = rows
        self._pages.move_to_end(start)
        self._asked.add(start)
        while len(self._pages) > _KEPT_PAGES:
            dropped, _ = self._pages.popitem(last=False)
            self._asked.discard(dropped)
        last = min(start + PAGE_SIZE, len(self._ids)) - 1
        if last >= start:
            self.dataChanged.emit(self.index(start, 0), self.index(last, len(COLUMNS) - 1))

    def forget_asking(self, start: int) -> None:
        """Let a page be asked for again: nobody reads it any more."""
        if start not in self._pages:
            self._asked.discard(start)

    def row_at(self, row: int) -> CandidateRow | None:
        """Return a row that is here, None while it is not; asks for it then."""
        start = row - row % PAGE_SIZE
        page = self._pages.get(start)
        if page is None:
            self._ask(start)
            return None
        return page[row - start] if row - start < len(page) else None

    def look_ahead(self, first: int, last: int) -> None:
        """Ask for the pages that come next above and below the rows in sight."""
        for row in (last, last + _AHEAD, first - _AHEAD):
            if 0 <= row < len(self._ids):
                self._ask(row - row % PAGE_SIZE)

    def id_at(self, row: int) -> str | None:
        """Return the key of the person in a row, here or not."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, candidate_id: str) -> int | None:
        """Return the row a person stands in, None when they are not in the list."""
        try:
            return self._ids.index(candidate_id)
        except ValueError:
            return None

    def name_of(self, candidate_id: str) -> str:
        """Return the name of a person whose row is here, else ""."""
        for page in self._pages.values():
            for row in page:
                if row.id == candidate_id:
                    return row.name
        return ""

    @property
    def ids(self) -> tuple[str, ...]:
        """Keys of everyone found, in order."""
        return self._ids

    @property
    def total(self) -> int:
        """How many were found."""
        return len(self._ids)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Keys of the ticked people, in the order they were ticked."""
        if self._ticked_keys is None:
            self._ticked_keys = tuple(self._ticked)
        return self._ticked_keys

    def is_ticked(self, candidate_id: str) -> bool:
        """Whether a person is ticked."""
        return candidate_id in self._ticked

    def reason(self, candidate_id: str) -> str:
        """Say why the last act left a person as they were, "" where it did not."""
        return self._reasons.get(candidate_id, "")

    def tick(self, candidate_ids: Sequence[str], *, is_ticked: bool) -> None:
        """Tick or untick people, here or not."""
        if is_ticked:
            ticked = dict.fromkeys(candidate_ids)
            self._ticked = self._ticked | ticked if self._ticked else ticked
        else:
            for candidate_id in candidate_ids:
                self._ticked.pop(candidate_id, None)
                self._reasons.pop(candidate_id, None)
        self._tell_ticks()

    def keep_failed(self, reasons: Mapping[str, str]) -> None:
        """Leave only those ticked whom an act left as they were, each with the reason."""
        self._ticked = dict.fromkeys(reasons)
        self._reasons = dict(reasons)
        self._tell_ticks()

    def clear_ticks(self) -> None:
        """Untick everyone."""
        self.keep_failed({})

    def _tell_ticks(self) -> None:
        self._ticked_keys = None
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(COLUMNS) - 1))
        self.ticks_changed.emit()

    def _ask(self, start: int) -> None:
        if start not in self._asked:
            self._asked.add(start)
            self.page_wanted.emit(start)

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for tests, tooltips and those who listen; the delegate reads whole rows itself."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = COLUMNS[index.column()]
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: column.text(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _spoken(column, row),
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: self._description(column, row),
            Qt.ItemDataRole.ToolTipRole: lambda: self._tip(column, row),
            Qt.ItemDataRole.CheckStateRole: lambda: self._state(column, row),
            TableRole.IS_TICKED: lambda: row.id in self._ticked,
            TableRole.ROW: lambda: row,
            TableRole.KEY: lambda: row.id,
            TableRole.KIND: lambda: column.kind,
        }
        return answers[role]() if role in answers else None

    def _state(self, column: ListColumn, row: CandidateRow) -> Qt.CheckState | None:
        if column.kind is not CellKind.TICK:
            return None
        return Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked

    def _description(self, column: ListColumn, row: CandidateRow) -> str:
        if column.kind is not CellKind.PERSON:
            return ""
        return self._reasons.get(row.id) or cells.skill_list(row.skill_line)

    def _tip(self, column: ListColumn, row: CandidateRow) -> str:
        if column.kind is CellKind.PERSON:
            said = (row.name, self._reasons.get(row.id, ""), row.headline, cells.without_marks(row.excerpt))
            return "\n".join(part for part in said if part)
        if column.kind is CellKind.PLACE:
            return "\n".join(part for part in (column.text(row), row.where_job) if part)
        return cells.skill_list(column.text(row))

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick((row.id,), is_ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == TICK_COLUMN:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title()
        if role == Qt.ItemDataRole.ToolTipRole and section == TICK_COLUMN:
            return cells.title("Tick everyone (Ctrl+A)")
        return None


def _spoken(column: ListColumn, row: CandidateRow) -> str:
    if column.kind is CellKind.PERSON:
        return cells.candidate_sentence(row)
    if column.kind is CellKind.PLACE:
        return cells.place(row)
    return cells.skill_list(column.text(row))
