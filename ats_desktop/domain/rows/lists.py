"""What would become of a list of people before it comes in."""

from typing import NamedTuple

from ats_desktop.domain.listing import ListRecord


class ListSample(NamedTuple):
    """One of the first rows as it would come in, and whom it is known as already ("" for nobody)."""

    record: ListRecord
    known_as: str


class ListCounts(NamedTuple):
    """How many rows would add somebody, are of people known already, say nobody, and are of erased people."""

    added: int = 0
    known: int = 0
    blank: int = 0
    erased: int = 0

    @property
    def people(self) -> int:
        """Rows that somebody comes in by."""
        return self.added + self.known
