"""The dialog of a job and its brief."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from ats_desktop.domain.brief import BriefChange, brief_changes
from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.job import JobType, WorkMode
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.clients import ClientRow
from ats_desktop.domain.rows.jobs import JobTemplateRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.client_dialog import ClientDialog
from ats_desktop.gui.dialogs.form_dialog import Mistake
from ats_desktop.gui.dialogs.record_dialog import RecordDialog
from ats_desktop.gui.forms.ui_job_form import Ui_JobForm
from ats_desktop.gui.operations import jobs
from ats_desktop.gui.widgets.menu_button import MenuButton
from ats_desktop.gui.wording import briefs, cells, forms, labels

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.jobs import JobForm

_NEW_CLIENT = "\x00new"
_USUAL_CURRENCY = "PKR"
_INSET = 8
_Choices = tuple[tuple[ClientRow, ...], tuple[str, ...], tuple[str, ...], tuple[JobTemplateRow, ...], str]
"""Clients, skills, people in charge, templates, and the currency of the agency."""


class JobDialog(RecordDialog):
    """Adds a job, or edits the one whose key it is given; a title and a client are enough.

    When a shortlist was sent and the brief changes, it shows what changes and asks who agreed and why.
    """

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget,
        job_id: str | None = None,
        *,
        client_id: str = "",
    ) -> None:
        title = forms.say_title("New job" if job_id is None else "Edit job")
        button = forms.say_button("Add job" if job_id is None else "Save job")
        super().__init__(context, title, button, parent, job_id, width=680)
        self._job: JobDetail | None = None
        self._clients: tuple[ClientRow, ...] = ()
        self._wanted_client = client_id
        self._wanted_contact: str | None = None
        self._is_draft = False
        self.form = Ui_JobForm()
        self.form.setupUi(self.body)
        self._fill_choices()
        inset = theme.current().px(_INSET)
        self.form.openings.lineEdit().setTextMargins(inset, 0, inset, 0)
        self._add_buttons()
        self.form.client.currentIndexChanged.connect(self._on_client_changed)
        for part in (self.form.requirements, self.form.milestones):
            part.edited.connect(self._show_brief_change)
        self._show_brief_change()
        self.watch()
        self._load_choices()
        if job_id is None:
            context.worker.submit(
                lambda services: services.agency.detail().default_currency,
                self._on_currency_read,
                context.fail,
                self,
            )
        self.load()

    def _on_currency_read(self, currency: str) -> None:
        if currency and not self.form.currency.isModified():
            self.form.currency.setText(currency)

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
        self._show_client()

    @override
    def read_record(self, services: "Services", record_id: str) -> JobDetail:
        return services.jobs.detail(record_id)

    @override
    def show_record(self, record: JobDetail) -> None:
        self._job = record
        self._wanted_client, self._wanted_contact = record.client_id, record.contact_id
        self.form.openings.setMinimum(max(1, record.hired))
        self.show_form(jobs.form_of(record))
        self.set_title(forms.say_title("Edit {reference}", {"reference": record.reference}), record.title)
        self.show_clients(self._clients)
        self._show_brief_change()
        self.form.title.setFocus()

    def show_form(self, filled: "JobForm") -> None:
        """Show what is filled in, all but the client and the contact."""
        form = self.form
        form.title.setText(filled.title)
        form.type.setCurrentIndex(form.type.findData(filled.type))
        form.openings.setValue(filled.openings)
        form.city.setText(filled.city)
        form.work_mode.setCurrentIndex(form.work_mode.findData(filled.work_mode))
        form.currency.setText(filled.currency)
        form.pay_period.setCurrentIndex(form.pay_period.findData(filled.pay_period))
        form.target_on.set_value(filled.target_on)
        form.start_on.set_value(filled.start_on)
        form.owner.setEditText(filled.owner)
        form.client_reference.setText(filled.client_reference)
        form.pay_min.set_value(filled.pay_min)
        form.pay_max.set_value(filled.pay_max)
        form.years_min.set_value(filled.years_min)
        form.years_max.set_value(filled.years_max)
        form.description.setPlainText(filled.description)
        form.requirements.set_value(filled.requirements)
        form.milestones.set_value(filled.milestones)

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
            currency=form.currency.text().strip().upper() or _USUAL_CURRENCY,
            pay_period=str(form.pay_period.currentData()),
            openings=form.openings.value(),
            target_on=form.target_on.value(),
            start_on=form.start_on.value(),
            description=form.description.text(),
            years_min=form.years_min.value(),
            years_max=form.years_max.value(),
            requirements=form.requirements.value(),
            milestones=form.milestones.value(),
            owner=form.owner.currentText().strip(),
            is_draft=self._is_draft,
        )

    def brief_change(self) -> tuple[BriefChange, ...]:
        """Return what changes of a brief that a shortlist went out under; nothing needs agreement else."""
        if self._job is None or not self._job.is_shortlisted:
            return ()
        return brief_changes(self._job.brief, self.job_form())

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not form.title.text().strip():
            found.append((form.title_error, forms.mistake("title_missing")))
        if form.client.currentData() in {None, _NEW_CLIENT}:
            found.append((form.client_error, forms.mistake("client_missing")))
        found += self._wrong_numbers_and_dates()
        if form.requirements.has_mistake():
            found.append((form.requirements_error, forms.mistake("not_a_number")))
        if code := form.milestones.mistake():
            found.append((form.milestones_error, forms.mistake(code)))
        if self._show_brief_change():
            if not form.agreed_by.text().strip():
                found.append((form.agreed_by_error, forms.mistake("agreed_missing")))
            if not form.why.text().strip():
                found.append((form.why_error, forms.mistake("why_missing")))
        return found

    @override
    def submit(self) -> None:
        filled, key = self.job_form(), self._record_id
        if key is None:
            self.keep(lambda services: services.jobs.add(filled))
            return
        agreed_by, why = self.form.agreed_by.text().strip(), self.form.why.text().strip()
        self.keep(lambda services: services.jobs.edit(key, filled, agreed_by=agreed_by, why=why))

    def _add_buttons(self) -> None:
        self.template_button = MenuButton(forms.say_button("From a template"), self)
        self.template_button.setMenu(QMenu(self.template_button))
        self.draft_button = QPushButton(forms.say_button("Save as draft"), self)
        for place, extra in ((0, self.template_button), (self.footer.count() - 1, self.draft_button)):
            extra.setAutoDefault(False)
            extra.setVisible(self._record_id is None)
            self.footer.insertWidget(place + bool(place), extra)
        self.draft_button.clicked.connect(self._on_draft_clicked)

    def _wrong_numbers_and_dates(self) -> list[Mistake]:
        form = self.form
        numbers = (
            (form.pay_min, form.pay_min_error),
            (form.pay_max, form.pay_max_error),
            (form.years_min, form.years_min_error),
            (form.years_max, form.years_max_error),
        )
        found = [(error, forms.mistake("not_a_number")) for field, error in numbers if field.has_mistake()]
        for low, high, error in (
            (form.pay_min.value(), form.pay_max.value(), form.pay_max_error),
            (form.years_min.value(), form.years_max.value(), form.years_max_error),
        ):
            if low is not None and high is not None and high < low:
                found.append((error, forms.mistake("range_reversed")))
        dates = ((form.target_on, form.target_on_error), (form.start_on, form.start_on_error))
        found += [(error, forms.mistake("not_a_date")) for field, error in dates if field.has_mistake()]
        return found

    def _show_brief_change(self) -> bool:
        """Show what changes of an agreed brief, and ask; tell whether it does."""
        changes, form = self.brief_change(), self.form
        for part in (
            form.change_heading,
            form.change_list,
            form.agreed_by_label,
            form.agreed_by,
            form.why_label,
            form.why,
        ):
            part.setVisible(bool(changes))
        if not changes:
            form.agreed_by_error.show_error("")
            form.why_error.show_error("")
        form.change_list.setText("\n".join(f"• {briefs.change(each)}" for each in changes))
        return bool(changes)

    def _fill_choices(self) -> None:
        form = self.form
        for kind, name in labels.JOB_TYPE.items():
            form.type.addItem(forms.say_title(name), kind)
        for mode, name in labels.WORK_MODE.items():
            form.work_mode.addItem(forms.say_title(name).capitalize(), mode)
        for period, name in cells.PAY_PERIODS.items():
            form.pay_period.addItem(forms.say_title(name).capitalize(), period)
        form.pay_period.setCurrentIndex(form.pay_period.findData("month"))
        form.currency.setText(_USUAL_CURRENCY)
        form.client.setPlaceholderText(forms.say_title("Choose a client"))
        form.client_note.hide()

    def _load_choices(self) -> None:
        def read(services: "Services") -> _Choices:
            return (
                services.clients.rows(),
                services.jobs.skill_names(),
                services.jobs.owners(),
                services.job_templates.rows(),
                services.agency.detail().default_currency,
            )

        self._context.worker.submit(read, self._show_choices, self._context.fail, self)

    def _show_choices(self, read: _Choices) -> None:
        clients, skills, owners, templates, currency = read
        if self._record_id is None and currency and self.form.currency.text() == _USUAL_CURRENCY:
            self.form.currency.setText(currency)
        self.show_clients(clients)
        self.form.requirements.set_skills(skills)
        written = self.form.owner.currentText()
        self.form.owner.clear()
        self.form.owner.addItems(["", *owners])
        self.form.owner.setEditText(written)
        menu = self.template_button.menu()
        menu.clear()
        for row in templates:
            menu.addAction(row.name, partial(self.fill_in, row.id))
        menu.addSeparator()
        menu.addAction(forms.say_button("Manage templates…"), self._on_manage_templates)

    def _show_client(self) -> None:
        box = self.form.contact
        box.clear()
        box.addItem(forms.say_title("Nobody in particular"), None)
        chosen = next((each for each in self._clients if each.id == self.form.client.currentData()), None)
        for contact in chosen.contacts if chosen is not None else ():
            box.addItem(contact.name, contact.id)
        box.setCurrentIndex(max(0, box.findData(self._wanted_contact)))
        is_refused = chosen is not None and chosen.status is ClientStatus.DO_NOT_WORK
        words = {"client": chosen.name if chosen is not None else ""}
        note = forms.say_title("{client} is marked “Do not work with”. Check before you go on.", words)
        self.form.client_note.setText(note)
        self.form.client_note.setVisible(is_refused)

    def _on_client_changed(self) -> None:
        if self.form.client.currentData() != _NEW_CLIENT:
            self._wanted_client = str(self.form.client.currentData() or "")
            self._show_client()
            return
        dialog = ClientDialog(self._context, self)
        dialog.saved.connect(self._on_client_saved)
        dialog.rejected.connect(self._on_client_given_up)
        dialog.open()

    def _on_client_saved(self, client_id: str) -> None:
        self._wanted_client = client_id
        self._load_choices()

    def _on_client_given_up(self) -> None:
        self.show_clients(self._clients)

    def _on_draft_clicked(self) -> None:
        self._is_draft = True
        self.try_submit()
        self._is_draft = False

    def fill_in(self, template: str) -> None:
        """Fill in what a template says, by its key or name."""
        self._context.worker.submit(
            lambda services: services.job_templates.form(template),
            self._show_template,
            self.show_failure,
            self,
        )

    def _on_manage_templates(self) -> None:
        from ats_desktop.gui.dialogs.job_template_dialogs import TemplatesDialog

        dialog = TemplatesDialog(self._context, self)
        dialog.finished.connect(self._load_choices)
        dialog.open()

    def _show_template(self, template: "JobForm") -> None:
        """Fill in what the template says; a title that is written stays, and so do people and dates."""
        written = self.job_form()
        self.show_form(
            replace(
                template,
                title=written.title or template.title,
                city=written.city or template.city,
                openings=written.openings,
                target_on=written.target_on,
                start_on=written.start_on,
                owner=written.owner,
                client_reference=written.client_reference,
            )
        )
        self.fit()
