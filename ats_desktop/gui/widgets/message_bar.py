"""A bar at the top of a page or dialog that says what is wrong there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.tokens import Token


class MessageBar(QFrame):
    """An icon, a sentence and at most one act; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "failure")
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        line.setSpacing(look.px(8))
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self.act = QPushButton(self)
        self.act.setProperty("role", "link")
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        line.addWidget(self.act)
        self.act.hide()
        self.hide()

    def say(self, sentence: str, act: str = "") -> None:
        """Say what is wrong, with the words of the act that helps; "" takes the bar away."""
        side = theme.current().px(16)
        self._icon.setPixmap(pixmap("triangle-alert", Token.BAD, side, self.devicePixelRatioF()))
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """Return what the bar says."""
        return self._text.text()
