"""Where cards stand in a column: positions with gaps, so that a move writes one row."""

from collections.abc import Collection, Sequence

from ats_desktop.domain.application import Application
from ats_desktop.storage.queries import facts
from ats_desktop.storage.unit_of_work import UnitOfWork

_GAP = 1024.0
_LEAST_GAP = 1e-6


def end_positions(work: UnitOfWork, stage_id: str, count: int) -> list[float]:
    """Return positions after the last card of a stage."""
    last = facts.last_position(work.connection, stage_id)
    return [last + _GAP * (place + 1) for place in range(count)]


def place_between(work: UnitOfWork, stage_id: str, cards: Sequence[Application], before: str | None) -> None:
    """Give cards positions in front of another card of the stage, or at the end.

    The stage is read as it was before the act, so that card and position are written together.
    """
    if not cards:
        return
    bounds = None if before is None else _bounds(work, stage_id, {card.id for card in cards}, before)
    if bounds is None:
        low = facts.last_position(work.session.connection(), stage_id)
        high = low + _GAP * (len(cards) + 1)
    else:
        low, high = bounds
    step = (high - low) / (len(cards) + 1)
    for place, card in enumerate(cards):
        card.position = low + step * (place + 1)


def _bounds(
    work: UnitOfWork, stage_id: str, keys: Collection[str], before: str
) -> tuple[float, float] | None:
    for _ in range(2):
        positions = facts.positions(work.session.connection(), stage_id)
        cards = [row for row in positions if row[0] not in keys]
        place = next((index for index, row in enumerate(cards) if row[0] == before), None)
        if place is None:
            return None
        high = cards[place][1]
        low = cards[place - 1][1] if place else high - _GAP * (len(keys) + 1)
        if high - low > _LEAST_GAP * (len(keys) + 1):
            return low, high
        _spread(work, [row[0] for row in cards])
    return None


def _spread(work: UnitOfWork, keys: Sequence[str]) -> None:
    """Number the cards of a stage anew when two of them have no room left between them."""
    found = {item.id: item for item in work.where_in(Application, "id", keys)}
    for place, key in enumerate(keys):
        found[key].position = _GAP * (place + 1)
    work.session.flush()
