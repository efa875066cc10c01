"""The page of all candidates: query, facets, table, and what can be done with those ticked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.search_query import parse
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command, Scope
from ats_desktop.gui.context import PageKey, WindowContext
from ats_desktop.gui.models.candidates_columns import COLUMNS, SORTED_BY, TICK_COLUMN
from ats_desktop.gui.models.candidates_model import CandidatesModel
from ats_desktop.gui.operations.search import Found
from ats_desktop.gui.views.candidates_commands import CandidatesCommands
from ats_desktop.gui.views.candidates_facets import CandidatesFacets
from ats_desktop.gui.views.candidates_header import CandidatesHeader
from ats_desktop.gui.views.candidates_saved import CandidatesSaved
from ats_desktop.gui.views.candidates_search import CandidatesSearch
from ats_desktop.gui.views.candidates_table import CandidatesTable
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.widgets.bulk_bar import BulkBar
from ats_desktop.gui.widgets.list_note import ListNote
from ats_desktop.gui.wording import searches
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_FOLDS_BELOW = 1000
"""A page narrower than this has no room for facets beside the table."""
_KINDS = (
    "candidate",
    "contact_point",
    "candidate_skill",
    "skill",
    "attachment",
    "application",
    "candidate_tag",
    "tag",
)
_BAR_GAP = 12
_COLUMNS = "candidates"
_TOGETHER_MS = 60


class CandidatesPage(Page):
    """Every candidate whom a query finds; facets and text of the query always say the same.

    Invariant: table, count and facets belong to the latest query without a mistake.
    """

    key = PageKey.CANDIDATES

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._query = ""
        self._everyone = 0
        self._sort, self._descending = "", True
        """The order the user chose; "" = the best one for the query."""
        self._is_old = True
        self._asked: tuple[str, str, bool] | None = None
        """Query and order that were searched for last."""
        self._shown: tuple[str, str, bool] | None = None
        self._shown_query: str | None = None
        """The query whose result is in the table, None before the first."""
        self.model = CandidatesModel(self)
        self.header = CandidatesHeader(self.title(), self)
        self.facets = CandidatesFacets(self)
        self.table = CandidatesTable(self.model, self.title(), self)
        self.empty = ListNote(self.table.viewport())
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_TOGETHER_MS)
        self._again.timeout.connect(self.refresh)
        self._arrange()

    @override
    def title(self) -> str:
        return say("pages", "Candidates")

    @override
    def set_context(self, context: WindowContext) -> None:
        super().set_context(context)
        self.header.set_context(context)
        self.search = CandidatesSearch(context, self)
        self.commands = CandidatesCommands(context, self.model, self.table, self)
        self.saved = CandidatesSaved(context, self.facets.saved, self)
        actions = context.actions
        actions.attach(self.table, Scope.ROW)
        self.bulk = BulkBar(
            self._main,
            [
                (self.commands.move_act, "quiet"),
                (actions[Command.ADD_TO_JOB], "quiet"),
                (actions[Command.TAG], "quiet"),
                (self.commands.export_act, "quiet"),
                (self.commands.compare_act, "quiet"),
                (actions[Command.REJECT], "quiet-danger"),
            ],
        )
        if memory := context.columns.get(_COLUMNS):
            self.table.columns.recall(memory)
        self._connect()

    @override
    def activate(self, payload: object = None) -> None:
        context = self.context
        context.actions.enable(Command.SAVE, True)
        if isinstance(payload, str):
            self._sort = ""
            self.header.show_query(payload)
            self.facets.show_query(payload)
        elif self._is_old:
            self.refresh()
        self.saved.read()
        self.table.setFocus()
        self.commands.look_again()

    @override
    def place(self) -> object:
        return self._query

    @override
    def export(self) -> bool:
        return bool(self.model.ticked) and self.commands.export()

    @override
    def refresh(self) -> None:
        self._again.stop()
        self._is_old = False
        self.search.forget_counts()
        self._run()

    @override
    def focus_search(self) -> None:
        self.header.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.box.selectAll()

    @override
    def follow(self, candidate_id: str, application_id: str | None) -> None:
        row = self.model.row_of(candidate_id)
        if row is not None:
            self.table.go_to(row)

    @override
    def status_text(self) -> str:
        if self._shown_query is None:
            return ""
        if not self._query:
            return counted(self._everyone, "candidate", "candidates")
        return searches.found(self.model.total, self._everyone)

    def present(self) -> tuple[str, str, bool]:
        """Return query, order and whether it falls, as a saved search keeps them."""
        return self._query, self._sort, self._descending

    def show_saved(self, query: str, sort: str, *, is_descending: bool) -> None:
        """Search again as it was saved."""
        self._sort, self._descending = sort, is_descending
        self.header.show_query(query)

    def _connect(self) -> None:
        context, header, search = self.context, self.header, self.search
        context.bus.changed.connect(self._on_changed)
        context.actions[Command.SAVE].triggered.connect(self._on_save)
        header.query_ready.connect(self._on_query_ready)
        header.entered.connect(self._on_entered)
        header.box.query_changed.connect(lambda _: self.facets.show_query(header.box.text()))
        header.save_button.clicked.connect(self.saved.save)
        header.columns_button.clicked.connect(self._on_columns)
        header.help_button.clicked.connect(self._on_help)
        header.filters_button.toggled.connect(lambda _: self._fold())
        self.facets.query_edited.connect(header.show_query)
        self.facets.all_skills_wanted.connect(search.count_all_skills)
        self.table.columns.changed.connect(self._on_columns_changed)
        self.table.horizontalHeader().sectionClicked.connect(self._on_section_clicked)
        self.table.row_opened.connect(self.commands.open_row)
        self.table.left.connect(self._on_left)
        self.table.left_up.connect(self.focus_search)
        self.table.menu_wanted.connect(self._on_menu_wanted)
        self.model.page_wanted.connect(search.read_page, Qt.ConnectionType.QueuedConnection)
        self.commands.chosen_changed.connect(self._show_bulk)
        search.found.connect(self._on_found)
        search.page_read.connect(self._on_page_read)
        search.page_dropped.connect(self.model.forget_asking)
        search.facets_read.connect(self.facets.show_facets)
        search.failed.connect(self._on_failed)
        self.bulk.cleared.connect(self._on_cleared)
        self.empty.act.clicked.connect(self._on_empty_act)

    def _arrange(self) -> None:
        look = theme.current()
        card = QFrame(self)
        theme.dress(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        self._main = QWidget(self)
        column = QVBoxLayout(self._main)
        column.setContentsMargins(look.px(18), look.px(14), look.px(16), look.px(14))
        column.setSpacing(look.px(8))
        column.addWidget(self.header)
        column.addWidget(card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.facets)
        row.addWidget(self._main, 1)

    def _order(self) -> tuple[str, bool]:
        """Give the order to search by: the user's, else the best matches, else by name."""
        if self._sort:
            return self._sort, self._descending
        return ("relevance" if parse(self._query).words else "added"), True

    def _run(self) -> None:
        sort, is_descending = self._order()
        self._asked = (self._query, sort, is_descending)
        self.table.wait_for_result(True)
        self.search.run(self._query, sort, is_descending=is_descending)

    def _fold(self) -> None:
        """Put the facets beside the table, or behind a button where there is no room for both."""
        is_narrow = self.width() < theme.current().px(_FOLDS_BELOW)
        self.header.show_fold(is_narrow)
        is_shown = not is_narrow or self.header.filters_button.isChecked()
        self.facets.setVisible(is_shown)
        was_shown, self.search.wants_facets = self.search.wants_facets, is_shown
        if is_shown and not was_shown and self._shown_query is not None:
            self.search.read_facets()

    def _on_query_ready(self, query: str) -> None:
        self._query = query
        if self._is_old or self._asked != (query, *self._order()):
            self._is_old = False
            self._run()

    def _on_found(self, found: Found) -> None:
        # Another search or order begins at its top; after a change of data one stays where one was.
        is_same = self._shown == self._asked
        kept = self.model.id_at(self.table.current_row()) if is_same else None
        self._shown, self._shown_query = self._asked, self._query
        self._everyone = found.everyone
        words = {part for word in parse(self._query).words for part in (word, *word.split())}
        self.table.painter.mark(frozenset(words))
        self.model.show_result(found.result.ids, found.rows)
        self.table.wait_for_result(False)
        place = self.model.row_of(kept) if kept is not None else None
        self.table.go_to(place if place is not None else 0)
        sort, is_descending = self._order()
        self.table.show_sort(SORTED_BY.get(sort), is_descending=is_descending)
        self.header.show_count(self.model.total, found.everyone, found.result.elapsed_ms)
        if self._query:
            self.context.announce(self.header.count.text())
        self._show_empty()
        self.status_changed.emit(self.status_text())

    def _show_empty(self) -> None:
        is_empty = self.model.total == 0
        if is_empty and self._query:
            self.empty.say(say("candidates", "No one matches."), say("candidates", "Clear the search"))
        elif is_empty:
            self.empty.say(
                say("candidates", "No candidates yet. Drop CVs here, or import them."),
                say("candidates", "Import CVs"),
            )
        self.empty.setVisible(is_empty)

    def _on_page_read(self, read: tuple[int, tuple[CandidateRow, ...]]) -> None:
        self.model.show_page(*read)

    def _on_failed(self, error: Exception) -> None:
        self.table.wait_for_result(False)
        self.context.fail(error)

    def _on_entered(self) -> None:
        self.table.setFocus()

    def _on_left(self) -> None:
        if self.model.ticked:
            self.model.clear_ticks()
        else:
            self.context.leave_layer()

    def _on_cleared(self) -> None:
        self.model.clear_ticks()
        self.table.setFocus()

    def _on_empty_act(self) -> None:
        if self._query:
            self.header.show_query("")
        else:
            self.context.actions[Command.IMPORT_CVS].trigger()

    def _on_section_clicked(self, section: int) -> None:
        column = COLUMNS[section]
        if section == TICK_COLUMN:
            self.commands.tick_all()
        elif column.sort:
            is_same = self._order()[0] == column.sort
            self._descending = not self._order()[1] if is_same else column.falls_first
            self._sort = column.sort
            self._run()
        sort, is_descending = self._order()
        self.table.show_sort(SORTED_BY.get(sort), is_descending=is_descending)

    def _show_bulk(self) -> None:
        self.bulk.show_count(len(self.model.ticked), least=1)
        self.bulk_shown.emit(self.bulk.height() + _BAR_GAP if self.bulk.isVisibleTo(self) else 0)

    def _on_columns(self) -> None:
        button = self.header.columns_button
        self.table.columns.menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_columns_changed(self) -> None:
        self.context.columns[_COLUMNS] = self.table.columns.memory()

    def _on_help(self) -> None:
        from ats_desktop.gui.dialogs.search_help_dialog import SearchHelpDialog

        dialog = SearchHelpDialog(self.window())
        dialog.example_chosen.connect(self.header.show_query)
        dialog.open()

    def _on_save(self) -> None:
        if self.isVisible():
            self.saved.save()

    def _on_menu_wanted(self, at: QPoint) -> None:
        if self.commands.chosen():
            self.commands.show_menu(at)

    def _on_changed(self, changes: "Changes", _: object) -> None:
        if changes.touches("saved_search") and self.isVisible():
            self.saved.read()
        if not any(changes.touches(kind) for kind in _KINDS):
            return
        if self.isVisible():
            self._again.start()
        else:
            self._is_old = True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bulk_shown.emit(0)
        why_not = say("why", "There is nothing to save on this page.")
        self.context.actions.enable(Command.SAVE, False, why_not)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
