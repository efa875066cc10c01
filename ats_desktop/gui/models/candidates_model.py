"""The list of candidates as a table that asks for its rows a page at a time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from ats_desktop.domain.rows.candidates import CandidatePage, CandidateRow
from ats_desktop.gui.models.table_columns import (
    NO_PARENT,
    AnyIndex,
    CellKind,
    TableColumn,
    TableRole,
    nothing,
)
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import cells

PAGE_SIZE = 200
TICK_COLUMN = 0


def _notice_tone(row: CandidateRow) -> Token:
    return Token.OK if row.notice_days == 0 else Token.TEXT


COLUMNS: tuple[TableColumn[CandidateRow], ...] = (
    TableColumn(lambda: "", nothing, CellKind.TICK, width=40),
    TableColumn(
        lambda: cells.title("Candidate"),
        lambda row: row.name,
        CellKind.PERSON,
        width=220,
        is_stretched=True,
        detail=lambda row: row.excerpt or row.headline,
        sort="name",
    ),
    TableColumn(lambda: cells.title("Top skills"), lambda row: row.skill_line, CellKind.CHIPS, width=230),
    TableColumn(lambda: cells.title("Exp."), lambda row: cells.years(row.years), width=74, sort="years"),
    TableColumn(lambda: cells.title("City"), lambda row: row.city, width=104, sort="city"),
    TableColumn(
        lambda: cells.title("Notice"),
        lambda row: cells.notice(row.notice_days),
        width=92,
        tone=_notice_tone,
        sort="notice",
    ),
    TableColumn(lambda: cells.title("Expects"), lambda row: cells.short_pay(row.pay_expected), width=84),
    TableColumn(
        lambda: cells.title("Added"), lambda row: cells.day_of(row.created_us), width=104, sort="added"
    ),
)
"""What the list of candidates shows, the tick first."""


class CandidatesModel(QAbstractTableModel):
    """All candidates that match, of which only the pages that were looked at are here.

    The model never asks the database: it says which page is wanted, once, and is given it. Ticks are kept
    by key, so they stay when the order changes.
    """

    page_wanted = Signal(int)
    """First row of a page of PAGE_SIZE rows that is looked at and not here; below 2^31 by far."""
    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: dict[int, tuple[CandidateRow, ...]] = {}
        self._asked: set[int] = set()
        self._ticked: dict[str, None] = {}

    def show_first(self, page: CandidatePage) -> None:
        """Begin a new list with its first page; ticks of people stay."""
        self.beginResetModel()
        self._total = page.total
        self._pages = {page.start: page.rows} if page.rows else {}
        self._asked = {page.start}
        self.endResetModel()

    def show_page(self, page: CandidatePage) -> None:
        """Put one more page of the same list in its place."""
        if page.total != self._total:
            self.show_first(page) if page.start == 0 else self._ask_again()
            return
        self._pages[page.start] = page.rows
        if page.rows:
            last = page.start + len(page.rows) - 1
            self.dataChanged.emit(self.index(page.start, 0), self.index(last, len(COLUMNS) - 1))

    def refresh(self) -> None:
        """Ask again for every page that is here; rows stay on show until the new ones come."""
        self._asked = set()
        for start in sorted(self._pages):
            self._ask(start)

    def row_at(self, row: int) -> CandidateRow | None:
        """Return a row that is here, None while it is not; asks for it then."""
        start = row - row % PAGE_SIZE
        page = self._pages.get(start)
        if page is None:
            self._ask(start)
            return None
        return page[row - start] if row - start < len(page) else None

    def row_of(self, candidate_id: str) -> int | None:
        """Return the row a person stands in, None when it is not here."""
        for start, page in self._pages.items():
            for place, row in enumerate(page):
                if row.id == candidate_id:
                    return start + place
        return None

    @property
    def total(self) -> int:
        """How many match."""
        return self._total

    @property
    def ticked(self) -> tuple[str, ...]:
        """Keys of the ticked people, in the order they were ticked."""
        return tuple(self._ticked)

    def tick(self, candidate_ids: tuple[str, ...], *, is_ticked: bool) -> None:
        """Tick or untick people, here or not."""
        for candidate_id in candidate_ids:
            if is_ticked:
                self._ticked[candidate_id] = None
            else:
                self._ticked.pop(candidate_id, None)
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(COLUMNS) - 1))
        self.ticks_changed.emit()

    def clear_ticks(self) -> None:
        """Untick everyone."""
        self.tick(self.ticked, is_ticked=False)

    def _ask(self, start: int) -> None:
        if start not in self._asked:
            self._asked.add(start)
            self.page_wanted.emit(start)

    def _ask_again(self) -> None:
        self._asked.discard(0)
        self._ask(0)

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == TableRole.ROW:
            return row
        if row is None:
            return None
        column = COLUMNS[index.column()]
        is_ticked = row.id in self._ticked
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: column.text(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _spoken(column, row),
            TableRole.KIND: lambda: column.kind,
            TableRole.KEY: lambda: row.id,
            TableRole.DETAIL: lambda: column.detail(row),
            TableRole.TONE: lambda: column.tone(row),
            TableRole.IS_TICKED: lambda: is_ticked,
        }
        if role == Qt.ItemDataRole.CheckStateRole and column.kind is CellKind.TICK:
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return answers[role]() if role in answers else None

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
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return COLUMNS[section].title() if section < len(COLUMNS) else None


def _spoken(column: TableColumn[CandidateRow], row: CandidateRow) -> str:
    if column.kind is CellKind.PERSON:
        return cells.candidate_sentence(row)
    return cells.skill_list(column.text(row))
