"""The short message at the bottom that says what was done and can take it back."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.bulk_bar import shadow
from ats_desktop.gui.wording.text import say

_SHOWN_MS = 8000
_FROM_BOTTOM = 24


class Toast(QFrame):
    """One message at a time for eight seconds, longer while the pointer or the focus is on it."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "toast")
        self._area = parent
        self._lift = 0
        self.text = QLabel(self)
        self.undo = QPushButton(say("toast", "Undo"), self)
        self._key = QLabel("Ctrl+Z", self)
        self._set_up()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, *, can_undo: bool) -> None:
        """Show a message in place of the one before."""
        self.text.setText(text)
        self.undo.setVisible(can_undo)
        self._key.setVisible(can_undo)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()

    def lift(self, height: int) -> None:
        """Stand so much higher, clear of another floating bar."""
        if height != self._lift:
            self._lift = height
            self._place()

    def _set_up(self) -> None:
        mark = QLabel(self)
        self._mark = mark
        theme.current().changed.connect(self._on_theme_changed)
        theme.dress(self.undo, "toast-link")
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.clicked.connect(self.hide)
        theme.dress(self._key, "caption")
        close = QToolButton(self)
        theme.dress(close, "toast-icon")
        close.setIcon(icons.icon("x", Token.TOOLTIP_MUTED))
        close.setAccessibleName(say("toast", "Close the message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        for widget in (mark, self.text, self.undo, self._key, close):
            layout.addWidget(widget)
        layout.insertSpacing(2, 6)
        shadow(self)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        # The toast is inverted: it wears the check mark of the other palette.
        token = Token.TOOLTIP_OK
        self._mark.setPixmap(icons.pixmap("circle-check", token, 16, self.devicePixelRatioF()))

    def _on_timer_timeout(self) -> None:
        if self.underMouse() or self.undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        self.adjustSize()
        area = self._area
        top = area.height() - self.height() - _FROM_BOTTOM - self._lift
        self.move((area.width() - self.width()) // 2, top)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
