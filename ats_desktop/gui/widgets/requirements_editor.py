"""The skills a brief asks for, one row each."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.domain.job import Requirement
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.row_list import RowList


class RequirementRow(QWidget):
    """One skill, whether it is a must, and its least years; the weight it had is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = 1.0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(6))
        self.skill = QLineEdit(self)
        self.skill.setPlaceholderText(self.tr("Python"))
        self.skill.setAccessibleName(self.tr("Skill"))
        self.skill.setMaxLength(100)
        self.must = QComboBox(self)
        self.must.addItem(self.tr("Must have"), True)
        self.must.addItem(self.tr("Nice to have"), False)
        self.must.setAccessibleName(self.tr("How much it is needed"))
        self.years = NumberField(self)
        self.years.setPlaceholderText(self.tr("Least years"))
        self.years.setAccessibleName(self.tr("Least years"))
        self.years.setMaximumWidth(theme.current().px(104))
        line.addWidget(self.skill, 1)
        line.addWidget(self.must)
        line.addWidget(self.years)
        self.setFocusProxy(self.skill)

    def show_requirement(self, requirement: Requirement) -> None:
        """Show what a brief says."""
        self.skill.setText(requirement.skill)
        self.must.setCurrentIndex(0 if requirement.must else 1)
        self.years.set_value(requirement.min_years or None)
        self._weight = requirement.weight

    def requirement(self) -> Requirement | None:
        """Return what is written, None while no skill is."""
        skill = self.skill.text().strip()
        if not skill:
            return None
        return Requirement(
            skill=skill,
            must=bool(self.must.currentData()),
            min_years=self.years.value() or 0.0,
            weight=self._weight,
        )


class RequirementsEditor(RowList):
    """The rows of a brief's skills, in the order they are weighed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.add_button.setText(self.tr("Add a skill"))

    def value(self) -> tuple[Requirement, ...]:
        """Return the rows that name a skill, the first of each skill only."""
        found: dict[str, Requirement] = {}
        for row in self.rows:
            if isinstance(row, RequirementRow) and (asked := row.requirement()) is not None:
                found.setdefault(asked.skill.casefold(), asked)
        return tuple(found.values())

    def set_value(self, requirements: tuple[Requirement, ...]) -> None:
        """Show the skills of a brief."""
        self.clear()
        for requirement in requirements:
            row = self.add_row()
            if isinstance(row, RequirementRow):
                row.show_requirement(requirement)

    def has_mistake(self) -> bool:
        """Tell whether years are written that are no number."""
        return any(isinstance(row, RequirementRow) and row.years.has_mistake() for row in self.rows)

    @override
    def make_row(self) -> QWidget:
        return RequirementRow(self)

    @override
    def remove_text(self) -> str:
        return self.tr("Remove this skill")
