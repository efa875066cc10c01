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
        self._window = window
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
        if self._is_alt_alone:
            self._look_beside_alt(event)
        if watched is not self._window or not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
                self._watch_alt()
            elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.toggle()
                return True
        elif event.type() is QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt:
            is_alone = self._is_alt_alone
            self._forget_alt()
            if is_alone:
                self.toggle()
            return is_alone
        return False

    def _watch_alt(self) -> None:
        """Look at everything while Alt is down: a shortcut with it never comes to the window as a key."""
        self._is_alt_alone = True
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _forget_alt(self) -> None:
        self._is_alt_alone = False
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _look_beside_alt(self, event: QEvent) -> None:
        is_key = isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Alt
        if is_key or event.type() in {
            QEvent.Type.MouseButtonPress,
            QEvent.Type.Wheel,
            QEvent.Type.WindowDeactivate,
        }:
            self._forget_alt()

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
