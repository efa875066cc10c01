"""Choosing the folder whose new CVs come in by themselves."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.tasks import Task
from ats_desktop.gui.window_state import WindowState


def watch(
    context: WindowContext,
    state: WindowState,
    folder: Path,
    *,
    on_done: Callable[[], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Watch a folder from now on; what lies in it already is not new."""

    def work(_: Task) -> list[str]:
        from ats_desktop.services import folder_looking

        return list(folder_looking.files_in(folder).values())

    def done(marks: list[str]) -> None:
        state.watched_folder, state.watched_files = str(folder), marks
        context.watch_changed.emit()
        on_done()

    context.pool.submit(work, done, on_failed, parent)


def stop_watching(context: WindowContext, state: WindowState) -> None:
    """Watch no folder any more."""
    state.watched_folder, state.watched_files = "", []
    context.watch_changed.emit()
