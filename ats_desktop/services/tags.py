"""Tags: words that an agency sorts its people by."""

from collections.abc import Sequence

from ats_desktop.domain.rows.search import TagRow
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger


class Tags:
    """The words on people; one is there as long as somebody has it."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[TagRow, ...]:
        """Return all tags by name, each with how many people have it."""
        return ()

    def of(self, candidate_id: str) -> tuple[str, ...]:
        """Return the tags of a person by name."""
        return ()

    def put(self, candidate_ids: Sequence[str], names: Sequence[str]) -> Changes:
        """Put tags on people; who has one already keeps it. Spelling follows the tag that is there.

        Raises:
            NameMissingError: no name, or an empty one.
        """
        raise NotImplementedError

    def take_off(self, candidate_ids: Sequence[str], names: Sequence[str]) -> Changes:
        """Take tags off people; who has none of them is left alone."""
        raise NotImplementedError

    def rename(self, tag_id: str, name: str) -> Changes:
        """Give a tag another name; where that is another tag already, both become one.

        Raises:
            TagAbsentError: no such tag.
            NameMissingError: an empty name.
        """
        raise NotImplementedError
