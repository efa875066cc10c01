"""Locking the window: the agency is closed, its key dropped, and the window comes back as it was left."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.gui.views.unlock_page import UnlockPage
    from ats_desktop.services.changes import Changes

_LOOK_MS, _MOST_POPUPS = 5_000, 8
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Locking(QObject):
    """Puts the unlock page in the place of a window's content, by command or after idle minutes.

    The content is kept as it is, unseen: page, job, selection and half-filled dialogs come back with it.
    While an import runs the window stays; it locks when the import is done.
    """

    unlocked = Signal()
    """The agency is open again after it was locked; the content is back."""
    opened = Signal()
    """The agency was opened from the page for the first time in this run."""
    folder_wanted = Signal()

    def __init__(
        self,
        context: WindowContext,
        state: WindowState,
        frame: QMainWindow,
        is_held: Callable[[], bool],
    ) -> None:
        super().__init__(frame)
        self._context = context
        self._state = state
        self._frame = frame
        self._is_held = is_held
        self._clock: Callable[[], float] = time.monotonic
        self._content: QWidget | None = None
        self._focus: QWidget | None = None
        self._title = ""
        self._dialogs: list[QDialog] = []
        self._page: UnlockPage | None = None
        self._is_lockable = False
        self._is_wanted = False
        self._last = self._clock()
        self._cursor = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        context.actions[Command.LOCK].triggered.connect(self.lock)
        context.bus.changed.connect(self._on_bus_changed)
        self._show_lockable(False)
        # Native windows hear only what people do; a filter on the application would hear every event.
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)

    @property
    def is_locked(self) -> bool:
        """Whether the unlock page stands in the window."""
        return self._page is not None

    def begin(self) -> None:
        """Find out whether the agency that is open now can be locked, and count idle minutes from here."""
        self.touch()
        self._context.worker.submit(
            lambda services: services.passphrases.is_locked, self._show_lockable, self._context.fail, self
        )

    def use_clock(self, clock: Callable[[], float]) -> None:
        """Count seconds by another clock, from now on."""
        self._clock = clock
        self.touch()

    def watch(self, window: QWindow | None) -> None:
        """Hear what people do in a native window; each one that gets the focus is watched."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def touch(self) -> None:
        """Somebody did something: idle time begins anew."""
        self._last = self._clock()

    def look(self) -> None:
        """Lock when it is time; the timer asks every few seconds."""
        cursor = QCursor.pos()
        if cursor != self._cursor:
            self._cursor = cursor
            self.touch()
        minutes = self._state.lock_after
        is_late = minutes > 0 and self._clock() - self._last >= minutes * 60
        if self._is_wanted or is_late:
            self.lock()

    def lock(self) -> None:
        """Close the agency and show the unlock page; once an import is done where one runs."""
        if not self._is_lockable or self.is_locked:
            return
        if self._is_held():
            if not self._is_wanted:
                self._context.toast(say("unlock", "The window locks when the import is done."))
            self._is_wanted = True
            return
        self._is_wanted = False
        for _ in range(_MOST_POPUPS):
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
        self._focus = QApplication.focusWidget()
        if self._focus is not None:
            # Fields save when they are left, and that has to come before the closing.
            self._focus.clearFocus()
        self._dialogs = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
        ]
        for dialog in self._dialogs:
            dialog.hide()
        self._context.worker.suspend()
        self.show_page(is_first=False)

    def show_page(self, *, is_first: bool = True) -> None:
        """Show the unlock page in the place of the window's content."""
        if self._page is not None:
            return
        from ats_desktop.gui.views.unlock_page import UnlockPage

        page = UnlockPage(self._context, self._context.folder)
        page.offer_other(is_first)
        page.opened.connect(self.opened if is_first else self._come_back)
        page.folder_wanted.connect(self.folder_wanted)
        self._content = self._frame.takeCentralWidget()
        # The title names a job or a page.
        self._title = self._frame.windowTitle()
        self._frame.setWindowTitle("ATS Desktop")
        self._page = page
        self._frame.setCentralWidget(page)
        page.setFocus()

    def bring_content(self) -> None:
        """Take the unlock page away and show the content again."""
        if self._page is None or self._content is None:
            return
        page, self._page = self._page, None
        self._frame.takeCentralWidget()
        # It may be the page's own signal that is being answered: the frame keeps it until that is done.
        page.setParent(self._frame)
        page.hide()
        page.deleteLater()
        self._frame.setCentralWidget(self._content)
        self._frame.setWindowTitle(self._title)
        self._content.show()

    def _come_back(self) -> None:
        self.touch()
        self.bring_content()
        for dialog in self._dialogs:
            dialog.open()
        self._dialogs = []
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self.unlocked.emit()

    def _on_bus_changed(self, changes: "Changes", _initiator: object) -> None:
        """Look again where the whole data was exchanged: it may be locked now."""
        if changes.key in {"set_passphrase", "restore_backup"}:
            self.begin()

    def _show_lockable(self, is_lockable: bool) -> None:
        self._is_lockable = is_lockable
        why_not = say("unlock", "This agency has no passphrase. Set one in Settings.")
        self._context.actions.enable(Command.LOCK, is_lockable, why_not)
        if is_lockable:
            self._timer.start()
        else:
            self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.touch()
        return False
