"""Opening another agency or a backup from a file that the user points at."""

import sys
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.wording.text import say

_RECORDS, _MANIFEST = "ats.db", "backup.json"


class Found(Enum):
    """What a file belongs to."""

    BACKUP = auto()
    AGENCY = auto()
    OPEN = auto()
    """The agency that is open in this window."""
    NOTHING = auto()


class DataFiles(QObject):
    """Asks for a file of an agency or a backup; what it belongs to is its folder.

    A backup is offered to be restored over the present data; another agency gets a window of its own.
    """

    def __init__(self, context: WindowContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        context.actions[Command.OPEN_FILE].triggered.connect(lambda _=False: self.ask())

    def ask(self) -> None:
        """Ask for a file."""
        title = say("files", "Open or restore a file")
        dialog = QFileDialog(self._window, title, str(self._context.folder.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([say("files", "Agencies and backups (ats.db backup.json)")])
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()

    def choose(self, file: Path) -> None:
        """Open what a file or folder belongs to, or say that it is neither."""
        present = self._context.folder

        def look(_: object) -> tuple[Path, Found]:
            folder = (file if file.is_dir() else file.parent).resolve()
            if (folder / _MANIFEST).is_file():
                return folder, Found.BACKUP
            if not (folder / _RECORDS).is_file():
                return folder, Found.NOTHING
            return folder, Found.OPEN if folder == present.resolve() else Found.AGENCY

        self._context.pool.submit(look, self._on_found, self._context.fail, self)

    def _on_found(self, looked: tuple[Path, "Found"]) -> None:
        folder, found = looked
        words = {"folder": str(folder)}
        if found is Found.BACKUP:
            from ats_desktop.gui.dialogs.restore_dialog import RestoreDialog

            RestoreDialog(self._context, folder, self._window).open()
        elif found is Found.NOTHING:
            self._context.toast(say("files", "{folder} holds no agency and no backup.", words))
        elif found is Found.OPEN:
            self._context.toast(say("files", "This agency is open already."))
        elif self.start(folder):
            self._context.toast(say("files", "{folder} opens in a window of its own.", words))

    def start(self, folder: Path) -> bool:
        """Start the program on another agency; False when it does not start."""
        is_frozen = getattr(sys, "frozen", False)
        arguments = [*(() if is_frozen else ("-m", "ats_desktop")), "--data", str(folder)]
        return QProcess.startDetached(sys.executable, arguments)[0]
