"""In which order the cards of a board's column stand."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from ats_desktop.domain.rows.board import BoardCard

Key = tuple[object, ...]
Keys = Callable[[Sequence[BoardCard]], list[Key]]
"""Gives the sort keys of cards; of many at once, because a call for each costs more than the key."""


_AFTER = 1 << 62
"""Added to the number of a card that is not pinned: one comparison decides instead of two."""
_NO_SCORE = 1_000


class CardOrder(StrEnum):
    """Orders that a user can choose; the names are kept in the window's state file."""

    WAITING = "waiting"
    SCORE = "score"
    NAME = "name"
    NEWEST = "newest"
    BY_HAND = "by_hand"


def keys_of(order: CardOrder, loaded_us: int) -> Keys:
    """Give what makes sort keys of an order; keys are total, so that a card's row is found by bisection.

    Pinned cards stand first, but for the order by hand, in which every card stands where it was put.
    ``loaded_us`` is the moment against which paused cards are measured: time on hold is not waiting (R5).
    """
    if order is CardOrder.WAITING:
        return lambda cards: _waiting(cards, loaded_us)
    return {
        CardOrder.SCORE: _score,
        CardOrder.NAME: _name,
        CardOrder.NEWEST: _newest,
        CardOrder.BY_HAND: _by_hand,
    }[order]


def _waiting(cards: Sequence[BoardCard], loaded_us: int) -> list[Key]:
    return [
        (
            (card.entered_us if card.priority > 0 else card.entered_us + _AFTER)
            + (0 if card.paused_us is None else max(0, loaded_us - card.paused_us)),
            card.application_id,
        )
        for card in cards
    ]


def _score(cards: Sequence[BoardCard]) -> list[Key]:
    return [
        (
            (_NO_SCORE if card.score is None else -card.score) + (0 if card.priority > 0 else _AFTER),
            card.name.casefold(),
            card.application_id,
        )
        for card in cards
    ]


def _name(cards: Sequence[BoardCard]) -> list[Key]:
    return [
        (card.name.casefold() if card.priority <= 0 else f"\0{card.name.casefold()}", card.application_id)
        for card in cards
    ]


def _newest(cards: Sequence[BoardCard]) -> list[Key]:
    return [(-card.applied_us + (0 if card.priority > 0 else _AFTER), card.application_id) for card in cards]


def _by_hand(cards: Sequence[BoardCard]) -> list[Key]:
    return [(card.position, card.application_id) for card in cards]
