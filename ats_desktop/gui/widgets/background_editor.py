"""The jobs a person has held and the degrees they have, one row each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.domain.months import read_month
from ats_desktop.domain.rows.candidates import EducationRow, EmploymentRow
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.row_list import RowList
from ats_desktop.gui.wording.text import say

_MONTH, _YEAR = 92, 72


class _Row(QWidget):
    """Text fields beside each other; the last ones are narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.current().px(6))

    def add_field(self, name: str, hint: str, width: int = 0) -> QLineEdit:
        """Add a field; without a width it shares the room that is left."""
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setMaxLength(200)
        if width:
            field.setFixedWidth(theme.current().px(width))
        self._line.addWidget(field, 0 if width else 1)
        if self.focusProxy() is None:
            self.setFocusProxy(field)
        return field


class EmploymentLine(_Row):
    """One job held: title, company, first and last month; no last month means until today."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self.add_field(say("work", "Title"), say("work", "Title"))
        self.company = self.add_field(say("work", "Company"), say("work", "Company"))
        self.started = self.add_field(say("work", "From"), say("work", "Mar 2021"), _MONTH)
        self.ended = self.add_field(say("work", "Until"), say("work", "now"), _MONTH)

    def show_row(self, row: EmploymentRow) -> None:
        """Show a job."""
        _show(self.title, row.title)
        _show(self.company, row.company)
        # As it is kept: a month's name in another language could not be read back.
        self.started.setText(row.started)
        self.ended.setText(row.ended or "")

    def has_mistake(self) -> bool:
        """Whether a month is written that is none, or the end lies before the beginning."""
        typed = [field.text().strip() for field in (self.started, self.ended)]
        months = [read_month(text) if text else "" for text in typed]
        return None in months or bool(months[0] and months[1] and months[1] < months[0])

    def row(self) -> EmploymentRow:
        """Return what is written."""
        ended = self.ended.text().strip()
        return EmploymentRow(
            self.title.text().strip(),
            self.company.text().strip(),
            read_month(self.started.text()) or "",
            read_month(ended) if ended else None,
        )


class EducationLine(_Row):
    """One degree: its name, where, and the year."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._level: EducationRow | None = None
        self.degree = self.add_field(say("work", "Degree"), say("work", "BS Computer Science"))
        self.institution = self.add_field(say("work", "Institution"), say("work", "University"))
        self.year = self.add_field(say("work", "Year"), say("work", "2016"), _YEAR)

    def show_row(self, row: EducationRow) -> None:
        """Show a degree."""
        self._level = row
        _show(self.degree, row.degree)
        _show(self.institution, row.institution)
        self.year.setText(str(row.year or ""))

    def has_mistake(self) -> bool:
        """Whether a year is written that is none."""
        text = self.year.text().strip()
        return bool(text) and not (len(text) == len("2016") and read_month(text) is not None)

    def row(self) -> EducationRow:
        """Return what is written; the level is known only while the degree is the one that was read."""
        degree, year = self.degree.text().strip(), self.year.text().strip()
        shown = self._level
        level = shown.level if shown is not None and shown.degree == degree else None
        return EducationRow(degree, level, self.institution.text().strip(), int(year) if year else None)


class EmploymentsEditor(RowList):
    """The jobs a person has held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("work", "Add a job"), parent)

    def show_rows(self, rows: Sequence[EmploymentRow]) -> None:
        """Show what is known."""
        self.clear()
        for row in rows:
            line = self.add_row()
            if isinstance(line, EmploymentLine):
                line.show_row(row)

    def lines(self) -> list[EmploymentLine]:
        """Return the rows in their order."""
        return [row for row in self.rows if isinstance(row, EmploymentLine)]

    @override
    def make_row(self) -> QWidget:
        return EmploymentLine(self)

    @override
    def remove_text(self) -> str:
        return say("work", "Remove this job")


class EducationsEditor(RowList):
    """The degrees a person has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("work", "Add a degree"), parent)

    def show_rows(self, rows: Sequence[EducationRow]) -> None:
        """Show what is known."""
        self.clear()
        for row in rows:
            line = self.add_row()
            if isinstance(line, EducationLine):
                line.show_row(row)

    def lines(self) -> list[EducationLine]:
        """Return the rows in their order."""
        return [row for row in self.rows if isinstance(row, EducationLine)]

    @override
    def make_row(self) -> QWidget:
        return EducationLine(self)

    @override
    def remove_text(self) -> str:
        return say("work", "Remove this degree")


def _show(field: QLineEdit, text: str) -> None:
    """Show a text from its beginning."""
    field.setText(text)
    field.setCursorPosition(0)
