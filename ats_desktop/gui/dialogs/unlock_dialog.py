"""The dialog that asks for the passphrase of a locked agency."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_unlock_form import Ui_UnlockForm
from ats_desktop.gui.wording import errors, forms


class UnlockChoice(NamedTuple):
    """What opens the agency: exactly one of the two is given."""

    passphrase: str | None
    recovery_key: str | None


class UnlockDialog(FormDialog):
    """Asks for the passphrase, or for the recovery key; it stays open until the caller closes it.

    The caller opens the agency on ``chosen``, then calls ``accept``, or ``show_failure`` with the error.
    """

    chosen = Signal(object)
    """UnlockChoice"""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(forms.say_title("Unlock"), forms.say_button("Unlock"), parent, width=420)
        self.form = Ui_UnlockForm()
        self.form.setupUi(self.body)
        self.form.where.setText(str(folder))
        self.form.is_recovery.toggled.connect(self._on_is_recovery_toggled)
        self.form.secret.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.form.secret.text():
            return [(self.form.secret_error, forms.mistake("secret_missing"))]
        return []

    @override
    def submit(self) -> None:
        self.set_busy(True)
        secret = self.form.secret.text()
        is_recovery = self.form.is_recovery.isChecked()
        self.chosen.emit(UnlockChoice(None if is_recovery else secret, secret if is_recovery else None))

    @override
    def show_failure(self, error: Exception) -> None:
        self.set_busy(False)
        self.form.secret_error.show_error(errors.sentence(error))
        self.form.secret.selectAll()
        self.form.secret.setFocus()

    @override
    def accept(self) -> None:
        self.form.secret.clear()
        super().accept()

    def _on_is_recovery_toggled(self, is_recovery: bool) -> None:
        mode = self.form.secret.EchoMode.Normal if is_recovery else self.form.secret.EchoMode.Password
        self.form.secret.setEchoMode(mode)
        name = forms.say_title("Recovery key" if is_recovery else "Passphrase")
        self.form.secret_label.setText(name)
        self.form.secret.setAccessibleName(name)
