"""Scrolling while something is dragged near an edge."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar

ZONE = 40
"""So near to an edge, in pixels, a drag scrolls."""
_EVERY_MS = 16
_LEAST_STEP = 2


class EdgeScroller(QObject):
    """Moves a scroll bar for as long as a drag stays near an edge, faster the nearer it is."""

    moved = Signal()
    """What is under the pointer is another now, though the pointer may stand still."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_running(self) -> bool:
        """Whether the bar is being moved."""
        return self._timer.isActive()

    def follow(self, place: int, extent: int) -> None:
        """Take note that the drag is at ``place`` of ``extent`` pixels along the bar."""
        if place < ZONE:
            self._step = -max(_LEAST_STEP, (ZONE - place) // 2)
        elif place > extent - ZONE:
            self._step = max(_LEAST_STEP, (place - extent + ZONE) // 2)
        else:
            self.stop()
            return
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stand still: the drag is over, or has gone away from the edge."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        before = self._bar.value()
        self._bar.setValue(before + self._step)
        if self._bar.value() != before:
            self.moved.emit()
