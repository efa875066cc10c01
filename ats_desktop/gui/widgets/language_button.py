"""The button that chooses the language of the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.text import say

LANGUAGES = {"system": "As the system", "en": "English", "ur": "اردو"}
"""By code, in their own words; the first is translated."""


class LanguageButton(QToolButton):
    """Shows the language that is used and offers the others; a choice is kept for the next start."""

    language_chosen = Signal(object)
    """Its code, str"""

    def __init__(self, state: WindowState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        theme.dress(self, "quiet")
        self.setIcon(icons.icon("languages"))
        icons.beside_text(self)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(say("first-run", "Language of the window"))
        menu = QMenu(self)
        for code in LANGUAGES:
            action = menu.addAction(language_name(code))
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == state.language)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        is_urdu = state.language == "ur" or (state.language == "system" and self.isRightToLeft())
        self.setText(language_name("ur" if is_urdu else "en"))

    def _on_triggered(self, action: QAction) -> None:
        self._state.language = str(action.data())
        self.language_chosen.emit(self._state.language)


def language_name(code: str) -> str:
    """Name a language in its own words."""
    return say("settings", "As the system") if code == "system" else LANGUAGES[code]
