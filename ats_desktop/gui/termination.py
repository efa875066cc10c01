"""What the program does when the system tells it to end: it closes in order."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")
"""By name: not every system has each of them."""


class Termination(QObject):
    """Hears the signals that end a program.

    Python hears a signal only when its own code runs next, which in a quiet window may be never: each one
    therefore writes into a socket that wakes the event loop.
    """

    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def listen(self) -> None:
        """Hear signals from now on; on the main thread only."""
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, self._on_signal)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.wanted.emit()

    def _on_woken(self) -> None:
        self._read.recv(64)
