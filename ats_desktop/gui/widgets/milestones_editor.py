"""The milestones of a brief, one row each."""

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.domain.job import PlannedMilestone
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.date_field import DateField
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.row_list import RowList

_DUE, _FEE = 144, 120


class MilestoneRow(QWidget):
    """What is to be done, by which date, for which fee, and when it counts as accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, look.px(4))
        grid.setSpacing(look.px(6))
        self.name = self._field(self.tr("Milestone"), 200)
        self.due = DateField(self)
        self.due.setPlaceholderText(self.tr("Due"))
        self.due.setAccessibleName(self.tr("Due"))
        self.due.setFixedWidth(look.px(_DUE))
        self.fee = NumberField(self)
        self.fee.setPlaceholderText(self.tr("Fee"))
        self.fee.setAccessibleName(self.tr("Fee"))
        self.fee.setFixedWidth(look.px(_FEE))
        self.criteria = self._field(self.tr("Accepted when …"), 500)
        self.criteria.setAccessibleName(self.tr("What it is accepted by"))
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.due, 0, 1)
        grid.addWidget(self.fee, 0, 2)
        grid.addWidget(self.criteria, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.setFocusProxy(self.name)

    def show_milestone(self, planned: PlannedMilestone) -> None:
        """Show what a brief says."""
        self.name.setText(planned.name)
        self.criteria.setText(planned.criteria)
        self.due.set_value(planned.due)
        self.fee.set_value(planned.fee)

    def milestone(self) -> PlannedMilestone | None:
        """Return what is written, None while it has no name."""
        name = self.name.text().strip()
        if not name:
            return None
        return PlannedMilestone(name, self.criteria.text().strip(), self.due.value(), self.fee.whole())

    def _field(self, name: str, longest: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMaxLength(longest)
        return field


class MilestonesEditor(RowList):
    """The rows of a brief's milestones, in their order."""

    is_movable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.add_button.setText(self.tr("Add a milestone"))

    def value(self) -> tuple[PlannedMilestone, ...]:
        """Return the rows that have a name."""
        rows = (row.milestone() for row in self.rows if isinstance(row, MilestoneRow))
        return tuple(planned for planned in rows if planned is not None)

    def set_value(self, milestones: tuple[PlannedMilestone, ...]) -> None:
        """Show the milestones of a brief."""
        self.clear()
        for planned in milestones:
            row = self.add_row()
            if isinstance(row, MilestoneRow):
                row.show_milestone(planned)

    def mistake(self) -> str:
        """Return the code of what is wrong, "" for nothing."""
        rows = [row for row in self.rows if isinstance(row, MilestoneRow)]
        if any(row.due.has_mistake() for row in rows):
            return "not_a_date"
        return "not_a_number" if any(row.fee.has_mistake() for row in rows) else ""

    @override
    def make_row(self) -> QWidget:
        return MilestoneRow(self)

    @override
    def remove_text(self) -> str:
        return self.tr("Remove this milestone")
