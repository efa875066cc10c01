"""The skills of a person, one row each."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.brief import read_requirements
from ats_desktop.domain.rows.candidates import SkillRow
from ats_desktop.domain.skill import SkillEntry
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.requirements_editor import SkillField
from ats_desktop.gui.widgets.row_list import RowList
from ats_desktop.gui.wording.text import say

_YEARS = 96


class SkillEntryRow(QWidget):
    """One skill and its years."""

    def __init__(self, skills: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(6))
        self.skill = SkillField(skills, self)
        self.skill.setAccessibleName(say("skills", "Skill"))
        self.skill.setMaxLength(100)
        self.years = NumberField(self)
        self.years.setPlaceholderText(say("skills", "years"))
        self.years.setAccessibleName(say("skills", "Years"))
        self.years.setFixedWidth(look.px(_YEARS))
        line.addWidget(self.skill, 1)
        line.addWidget(self.years)
        self.setFocusProxy(self.skill)

    def entry(self) -> SkillEntry | None:
        """Return what is written, None while no skill is."""
        name = self.skill.text().strip()
        return SkillEntry(name, self.years.value()) if name else None


class SkillsEditor(RowList):
    """Rows of skill and years; a list that is pasted into a row becomes rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("skills", "Add a skill"), parent)
        self._names = QStringListModel(self)

    def set_catalogue(self, names: Sequence[str]) -> None:
        """Complete from these names."""
        self._names.setStringList(list(names))

    def show_skills(self, skills: Sequence[SkillRow]) -> None:
        """Show a person's skills."""
        self.clear()
        for skill in skills:
            self._append(skill.name, skill.years)

    def entries(self) -> tuple[SkillEntry, ...]:
        """Return the rows that name a skill, the first of each skill only."""
        found: dict[str, SkillEntry] = {}
        for row in self.rows:
            if isinstance(row, SkillEntryRow) and (entry := row.entry()) is not None:
                found.setdefault(entry.name.casefold(), entry)
        return tuple(found.values())

    def has_mistake(self) -> bool:
        """Whether years are written somewhere that are no number."""
        return any(isinstance(row, SkillEntryRow) and row.years.has_mistake() for row in self.rows)

    @override
    def make_row(self) -> QWidget:
        row = SkillEntryRow(self._names, self)
        row.skill.list_pasted.connect(self._on_list_pasted)
        row.skill.textEdited.connect(self.edited)
        row.years.textEdited.connect(self.edited)
        return row

    @override
    def remove_text(self) -> str:
        return say("skills", "Remove this skill")

    def _append(self, name: str, years: float | None) -> None:
        row = self.add_row()
        if isinstance(row, SkillEntryRow):
            row.skill.setText(name)
            row.years.set_value(years)

    def _on_list_pasted(self, text: str) -> None:
        known = {entry.name.casefold() for entry in self.entries()}
        for asked in read_requirements(text):
            if asked.skill.casefold() not in known:
                self._append(asked.skill, asked.min_years or None)
        self.edited.emit()
