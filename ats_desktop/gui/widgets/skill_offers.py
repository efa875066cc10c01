"""Words of a person's CV that may be skills, each a click away from being one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.flow_layout import FlowLayout
from ats_desktop.gui.wording.text import say

_MOST = 12
_LONGEST = 30


class SkillOffers(QWidget):
    """A chip a word; nothing is seen where there is none."""

    add_wanted = Signal(object)
    """str: the word is a skill"""
    ignore_wanted = Signal(object)
    """str: the word is no skill"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.chips: list[QPushButton] = []
        self.caption = QLabel(say("panel", "New skills?"), self)
        theme.dress(self.caption, "caption")
        self._flow = QWidget(self)
        self._places = FlowLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(self.caption)
        column.addWidget(self._flow)
        self.hide()

    def show_words(self, words: tuple[str, ...]) -> None:
        """Offer these words, the first few of many."""
        if words == self.words:
            return
        self.words = words
        for chip in self.chips:
            self._places.removeWidget(chip)
            chip.deleteLater()
        self.chips = [self._chip(word) for word in words[:_MOST]]
        for chip in self.chips:
            self._places.addWidget(chip)
            chip.show()
        self.setVisible(bool(words))
        self._flow.updateGeometry()

    def _chip(self, word: str) -> QPushButton:
        shown = word if len(word) <= _LONGEST else f"{word[: _LONGEST - 1]}…"
        chip = QPushButton(shown.replace("&", "&&"), self._flow)
        theme.dress(chip, "chip-button")
        chip.setIcon(icons.icon("plus", Token.ACCENT_TEXT))
        name = say("panel", "Add “{word}” to the skills", {"word": word})
        chip.setAccessibleName(name)
        chip.setToolTip(name)
        chip.clicked.connect(lambda: self.add_wanted.emit(word))
        ignore = QAction(say("panel", "Not a skill"), chip)
        ignore.triggered.connect(lambda: self.ignore_wanted.emit(word))
        chip.addAction(ignore)
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return chip
