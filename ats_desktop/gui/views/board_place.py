"""Where one was on a board: how far its columns are scrolled, and which cards are selected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ats_desktop.gui.views.board_columns import BoardColumns

_SIDEWAYS = "sideways"
_MOST_SELECTED = 200


@dataclass(frozen=True)
class BoardPlace:
    """Pixels by stage, and keys of applications; both as a window's state keeps them."""

    scrolled: Mapping[str, object] = field(default_factory=dict)
    selected: Sequence[str] = ()

    @staticmethod
    def of(columns: BoardColumns) -> "BoardPlace":
        """Note down where a board is now."""
        scrolled: dict[str, object] = {
            column.model.stage_id: value
            for column in columns.columns
            if (value := column.view.verticalScrollBar().value())
        }
        if sideways := columns.horizontalScrollBar().value():
            scrolled[_SIDEWAYS] = sideways
        selected = columns.selected_cards()[:_MOST_SELECTED]
        return BoardPlace(scrolled, [card.application_id for card in selected])

    def go_back(self, columns: BoardColumns) -> None:
        """Select the cards that are still there and scroll as it was; what is gone is left out."""
        cards = [column.model for column in columns.columns]
        wanted = set(self.selected)
        columns.select(card for model in cards for card in model.cards if card.application_id in wanted)
        for column in columns.columns:
            value = self.scrolled.get(column.model.stage_id)
            if isinstance(value, int):
                column.view.updateGeometries()
                column.view.verticalScrollBar().setValue(value)
        sideways = self.scrolled.get(_SIDEWAYS)
        if isinstance(sideways, int):
            columns.horizontalScrollBar().setValue(sideways)
