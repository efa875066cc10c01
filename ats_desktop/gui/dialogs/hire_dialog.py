"""The sheet that hires a person: when the work starts, and for what pay."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.job import CloseReason
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.confirm_dialog import ConfirmDialog
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_hire_form import Ui_HireForm
from ats_desktop.gui.operations import jobs
from ats_desktop.gui.wording import forms, labels
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes


class HireDialog(FormDialog):
    """Asks for the start date and hires; Hired is reached by this sheet alone (R3, R6).

    Accepted once the hire is kept; closing without it leaves the card where it was. When the last opening
    is filled it offers to close the job.
    """

    def __init__(self, context: WindowContext, application_id: str, name: str, parent: QWidget) -> None:
        title = forms.say_title("Hire {name}", {"name": name})
        super().__init__(title, forms.say_button("Hire"), parent, width=440)
        self._context = context
        self._application_id = application_id
        self._job: JobDetail | None = None
        self.form = Ui_HireForm()
        self.form.setupUi(self.body)
        self.watch()
        self.set_busy(True)

        def read(services: "Services") -> JobDetail:
            return services.jobs.detail(services.pipeline.application(application_id).job_id)

        context.worker.submit(read, self.show_job, self.show_failure, self)

    def show_job(self, job: JobDetail) -> None:
        """Show what the job says about start, pay and openings."""
        self._job = job
        words = {"title": job.title, "client": job.client}
        self.form.who.setText(forms.say_title("{title} for {client}", words))
        self.form.start_on.set_value(job.start_on)
        pay = labels.pay_range(job.pay_min, job.pay_max, job.currency, job.pay_period)
        self.form.pay.setPlaceholderText(pay)
        free = max(0, job.openings - job.hired)
        seats = {"free": counted(free, "opening", "openings")}
        self.form.seats.setText(forms.say_title("{free} free. This hire fills one.", seats))
        self.set_busy(False)
        self.form.start_on.setFocus()

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if form.start_on.has_mistake():
            found.append((form.start_on_error, forms.mistake("not_a_date")))
        elif form.start_on.value() is None:
            found.append((form.start_on_error, forms.mistake("start_missing")))
        if form.pay.has_mistake():
            found.append((form.pay_error, forms.mistake("not_a_number")))
        return found

    @override
    def submit(self) -> None:
        start_on, pay, key = self.form.start_on.value(), self.form.pay.whole(), self._application_id
        if start_on is None:
            return
        self.set_busy(True)
        self._context.perform(
            lambda services: services.pipeline.hire(key, start_on, pay=pay),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, changes: "Changes") -> None:
        self.set_busy(False)
        job, parent = self._job, self.parentWidget()
        self.accept()
        if changes.values.get("last_opening") and job is not None and parent is not None:
            offer_to_close(self._context, job, parent)


def offer_to_close(context: WindowContext, job: JobDetail, parent: QWidget) -> None:
    """Ask whether a job whose last opening was filled is to be closed (R6)."""

    def close() -> None:
        jobs.close(context, [job.id], CloseReason.FILLED)

    dialog = ConfirmDialog(
        forms.say_title("Every opening of {reference} is filled", {"reference": job.reference}),
        forms.say_title("Close the job? Everyone still on its board is rejected with “Job closed”."),
        forms.say_title("Close {reference}", {"reference": job.reference}),
        parent,
    )
    dialog.cancel_button.setText(forms.say_button("Keep it open"))
    dialog.accepted.connect(close)
    dialog.open()
