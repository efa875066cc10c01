"""The first rows of a list as they would come in; cells that do not fit their column say why."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from typing_extensions import override

from ats_desktop.domain.listing import CellProblem, ListField
from ats_desktop.domain.rows.lists import ListSample
from ats_desktop.gui.models.table_columns import NO_PARENT, AnyIndex
from ats_desktop.gui.wording import lists
from ats_desktop.gui.wording.text import say

_NAMES = frozenset({ListField.FULL_NAME, ListField.FIRST_NAME, ListField.LAST_NAME})
_FIXED = 2
"""Columns before those of the list: its row number, and what becomes of the row."""


class PreviewRole(IntEnum):
    """What the delegate asks for."""

    IS_WRONG = Qt.ItemDataRole.UserRole + 1
    """Whether a cell does not say what its column means."""
    IS_FAINT = Qt.ItemDataRole.UserRole + 2
    """Whether nobody comes in by the row."""


class ListPreviewModel(QAbstractTableModel):
    """One column for each meaning that is in use; the three kinds of names come in as one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[ListSample, ...] = ()
        self._fields: tuple[ListField, ...] = ()

    def show_samples(self, samples: Sequence[ListSample], mapping: Sequence[ListField]) -> None:
        """Show other rows, or the same under other meanings."""
        used = set(mapping) - {ListField.IGNORE}
        if used & _NAMES:
            used = (used - _NAMES) | {ListField.FULL_NAME}
        self.beginResetModel()
        self._samples = tuple(samples)
        self._fields = tuple(field for field in ListField if field in used)
        self.endResetModel()

    def problems(self) -> list[str]:
        """Say what does not fit, one sentence a cell, in the order of the rows."""
        return [
            lists.problem_in_row(sample, problem)
            for sample in self._samples
            for problem in sample.record.problems
        ]

    def problems_at(self, index: AnyIndex) -> list[CellProblem]:
        """Return what does not fit in one cell."""
        if not index.isValid() or index.column() < _FIXED:
            return []
        field = self._fields[index.column() - _FIXED]
        return [each for each in self._samples[index.row()].record.problems if each.field is field]

    def sentence_at(self, index: AnyIndex) -> str:
        """Say what does not fit in one cell, "" where all is well."""
        if not index.isValid():
            return ""
        sample = self._samples[index.row()]
        return " ".join(lists.problem_in_row(sample, each) for each in self.problems_at(index))

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._samples)

    @override
    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._fields) + _FIXED

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= _FIXED:
            field = self._fields[section - _FIXED]
            return say("lists", "Name") if field is ListField.FULL_NAME else lists.meaning(field)
        return say("lists", "Row") if section == 0 else say("lists", "Comes in as")

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(index),
            Qt.ItemDataRole.ToolTipRole: lambda: self.sentence_at(index) or self._text(index),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(index),
            PreviewRole.IS_WRONG: lambda: bool(self.problems_at(index)),
            PreviewRole.IS_FAINT: lambda: self._samples[index.row()].record.is_blank,
        }
        return answers[role]() if role in answers else None

    def _spoken(self, index: AnyIndex) -> str:
        return " ".join(part for part in (self._text(index), self.sentence_at(index)) if part)

    def _text(self, index: AnyIndex) -> str:
        sample = self._samples[index.row()]
        if index.column() == 0:
            return f"{sample.record.number:,}"
        if index.column() == 1:
            return lists.becomes(sample)
        read = lists.cell(sample.record, self._fields[index.column() - _FIXED])
        wrong = [each.text for each in self.problems_at(index)]
        return ", ".join(part for part in (read, *wrong) if part).replace("\n", " · ")
