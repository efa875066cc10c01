"""The dialog that asks for one person by name."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.search import PersonHit
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.delegates.table_delegate import TableDelegate
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.widgets.empty_note import EmptyNote
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.wording import cells, forms

_PAUSE_MS = 60
_ROWS = 6
_COLUMNS: tuple[TableColumn[PersonHit], ...] = (
    TableColumn(
        lambda: cells.title("Name"),
        lambda person: person.name,
        CellKind.PERSON,
        detail=lambda person: " · ".join(part for part in (person.headline, person.where_stage) if part),
    ),
)


class PersonDialog(FormDialog):
    """Finds a person by the beginning of a name; the one who is compared is not offered."""

    chosen = Signal(object)
    """str: the key of the person chosen."""

    def __init__(self, context: WindowContext, besides: str, parent: QWidget) -> None:
        super().__init__(
            forms.say_title("Compare with whom?"), forms.say_button("Compare"), parent, width=440
        )
        self._context = context
        self._besides = besides
        look = theme.current()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        label = QLabel(forms.say_title("Name"), self.body)
        self.name = QLineEdit(self.body)
        self.name.setAccessibleName(label.text())
        label.setBuddy(self.name)
        self.model = RecordsModel(_COLUMNS, self)
        self.list = QListView(self.body)
        self.list.setModel(self.model)
        self.list.setItemDelegate(TableDelegate(self))
        self.list.setAccessibleName(forms.say_title("People found"))
        self.list.setMinimumHeight(look.px(44) * _ROWS)
        self.empty = EmptyNote(self.list.viewport())
        self.empty.say(forms.say_title("Type the beginning of a name, a phone number or an email."))
        self.empty.show()
        self.list.doubleClicked.connect(self.try_submit)
        self.error = ErrorLabel(self.body)
        self.error.setBuddy(self.list)
        for widget in (label, self.name, self.list, self.error):
            column.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.name.textChanged.connect(self._pause.start)
        self.name.setFocus()
        self.watch()
        self._look()

    @override
    def mistakes(self) -> list[Mistake]:
        if self.model.row_at(self.list.currentIndex().row()) is None:
            return [(self.error, forms.mistake("person_missing"))]
        return []

    @override
    def submit(self) -> None:
        person = self.model.row_at(self.list.currentIndex().row())
        self.accept()
        if person is not None:
            self.chosen.emit(person.id)

    def _look(self) -> None:
        typed = self.name.text()
        self._context.worker.submit(
            lambda services: (typed, services.search.names(typed, limit=_ROWS + 2)),
            self._on_found,
            self.show_failure,
            self,
        )

    def _on_found(self, found: tuple[str, tuple[PersonHit, ...]]) -> None:
        typed, people = found
        if typed != self.name.text():
            return
        self.model.set_rows(tuple(person for person in people if person.id != self._besides))
        self.empty.setVisible(not self.model.rowCount())
        if typed:
            self.empty.say(forms.say_title("Nobody is called “{name}”.", {"name": typed}))
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
