"""A quiet note where a list is empty."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from ats_desktop.gui import theme

_TOP = 24


class EmptyNote(QLabel):
    """Says what belongs in an empty list, over the list and out of the way of clicks and drops."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = parent
        theme.dress(self, "caption")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show this text."""
        if text != self.text():
            self.setText(text)
            self._fit()

    def _fit(self) -> None:
        width = max(0, self._list.width() - 32)
        self.setGeometry(16, _TOP, width, max(self.heightForWidth(width), 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list and event.type() is QEvent.Type.Resize:
            self._fit()
        return False
