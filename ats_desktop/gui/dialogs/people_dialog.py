"""The people behind one number of a report."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.rows.reports import ReportPerson
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.wording import cells, forms, reports
from ats_desktop.gui.wording.text import counted, say


@dataclass(frozen=True)
class _Line:
    """One person as a row of the table."""

    id: str
    person: ReportPerson


_TONES = {
    "rejected": Token.TEXT3,
    "withdrawn": Token.TEXT3,
    "on_hold": Token.WARN,
    "hired": Token.OK,
}
_STATUS = {
    "active": "Active",
    "on_hold": "On hold",
    "rejected": "Rejected",
    "withdrawn": "Withdrawn",
    "hired": "Hired",
}

COLUMNS: tuple[TableColumn[_Line], ...] = (
    TableColumn(
        lambda: cells.title("Candidate"),
        lambda line: line.person.name or say("cells", "No name"),
        CellKind.TITLE,
        width=200,
        is_stretched=True,
        detail=lambda line: line.person.job,
    ),
    TableColumn(lambda: cells.title("Stage"), lambda line: line.person.stage, width=120),
    TableColumn(
        lambda: cells.title("Status"),
        lambda line: say("status", _STATUS[line.person.status.value]),
        CellKind.STATUS,
        width=110,
        tone=lambda line: _TONES.get(line.person.status.value, Token.INFO),
    ),
    TableColumn(
        lambda: cells.title("Days"),
        lambda line: "" if line.person.days is None else reports.number(line.person.days),
        CellKind.NUMBER,
        width=70,
        sort_key=lambda line: line.person.days or 0.0,
    ),
)


class PeopleDialog(FormDialog):
    """A list of people; Enter or a double click opens one in the panel, with the others around."""

    def __init__(
        self, context: WindowContext, title: str, people: tuple[ReportPerson, ...], parent: QWidget
    ) -> None:
        super().__init__(title, forms.say_button("Open"), parent, width=640)
        self._context = context
        self._people = people
        self.set_title(title, counted(len(people), "candidate", "candidates"))
        self.cancel_button.setText(forms.say_button("Close"))
        self.area.hide()
        self.model = RecordsModel(COLUMNS, self)
        self.model.set_rows(tuple(_Line(one.application_id, one) for one in people))
        self.table = RecordsTable(title, self)
        self.table.show_model(self.model, COLUMNS)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.row_opened.connect(self._on_row_opened)
        self.middle.addWidget(self.table, 1)
        self.submit_button.setEnabled(bool(people))
        if people:
            self.table.go_to(0)
            self.table.setFocus()

    @override
    def submit(self) -> None:
        self._on_row_opened(max(0, self.table.current_row()))

    @override
    def fit(self) -> None:
        super().fit()
        free = self.screen().availableGeometry()
        self.resize(self.width(), round(free.height() * 0.7))
        self.move(self.x(), max(free.top(), free.center().y() - self.height() // 2))

    def _on_row_opened(self, row: int) -> None:
        chosen = self.model.row_at(row)
        if chosen is None:
            return
        siblings = tuple(
            (line.person.candidate_id, line.person.application_id)
            for place in range(self.model.rowCount())
            if (line := self.model.row_at(place)) is not None
        )
        person = chosen.person
        self.accept()
        self._context.show_candidate(CandidateRequest(person.candidate_id, person.application_id, siblings))
