"""The dialog of a job and its brief."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ats_desktop.domain.job import JobType, PlannedMilestone, WorkMode
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.clients import ClientRow
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.client_dialog import ClientDialog
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_job_form import Ui_JobForm
from ats_desktop.gui.operations import jobs
from ats_desktop.gui.wording import cells, forms, labels

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.jobs import JobForm

_NEW_CLIENT = "\x00new"
_TEMPLATE = "backend"


class JobDialog(FormDialog):
    """Adds a job, or edits the one whose key it is given; a title and a client are enough."""

    saved = Signal(object)
    """str: the job's key"""

    def __init__(self, context: WindowContext, parent: QWidget, job_id: str | None = None) -> None:
        title = forms.say_title("New job" if job_id is None else "Edit job")
        super().__init__(
            title, forms.say_button("Add job" if job_id is None else "Save job"), parent, width=600
        )
        self._context = context
        self._job_id = job_id
        self._clients: tuple[ClientRow, ...] = ()
        self._milestones: tuple[PlannedMilestone, ...] = ()
        self._wanted_client = ""
        self._wanted_contact: str | None = None
        self.form = Ui_JobForm()
        self.form.setupUi(self.body)
        self._fill_choices()
        is_edit = job_id is not None
        for part in (self.form.agreed_by, self.form.why, self.form.agreed_by_label, self.form.why_label):
            part.setVisible(is_edit)
        self.template_button = QPushButton(forms.say_button("Fill in as backend developer"), self)
        self.template_button.setProperty("role", "link")
        self.template_button.setAutoDefault(False)
        self.template_button.setVisible(not is_edit)
        self.template_button.clicked.connect(self._on_template_clicked)
        self.footer.insertWidget(0, self.template_button)
        self.form.client.currentIndexChanged.connect(self._on_client_changed)
        self.watch()
        self._load_clients()
        if job_id is not None:
            self.set_busy(True)
            context.worker.submit(
                lambda services: services.jobs.detail(job_id), self.show_job, self.show_failure, self
            )

    def show_clients(self, clients: tuple[ClientRow, ...]) -> None:
        """Offer the clients, and a new one after them."""
        self._clients = clients
        box = self.form.client
        box.blockSignals(True)
        box.clear()
        for client in clients:
            box.addItem(client.name, client.id)
        box.addItem(forms.say_title("New client…"), _NEW_CLIENT)
        box.setCurrentIndex(box.findData(self._wanted_client) if self._wanted_client else -1)
        box.blockSignals(False)
        self._show_contacts()

    def show_job(self, job: JobDetail) -> None:
        """Show a job's present values."""
        form, brief = self.form, job.brief
        self._wanted_client, self._wanted_contact = job.client_id, job.contact_id
        self._milestones = brief.milestones
        form.title.setText(job.title)
        form.type.setCurrentIndex(form.type.findData(job.type))
        form.openings.setMinimum(max(1, job.hired))
        form.openings.setValue(job.openings)
        form.city.setText(job.city)
        form.work_mode.setCurrentIndex(form.work_mode.findData(job.work_mode))
        form.currency.setText(job.currency)
        form.pay_period.setCurrentIndex(form.pay_period.findData(job.pay_period))
        form.target_on.set_value(job.target_on)
        form.start_on.set_value(job.start_on)
        form.client_reference.setText(job.client_reference)
        form.pay_min.set_value(job.pay_min)
        form.pay_max.set_value(job.pay_max)
        form.years_min.set_value(brief.years_min)
        form.years_max.set_value(brief.years_max)
        form.description.setPlainText(brief.description)
        form.requirements.set_value(brief.requirements)
        self.set_title(forms.say_title("Edit {reference}", {"reference": job.reference}), job.title)
        self.show_clients(self._clients)
        self.set_busy(False)
        form.title.setFocus()

    def job_form(self) -> "JobForm":
        """Return what is filled in."""
        from ats_desktop.services.jobs import JobForm

        form = self.form
        return JobForm(
            title=form.title.text().strip(),
            client_id=str(form.client.currentData()),
            contact_id=form.contact.currentData(),
            client_reference=form.client_reference.text().strip(),
            type=JobType(form.type.currentData()),
            city=form.city.text().strip(),
            work_mode=WorkMode(form.work_mode.currentData()),
            pay_min=form.pay_min.whole(),
            pay_max=form.pay_max.whole(),
            currency=form.currency.text().strip().upper() or "PKR",
            pay_period=str(form.pay_period.currentData()),
            openings=form.openings.value(),
            target_on=form.target_on.value(),
            start_on=form.start_on.value(),
            description=form.description.text(),
            years_min=form.years_min.value(),
            years_max=form.years_max.value(),
            requirements=form.requirements.value(),
            milestones=self._milestones,
        )

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not form.title.text().strip():
            found.append((form.title_error, forms.mistake("title_missing")))
        if form.client.currentData() in {None, _NEW_CLIENT}:
            found.append((form.client_error, forms.mistake("client_missing")))
        numbers = (
            (form.pay_min, form.pay_min_error),
            (form.pay_max, form.pay_max_error),
            (form.years_min, form.years_min_error),
            (form.years_max, form.years_max_error),
        )
        found += [(error, forms.mistake("not_a_number")) for field, error in numbers if field.has_mistake()]
        for low, high, error in (
            (form.pay_min.value(), form.pay_max.value(), form.pay_max_error),
            (form.years_min.value(), form.years_max.value(), form.years_max_error),
        ):
            if low is not None and high is not None and high < low:
                found.append((error, forms.mistake("range_reversed")))
        dates = ((form.target_on, form.target_on_error), (form.start_on, form.start_on_error))
        found += [(error, forms.mistake("not_a_date")) for field, error in dates if field.has_mistake()]
        if form.requirements.has_mistake():
            found.append((form.requirements_error, forms.mistake("not_a_number")))
        return found

    @override
    def submit(self) -> None:
        self.set_busy(True)
        form = self.job_form()
        if self._job_id is None:
            jobs.add(self._context, form, initiator=self, on_done=self._on_done, on_failed=self.show_failure)
        else:
            jobs.edit(
                self._context,
                self._job_id,
                form,
                agreed_by=self.form.agreed_by.text().strip(),
                why=self.form.why.text().strip(),
                initiator=self,
                on_done=self._on_done,
                on_failed=self.show_failure,
            )

    def _on_done(self, changes: "Changes") -> None:
        self.set_busy(False)
        self.saved.emit(self._job_id or changes.made)
        self.accept()

    def _fill_choices(self) -> None:
        form = self.form
        for kind, name in labels.JOB_TYPE.items():
            form.type.addItem(forms.say_title(name), kind)
        for mode, name in labels.WORK_MODE.items():
            form.work_mode.addItem(forms.say_title(name).capitalize(), mode)
        for period, name in cells.PAY_PERIODS.items():
            form.pay_period.addItem(forms.say_title(name).capitalize(), period)
        form.pay_period.setCurrentIndex(form.pay_period.findData("month"))
        form.currency.setText("PKR")
        form.client.setPlaceholderText(forms.say_title("Choose a client"))

    def _load_clients(self) -> None:
        self._context.worker.submit(
            lambda services: services.clients.rows(), self.show_clients, self._context.fail, self
        )

    def _show_contacts(self) -> None:
        box = self.form.contact
        box.clear()
        box.addItem(forms.say_title("Nobody in particular"), None)
        chosen = self.form.client.currentData()
        for client in self._clients:
            if client.id == chosen:
                for contact in client.contacts:
                    box.addItem(contact.name, contact.id)
        box.setCurrentIndex(max(0, box.findData(self._wanted_contact)))

    def _on_client_changed(self) -> None:
        if self.form.client.currentData() != _NEW_CLIENT:
            self._wanted_client = str(self.form.client.currentData() or "")
            self._show_contacts()
            return
        dialog = ClientDialog(self._context, self)
        dialog.saved.connect(self._on_client_saved)
        dialog.rejected.connect(self._on_client_given_up)
        dialog.open()

    def _on_client_saved(self, client_id: str) -> None:
        self._wanted_client = client_id
        self._load_clients()

    def _on_client_given_up(self) -> None:
        self.show_clients(self._clients)

    def _on_template_clicked(self) -> None:
        self._context.worker.submit(
            lambda services: services.job_templates.form(_TEMPLATE),
            self._show_template,
            self.show_failure,
            self,
        )

    def _show_template(self, template: "JobForm") -> None:
        form = self.form
        if not form.title.text().strip():
            form.title.setText(template.title)
        if not form.description.text():
            form.description.setPlainText(template.description)
        form.requirements.set_value(template.requirements)
        form.years_min.set_value(template.years_min)
        form.years_max.set_value(template.years_max)
