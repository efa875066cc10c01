"""The bar at the top of a page that says what did not work and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.icon_text import IconText
from ats_desktop.gui.wording.text import say


class FailureBar(QFrame):
    """One failure at a time; it stays until it is closed or another one comes."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "failure")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self._details = ""
        self._copy = QPushButton(say("failure", "Copy details"), self)
        theme.dress(self._copy, "link")
        self._copy.clicked.connect(self._on_copy_clicked)
        close = QToolButton(self)
        theme.dress(close, "icon")
        close.setIcon(icons.icon("x"))
        close.setAccessibleName(say("failure", "Close this message"))
        close.clicked.connect(self.hide)
        close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        mark = IconText("triangle-alert", self, Token.BAD)
        mark.setFixedWidth(theme.current().px(16))
        layout.addWidget(mark)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._copy)
        layout.addWidget(close)
        self.hide()

    def show_failure(self, sentence: str, details: str = "") -> None:
        """Show a sentence; ``details`` can be copied and are never shown."""
        self.text.setText(sentence)
        self._details = details
        self._copy.setVisible(bool(details))
        self.show()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
