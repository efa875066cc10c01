"""The dialog of a client, its contacts and its fee agreements."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain import cnic
from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.rows.clients import ClientDetail
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import Mistake
from ats_desktop.gui.dialogs.record_dialog import RecordDialog
from ats_desktop.gui.forms.ui_client_form import Ui_ClientForm
from ats_desktop.gui.operations import clients
from ats_desktop.gui.wording import cells, forms

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.clients import ClientForm


class ClientDialog(RecordDialog):
    """Adds a client, or edits the one whose key it is given; a name is enough."""

    def __init__(self, context: WindowContext, parent: QWidget, client_id: str | None = None) -> None:
        title = forms.say_title("New client" if client_id is None else "Edit client")
        button = forms.say_button("Add client" if client_id is None else "Save client")
        super().__init__(context, title, button, parent, client_id)
        self.form = Ui_ClientForm()
        self.form.setupUi(self.body)
        for status, name in cells.CLIENT_STATUS.items():
            self.form.status.addItem(forms.say_title(name), status)
        self.form.status.setCurrentIndex(self.form.status.findData(ClientStatus.ACTIVE))
        self.watch()
        self._read_currency()
        self.load()

    @override
    def read_record(self, services: "Services", record_id: str) -> ClientDetail:
        return services.clients.detail(record_id)

    @override
    def show_record(self, record: ClientDetail) -> None:
        form = self.form
        texts = (
            (form.name, record.name),
            (form.kind, record.kind),
            (form.registration, record.registration),
            (form.ntn, record.ntn),
            (form.city, record.city),
            (form.signatory, record.signatory),
            (form.signatory_title, record.signatory_title),
            (form.signatory_cnic, record.signatory_cnic),
        )
        for field, text in texts:
            field.setText(text)
        form.status.setCurrentIndex(form.status.findData(record.status))
        form.address.setPlainText(record.address)
        form.contacts.set_value(record.contacts)
        form.fees.set_value(record.fees)
        self.set_title(self.windowTitle(), record.name)
        form.name.setFocus()

    def client_form(self) -> "ClientForm":
        """Return what is filled in about the client itself."""
        from ats_desktop.services.clients import ClientForm

        form = self.form
        written = form.signatory_cnic.text().strip()
        return ClientForm(
            name=form.name.text().strip(),
            status=ClientStatus(form.status.currentData()),
            kind=form.kind.text().strip(),
            registration=form.registration.text().strip(),
            ntn=form.ntn.text().strip(),
            address=form.address.text(),
            city=form.city.text().strip(),
            signatory=form.signatory.text().strip(),
            signatory_title=form.signatory_title.text().strip(),
            signatory_cnic=cnic.normalise(written) or written,
        )

    def _read_currency(self) -> None:
        def show(currency: str) -> None:
            self.form.fees.currency = currency or self.form.fees.currency

        self._context.worker.submit(
            lambda services: services.agency.detail().default_currency, show, self._context.fail, self
        )

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not form.name.text().strip():
            found.append((form.name_error, forms.mistake("name_missing")))
        contacts = form.contacts.value()
        if any(not contact.name for contact in contacts):
            found.append((form.contacts_error, forms.mistake("contact_name_missing")))
        wrong = next((each.email for each in contacts if each.email and "@" not in each.email.strip("@")), "")
        if wrong:
            found.append((form.contacts_error, forms.mistake("email_wrong", {"value": wrong})))
        code = form.fees.mistake()
        if code:
            found.append((form.fees_error, forms.mistake(code)))
        written = form.signatory_cnic.text().strip()
        if written and cnic.normalise(written) is None:
            found.append((form.signatory_cnic_error, forms.mistake("cnic_wrong")))
        return found

    @override
    def submit(self) -> None:
        parts = self.form.contacts.value(), self.form.fees.value()
        self.keep(clients.save(self._record_id, self.client_form(), *parts))
