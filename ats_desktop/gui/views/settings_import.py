"""Settings of what comes in: the folder that is watched for CVs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import watching
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.text import say


class ImportSettings(SettingsView):
    """Switches the watching of a folder on and off; it holds on this computer only."""

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Importing"), context, state, parent)
        self.switch = QCheckBox(say("settings", "Watch a folder for CVs"), self)
        self.place = ElidedLabel(self)
        self.choose_button = QPushButton(
            icons.icon("folder-open"), say("settings", "Choose the folder…"), self
        )
        self.choose_button.setAutoDefault(False)
        self._lay_out()
        self.switch.clicked.connect(self._on_switched)
        self.choose_button.clicked.connect(self.choose)

    @override
    def load(self) -> None:
        folder = self.state.watched_folder
        self.switch.setChecked(bool(folder))
        self.place.show_text(folder or say("settings", "No folder is watched."))
        theme.dress(self.place, "plain" if folder else "secondary-text")
        self.choose_button.setVisible(bool(folder))

    def choose(self) -> None:
        """Ask for the folder."""
        dialog = QFileDialog(self, say("settings", "Watch a folder for CVs"), self.state.watched_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.watch(Path(name)))
        dialog.rejected.connect(self.load)
        dialog.open()

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on."""
        watching.watch(
            self.context, self.state, folder, on_done=self._on_watched, on_failed=self.fail, parent=self
        )

    def _lay_out(self) -> None:
        caption = say(
            "settings",
            "CVs that come into the folder from now on come in by themselves, and one undo takes them back. "
            "What lies there already stays out, and so do its subfolders. This counts on this computer only.",
        )
        column: QVBoxLayout = self.section(say("settings", "New CVs"), caption)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        self.line(column, say("settings", "Folder"), self.place)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish()

    def _on_switched(self, is_on: bool) -> None:
        self.bar.say("")
        if is_on:
            self.choose()
        else:
            watching.stop_watching(self.context, self.state)
            self.load()

    def _on_watched(self) -> None:
        self.bar.say("")
        self.load()
