"""The bin: people who were deleted, kept until somebody wants them back."""

from collections.abc import Sequence

from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.rows.merging import BinRow
from ats_desktop.services.absent import CandidateAbsentError
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.queries import bin as bin_queries

KEPT_DAYS = 30
"""Days for which a deleted person is sure to be in the bin; nobody is taken out of it by time alone."""


class Bin:
    """Deleted people; what was on them is all there."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[BinRow, ...]:
        """Return the people in the bin, the last deleted first."""
        with self._ledger.reading() as connection:
            return bin_queries.rows(connection)

    def restore(self, candidate_ids: Sequence[str]) -> Changes:
        """Take people out of the bin; whoever is not in it stays as they are.

        Raises:
            CandidateAbsentError: nobody has this key.
        """
        with self._ledger.act("restore_candidates", count=len(candidate_ids)) as work:
            in_bin = {row.id for row in bin_queries.rows(work.connection)}
            back = [key for key in dict.fromkeys(candidate_ids) if key in in_bin]
            for key in candidate_ids:
                person = work.session.get(Candidate, key)
                if person is None:
                    raise CandidateAbsentError(candidate_id=key)
                if key in in_bin:
                    person.deleted = False
            named = {"candidate": back[0]} if len(back) == 1 else {}
            work.describe({"count": len(back), **named})
        return changes_of(work)
