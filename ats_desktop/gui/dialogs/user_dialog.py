"""The dialog that asks who works here now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.settings import UserRow

_WIDTH, _AROUND = 380, 80


class UserDialog(FormDialog):
    """One of several people is chosen; leaving the dialog keeps the one that is marked."""

    chosen = Signal(object, bool)
    """UserRow, and whether the next start asks again"""

    def __init__(self, users: "tuple[UserRow, ...]", marked: "UserRow", parent: QWidget) -> None:
        super().__init__(say("users", "Who works here now?"), say("users", "Go on"), parent, width=_WIDTH)
        self.set_title(
            say("users", "Who works here now?"), say("users", "The history names who did what by it.")
        )
        self._users = users
        self._marked = marked
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        self.buttons = [self._button(user.name) for user in users]
        for button, user in zip(self.buttons, users, strict=True):
            button.setChecked(user.id == marked.id)
            column.addWidget(button)
        self.is_asked = QCheckBox(say("users", "Ask at each start"), self.body)
        self.is_asked.setChecked(True)
        column.addSpacing(theme.current().px(6))
        column.addWidget(self.is_asked)
        self.cancel_button.hide()
        next(button for button in self.buttons if button.isChecked()).setFocus()

    def _button(self, name: str) -> QRadioButton:
        room = theme.current().px(_WIDTH - _AROUND)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        button = QRadioButton(shown.replace("&", "&&"), self.body)
        button.setAccessibleName(name)
        button.setToolTip("" if shown == name else name)
        return button

    @override
    def submit(self) -> None:
        user = next(
            (user for user, button in zip(self._users, self.buttons, strict=True) if button.isChecked()),
            self._marked,
        )
        self.chosen.emit(user, self.is_asked.isChecked())
        self.accept()

    @override
    def reject(self) -> None:
        """Keep the one that is marked: acts need a name."""
        self.submit()
