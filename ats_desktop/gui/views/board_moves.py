"""Moves of cards: shown at once, written behind, and taken back when the write fails."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_model import BoardModel
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.views.board_columns import BoardColumns, order_hint
from ats_desktop.gui.wording import errors
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
        """Move cards to a column; ``row`` is the place under the order by hand, None the order's."""
        if target is self._model.closed:
            return
        movable = [card for card in cards if self._may_move(card)]
        if len(movable) < len(cards):
            self._context.toast(self._why_not(cards))
        inside = [card for card in movable if card.stage_id == target.stage_id]
        coming = [card for card in movable if card.stage_id != target.stage_id]
        if coming and target.kind is StageKind.HIRED:
            self._hire(coming, target)
        elif coming:
            self._write_move(coming, target, row)
        elif inside:
            self._place(inside, target, row)

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

    def _may_move(self, card: BoardCard) -> bool:
        return card.status == ApplicationStatus.ACTIVE

    def _why_not(self, cards: Sequence[BoardCard]) -> str:
        if any(card.status == ApplicationStatus.HIRED for card in cards):
            return say("board", "A hired candidate stays in Hired. Undo the hire to move the card.")
        return errors.for_code("application_not_active")

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
                self._tell_failures(changes, len(failed))
            self._settle()

        def failed(error: Exception) -> None:
            self._put_back(old, moved)
            self._context.fail(error)
            self._settle()

        self._context.perform(act, initiator=self, on_done=done, on_failed=failed, toast=toast)

    def _tell_failures(self, changes: "Changes", number: int) -> None:
        first = changes.failed[0]
        count = counted(number, "card", "cards")
        reason = errors.for_code(first.code, dict(first.values))
        self._context.toast(
            say("board", "{count} could not be moved. {reason}", {"count": count, "reason": reason})
        )

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
        self.pending += 1
        dialog = HireDialog(self._context, card.application_id, card.name, self._window)

        def rejected() -> None:
            self._put_back([card], moved)
            self._settle()

        dialog.accepted.connect(self._settle)
        dialog.rejected.connect(rejected)
        dialog.open()
