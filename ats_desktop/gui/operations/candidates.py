"""What can be done to candidates from the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

OnFailed = Callable[[Exception], None] | None


def edit(
    context: WindowContext,
    candidate_id: str,
    fields: dict[str, object],
    *,
    initiator: QObject,
    on_done: "Callable[[Changes], None] | None" = None,
    on_failed: OnFailed = None,
) -> None:
    """Change some fields of a candidate in one act."""
    context.perform(
        lambda services: services.candidates.edit(candidate_id, **fields),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )


def note(
    context: WindowContext,
    candidate_id: str,
    body: str,
    *,
    application_id: str | None = None,
    initiator: QObject,
    on_done: "Callable[[Changes], None] | None" = None,
    on_failed: OnFailed = None,
) -> None:
    """Keep a note on a candidate."""
    context.perform(
        lambda services: services.candidates.note(candidate_id, body, application_id),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )


def delete(
    context: WindowContext,
    candidate_ids: tuple[str, ...],
    *,
    initiator: QObject | None = None,
    on_done: "Callable[[Changes], None] | None" = None,
) -> None:
    """Move candidates to the bin; that some stay because they are on a job is said in the page's bar."""

    def done(changes: "Changes") -> None:
        if changes.failed:
            from ats_desktop.services.candidates import CandidateInUseError

            context.fail(CandidateInUseError(**changes.failed[0].values))
        if on_done is not None:
            on_done(changes)

    context.perform(
        lambda services: services.candidates.delete(candidate_ids), initiator=initiator, on_done=done
    )


def add_to_job(
    context: WindowContext,
    job_id: str,
    candidate_ids: tuple[str, ...],
    *,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: OnFailed = None,
) -> None:
    """Put candidates on a job's board; those who are on it already are left where they are."""
    context.perform(
        lambda services: services.pipeline.add(job_id, candidate_ids),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )
