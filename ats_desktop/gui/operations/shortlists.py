"""Sending a shortlist from the window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


def export(
    context: WindowContext,
    job_id: str,
    to: Path,
    *,
    application_ids: tuple[str, ...],
    contact_id: str | None,
    reply_by: date | None,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Write the workbook of these applications and keep that it was sent."""
    context.perform(
        lambda services: services.shortlists.export(
            job_id, to, application_ids=application_ids, contact_id=contact_id, reply_by=reply_by
        ),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )
