"""One program per data folder: a lock file that names its holder."""

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from ats_desktop.storage.errors import AgencyInUseError, FolderOnNetworkError, file_errors

LOCK_FILE = "ats.lock"

_LOCKED_BYTE = 1 << 20
"""Past the text, because a locked byte cannot be read by others on Windows."""
_NETWORK_TYPES = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs"})


class FolderLock:
    """Held from opening to closing; the system lets it go when the process dies."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            AgencyInUseError: another process holds it; values: folder, holder ("process 4711 on laptop").
            FolderReadOnlyError, DiskFullError, DriveFailedError: the lock file cannot be made.
        """
        self._path = folder / LOCK_FILE
        with file_errors(folder):
            self._file: IO[bytes] = self._path.open("a+b", buffering=0)
        if not _try_lock(self._file):
            holder = self._holder()
            self._file.close()
            raise AgencyInUseError(folder=str(folder), holder=holder)
        # The lock holds without its text, for which a full disk has no room.
        with suppress(OSError):
            self._file.truncate(0)
            self._file.write(json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())

    def release(self) -> None:
        """Let the lock go; the file stays, empty."""
        if not self._file.closed:
            with suppress(OSError):
                self._file.truncate(0)
            _unlock(self._file)
            self._file.close()

    def __enter__(self) -> Self:
        """Return the lock itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the lock go."""
        self.release()

    def _holder(self) -> str:
        self._file.seek(0)
        try:
            content = json.loads(self._file.read() or b"{}")
        except (ValueError, OSError):
            content = {}
        if "pid" not in content:
            return "?"
        return f"{content['pid']}@{content.get('host', '?')}"


def refuse_network_folder(folder: Path) -> None:
    """Raise FolderOnNetworkError where file locks and syncs cannot be trusted."""
    if _is_on_network(folder.resolve()):
        raise FolderOnNetworkError(folder=str(folder))


if sys.platform == "win32":
    import ctypes
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        file.seek(0)
        return True

    def _unlock(file: IO[bytes]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

    def _is_on_network(folder: Path) -> bool:
        drive_remote = 4
        if str(folder).startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == drive_remote)

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)

    def _is_on_network(folder: Path) -> bool:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        best, kind = "", ""
        for line in mounts.splitlines():
            _, point, fstype, *_ = line.split(" ")
            inside = folder == Path(point) or Path(point) in folder.parents
            if inside and len(point) >= len(best):
                best, kind = point, fstype
        return kind in _NETWORK_TYPES
