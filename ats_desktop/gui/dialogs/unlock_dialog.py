"""The dialog that asks for the passphrase of a locked agency."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_unlock_form import Ui_UnlockForm
from ats_desktop.gui.operations import agency
from ats_desktop.gui.wording import errors, forms


class UnlockDialog(FormDialog):
    """Asks for the passphrase, or for the recovery key, until one of them opens the agency."""

    opened = Signal()
    """The agency is open on the database's thread."""

    def __init__(self, context: WindowContext, folder: Path, parent: QWidget) -> None:
        super().__init__(forms.say_title("Unlock"), forms.say_button("Unlock"), parent, width=420)
        self._context = context
        self._folder = folder
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
        agency.open_locked(
            self._context,
            self._folder,
            self.form.secret.text(),
            is_recovery=self.form.is_recovery.isChecked(),
            on_done=self._on_opened,
            on_failed=self.show_failure,
            parent=self,
        )

    @override
    def show_failure(self, error: Exception) -> None:
        self.set_busy(False)
        self.form.secret_error.show_error(errors.sentence(error))
        self.form.secret.selectAll()
        self.form.secret.setFocus()

    def _on_opened(self, _: None) -> None:
        self.form.secret.clear()
        self.set_busy(False)
        self.accept()
        self.opened.emit()

    def _on_is_recovery_toggled(self, is_recovery: bool) -> None:
        mode = self.form.secret.EchoMode.Normal if is_recovery else self.form.secret.EchoMode.Password
        self.form.secret.setEchoMode(mode)
        name = forms.say_title("Recovery key" if is_recovery else "Passphrase")
        self.form.secret_label.setText(name)
        self.form.secret.setAccessibleName(name)
