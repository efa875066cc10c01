"""The board: who is waiting on whom, for one job."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import Board, BoardCard, JobRow
from ats_desktop.gui.commands import Command, Scope
from ats_desktop.gui.context import PageKey, WindowContext
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_filter import BoardFilter
from ats_desktop.gui.models.board_model import BoardModel
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.views.board_card_commands import BoardCardCommands
from ats_desktop.gui.views.board_column import BoardColumn
from ats_desktop.gui.views.board_columns import BoardColumns
from ats_desktop.gui.views.board_header import BoardHeader
from ats_desktop.gui.views.board_kept import Kept
from ats_desktop.gui.views.board_moves import BoardMoves
from ats_desktop.gui.views.board_notice import notice_of
from ats_desktop.gui.views.board_orders import OrderMenu
from ats_desktop.gui.views.board_person_commands import BoardPersonCommands
from ats_desktop.gui.views.board_place import BoardPlace
from ats_desktop.gui.views.board_shape import BoardShape
from ats_desktop.gui.views.board_tools import BoardTools
from ats_desktop.gui.views.board_views import BoardView, BoardViews
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.widgets.bulk_bar import BulkBar
from ats_desktop.gui.widgets.empty_state import EmptyState
from ats_desktop.gui.widgets.list_notice import ListNotice
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_RELOAD_AFTER_MS = 400
_SHAPE_AFTER_MS = 150
_BAR_GAP = 6
_KINDS = (
    "application",
    "stage",
    "job",
    "brief",
    "opening",
    "candidate",
    "candidate_skill",
    "skill",
    "submission",
)
_JOB_GONE = "job_absent"


class BoardPage(Page):
    """Shows one job's board and acts on its cards.

    A board that was read while moves were pending is read again once they are written, so that what is
    shown never jumps back.
    """

    key: ClassVar[PageKey] = PageKey.BOARD
    prints = True
    job_changed = Signal(object)
    """JobDetail or None"""
    bulk_shown = Signal(object)
    """int: the height that the bulk bar takes up now"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BoardModel(self)
        self.last_place = BoardPlace()
        """Where the first board that is shown was left."""
        self._bar_height = self._toast_height = 0
        self._job_id: str | None = None
        self._wanted_after_load: str | None = None
        self.is_early = False  # Shown before the agency is open.
        self._jobs: tuple[JobRow, ...] = ()
        self._reload = QTimer(self)
        self._reload.setSingleShot(True)
        self._reload.setInterval(_RELOAD_AFTER_MS)
        self._reload.timeout.connect(self.refresh)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SHAPE_AFTER_MS)
        self._waiting.timeout.connect(self._on_waited)

    @override
    def title(self) -> str:
        return self.model.job.title if self.model.job is not None else say("board", "Board")

    @override
    def set_context(self, context: WindowContext) -> None:
        self._context = context
        actions = context.actions
        self.header = BoardHeader(actions, self)
        self.tools = BoardTools(actions, self.model.choices, self)
        self.columns = BoardColumns(self.model, self)
        self.empty = EmptyState("square-kanban", self)
        self.notice = ListNotice(self.columns)
        self.shape = BoardShape(self.columns)
        self.moves = BoardMoves(context, self.model, self.columns, self)
        self.commands = BoardCardCommands(context, self.model, self.columns, self.moves, self)
        self.people = BoardPersonCommands(context, self.model, self.columns, self.moves, self)
        self.views = BoardViews(context, self.view, self)
        self.tools.set_views_menu(self.views.menu(self.tools))
        self.header.add_menus(
            OrderMenu(self.header, lambda: self.model.order, self.show_order), self.views.menu(self.header)
        )
        self.bulk_bar = BulkBar(
            self,
            [
                (actions[Command.MOVE_TO_STAGE], "quiet"),
                (actions[Command.ADD_TO_JOB], "quiet"),
                (actions[Command.TAG], "quiet"),
                (actions[Command.EXPORT_SHORTLIST], "quiet"),
                (actions[Command.REJECT], "quiet-danger"),
            ],
        )
        self._lay_out()
        self._connect()
        self.tools.show_order(self.model.order)
        self.header.show_job(None)

    @override
    def activate(self, payload: object = None) -> None:
        if isinstance(payload, str) and payload != self._job_id:
            self.show_job(payload)
        elif self.model.job is None:
            self.load_jobs()
        self._context.actions.enable(Command.SAVE, True)
        self.commands.update_actions()
        self.columns.focus_first()

    @override
    def place(self) -> object:
        return self._job_id

    @override
    def refresh(self) -> None:
        if self._job_id is None:
            self.load_jobs()
        else:
            self._context.worker.submit(
                pipeline.read_board(self._job_id), self._on_board_read, self._on_read_failed, self
            )

    @override
    def focus_search(self) -> None:
        self.tools.focus_box()

    @override
    def follow(self, candidate_id: str, application_id: str | None) -> None:
        card = self.model.card(application_id) if application_id is not None else None
        if card is not None:
            self.columns.select([card])

    @override
    def keep_clear(self, height: int) -> None:
        self._toast_height = height
        self.columns.keep_clear(self._bar_height + height)

    @override
    def status_text(self) -> str:
        if self.model.job is None:
            return ""
        total = counted(self.model.size, "candidate", "candidates")
        if self.model.is_filtered:
            shown = f"{self.model.shown:,}"
            return say("board", "{shown} of {total} on this board match", {"shown": shown, "total": total})
        return say("board", "{total} on this board", {"total": total})

    def view(self) -> BoardView:
        """Tell how the board is looked at now."""
        actions = self._context.actions
        return BoardView(
            self.tools.filter,
            self.model.order,
            actions[Command.DENSITY].isChecked(),
            actions[Command.SHOW_CLOSED].isChecked(),
            tuple(sorted(self.columns.collapsed())),
        )

    @property
    def job_id(self) -> str | None:
        """Key of the job whose board is shown or being read."""
        return self._job_id

    def show_early(self, board: Board) -> None:
        """Show a board that was read before the agency is open; ``refresh`` makes it the real one."""
        self.is_early = True
        self._job_id = board.job.id
        self._show_empty(False)
        self.model.show(board)
        self.job_changed.emit(board.job)

    def show_job(self, job_id: str) -> None:
        """Show another job's board; until it is read the present one stays, then an empty shape."""
        self._job_id = job_id
        self.tools.clear()
        self._waiting.start()
        self.refresh()

    def load_jobs(self, wanted: str | None = None) -> None:
        """Read which jobs there are, and show ``wanted`` or else the first open one."""
        self._wanted_after_load = wanted

        def read(services: "Services") -> tuple[JobRow, ...]:
            return services.jobs.rows()

        self._context.worker.submit(read, self._on_jobs_read, self._context.fail, self)

    def show_order(self, order: CardOrder) -> None:
        """Order the columns, as the tools would."""
        self.tools.show_order(order)
        self._on_order_chosen(order)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(17, 14, 16, 14)
        layout.setSpacing(11)
        layout.addWidget(self.header)
        layout.addWidget(self.tools)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.empty, 1)
        self.empty.hide()

    def _connect(self) -> None:
        actions = self._context.actions
        self._context.bus.changed.connect(self._on_bus_changed)
        self.moves.settled.connect(self._reload.start)
        self.model.counts_changed.connect(self._on_counts_changed)
        self.columns.column_made.connect(self._on_column_made)
        self.model.brief_changed.connect(self._on_brief_changed)
        self.header.switcher_wanted.connect(self._on_switcher_wanted)
        self.tools.filter_changed.connect(self._on_filter_changed)
        self.tools.order_chosen.connect(self._on_order_chosen)
        self.tools.left_down.connect(self.columns.focus_first)
        self.columns.order_chosen.connect(self.show_order)
        self.columns.hide_closed_wanted.connect(actions[Command.SHOW_CLOSED].trigger)
        self.columns.collapse_changed.connect(self._on_view_changed)
        self.notice.acted.connect(self._on_notice_acted)
        self.views.chosen.connect(self._on_view_chosen)
        self.views.changed.connect(self._on_view_changed)
        self.columns.selection_changed.connect(self._on_selection_changed)
        self.columns.cards_dropped.connect(self._on_cards_dropped)
        self.columns.files_dropped.connect(self._on_files_dropped)
        self.bulk_bar.cleared.connect(self.columns.clear_selection)
        self.columns.drag_changed.connect(self._on_drag_changed)
        self.columns.escaped.connect(self._context.leave_layer)
        actions[Command.SWITCH_JOB].triggered.connect(self._on_switcher_wanted)
        actions[Command.SHOW_CLOSED].toggled.connect(self._on_closed_toggled)
        actions[Command.DENSITY].toggled.connect(self._on_density_toggled)

    def open_candidate(self, card: BoardCard) -> None:
        """Show a card's person in the panel, with the rest of the column before and after."""
        self.people.open_panel(card)

    def _on_jobs_read(self, jobs: tuple[JobRow, ...]) -> None:
        self._jobs = jobs
        keys = [job.id for job in jobs]
        wanted = self._wanted_after_load if self._wanted_after_load in keys else None
        if self._job_id in keys:
            if self.is_early:
                self.refresh()
            return
        first = next((job.id for job in jobs if job.status == "open"), keys[0] if keys else None)
        chosen = wanted or first
        self._show_empty(chosen is None)
        if chosen is not None:
            self.show_job(chosen)
        else:
            self._job_id = None
            self.model.clear()

    def _on_board_read(self, board: Board) -> None:
        if board.job.id != self._job_id:
            return
        if self.moves.pending:
            self._reload.start()
            return
        self._waiting.stop()
        self.shape.cover(False)
        is_first = self.model.job is None or self.is_early
        self.is_early = False
        if is_first:
            self.views.read()
        self._show_empty(False)
        kept = Kept.of(self.columns)
        self.model.show(board)
        kept.follow(self.columns, self.model)
        self.commands.update_actions()
        if is_first and self.isVisible():
            self.columns.focus_first()
            # Once the columns have their sizes.
            QTimer.singleShot(0, self, self._go_back)
        self.job_changed.emit(board.job)

    def _go_back(self) -> None:
        self.last_place.go_back(self.columns)
        self.last_place = BoardPlace()

    def _on_read_failed(self, error: Exception) -> None:
        self._waiting.stop()
        self.shape.cover(False)
        if getattr(error, "code", "") == _JOB_GONE:
            # Undone or replaced by a backup: another job takes its place.
            self._job_id = None
            self.load_jobs()
            return
        self._context.fail(error)

    def _on_waited(self) -> None:
        self.shape.cover(True)

    def _show_empty(self, is_empty: bool) -> None:
        self.empty.setVisible(is_empty)
        self.columns.setVisible(not is_empty)
        self.tools.setVisible(not is_empty)
        if is_empty:
            text = say("board", "A board shows the candidates of one job, stage by stage.")
            self.empty.offer(text, self._context.actions[Command.NEW_JOB])

    def _on_bus_changed(self, changes: "Changes", initiator: object) -> None:
        if changes.touches("job"):
            self.load_jobs()
        if initiator is not self.moves and any(changes.touches(kind) for kind in _KINDS):
            self.refresh()

    def _on_counts_changed(self) -> None:
        is_shown = self._context.actions[Command.SHOW_CLOSED].isChecked()
        self.tools.show_closed_count(self.model.closed_count, is_shown=is_shown)
        is_hidden = self.columns.has_closed_cards()
        self.notice.say(*(("", "") if is_hidden else notice_of(self.model)))
        self.status_changed.emit(self.status_text())

    def _on_notice_acted(self) -> None:
        if self.model.size:
            self.tools.clear()
        else:
            self._context.actions[Command.IMPORT_CVS].trigger()

    def _on_column_made(self, column: BoardColumn) -> None:
        self._context.actions.attach(column.view, Scope.ROW)

    def _on_brief_changed(self) -> None:
        self.header.show_job(self.model.job)

    def _on_filter_changed(self, wanted: BoardFilter) -> None:
        self.model.set_filter(wanted)
        self._on_view_changed()
        if self.model.is_filtered:
            self._context.announce(self.status_text())

    def _on_order_chosen(self, order: CardOrder) -> None:
        self.model.set_order(order)
        self.columns.set_order(order)
        self._on_view_changed()

    def _on_selection_changed(self) -> None:
        count = len(self.columns.selected_cards())
        self.bulk_bar.show_count(count)
        height = self.bulk_bar.height() + _BAR_GAP if self.bulk_bar.isVisibleTo(self) else 0
        self._bar_height = height
        self.keep_clear(self._toast_height)
        self.bulk_shown.emit(height)
        self.commands.update_actions()

    def _on_drag_changed(self, is_dragging: bool) -> None:
        """Keep the bar out of the way of drops."""
        self.bulk_bar.show_count(0 if is_dragging else len(self.columns.selected_cards()))

    def _on_cards_dropped(self, keys: list[str], target: BoardColumnModel, row: int | None) -> None:
        cards = [card for key in keys if (card := self.model.card(key)) is not None]
        self.moves.move(cards, target, row)

    def _on_files_dropped(self, paths: list[Path], target: BoardColumnModel) -> None:
        self._context.import_files(paths, self._job_id, target.stage_id)

    def _on_closed_toggled(self, is_shown: bool) -> None:
        self.columns.set_closed_shown(is_shown)
        self._on_counts_changed()
        self._on_view_changed()

    def _on_density_toggled(self, is_compact: bool) -> None:
        self.columns.set_compact(is_compact)
        self._on_view_changed()

    def _on_view_changed(self) -> None:
        self.tools.show_view(self.views.name())

    def _on_view_chosen(self, view: BoardView) -> None:
        actions = self._context.actions
        self.tools.show_filter(view.filter)
        self.show_order(view.order)
        actions[Command.DENSITY].setChecked(view.is_compact)
        actions[Command.SHOW_CLOSED].setChecked(view.is_closed_shown)
        self.columns.collapse(view.collapsed)
        self._on_view_changed()

    def _on_switcher_wanted(self) -> None:
        if self.isVisible() and self._jobs:
            from ats_desktop.gui.views.job_switcher import JobSwitcher

            title = self.header.title
            corner = QPoint(title.width() if self.isRightToLeft() else 0, title.height())
            switcher = JobSwitcher(self._jobs, self._job_id, self)
            switcher.job_chosen.connect(self.show_job)
            switcher.popup(title.mapToGlobal(corner))
