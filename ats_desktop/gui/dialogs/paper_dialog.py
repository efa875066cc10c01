"""The dialog that shows an issued paper as it was issued."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.operations import agreements
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.paper_view import PaperView
from ats_desktop.gui.wording import forms


class PaperDialog(FormDialog):
    """The kept pages of one paper, with Print and Save a copy."""

    def __init__(self, context: WindowContext, paper: DocumentRow, parent: QWidget) -> None:
        super().__init__(paper.number, forms.say_button("Save a copy…"), parent, width=760)
        self._context = context
        self._paper = paper
        words = {"title": paper.title, "candidate": paper.candidate, "client": paper.client}
        self.set_title(paper.number, forms.say_title("{title}: {candidate} and {client}", words))
        self.cancel_button.setText(forms.say_button("Close"))
        self.area.hide()
        self.pages = PaperView(self)
        self.middle.addWidget(self.pages, 1)
        self.pages.failed.connect(self.show_failure)
        self._data = b""
        self.print_button = QPushButton(icon("printer", Token.TEXT2), forms.say_button("Print…"), self)
        self.print_button.setAutoDefault(False)
        self.print_button.setEnabled(False)
        self.print_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        beside_text(self.print_button)
        self.print_button.clicked.connect(self.print_paper)
        self.footer.insertWidget(1, self.print_button)
        context.worker.submit(
            lambda services: services.agreements.pdf(paper.id), self._on_pages, self.show_failure, self
        )

    @override
    def submit(self) -> None:
        dialog = QFileDialog(self, forms.say_title("Save a copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._paper.number}.pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def print_paper(self) -> None:
        """Ask for a printer and print the pages as they were issued."""
        from ats_desktop.gui.paper_printing import PaperPrinting

        PaperPrinting(self._context, self._data, self._paper.number, self).ask()

    @override
    def fit(self) -> None:
        super().fit()
        free = self.screen().availableGeometry()
        self.resize(self.width(), round(free.height() * 0.86))
        self.move(self.x(), max(free.top(), free.center().y() - self.height() // 2))

    def _on_pages(self, data: bytes) -> None:
        self._data = data
        self.print_button.setEnabled(True)
        self.pages.show_pdf(self._context.pool, data)

    def _on_file_selected(self, name: str) -> None:
        agreements.save_copy(self._context, self._paper.id, Path(name), on_done=self._on_saved, parent=self)

    def _on_saved(self, path: Path) -> None:
        self._context.toast(forms.say_title("Saved as {name}", {"name": path.name}))
        self.accept()
