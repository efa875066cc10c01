"""What every page of the window is."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ats_desktop.gui.context import PageKey, WindowContext


class Page(QWidget):
    """One place of the window: it loads itself through the worker and tells what it shows."""

    key: ClassVar[PageKey]

    prints: ClassVar[bool] = False
    """Whether there is something on it for paper: it answers Command.PRINT while it is shown."""

    status_changed = Signal(object)
    """str: what is on the page, for the status bar"""
    bulk_shown = Signal(object)
    """int: height of the bar that floats over the page's lower end, 0 for none"""

    def title(self) -> str:
        """Name the page in the window's title."""
        return ""

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services; called once, before anything else."""
        self.context = context

    def activate(self, payload: object = None) -> None:
        """Come to the front; ``payload`` is what a PageRequest carried."""

    def place(self) -> object:
        """Give what ``activate`` needs to come back to what is shown now, such as a job's key or a query."""
        return None

    def follow(self, candidate_id: str, application_id: str | None) -> None:
        """Put the cursor on the person to whom the candidate panel has stepped, if the page shows them."""

    def export(self) -> bool:
        """Export the people ticked on the page; False where there are none: the board's job is meant then."""
        return False

    def refresh(self) -> None:
        """Load again what the page shows."""

    def focus_search(self) -> None:
        """Put the focus into the page's filter or search box, if it has one."""

    def keep_clear(self, height: int) -> None:
        """Keep what has the focus above so much of the lower edge: a message floats there."""

    def status_text(self) -> str:
        """Say what is on the page now."""
        return ""
