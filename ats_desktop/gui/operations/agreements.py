"""Filling in and issuing agreements from the window."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.agreement_drafts import KeptDraft
    from ats_desktop.services.agreements import AgreementDraft
    from ats_desktop.services.changes import Changes


def issue(
    context: WindowContext,
    template_key: str,
    application_id: str,
    values: Mapping[str, object],
    *,
    to: Path | None,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Number an agreement and keep its pages for good; with ``to`` a copy goes there."""
    context.perform(
        lambda services: services.agreements.issue(template_key, application_id, dict(values), to),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )


def keep_draft(
    context: WindowContext,
    template_key: str,
    application_id: str,
    values: Mapping[str, object],
    *,
    parent: QObject,
    on_done: "Callable[[KeptDraft], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Keep what is typed; when ``parent`` is gone by then, the window says what went wrong."""

    def done(kept: "KeptDraft") -> None:
        if isValid(parent):
            on_done(kept)

    def failed(error: Exception) -> None:
        if isValid(parent):
            on_failed(error)
        else:
            context.fail(error)

    context.worker.submit(
        lambda services: services.agreements.drafts.keep(template_key, application_id, values),
        done,
        failed,
        context,
    )


def start_over(
    context: WindowContext,
    template_key: str,
    application_id: str,
    *,
    parent: QObject,
    on_done: "Callable[[AgreementDraft], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Forget what was typed and read the records anew."""

    def work(services: "Services") -> "AgreementDraft":
        services.agreements.drafts.forget(template_key, application_id)
        return services.agreements.draft(template_key, application_id)

    context.worker.submit(work, on_done, on_failed, parent)


def save_copy(
    context: WindowContext,
    document_id: str,
    to: Path,
    *,
    on_done: Callable[[Path], None],
    parent: QObject,
) -> None:
    """Write the kept pages of an issued paper into a file."""

    def written(data: bytes) -> None:
        context.pool.submit(lambda _: _write(to, data), on_done, context.fail, parent)

    context.worker.submit(
        lambda services: services.agreements.pdf(document_id), written, context.fail, parent
    )


def save_shortlist(
    context: WindowContext,
    submission_id: str,
    to: Path,
    *,
    on_done: Callable[[Path], None],
    parent: QObject,
) -> None:
    """Write a shortlist's workbook, as it was sent, into a file."""

    def read(kept: tuple[str, bytes]) -> None:
        context.pool.submit(lambda _: _write(to, kept[1]), on_done, context.fail, parent)

    context.worker.submit(
        lambda services: services.shortlists.workbook(submission_id), read, context.fail, parent
    )


def _write(to: Path, data: bytes) -> Path:
    from ats_desktop.documents.output import write_whole

    write_whole(to, data)
    return to
