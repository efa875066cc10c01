"""A scroll area that scrolls sideways while cards are dragged near its edges."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from ats_desktop.gui import card_drag
from ats_desktop.gui.views.board_edge_scroll import EdgeScroller


class DragArea(QScrollArea):
    """Takes drags so that moving along the edges scrolls; between what lies in it nothing can be dropped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._scroller = EdgeScroller(self.horizontalScrollBar())
        self._scroller.moved.connect(self.retarget)

    def follow_drag(self, place: QPoint | None) -> None:
        """Scroll as a drag at a place of this area wants it; None: it is over or elsewhere."""
        if place is None:
            self._scroller.stop()
            return
        width = self.viewport().width()
        x = place.x() - self.viewport().x()
        # A mirrored bar begins at the right.
        self._scroller.follow(width - x if self.isRightToLeft() else x, width)

    def retarget(self) -> None:
        """Find anew what the drag is over: it was scrolled under a pointer that stands still."""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(card_drag.CARDS):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.follow_drag(event.position().toPoint())
        event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.follow_drag(None)
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.follow_drag(None)
        event.ignore()
