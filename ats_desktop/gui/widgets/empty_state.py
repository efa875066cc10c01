"""What a page shows when nothing is on it: what belongs here, and the one act that brings it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.action_button import ActionButton

_SIDE = 32


class EmptyState(QWidget):
    """An icon, a sentence and at most one button, in the middle of the page."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.dress(self._text, "secondary-text")
        self._button: ActionButton | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(12)
        self._layout.addStretch(2)
        self._layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._layout.addWidget(self._text)
        self._layout.addStretch(3)
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def offer(self, text: str, action: QAction | None = None) -> None:
        """Say what belongs here and offer an act."""
        self._text.setText(text)
        if action is not None and self._button is None:
            self._button = ActionButton(action, "primary", self, Token.ON_ACCENT, icon="plus")
            self._layout.insertWidget(3, self._button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _on_theme_changed(self) -> None:
        picture = icons.pixmap(self._icon_name, Token.TEXT3, _SIDE, self.devicePixelRatioF())
        self._icon.setPixmap(picture)
