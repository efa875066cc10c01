"""Keeping what is typed into an agreement's form, a moment after each change."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import agreements

_PAUSE_MS = 1000


class DraftKeeper(QObject):
    """Keeps the form of one application; its timer runs while something is typed and not kept yet."""

    kept = Signal(object)
    """KeptDraft"""
    failed = Signal(object)
    """Exception"""

    def __init__(
        self,
        context: WindowContext,
        application_id: str,
        values: Callable[[], Mapping[str, object]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._application_id = application_id
        self._values = values
        self._template_key = ""
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_PAUSE_MS)
        self.pause.timeout.connect(self.keep)

    def begin(self, template_key: str) -> None:
        """Take the form to be this template's, with nothing typed yet."""
        self._template_key = template_key
        self.pause.stop()

    def note_change(self) -> None:
        """Keep the form in a moment."""
        self.pause.start()

    def keep_changes(self) -> None:
        """Keep the form now, if anything is typed that is not kept yet."""
        if self.pause.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep the form now."""
        self.pause.stop()
        agreements.keep_draft(
            self._context,
            self._template_key,
            self._application_id,
            self._values(),
            parent=self,
            on_done=self.kept.emit,
            on_failed=self.failed.emit,
        )
