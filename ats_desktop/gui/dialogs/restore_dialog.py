"""The dialog that puts a backup in the place of the present data."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.operations import safety
from ats_desktop.gui.wording import errors, labels
from ats_desktop.gui.wording.sizes import size_text
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import BackupRow
    from ats_desktop.domain.rows.settings import BackupContents, SafetyState


class RestoreDialog(FormDialog):
    """Shows what a backup holds; its button repeats the act, Cancel has the focus.

    With a path it is about that backup; without one the backups below the data are offered, newest first.
    """

    def __init__(self, context: WindowContext, path: Path | None, parent: QWidget) -> None:
        super().__init__(say("restore", "Restore a backup"), say("restore", "Restore"), parent, width=520)
        self._context = context
        self._path: Path | None = None
        self._contents: BackupContents | None = None
        self.choice = QComboBox(self.body)
        self.choice.setAccessibleName(say("restore", "Backup"))
        self.other = QPushButton(say("restore", "Choose another folder…"), self.body)
        self.holds = QLabel(self.body)
        self.place = QLabel(self.body)
        self.now = QLabel(self.body)
        self._lay_out()
        self.submit_button.setProperty("role", "danger-primary")
        self.submit_button.setDefault(False)
        self.submit_button.setAutoDefault(False)
        self.submit_button.setEnabled(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
        self.choice.activated.connect(self._on_activated)
        self.other.clicked.connect(self._on_other_clicked)
        self.choice.setVisible(path is None)
        safety.read_state(context, on_done=self._on_state_read, parent=self)
        if path is not None:
            self.show_backup(path)

    def show_backup(self, path: Path) -> None:
        """Show what a backup says it holds, or that it is none."""
        self._path, self._contents = path, None
        self.submit_button.setEnabled(False)
        self.bar.say("")
        safety.read_contents(
            self._context, path, on_done=self._on_contents_read, on_failed=self._on_unreadable, parent=self
        )

    @override
    def submit(self) -> None:
        if self._path is None or self._contents is None:
            return
        self.set_busy(True)
        self.submit_button.setText(say("restore", "Restoring"))
        safety.restore(
            self._context,
            self._path,
            on_done=self._on_restored,
            on_failed=self._on_restore_failed,
            parent=self,
        )

    def _on_restored(self, _: None) -> None:
        self.set_busy(False)
        self._context.toast(say("restore", "The data of {when} is back.", {"when": self._when()}))
        self.accept()

    def _on_restore_failed(self, error: Exception) -> None:
        self.show_failure(error)
        self._name_act()

    def _on_state_read(self, read: "tuple[SafetyState, tuple[BackupRow, ...]]") -> None:
        state, rows = read
        folder = Path(state.folder) / "replaced"
        self.now.setText(
            say("restore", "What is here now is kept in {folder}. Nothing is lost.", {"folder": folder})
        )
        if self.choice.isHidden():
            return
        for row in rows:
            self.choice.addItem(labels.moment_text(row.at, datetime.now(UTC)), row.path)
        if rows:
            self.show_backup(Path(rows[0].path))
        else:
            self.choice.hide()
            self.holds.setText(say("restore", "There is no backup below the data yet."))

    def _on_contents_read(self, contents: "BackupContents") -> None:
        self._contents = contents
        parts = (
            counted(contents.candidates, "candidate", "candidates"),
            counted(contents.jobs, "job", "jobs"),
            counted(contents.clients, "client", "clients"),
            counted(contents.documents, "paper", "papers"),
            size_text(contents.size),
        )
        self.holds.setText(
            say(
                "restore",
                "Made {when}. It holds {parts}.",
                {"when": self._when(), "parts": ", ".join(parts)},
            )
        )
        self.place.setText(contents.path)
        self.submit_button.setEnabled(True)
        self._name_act()
        self.fit()

    def _on_unreadable(self, error: Exception) -> None:
        self.holds.setText("")
        self.place.setText(str(self._path or ""))
        self.bar.say(errors.sentence(error))
        self.fit()

    def _name_act(self) -> None:
        self.submit_button.setText(say("restore", "Restore the data of {when}", {"when": self._when()}))

    def _when(self) -> str:
        if self._contents is None:
            return "…"
        return labels.moment_text(self._contents.at, datetime.now(UTC))

    def _on_activated(self, place: int) -> None:
        self.show_backup(Path(str(self.choice.itemData(place))))

    def _on_other_clicked(self) -> None:
        dialog = QFileDialog(self, say("restore", "Choose a backup"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.show_backup(Path(name)))
        dialog.open()

    def _lay_out(self) -> None:
        look = theme.current()
        card = QFrame(self.body)
        card.setProperty("role", "well")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        inside.setSpacing(look.px(4))
        for label, role in ((self.holds, "strong"), (self.place, "caption")):
            theme.dress(label, role)
            label.setWordWrap(True)
            inside.addWidget(label)
        self.now.setWordWrap(True)
        theme.dress(self.now, "secondary-text")
        theme.dress(self.other, "link")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(self.choice)
        column.addWidget(card)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.now)
