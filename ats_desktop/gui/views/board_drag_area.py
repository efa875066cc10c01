"""A scroll area that takes drags beside its columns, and scrolls sideways when they come near its edges."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from ats_desktop.gui import card_drag
from ats_desktop.gui.views.board_column import BoardColumn
from ats_desktop.gui.views.board_edge_scroll import EdgeScroller


class DragArea(QScrollArea):
    """Takes drags so that moving along the edges scrolls; in a gap they are for the column that is nearer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._scroller = EdgeScroller(self.horizontalScrollBar())
        self._scroller.moved.connect(self.retarget)
        self._near: BoardColumn | None = None
        """The column that the drag beside it is for."""

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

    def near(self, place: QPoint) -> BoardColumn | None:
        """Give the column that a drag at a place of this area is for; None: it is beside all of them."""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(card_drag.CARDS):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = event.position().toPoint()
        self.follow_drag(place)
        self._mark(self.near(place))
        if self._near is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(None)
        self.follow_drag(None)
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        place = event.position().toPoint()
        near = self.near(place)
        self._mark(None)
        self.follow_drag(None)
        if near is None:
            event.ignore()
            return
        event.acceptProposedAction()
        near.cards_dropped.emit(card_drag.unpacked(event.mimeData()), near.mapFrom(self, place))

    def _mark(self, near: BoardColumn | None) -> None:
        if self._near is not None and self._near is not near:
            self._near.set_target(False)
        if near is not None:
            near.set_target(True)
        self._near = near
