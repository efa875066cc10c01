"""The people who speak for a client, one row each."""

from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.clients import ContactRow
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.row_list import RowList


class TypedContact(NamedTuple):
    """A contact as typed; ``id`` None until it is kept."""

    id: str | None
    name: str
    title: str
    email: str
    phone: str


class ContactFields(QWidget):
    """Name, title, e-mail and phone of one contact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: str | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.current().px(6))
        self.name = self._field(self.tr("Name"))
        self.title = self._field(self.tr("Title"))
        self.email = self._field(self.tr("Email"))
        self.phone = self._field(self.tr("Phone"))
        for place, field in enumerate((self.name, self.title, self.email, self.phone)):
            grid.addWidget(field, place // 2, place % 2)
        self.setFocusProxy(self.name)

    def show_contact(self, contact: ContactRow) -> None:
        """Show a kept contact; it is not edited here."""
        self._id = contact.id
        for field, text in zip((self.name, self.title, self.email, self.phone), contact[1:5], strict=True):
            field.setText(text)
            field.setReadOnly(True)

    def contact(self) -> TypedContact:
        """Return what is written."""
        return TypedContact(
            self._id,
            self.name.text().strip(),
            self.title.text().strip(),
            self.email.text().strip(),
            self.phone.text().strip(),
        )

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMaxLength(200)
        return field


class ContactsEditor(RowList):
    """The rows of a client's contacts; kept ones are shown, new ones are typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.add_button.setText(self.tr("Add a contact"))

    def set_value(self, contacts: tuple[ContactRow, ...]) -> None:
        """Show the contacts a client has."""
        self.clear()
        for contact in contacts:
            row = self.add_row()
            if isinstance(row, ContactFields):
                row.show_contact(contact)

    def added(self) -> tuple[TypedContact, ...]:
        """Return the new contacts that have a name."""
        typed = [row.contact() for row in self.rows if isinstance(row, ContactFields)]
        return tuple(contact for contact in typed if contact.id is None and contact.name)

    @override
    def make_row(self) -> QWidget:
        return ContactFields(self)

    @override
    def remove_text(self) -> str:
        return self.tr("Remove this contact")
