"""The people who speak for a client, a block of fields each."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.clients import ContactRow
from ats_desktop.gui import theme
from ats_desktop.gui.icons import icon
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.row_list import RowList
from ats_desktop.gui.wording import cells, forms

_LONGEST = 200


class ContactFields(QWidget):
    """Everything that is known of one contact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, theme.current().px(6))
        grid.setSpacing(theme.current().px(6))
        self.name = self._field(self.tr("Name"), "user")
        self.title = self._field(self.tr("Title"), "briefcase")
        self.email = self._field(self.tr("Email"), "mail")
        self.phone = self._field(self.tr("Phone"), "phone")
        self.whatsapp = self._field(self.tr("WhatsApp"), "message-square")
        self.slack = self._field(self.tr("Slack"), "hash")
        self.channel = self._box(self.tr("Preferred channel"), cells.CHANNELS)
        self.language = self._box(self.tr("Language"), cells.LANGUAGES)
        fields = (
            self.name, self.title, self.email, self.phone,
            self.whatsapp, self.slack, self.channel, self.language,
        )  # fmt: skip
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.setFocusProxy(self.name)

    def show_contact(self, contact: ContactRow) -> None:
        """Show a contact."""
        self._id = contact.id
        texts = (
            (self.name, contact.name),
            (self.title, contact.title),
            (self.email, contact.email),
            (self.phone, contact.phone),
            (self.whatsapp, contact.whatsapp),
            (self.slack, contact.slack),
        )
        for field, text in texts:
            field.setText(text)
        self.channel.setCurrentIndex(max(0, self.channel.findData(contact.preferred_channel)))
        self.language.setCurrentIndex(max(0, self.language.findData(contact.language)))

    def contact(self) -> ContactRow:
        """Return what is written."""
        return ContactRow(
            self._id,
            self.name.text().strip(),
            self.title.text().strip(),
            self.email.text().strip(),
            self.phone.text().strip(),
            self.whatsapp.text().strip(),
            self.slack.text().strip(),
            str(self.channel.currentData()),
            str(self.language.currentData()),
        )

    def is_blank(self) -> bool:
        """Tell whether nothing is written."""
        return not any(self.contact()[1:7])

    def _field(self, name: str, picture: str) -> QLineEdit:
        """Make a field that its icon still names when it is filled in."""
        field = QLineEdit(self)
        mark = QAction(icon(picture, Token.TEXT3), name, field)
        field.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setMaxLength(_LONGEST)
        return field

    def _box(self, name: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for value, text in choices.items():
            box.addItem(forms.say_title(text), value)
        return box


class ContactsEditor(RowList):
    """The blocks of a client's contacts."""

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

    def value(self) -> tuple[ContactRow, ...]:
        """Return the contacts, blocks in which nothing is written left out."""
        rows = [row for row in self.rows if isinstance(row, ContactFields)]
        return tuple(row.contact() for row in rows if not row.is_blank())

    @override
    def make_row(self) -> QWidget:
        return ContactFields(self)

    @override
    def remove_text(self) -> str:
        return self.tr("Remove this contact")
