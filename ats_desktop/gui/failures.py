"""What happens to an error that nobody expected: it is logged, and said on the window's thread."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class Failures(QObject):
    """Catches what would end the program. It touches no widget: the error may come from any thread."""

    happened = Signal(object)
    """BaseException"""

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._on_exception

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unexpected", exc_info=(kind, error, trace))
        self.happened.emit(error)
