"""The bar over the page that asks whether an import that was cut off goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

_SIDE = 16


class UnfinishedBar(QFrame):
    """A sentence and its two answers; it stays until one of them is given."""

    continue_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "notice")
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.continue_button = QPushButton(say("import", "Continue"), self)
        self.continue_button.clicked.connect(self.continue_wanted)
        self.leave_button = QPushButton(say("import", "Leave it"), self)
        self.leave_button.clicked.connect(self.leave_wanted)
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        line.setSpacing(look.px(8))
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        for button in (self.continue_button, self.leave_button):
            theme.dress(button, "link")
            line.addWidget(button)
        look.changed.connect(self._show_icon)
        self._show_icon()
        self.hide()

    def ask(self, sentence: str, *, can_continue: bool) -> None:
        """Ask; what cannot go on can only be left."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.continue_button.setVisible(can_continue)
        self.show()

    def sentence(self) -> str:
        """Return what the bar says."""
        return self._text.text()

    def _show_icon(self) -> None:
        side = theme.current().px(_SIDE)
        self._icon.setPixmap(icons.pixmap("upload", Token.INFO, side, self.devicePixelRatioF()))
