"""What became of the files of an import: those that need a person first, then the rest, newest first."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from ats_desktop.domain.imports import ImportResult
from ats_desktop.domain.rows.imports import ImportOutcome
from ats_desktop.gui.models.table_columns import NO_PARENT, AnyIndex, TableRole
from ats_desktop.gui.wording import imports
from ats_desktop.gui.wording.text import say

PROBLEMS = frozenset({ImportResult.NEEDS_YOU, ImportResult.FAILED})
_KNOWN = frozenset({ImportResult.KNOWN, ImportResult.UPDATED})
_MOST_SHOWN = 500
"""Rows of a section: a list of a hundred thousand people is not for reading."""


class ImportRole(IntEnum):
    """What the delegate asks for beside the table's roles."""

    FIX = Qt.ItemDataRole.UserRole + 20
    """Words of the one act that settles a file, "" for none."""


class ImportModel(QAbstractListModel):
    """Two sections of files under a heading each; a section without files has no heading.

    Every file counts; of a section the first few hundred are shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: list[ImportOutcome] = []
        self._others: list[ImportOutcome] = []
        self._added = self._known = 0
        self._rows: list[ImportOutcome | str] = []

    def clear(self) -> None:
        """Begin again."""
        self.beginResetModel()
        self._problems, self._others, self._rows = [], [], []
        self._added = self._known = 0
        self.endResetModel()

    def add(self, outcomes: tuple[ImportOutcome, ...]) -> None:
        """Add files that were just kept."""
        self._problems += [each for each in outcomes if each.result in PROBLEMS]
        others = [each for each in reversed(outcomes) if each.result not in PROBLEMS]
        self._added += sum(each.result == ImportResult.ADDED for each in others)
        self._known += sum(each.result in _KNOWN for each in others)
        self._others = (others + self._others)[:_MOST_SHOWN]
        self._arrange()

    def to_check(self) -> list[ImportOutcome]:
        """Return the problems whose files are kept, so that one can look into them, in their order."""
        return [each for each in self._problems if each.attachment_id and each.reason != imports.MAYBE_SAME]

    def settle(self, outcome: ImportOutcome) -> None:
        """Take a problem off the list: a person saw to it."""
        if outcome in self._problems:
            self._problems.remove(outcome)
            self._arrange()

    def counts(self) -> tuple[int, int, int]:
        """Return how many were added, were known already, and need a person."""
        return self._added, self._known, len(self._problems)

    def outcome_at(self, row: int) -> ImportOutcome | None:
        """Return the file of a row, None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, ImportOutcome) else None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        if self._problems:
            count = {"count": f"{len(self._problems):,}"}
            self._rows += [say("import", "Need you ({count})", count), *self._problems[:_MOST_SHOWN]]
        if self._others:
            self._rows += [say("import", "Just read"), *self._others]
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if isinstance(row, str):
            return row if role in texts else None
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: row.file_name,
            Qt.ItemDataRole.ToolTipRole: lambda: imports.sentence(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _spoken(row),
            TableRole.ROW: lambda: row,
            TableRole.DETAIL: lambda: imports.sentence(row),
            ImportRole.FIX: lambda: imports.fix(row),
        }
        return answers[role]() if role in answers else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.outcome_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _spoken(row: ImportOutcome) -> str:
    parts = (row.file_name, imports.sentence(row), imports.fix(row))
    return ". ".join(part for part in parts if part)
