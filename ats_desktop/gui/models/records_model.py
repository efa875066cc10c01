"""A table of a few hundred records that are all here, sorted and filtered in memory."""

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from typing_extensions import override

from ats_desktop.domain.rows.board import SKILL_SEPARATOR as PART_SEPARATOR
from ats_desktop.gui.models.table_columns import (
    NO_PARENT,
    AnyIndex,
    CellKind,
    TableColumn,
    TableRole,
)


class Keyed(Protocol):
    """A record with a key."""

    @property
    def id(self) -> str:
        """The record's key."""
        ...


Record = TypeVar("Record", bound=Keyed)


class RecordsModel(QAbstractTableModel, Generic[Record]):
    """Jobs, clients or papers as rows.

    Invariant: the rows shown are those of ``set_rows`` that pass the test and hold the filter's words, in the
    chosen order.
    """

    def __init__(self, columns: tuple[TableColumn[Record], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._all: tuple[Record, ...] = ()
        self._shown: list[Record] = []
        self._words: tuple[str, ...] = ()
        self._test: Callable[[Record], bool] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    @property
    def columns(self) -> tuple[TableColumn[Record], ...]:
        """The columns, in the order they first stand in."""
        return self._columns

    @property
    def size(self) -> int:
        """How many records there are, shown or not."""
        return len(self._all)

    @property
    def narrowed(self) -> int:
        """How many records pass the test, whether they hold the filter's words or not."""
        return self.counted(self._test)

    def counted(self, test: Callable[[Record], bool] | None) -> int:
        """Count the records that pass a test, shown or not; None passes all."""
        return len(self._all) if test is None else sum(map(test, self._all))

    def set_rows(self, rows: tuple[Record, ...]) -> None:
        """Show these records; where the same ones stand in the same order only those that differ repaint."""
        self._all = rows
        self._show(self._arranged())

    def filter(self, text: str) -> None:
        """Show only records that hold every word of the text in one of their cells."""
        self._words = tuple(text.casefold().split())
        self._show(self._arranged())

    def narrow(self, test: Callable[[Record], bool] | None) -> None:
        """Show only records that pass a test, None for all."""
        self._test = test
        self._show(self._arranged())

    def row_at(self, row: int) -> Record | None:
        """Return the record of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, key: str) -> int | None:
        """Return the row of a record, None when it is not shown."""
        return next((place for place, record in enumerate(self._shown) if record.id == key), None)

    def _arranged(self) -> list[Record]:
        test = self._test
        shown = [each for each in self._all if (test is None or test(each)) and self._holds_words(each)]
        if self._sorted_by is not None:
            column, order = self._sorted_by
            key = self._columns[column].sort_key or self._columns[column].text
            shown.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        return shown

    def _holds_words(self, record: Record) -> bool:
        if not self._words:
            return True
        said = " ".join(f"{c.text(record)} {c.detail(record)}" for c in self._columns).casefold()
        return all(word in said for word in self._words)

    def _show(self, rows: list[Record]) -> None:
        if [row.id for row in rows] == [row.id for row in self._shown]:
            old, self._shown = self._shown, rows
            for place, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.row_at(index.row()) if index.isValid() else None
        if record is None:
            return None
        column = self._columns[index.column()]
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: column.text(record),
            Qt.ItemDataRole.ToolTipRole: lambda: _tip(column, record),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _said(column, record),
            TableRole.ROW: lambda: record,
            TableRole.KIND: lambda: column.kind,
            TableRole.KEY: lambda: record.id,
            TableRole.DETAIL: lambda: column.detail(record),
            TableRole.TONE: lambda: column.tone(record),
            TableRole.SHARE: lambda: column.share(record),
            TableRole.MARK: lambda: column.mark(record),
        }
        return answers[role]() if role in answers else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section].title() if is_title and section < len(self._columns) else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order) if 0 <= column < len(self._columns) else None
        self._show(self._arranged())


def _tip(column: TableColumn[Record], record: Record) -> str:
    if column.kind in _SAID_BY_PARTS:
        return column.detail(record)
    return "\n".join(part for part in (column.text(record), column.detail(record)) if part)


def _said(column: TableColumn[Record], record: Record) -> str:
    if column.kind in _SAID_BY_PARTS and column.detail(record):
        return column.detail(record)
    said = ", ".join(part for part in (column.text(record), column.detail(record)) if part)
    return said.replace(PART_SEPARATOR, ", ")


_SAID_BY_PARTS = {CellKind.CHIPS, CellKind.STAGES}
"""Kinds whose text is several parts, for which the detail is what is read out."""
