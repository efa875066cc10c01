"""What the commands do with the cards of the board, and when they may."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import icons, theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_model import BoardModel, is_closed
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.views.board_acting import is_acting
from ats_desktop.gui.views.board_columns import BoardColumns
from ats_desktop.gui.views.board_moves import BoardMoves
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

_MENU = (
    Command.OPEN_PANEL,
    Command.OPEN_PAGE,
    Command.OPEN_CV,
    None,
    Command.HIRE,
    Command.UNHIRE,
    Command.HOLD,
    Command.RESUME,
    Command.RESTORE,
    Command.REJECT,
    None,
    Command.NOTE,
    Command.CONTRACT,
    Command.TAG,
    Command.PIN_PERSON,
    Command.ADD_TO_JOB,
    Command.TRANSFER,
    None,
    Command.COPY_CONTACT,
    Command.DELETE,
)
_ONLY_WHERE_POSSIBLE = (Command.HIRE, Command.UNHIRE, Command.HOLD, Command.RESUME, Command.RESTORE)
"""Commands that a context menu leaves out where they do not apply."""


class BoardCardCommands(QObject):
    """Connects the commands that change cards; they act on the selected cards, else on the focused one.

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
        columns.stage_chosen.connect(self._on_key)
        columns.menu_wanted.connect(self._on_menu_wanted)
        columns.limit_wanted.connect(self._on_limit_wanted)
        acts = {
            Command.MOVE_NEXT: self._on_move_next,
            Command.MOVE_PREVIOUS: self._on_move_previous,
            Command.MOVE_UP: self._on_move_up,
            Command.MOVE_DOWN: self._on_move_down,
            Command.MOVE_TO_STAGE: self._on_move_to_stage,
            Command.HIRE: self._on_hire,
            Command.UNHIRE: self._on_unhire,
            Command.HOLD: self._on_hold,
            Command.RESUME: self._on_resume,
            Command.RESTORE: self._on_restore,
            Command.REJECT: self._on_reject,
            Command.PIN_PERSON: self._on_pin,
            Command.SELECT_ALL: self._on_select_all,
        }
        for command, slot in acts.items():
            context.actions[command].triggered.connect(slot)

    def update_actions(self) -> None:
        """Allow each command for the cards it would act on now, or say why not; tell whom it is about."""
        if not self._page.isVisible():
            return
        cards = self._columns.acted_on()
        nobody = say("why", "Select a card first.")
        for command, (is_allowed, why_not) in self._allowed(cards).items():
            self._context.actions.enable(command, is_allowed, why_not if cards else nobody)
        pins = bool(cards) and all(card.is_pinned for card in cards)
        words = say("commands", "Unpin") if pins else say("commands", "Pin to the top")
        self._context.actions.name(Command.PIN_PERSON, words)
        self._context.show_selection(
            [labels.card_name(card) for card in cards[:3]],
            [card.candidate_id for card in cards],
            [card.application_id for card in cards],
        )

    def stage_menu(self) -> QMenu:
        """Make the menu of stages to move to, with their numbers as keys."""
        menu = QMenu(say("board", "Move to stage"), self._page)
        menu.setIcon(icons.icon("arrow-right"))
        here = {card.stage_id for card in self._columns.acted_on()}
        for number, column in enumerate(self._model.columns, start=1):
            name = column.name.replace("&", "&&")
            action = QAction(f"&{number}  {name}" if number <= 9 else name, menu)
            action.setIcon(icons.icon("circle", theme.current().stage(column.kind)))
            action.setData(number)
            action.setEnabled(here != {column.stage_id})
            menu.addAction(action)
        menu.triggered.connect(self._on_stage_triggered)
        return menu

    def _allowed(self, cards: list[BoardCard]) -> dict[Command, tuple[bool, str]]:
        states = {card.status for card in cards}
        active, held = ApplicationStatus.ACTIVE in states, ApplicationStatus.ON_HOLD in states
        hired = ApplicationStatus.HIRED in states
        closed = any(is_closed(card) for card in cards)
        moves = (active, say("why", "Only active candidates move."))
        is_one, one = len(cards) == 1, say("why", "Select one card.")
        some = (bool(cards), "")
        return {
            Command.MOVE_TO_STAGE: moves,
            Command.MOVE_NEXT: moves,
            Command.MOVE_PREVIOUS: moves,
            Command.MOVE_UP: moves,
            Command.MOVE_DOWN: moves,
            Command.HIRE: (active and is_one, say("why", "Hire one active candidate at a time.")),
            Command.UNHIRE: (hired and is_one, say("why", "Select one hired candidate.")),
            Command.HOLD: (active, say("why", "Only active candidates can be put on hold.")),
            Command.RESUME: (held, say("why", "Nobody here is on hold.")),
            Command.RESTORE: (closed, say("why", "Nobody here is rejected or withdrawn.")),
            Command.REJECT: (active or held, say("why", "Only open candidates can be rejected.")),
            Command.TRANSFER: (active or held, say("why", "Only open candidates can be transferred.")),
            Command.NOTE: (is_one, one),
            Command.CONTRACT: (is_one, one),
            Command.OPEN_PAGE: (is_one, one),
            Command.OPEN_CV: (is_one, one),
            Command.OPEN_PANEL: some,
            Command.PIN_PERSON: some,
            Command.TAG: some,
            Command.ADD_TO_JOB: some,
            Command.COPY_CONTACT: some,
            Command.DELETE: some,
            Command.SELECT_ALL: (self._model.size > 0, say("why", "Nobody stands on this board.")),
        }

    def _cards(self) -> list[BoardCard]:
        return self._columns.acted_on() if is_acting(self._page) else []

    def _perform(self, act: "pipeline.Act") -> None:
        """Do an act on cards; those that it leaves as they are say why."""
        self._context.perform(act, on_done=self._moves.tell_failures)

    def _on_key(self, number: int) -> None:
        if self._context.actions.has_letter_keys:
            self._move_to(number)

    def _on_stage_triggered(self, action: QAction) -> None:
        self._move_to(action.data())

    def _move_to(self, number: int) -> None:
        if 1 <= number <= len(self._model.columns):
            self._moves.move(self._cards(), self._model.columns[number - 1])

    def _on_menu_wanted(self, place: QPoint) -> None:
        if not self._cards():
            return
        self.update_actions()
        actions = self._context.actions
        wanted = [
            command
            for command in _MENU
            if command not in _ONLY_WHERE_POSSIBLE or actions[command].isEnabled()
        ]
        menu = actions.menu(self._page, *wanted)
        stages = self.stage_menu()
        stages.setEnabled(actions[Command.MOVE_TO_STAGE].isEnabled())
        menu.insertMenu(actions[Command.HIRE] if Command.HIRE in wanted else menu.actions()[4], stages)
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

    def _on_unhire(self) -> None:
        for card in [card for card in self._cards() if card.status == ApplicationStatus.HIRED][:1]:
            self._moves.unhire(card)

    def _on_hold(self) -> None:
        cards = [card for card in self._cards() if card.status == ApplicationStatus.ACTIVE]
        if cards:
            self._perform(pipeline.hold(cards))

    def _on_resume(self) -> None:
        cards = [card for card in self._cards() if card.status == ApplicationStatus.ON_HOLD]
        if cards:
            self._perform(pipeline.resume(cards))

    def _on_restore(self) -> None:
        cards = [card for card in self._cards() if is_closed(card)]
        if cards:
            self._perform(pipeline.restore(cards))

    def _on_reject(self) -> None:
        self._moves.reject(self._cards())

    def _on_pin(self) -> None:
        cards = self._cards()
        if cards:
            is_pinned = not all(card.is_pinned for card in cards)
            self._perform(pipeline.pin(cards, is_pinned=is_pinned))

    def _on_select_all(self) -> None:
        if is_acting(self._page):
            count = self._columns.select_column()
            self._context.announce(say("board", "{count} selected", {"count": f"{count:,}"}))

    def _on_limit_wanted(self, column: BoardColumnModel) -> None:
        from ats_desktop.gui.dialogs.soft_limit_dialog import SoftLimitDialog

        SoftLimitDialog(self._context, column.stage_id, column.name, column.soft_limit, self._page).open()
