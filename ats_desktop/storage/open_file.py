"""A database's file while it is open: whether it was taken away, and writing it to its place again."""

import os
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from ats_desktop.storage.connection import PAGE_SIZE
from ats_desktop.storage.errors import DatabaseGoneError, disk_errors, file_errors
from ats_desktop.storage.keys import sync_folder


class OpenFile:
    """A file as it was when its database was opened."""

    def __init__(self, path: Path) -> None:
        """Know the file that lies at ``path`` now."""
        self._path = path
        self._known = path.stat()
        self._is_back = False

    @property
    def is_gone(self) -> bool:
        """Whether it is no longer the file in its place."""
        try:
            found = self._path.stat()
        except OSError:
            return True
        # Elsewhere an open file cannot be taken away, and not every drive numbers its files.
        return os.name == "posix" and not os.path.samestat(found, self._known)

    def put_back(self, connection: dbapi2.Connection, key: bytes | None) -> None:
        """Write what ``connection`` still sees of the file to its place, durably; open it anew after it.

        Raises:
            DatabaseGoneError: another file took the place.
            DiskFullError, DriveFailedError, FolderReadOnlyError: nothing can be written there.
        """
        path = self._path
        if self._is_back:
            return
        if path.exists():
            raise DatabaseGoneError(folder=str(path.parent))
        part = path.with_name(path.name + ".part")
        with file_errors(path), disk_errors(path):
            part.unlink(missing_ok=True)
            with closing(dbapi2.connect(str(part), isolation_level=None)) as copy:
                if key is not None:
                    copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
                    copy.execute(f"PRAGMA cipher_page_size = {PAGE_SIZE}")
                copy.execute("PRAGMA synchronous = FULL")
                connection.backup(copy)
            # What is left of the file's own log belongs to the file that is gone.
            for left in ("-wal", "-shm"):
                path.with_name(path.name + left).unlink(missing_ok=True)
            part.rename(path)
            sync_folder(path.parent)
        self._is_back = True
