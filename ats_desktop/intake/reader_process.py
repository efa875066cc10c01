"""Reading CV files in child processes, so that no file can hurt the program."""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO

from ats_desktop.domain.draft import CandidateDraft, ReadSkills
from ats_desktop.domain.listing import ListSheet
from ats_desktop.domain.returned_book import ReturnedBook
from ats_desktop.domain.skill import SHIPPED_ONLY, OwnSkills
from ats_desktop.intake import wire
from ats_desktop.intake.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooBigError,
    FileTookTooLongError,
    FileUsedTooMuchMemoryError,
    ReaderUnavailableError,
    UnreadableFileError,
    WorkbookTooBigError,
)
from ats_desktop.intake.limits import MAXIMUM_CPU_SECONDS, MAXIMUM_MEMORY, OUT_OF_MEMORY
from ats_desktop.intake.returned_books import MAXIMUM_PACKAGE
from ats_desktop.intake.sniffing import MAXIMUM_SIZE

CHILD_ARGUMENT = "--read-cv-child"
"""With it a frozen program runs ``child_main`` in the place of everything else."""
FILE_SECONDS = 30.0
_START_SECONDS = 60.0
_FILES_PER_CHILD = 500
"""A child is replaced after so many files, so that no library's leak grows."""
_IN_DOUBT = (FileDamagedError, FileUsedTooMuchMemoryError, FileTookTooLongError)
"""After these a process may be in any state; a file that was refused at its door leaves it as it was."""
_KEPT_VARIABLES = (
    "PATH",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "TEMP",
    "TMP",
    "LANG",
    "LC_ALL",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
)
_SOURCE = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from ats_desktop.intake.reader_child import serve; sys.exit(serve())"
)


def child_main() -> int:
    """Be a reading process until the parent ends it; return the exit status."""
    from ats_desktop.intake.reader_child import serve

    return serve()


class CvReader:
    """A pool of reading processes; it survives every file, and each failed child is replaced.

    Safe to use from several threads. Processes start when they are first needed.
    """

    def __init__(
        self,
        *,
        today: date | None = None,
        file_seconds: float = FILE_SECONDS,
        memory: int = MAXIMUM_MEMORY,
        skills: OwnSkills = SHIPPED_ONLY,
    ) -> None:
        """Know the skills that ship and the agency's own; raise ValueError where these are too many."""
        self._skills = wire.line_of(skills)
        self._today = today
        self._file_seconds = file_seconds
        self._memory = memory
        self._idle: list[_Child] = []
        self._lock = threading.Lock()
        self._is_closed = False

    def __enter__(self) -> "CvReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the processes; the reader cannot be used afterwards."""
        with self._lock:
            self._is_closed = True
            children, self._idle = self._idle, []
        for child in children:
            child.end()

    def warm_up(self) -> None:
        """Start one process now, so that the first file does not wait for it."""
        self._give_back(self._take())

    def read(self, path: Path) -> CandidateDraft:
        """Read one CV.

        Raises UnreadableFileError in one of its kinds.
        """
        result = self._read(path, is_list=False)
        assert isinstance(result, CandidateDraft)
        return result

    def read_list(self, path: Path) -> ListSheet:
        """Read a CSV or XLSX list of people.

        Raises UnreadableFileError in one of its kinds.
        """
        result = self._read(path, is_list=True)
        assert isinstance(result, ListSheet)
        return result

    def read_book(self, path: Path) -> ReturnedBook:
        """Read a workbook that a client sent back, or the one in a package.

        Raises UnreadableFileError in one of its kinds.
        """
        path = Path(path).absolute()
        try:
            _check_size(path, MAXIMUM_PACKAGE)
        except FileTooBigError as error:
            raise WorkbookTooBigError(name=path.name, part=path.name, limit=MAXIMUM_PACKAGE) from error
        result = self._ask({"path": str(path), "name": path.name, "is_list": False, "is_book": True})
        assert isinstance(result, ReturnedBook)
        return result

    def read_skills(self, text: str, known: Iterable[str], name: str) -> ReadSkills:
        """Find in the words of a CV, read before, the skills besides those that are ``known``.

        Raises UnreadableFileError in one of its kinds; ``name`` is the file's.
        """
        result = self._ask({"text": text, "known": list(known), "name": name})
        assert isinstance(result, ReadSkills)
        return result

    def _read(self, path: Path, *, is_list: bool) -> wire.Result:
        path = Path(path).absolute()
        _check_size(path)
        return self._ask({"path": str(path), "name": path.name, "is_list": is_list})

    def _ask(self, request: dict[str, object]) -> wire.Result:
        try:
            child = self._take()
        except OSError as error:
            raise ReaderUnavailableError(name=request["name"]) from error
        request["today"] = (self._today or date.today()).isoformat()
        try:
            result = child.read(request, self._file_seconds)
        except BaseException:
            child.end()
            raise
        if child.is_spent:
            child.end()
        else:
            self._give_back(child)
        if isinstance(result, UnreadableFileError):
            raise result
        return result

    def read_many(
        self, paths: Iterable[Path], workers: int = 2
    ) -> Iterator[tuple[Path, CandidateDraft | UnreadableFileError]]:
        """Read files in ``workers`` processes at once and give the results in the order of the paths.

        Only a few files are read ahead; closing the iterator stops the rest.
        """
        waiting: deque[tuple[Path, Future[CandidateDraft | UnreadableFileError]]] = deque()
        with ThreadPoolExecutor(max_workers=workers, thread_name_prefix="cv-reader") as pool:
            try:
                for path in paths:
                    waiting.append((path, pool.submit(self._result, path)))
                    if len(waiting) > 4 * workers:
                        done, future = waiting.popleft()
                        yield done, future.result()
                while waiting:
                    done, future = waiting.popleft()
                    yield done, future.result()
            finally:
                for _, future in waiting:
                    future.cancel()

    def _result(self, path: Path) -> CandidateDraft | UnreadableFileError:
        try:
            return self.read(path)
        except UnreadableFileError as error:
            return error

    def _take(self) -> "_Child":
        with self._lock:
            if self._is_closed:
                raise ValueError("the reader is closed")
            if self._idle:
                return self._idle.pop()
        return _Child(self._memory, self._skills)

    def _give_back(self, child: "_Child") -> None:
        with self._lock:
            if not self._is_closed:
                self._idle.append(child)
                return
        child.end()


