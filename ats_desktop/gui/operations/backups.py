"""Backups: by button, and one a day when the window is closed."""

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.domain.rows import BackupRow
    from ats_desktop.services import Services

_log = logging.getLogger(__name__)


def now(services: "Services") -> "BackupRow":
    """Back up now."""
    return services.backups.now()


def if_due(services: "Services") -> None:
    """Back up unless that was done today; a failure is logged and shows as the age of the last one."""
    today = datetime.now(UTC).astimezone().date()
    try:
        if all(row.at.astimezone().date() != today for row in services.backups.rows()):
            services.backups.now()
    except Exception as error:  # the window is gone: nobody is left to tell
        _log.exception("no backup at exit", exc_info=error)
