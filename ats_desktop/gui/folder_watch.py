"""Watching one folder of this computer: new CVs in it come in by themselves."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ats_desktop.domain.imports import ImportResult
from ats_desktop.errors import UserError
from ats_desktop.gui.context import ImportRequest, WindowContext
from ats_desktop.gui.operations.cv_import import ImportRun
from ats_desktop.gui.tasks import Task
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording import imports

if TYPE_CHECKING:
    from ats_desktop.domain.rows.imports import ImportSummary

_POLL_MS = 30_000
"""Some drives tell of nothing."""
_SETTLE_MS = 2_000
"""Between two looks at a file that is to stay the same."""
_CAME = frozenset({ImportResult.ADDED, ImportResult.UPDATED, ImportResult.NEEDS_YOU})

Found = dict[Path, str]


class FolderWatch(QObject):
    """Looks whenever the folder changes, and now and then; off while there is no folder.

    A file comes in once it was the same in two looks, and once only: what was looked at is remembered, and
    what the agency has already is passed over. While the agency is locked nothing is looked at.
    """

    held = Signal()
    """An import begins or is over."""

    def __init__(self, context: WindowContext, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._state = state
        self._before: Found = {}
        self._is_looking = False
        self._run: ImportRun | None = None
        self._coming: Found = {}
        self._poll = self._timer(_POLL_MS, is_single=False)
        self._soon = self._timer(_SETTLE_MS, is_single=True)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        context.watch_changed.connect(self.start)

    @property
    def is_importing(self) -> bool:
        """Whether files that were found are coming in."""
        return self._run is not None

    def start(self) -> None:
        """Watch the folder that is chosen; with none, stop."""
        self.stop()
        if self._state.watched_folder:
            self._poll.start()
            self.look()

    def stop(self) -> None:
        """Watch no more; files on their way in are the last."""
        self._poll.stop()
        self._soon.stop()
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._before = {}
        if self._run is not None:
            self._run.stop()

    def look(self) -> None:
        """Look what is in the folder now."""
        folder = self._state.watched_folder
        if not folder or self._is_looking or self._run is not None or self._context.worker.is_suspended:
            return
        self._is_looking = True
        before, seen = self._before, frozenset(self._state.watched_files)

        def work(_: Task) -> tuple[Found, dict[Path, str]] | None:
            from ats_desktop.services import folder_looking

            try:
                now = folder_looking.files_in(Path(folder))
            except UserError:
                # Its drive is away. What was there is not new when it comes back.
                return None
            whole = folder_looking.whole_files(before, now)
            return now, {path: folder_looking.hash_of(path) for path in whole if whole[path] not in seen}

        self._context.pool.submit(work, self._on_looked, self._on_failed, self)

    def _timer(self, milliseconds: int, *, is_single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(is_single)
        timer.timeout.connect(self.look)
        return timer

    def _on_looked(self, looked: tuple[Found, dict[Path, str]] | None) -> None:
        self._is_looking = False
        if looked is None:
            return
        now, hashes = looked
        if not self._poll.isActive() or self._context.worker.is_suspended:
            return
        if not self._watcher.directories():
            # A folder that was away tells no more; only one that could be looked into is listened to.
            self._watcher.addPath(self._state.watched_folder)
        self._before = now
        seen = set(self._state.watched_files)
        self._state.watched_files = [mark for mark in now.values() if mark in seen]
        if any(mark not in seen and path not in hashes for path, mark in now.items()):
            self._soon.start()
        if hashes:
            self._coming = {path: now[path] for path in hashes}
            self._context.worker.submit(
                lambda services: services.cv_import.kept_already(tuple(hashes.values())),
                lambda kept: self._import([path for path in hashes if hashes[path] not in kept]),
                self._on_failed,
                self,
            )

    def _import(self, paths: list[Path]) -> None:
        if not paths:
            self._note()
            return
        if self._run is not None or not self._poll.isActive():
            return
        run = ImportRun(self._context, ImportRequest(tuple(paths)), self)
        run.finished.connect(self._on_finished)
        run.failed.connect(self._on_failed)
        self._run = run
        self.held.emit()
        run.start(Path(self._state.watched_folder).name)

    def _on_finished(self, summary: "ImportSummary") -> None:
        self._note()
        self._end()
        results = [outcome.result for outcome in summary.outcomes]
        came = sum(result in _CAME for result in results)
        failed = [each for each in summary.outcomes if each.result == ImportResult.FAILED]
        if came or failed:
            self._context.toast(imports.came_in(came, failed), can_undo=came > 0)

    def _note(self) -> None:
        """Remember what was looked at, so that it comes no more."""
        marks = dict.fromkeys([*self._state.watched_files, *self._coming.values()])
        self._state.watched_files = list(marks)
        self._coming = {}

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
            self.held.emit()

    def _on_failed(self, error: Exception) -> None:
        self._is_looking = False
        self._end()
        self._context.fail(error)
