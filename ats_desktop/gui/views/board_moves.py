"""Moves of cards: shown at once, written behind, and taken back when the write fails."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_model import BoardModel, is_closed
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.views.board_columns import BoardColumns
from ats_desktop.gui.views.board_orders import order_hint
from ats_desktop.gui.wording import errors, labels
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


class BoardMoves(QObject):
    """Carries cards from stage to stage.

    Invariant: ``pending`` counts the moves that are shown but not yet written; a board that was read while
    there are any may be older than what is shown and is not to be shown.
    """

    settled = Signal()
    """The last pending move was written, or taken back."""

    def __init__(
        self, context: WindowContext, model: BoardModel, columns: BoardColumns, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._columns = columns
        self._window = parent
        self.pending = 0

    def move(self, cards: Sequence[BoardCard], target: BoardColumnModel, row: int | None = None) -> None:
        """Move cards to a column; ``row`` is the place under the order by hand, None the order's.

        To the closed column is a rejection; from it, a restoration to the stage that the card was in.
        """
        self._columns.show_problems({})
        if target is self._model.closed:
            self.reject(cards)
            return
        closed = [card for card in cards if is_closed(card)]
        if closed:
            self._context.perform(pipeline.restore(closed), on_done=self.tell_failures)
        here = [card for card in cards if not is_closed(card)]
        movable = [card for card in here if card.status == ApplicationStatus.ACTIVE]
        inside = [card for card in movable if card.stage_id == target.stage_id]
        coming = [card for card in movable if card.stage_id != target.stage_id]
        staying = [card for card in here if card not in movable and card.stage_id != target.stage_id]
        if staying:
            self._stay(staying, alone=len(here) == 1)
        if coming and target.kind is StageKind.HIRED:
            self._hire(coming, target)
        elif coming:
            self._write_move(coming, target, row)
        elif inside:
            self._place(inside, target, row)

    def reject(self, cards: Sequence[BoardCard]) -> None:
        """Show open cards as rejected and ask for the reason; cancelling puts them back (R4)."""
        going = [card for card in cards if ApplicationStatus(card.status).is_open]
        if not going:
            return
        from ats_desktop.gui.dialogs.end_dialog import EndDialog

        now = labels.now_us()
        ended = [
            card._replace(status=ApplicationStatus.REJECTED.value, paused_us=card.paused_us or now)
            for card in going
        ]
        keys, names = [card.application_id for card in going], [labels.card_name(card) for card in going]
        place = self._columns.place_after(going)
        self._model.put(ended)
        self._columns.go_near(place)
        self._ask(EndDialog(self._context, keys, names, self._window), going, ended)

    def unhire(self, card: BoardCard) -> None:
        """Ask why a hire fell through and take it back (R7)."""
        from ats_desktop.gui.dialogs.unhire_dialog import UnhireDialog

        UnhireDialog(self._context, card.application_id, labels.card_name(card), self._window).open()

    def tell_failures(self, changes: "Changes") -> None:
        """Select the cards that an act left as they were, with the reason on each; say the first one."""
        if not changes.failed:
            return
        problems = {
            failure.id: errors.for_code(failure.code, dict(failure.values)) for failure in changes.failed
        }
        cards = [card for key in problems if (card := self._model.card(key)) is not None]
        self._columns.select(cards)
        self._columns.show_problems(problems)
        words = {
            "count": counted(len(problems), "card", "cards"),
            "reason": problems[changes.failed[0].id],
        }
        self._context.toast(say("board", "{count} stayed as they were. {reason}", words))

    def step(self, cards: Sequence[BoardCard], step: int) -> None:
        """Move cards so many stages on, each from its own column."""
        for column in self._model.columns:
            mine = [card for card in cards if card.stage_id == column.stage_id]
            target = self._model.neighbour(column, step)
            if mine and target is not None:
                self.move(mine, target)

    def shift(self, cards: Sequence[BoardCard], step: int) -> None:
        """Move cards up or down within their column; only the order by hand has such places."""
        if not cards:
            return
        column = self._model.column_of(cards[0])
        if column is None or column is self._model.closed:
            return
        mine = [card for card in cards if self._model.column_of(card) is column]
        rows = [row for card in mine if (row := column.row_of(card)) is not None]
        if rows:
            self._place(mine, column, min(rows) - 1 if step < 0 else max(rows) + 2)

    def _stay(self, cards: list[BoardCard], *, alone: bool) -> None:
        """Say why cards stay where they are; a hired one that is moved alone asks to take the hire back."""
        if alone and cards[0].status == ApplicationStatus.HIRED:
            self.unhire(cards[0])
            return
        hired = say("board", "A hired candidate stays in Hired until the hire is taken back.")
        held = errors.for_code("application_not_active")
        problems = {
            card.application_id: hired if card.status == ApplicationStatus.HIRED else held for card in cards
        }
        self._columns.show_problems(problems)
        self._context.toast(problems[cards[0].application_id])

    def _place(self, cards: list[BoardCard], column: BoardColumnModel, row: int | None) -> None:
        if self._model.order is not CardOrder.BY_HAND:
            self._context.toast(order_hint())
            return
        before = self._before(column, cards, row)
        moved = self._model.move(cards, column.stage_id, before)
        self._columns.select(moved)
        self._write(cards, moved, pipeline.reorder(cards, before), toast=False)

    def _write_move(self, cards: list[BoardCard], target: BoardColumnModel, row: int | None) -> None:
        before = self._before(target, cards, row)
        moved = self._model.move(cards, target.stage_id, before)
        self._columns.select(moved)
        self._write(cards, moved, pipeline.move(cards, target.stage_id, before))

    def _before(self, column: BoardColumnModel, cards: Sequence[BoardCard], row: int | None) -> str | None:
        """Give the key of the first card from a row on that is not itself moved."""
        if row is None or self._model.order is not CardOrder.BY_HAND:
            return None
        moving = {card.application_id for card in cards}
        below = column.cards[max(0, row) :]
        return next((card.application_id for card in below if card.application_id not in moving), None)

    def _write(
        self, old: list[BoardCard], moved: list[BoardCard], act: "pipeline.Act", *, toast: bool = True
    ) -> None:
        self.pending += 1

        def done(changes: "Changes") -> None:
            failed = {failure.id for failure in changes.failed}
            if failed:
                self._put_back([card for card in old if card.application_id in failed], moved)
                self.tell_failures(changes)
            self._settle()

        def failed(error: Exception) -> None:
            self._put_back(old, moved)
            self._context.fail(error)
            self._settle()

        self._context.perform(act, initiator=self, on_done=done, on_failed=failed, toast=toast)

    def _put_back(self, old: list[BoardCard], moved: list[BoardCard]) -> None:
        """Show cards where they stood, unless they have gone on since."""
        shown = {card.application_id: card for card in moved}
        back = [card for card in old if self._model.card(card.application_id) == shown[card.application_id]]
        self._model.put(back)
        if back:
            self._columns.select(back)

    def _settle(self) -> None:
        self.pending -= 1
        if self.pending == 0:
            self.settled.emit()

    def _hire(self, cards: list[BoardCard], target: BoardColumnModel) -> None:
        """Show the card as hired and ask for the start date; cancelling puts it back (R3)."""
        if len(cards) > 1:
            self._context.toast(say("board", "Hire one candidate at a time: each needs a start date."))
            return
        from ats_desktop.gui.dialogs.hire_dialog import HireDialog

        card = cards[0]
        moved = self._model.move(cards, target.stage_id)
        self._columns.select(moved)
        name = labels.card_name(card)
        self._ask(HireDialog(self._context, card.application_id, name, self._window), [card], moved)

    def _ask(self, dialog: QDialog, old: list[BoardCard], shown: list[BoardCard]) -> None:
        """Open the sheet of a move that is shown already; without an answer the cards go back."""
        self.pending += 1

        def rejected() -> None:
            self._put_back(old, shown)
            self._settle()

        dialog.accepted.connect(self._settle)
        dialog.rejected.connect(rejected)
        dialog.open()
