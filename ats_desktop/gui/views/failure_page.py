"""What the window shows instead of its pages when the agency cannot be opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import say

_WIDTH, _SIDE = 460, 32


class FailurePage(QWidget):
    """One sentence that says what happened and what to do, and the ways out."""

    retry_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setFixedWidth(_WIDTH)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = QLabel(say("failure", "The agency is not open"), self)
        theme.dress(self._title, "title")
        self._icon = QLabel(self)
        self._details = ""
        self.retry = QPushButton(say("failure", "Try again"), self)
        theme.dress(self.retry, "primary")
        self.retry.clicked.connect(self.retry_wanted)
        self._folder = QPushButton(say("failure", "Open another folder…"), self)
        self._folder.clicked.connect(self.folder_wanted)
        self._copy = QPushButton(say("failure", "Copy details"), self)
        theme.dress(self._copy, "link")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._lay_out()
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_failure(self, error: Exception) -> None:
        """Say why the agency is not open."""
        self.text.setText(errors.sentence(error))
        self._details = f"{type(error).__name__}: {error}"
        self.retry.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._copy, self._folder, self.retry):
            buttons.addWidget(button)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, middle)
        layout.addWidget(self._title, 0, middle)
        # Between two stretches: an aligned label would not get the height its wrapped lines need.
        lines = QHBoxLayout()
        lines.addStretch(1)
        lines.addWidget(self.text)
        lines.addStretch(1)
        layout.addLayout(lines)
        row = QWidget(self)
        row.setLayout(buttons)
        layout.addWidget(row, 0, middle)
        layout.addStretch(3)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _on_theme_changed(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap("triangle-alert", Token.BAD, _SIDE, ratio))
