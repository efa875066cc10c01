"""The panel's tab of what went out about a candidate: issued papers and shortlists."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ats_desktop.domain.rows.documents import DocumentRow, PersonPaper
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.operations import agreements
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.wording import cells
from ats_desktop.gui.wording.text import say

_STATUS: dict[str, tuple[str, Token]] = {
    "draft": ("Draft", Token.TEXT3),
    "issued": ("Issued", Token.INFO),
    "signed": ("Signed", Token.OK),
    "void": ("Void", Token.TEXT3),
    "superseded": ("Superseded", Token.TEXT3),
    "none": ("Client deciding", Token.WARN),
    "interview": ("Client: interview", Token.OK),
    "hold": ("Client: on hold", Token.WARN),
    "reject": ("Client: rejected", Token.BAD),
}


def _what(paper: PersonPaper) -> str:
    if paper.is_shortlist:
        return say("panel", "Shortlist for {client}", {"client": paper.client})
    return paper.title


COLUMNS: tuple[TableColumn[PersonPaper], ...] = (
    TableColumn(
        lambda: cells.title("Paper"),
        lambda paper: paper.number,
        CellKind.TITLE,
        width=150,
        is_stretched=True,
        detail=_what,
    ),
    TableColumn(
        lambda: cells.title("Status"),
        lambda paper: say("status", _STATUS.get(paper.status, ("Issued", Token.INFO))[0]),
        CellKind.STATUS,
        width=130,
        tone=lambda paper: _STATUS.get(paper.status, ("", Token.TEXT3))[1],
    ),
    TableColumn(
        lambda: cells.title("Date"),
        lambda paper: cells.day(paper.on),
        CellKind.NUMBER,
        width=100,
        sort_key=lambda paper: paper.on,
    ),
)


class PapersTab(QWidget):
    """Papers and shortlists of a person, newest first; Enter opens a paper or saves a shortlist."""

    left = Signal()
    """Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: WindowContext | None = None
        self._name = ""
        self.model = RecordsModel(COLUMNS, self)
        self.table = RecordsTable(say("panel", "Documents"), self)
        self.table.show_model(self.model, COLUMNS)
        self.table.left.connect(self.left)
        self.table.row_opened.connect(self._on_row_opened)
        self.empty = QLabel(self)
        theme.dress(self.empty, "secondary-text")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setText(say("panel", "No paper went out yet. Press C to make a contract."))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context

    def show_papers(self, name: str, papers: tuple[PersonPaper, ...]) -> None:
        """Show what went out about a person."""
        self._name = name
        self.model.set_rows(papers)
        self.stack.setCurrentWidget(self.table if papers else self.empty)

    def open_paper(self, paper: PersonPaper) -> None:
        """Show an issued paper's pages, to print or save them again; a shortlist's workbook is saved."""
        context = self._context
        if context is None:
            return
        if paper.is_shortlist:
            self._ask_where(paper)
            return
        from ats_desktop.gui.dialogs.paper_dialog import PaperDialog

        row = DocumentRow(
            id=paper.id,
            number=paper.number,
            title=paper.title,
            template="",
            candidate=self._name,
            client=paper.client,
            status=paper.status,
            pages=paper.pages,
            issued_on=paper.on,
            pdf_sha256="",
        )
        PaperDialog(context, row, self.window()).open()

    def _ask_where(self, paper: PersonPaper) -> None:
        dialog = QFileDialog(self.window(), say("panel", "Save the shortlist again"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"{Path(paper.title).stem or paper.number}.xlsx")
        dialog.fileSelected.connect(lambda name: self.save_shortlist(paper.id, Path(name)))
        dialog.open()

    def save_shortlist(self, submission_id: str, to: Path) -> None:
        """Write a shortlist's workbook as it was sent."""
        if self._context is not None:
            agreements.save_shortlist(self._context, submission_id, to, on_done=self._on_saved, parent=self)

    def _on_saved(self, path: Path) -> None:
        if self._context is not None:
            self._context.toast(say("panel", "Saved as {name}", {"name": path.name}))

    def _on_row_opened(self, row: int) -> None:
        paper = self.model.row_at(row)
        if paper is not None:
            self.open_paper(paper)
