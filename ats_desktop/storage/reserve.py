"""Room that is kept for the day the disk is full."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

RESERVE_FILE = "reserve"
SIZE = 20_000_000
"""Bytes: enough to finish what was begun, and to take things away."""
_SHARE = 10
"""The drive must have this many times the room, or nothing is taken from it."""


class Reserve:
    """A file of zeros beside the data; it goes when a write finds no room, so that the next finds some."""

    def __init__(self, folder: Path, size: int = SIZE) -> None:
        """Know the place; nothing is written yet."""
        self._path = folder / RESERVE_FILE
        self._size = size

    @property
    def is_kept(self) -> bool:
        """Whether the room is there to be given."""
        return self._path.exists()

    def keep(self) -> None:
        """Take the room where the drive has plenty of it; what cannot be taken is left."""
        with suppress(OSError):
            if self._path.exists() and self._path.stat().st_size == self._size:
                return
            if shutil.disk_usage(self._path.parent).free < _SHARE * self._size:
                return
            part = self._path.with_name(f"{RESERVE_FILE}.part")
            with part.open("wb") as file:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, self._size)
                else:
                    file.truncate(self._size)
            part.replace(self._path)

    def give(self) -> bool:
        """Give the room to others; return whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
