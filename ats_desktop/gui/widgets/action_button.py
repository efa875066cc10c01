"""A push button that stands for a command."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token


class ActionButton(QPushButton):
    """Does what its command does, is dimmed with the same reason, and is gone while the command is hidden."""

    def __init__(
        self, action: QAction, role: str, parent: QWidget, token: Token = Token.TEXT2, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._action = action
        theme.dress(self, role)
        self._words = action.text().replace("&", "").removesuffix("…")
        self._was_visible = True
        self.setText(self._words)
        self.setAccessibleName(self._words)
        self.setIcon(icons.icon(icon, token) if icon else action.icon())
        icons.beside_text(self)
        action.changed.connect(self._on_action_changed)
        self.clicked.connect(action.trigger)
        self._on_action_changed()

    def show_words(self, is_shown: bool) -> None:
        """Show the words beside the icon, or the icon alone where there is no room for them."""
        self.setText(self._words if is_shown else "")

    def _on_action_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        if self._action.isVisible() != self._was_visible:
            self._was_visible = self._action.isVisible()
            self.setVisible(self._was_visible)
        self.setToolTip(self._action.toolTip())
