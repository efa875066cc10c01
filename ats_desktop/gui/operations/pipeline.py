"""Acts on cards, as one call each that can be handed to the database's thread."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.domain.rows.board import Board, BoardCard
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

    Act = Callable[[Services], Changes]


def read_board(job_id: str) -> "Callable[[Services], Board]":
    """Read a job's board."""
    return lambda services: services.pipeline.board(job_id)


def move(cards: "Sequence[BoardCard]", stage_id: str, before: str | None) -> "Act":
    """Move cards into a stage; the stage each was seen in is stated, so that a conflict shows (R2)."""
    keys = [card.application_id for card in cards]
    seen = {card.application_id: card.stage_id for card in cards}
    return lambda services: services.pipeline.move(keys, stage_id, seen, before=before)


def reorder(cards: "Sequence[BoardCard]", before: str | None) -> "Act":
    """Put cards before another one of their column, or at its end."""
    keys = [card.application_id for card in cards]
    return lambda services: services.pipeline.reorder(keys, before)


def hold(cards: "Sequence[BoardCard]") -> "Act":
    """Put cards on hold."""
    keys = [card.application_id for card in cards]
    return lambda services: services.pipeline.hold(keys)


def resume(cards: "Sequence[BoardCard]") -> "Act":
    """Take cards up again."""
    keys = [card.application_id for card in cards]
    return lambda services: services.pipeline.resume(keys)


def restore(cards: "Sequence[BoardCard]") -> "Act":
    """Bring rejected or withdrawn cards back into the stage they were in (R5)."""
    keys = [card.application_id for card in cards]
    return lambda services: services.pipeline.restore(keys)


def pin(cards: "Sequence[BoardCard]", *, is_pinned: bool) -> "Act":
    """Put cards at the top of their column, or let the order place them again."""
    keys = [card.application_id for card in cards]
    return lambda services: services.pipeline.pin(keys, is_pinned=is_pinned)


def transfer(cards: "Sequence[BoardCard]", job_id: str) -> "Act":
    """Send people on to another job; they leave this one (R10)."""
    keys = [card.application_id for card in cards]
    return lambda services: services.pipeline.transfer(keys, job_id)


def copy(cards: "Sequence[BoardCard]", job_id: str) -> "Act":
    """Put people on another job as well (R10)."""
    keys = [card.application_id for card in cards]
    return lambda services: services.pipeline.copy(keys, job_id)


def unhire(application_id: str, reason: str) -> "Act":
    """Take a hire back (R7)."""
    return lambda services: services.pipeline.unhire(application_id, reason)


def set_soft_limit(stage_id: str, limit: int | None) -> "Act":
    """Say how many cards a stage should hold at most, or take the limit away."""
    return lambda services: services.pipeline.set_soft_limit(stage_id, limit)
