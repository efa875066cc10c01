"""What the commands do with the cards of the board, and when they may."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import icons, theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.models.board_model import BoardModel, is_closed
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.views.board_columns import BoardColumns
from ats_desktop.gui.views.board_moves import BoardMoves
from ats_desktop.gui.wording.text import say

_MENU = (
    Command.OPEN_PANEL,
    None,
    Command.HIRE,
    Command.HOLD,
    Command.RESUME,
    Command.RESTORE,
    Command.REJECT,
    None,
    Command.NOTE,
    Command.CONTRACT,
    Command.ADD_TO_JOB,
    Command.COPY_CONTACT,
)


class BoardCardCommands(QObject):
    """Connects the row commands with the board; they act on the selected cards, else on the focused one.

    The commands are shared with other pages, so nothing happens while the board is not shown.
    """

    def __init__(
        self,
        context: WindowContext,
        model: BoardModel,
        columns: BoardColumns,
        moves: BoardMoves,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._model = model
        self._columns = columns
        self._moves = moves
        self._page = page
        columns.stage_chosen.connect(self._on_stage_chosen)
        columns.menu_wanted.connect(self._on_menu_wanted)
        acts = {
            Command.MOVE_NEXT: self._on_move_next,
            Command.MOVE_PREVIOUS: self._on_move_previous,
            Command.MOVE_UP: self._on_move_up,
            Command.MOVE_DOWN: self._on_move_down,
            Command.MOVE_TO_STAGE: self._on_move_to_stage,
            Command.HIRE: self._on_hire,
            Command.HOLD: self._on_hold,
            Command.RESUME: self._on_resume,
            Command.RESTORE: self._on_restore,
            Command.REJECT: self._on_reject,
            Command.NOTE: self._on_note,
            Command.CONTRACT: self._on_contract,
            Command.ADD_TO_JOB: self._on_add_to_job,
            Command.COPY_CONTACT: self._on_copy,
        }
        for command, slot in acts.items():
            context.actions[command].triggered.connect(slot)

    def update_actions(self) -> None:
        """Allow each command for the cards it would act on now, or say why not."""
        cards = self._columns.acted_on()
        states = {card.status for card in cards}
        active, held = ApplicationStatus.ACTIVE in states, ApplicationStatus.ON_HOLD in states
        closed = any(is_closed(card) for card in cards)
        nobody = say("why", "Select a card first.")
        allowed = {
            Command.MOVE_TO_STAGE: (active, say("why", "Only active candidates move.")),
            Command.MOVE_NEXT: (active, say("why", "Only active candidates move.")),
            Command.MOVE_PREVIOUS: (active, say("why", "Only active candidates move.")),
            Command.HIRE: (active and len(cards) == 1, say("why", "Hire one active candidate at a time.")),
            Command.HOLD: (active, say("why", "Only active candidates can be put on hold.")),
            Command.RESUME: (held, say("why", "Nobody here is on hold.")),
            Command.RESTORE: (closed, say("why", "Nobody here is rejected or withdrawn.")),
            Command.REJECT: (active or held, say("why", "Only open candidates can be rejected.")),
            Command.NOTE: (len(cards) == 1, say("why", "Select one card.")),
            Command.CONTRACT: (len(cards) == 1, say("why", "Select one card.")),
            Command.ADD_TO_JOB: (bool(cards), nobody),
            Command.COPY_CONTACT: (bool(cards), nobody),
            Command.OPEN_PANEL: (bool(cards), nobody),
        }
        for command, (is_allowed, why_not) in allowed.items():
            self._context.actions.enable(command, is_allowed, why_not if cards else nobody)

    def stage_menu(self) -> QMenu:
        """Make the menu of stages to move to, with their numbers as keys."""
        menu = QMenu(say("board", "Move to stage"), self._page)
        menu.setIcon(icons.icon("arrow-right"))
        here = {card.stage_id for card in self._columns.acted_on()}
        for number, column in enumerate(self._model.columns, start=1):
            action = QAction(f"&{number}  {column.name}", menu)
            action.setIcon(icons.icon("circle", theme.current().stage(column.kind)))
            action.setData(number)
            action.setEnabled(here != {column.stage_id})
            menu.addAction(action)
        menu.triggered.connect(self._on_stage_triggered)
        return menu

    def add_to_job(self, keys: list[str], job_id: str) -> None:
        """Put the people of these cards on another job as well."""
        cards = [card for key in keys if (card := self._model.card(key)) is not None]
        people = [card.candidate_id for card in cards]
        self._context.perform(lambda services: services.pipeline.add(job_id, people))

    def _cards(self) -> list[BoardCard]:
        return self._columns.acted_on() if self._page.isVisible() else []

    def _on_stage_chosen(self, number: int) -> None:
        if 1 <= number <= len(self._model.columns):
            self._moves.move(self._cards(), self._model.columns[number - 1])

    def _on_stage_triggered(self, action: QAction) -> None:
        self._on_stage_chosen(action.data())

    def _on_menu_wanted(self, place: QPoint) -> None:
        if not self._cards():
            return
        menu = self._context.actions.menu(self._page, *_MENU)
        menu.insertMenu(menu.actions()[1], self.stage_menu())
        menu.popup(place)

    def _on_move_to_stage(self) -> None:
        view = self._columns.current_view()
        if view is not None and self._cards():
            place = view.visualRect(view.currentIndex()).center()
            self.stage_menu().popup(view.viewport().mapToGlobal(place))

    def _on_move_next(self) -> None:
        self._moves.step(self._cards(), 1)

    def _on_move_previous(self) -> None:
        self._moves.step(self._cards(), -1)

    def _on_move_up(self) -> None:
        self._moves.shift(self._cards(), -1)

    def _on_move_down(self) -> None:
        self._moves.shift(self._cards(), 1)

    def _on_hire(self) -> None:
        target = next((each for each in self._model.columns if each.kind is StageKind.HIRED), None)
        if target is not None:
            self._moves.move(self._cards(), target)

    def _on_hold(self) -> None:
        cards = [card for card in self._cards() if card.status == ApplicationStatus.ACTIVE]
        if cards:
            self._context.perform(pipeline.hold(cards))

    def _on_resume(self) -> None:
        cards = [card for card in self._cards() if card.status == ApplicationStatus.ON_HOLD]
        if cards:
            self._context.perform(pipeline.resume(cards))

    def _on_restore(self) -> None:
        cards = [card for card in self._cards() if is_closed(card)]
        if cards:
            self._context.perform(pipeline.restore(cards))

    def _on_reject(self) -> None:
        cards = [card for card in self._cards() if ApplicationStatus(card.status).is_open]
        if cards:
            from ats_desktop.gui.dialogs.end_dialog import EndDialog

            keys, names = [card.application_id for card in cards], [card.name for card in cards]
            EndDialog(self._context, keys, names, self._page).open()

    def _on_note(self) -> None:
        for card in self._cards()[:1]:
            from ats_desktop.gui.dialogs.note_dialog import NoteDialog

            NoteDialog(self._context, card.candidate_id, card.application_id, self._page).open()

    def _on_contract(self) -> None:
        for card in self._cards()[:1]:
            from ats_desktop.gui.dialogs.agreement_dialog import AgreementDialog

            AgreementDialog(self._context, card.application_id, self._page).open()

    def _on_add_to_job(self) -> None:
        cards = self._cards()
        if cards:
            from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog

            AddToJobDialog(self._context, [card.candidate_id for card in cards], self._page).open()

    def _on_copy(self) -> None:
        keys = [card.candidate_id for card in self._cards()]
        if keys:
            self._context.worker.submit(
                lambda services: [services.candidates.detail(key) for key in keys],
                self._on_details_read,
                self._context.fail,
                self,
            )

    def _on_details_read(self, details: list[CandidateDetail]) -> None:
        lines = []
        for each in details:
            parts = (each.full_name, each.contact("phone"), each.contact("email"))
            lines.append("\t".join(part for part in parts if part))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._context.toast(say("board", "Copied"))
