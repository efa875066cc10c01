"""The dialogs that keep a job as a template, and that rename and delete templates."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.jobs import JobTemplateRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.operations import jobs
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.jobs import JobForm

_LONGEST = 100


class NameDialog(FormDialog):
    """A dialog of one name."""

    def __init__(self, title: str, submit: str, label: str, parent: QWidget) -> None:
        super().__init__(title, submit, parent, width=440)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        self.name = QLineEdit(self.body)
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(label)
        caption = QLabel(label, self.body)
        caption.setBuddy(self.name)
        self.name_error = ErrorLabel(self.body)
        self.name_error.setBuddy(self.name)
        for widget in (caption, self.name, self.name_error):
            column.addWidget(widget)
        self.name.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.name.text().strip():
            return [(self.name_error, forms.mistake("name_missing"))]
        return []


class SaveTemplateDialog(NameDialog):
    """Keeps what a job asks for under a name; a template of that name is replaced."""

    def __init__(self, context: WindowContext, job_id: str, parent: QWidget) -> None:
        title = forms.say_title("Save as a job template")
        super().__init__(title, forms.say_button("Save template"), forms.say_title("Name"), parent)
        self._context = context
        self._form: JobForm | None = None
        self.subtitle.setText(
            forms.say_title("Pay, years, skills and milestones are kept, not the client and the dates.")
        )
        self.subtitle.show()
        self.set_busy(True)
        context.worker.submit(
            lambda services: services.jobs.detail(job_id), self.show_job, self.show_failure, self
        )

    def show_job(self, job: JobDetail) -> None:
        """Offer the job's title as the name."""
        self._form = jobs.form_of(job)
        self.name.setText(job.title)
        self.set_busy(False)
        self.name.setFocus()
        self.name.selectAll()

    @override
    def submit(self) -> None:
        if self._form is None:
            return
        self.set_busy(True)
        jobs.save_template(
            self._context,
            self.name.text(),
            self._form,
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()


class TemplatesDialog(FormDialog):
    """Lists the job templates; one can be renamed or deleted, and undo brings it back."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(forms.say_title("Job templates"), forms.say_button("Close"), parent, width=480)
        self._context = context
        self.cancel_button.hide()
        self.list = QListWidget(self.body)
        self.list.setAccessibleName(forms.say_title("Job templates"))
        theme.dress(self.list, "choices")
        self.list.setMinimumHeight(theme.current().px(180))
        self.rename_button = QPushButton(forms.say_button("Rename…"), self.body)
        self.delete_button = QPushButton(forms.say_button("Delete"), self.body)
        self.delete_button.setProperty("role", "danger")
        row = QHBoxLayout()
        for button in (self.rename_button, self.delete_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        column.addWidget(self.list)
        column.addLayout(row)
        self.rename_button.clicked.connect(self._on_rename)
        self.delete_button.clicked.connect(self._on_delete)
        self.list.itemActivated.connect(self._on_rename)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self._on_row_changed()
        self._read()

    def show_templates(self, rows: tuple[JobTemplateRow, ...]) -> None:
        """Show the templates there are."""
        place = max(0, self.list.currentRow())
        self.list.clear()
        for row in rows:
            skills = counted(row.musts + row.nices, "skill", "skills")
            words = {"name": row.name, "skills": skills}
            item = QListWidgetItem(forms.say_title("{name} · {skills}", words), self.list)
            item.setData(Qt.ItemDataRole.UserRole, row)
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        self._on_row_changed()

    def current(self) -> JobTemplateRow | None:
        """Return the template under the cursor."""
        item = self.list.currentItem()
        row = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return row if isinstance(row, JobTemplateRow) else None

    def _read(self) -> None:
        def read(services: "Services") -> tuple[JobTemplateRow, ...]:
            return services.job_templates.rows()

        self._context.worker.submit(read, self.show_templates, self.show_failure, self)

    def _on_row_changed(self) -> None:
        for button in (self.rename_button, self.delete_button):
            button.setEnabled(self.current() is not None)

    def _on_rename(self) -> None:
        row = self.current()
        if row is None:
            return
        title, key = forms.say_title("Rename {name}", {"name": row.name}), row.id
        dialog = NameDialog(title, forms.say_button("Rename"), forms.say_title("Name"), self)
        dialog.name.setText(row.name)
        dialog.name.selectAll()

        def rename() -> None:
            name = dialog.name.text()
            self._perform(lambda services: services.job_templates.rename(key, name))

        dialog.accepted.connect(rename)
        dialog.open()

    def _on_delete(self) -> None:
        row = self.current()
        if row is not None:
            key = row.id
            self._perform(lambda services: services.job_templates.forget(key))

    def _perform(self, act: "Callable[[Services], Changes]") -> None:
        self._context.perform(act, initiator=self, on_done=self._on_done, on_failed=self.show_failure)

    def _on_done(self, _: "Changes") -> None:
        self._read()
