"""The page of issued papers."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.paper_dialog import PaperDialog
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.operations import agreements
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.list_page import ListPage
from ats_desktop.gui.wording import cells
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_STATUS_TONES = {"issued": Token.INFO, "signed": Token.OK, "void": Token.TEXT3, "superseded": Token.TEXT3}

COLUMNS: tuple[TableColumn[DocumentRow], ...] = (
    TableColumn(
        lambda: cells.title("Paper"),
        lambda paper: paper.number,
        CellKind.TITLE,
        width=220,
        is_stretched=True,
        detail=lambda paper: paper.title,
    ),
    TableColumn(
        lambda: cells.title("For"),
        lambda paper: paper.candidate,
        CellKind.TITLE,
        width=240,
        detail=lambda paper: paper.client,
    ),
    TableColumn(
        lambda: cells.title("Status"),
        lambda paper: say("status", paper.status.replace("_", " ").capitalize()),
        CellKind.STATUS,
        width=120,
        tone=lambda paper: _STATUS_TONES.get(paper.status, Token.TEXT3),
    ),
    TableColumn(
        lambda: cells.title("Issued"),
        lambda paper: cells.day(paper.issued_on),
        CellKind.NUMBER,
        width=120,
        sort_key=lambda paper: paper.issued_on,
    ),
    TableColumn(
        lambda: cells.title("Pages"),
        lambda paper: counted(paper.pages, "page", "pages"),
        CellKind.NUMBER,
        width=90,
        sort_key=lambda paper: paper.pages,
    ),
)


class DocumentsPage(ListPage):
    """All issued papers, read-only for good; Enter shows the pages, S saves a copy."""

    key = PageKey.DOCUMENTS
    kinds = frozenset({"issued_document"})
    nouns = ("paper", "papers")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.table.key_pressed.connect(self._on_key_pressed)

    @override
    def title(self) -> str:
        return say("pages", "Documents")

    @override
    def read(self, services: "Services") -> tuple[DocumentRow, ...]:
        return services.agreements.rows()

    @override
    def empty_text(self) -> str:
        return say("pages", "No papers yet. Choose a candidate on the board and press C.")

    @override
    def open_row(self, record: DocumentRow) -> None:
        PaperDialog(self.context, record, self.window()).open()

    def save_copy(self) -> None:
        """Ask where a copy of the paper under the cursor goes."""
        paper = self.model.row_at(self.table.current_row())
        if paper is None:
            return
        dialog = QFileDialog(self.window(), say("pages", "Save a copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{paper.number}.pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        paper = self.model.row_at(self.table.current_row())
        if paper is not None:
            agreements.save_copy(self.context, paper.id, Path(name), on_done=self._on_saved, parent=self)

    def _on_saved(self, path: Path) -> None:
        self.context.toast(say("pages", "Saved as {name}", {"name": path.name}))

    def _on_key_pressed(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_S:
            self.save_copy()
