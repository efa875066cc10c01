"""Tagging people, as calls for the database's thread."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.domain.rows.search import TagRow
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

    Act = Callable[[Services], Changes]

_AT_ONCE = 200


def read(candidate_ids: Sequence[str]) -> "Callable[[Services], tuple[tuple[TagRow, ...], dict[str, int]]]":
    """Read every tag, and how many of these people have each."""
    keys = tuple(candidate_ids)

    def work(services: "Services") -> "tuple[tuple[TagRow, ...], dict[str, int]]":
        having: dict[str, int] = {}
        for start in range(0, len(keys), _AT_ONCE):
            for row in services.search.rows(keys[start : start + _AT_ONCE]):
                for name in row.tags:
                    having[name] = having.get(name, 0) + 1
        return services.tags.rows(), having

    return work


def change(candidate_ids: Sequence[str], put: Sequence[str], take_off: Sequence[str]) -> "Act":
    """Put tags on all of these people and take others off all of them, in one act."""
    keys, new, old = tuple(candidate_ids), tuple(put), tuple(take_off)
    if not old:
        return lambda services: services.tags.put(keys, new)
    if not new:
        return lambda services: services.tags.take_off(keys, old)
    return lambda services: services.tags.change(keys, new, old)
