"""The short message at the bottom that says what was done and can take it back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.bulk_bar import shadow
from ats_desktop.gui.wording.text import say

_SHOWN_MS = 8000
_FROM_BOTTOM = 24
_LEAST_TEXT, _TEXT_SHARE = 240, 0.6


class Toast(QFrame):
    """One message at a time for eight seconds, longer while the pointer or the focus is on it."""

    undo_wanted = Signal()
    covered = Signal(object)
    """int: so many pixels of the lower edge lie under the message; 0 when it has gone"""

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
        close.setToolTip(say("toast", "Close the message"))
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
        side = theme.current().px(16)
        self._mark.setPixmap(icons.pixmap("circle-check", token, side, self.devicePixelRatioF()))
        if self.isVisible():
            self._place()

    def _on_timer_timeout(self) -> None:
        focused = QApplication.focusWidget()
        is_pointed_at = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        is_held = is_pointed_at or (focused is not None and self.isAncestorOf(focused))
        if is_held and self.isVisible():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        area, look = self._area, theme.current()
        # A long sentence goes over several lines; a short one is one line, as wide as it is.
        most = max(look.px(_LEAST_TEXT), round(area.width() * _TEXT_SHARE))
        wanted = self.text.fontMetrics().horizontalAdvance(self.text.text()) + look.px(2)
        self.text.setWordWrap(wanted > most)
        self.text.setFixedWidth(min(wanted, most))
        self.adjustSize()
        top = area.height() - self.height() - look.px(_FROM_BOTTOM) - self._lift
        self.move((area.width() - self.width()) // 2, top)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.covered.emit(self.sizeHint().height() + theme.current().px(_FROM_BOTTOM))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.covered.emit(0)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
