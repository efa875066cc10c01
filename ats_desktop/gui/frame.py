"""The window before anything is in it; its first paint needs no more than Qt's widgets."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from ats_desktop.gui.widgets.skeleton import Skeleton
from ats_desktop.gui.window_state import WindowState, smallest


class Frame(QMainWindow):
    """The native window: it comes up where it was, shows a skeleton, and takes its content later."""

    closing = Signal()
    close_held = Signal()
    """Somebody wanted to close the window while it is held open."""

    placed = Signal()
    """The window is elsewhere, or of another size."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self.is_held = False
        """Work is under way that closing would break off: closing asks first."""
        self.setWindowTitle("ATS Desktop")
        self.setMinimumSize(smallest())
        self.skeleton = Skeleton(self, is_folded=state.is_sidebar_folded)
        self.setCentralWidget(self.skeleton)
        state.restore_place(self)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_held:
            event.ignore()
            self.close_held.emit()
            return
        self.closing.emit()
        super().closeEvent(event)

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.placed.emit()
