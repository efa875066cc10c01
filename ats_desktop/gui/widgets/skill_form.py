"""What one skill is called, what it implies, and what can be done with it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.skills import CatalogueRow
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.lines_field import LinesField
from ats_desktop.gui.widgets.requirements_editor import SkillField
from ats_desktop.gui.wording.text import counted, say

_LINES = 5
_LONGEST = 60


class SkillValues(NamedTuple):
    """A skill as it stands in the fields."""

    name: str
    group: str
    aliases: tuple[str, ...]
    implies: tuple[str, ...]


class SkillForm(QWidget):
    """The fields of one skill; each is wanted to be kept when it is left."""

    edited = Signal(object, object)
    """Key, str, and SkillValues"""
    merge_wanted = Signal(object, object)
    """Key, and the name of the other skill, str"""
    retire_wanted = Signal(object)
    """Key, str"""

    def __init__(self, names: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: CatalogueRow | None = None
        self.title = ElidedLabel(self)
        theme.dress(self.title, "heading")
        self.people = QLabel(self)
        theme.dress(self.people, "caption")
        self.name = QLineEdit(self)
        self.name.setMaxLength(_LONGEST)
        self.group = QComboBox(self)
        self.group_line = QLineEdit(self.group)
        self.group_line.setMaxLength(_LONGEST)
        self.group.setLineEdit(self.group_line)
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(8)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.aliases = _Lines(self)
        self.implies = _Lines(self)
        self.error = ErrorLabel(self)
        self.other = SkillField(names, self)
        self.other.setPlaceholderText(say("skills", "another skill"))
        self.other.setAccessibleName(say("skills", "The skill to merge this one into"))
        self.merge_button = QPushButton(say("skills", "Merge"), self)
        self.retire_button = QPushButton(say("skills", "Take off the list"), self)
        for button in (self.merge_button, self.retire_button):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.show_row(None)

    @property
    def shown(self) -> CatalogueRow | None:
        """The skill in the fields."""
        return self._row

    def show_groups(self, groups: Sequence[str]) -> None:
        """Offer these groups."""
        text = self.group.currentText()
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItems(list(groups))
        self.group.setEditText(text)
        self.group.blockSignals(False)

    def show_row(self, row: CatalogueRow | None) -> None:
        """Show a skill, None for none; what is being typed stays while it is the same skill as it was."""
        if row is not None and row == self._row:
            return
        self._row = row
        self.error.show_error("")
        self.title.show_text(say("skills", "Choose a skill") if row is None else row.name)
        self.people.setText("" if row is None else counted(row.people, "candidate", "candidates"))
        self.name.setText("" if row is None else row.name)
        self.name.setCursorPosition(0)
        self.group.setEditText("" if row is None else row.group)
        self.aliases.set_parts(() if row is None else row.aliases)
        self.implies.set_parts(() if row is None else row.implies)
        self.other.clear()
        for field in self._fields():
            field.setEnabled(row is not None)
        self._on_other()

    def values(self) -> SkillValues:
        """Return what stands in the fields."""
        return SkillValues(
            " ".join(self.name.text().split()),
            " ".join(self.group.currentText().split()),
            self.aliases.parts(),
            self.implies.parts(),
        )

    def show_error(self, sentence: str) -> None:
        """Say what is wrong under the fields; what was typed stays."""
        self.error.show_error(sentence)

    def _fields(self) -> tuple[QWidget, ...]:
        return (self.name, self.group, self.aliases, self.implies, self.other, self.retire_button)

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.people)
        column.addLayout(head)
        self._field(column, say("skills", "Name"), self.name)
        self._field(column, say("skills", "Group"), self.group)
        self._field(column, say("skills", "Other spellings, one a line"), self.aliases)
        self._field(column, say("skills", "Who has it has these too, one a line"), self.implies)
        column.addWidget(self.error)
        merging = QHBoxLayout()
        merging.setSpacing(look.px(8))
        merging.addWidget(self.other, 1)
        merging.addWidget(self.merge_button)
        column.addSpacing(look.px(4))
        label = QLabel(say("skills", "The same as"), self)
        label.setBuddy(self.other)
        theme.dress(label, "caption")
        column.addWidget(label)
        column.addLayout(merging)
        column.addSpacing(look.px(8))
        column.addWidget(self.retire_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def _field(self, column: QVBoxLayout, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        label.setWordWrap(True)
        theme.dress(label, "caption")
        field.setAccessibleName(text)
        column.addSpacing(theme.current().px(4))
        column.addWidget(label)
        column.addWidget(field)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._on_left)
        self.group.activated.connect(self._on_left)
        self.group_line.editingFinished.connect(self._on_left)
        self.aliases.left.connect(self._on_left)
        self.implies.left.connect(self._on_left)
        self.other.textChanged.connect(self._on_other)
        self.other.returnPressed.connect(self.merge_button.click)
        self.merge_button.clicked.connect(self._on_merge)
        self.retire_button.clicked.connect(self._on_retire)

    def _on_left(self, *_: object) -> None:
        row, values = self._row, self.values()
        if row is None:
            return
        if values == (row.name, row.group, row.aliases, row.implies):
            self.error.show_error("")
            return
        self.edited.emit(row.id, values)

    def _on_other(self, *_: object) -> None:
        self.merge_button.setEnabled(self._row is not None and bool(self.other.text().strip()))

    def _on_merge(self) -> None:
        if self._row is not None and self.other.text().strip():
            self.merge_wanted.emit(self._row.id, self.other.text().strip())

    def _on_retire(self) -> None:
        if self._row is not None:
            self.retire_wanted.emit(self._row.id)


class _Lines(LinesField):
    """Names, one a line."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("lines", _LINES)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
