"""Pictures of the pages of a PDF or a scan, drawn in a child process: a file from outside may be hostile."""

import contextlib
import json
import subprocess
import sys
import threading
import weakref
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

from ats_desktop.errors import UserError

CHILD_ARGUMENT = "--draw-pdf-child"
"""What starts the child in a frozen program, which has no interpreter to start by file."""


class PagesUnreadableError(UserError):
    """The pages of a file cannot be drawn; no values."""

    code = "pages_unreadable"


class PageSize(NamedTuple):
    """Width and height of a page in points."""

    width: float
    height: float


class PageBox(NamedTuple):
    """A place on a page, in points from its top left."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


class PdfPages:
    """One child process and the document it holds; any thread may ask, one at a time.

    The child is started with the first document and lives until ``close``. A child that died is replaced at
    the next document.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._children: list[subprocess.Popen[bytes]] = []
        # A view goes without saying so; its child must not outlive it.
        self._end = weakref.finalize(self, _end_all, self._children)

    def open(self, data: bytes, *, is_picture: bool = False) -> tuple[PageSize, ...]:
        """Take a document, a PDF or else a picture, and return the size of each page.

        Raises PagesUnreadableError.
        """
        with self._lock:
            what = "open picture" if is_picture else "open"
            answer = self._ask({"do": what, "bytes": len(data)}, data)
        pages = answer["pages"]
        if not isinstance(pages, list):
            raise PagesUnreadableError
        return tuple(PageSize(float(width), float(height)) for width, height in pages)

    def picture(self, page: int, width: int) -> QImage:
        """Draw a page of the document ``width`` device pixels wide.

        Raises PagesUnreadableError.
        """
        with self._lock:
            answer = self._ask({"do": "draw", "page": page, "width": width})
            data = self._read(_whole(answer, "bytes"))
        image = QImage(
            data,
            _whole(answer, "width"),
            _whole(answer, "height"),
            _whole(answer, "stride"),
            QImage.Format.Format_RGBX8888,
        )
        return image.copy()

    def find(self, text: str) -> tuple[PageBox, ...]:
        """Return the places of a text in the document.

        Raises PagesUnreadableError.
        """
        with self._lock:
            answer = self._ask({"do": "find", "text": text})
        boxes = answer["boxes"]
        if not isinstance(boxes, list):
            raise PagesUnreadableError
        return tuple(PageBox(int(box[0]), *(float(side) for side in box[1:5])) for box in boxes)

    def close(self) -> None:
        """End the child; a request that waits for it fails."""
        _end_all(self._children)

    @property
    def child(self) -> "subprocess.Popen[bytes] | None":
        """The process that draws, None before the first document and after ``close``."""
        return self._children[-1] if self._children else None

    def _ask(self, request: dict[str, object], data: bytes = b"") -> dict[str, object]:
        child = self.child
        if child is None or child.poll() is not None:
            self.close()
            child = _start()
            self._children.append(child)
        pipe, answers = child.stdin, child.stdout
        try:
            if pipe is None or answers is None:
                raise PagesUnreadableError
            pipe.write(json.dumps(request).encode() + b"\n" + data)
            pipe.flush()
            line = answers.readline()
        except (OSError, ValueError) as error:
            self.close()
            raise PagesUnreadableError from error
        if not line:
            # It ended over this request; the next one finds a new child.
            self.close()
            raise PagesUnreadableError
        answer = json.loads(line)
        if not isinstance(answer, dict) or "error" in answer:
            raise PagesUnreadableError
        return answer

    def _read(self, count: int) -> bytes:
        answers = self.child.stdout if self.child is not None else None
        data = answers.read(count) if answers is not None else b""
        if len(data) != count:
            raise PagesUnreadableError
        return data


def _end_all(children: "list[subprocess.Popen[bytes]]") -> None:
    while children:
        child = children.pop()
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()


def _whole(answer: dict[str, object], name: str) -> int:
    value = answer.get(name)
    if not isinstance(value, int):
        raise PagesUnreadableError
    return value


def _start() -> "subprocess.Popen[bytes]":
    if getattr(sys, "frozen", False):
        command = [sys.executable, CHILD_ARGUMENT]
    else:
        command = [sys.executable, "-I", str(Path(__file__).with_name("pdf_child.py"))]
    # On Windows alone: no console flashes up.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=flags,
    )
