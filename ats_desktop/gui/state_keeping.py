"""Writing what the window remembers while it is open, so that a sudden end loses little of it."""

import threading
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from ats_desktop.gui.tasks import Pool
from ats_desktop.gui.window_state import WindowState

_AFTER_MS = 2_000


class StateKeeping(QObject):
    """Writes the state a moment after the last change, on the pool.

    Invariant: what is written never takes the place of something newer.
    """

    def __init__(
        self, state: WindowState, file: Path, pool: Pool, look: Callable[[], None], parent: QObject
    ) -> None:
        """Write into ``file``; ``look`` first puts into the state what is to be remembered."""
        super().__init__(parent)
        self._state = state
        self._file = file
        self._pool = pool
        self._look = look
        self._lock = threading.Lock()
        self._is_over = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._on_settled)

    def note_change(self) -> None:
        """Write soon: something that is remembered has changed."""
        if not self._is_over:
            self._soon.start()

    def finish(self) -> None:
        """Write the last of it now; nothing is written after it."""
        self._soon.stop()
        self._look()
        with self._lock:
            self._is_over = True
            self._state.save(self._file)

    def _on_settled(self) -> None:
        self._look()
        seen = deepcopy(self._state)
        self._pool.submit(lambda _: self._write(seen), self._on_written, self._on_not_written, self)

    def _write(self, seen: WindowState) -> None:
        with self._lock:
            if not self._is_over:
                seen.save(self._file)

    def _on_written(self, _: None) -> None:
        """Nothing waits for it."""

    def _on_not_written(self, _: Exception) -> None:
        """It is written again after the next change, and on closing."""
