"""The page of all candidates: search, table, and what can be done with those ticked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.candidates import CandidatePage
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey, WindowContext
from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog
from ats_desktop.gui.dialogs.candidate_dialog import CandidateDialog
from ats_desktop.gui.dialogs.note_dialog import NoteDialog
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.models.candidates_model import COLUMNS, PAGE_SIZE, CandidatesModel
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.widgets.bulk_bar import BulkBar
from ats_desktop.gui.widgets.empty_note import EmptyNote
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_TYPING_PAUSE_MS = 150
_KINDS = ("candidate", "contact_point", "candidate_skill", "attachment")


class CandidatesPage(Page):
    """Every candidate that a search finds, 200 rows read at a time.

    Invariant: what the table shows belongs to the latest search and order; an older answer is dropped.
    """

    key = PageKey.CANDIDATES

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._edition = 0
        self._is_old = True
        self._all = 0
        self._sort, self._descending = "name", False
        self._was_sorted_by_hand = False
        self.model = CandidatesModel(self)
        look = theme.current()
        self.heading = QLabel(self.title(), self)
        self.heading.setProperty("role", "title")
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(look.px(36))
        self.search.setPlaceholderText(say("candidates", "Search names, skills, and the text of CVs"))
        self.search.setAccessibleName(say("candidates", "Search candidates"))
        self.search.addAction(
            QAction(icon("search", Token.TEXT3), "", self.search), QLineEdit.ActionPosition.LeadingPosition
        )
        self.mistake = QLabel(self)
        self.mistake.setProperty("role", "field-error")
        self.mistake.hide()
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary-text")
        self.import_button = QPushButton(icon("upload"), say("candidates", "Import CVs"), self)
        self.new_button = QPushButton(
            icon("user-plus", Token.ON_ACCENT), say("candidates", "New candidate"), self
        )
        self.new_button.setProperty("role", "primary")
        beside_text(self.import_button)
        beside_text(self.new_button)
        self.table = RecordsTable(self.title(), self)
        self.table.show_model(self.model, COLUMNS)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self.add_act = QAction(icon("briefcase"), say("candidates", "Add to job"), self)
        self.delete_act = QAction(icon("trash-2", Token.BAD), say("candidates", "Delete"), self)
        self._arrange()
        self.empty = EmptyNote(self.table.viewport())
        self.bulk = BulkBar(self, [(self.add_act, "quiet"), (self.delete_act, "quiet-danger")])
        self._connect()

    @override
    def title(self) -> str:
        return say("pages", "Candidates")

    @override
    def set_context(self, context: WindowContext) -> None:
        super().set_context(context)
        context.bus.changed.connect(self._on_changed)
        self.import_button.clicked.connect(context.actions[Command.IMPORT_CVS].trigger)
        self.import_button.setToolTip(context.actions[Command.IMPORT_CVS].toolTip())

    @override
    def activate(self, payload: object = None) -> None:
        if isinstance(payload, str):
            self.search.setText(payload)
        if self._is_old or isinstance(payload, str):
            self.refresh()
        self.table.setFocus()

    @override
    def refresh(self) -> None:
        self._pause.stop()
        self._edition += 1
        self._is_old = False
        self._read(0, self._on_first)

    @override
    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @override
    def status_text(self) -> str:
        return counted(self._all, "candidate", "candidates")

    def add_candidate(self) -> None:
        """Open the dialog of a new candidate."""
        CandidateDialog(self.context, self.window()).open()

    def open_row(self, row: int) -> None:
        """Show the person of a row in the panel, with the rows around it before and after."""
        person = self.model.row_at(row)
        if person is None:
            return
        around = range(max(0, row - PAGE_SIZE), min(self.model.total, row + PAGE_SIZE))
        rows = [self.model.row_at(place) for place in around]
        siblings = tuple((each.id, None) for each in rows if each is not None)
        self.context.show_candidate(CandidateRequest(person.id, None, siblings))

    def chosen(self) -> tuple[str, ...]:
        """Return the ticked people, else the one under the cursor."""
        if self.model.ticked:
            return self.model.ticked
        row = self.model.row_at(self.table.current_row())
        return (row.id,) if row is not None else ()

    def add_to_job(self) -> None:
        """Put the chosen people on a job."""
        people = self.chosen()
        if people:
            dialog = AddToJobDialog(self.context, people, self.window())
            dialog.added.connect(self._on_added)
            dialog.open()

    def delete(self) -> None:
        """Move the chosen people to the bin."""
        people = self.chosen()
        if people:
            candidates.delete(self.context, people)
            self.model.clear_ticks()

    def tick_all(self) -> None:
        """Tick everyone the search finds, and say how many."""
        query, size = self.search.text().strip(), max(1, self.model.total)

        def read(services: "Services") -> CandidatePage:
            return services.candidates.page(query, start=0, size=size)

        self.context.worker.submit(read, self._on_all, self.context.fail, self)

    def _arrange(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.import_button)
        head.addWidget(self.new_button)
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(16))
        column.setSpacing(look.px(10))
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.mistake)
        column.addWidget(self.count)
        column.addWidget(card, 1)

    def _connect(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self._on_section_clicked)
        self.model.page_wanted.connect(self._on_page_wanted, Qt.ConnectionType.QueuedConnection)
        self.model.ticks_changed.connect(self._on_ticks_changed)
        self.search.textEdited.connect(self._pause.start)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._on_search_entered)
        self._pause.timeout.connect(self.refresh)
        self.table.row_opened.connect(self.open_row)
        self.table.key_pressed.connect(self._on_key_pressed)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu_wanted)
        self.new_button.clicked.connect(self.add_candidate)
        self.add_act.triggered.connect(self.add_to_job)
        self.delete_act.triggered.connect(self.delete)
        self.bulk.cleared.connect(self.model.clear_ticks)
        every = QShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll), self.table, self.tick_all)
        every.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _read(self, start: int, then: "Callable[[tuple[int, CandidatePage, int]], None]") -> None:
        context = self.context
        edition, query = self._edition, self.search.text().strip()
        sort, descending = self._sort, self._descending
        if query and not self._was_sorted_by_hand:
            sort = "relevance"

        def read(services: "Services") -> tuple[int, CandidatePage, int]:
            page = services.candidates.page(
                query, sort=sort, descending=descending, start=start, size=PAGE_SIZE
            )
            everyone = services.agency.counts().candidates if query else page.total
            return edition, page, everyone

        context.worker.submit(read, then, self._on_failed, self)

    def _on_first(self, read: tuple[int, CandidatePage, int]) -> None:
        edition, page, everyone = read
        if edition != self._edition:
            return
        self._all = everyone
        if not self._was_sorted_by_hand:
            by_name = -1 if self.search.text().strip() else 1
            self.table.horizontalHeader().setSortIndicator(by_name, Qt.SortOrder.AscendingOrder)
        self._show_mistake("")
        kept = self.model.row_at(self.table.current_row()) if self.model.total else None
        words = self.search.text().casefold().split()
        self.table.delegate.marked_names = frozenset(words)
        self.model.show_first(page)
        place = self.model.row_of(kept.id) if kept is not None else None
        if page.total:
            self.table.go_to(place if place is not None else 0)
        is_found = bool(self.search.text().strip())
        people = counted(everyone, "candidate", "candidates")
        found = say("candidates", "{found} of {all}", {"found": f"{page.total:,}", "all": people})
        self.count.setText(found if is_found else people)
        if is_found:
            self.context.announce(found)
        self.empty.setVisible(page.total == 0)
        if page.total == 0:
            self.empty.say(
                say("candidates", "Nobody matches. Clear the search to see everyone.")
                if is_found
                else say("candidates", "No candidates yet. Drop CVs here, or press Ctrl+I to import them.")
            )
        self.status_changed.emit(self.status_text())

    def _on_more(self, read: tuple[int, CandidatePage, int]) -> None:
        edition, page, _ = read
        if edition == self._edition:
            self.model.show_page(page)

    def _on_failed(self, error: Exception) -> None:
        if getattr(error, "code", "") == "query_invalid":
            self._show_mistake(errors.sentence(error))
        else:
            self.context.fail(error)

    def _show_mistake(self, sentence: str) -> None:
        self.mistake.setText(sentence)
        self.mistake.setVisible(bool(sentence))

    def _on_all(self, page: CandidatePage) -> None:
        self.model.tick(tuple(row.id for row in page.rows), is_ticked=True)

    def _on_page_wanted(self, start: int) -> None:
        self._read(start, self._on_more)

    def _on_search_changed(self, text: str) -> None:
        if not text:
            self.refresh()

    def _on_search_entered(self) -> None:
        self.refresh()
        self.table.setFocus()

    def _on_section_clicked(self, section: int) -> None:
        sort = COLUMNS[section].sort
        header = self.table.horizontalHeader()
        if not sort:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        self._was_sorted_by_hand = True
        self._descending = sort == self._sort and not self._descending
        self._sort = sort
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)
        self.refresh()

    def _on_ticks_changed(self) -> None:
        self.bulk.show_count(len(self.model.ticked), least=1)

    def _on_added(self, _: object) -> None:
        self.model.clear_ticks()

    def _on_key_pressed(self, key: Qt.Key) -> None:
        row = self.model.row_at(self.table.current_row())
        if row is None:
            return
        if key == Qt.Key.Key_Space:
            self.model.tick((row.id,), is_ticked=row.id not in self.model.ticked)
        elif key == Qt.Key.Key_A:
            self.add_to_job()
        elif key == Qt.Key.Key_N:
            NoteDialog(self.context, row.id, None, self.window(), row.name).open()
        elif key == Qt.Key.Key_E:
            CandidateDialog(self.context, self.window(), row.id).open()
        elif key == Qt.Key.Key_Delete:
            self.delete()

    def _on_menu_wanted(self, at: QPoint) -> None:
        row = self.table.current_row()
        if self.model.row_at(row) is None:
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("user"), say("candidates", "Open"), lambda: self.open_row(row))
        menu.addAction(self.add_act)
        menu.addSeparator()
        menu.addAction(self.delete_act)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _on_changed(self, changes: "Changes", _: object) -> None:
        if not any(changes.touches(kind) for kind in _KINDS):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_old = True
