"""Backups by button; the daily one is made when the agency is closed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import BackupRow
    from ats_desktop.services import Services


def now(services: "Services") -> "BackupRow":
    """Back up now."""
    return services.backups.now()
