"""The dialog that changes the columns of one job's board."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.widgets.stages_editor import StagesEditor
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.board import JobDetail
    from ats_desktop.domain.rows.settings import StagePlan
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes


class StagesDialog(FormDialog):
    """Columns are renamed, added, ordered and removed together, as one act; nobody is lost with one (R11)."""

    def __init__(self, context: WindowContext, job_id: str, parent: QWidget) -> None:
        super().__init__(
            say("stages-editor", "Stages of this job"),
            say("stages-editor", "Save stages"),
            parent,
            width=680,
        )
        self._context = context
        self._job_id = job_id
        self.editor = StagesEditor(self.body)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.hint.setText(say("stages-editor", "The history still names stages that are removed."))
        self.editor.edited.connect(lambda: QTimer.singleShot(0, self, self._grow))
        self.submit_button.setEnabled(False)
        context.worker.submit(self._read, self._on_read, self.show_failure, self)

    @override
    def try_submit(self) -> None:
        if self.submit_button.isEnabled() and not self.editor.mistake():
            super().try_submit()

    @override
    def submit(self) -> None:
        plans, targets = self.editor.plans(), self.editor.targets()
        job_id = self._job_id
        self.set_busy(True)
        self._context.perform(
            lambda services: services.stages.change(job_id, plans, targets),
            initiator=self,
            on_done=self._on_saved,
            on_failed=self.show_failure,
        )

    def _read(self, services: "Services") -> "tuple[JobDetail, tuple[StagePlan, ...]]":
        return services.jobs.detail(self._job_id), services.stages.of_job(self._job_id)

    def _on_read(self, read: "tuple[JobDetail, tuple[StagePlan, ...]]") -> None:
        job, plans = read
        self.set_title(say("stages-editor", "Stages of this job"), f"{job.title} · {job.client}")
        self.editor.show_plans(plans)
        self.submit_button.setEnabled(True)
        self.begin()
        self.editor.rows[0].name.setFocus()
        # The new rows have their height only after the layout has run.
        QTimer.singleShot(0, self, self.fit)

    def _on_saved(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()
