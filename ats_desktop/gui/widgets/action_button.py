"""A push button that stands for a command."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token


class ActionButton(QPushButton):
    """Does what its command does, and is dimmed with the same reason."""

    def __init__(
        self, action: QAction, role: str, parent: QWidget, token: Token = Token.TEXT2, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._action = action
        theme.dress(self, role)
        self.setText(action.text().replace("&", "").removesuffix("…"))
        self.setIcon(icons.icon(icon, token) if icon else action.icon())
        icons.beside_text(self)
        action.changed.connect(self._on_action_changed)
        self.clicked.connect(action.trigger)
        self._on_action_changed()

    def _on_action_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
