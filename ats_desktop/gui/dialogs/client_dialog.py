"""The dialog of a client and its contacts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain import cnic
from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.rows.clients import ClientDetail
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_client_form import Ui_ClientForm
from ats_desktop.gui.operations import clients
from ats_desktop.gui.wording import cells, forms

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.clients import ClientForm


class ClientDialog(FormDialog):
    """Adds a client, or edits the one whose key it is given; a name is enough."""

    saved = Signal(object)
    """str: the client's key"""

    def __init__(self, context: WindowContext, parent: QWidget, client_id: str | None = None) -> None:
        title = forms.say_title("New client" if client_id is None else "Edit client")
        button = forms.say_button("Add client" if client_id is None else "Save client")
        super().__init__(title, button, parent, width=560)
        self._context = context
        self._client_id = client_id
        self.form = Ui_ClientForm()
        self.form.setupUi(self.body)
        for status, name in cells.CLIENT_STATUS.items():
            self.form.status.addItem(forms.say_title(name), status)
        self.form.status.setCurrentIndex(self.form.status.findData(ClientStatus.ACTIVE))
        self.watch()
        if client_id is not None:
            self.set_busy(True)
            context.worker.submit(
                lambda services: services.clients.detail(client_id),
                self.show_client,
                self.show_failure,
                self,
            )

    def show_client(self, client: ClientDetail) -> None:
        """Show a client's present values."""
        form = self.form
        form.name.setText(client.name)
        form.status.setCurrentIndex(form.status.findData(client.status))
        form.kind.setText(client.kind)
        form.registration.setText(client.registration)
        form.ntn.setText(client.ntn)
        form.address.setPlainText(client.address)
        form.city.setText(client.city)
        form.signatory.setText(client.signatory)
        form.signatory_title.setText(client.signatory_title)
        form.signatory_cnic.setText(client.signatory_cnic)
        form.contacts.set_value(client.contacts)
        self.set_title(self.windowTitle(), client.name)
        self.set_busy(False)
        form.name.setFocus()

    def client_form(self) -> "ClientForm":
        """Return what is filled in."""
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

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not form.name.text().strip():
            found.append((form.name_error, forms.mistake("name_missing")))
        written = form.signatory_cnic.text().strip()
        if written and cnic.normalise(written) is None:
            found.append((form.signatory_cnic_error, forms.mistake("cnic_wrong")))
        return found

    @override
    def submit(self) -> None:
        self.set_busy(True)
        clients.save(
            self._context,
            self._client_id,
            self.client_form(),
            self.form.contacts.added(),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes", client_id: str) -> None:
        self.set_busy(False)
        self.saved.emit(client_id)
        self.accept()
