"""The dialog that sends a shortlist into an Excel workbook."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import Board
from ats_desktop.domain.rows.clients import ClientDetail
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.delegates.people_delegate import PeopleDelegate
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_shortlist_form import Ui_ShortlistForm
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.models.people_model import PeopleModel
from ats_desktop.gui.operations import shortlists
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_USUAL = {StageKind.ASSESSED, StageKind.INTERVIEWED}


class ExportShortlistDialog(FormDialog):
    """Chooses who goes on a job's shortlist, for whom it is and where the file goes."""

    def __init__(
        self, context: WindowContext, job_id: str, parent: QWidget, application_ids: tuple[str, ...] = ()
    ) -> None:
        title = forms.say_title("Export shortlist")
        super().__init__(title, forms.say_button("Export shortlist"), parent, width=520)
        self._context = context
        self._job_id = job_id
        self._chosen = frozenset(application_ids)
        self.form = Ui_ShortlistForm()
        self.form.setupUi(self.body)
        self.form.what.setText(
            forms.say_title("An Excel workbook for the client. What was sent is kept with each candidate.")
        )
        self.model = PeopleModel(self)
        self.model.ticks_changed.connect(self._on_ticks_changed)
        self.form.people.setModel(self.model)
        self.form.people.setItemDelegate(PeopleDelegate(self))
        self.form.people.setMouseTracking(True)
        self.form.people.setMinimumHeight(theme.current().px(214))
        chooser = QAction(icon("folder-open", Token.TEXT2), forms.say_title("Choose the file"), self)
        chooser.triggered.connect(self._on_choose)
        self.form.target.addAction(chooser, QLineEdit.ActionPosition.TrailingPosition)
        self.submit_button.setIcon(icon("file-spreadsheet", Token.ON_ACCENT))
        beside_text(self.submit_button)
        self.watch()
        self.set_busy(True)

        def read(services: "Services") -> tuple[Board, ClientDetail, str]:
            board = services.pipeline.board(job_id)
            client = services.clients.detail(board.job.client_id)
            return board, client, services.shortlists.file_name(job_id)

        context.worker.submit(read, self.show_board, self.show_failure, self)

    def show_board(self, read: tuple[Board, ClientDetail, str]) -> None:
        """Offer the people of a board; tick those assessed and interviewed unless others were chosen."""
        board, client, file_name = read
        words = {"title": board.job.title, "client": board.job.client}
        self.set_title(self.windowTitle(), forms.say_title("{title} for {client}", words))
        usual = {
            card.application_id
            for column in board.columns
            if column.kind in _USUAL
            for card in column.cards
            if card.status == "active"
        }
        self.model.show_columns(board.columns, self._chosen or frozenset(usual))
        self.form.contact.addItem(forms.say_title("Nobody in particular"), None)
        for contact in client.contacts:
            self.form.contact.addItem(contact.name, contact.id)
        self.form.contact.setCurrentIndex(max(0, self.form.contact.findData(board.job.contact_id)))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.form.target.setText(str(Path(documents) / file_name))
        self.set_busy(False)
        self.submit_button.setFocus()

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not self.model.ticked():
            found.append((form.people_error, forms.mistake("people_missing")))
        if form.reply_by.has_mistake():
            found.append((form.reply_by_error, forms.mistake("not_a_date")))
        if not form.target.text().strip():
            found.append((form.target_error, forms.mistake("file_missing")))
        return found

    @override
    def submit(self) -> None:
        self.set_busy(True)
        to = Path(self.form.target.text().strip())
        shortlists.export(
            self._context,
            self._job_id,
            to if to.suffix.lower() == ".xlsx" else to.with_name(f"{to.name}.xlsx"),
            application_ids=self.model.ticked(),
            contact_id=self.form.contact.currentData(),
            reply_by=self.form.reply_by.value(),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()

    def _on_ticks_changed(self) -> None:
        self.hint.setText(counted(len(self.model.ticked()), "candidate", "candidates"))

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, forms.say_title("Export shortlist"), self.form.target.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilter(forms.say_title("Excel workbook (*.xlsx)"))
        dialog.selectFile(self.form.target.text())
        dialog.fileSelected.connect(self.form.target.setText)
        dialog.open()
