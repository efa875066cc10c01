"""The tags of an agency with a box each: who of the chosen people has it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal
from typing_extensions import override

from ats_desktop.domain.folding import folded
from ats_desktop.domain.rows.search import TagRow
from ats_desktop.gui.models.table_columns import NO_PARENT, AnyIndex
from ats_desktop.gui.wording.text import counted, say


@dataclass
class _Line:
    """One tag: on how many people it is, and what it was and is among the chosen ones."""

    name: str
    count: int
    was: Qt.CheckState
    state: Qt.CheckState


class TagsModel(QAbstractListModel):
    """Tags that match the filter, those of the chosen people first.

    Invariant: a box that is left half stays half: those who have the tag keep it, the others do not get it.
    """

    changed = Signal()
    """A box was turned over, or a tag added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._shown: list[_Line] = []
        self._filter = ""

    def show_tags(self, tags: Sequence[TagRow], having: Mapping[str, int], people: int) -> None:
        """List the tags; ``having`` says how many of the ``people`` chosen have each."""
        self._lines = []
        for tag in tags:
            number = having.get(tag.name, 0)
            state = Qt.CheckState.PartiallyChecked if number else Qt.CheckState.Unchecked
            if people and number >= people:
                state = Qt.CheckState.Checked
            self._lines.append(_Line(tag.name, tag.count, state, state))
        self._lines.sort(key=lambda line: (line.was is Qt.CheckState.Unchecked, folded(line.name)))
        self._show()

    def filter(self, text: str) -> None:
        """List only tags with these letters in their names."""
        self._filter = folded(text)
        self._show()

    def put(self, name: str) -> None:
        """Tick a tag, a new one if there is none of this name."""
        wanted = " ".join(name.split())
        if not wanted:
            return
        line = next((each for each in self._lines if folded(each.name) == folded(wanted)), None)
        if line is None:
            line = _Line(wanted, 0, Qt.CheckState.Unchecked, Qt.CheckState.Unchecked)
            self._lines.insert(0, line)
        line.state = Qt.CheckState.Checked
        self._show()
        self.changed.emit()

    def wanted(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the tags to put on everyone and those to take off everyone."""
        turned = [line for line in self._lines if line.state is not line.was]
        put = tuple(line.name for line in turned if line.state is Qt.CheckState.Checked)
        return put, tuple(line.name for line in turned if line.state is Qt.CheckState.Unchecked)

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = [line for line in self._lines if self._filter in folded(line.name)]
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return line.state
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = {"tag": line.name, "people": counted(line.count, "candidate", "candidates")}
            return say("tags", "{tag}, {people}", words)
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._shown[index.row()].state = Qt.CheckState(value)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()
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
