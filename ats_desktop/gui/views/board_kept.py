"""Which cards a command would be about, kept with them while the board is read again."""

from dataclasses import dataclass

from ats_desktop.gui.models.board_model import BoardModel
from ats_desktop.gui.views.board_columns import BoardColumns


@dataclass(frozen=True)
class Kept:
    """The cards that were selected, or the one with the focus, and where they stood.

    A card that an undo put elsewhere takes the selection and the focus with it.
    """

    stages: dict[str, str]
    has_focus: bool

    @classmethod
    def of(cls, columns: BoardColumns) -> "Kept":
        """Note down how a board is before it is read again."""
        stages = {card.application_id: card.stage_id for card in columns.acted_on()}
        return cls(stages, any(column.view.hasFocus() for column in columns.columns))

    def follow(self, columns: BoardColumns, model: BoardModel) -> None:
        """Go after cards that stand elsewhere now; the focus is not taken from other parts of the window."""
        cards = [card for key in self.stages if (card := model.card(key)) is not None]
        cards = [card for card in cards if model.column_of(card) in model.columns]
        if self.has_focus and any(card.stage_id != self.stages[card.application_id] for card in cards):
            columns.select(cards)
