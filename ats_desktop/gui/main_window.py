"""What is in the window: sidebar, pages, candidate panel, status bar, and the messages over them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import dialog_sizes, regions, theme
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.candidate_place import CandidatePlace
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey, PageRequest, ToastRequest, WindowContext
from ats_desktop.gui.data_bus import DataBus
from ats_desktop.gui.job_commands import JobCommands
from ats_desktop.gui.navigation import Navigation, Spot
from ats_desktop.gui.person_commands import PersonCommands
from ats_desktop.gui.settings_commands import SettingsCommands
from ats_desktop.gui.tasks import DatabaseWorker, Pool
from ats_desktop.gui.trouble import Trouble
from ats_desktop.gui.views.board_page import BoardPage
from ats_desktop.gui.views.board_place import BoardPlace
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.views.pages import PAGES
from ats_desktop.gui.widgets.hidden_menu_bar import HiddenMenuBar
from ats_desktop.gui.widgets.window_body import WindowBody
from ats_desktop.gui.window_commands import WindowCommands
from ats_desktop.gui.window_dialogs import WindowDialogs
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import AgencyDetail, SidebarCounts
    from ats_desktop.domain.rows.board import Board
    from ats_desktop.gui.views.candidate_panel import CandidatePanel
    from ats_desktop.services.changes import Changes

_PAGE_COMMANDS = {
    Command.SHOW_BOARD: PageKey.BOARD,
    Command.SHOW_CANDIDATES: PageKey.CANDIDATES,
    Command.SHOW_JOBS: PageKey.JOBS,
    Command.SHOW_CLIENTS: PageKey.CLIENTS,
    Command.SHOW_DOCUMENTS: PageKey.DOCUMENTS,
    Command.SHOW_REPORTS: PageKey.REPORTS,
}


class MainWindow(QWidget):
    """Everything one agency's window holds; it fills a frame, or stands alone.

    Until ``show_pages`` it holds a skeleton. It routes what pages ask for and knows nothing of how things
    are done.
    """

    def __init__(self, folder: Path, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.worker = DatabaseWorker(self)
        self.pool = Pool(self)
        self.actions_by_command = Actions(self)
        self.context = WindowContext(self.worker, self.pool, DataBus(self), self.actions_by_command, folder)
        self.context.setParent(self)
        self.context.columns = state.columns
        self.commands = WindowCommands(self.context, self)
        self.settings = SettingsCommands(self.context, state, self)
        self.dialogs = WindowDialogs(self.context, state, self, self._shown_job)
        self.dialogs.settings_wanted.connect(self.settings.show)
        self.navigation = Navigation(self.actions_by_command, self._spot, self._show_spot, self)
        self.pages: dict[PageKey, Page] = {}
        self._page_key = PageKey.BOARD
        self._is_started = False
        self._set_up()
        self._lay_out()
        self._connect()

    @property
    def board(self) -> BoardPage:
        """The board, which is always there."""
        page = self.pages[PageKey.BOARD]
        assert isinstance(page, BoardPage)
        return page

    @property
    def page(self) -> Page | None:
        """The page that is shown, if the pages are."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_early(self, board: "Board") -> None:
        """Show a board that was read before the agency is open; commands wait for that."""
        self.board.show_early(board)
        self.stack.setCurrentWidget(self.board)
        self._show_page_texts(self.board)

    def show_pages(self) -> None:
        """Show the pages: the agency is open."""
        self._is_started = True
        self.actions_by_command.hold(False)
        self.sidebar.setEnabled(True)
        self.board.last_place = BoardPlace(self.state.scrolled, self.state.selected)
        self.board.load_jobs(self.state.job_id or None)
        self.commands.look_again()
        self.settings.begin()
        self._read_agency()
        page = PageKey(self.state.page) if self.state.page in set(PageKey) else PageKey.BOARD
        self.go_to(page)

    def show_instead(self, widget: QWidget) -> None:
        """Show something in place of the pages: the agency is not open."""
        self._is_started = False
        self.actions_by_command.hold(True)
        self.sidebar.setEnabled(False)
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        widget.setFocus()

    def go_to(self, key: PageKey, payload: object = None) -> None:
        """Go to a page, made now if it is the first time."""
        if not self._is_started:
            return
        self.dialogs.close_palette()
        self.navigation.leave()
        if key not in self.pages:
            self._add_page(key, PAGES[key]())
        page = self.pages[key]
        if key is not self._page_key:
            self.context.show_selection((), ())
            self.place.put_away()
        self._page_key = key
        why_not = say("printing", "There is nothing for paper on this page.")
        self.actions_by_command.enable(Command.PRINT, page.prints, why_not)
        if self.place.is_full_page:
            self.place.put_away()
        self.stack.setCurrentWidget(page)
        self.sidebar.show_page(key)
        page.activate(payload)
        self._show_page_texts(page)
        self.navigation.arrive()

    @property
    def panel(self) -> "CandidatePanel | None":
        """The candidate panel, None until it was first opened."""
        return self.place.panel

    def show_panel(self, request: CandidateRequest) -> None:
        """Show a candidate at the side, or over the whole page."""
        self.navigation.leave()
        self.place.show(request)
        self.navigation.arrive()

    def hide_panel(self) -> None:
        """Close the candidate panel; the focus returns to the page."""
        self.place.close()

    def keep_state(self) -> None:
        """Note down what is to be remembered."""
        state, look = self.state, theme.current()
        state.keep_place(self.window())
        state.dialogs = dict(dialog_sizes.current().given())
        state.theme, state.text_size = look.scheme.value, look.text_size
        state.uses_system_font, state.is_motion_reduced = look.uses_system_font, look.is_motion_reduced
        state.is_sidebar_folded = self.sidebar.is_folded and not self.place.has_folded
        self.place.keep_width()
        if self._is_started:
            state.page = self.page.key.value if self.page is not None else state.page
            state.job_id = self.board.job_id or ""
        state.order = self.board.model.order.value
        state.is_compact = self.actions_by_command[Command.DENSITY].isChecked()
        state.collapsed = self.board.columns.collapsed()
        place = BoardPlace.of(self.board.columns)
        state.scrolled, state.selected = dict(place.scrolled), list(place.selected)

    def _set_up(self) -> None:
        self.setAcceptDrops(True)
        theme.dress(self, "app")
        # Commands count also while their menu bar is hidden.
        for command in Command:
            action = self.actions_by_command[command]
            if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                self.addAction(action)
        self.actions_by_command.hold(True)
        self.actions_by_command.set_letter_keys(self.state.has_letter_keys)
        bar = HiddenMenuBar(self)
        self.actions_by_command.fill(bar)
        self._menu_bar = bar

    def _lay_out(self) -> None:
        body = WindowBody(self.actions_by_command, self.settings.notices.bar, self)
        self.sidebar, self.stack, self.splitter = body.sidebar, body.stack, body.splitter
        self.failure_bar, self.toast, self.status = body.failure_bar, body.toast, body.status
        self.unfinished_bar = body.unfinished_bar
        self.trouble = Trouble(self.context, self.failure_bar, self, self.refresh)
        self.place = CandidatePlace(self.context, self.splitter, self.stack, self.sidebar, self.state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.setMenuBar(self._menu_bar)
        whole.addWidget(body)
        self._menu_bar.hide()
        self._add_page(PageKey.BOARD, BoardPage())
        self.sidebar.set_folded(self.state.is_sidebar_folded)
        self.sidebar.show_page(PageKey.BOARD)

    def _connect(self) -> None:
        context, actions = self.context, self.actions_by_command
        context.toast_requested.connect(self._on_toast_requested)
        context.page_requested.connect(self._on_page_requested)
        context.candidate_requested.connect(self.show_panel)
        context.announced.connect(self._on_announced)
        context.layer_left.connect(self.hide_panel)
        self.place.closed.connect(self._on_panel_closed)
        self.person_commands = PersonCommands(context, self.place, self)
        context.bus.changed.connect(self._on_bus_changed)
        self.toast.undo_wanted.connect(self.commands.undo)
        self.toast.covered.connect(self._on_toast_covered)
        self.sidebar.page_chosen.connect(self.go_to)
        self.sidebar.job_chosen.connect(self._on_job_chosen)
        self.sidebar.cards_dropped.connect(self.board.people.add_to_job)
        self.sidebar.contract_wanted.connect(self.board.people.start_contract)
        self.commands.counts_read.connect(self._on_counts_read)
        self.job_commands = JobCommands(context, self.board, self)
        self.board.job_changed.connect(self.job_commands.show_board_job)
        self.board.job_changed.connect(self._on_job_changed)
        for command, key in _PAGE_COMMANDS.items():
            actions[command].triggered.connect(lambda _=False, key=key: self.go_to(key))
        actions[Command.FOLD_SIDEBAR].triggered.connect(self._on_fold_triggered)
        actions[Command.SEARCH].triggered.connect(self._on_search_triggered)
        actions[Command.FILTER].triggered.connect(self._on_filter_triggered)
        actions[Command.PRINT].triggered.connect(self._on_print_triggered)
        actions[Command.SHOW_PANEL].triggered.connect(self._on_show_panel_triggered)
        actions[Command.CLOSE_PANEL].triggered.connect(self.hide_panel)
        actions[Command.NEXT_REGION].triggered.connect(lambda: regions.step(self._regions(), 1))
        actions[Command.PREVIOUS_REGION].triggered.connect(lambda: regions.step(self._regions(), -1))

    def refresh(self) -> None:
        """Read again what the window shows."""
        if self._is_started:
            self.commands.look_again()
            self.pages[self._page_key].refresh()
            if self.panel is not None and self.place.is_open:
                self.panel.reload()

    def _add_page(self, key: PageKey, page: Page) -> None:
        theme.dress(page, "page")
        page.set_context(self.context)
        page.status_changed.connect(lambda text: self._on_status_changed(page, text))
        page.bulk_shown.connect(self.toast.lift)
        self.pages[key] = page
        self.stack.addWidget(page)

    def _show_page_texts(self, page: Page) -> None:
        self.status.show_page(page.status_text())
        self.window().setWindowTitle(say("window", "{page} – ATS Desktop", {"page": page.title()}))

    def _read_agency(self) -> None:
        self.worker.submit(
            lambda services: services.agency.detail(), self._on_agency_read, self.context.fail, self
        )

    def _on_agency_read(self, agency: "AgencyDetail") -> None:
        office = say("sidebar", "{city} office", {"city": agency.city}) if agency.city else ""
        self.sidebar.show_agency(agency.short_name or agency.name, office)

    def _on_counts_read(self, counts: "SidebarCounts") -> None:
        self.sidebar.show_counts(counts)

    def _on_bus_changed(self, changes: "Changes", _initiator: object) -> None:
        if changes.touches("agency"):
            self._read_agency()

    def _on_status_changed(self, page: Page, text: str) -> None:
        if page is self.page:
            self.status.show_page(text)

    def _on_job_changed(self, _job: object) -> None:
        if self.page is self.board:
            self._show_page_texts(self.board)
            self.navigation.arrive()

    def _on_job_chosen(self, job_id: str) -> None:
        self.go_to(PageKey.BOARD, job_id)

    def _on_page_requested(self, request: PageRequest) -> None:
        self.go_to(request.page, request.payload)

    def _on_toast_covered(self, height: int) -> None:
        for page in self.pages.values():
            page.keep_clear(height)

    def _on_toast_requested(self, request: ToastRequest) -> None:
        self.toast.show_text(request.text, can_undo=request.can_undo)

    def _on_announced(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _on_fold_triggered(self) -> None:
        self.place.has_folded = False
        self.sidebar.set_folded(not self.sidebar.is_folded)

    def _on_search_triggered(self) -> None:
        self.go_to(PageKey.CANDIDATES)
        if self.page is not None:
            self.page.focus_search()

    def _on_filter_triggered(self) -> None:
        if self.page is not None:
            self.page.focus_search()

    def _on_print_triggered(self) -> None:
        if self.page is self.board:
            from ats_desktop.gui.board_printing import BoardPrinting

            BoardPrinting(self.context, self.board).ask()

    def _spot(self) -> Spot | None:
        page = self.pages.get(self._page_key)
        if page is None or not self._is_started:
            return None
        person = self.panel.request if self.panel is not None and self.place.is_open else None
        return Spot(self._page_key, page.place(), person)

    def _show_spot(self, spot: Spot) -> None:
        page = self.pages.get(spot.page)
        is_there = page is not None and spot.page is self._page_key and page.place() == spot.payload
        if not is_there or self.place.is_full_page:
            self.go_to(spot.page, spot.payload)
        if spot.person is not None:
            self.place.show(spot.person)
        else:
            self.place.close()

    def _shown_job(self) -> str:
        """Name the job that commands of a job act on now."""
        job = self.board.model.job if self._page_key is PageKey.BOARD else None
        return job.title if job is not None else ""

    def _on_panel_closed(self) -> None:
        self.navigation.forget_person()
        if self.page is self.board:
            self.board.columns.focus_first()

    def _on_show_panel_triggered(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self.hide_panel()
        elif self.page is self.board:
            card = self.board.columns.current_card()
            if card is not None:
                self.board.open_candidate(card)

    def _regions(self) -> list[QWidget]:
        """Give the parts of the window that F6 goes round, in reading order."""
        bars = (self.failure_bar, self.unfinished_bar)
        shown = [self.sidebar, *bars, self.stack.currentWidget(), self.panel, self.toast]
        return [widget for widget in dict.fromkeys(shown) if widget is not None and widget.isVisible()]

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_started and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.context.import_files(paths)
