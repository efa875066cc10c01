"""What can be done to jobs from the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.domain.job import CloseReason
from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.jobs import JobForm


def add(
    context: WindowContext,
    form: "JobForm",
    *,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Open a new job."""
    context.perform(
        lambda services: services.jobs.add(form), initiator=initiator, on_done=on_done, on_failed=on_failed
    )


def edit(
    context: WindowContext,
    job_id: str,
    form: "JobForm",
    *,
    agreed_by: str,
    why: str,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Change a job and its brief; who agreed and why is kept with a new version of the brief."""
    context.perform(
        lambda services: services.jobs.edit(job_id, form, agreed_by=agreed_by, why=why),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )


def close(context: WindowContext, job_id: str, reason: CloseReason) -> None:
    """Close a job; its open applications are rejected with the system's reason (R9)."""
    context.perform(lambda services: services.jobs.close(job_id, reason))


def reopen(context: WindowContext, job_id: str) -> None:
    """Open a job again, with those it was closed on (R9)."""
    context.perform(lambda services: services.jobs.reopen(job_id))


def hold(context: WindowContext, job_id: str) -> None:
    """Put a job on hold: cards move, no new shortlist goes out (R9)."""
    context.perform(lambda services: services.jobs.hold(job_id))


def pin(context: WindowContext, job_id: str, *, is_pinned: bool) -> None:
    """Show a job in the sidebar, or no longer."""
    context.perform(lambda services: services.jobs.pin(job_id, is_pinned=is_pinned), toast=False)
