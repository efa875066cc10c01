"""A menu bar that shows itself for Alt or F10 and leaves when it has served."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from typing_extensions import override


class HiddenMenuBar(QMenuBar):
    """Hidden until Alt is pressed and let go alone, or F10 is pressed.

    It hides again after a command, with Esc, or when the focus goes elsewhere; what had the focus before
    gets it back first, so that a command finds what it acts on.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_alt_alone = False
        self._before: QWidget | None = None
        window.installEventFilter(self)
        self.triggered.connect(self.leave)
        self.hide()

    def toggle(self) -> None:
        """Show the bar with its first menu ready for the keyboard, or hide it."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def leave(self) -> None:
        """Hide the bar and give the focus back."""
        before, self._before = self._before, None
        had_focus = self.hasFocus()
        self.hide()
        if had_focus and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def _on_left(self) -> None:
        if self.isVisible() and not self.hasFocus() and QApplication.activePopupWidget() is None:
            self.leave()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            self._is_alt_alone = event.key() == Qt.Key.Key_Alt
            if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.toggle()
                return True
        elif event.type() is QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt and self._is_alt_alone:
            self._is_alt_alone = False
            self.toggle()
            return True
        return super().eventFilter(watched, event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu that opens takes the focus too: whether it did is known a turn later.
        QTimer.singleShot(0, self, self._on_left)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
