"""The bar at the top of a page that says what did not work and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say


class FailureBar(QFrame):
    """One failure at a time; it stays until it is closed, its act is tried, or another one comes."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "failure")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self._act: Callable[[], None] | None = None
        self.act = QPushButton(self)
        theme.dress(self.act, "secondary")
        self.act.clicked.connect(self._on_act_clicked)
        self.close_button = QToolButton(self)
        theme.dress(self.close_button, "icon")
        self.close_button.setIcon(icons.icon("x"))
        self.close_button.setAccessibleName(say("failure", "Close this message"))
        self.close_button.setToolTip(say("failure", "Close this message"))
        self.close_button.clicked.connect(self.hide)
        self.close_button.clicked.connect(self.closed)
        self._mark = QLabel(self)
        look = theme.current()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        layout.setSpacing(look.px(8))
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.act)
        layout.addWidget(self.close_button)
        look.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_failure(self, sentence: str, act: str = "", on_act: Callable[[], None] | None = None) -> None:
        """Show a sentence, and the words of the act that helps with what it does."""
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self._act = on_act
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.show()

    def _on_act_clicked(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()

    def _on_theme_changed(self) -> None:
        side = theme.current().px(16)
        self._mark.setPixmap(icons.pixmap("triangle-alert", Token.BAD, side, self.devicePixelRatioF()))
