"""Opens the agency behind the window that is already on the screen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services import Services

_PATIENCE_MS, _FRAME_MS = 300, 16


class Opening(QObject):
    """Finds out how the agency's folder stands and opens it on the database's thread.

    Exactly one signal answers each ``start``.
    """

    opened = Signal()
    absent = Signal()
    locked = Signal()
    failed = Signal(object)
    """Exception"""

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waits_for: QWidget | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)

    def start_when_painted(self, widget: QWidget) -> None:
        """Start once a widget and what is in it are on the screen; soon, where nothing is painted."""
        self._waits_for = widget
        widget.installEventFilter(self)
        self._patience.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._waits_for and event.type() is QEvent.Type.Paint:
            # Counted from the turn after the painting, however long that takes.
            QTimer.singleShot(0, self, lambda: self._patience.start(_FRAME_MS))
        return False

    def _on_patience_over(self) -> None:
        if self._waits_for is not None:
            self._waits_for.removeEventFilter(self)
            self._waits_for = None
            self.start()

    def start(self) -> None:
        """Look at the folder and open it if that needs nothing from a person.

        The database's libraries are imported here, on the window's thread and after its first paint: in a
        thread beside Qt's own imports that has hung.
        """
        from ats_desktop import bootstrap

        folder: Path = self._context.folder
        try:
            state = bootstrap.agency_state(folder)
        except Exception as error:  # told like a failure to open
            self.failed.emit(error)
            return
        if state is bootstrap.AgencyState.ABSENT:
            self.absent.emit()
        elif state is bootstrap.AgencyState.ENCRYPTED:
            self.locked.emit()
        else:
            self._context.worker.open(self._open_plain, self._on_opened, self.failed.emit, self)

    def _open_plain(self) -> "tuple[Services, None]":
        from ats_desktop import bootstrap

        return bootstrap.open_agency(self._context.folder), None

    def _on_opened(self, _: None) -> None:
        self.opened.emit()
