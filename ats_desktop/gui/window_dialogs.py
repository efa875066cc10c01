"""The commands that open something over the window: palette, history, keyboard, new records, about."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.gui.dialogs.palette import Palette
    from ats_desktop.gui.window_state import WindowState


class WindowDialogs(QObject):
    """Opens dialogs for their commands; each is imported and made when it is first wanted."""

    settings_wanted = Signal(object)
    """SettingsPage"""

    def __init__(
        self, context: WindowContext, state: "WindowState", window: QWidget, job: Callable[[], str]
    ) -> None:
        """Open over ``window``; ``job`` names the job that is shown now, "" for none."""
        super().__init__(window)
        self._context = context
        self._state = state
        self._window = window
        self._job = job
        self.palette: Palette | None = None
        slots: dict[Command, Callable[[], None]] = {
            Command.PALETTE: self._on_palette,
            Command.HISTORY: self._on_history,
            Command.KEYBOARD_HELP: self._on_keyboard_help,
            Command.ABOUT: self._on_about,
            Command.OPEN_LOG: self._on_open_log,
            Command.NEW_JOB: self._on_new_job,
            Command.NEW_CLIENT: self._on_new_client,
            Command.NEW_CANDIDATE: self._on_new_candidate,
        }
        for command, slot in slots.items():
            context.actions[command].triggered.connect(slot)

    def close_palette(self) -> None:
        """Take the palette away, if it is there."""
        if self.palette is not None:
            self.palette.leave()

    def ready_palette(self) -> "Palette":
        """Make the palette, so that it answers the first key at once; give it."""
        if self.palette is None:
            from ats_desktop.gui.dialogs.palette import Palette

            self.palette = Palette(self._context, self._state, self._window)
            self.palette.settings_wanted.connect(self.settings_wanted)
        return self.palette

    def _on_palette(self) -> None:
        palette = self.ready_palette()
        if palette.isVisible():
            palette.leave()
        else:
            palette.popup(self._job())

    def _on_history(self) -> None:
        from ats_desktop.gui.dialogs.history_dialog import HistoryDialog

        HistoryDialog(self._context, self._window).open()

    def _on_keyboard_help(self) -> None:
        from ats_desktop.gui.dialogs.keyboard_dialog import KeyboardDialog

        KeyboardDialog(self._context.actions, self._window).open()

    def _on_about(self) -> None:
        from ats_desktop.gui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._window).open()

    def _on_open_log(self) -> None:
        from ats_desktop import paths

        file = paths.log_file()
        if not file.exists():
            self._context.toast(say("log", "There is no log yet."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._context.toast(say("log", "The log is at {path}", {"path": str(file)}))

    def _on_new_job(self) -> None:
        from ats_desktop.gui.dialogs.job_dialog import JobDialog

        JobDialog(self._context, self._window).open()

    def _on_new_client(self) -> None:
        from ats_desktop.gui.dialogs.client_dialog import ClientDialog

        ClientDialog(self._context, self._window).open()

    def _on_new_candidate(self) -> None:
        from ats_desktop.gui.dialogs.candidate_dialog import CandidateDialog

        CandidateDialog(self._context, self._window).open()
