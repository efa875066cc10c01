"""The line at the foot of the window: what is on the page, and that the data is safe."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.widgets.icon_text import IconText
from ats_desktop.gui.wording.text import say

HEIGHT = 28


class StatusBar(QFrame):
    """Left what the page shows, in the middle a running job, right where the data is."""

    job_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "status-bar")
        self._page = ElidedLabel(self)
        theme.dress(self._page, "caption")
        self.job = QPushButton(self)
        theme.dress(self.job, "link")
        self.job.clicked.connect(self.job_clicked)
        self.job.hide()
        self._safe = IconText("lock", self, Token.TEXT3, size=12)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 16, 0)
        layout.addWidget(self._page, 1)
        layout.addWidget(self.job)
        layout.addWidget(self._safe, 0, Qt.AlignmentFlag.AlignVCenter)
        self._safe.show_text(say("status", "Everything is saved on this computer"))
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_page(self, text: str) -> None:
        """Say what is on the page."""
        self._page.show_text(text)

    def show_job(self, text: str) -> None:
        """Say how far a job in the background is; "" when there is none."""
        self.job.setText(text)
        self.job.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(theme.current().px(HEIGHT))
