"""The side of a list that tells what is known of the row under the cursor."""

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.widgets.fact_sheet import FactSheet
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_PAUSE_MS = 90
"""Rows passed by faster than this are not read."""


class Teller(Protocol):
    """Who knows how to read and tell a record."""

    def read_side(self, services: "Services", record: Any) -> Any:
        """Read what is known of a record [worker's thread]."""
        ...

    def show_side(self, told: Any) -> None:
        """Fill the sheet, which is empty, with what was read."""
        ...


class RecordSide(QFrame):
    """Shows one record at a time; a later one drops an answer that is still under way."""

    def __init__(self, teller: Teller, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._teller = teller
        self._context: WindowContext | None = None
        self._record: Any = None
        self._shown_key: str | None = None
        self.sheet = FactSheet(say("lists", "About the chosen row"), self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.sheet)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._read)
        theme.current().changed.connect(self.forget)

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context

    def show_record(self, record: Any) -> None:
        """Show a record after a moment, None for nothing."""
        self._record = record
        self._timer.start()

    def forget(self) -> None:
        """Read the record again: it may have changed."""
        self._shown_key = None
        self._timer.start()

    def _read(self) -> None:
        record = self._record
        if record is None:
            self._shown_key = None
            self.sheet.begin()
            self.sheet.end()
        elif record.id != self._shown_key and self.isVisible() and self._context is not None:
            teller = self._teller

            def show(told: Any) -> None:
                if self._record is not None and self._record.id == record.id:
                    self._shown_key = record.id
                    self.sheet.begin()
                    teller.show_side(told)
                    self.sheet.end()

            self._context.worker.submit(
                lambda services: teller.read_side(services, record), show, self._context.fail, self
            )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
