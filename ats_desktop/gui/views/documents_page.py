"""The page of what went out: issued papers and shortlists."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.domain.rows.overviews import ShortlistPerson, ShortlistRow
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey, WindowContext
from ats_desktop.gui.icons import icon
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.operations import agreements
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.list_page import ListPage
from ats_desktop.gui.views.outgoing_side import tell_paper, tell_shortlist
from ats_desktop.gui.widgets.list_tabs import ListTab
from ats_desktop.gui.wording import cells
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_STATUS = {
    "draft": ("Draft", Token.TEXT3),
    "issued": ("Issued", Token.INFO),
    "signed": ("Signed", Token.OK),
    "void": ("Void", Token.TEXT3),
    "superseded": ("Superseded", Token.TEXT3),
}


@dataclass(frozen=True)
class Outgoing:
    """One thing that went out: a paper or a shortlist."""

    id: str
    paper: DocumentRow | None = None
    shortlist: ShortlistRow | None = None

    @property
    def number(self) -> str:
        """Its printed number."""
        return self._row.number

    @property
    def client(self) -> str:
        """The client it concerns."""
        return self._row.client

    @property
    def on(self) -> date:
        """The day it went out."""
        if self.paper is not None:
            return self.paper.issued_on
        assert self.shortlist is not None
        return self.shortlist.sent_at.astimezone().date()

    @property
    def file_name(self) -> str:
        """What a copy of it is called."""
        if self.shortlist is not None:
            return f"{Path(self.shortlist.file_name).stem or self.number}.xlsx"
        return f"{self.number}.pdf"

    @property
    def _row(self) -> DocumentRow | ShortlistRow:
        row = self.paper or self.shortlist
        assert row is not None
        return row


def _what(row: Outgoing) -> str:
    return row.paper.title if row.paper is not None else say("papers", "Shortlist")


def _for(row: Outgoing) -> str:
    if row.paper is not None:
        return row.paper.candidate
    assert row.shortlist is not None
    return row.shortlist.job


def _status(row: Outgoing) -> tuple[str, Token]:
    if row.paper is not None:
        text, tone = _STATUS.get(row.paper.status, ("Issued", Token.INFO))
        return say("status", text), tone
    sent = row.shortlist
    assert sent is not None
    answered = sent.wanted + sent.held + sent.declined
    if not answered:
        return say("papers", "No answer yet"), Token.WARN
    words = {"n": answered, "all": sent.people}
    tone = Token.OK if answered == sent.people else Token.INFO
    return say("papers", "{n} of {all} answered", words), tone


def _size(row: Outgoing) -> tuple[int, str]:
    if row.paper is not None:
        return row.paper.pages, counted(row.paper.pages, "page", "pages")
    assert row.shortlist is not None
    return row.shortlist.people, counted(row.shortlist.people, "candidate", "candidates")


COLUMNS: tuple[TableColumn[Outgoing], ...] = (
    TableColumn(
        lambda: cells.title("Paper"),
        lambda row: row.number,
        CellKind.TITLE,
        width=200,
        least=140,
        is_stretched=True,
        detail=_what,
        name="number",
    ),
    TableColumn(
        lambda: cells.title("For"),
        _for,
        CellKind.TITLE,
        width=190,
        least=120,
        is_stretched=True,
        detail=lambda row: row.client,
        name="for",
    ),
    TableColumn(
        lambda: cells.title("Status"),
        lambda row: _status(row)[0],
        CellKind.PILL,
        width=130,
        least=110,
        tone=lambda row: _status(row)[1],
        name="status",
    ),
    TableColumn(
        lambda: cells.title("Date"),
        lambda row: cells.day(row.on),
        CellKind.NUMBER,
        width=104,
        least=96,
        sort_key=lambda row: row.on,
        name="date",
    ),
    TableColumn(
        lambda: cells.title("Holds"),
        lambda row: _size(row)[1],
        CellKind.NUMBER,
        width=104,
        least=72,
        sort_key=lambda row: _size(row)[0],
        name="size",
    ),
)


class DocumentsPage(ListPage):
    """All that went out, read-only for good; Enter opens it, S saves a copy, F shows the copy's folder.

    Where copies lie is known from this start of the program only: the data keep their bytes, not their place.
    """

    key = PageKey.DOCUMENTS
    prints = True
    kinds = frozenset({"issued_document", "submission", "submission_item"})
    nouns = ("paper", "papers")
    empty_icon = "file-text"
    tabs = (
        ListTab(lambda: say("tabs", "All")),
        ListTab(lambda: say("tabs", "Agreements"), lambda row: row.paper is not None),
        ListTab(lambda: say("tabs", "Shortlists"), lambda row: row.shortlist is not None),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._copies: dict[str, Path] = {}

    @override
    def set_context(self, context: WindowContext) -> None:
        super().set_context(context)
        context.bus.changed.connect(self._on_written)
        context.actions[Command.PRINT].triggered.connect(self._on_print_command)

    @override
    def title(self) -> str:
        return say("pages", "Documents")

    @override
    def read(self, services: "Services") -> tuple[Outgoing, ...]:
        rows = [Outgoing(row.id, paper=row) for row in services.agreements.rows()]
        rows += [Outgoing(row.id, shortlist=row) for row in services.shortlists.rows()]
        return tuple(sorted(rows, key=lambda row: (row.on, row.number), reverse=True))

    @override
    def empty_text(self) -> str:
        return say(
            "pages",
            "Nothing went out yet. Choose a candidate on the board and press C for an agreement, or Ctrl+E "
            "to export a shortlist.",
        )

    @override
    def open_row(self, record: Outgoing) -> None:
        if record.paper is not None:
            from ats_desktop.gui.dialogs.paper_dialog import PaperDialog

            PaperDialog(self.context, record.paper, self.window()).open()
        elif self._copy_of(record) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._copy_of(record))))
        else:
            self.save_copy(record, then_open=True)

    @override
    def on_selected(self, records: list[Any]) -> None:
        if self.isVisible():
            record = self.current()
            why_not = say("papers", "Choose an agreement. A shortlist is printed from its workbook.")
            is_paper = record is not None and record.paper is not None
            self.context.actions.enable(Command.PRINT, is_paper, why_not)

    @override
    def read_side(
        self, services: "Services", record: Outgoing
    ) -> tuple[Outgoing, tuple[ShortlistPerson, ...]]:
        if record.shortlist is None:
            return record, ()
        return record, services.shortlists.people(record.id)

    @override
    def show_side(self, told: tuple[Outgoing, tuple[ShortlistPerson, ...]]) -> None:
        record, people = told
        status, tone = _status(record)
        acts = [
            (
                "eye" if record.paper else "external-link",
                say("papers", "Open"),
                lambda: self.open_row(record),
            ),
            ("download", say("papers", "Save a copy…"), lambda: self.save_copy(record)),
        ]
        if record.paper is not None:
            acts.append(("printer", say("papers", "Print…"), lambda: self.print_paper(record)))
        if self._copy_of(record) is not None:
            acts.append(("folder-open", say("papers", "Show in folder"), lambda: self.show_in_folder(record)))
        if record.paper is not None:
            tell_paper(self.side.sheet, record.paper, status, tone, acts)
        elif record.shortlist is not None:
            tell_shortlist(self.side.sheet, record.shortlist, people, status, tone, acts, self._open_person)

    @override
    def menu_of(self, records: list[Any]) -> QMenu | None:
        """Make the menu of what the cursor is on."""
        record = self.current()
        if record is None:
            return None
        menu = QMenu(self.table)
        menu.setToolTipsVisible(True)
        menu.addAction(icon("eye"), say("papers", "Open"), lambda: self.open_row(record))
        menu.addAction(icon("download"), say("papers", "Save a copy…"), lambda: self.save_copy(record))
        if record.paper is not None:
            menu.addAction(icon("printer"), say("papers", "Print…"), lambda: self.print_paper(record))
        folder = menu.addAction(
            icon("folder-open"), say("papers", "Show in folder"), lambda: self.show_in_folder(record)
        )
        folder.setEnabled(self._copy_of(record) is not None)
        if not folder.isEnabled():
            folder.setToolTip(say("papers", "Save a copy first. Then its folder is known."))
        return menu

    def save_copy(self, record: Outgoing, *, then_open: bool = False) -> None:
        """Ask where a copy goes, write it as it was sent, and open it where that is wanted."""
        dialog = QFileDialog(self.window(), say("pages", "Save a copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(record.file_name).suffix.removeprefix("."))
        dialog.selectFile(record.file_name)
        dialog.fileSelected.connect(lambda name: self.write_copy(record, Path(name), then_open=then_open))
        dialog.open()

    def write_copy(self, record: Outgoing, to: Path, *, then_open: bool = False) -> None:
        """Write a copy of what went out, byte for byte."""

        def done(path: Path) -> None:
            self._copies[record.id] = path
            self.side.forget()
            self.context.toast(say("pages", "Saved as {name}", {"name": path.name}))
            if then_open:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        save = agreements.save_copy if record.paper is not None else agreements.save_shortlist
        save(self.context, record.id, to, on_done=done, parent=self)

    def print_paper(self, record: Outgoing) -> None:
        """Ask for a printer and print a paper's pages as they were issued."""

        def ask(data: bytes) -> None:
            from ats_desktop.gui.paper_printing import PaperPrinting

            PaperPrinting(self.context, data, record.number, self).ask()

        key = record.id
        self.context.worker.submit(
            lambda services: services.agreements.pdf(key), ask, self.context.fail, self
        )

    def show_in_folder(self, record: Outgoing) -> None:
        """Open the folder that the latest copy lies in."""
        copy = self._copy_of(record)
        if copy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy.parent)))

    def _on_print_command(self) -> None:
        record = self.current()
        if self.isVisible() and record is not None and record.paper is not None:
            self.print_paper(record)

    def _copy_of(self, record: Outgoing) -> Path | None:
        return self._copies.get(record.id)

    def _open_person(self, candidate_id: str) -> None:
        self.context.show_candidate(CandidateRequest(candidate_id))

    def _on_written(self, changes: "Changes", _: object) -> None:
        path = changes.values.get("path")
        if changes.made is not None and isinstance(path, str):
            self._copies[changes.made] = Path(path)

    @override
    def on_key(self, key: Qt.Key) -> None:
        record = self.current()
        if record is None:
            return
        if key == Qt.Key.Key_S:
            self.save_copy(record)
        elif key == Qt.Key.Key_F:
            self.show_in_folder(record)
