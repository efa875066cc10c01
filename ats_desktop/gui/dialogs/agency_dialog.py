"""The dialog that names a new agency and locks it when the user wants."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_agency_form import Ui_AgencyForm
from ats_desktop.gui.wording import forms

_LEAST_PASSPHRASE = 8


class AgencyChoice(NamedTuple):
    """A new agency; ``user`` is who makes it, ``passphrase`` None leaves it unlocked."""

    name: str
    short_name: str
    city: str
    passphrase: str | None
    user: str = ""


class AgencyDialog(FormDialog):
    """Asks for the agency's name, and for a passphrase when it is to be locked; it stays until told.

    The caller makes the agency on ``chosen``, then calls ``accept``, or ``show_failure`` with the error.
    """

    chosen = Signal(object)
    """AgencyChoice"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(forms.say_title("Name your agency"), forms.say_button("Start"), parent, width=480)
        self.form = Ui_AgencyForm()
        self.form.setupUi(self.body)
        self.form.intro.setText(forms.say_title("It stands on shortlists and contracts. It can be changed."))
        self.form.city.setText("Karachi")
        self.form.is_locked.toggled.connect(self._on_is_locked_toggled)
        self._on_is_locked_toggled(False)
        self.form.name.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not form.name.text().strip():
            found.append((form.name_error, forms.mistake("name_missing")))
        if form.is_locked.isChecked():
            if len(form.passphrase.text()) < _LEAST_PASSPHRASE:
                found.append((form.passphrase_error, forms.mistake("passphrase_short")))
            elif form.passphrase.text() != form.again.text():
                found.append((form.again_error, forms.mistake("passphrases_differ")))
        return found

    @override
    def submit(self) -> None:
        form = self.form
        self.set_busy(True)
        is_locked = form.is_locked.isChecked()
        self.chosen.emit(
            AgencyChoice(
                form.name.text().strip(),
                form.short_name.text().strip(),
                form.city.text().strip(),
                form.passphrase.text() if is_locked else None,
                form.user.text().strip(),
            )
        )

    @override
    def accept(self) -> None:
        self.set_busy(False)
        self.form.passphrase.clear()
        self.form.again.clear()
        super().accept()

    def _on_is_locked_toggled(self, is_locked: bool) -> None:
        form = self.form
        for part in (form.passphrase, form.passphrase_label, form.again, form.again_label, form.promise):
            part.setVisible(is_locked)
        if is_locked:
            form.passphrase.setFocus()
        else:
            form.passphrase_error.show_error("")
            form.again_error.show_error("")
        if self.isVisible():
            self.fit()
