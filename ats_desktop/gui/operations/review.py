"""Reading a kept CV again for the window, and keeping what a person corrected in it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.domain.candidate import AttachmentKind
from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.domain.rows.imports import StoredFile
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.tasks import Task

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

Reread = Callable[[StoredFile], CandidateDraft]


@dataclass(frozen=True)
class ReviewItem:
    """A file to look at again, and why; its person is found by the file."""

    attachment_id: str
    file_name: str
    reason: str = ""
    """A code of the sentences about files, "" for none."""


@dataclass(frozen=True)
class ReviewedFile:
    """A kept file, its person as they are known now, and what reads the file again on any thread."""

    file: StoredFile
    person: CandidateDetail | None
    reread: Reread


def newest_cv(
    context: WindowContext,
    candidate_id: str,
    on_found: Callable[[ReviewItem | None], None],
    parent: QObject,
) -> None:
    """Find a person's newest CV, else their newest file; None where there is no file."""

    def work(services: "Services") -> ReviewItem | None:
        files = services.candidates.detail(candidate_id).attachments
        best = max(files, key=lambda row: (row.kind is AttachmentKind.CV, row.version, row.id), default=None)
        return None if best is None else ReviewItem(best.id, best.file_name)

    context.worker.submit(work, on_found, context.fail, parent)


def read(
    context: WindowContext,
    item: ReviewItem,
    on_done: Callable[[ReviewedFile], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> Task:
    """Fetch a file and its person."""

    def work(services: "Services") -> ReviewedFile:
        file = services.cv_import.stored(item.attachment_id)
        key = file.candidate_id
        person = services.candidates.detail(key) if key is not None else None
        return ReviewedFile(file, person, services.cv_import.reread)

    return context.worker.submit(work, on_done, on_failed, parent)


def reread(
    context: WindowContext,
    shown: ReviewedFile,
    on_done: Callable[[CandidateDraft], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> Task:
    """Read a file again off the window's thread, in a child process."""
    return context.pool.submit(lambda _: shown.reread(shown.file), on_done, on_failed, parent)


def keep(
    context: WindowContext,
    shown: ReviewedFile,
    changed: dict[str, object],
    *,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Change the person of a file, or make the person of one that is nobody's, in one act."""
    person, key = shown.person, shown.file.attachment_id

    def act(services: "Services") -> "Changes":
        if person is not None:
            return services.candidates.edit(person.id, **changed)
        from ats_desktop.services.candidates import CandidateForm

        return services.cv_import.take_over(key, CandidateForm(**changed))  # type: ignore[arg-type]

    context.perform(act, initiator=initiator, on_done=on_done, on_failed=on_failed)
