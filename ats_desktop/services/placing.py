"""Where cards stand in a column: positions with gaps, so that a move writes one row."""

from collections.abc import Sequence

from ats_desktop.domain.application import Application
from ats_desktop.storage.queries import facts
from ats_desktop.storage.unit_of_work import UnitOfWork

_GAP = 1024.0
_LEAST_GAP = 1e-6


def end_positions(work: UnitOfWork, stage_id: str, count: int) -> list[float]:
    """Return positions after the last card of a stage."""
    last = facts.last_position(work.connection, stage_id)
    return [last + _GAP * (place + 1) for place in range(count)]


def place_between(work: UnitOfWork, stage_id: str, keys: Sequence[str], before: str | None) -> None:
    """Give cards positions in front of another card of the stage, or at the end."""
    if not keys:
        return
    bounds = None if before is None else _bounds(work, stage_id, keys, before)
    if bounds is None:
        positions = end_positions(work, stage_id, len(keys))
    else:
        low, high = bounds
        step = (high - low) / (len(keys) + 1)
        positions = [low + step * (place + 1) for place in range(len(keys))]
    found = {item.id: item for item in work.where_in(Application, "id", keys)}
    for key, position in zip(keys, positions, strict=True):
        found[key].position = position


def _bounds(work: UnitOfWork, stage_id: str, keys: Sequence[str], before: str) -> tuple[float, float] | None:
    for _ in range(2):
        cards = [row for row in facts.positions(work.connection, stage_id) if row[0] not in set(keys)]
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
