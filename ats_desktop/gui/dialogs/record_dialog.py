"""What the dialogs of one record share: reading it when it is edited, keeping it, and telling its key."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes


class RecordDialog(FormDialog):
    """Adds a record, or edits the one whose key it is given.

    While the record is read, and while it is kept, the buttons wait.
    """

    saved = Signal(object)
    """str: the record's key"""

    def __init__(
        self,
        context: WindowContext,
        title: str,
        submit: str,
        parent: QWidget,
        record_id: str | None,
        *,
        width: int = 640,
    ) -> None:
        super().__init__(title, submit, parent, width=width)
        self._context = context
        self._record_id = record_id

    def read_record(self, services: "Services", record_id: str) -> Any:
        """Read the record [worker's thread]."""
        raise AssertionError(services, record_id)

    def show_record(self, record: Any) -> None:
        """Show the record's present values."""
        raise AssertionError(record)

    def load(self) -> None:
        """Read the record that is edited; called once the form stands."""
        record_id = self._record_id
        if record_id is None:
            return
        self.set_busy(True)
        self._context.worker.submit(
            lambda services: self.read_record(services, record_id),
            self._on_record_read,
            self.show_failure,
            self,
        )

    def keep(self, act: Any) -> None:
        """Keep what is filled in: ``act`` takes the services and gives the changes."""
        self.set_busy(True)
        self._context.perform(act, initiator=self, on_done=self._on_kept, on_failed=self.show_failure)

    def _on_record_read(self, record: Any) -> None:
        self.set_busy(False)
        self.show_record(record)
        QTimer.singleShot(0, self, self._grow)

    def _on_kept(self, changes: "Changes") -> None:
        self.set_busy(False)
        self.saved.emit(self._record_id or changes.made)
        self.accept()
