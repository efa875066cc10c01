"""What settings, backups and the people of the agency need of the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.notices import Notices
from ats_desktop.gui.operations import safety
from ats_desktop.gui.who_works import WhoWorks
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import BackupRow
    from ats_desktop.gui.main_window import MainWindow
    from ats_desktop.gui.wording.settings_pages import SettingsPage

_NOTICES_MS = 1500


class SettingsCommands(QObject):
    """Connects Settings, Back up now and Stages of this job, and asks and says what a start needs."""

    def __init__(self, context: WindowContext, state: WindowState, window: "MainWindow") -> None:
        super().__init__(window)
        self._context = context
        self._state = state
        self._window = window
        self.people = WhoWorks(context, state, window)
        self.notices = Notices(context, window)
        self.notices.copy_wanted.connect(self.back_up_elsewhere)
        self.notices.samples_removed.connect(self._on_samples_removed)
        actions = context.actions
        actions[Command.SETTINGS].triggered.connect(lambda _=False: self.show())
        actions[Command.BACK_UP].triggered.connect(lambda _=False: self.back_up())
        actions[Command.EDIT_STAGES].triggered.connect(self._on_edit_stages)

    def begin(self) -> None:
        """Find out who works here and what must be said: the agency was opened."""
        self.people.begin()
        # The board comes first.
        QTimer.singleShot(_NOTICES_MS, self.notices, self.notices.begin)

    def show(self, page: "SettingsPage | None" = None) -> None:
        """Open the settings, at a page or where they were left."""
        from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._context, self._state, self._window, page)
        dialog.copy_wanted.connect(self.back_up_elsewhere)
        dialog.open()

    def back_up(self, to: Path | None = None) -> None:
        """Make a verified backup, below the data or elsewhere, and say where it is."""

        def done(made: "tuple[BackupRow, bool]") -> None:
            row, is_away = made
            said = say("backup", "Backed up to {path}", {"path": row.path})
            if to is not None and not is_away:
                said = say("backup", "Backed up to {path}, on the same drive as the data", {"path": row.path})
            self._on_backed_up(said)

        safety.back_up(self._context, to, on_done=done, on_failed=self._context.fail, parent=self)

    def back_up_elsewhere(self) -> None:
        """Ask for a folder, such as one on another drive, and back up into it."""
        from PySide6.QtWidgets import QApplication

        dialog = QFileDialog(
            QApplication.activeWindow() or self._window, say("backup", "Back up to another drive")
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.back_up(Path(name)))
        dialog.open()

    def _on_backed_up(self, said: str) -> None:
        self._context.toast(said)
        self._window.commands.look_again()
        self.notices.begin()

    def _on_samples_removed(self) -> None:
        from ats_desktop.gui.wording.settings_pages import SettingsPage

        self.show(SettingsPage.AGENCY)

    def _on_edit_stages(self) -> None:
        targets = self._window.job_commands.targets()
        if len(targets) == 1:
            from ats_desktop.gui.dialogs.stages_dialog import StagesDialog

            StagesDialog(self._context, targets[0].id, self._window).open()
