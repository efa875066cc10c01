"""How files come into the window: chosen, dropped, found in a watched folder, or left over from last time."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import ImportRequest
from ats_desktop.gui.folder_watch import FolderWatch
from ats_desktop.gui.operations import list_import
from ats_desktop.gui.tasks import Task
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.imports import ImportSummary, UnfinishedImport
    from ats_desktop.gui.main_window import MainWindow
    from ats_desktop.gui.operations.list_import import ListRequest
    from ats_desktop.gui.views.import_sheet import ImportSheet, ImportState
    from ats_desktop.gui.window_state import WindowState


class Importing(QObject):
    """Sends CVs to the import sheet and lists to the dialog of their columns, one after the other."""

    held = Signal(bool)
    """Whether an import runs, so that closing has to ask."""

    def __init__(self, window: "MainWindow", state: "WindowState") -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._sheet: ImportSheet | None = None
        self._lists: list[tuple[Path, str | None, str | None]] = []
        self._is_asking = False
        self._unfinished: list[UnfinishedImport] = []
        self._is_sheet_running = False
        self.watch = FolderWatch(window.context, state, self)
        self.watch.held.connect(self._on_watch_held)
        actions = window.actions_by_command
        actions[Command.IMPORT_CVS].triggered.connect(self._on_import_triggered)
        actions[Command.IMPORT_LIST].triggered.connect(self._on_list_triggered)
        window.context.import_requested.connect(self._on_requested)
        window.status.job_clicked.connect(self._on_job_clicked)
        window.unfinished_bar.continue_wanted.connect(self._on_continue)
        window.unfinished_bar.leave_wanted.connect(self._on_leave)

    def begin(self) -> None:
        """Look what was left over, and begin to watch: the agency is open."""
        self._look_for_unfinished()
        self.watch.start()

    def stop(self) -> None:
        """Read no more files; what was read is kept."""
        self.watch.stop()
        if self._sheet is not None:
            self._sheet.stop()

    def _on_import_triggered(self) -> None:
        self._choose(
            say("files", "Import CVs"),
            [
                say("files", "CVs and lists (*.pdf *.docx *.rtf *.txt *.odt *.html *.zip *.csv *.xlsx)"),
                say("files", "All files (*)"),
            ],
        )

    def _on_list_triggered(self) -> None:
        self._choose(say("files", "Import a list"), [say("files", "Lists (*.csv *.tsv *.xlsx *.xlsm *.xls)")])

    def _choose(self, title: str, filters: list[str]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(filters)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _on_files_selected(self, files: list[str]) -> None:
        board = self._window.board
        job_id = board.job_id if self._window.page is board else None
        self._context.import_files([Path(file) for file in files], job_id)

    def _on_requested(self, request: ImportRequest) -> None:
        lists = [path for path in request.paths if list_import.is_list(path)]
        self._lists += [(path, request.job_id, request.stage_id) for path in lists]
        others = tuple(path for path in request.paths if path not in lists)
        if others:
            self._start(ImportRequest(others, request.job_id, request.stage_id))
        self._ask_next()

    def _ask_next(self) -> None:
        """Ask what the columns of the next list mean."""
        if self._is_asking or not self._lists:
            return
        from ats_desktop.gui.dialogs.list_import_dialog import ListImportDialog

        path, job_id, stage_id = self._lists.pop(0)
        dialog = ListImportDialog(self._context, path, self._window, job_id, stage_id)
        dialog.wanted.connect(self._start)
        dialog.finished.connect(self._on_asked)
        self._is_asking = True
        dialog.open()

    def _on_asked(self) -> None:
        self._is_asking = False
        self._ask_next()

    def _start(self, request: "ImportRequest | ListRequest") -> None:
        if self._sheet is None:
            from ats_desktop.gui.views.import_sheet import ImportSheet

            self._sheet = ImportSheet(self._context, self._window)
            self._sheet.progressed.connect(self._on_progressed)
        self._sheet.start(request)

    def _on_progressed(self, state: "ImportState") -> None:
        words = {"done": f"{state.done:,}", "total": f"{state.total:,}"}
        text = "" if state.is_over else say("status", "Importing {done} of {total}", words)
        self._window.status.show_job(text)
        self._is_sheet_running = not state.is_over
        self._tell_held()

    def _on_watch_held(self) -> None:
        self._tell_held()

    def _tell_held(self) -> None:
        self.held.emit(self._is_sheet_running or self.watch.is_importing)

    def _on_job_clicked(self) -> None:
        if self._sheet is not None:
            self._sheet.open()

    def _look_for_unfinished(self) -> None:
        if self._sheet is not None and self._sheet.is_running:
            return
        self._context.worker.submit(
            lambda services: services.cv_import.unfinished(), self._on_unfinished, self._context.fail, self
        )

    def _on_unfinished(self, found: "tuple[UnfinishedImport, ...]") -> None:
        self._unfinished = list(found)
        if not found:
            self._window.unfinished_bar.hide()
            return
        paths = found[0].paths

        def look(_: Task) -> bool:
            return any(path.exists() for path in paths)

        self._context.pool.submit(look, self._ask_about_first, self._context.fail, self)

    def _ask_about_first(self, is_there: bool) -> None:
        first = self._unfinished[0]
        words = {"source": first.source, "files": counted(first.done, "file", "files")}
        if is_there:
            said = say("import", "The import of “{source}” stopped at {files}.", words)
        else:
            said = say(
                "import",
                "The import of “{source}” stopped at {files}, and the rest is not there now. "
                "If it is on a stick, put that in and start the program again.",
                words,
            )
        self._window.unfinished_bar.ask(said, can_continue=is_there)

    def _on_continue(self) -> None:
        first = self._unfinished.pop(0)
        self._window.unfinished_bar.hide()
        self._start(
            ImportRequest(first.paths, first.job_id, batch_id=first.batch_id, batch_source=first.source)
        )

    def _on_leave(self) -> None:
        batch_id = self._unfinished[0].batch_id
        self._context.worker.submit(
            lambda services: services.cv_import.finish(batch_id), self._on_left, self._context.fail, self
        )

    def _on_left(self, _: "ImportSummary") -> None:
        self._look_for_unfinished()
