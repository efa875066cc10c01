"""What stands in the window while a locked agency is closed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.forms.ui_unlock_form import Ui_UnlockForm
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.operations import agency
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import errors, forms
from ats_desktop.gui.wording.text import say

_WIDTH, _SIDE = 420, 28


class UnlockPage(QWidget):
    """Asks for the passphrase, or for the recovery key, until one of them opens the agency.

    Nothing of the agency is in sight, and nothing of it is open.
    """

    opened = Signal()
    """The agency is open on the database's thread."""
    folder_wanted = Signal()
    """Another agency is to be opened instead."""

    def __init__(self, context: WindowContext, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = folder
        theme.dress(self, "app")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(say("unlock", "The agency is locked"))
        self._card = QFrame(self)
        self._card.setProperty("role", "sheet-card")
        self._body = QWidget(self._card)
        self.form = Ui_UnlockForm()
        self.form.setupUi(self._body)
        self.form.where.setText(str(folder))
        self.form.where.setProperty("role", "caption")
        self._icon = QLabel(self._card)
        self._title = QLabel(say("unlock", "The agency is locked"), self._card)
        self._title.setProperty("role", "title")
        self.unlock_button = QPushButton(forms.say_button("Unlock"), self._card)
        self.unlock_button.setProperty("role", "primary")
        self._other = QPushButton(say("unlock", "Open another folder…"), self._card)
        self._other.setProperty("role", "link")
        self._lay_out()
        self.form.is_recovery.toggled.connect(self._on_is_recovery_toggled)
        self.form.secret.returnPressed.connect(self.try_unlock)
        self.form.secret.textEdited.connect(lambda _: self.form.secret_error.show_error(""))
        self.unlock_button.clicked.connect(self.try_unlock)
        self._other.clicked.connect(self.folder_wanted)
        self.setFocusProxy(self.form.secret)
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def offer_other(self, is_offered: bool) -> None:
        """Offer another folder, or not: a window that was locked comes back with its own agency only."""
        self._other.setVisible(is_offered)

    def try_unlock(self) -> None:
        """Open the agency with what was typed, or say that something must be typed."""
        secret = self.form.secret.text()
        if not self.unlock_button.isEnabled():
            return
        if not secret:
            self.form.secret_error.show_error(forms.mistake("secret_missing"))
            self.form.secret.setFocus()
            return
        self._set_busy(True)
        agency.open_locked(
            self._context,
            self._folder,
            secret,
            is_recovery=self.form.is_recovery.isChecked(),
            on_done=self._on_opened,
            on_failed=self._on_failed,
            parent=self,
        )

    def _set_busy(self, is_busy: bool) -> None:
        self._body.setEnabled(not is_busy)
        self.unlock_button.setEnabled(not is_busy)
        busy, ready = say("unlock", "Unlocking"), forms.say_button("Unlock")
        self.unlock_button.setText(busy if is_busy else ready)

    def _on_opened(self, _: None) -> None:
        self.form.secret.clear()
        self._set_busy(False)
        self.opened.emit()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.form.secret_error.show_error(errors.sentence(error))
        self.form.secret.selectAll()
        self.form.secret.setFocus()

    def _on_is_recovery_toggled(self, is_recovery: bool) -> None:
        mode = self.form.secret.EchoMode.Normal if is_recovery else self.form.secret.EchoMode.Password
        self.form.secret.setEchoMode(mode)
        name = forms.say_title("Recovery key") if is_recovery else forms.say_title("Passphrase")
        self.form.secret_label.setText(name)
        self.form.secret.setAccessibleName(name)
        self.form.secret.setFocus()

    def _on_theme_changed(self) -> None:
        look = theme.current()
        self._card.setFixedWidth(look.px(_WIDTH))
        self._icon.setPixmap(pixmap("lock", Token.ACCENT_TEXT, look.px(_SIDE), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(look.px(28), look.px(24), look.px(28), look.px(20))
        column.setSpacing(look.px(10))
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._body)
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self.unlock_button)
        column.addSpacing(look.px(4))
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        # Between two stretches: an aligned widget would not get the height its wrapped lines need.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
