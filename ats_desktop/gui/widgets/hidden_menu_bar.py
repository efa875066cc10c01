"""A menu bar that shows itself for Alt or F10 and leaves when it has served."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenuBar, QWidget
from typing_extensions import override


class HiddenMenuBar(QMenuBar):
    """Hidden until Alt is pressed and let go alone, or F10 is pressed; hides again when left."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_alt_alone = False
        window.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show the bar with its first menu ready for the keyboard, or hide it."""
        if self.isVisible():
            self.hide()
            return
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if self.actions():
            self.setActiveAction(self.actions()[0])

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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
