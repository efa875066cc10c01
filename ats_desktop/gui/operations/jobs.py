"""What can be done to jobs from the window."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.domain.job import CloseReason
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.wording import acts
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.jobs import JobForm


def close(context: WindowContext, job_ids: Sequence[str], reason: CloseReason) -> None:
    """Close jobs; their open applications are rejected with the system's reason (R9)."""
    keys = tuple(job_ids)
    if len(keys) == 1:
        context.perform(lambda services: services.jobs.close(keys[0], reason))
    else:
        _perform_all(context, lambda services: services.jobs.close_all(keys, reason))


def reopen(context: WindowContext, job_id: str) -> None:
    """Open a job again, with those it was closed on (R9)."""
    context.perform(lambda services: services.jobs.reopen(job_id))


def hold(context: WindowContext, job_ids: Sequence[str]) -> None:
    """Put jobs on hold: cards move, no new shortlist goes out (R9)."""
    keys = tuple(job_ids)
    if len(keys) == 1:
        context.perform(lambda services: services.jobs.hold(keys[0]))
    else:
        _perform_all(context, lambda services: services.jobs.hold_all(keys))


def resume(context: WindowContext, job_id: str) -> None:
    """Open a job that was on hold, or a draft."""
    context.perform(lambda services: services.jobs.resume(job_id))


def pin(context: WindowContext, job_ids: Sequence[str], *, is_pinned: bool) -> None:
    """Show jobs in the sidebar, or no longer."""
    keys = tuple(job_ids)
    if len(keys) == 1:
        context.perform(lambda services: services.jobs.pin(keys[0], is_pinned=is_pinned), toast=False)
    else:
        _perform_all(context, lambda services: services.jobs.pin_all(keys, is_pinned=is_pinned))


def save_template(
    context: WindowContext,
    name: str,
    form: "JobForm",
    *,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Keep what a job asks for as a template."""
    context.perform(
        lambda services: services.job_templates.save(name, form),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )


def form_of(job: JobDetail) -> "JobForm":
    """Return what the form of a job is filled in with."""
    from ats_desktop.services.jobs import JobForm

    return JobForm.of(job)


def _perform_all(context: WindowContext, act: "Callable[[Services], Changes]") -> None:
    """Act on several jobs, and say how many stayed as they were."""

    def done(changes: "Changes") -> None:
        text = acts.done(changes.key, changes.values)
        if changes.failed:
            left = say(
                "jobs", "{jobs} stayed as before.", {"jobs": counted(len(changes.failed), "job", "jobs")}
            )
            text = f"{text}. {left}"
        context.toast(text, can_undo=changes.operation_id is not None)

    context.perform(act, on_done=done, toast=False)
