"""Where candidates come from, as lists offer it."""

from collections.abc import Sequence

from ats_desktop.domain.agency import CandidateSource
from ats_desktop.domain.rows.settings import SourceRow
from ats_desktop.errors import UserError
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.naming import arrange, free_name, key_for
from ats_desktop.storage.queries import choices
from ats_desktop.storage.unit_of_work import UnitOfWork


class SourceAbsentError(UserError):
    """No source has this key; values: source_id."""

    code = "source_absent"


class Sources:
    """The list of sources; a candidate keeps the words, so that nothing changes for those who came."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[SourceRow, ...]:
        """Return the sources in their order, and how many people came from each."""
        with self._ledger.reading() as connection:
            return choices.sources(connection)

    def names(self) -> tuple[str, ...]:
        """Return the names alone, in their order, for fields that suggest them."""
        with self._ledger.reading() as connection:
            return choices.source_names(connection)

    def add(self, name: str) -> Changes:
        """Add a source at the end.

        Raises:
            NameMissingError, NameTakenError: the name cannot be used.
        """
        with self._ledger.act("add_source") as work:
            others = work.where(CandidateSource)
            wanted = free_name(name, others)
            key, retired = key_for(work, CandidateSource, "source", wanted)
            place = 1 + max((each.position for each in others), default=-1)
            if retired is None:
                retired = work.add(CandidateSource(id=key, name=wanted, position=place))
            else:
                retired.deleted, retired.name, retired.position = False, wanted, place
            work.describe({"source": retired.id})
        return changes_of(work, made=retired.id)

    def rename(self, source_id: str, name: str) -> Changes:
        """Word a source anew in the list; candidates keep the words they have.

        Raises:
            SourceAbsentError: no such source.
            NameMissingError, NameTakenError: the name cannot be used.
        """
        with self._ledger.act("rename_source", source=source_id) as work:
            source = _source(work, source_id)
            source.name = free_name(
                name, [each for each in work.where(CandidateSource) if each.id != source_id]
            )
        return changes_of(work)

    def arrange(self, source_ids: Sequence[str]) -> Changes:
        """Put sources into this order."""
        with self._ledger.act("arrange_sources") as work:
            arrange(work.where(CandidateSource), source_ids)
        return changes_of(work)

    def retire(self, source_id: str) -> Changes:
        """Offer a source no longer.

        Raises:
            SourceAbsentError: no such source.
        """
        with self._ledger.act("retire_source", source=source_id) as work:
            _source(work, source_id).deleted = True
        return changes_of(work)


def _source(work: UnitOfWork, source_id: str) -> CandidateSource:
    source = work.find(CandidateSource, source_id)
    if source is None:
        raise SourceAbsentError(source_id=source_id)
    return source
