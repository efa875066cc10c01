"""What the window does when something did not work: it says so, and offers the one way out."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.widgets.failure_bar import FailureBar
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_log = logging.getLogger(__name__)
_GONE = "database_gone"
_STILL_ON_A_JOB = "candidate_in_use"
_TO_TRY_AGAIN = frozenset(
    {_GONE, "database_locked", "disk_full", "drive_failed", "folder_read_only", "file_open_elsewhere"}
)
"""Codes of what passes when somebody has done something outside the program."""
_LOOK_MS = 3_000
"""Between two looks whether a file that was taken away is back."""


class Trouble(QObject):
    """Shows failures in the bar over the page, one at a time, each with at most one act.

    What was not expected gets its details, without any text of the error itself; what may pass can be tried
    again: the act that failed, or else reading what is shown. A file that was taken away is looked for while
    the bar shows: once it is back, that happens by itself.
    """

    def __init__(
        self, context: WindowContext, bar: FailureBar, window: QWidget, refresh: Callable[[], None]
    ) -> None:
        """Show in ``bar``; ``refresh`` reads again what the window shows."""
        super().__init__(window)
        self._context = context
        self._bar = bar
        self._window = window
        self._refresh = refresh
        self._passes = False
        self._again: list[Callable[[], None]] = []
        """Acts that failed, in their order, while the bar offers to try again."""
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._is_looking = False
        bar.closed.connect(self._on_closed)
        context.failure_raised.connect(self.show_failure)
        context.bus.changed.connect(self._on_changed)

    def show_failure(self, error: Exception, retry: Callable[[], None] | None = None) -> None:
        """Say what did not work; ``retry`` does again what failed."""
        text = errors.sentence(error)
        code = getattr(error, "code", "")
        if text == say("errors", errors.UNEXPECTED):
            _log.error("unexpected", exc_info=error)
            self.show_unexpected(error)
            return
        self._look.stop()
        self._passes = code in _TO_TRY_AGAIN or isinstance(error, OSError)
        if self._passes:
            if retry is not None:
                self._again.append(retry)
            act = self._reopen if code == _GONE else self._try_again
            self._bar.show_failure(text, say("failure", "Try again"), act)
            if code == _GONE:
                self._look.start()
        elif code == _STILL_ON_A_JOB:
            key = str(getattr(error, "values", {}).get("candidate_id", ""))
            self._bar.show_failure(text, say("failure", "Reject first…"), lambda: self._reject_first(key))
        else:
            self._bar.show_failure(text)
        self._context.announce(text)

    def show_unexpected(self, error: BaseException) -> None:
        """Say that something went wrong that nobody expected; it is in the log already."""
        text = say("errors", errors.UNEXPECTED)
        self._passes = False
        self._look.stop()
        self._bar.show_failure(text, say("failure", "Details…"), lambda: self._open_report(error))
        self._context.announce(text)

    def _on_changed(self) -> None:
        """Something was written: what kept the program from it has passed."""
        if self._passes:
            self._bar.hide()

    def _open_report(self, error: BaseException) -> None:
        from ats_desktop.gui.dialogs.report_dialog import ReportDialog

        ReportDialog(self._context, error, self._window).open()

    def _reject_first(self, candidate_id: str) -> None:
        from ats_desktop.gui.dialogs import reject_first

        reject_first.open_for(self._context, candidate_id, self._window)

    def _try_again(self) -> None:
        """Do again, in their order, the acts that failed, or else read again."""
        acts, self._again = self._again, []
        for act in acts or [self._refresh]:
            act()

    def _on_closed(self) -> None:
        """The bar was closed: its acts are given up."""
        self._again.clear()

    def _on_look(self) -> None:
        """Read the least there is to read: it fails as long as the file is not in its place."""
        if self._bar.isHidden():
            self._look.stop()
        elif not self._is_looking:
            self._is_looking = True
            self._context.worker.submit(
                lambda services: services.history.state(), self._on_back, self._on_still_gone, self
            )

    def _on_back(self, _: object) -> None:
        self._is_looking = False
        if self._look.isActive() and not self._bar.isHidden():
            self._look.stop()
            self._bar.hide()
            self._try_again()
            self._refresh()

    def _on_still_gone(self, _: Exception) -> None:
        self._is_looking = False

    def _reopen(self) -> None:
        """Bring the data back to its place if it is not there, and go on."""

        def reopened(services: "Services") -> "tuple[Services, None]":
            return services.reopen(), None

        def done(_: None) -> None:
            self._try_again()
            self._refresh()

        self._context.worker.exchange(reopened, done, self._context.fail, self)
