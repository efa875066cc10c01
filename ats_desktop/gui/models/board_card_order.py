"""In which order the cards of a board's column stand."""

import math
from collections.abc import Callable
from enum import StrEnum

from ats_desktop.domain.rows.board import BoardCard

Key = tuple[object, ...]


class CardOrder(StrEnum):
    """Orders that a user can choose; the names are kept in the window's state file."""

    WAITING = "waiting"
    SCORE = "score"
    NAME = "name"
    NEWEST = "newest"
    BY_HAND = "by_hand"


def key_of(order: CardOrder, loaded_us: int) -> Callable[[BoardCard], Key]:
    """Give the sort key of an order; keys are total, so that a card's row is found by bisection.

    Pinned cards stand first, but for the order by hand, in which every card stands where it was put.
    ``loaded_us`` is the moment against which paused cards are measured: time on hold is not waiting (R5).
    """

    def waiting(card: BoardCard) -> Key:
        paused = 0 if card.paused_us is None else max(0, loaded_us - card.paused_us)
        return (card.priority <= 0, card.entered_us + paused, card.application_id)

    def score(card: BoardCard) -> Key:
        rank = math.inf if card.score is None else -card.score
        return (card.priority <= 0, rank, card.name.casefold(), card.application_id)

    def name(card: BoardCard) -> Key:
        return (card.priority <= 0, card.name.casefold(), card.application_id)

    def newest(card: BoardCard) -> Key:
        return (card.priority <= 0, -card.applied_us, card.application_id)

    def by_hand(card: BoardCard) -> Key:
        return (card.position, card.application_id)

    return {
        CardOrder.WAITING: waiting,
        CardOrder.SCORE: score,
        CardOrder.NAME: name,
        CardOrder.NEWEST: newest,
        CardOrder.BY_HAND: by_hand,
    }[order]
