"""A candidate's history as a list."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from ats_desktop.domain.rows.candidates import TimelineRow
from ats_desktop.gui.models.table_columns import NO_PARENT, AnyIndex, TableRole
from ats_desktop.gui.wording import timeline


class TimelineModel(QAbstractListModel):
    """What happened to a person, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TimelineRow, ...] = ()

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show another history; the same one again changes nothing."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == TableRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return timeline.sentence(row)
        if role == TableRole.DETAIL:
            return timeline.byline(row, datetime.now(UTC))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (timeline.sentence(row), row.note, timeline.byline(row, datetime.now(UTC)))
            return ". ".join(part for part in parts if part)
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
