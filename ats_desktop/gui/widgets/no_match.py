"""What a list shows when its filter lets nothing through."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.wording.text import say

_SHARE = 0.34


class NoMatch(QFrame):
    """Says how many the filter hides and offers to clear it; lies over the list's upper middle."""

    clear_wanted = Signal()

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        theme.dress(self, "floating")
        self._text = QLabel(self)
        self._text.setWordWrap(False)
        clear = QPushButton(say("filter", "Clear filters"), self)
        theme.dress(clear, "link")
        clear.clicked.connect(self.clear_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addWidget(clear, 0, Qt.AlignmentFlag.AlignVCenter)
        area.installEventFilter(self)
        self.hide()

    def show_hidden(self, count: int) -> None:
        """Show that so many are hidden; 0 hides the message."""
        self.setVisible(count > 0)
        if count:
            words = {"count": f"{count:,}"}
            self._text.setText(say("filter", "No one on this board matches. {count} are hidden.", words))
            self._place()
            self.raise_()

    def _place(self) -> None:
        self.adjustSize()
        area = self._area
        width = min(self.width(), area.width() - 16)
        self.resize(width, self.height())
        self.move((area.width() - width) // 2, round(area.height() * _SHARE))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