def _check_size(path: Path, limit: int = MAXIMUM_SIZE) -> None:
    """Refuse what needs no reading to be refused."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise FileMissingError(name=path.name)
    except OSError as error:
        raise FileMissingError(name=path.name) from error
    if size == 0:
        raise FileEmptyError(name=path.name)
    if size > limit:
        raise FileTooBigError(name=path.name, size=size, limit=limit)


class _Child:
    """One process and the thread that waits for its answers."""

    def __init__(self, memory: int, skills: bytes) -> None:
        self._memory = memory
        self._skills = skills
        self._count = 0
        self._is_broken = False
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(memory),
            cwd=Path(sys.executable).anchor or None,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._listen, name="cv-reader-answers", daemon=True).start()
        try:
            is_ready = bool(self._answer(_START_SECONDS))
        except queue.Empty:
            is_ready = False
        if not is_ready:
            self.end()
            raise OSError("no answer")

    @property
    def is_spent(self) -> bool:
        """Whether the process is to be replaced: after any failure, and after many files."""
        return self._is_broken or self._count >= _FILES_PER_CHILD

    def read(self, request: dict[str, object], seconds: float) -> wire.Result:
        """Have one file read; whatever goes wrong comes back as an error of the file."""
        self._count += 1
        name = str(request["name"])
        try:
            stdin = _pipe(self._process.stdin)
            stdin.write(json.dumps(request).encode("ascii") + b"\n")
            stdin.flush()
            answer = self._answer(seconds)
        except queue.Empty:
            self._is_broken = True
            self.end()
            return FileTookTooLongError(name=name, seconds=round(seconds))
        except OSError:
            answer = b""
        if not answer:
            self._is_broken = True
            return self._death(name)
        try:
            result = wire.result_of(answer)
        except (ValueError, KeyError, TypeError):
            self._is_broken = True
            return FileDamagedError(name=name, kind="unknown")
        if isinstance(result, _IN_DOUBT):
            self._is_broken = True
        return result

    def end(self) -> None:
        """End the process and let go of its pipes."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                # A process that has ended may leave unsent words behind.
                with contextlib.suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        # The pipe may be closed while this thread waits, and takes only so much at once.
        with contextlib.suppress(OSError, ValueError):
            stdin = _pipe(self._process.stdin)
            stdin.write(self._skills)
            stdin.flush()
            for line in _pipe(self._process.stdout):
                self._answers.put(line)
        self._answers.put(b"")

    def _answer(self, seconds: float) -> bytes:
        return self._answers.get(timeout=seconds)

    def _death(self, name: str) -> UnreadableFileError:
        """Say why a process ended without an answer."""
        status = self._process.wait()
        if os.name == "posix" and status == -signal.SIGXCPU:
            return FileTookTooLongError(name=name, seconds=MAXIMUM_CPU_SECONDS)
        if status == OUT_OF_MEMORY or (os.name == "posix" and status == -signal.SIGKILL):
            return FileUsedTooMuchMemoryError(name=name, limit=self._memory)
        return FileDamagedError(name=name, kind="unknown")


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise OSError("no pipe")
    return pipe


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    root = Path(__file__).resolve().parents[2]
    return [sys.executable, "-I", "-X", "utf8", "-c", _SOURCE, str(root)]


def _environment(memory: int) -> dict[str, str]:
    """Pass on what a process needs to start and nothing that the user keeps in the environment."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return {**kept, "ATS_READER_MEMORY": str(memory)}
