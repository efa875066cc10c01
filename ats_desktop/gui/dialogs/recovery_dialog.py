"""The dialog that shows the recovery key of a locked agency, once."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_recovery_form import Ui_RecoveryForm
from ats_desktop.gui.tasks import Pool
from ats_desktop.gui.wording import forms


class RecoveryDialog(FormDialog):
    """Shows the key and lets it be saved, printed or copied; it goes on only once it is kept."""

    def __init__(self, pool: Pool, recovery_key: str, agency: str, parent: QWidget) -> None:
        super().__init__(forms.say_title("Keep this key"), forms.say_button("Go on"), parent, width=520)
        self._pool = pool
        self._key = recovery_key
        self._agency = agency
        self.form = Ui_RecoveryForm()
        self.form.setupUi(self.body)
        self.form.key.setText(recovery_key)
        self.form.save.clicked.connect(self._on_save_clicked)
        self.form.print_key.clicked.connect(self._on_print_clicked)
        self.form.copy_key.clicked.connect(self._on_copy_clicked)
        self.form.is_kept.toggled.connect(self._on_is_kept_toggled)
        self.cancel_button.hide()
        self.form.save.setFocus()

    def sheet(self) -> str:
        """Return the text of the sheet that is saved or printed."""
        words = {"agency": self._agency, "key": self._key}
        return forms.say_title(
            "Recovery key of {agency}\n\n{key}\n\nIt opens the data in ATS Desktop when the passphrase is"
            " forgotten. Keep this sheet away from the laptop.\n",
            words,
        )

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.form.is_kept.isChecked():
            return [(self.form.key_error, forms.mistake("key_not_kept"))]
        return []

    @override
    def reject(self) -> None:
        """Go on only with a kept key: Esc says so."""
        self.try_submit()

    def _on_is_kept_toggled(self, _: bool) -> None:
        self.form.key_error.show_error("")

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, forms.say_title("Save the recovery key"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(forms.say_title("Recovery key.txt"))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        text = self.sheet()
        self._pool.submit(
            lambda _: Path(name).write_text(text, encoding="utf-8"),
            self._on_saved,
            self._on_save_failed,
            self,
        )

    def _on_saved(self, _: int) -> None:
        self.bar.say("")
        self.form.is_kept.setChecked(True)

    def _on_save_failed(self, error: Exception) -> None:
        self.bar.show_error(error)

    def _on_print_clicked(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self._on_print_accepted)
        self._printer = printer
        dialog.show()

    def _on_print_accepted(self) -> None:
        document = QTextDocument(self)
        document.setPlainText(self.sheet())
        document.print_(self._printer)
        self.form.is_kept.setChecked(True)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
