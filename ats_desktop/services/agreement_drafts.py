"""Agreements that are being filled in, kept on this laptop until they are issued."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ats_desktop.services.absent import ApplicationAbsentError
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage.agreement_drafts import name_of
from ats_desktop.storage.queries import facts

_DATE = "$date"


@dataclass(frozen=True)
class KeptDraft:
    """What was typed into an agreement's form, and when it was kept."""

    values: dict[str, object]
    at: datetime


class AgreementDrafts:
    """One draft for each application and template; it is no record: history does not know it."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def keep(self, template_key: str, application_id: str, values: Mapping[str, object]) -> KeptDraft:
        """Keep what is typed, right or wrong, in place of what was kept before.

        Raises:
            ApplicationAbsentError: no such application.
            DiskFullError, FolderReadOnlyError, DriveFailedError: what was kept before stays.
        """
        with self._ledger.reading() as connection:
            if facts.job_and_candidate(connection, application_id) is None:
                raise ApplicationAbsentError(application_id=application_id)
        now = datetime.now(UTC)
        said = json.dumps({"at": now.isoformat(), "values": dict(values)}, default=_marked)
        self._ledger.database.set_state(name_of(application_id, template_key), said)
        return KeptDraft(dict(values), now)

    def kept(self, template_key: str, application_id: str) -> KeptDraft | None:
        """Return what was typed last, None where nothing is kept."""
        said = self._ledger.database.local_state(name_of(application_id, template_key))
        if said is None:
            return None
        found = json.loads(said, object_hook=_unmarked)
        return KeptDraft(found["values"], datetime.fromisoformat(found["at"]))

    def forget(self, template_key: str, application_id: str) -> None:
        """Remove a draft; one that is not there is no mistake."""
        self._ledger.database.drop_state(name_of(application_id, template_key))


def _marked(value: object) -> dict[str, str]:
    """Write a date so that it comes back as a date and not as a text."""
    if isinstance(value, date):
        return {_DATE: value.isoformat()}
    raise TypeError(type(value).__name__)


def _unmarked(found: dict[str, object]) -> object:
    return date.fromisoformat(str(found[_DATE])) if set(found) == {_DATE} else found
