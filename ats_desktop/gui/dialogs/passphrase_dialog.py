"""The dialogs that change what opens a locked agency."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_passphrase_form import Ui_PassphraseForm
from ats_desktop.gui.operations import safety
from ats_desktop.gui.wording import errors, forms
from ats_desktop.gui.wording.text import say

_LEAST = 8


class PassphraseDialog(FormDialog):
    """Asks for the present passphrase and twice for the new one; the present one must open the agency."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(
            say("passphrase", "Change the passphrase"),
            say("passphrase", "Change passphrase"),
            parent,
            width=420,
        )
        self._context = context
        self.form = Ui_PassphraseForm()
        self.form.setupUi(self.body)
        self.form.old.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not form.old.text():
            found.append((form.old_error, forms.mistake("secret_missing")))
        return found + _mistakes_of_new(form)

    @override
    def submit(self) -> None:
        self.set_busy(True)
        safety.change_passphrase(
            self._context,
            self.form.old.text(),
            self.form.new_one.text(),
            on_done=self._on_changed,
            on_failed=self._on_failed,
            parent=self,
        )

    def _on_changed(self, _: None) -> None:
        self.set_busy(False)
        for field in (self.form.old, self.form.new_one, self.form.again):
            field.clear()
        self._context.toast(say("passphrase", "The passphrase is changed."))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.set_busy(False)
        if getattr(error, "code", "") != "wrong_passphrase":
            self.show_failure(error)
            return
        self.form.old_error.show_error(errors.sentence(error))
        self.form.old.selectAll()
        self.form.old.setFocus()


class FirstPassphraseDialog(FormDialog):
    """Asks twice for the passphrase that is to lock data which lay open."""

    made = Signal(object)
    """The recovery key, str: the data is encrypted, and this is the one time that the key is known."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(
            say("passphrase", "Set a passphrase"), say("passphrase", "Encrypt the data"), parent, width=420
        )
        self._context = context
        self.form = Ui_PassphraseForm()
        self.form.setupUi(self.body)
        self.form.old.hide()
        self.form.old_label.hide()
        self.form.new_one_label.setText(say("passphrase", "Passphrase"))
        self.form.new_one.setAccessibleName(say("passphrase", "Passphrase"))
        self.form.again_label.setText(say("passphrase", "Passphrase again"))
        self.form.again.setAccessibleName(say("passphrase", "Passphrase again"))
        self.form.promise.setText(
            say(
                "passphrase",
                "Everything is encrypted, and the program asks for the passphrase at each start. Backups on"
                " other drives stay as they are.",
            )
        )
        self.removes_plain = QCheckBox(
            say("passphrase", "Make an encrypted backup and remove the older ones"), self.body
        )
        self.removes_plain.setChecked(True)
        layout = self.body.layout()
        if layout is not None:
            layout.addWidget(self.removes_plain)
        self.form.new_one.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        return _mistakes_of_new(self.form)

    @override
    def submit(self) -> None:
        self.set_busy(True)
        self.submit_button.setText(say("passphrase", "Encrypting"))
        safety.set_passphrase(
            self._context,
            self.form.new_one.text(),
            removes_plain=self.removes_plain.isChecked(),
            on_done=self._on_made,
            on_failed=self._on_failed,
            parent=self,
        )

    def _on_made(self, key: str) -> None:
        self.form.new_one.clear()
        self.form.again.clear()
        self.set_busy(False)
        self.accept()
        self.made.emit(key)

    def _on_failed(self, error: Exception) -> None:
        self.submit_button.setText(say("passphrase", "Encrypt the data"))
        self.show_failure(error)


class RecoveryPassphraseDialog(FormDialog):
    """Asks for the passphrase before a new recovery key is made."""

    made = Signal(object, object)
    """The passphrase and the new key, both str; nothing has changed yet."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(
            say("passphrase", "Make a new recovery key"), say("passphrase", "Go on"), parent, width=420
        )
        self._context = context
        self.form = Ui_PassphraseForm()
        self.form.setupUi(self.body)
        self.form.old_label.setText(say("passphrase", "Passphrase"))
        self.form.old.setAccessibleName(say("passphrase", "Passphrase"))
        self.form.promise.setText(
            say(
                "passphrase",
                "The new key takes the old one's place once it is saved or printed. Backups that were made"
                " before keep the old one.",
            )
        )
        for part in (self.form.new_one, self.form.new_one_label, self.form.again, self.form.again_label):
            part.hide()
        self.form.old.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.form.old.text():
            return [(self.form.old_error, forms.mistake("secret_missing"))]
        return []

    @override
    def submit(self) -> None:
        self.set_busy(True)
        safety.new_recovery_key(
            self._context,
            self.form.old.text(),
            on_done=self._on_made,
            on_failed=self._on_failed,
            parent=self,
        )

    def _on_made(self, key: str) -> None:
        passphrase = self.form.old.text()
        self.form.old.clear()
        self.set_busy(False)
        self.accept()
        self.made.emit(passphrase, key)

    def _on_failed(self, error: Exception) -> None:
        self.set_busy(False)
        self.form.old_error.show_error(errors.sentence(error))
        self.form.old.selectAll()
        self.form.old.setFocus()


def _mistakes_of_new(form: Ui_PassphraseForm) -> list[Mistake]:
    """Return what is wrong with a new passphrase and its repetition."""
    if len(form.new_one.text()) < _LEAST:
        return [(form.new_one_error, forms.mistake("passphrase_short"))]
    if form.again.text() != form.new_one.text():
        return [(form.again_error, forms.mistake("passphrases_differ"))]
    return []
