"""The agency itself: letterhead, reasons, settings and the counts of the window."""

from datetime import datetime

from ats_desktop.domain.agency import Agency, Setting
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.rows.agency import AgencyDetail, ReasonRow, SidebarCounts
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.backup import BACKUP_FOLDER, backups_in
from ats_desktop.storage.queries import book, facts, jobs

_FIELDS = frozenset(
    {"name", "short_name", "strapline", "address", "phone", "email", "ntn", "city", "default_currency"}
)


class AgencyService:
    """The one agency whose data this is."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def detail(self) -> AgencyDetail:
        """Return the agency as its letterhead shows it."""
        with self._ledger.reading() as connection:
            return book.agency(connection)

    def edit(self, **fields: str) -> Changes:
        """Change fields of the letterhead.

        Raises:
            ValueError: a field that the agency does not have.
        """
        unknown = set(fields) - _FIELDS
        if unknown:
            raise ValueError(sorted(unknown))
        with self._ledger.act("edit_agency") as work:
            for agency in work.where(Agency):
                for name, value in fields.items():
                    setattr(agency, name, value.strip())
        return changes_of(work)

    def counts(self) -> SidebarCounts:
        """Return what the sidebar shows."""
        with self._ledger.reading() as connection:
            backups = backups_in(self._ledger.database.folder / BACKUP_FOLDER)
            last: datetime | None = backups[0].at if backups else None
            return SidebarCounts(
                candidates=book.count(connection, "candidate", "merged_into_id IS NULL"),
                jobs=book.count(connection, "job", "status IN ('open', 'on_hold')"),
                clients=book.count(connection, "client"),
                documents=book.count(connection, "issued_document") + book.count(connection, "submission"),
                pinned=jobs.rows(connection, pinned=True),
                last_backup=last,
            )

    def reasons(self) -> tuple[ReasonRow, ...]:
        """Return the reasons with which a person can end an application (R4)."""
        with self._ledger.reading() as connection:
            return book.reasons(connection)

    def setting(self, name: str, default: object = None) -> object:
        """Return an option of the agency."""
        with self._ledger.reading() as connection:
            value = facts.setting(connection, link_key("setting", name))
        return default if value is None else value

    def set_setting(self, name: str, value: object) -> Changes:
        """Set an option of the agency; the same option on two laptops is one row."""
        with self._ledger.act("set_setting", setting=name) as work:
            key = link_key("setting", name)
            setting = work.session.get(Setting, key)
            if setting is None:
                work.add(Setting(id=key, name=name, value=value))
            elif setting.value != value or setting.deleted:
                setting.value, setting.deleted = value, False
        return changes_of(work)
