"""The sheet that asks why jobs are closed, and says whom that ends."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.job import CloseReason, JobStatus
from ats_desktop.domain.rows.board import JobRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.operations import jobs
from ats_desktop.gui.wording import forms, labels
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.services import Services

_CLOSABLE = {JobStatus.OPEN, JobStatus.ON_HOLD}


class CloseJobDialog(FormDialog):
    """Takes a reason and closes; who is still in the running is rejected with “Job closed” (R9)."""

    def __init__(self, context: WindowContext, job_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(forms.say_title("Close the job"), forms.say_button("Close job"), parent, width=440)
        self._context = context
        self._job_ids = tuple(job_ids)
        self.reasons = QButtonGroup(self)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        for place, (reason, name) in enumerate(labels.CLOSE_REASON.items()):
            button = QRadioButton(forms.say_title(name), self.body)
            self.reasons.addButton(button, place)
            button.setChecked(reason is CloseReason.FILLED)
            column.addWidget(button)
        self.effect = QLabel(self.body)
        self.effect.setWordWrap(True)
        self.effect.setProperty("role", "secondary-text")
        column.addSpacing(theme.current().px(6))
        column.addWidget(self.effect)
        self.set_busy(True)

        def read(services: "Services") -> tuple[JobRow, ...]:
            return services.jobs.rows()

        context.worker.submit(read, self.show_jobs, self.show_failure, self)

    def show_jobs(self, rows: tuple[JobRow, ...]) -> None:
        """Name the jobs that can be closed and say how many people their closing ends."""
        closing = [row for row in rows if row.id in self._job_ids and row.status in _CLOSABLE]
        self._job_ids = tuple(row.id for row in closing)
        if len(closing) == 1:
            words = {"title": closing[0].title}
            self.set_title(forms.say_title("Close {title}", words), closing[0].reference)
        else:
            title = forms.say_title("Close {jobs}", {"jobs": counted(len(closing), "job", "jobs")})
            self.set_title(title)
            self.submit_button.setText(forms.say_button("Close jobs"))
        ended = sum(row.candidates for row in closing)
        self.effect.setText(
            forms.say_title(
                "{who} in the running will be rejected with “Job closed”. Reopening brings just them back.",
                {"who": counted(ended, "candidate", "candidates")},
            )
            if ended
            else forms.say_title("Nobody is in the running any more. The job can be reopened.")
        )
        self.set_busy(False)
        self.reasons.button(0).setFocus()
        self.fit()

    @override
    def submit(self) -> None:
        reason = list(labels.CLOSE_REASON)[max(0, self.reasons.checkedId())]
        jobs.close(self._context, self._job_ids, reason)
        self.accept()
