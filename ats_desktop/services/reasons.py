"""The reasons with which applications end, as the agency words them."""

from collections.abc import Sequence

from ats_desktop.domain.application import ReasonParty, RejectionReason
from ats_desktop.domain.rows.settings import ReasonUse
from ats_desktop.services.absent import ReasonAbsentError
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.naming import arrange, free_name, key_for
from ats_desktop.storage.queries import choices
from ats_desktop.storage.unit_of_work import UnitOfWork


class Reasons:
    """Reasons by party; one that was used stays in the history after it is retired (R4)."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[ReasonUse, ...]:
        """Return the reasons that can be chosen, by party, and how often each was used."""
        with self._ledger.reading() as connection:
            return choices.reasons(connection)

    def add(self, name: str, party: ReasonParty) -> Changes:
        """Add a reason at the end of its party's list; a retired one of that name comes back.

        Raises:
            NameMissingError, NameTakenError: the name cannot be used.
            ReasonAbsentError: the system's own reasons are not for people.
        """
        if party is ReasonParty.SYSTEM:
            raise ReasonAbsentError(reason_id=party.value)
        with self._ledger.act("add_reason") as work:
            others = work.where(RejectionReason)
            wanted = free_name(name, others)
            key, retired = key_for(work, RejectionReason, "reason", wanted)
            place = 1 + max((each.position for each in others if each.party is party), default=-1)
            if retired is None:
                retired = work.add(RejectionReason(id=key, name=wanted, party=party, position=place))
            else:
                retired.deleted, retired.name, retired.party, retired.position = False, wanted, party, place
            work.describe({"reason": retired.id})
        return changes_of(work, made=retired.id)

    def rename(self, reason_id: str, name: str) -> Changes:
        """Word a reason anew, also where it was used.

        Raises:
            ReasonAbsentError: no such reason.
            NameMissingError, NameTakenError: the name cannot be used.
        """
        with self._ledger.act("rename_reason", reason=reason_id) as work:
            reason = _own(work, reason_id)
            reason.name = free_name(
                name, [each for each in work.where(RejectionReason) if each.id != reason_id]
            )
        return changes_of(work)

    def arrange(self, reason_ids: Sequence[str]) -> Changes:
        """Put reasons into this order."""
        with self._ledger.act("arrange_reasons") as work:
            arrange(
                [each for each in work.where(RejectionReason) if each.party is not ReasonParty.SYSTEM],
                reason_ids,
            )
        return changes_of(work)

    def retire(self, reason_id: str) -> Changes:
        """Offer a reason no longer; whoever was rejected with it keeps it.

        Raises:
            ReasonAbsentError: no such reason.
        """
        with self._ledger.act("retire_reason", reason=reason_id) as work:
            _own(work, reason_id).deleted = True
        return changes_of(work)


def _own(work: UnitOfWork, reason_id: str) -> RejectionReason:
    reason = work.find(RejectionReason, reason_id)
    if reason is None or reason.party is ReasonParty.SYSTEM:
        raise ReasonAbsentError(reason_id=reason_id)
    return reason
