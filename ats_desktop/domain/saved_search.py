"""Searches and views of a board that are kept under a name."""

from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.domain.record import Record


class SavedSearchKind(StrEnum):
    """Where a saved search is offered."""

    CANDIDATES = "candidates"
    BOARD = "board"


@dataclass(kw_only=True, eq=False)
class SavedSearch(Record):
    """A query with its order; ``options`` hold what else the screen shows, in plain JSON."""

    name: str
    kind: SavedSearchKind = SavedSearchKind.CANDIDATES
    query: str = ""
    sort: str = ""
    is_descending: bool = False
    options: object = None
    position: int = 0
