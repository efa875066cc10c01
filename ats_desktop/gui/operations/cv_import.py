"""Reading CV files in from the window: files are read on the pool, kept on the database's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ats_desktop.domain.rows.imports import ImportOutcome, ImportSummary
from ats_desktop.errors import UserError
from ats_desktop.gui.context import ImportRequest, WindowContext
from ats_desktop.gui.tasks import Task

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.cv_import import CvImport
    from ats_desktop.services.cv_reading import ReadFile

_KEY = "import"
_KEYS = frozenset({_KEY, "import_list"})
"""Acts that an import can be, of files or of a list."""
_BATCH = 5
_LARGE_BATCH = 25


class ImportNotLatestError(UserError):
    """Something was done after the import, so that one undo would take that back; no values."""

    code = "import_not_latest"


class ImportRun(QObject):
    """One import from files to summary.

    The files of a request are found, one batch is begun, files are read off the window's thread and kept a
    few at a time; stopping keeps what was read. One undo removes the whole of it.
    """

    progressed = Signal(object)
    """tuple[ImportOutcome, ...]: files that were just kept"""
    found = Signal(object)
    """int: how many files there are"""
    finished = Signal(object)
    """ImportSummary"""
    failed = Signal(object)
    """Exception: the import cannot go on; what was kept stays."""

    def __init__(self, context: WindowContext, request: ImportRequest, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._request = request
        self._service: CvImport | None = None
        self._batch_id = ""
        self._kept: tuple[str, ...] = ()
        """Names of files that an import which goes on has kept already."""
        self._reading: Task | None = None
        self._waiting: list[ReadFile] = []
        self._is_stopped = False
        self._is_read = False
        self._is_storing = False
        self.total = 0
        self.done = 0

    def start(self, source: str) -> None:
        """Begin; ``source`` names where the files came from."""
        request = self._request

        def begin(services: "Services") -> "tuple[CvImport, str]":
            if request.batch_id is not None:
                self._kept = services.cv_import.kept_names(request.batch_id)
                return services.cv_import, request.batch_id
            batch_id = services.cv_import.begin(
                source, paths=request.paths, job_id=request.job_id, stage_id=request.stage_id
            )
            return services.cv_import, batch_id

        self._context.worker.submit(begin, self._on_begun, self._on_failed, self)

    def stop(self) -> None:
        """Read no more files; those that are read are kept."""
        self._is_stopped = True

    def _on_begun(self, begun: "tuple[CvImport, str]") -> None:
        self._service, self._batch_id = begun
        service, paths = self._service, list(self._request.paths)
        kept = self._kept

        def read(task: Task) -> None:
            from ats_desktop.services.open_imports import not_kept

            with service.gathered(paths) as found:
                files = not_kept(found, kept)
                task.send(len(files))
                for file in service.read(files, is_cancelled=self._is_stopping):
                    task.send(file)

        self._reading = self._context.pool.submit(
            read, self._on_all_read, self._on_failed, self, self._on_sent
        )

    def _is_stopping(self) -> bool:
        return self._is_stopped

    def _on_sent(self, part: Any) -> None:
        if isinstance(part, int):
            self.total = part
            self.found.emit(part)
        else:
            self._waiting.append(part)
            self._store()

    def _on_all_read(self, _: None) -> None:
        self._is_read = True
        self._store()

    def _store(self) -> None:
        """Keep waiting files: few at a time at first, so that the first people are seen at once."""
        service = self._service
        if self._is_storing or service is None:
            return
        size = _BATCH if self.done < _LARGE_BATCH else _LARGE_BATCH
        if not self._waiting:
            if self._is_read:
                self._finish()
            return
        if len(self._waiting) < size and not self._is_read:
            return
        files, self._waiting = self._waiting[:_LARGE_BATCH], self._waiting[_LARGE_BATCH:]
        batch_id = self._batch_id
        self._is_storing = True
        self._context.worker.submit(
            lambda services: services.cv_import.store(batch_id, files),
            self._on_stored,
            self._on_failed,
            self,
        )

    def _on_stored(self, outcomes: tuple[ImportOutcome, ...]) -> None:
        self._is_storing = False
        self.done += len(outcomes)
        self._publish(outcomes)
        self.progressed.emit(outcomes)
        self._store()

    def _publish(self, outcomes: tuple[ImportOutcome, ...]) -> None:
        """Tell the views who came; the store's own transaction is one part of the batch's act."""
        from ats_desktop.services.changes import Changes

        people = frozenset(outcome.candidate_id for outcome in outcomes if outcome.candidate_id)
        batch = frozenset({self._batch_id})
        touched = {"candidate": people, "attachment": people, "import_batch": batch}
        if self._request.job_id is not None:
            touched |= {"application": people, "job": frozenset({self._request.job_id})}
        values = {"count": self.done}
        self._context.bus.publish(Changes(self._batch_id, _KEY, values, touched))

    def _finish(self) -> None:
        batch_id = self._batch_id
        self._is_storing = True
        self._context.worker.submit(
            lambda services: services.cv_import.finish(batch_id), self._on_finished, self._on_failed, self
        )

    def _on_finished(self, summary: ImportSummary) -> None:
        self.finished.emit(summary)

    def _on_failed(self, error: Exception) -> None:
        self._is_stopped = True
        self.failed.emit(error)


def undo_import(
    context: WindowContext,
    *,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Take the latest import back if nothing was done since; else say that the history has to be used."""

    def work(services: "Services") -> "Changes":
        latest = services.history.state().undo
        if latest is None or latest.key not in _KEYS:
            raise ImportNotLatestError
        return services.history.undo()

    context.perform(work, initiator=initiator, on_done=on_done, on_failed=on_failed)
