"""The dialog that puts candidates on a job's board."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ats_desktop.domain.job import JobStatus
from ats_desktop.domain.rows.board import JobRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.delegates.table_delegate import TableDelegate
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_add_to_job_form import Ui_AddToJobForm
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.wording import cells, forms
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_COLUMNS: tuple[TableColumn[JobRow], ...] = (
    TableColumn(
        lambda: cells.title("Job"),
        lambda job: job.title,
        CellKind.TITLE,
        detail=lambda job: f"{job.reference} · {job.client}",
    ),
)
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class AddToJobDialog(FormDialog):
    """Chooses an open job for candidates; who is on it already is left there and named (R1)."""

    added = Signal(object)
    """str: the job's key"""

    def __init__(
        self, context: WindowContext, candidate_ids: Sequence[str], parent: QWidget, name: str = ""
    ) -> None:
        is_one = len(candidate_ids) == 1 and name
        who = name if is_one else counted(len(candidate_ids), "candidate", "candidates")
        title = forms.say_title("Add {who} to a job", {"who": who})
        super().__init__(title, forms.say_button("Add to job"), parent, width=440)
        self._context = context
        self._candidate_ids = tuple(candidate_ids)
        self.form = Ui_AddToJobForm()
        self.form.setupUi(self.body)
        self.form.who.hide()
        self.model = RecordsModel(_COLUMNS, self)
        self.form.jobs.setModel(self.model)
        self.form.jobs.setItemDelegate(TableDelegate(self))
        self.form.jobs.setMinimumHeight(5 * TableDelegate().row_height() + theme.current().px(4))
        self.form.jobs.doubleClicked.connect(self.try_submit)
        self.form.filter.textChanged.connect(self._on_filter_changed)
        self.form.filter.installEventFilter(self)
        self.form.filter.setFocus()
        self.watch()
        context.worker.submit(lambda services: services.jobs.rows(), self.show_jobs, context.fail, self)

    def show_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        """Offer the jobs that take candidates."""
        self.model.set_rows(tuple(job for job in jobs if job.status is JobStatus.OPEN))
        self._choose_first()

    @override
    def mistakes(self) -> list[Mistake]:
        if self.model.row_at(self.form.jobs.currentIndex().row()) is None:
            return [(self.form.jobs_error, forms.mistake("job_missing"))]
        return []

    @override
    def submit(self) -> None:
        job = self.model.row_at(self.form.jobs.currentIndex().row())
        if job is None:
            return
        self.set_busy(True)
        candidates.add_to_job(
            self._context,
            job.id,
            self._candidate_ids,
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through the list while one types."""
        is_pressed = event.type() == QEvent.Type.KeyPress and watched is self.form.filter
        if is_pressed and isinstance(event, QKeyEvent) and event.key() in _LIST_KEYS:
            QApplication.sendEvent(self.form.jobs, event)
            return True
        return super().eventFilter(watched, event)

    def _on_done(self, changes: "Changes") -> None:
        self.set_busy(False)
        job = self.model.row_at(self.form.jobs.currentIndex().row())
        if job is not None:
            self.added.emit(job.id)
        if changes.failed and changes.operation_id is None:
            words = {"count": len(changes.failed)}
            self.bar.say(forms.say_title("Already on this job: {count}. Nobody was added.", words))
            return
        self.accept()

    def _on_filter_changed(self, text: str) -> None:
        self.model.filter(text)
        self._choose_first()

    def _choose_first(self) -> None:
        if self.model.rowCount() and not self.form.jobs.currentIndex().isValid():
            self.form.jobs.setCurrentIndex(self.model.index(0, 0))
