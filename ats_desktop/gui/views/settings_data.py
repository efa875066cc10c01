"""Settings of the data: where it is, its backups, checking it, and what locks it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.context import ToastRequest, WindowContext
from ats_desktop.gui.notices import is_copy_old
from ats_desktop.gui.operations import safety
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.widgets.flow_layout import FlowLayout
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording import errors, labels
from ats_desktop.gui.wording.sizes import size_text
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import AgencyDetail, BackupRow
    from ats_desktop.domain.rows.settings import SafetyState

_MINUTES = (0, 5, 10, 15, 30, 60)
_ROW, _ROWS = 32, 6


class DataSettings(SettingsView):
    """Says that the data is safe, or what to do so that it is."""

    kinds: ClassVar[frozenset[str]] = frozenset()
    copy_wanted = Signal()
    """A backup on another drive is wanted."""

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Data and backup"), context, state, parent)
        self.place, self.last, self.copy = (ElidedLabel(self) for _ in range(3))
        self.safe = QLabel(self)
        self.result = QLabel(self)
        self.backups = QTreeWidget(self)
        self.now_button = self._button("shield-check", say("settings", "Back up now"))
        self.copy_button = self._button("hard-drive", say("settings", "Back up to another drive…"))
        self.folder_button = self._button("folder-open", say("settings", "Show in folder"))
        self.check_button = self._button("clipboard-check", say("settings", "Check the data"))
        self.verify_button = self._button("circle-check", say("settings", "Verify"))
        self.restore_button = self._button("history", say("settings", "Restore…"))
        self.set_button = self._button("lock", say("settings", "Set a passphrase…"))
        self.change_button = self._button("key-round", say("settings", "Change the passphrase…"))
        self.recovery_button = self._button("printer", say("settings", "New recovery key…"))
        self.minutes = QComboBox(self)
        self._lay_out()
        self._connect()

    @override
    def load(self) -> None:
        safety.read_state(self.context, on_done=self._on_read, parent=self)

    def chosen(self) -> Path | None:
        """Return the backup that is chosen in the list."""
        item = self.backups.currentItem()
        return None if item is None else Path(str(item.data(0, Qt.ItemDataRole.UserRole)))

    def _on_read(self, read: "tuple[SafetyState, tuple[BackupRow, ...]]") -> None:
        state, rows = read
        now = datetime.now(UTC)
        never = say("settings", "never")
        self.place.show_text(f"{state.folder}  ·  {size_text(state.size)}")
        self.last.show_text(labels.moment_text(state.last_backup, now) if state.last_backup else never)
        where = f"  ·  {state.last_copy_at}" if state.last_copy_at else ""
        self.copy.show_text((labels.moment_text(state.last_copy, now) if state.last_copy else never) + where)
        theme.dress(self.copy, "warn-text" if is_copy_old(state, now) else "plain")
        self._show_safe(state.is_locked)
        self._show_rows(rows)

    def _show_safe(self, is_locked: bool) -> None:
        self.safe.setText(
            say("settings", "Encrypted. A passphrase opens it.")
            if is_locked
            else say("settings", "Not encrypted. Whoever has this computer can read it.")
        )
        theme.dress(self.safe, "ok-text" if is_locked else "secondary-text")
        self.set_button.setVisible(not is_locked)
        for part in (self.change_button, self.recovery_button):
            part.setVisible(is_locked)
        self.minutes.setEnabled(is_locked)
        self.minutes.setToolTip("" if is_locked else say("unlock", "This agency has no passphrase."))

    def _show_rows(self, rows: "tuple[BackupRow, ...]") -> None:
        chosen = str(self.chosen() or "")
        self.backups.clear()
        now = datetime.now(UTC)
        height = max(theme.current().px(_ROW), self.backups.fontMetrics().height() + theme.current().px(10))
        for row in rows:
            item = QTreeWidgetItem(
                [labels.moment_text(row.at, now), size_text(row.size), Path(row.path).name]
            )
            item.setData(0, Qt.ItemDataRole.UserRole, row.path)
            width = self.backups.fontMetrics().horizontalAdvance(item.text(0)) + theme.current().px(28)
            item.setSizeHint(0, QSize(width, height))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(2, theme.current().color(Token.TEXT3))
            item.setToolTip(2, row.path)
            self.backups.addTopLevelItem(item)
            if row.path == chosen:
                self.backups.setCurrentItem(item)
        shown = max(1, min(len(rows), _ROWS))
        self.backups.setFixedHeight(height * shown + self.backups.header().sizeHint().height() + 4)
        first = self.backups.topLevelItem(0)
        if self.backups.currentItem() is None and first is not None:
            self.backups.setCurrentItem(first)
        self._on_chosen()

    def _lay_out(self) -> None:
        data = self.section(say("settings", "Where the data is"))
        for text, label in (
            (say("settings", "Folder"), self.place),
            (say("settings", "Last backup"), self.last),
            (say("settings", "Last copy on another drive"), self.copy),
        ):
            self.line(data, text, label)
        data.addWidget(self._row(self.now_button, self.copy_button, self.check_button, self.folder_button))
        data.addWidget(self.result)
        self.result.setWordWrap(True)
        self.result.hide()
        kept = self.section(
            say("settings", "Backups"),
            say(
                "settings",
                "One a day is made at closing. The newest of 7 days, 4 weeks and 12 months stay.",
            ),
        )
        self.backups.setColumnCount(3)
        self.backups.setHeaderLabels(
            [say("settings", "When"), say("settings", "Size"), say("settings", "Folder")]
        )
        self.backups.setAccessibleName(say("settings", "Backups"))
        self.backups.setRootIsDecorated(False)
        self.backups.header().setStretchLastSection(True)
        self.backups.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        theme.dress(self.backups, "names")
        kept.addWidget(self.backups)
        kept.addWidget(self._row(self.verify_button, self.restore_button))
        lock = self.section(say("settings", "Passphrase"))
        self.safe.setWordWrap(True)
        lock.addWidget(self.safe)
        for minutes in _MINUTES:
            never = say("settings", "Never")
            after = say(
                "settings", "After {minutes} idle", {"minutes": counted(minutes, "minute", "minutes")}
            )
            self.minutes.addItem(after if minutes else never, minutes)
        self.line(
            lock, say("settings", "Lock the window"), self.minutes, say("settings", "Ctrl+L locks it now.")
        )
        lock.addWidget(self._row(self.set_button, self.change_button, self.recovery_button))
        self.finish()

    def _connect(self) -> None:
        self.now_button.clicked.connect(self._on_now)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.folder_button.clicked.connect(self._on_folder)
        self.check_button.clicked.connect(self._on_check)
        self.verify_button.clicked.connect(self._on_verify)
        self.restore_button.clicked.connect(self._on_restore)
        self.set_button.clicked.connect(self._on_set)
        self.change_button.clicked.connect(self._on_change)
        self.recovery_button.clicked.connect(self._on_recovery)
        self.backups.currentItemChanged.connect(lambda _now, _before: self._on_chosen())
        self.backups.itemActivated.connect(lambda _item, _column: self._on_restore())
        self.minutes.setCurrentIndex(max(0, self.minutes.findData(self.state.lock_after)))
        self.minutes.activated.connect(self._on_minutes)
        self.context.toast_requested.connect(self._on_toast)

    def _button(self, icon: str, text: str) -> QPushButton:
        button = QPushButton(icons.icon(icon), text, self)
        button.setAutoDefault(False)
        icons.beside_text(button)
        return button

    def _row(self, *buttons: QPushButton) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row)
        for button in buttons:
            flow.addWidget(button)
        return row

    def _say(self, sentence: str, role: str) -> None:
        self.result.setText(sentence)
        theme.dress(self.result, role)
        self.result.setVisible(bool(sentence))
        self.context.announce(sentence)

    def _on_toast(self, _: ToastRequest) -> None:
        """Something was done: perhaps a backup, from the window or from here."""
        if self.isVisible():
            self.load()

    def _on_chosen(self) -> None:
        has_one = self.chosen() is not None
        self.verify_button.setEnabled(has_one)
        self.restore_button.setEnabled(has_one)

    def _on_now(self) -> None:
        self._say(say("settings", "Backing up"), "secondary-text")
        safety.back_up(self.context, None, on_done=self._on_backed_up, on_failed=self._on_failed, parent=self)

    def _on_backed_up(self, made: "tuple[BackupRow, bool]") -> None:
        words = {"size": size_text(made[0].size)}
        self._say(say("settings", "Backed up and verified, {size}.", words), "ok-text")
        self.load()

    def _on_failed(self, error: Exception) -> None:
        self._say(errors.sentence(error), "bad-text")

    def _on_check(self) -> None:
        self._say(say("settings", "Checking"), "secondary-text")
        safety.check(self.context, on_done=self._on_checked, on_failed=self._on_failed, parent=self)

    def _on_checked(self, problems: int) -> None:
        if problems:
            found = counted(problems, "problem", "problems")
            sentence = say("settings", "{problems} found. Restore the newest backup.", {"problems": found})
            self._say(sentence, "bad-text")
        else:
            self._say(say("settings", "All is well: every record is as it was written."), "ok-text")

    def _on_verify(self) -> None:
        path = self.chosen()
        if path is not None:
            self._say(say("settings", "Verifying"), "secondary-text")
            safety.verify(
                self.context, path, on_done=self._on_verified, on_failed=self._on_failed, parent=self
            )

    def _on_verified(self, row: "BackupRow") -> None:
        when = labels.moment_text(row.at, datetime.now(UTC))
        self._say(say("settings", "The backup of {when} is whole.", {"when": when}), "ok-text")

    def _on_restore(self) -> None:
        from ats_desktop.gui.dialogs.restore_dialog import RestoreDialog

        path = self.chosen()
        if path is not None:
            RestoreDialog(self.context, path, self).open()

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.folder)))

    def _on_change(self) -> None:
        from ats_desktop.gui.dialogs.passphrase_dialog import PassphraseDialog

        PassphraseDialog(self.context, self).open()

    def _on_set(self) -> None:
        from ats_desktop.gui.dialogs.passphrase_dialog import FirstPassphraseDialog

        dialog = FirstPassphraseDialog(self.context, self)
        dialog.made.connect(self._on_first_key_made)
        dialog.open()

    def _on_first_key_made(self, key: str) -> None:
        self._show_key(key, self._on_first_key_kept)

    def _on_first_key_kept(self) -> None:
        self._say(say("settings", "The data is encrypted."), "ok-text")
        self.load()

    def _on_recovery(self) -> None:
        from ats_desktop.gui.dialogs.passphrase_dialog import RecoveryPassphraseDialog

        dialog = RecoveryPassphraseDialog(self.context, self)
        dialog.made.connect(self._on_key_made)
        dialog.open()

    def _on_key_made(self, passphrase: str, key: str) -> None:
        self._show_key(key, lambda: self._keep_key(passphrase, key))

    def _show_key(self, key: str, on_kept: Callable[[], None]) -> None:
        """Let a new recovery key be saved or printed under the agency's name, then go on."""
        from ats_desktop.gui.dialogs.recovery_dialog import RecoveryDialog

        def show(agency: "AgencyDetail") -> None:
            dialog = RecoveryDialog(self.context.pool, key, agency.name, self)
            dialog.accepted.connect(on_kept)
            dialog.open()

        self.context.worker.submit(lambda services: services.agency.detail(), show, self.context.fail, self)

    def _keep_key(self, passphrase: str, key: str) -> None:
        def done(_: None) -> None:
            self._say(say("settings", "The new recovery key opens the data from now on."), "ok-text")

        safety.replace_recovery_key(
            self.context, passphrase, key, on_done=done, on_failed=self._on_failed, parent=self
        )

    def _on_minutes(self) -> None:
        self.state.lock_after = int(self.minutes.currentData())
