"""Where a finished change is told to every view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


class DataBus(QObject):
    """Tells what a write touched, on the window's thread, after it was committed."""

    changed = Signal(object, object)
    """Payload: the Changes, and the object whose act it was or None. A view leaves its own acts out."""

    def publish(self, changes: "Changes", initiator: QObject | None = None) -> None:
        """Tell all views; a change that wrote nothing is not told."""
        if changes.operation_id is not None:
            self.changed.emit(changes, initiator)
