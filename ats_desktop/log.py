"""The log file: what the program did and where it failed, without a word about anybody.

Messages name codes, counts and identifiers. An exception is logged as its type and the places it passed:
its text and the source lines may hold a name or a phone number, so neither is written.
"""

import logging
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from typing_extensions import override

_BYTES_A_FILE = 1_000_000
_OLD_FILES = 3
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Handler(RotatingFileHandler):
    """The program's own handler; at most one is attached, and a full disk never stops the program."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the line: there is nowhere left to report a log that cannot be written."""


class PlacesFormatter(logging.Formatter):
    """Formats exceptions as types and places; the text of an exception never reaches the file."""

    @override
    def formatException(self, ei: _Raised) -> str:
        error = ei[1]
        return "" if error is None else "\n".join(_places(error))

    @override
    def formatStack(self, stack_info: str) -> str:
        """Leave the stack out: it quotes source lines."""
        return ""


def start(file: Path, level: int = logging.INFO) -> None:
    """Write the package's log to ``file`` from now on; call it once more to move to another file.

    The folder is made, private to the user. Where it cannot be written the program runs without a log.
    """
    stop()
    logger = logging.getLogger("ats_desktop")
    logger.setLevel(level)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _Handler(file, maxBytes=_BYTES_A_FILE, backupCount=_OLD_FILES, encoding="utf-8")
        file.chmod(0o600)
    except OSError:
        return
    handler.setFormatter(PlacesFormatter(_LINE))
    logger.addHandler(handler)


def stop() -> None:
    """Close the log file; harmless when none is open."""
    logger = logging.getLogger("ats_desktop")
    for handler in [each for each in logger.handlers if isinstance(each, _Handler)]:
        logger.removeHandler(handler)
        handler.close()


def places(error: BaseException) -> str:
    """Write an error as types and places, without any of its own text."""
    return "\n".join(_places(error))


def _places(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _places(cause)
        yield "then:"
    yield type(error).__qualname__
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
