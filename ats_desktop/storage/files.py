"""The bytes of CVs, issued papers and scans, each once under its SHA-256, in a database of their own."""

import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from ats_desktop.storage.connection import FILES_FILE, connect, rewrite
from ats_desktop.storage.errors import RecordAbsentError, disk_errors
from ats_desktop.storage.open_file import OpenFile


class FileStore:
    """Content-addressed bytes; a file is stored before the record that names it, orphans are swept."""

    def __init__(self, folder: Path, key: bytes | None) -> None:
        """Open or make the store beside the records."""
        self._path = folder / FILES_FILE
        with disk_errors(self._path):
            self._connection = connect(self._path, key, is_new=not self._path.exists())
            try:
                self._connection.execute(
                    "CREATE TABLE IF NOT EXISTS file "
                    "(sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL)"
                )
                self._opened = OpenFile(self._path)
            except BaseException:
                self._connection.close()
                raise

    @property
    def is_gone(self) -> bool:
        """Whether the file was taken away from its place."""
        return self._opened.is_gone

    def put_back(self, key: bytes | None) -> None:
        """Write the file to its place again, from what is open still; open it anew after it."""
        self._opened.put_back(self._connection, key)

    def put(self, contents: Collection[bytes]) -> list[str]:
        """Keep contents durably, in one transaction; return the SHA-256 of each as hex, in their order."""
        hashed = [(hashlib.sha256(data).hexdigest(), data) for data in contents]
        if hashed:
            with disk_errors(self._path):
                self._write(hashed)
        return [sha256 for sha256, _ in hashed]

    def get(self, sha256: str) -> bytes:
        """Return the bytes under a hash.

        Raises:
            RecordAbsentError: there are none, or they are no longer what the hash says.
        """
        with disk_errors(self._path):
            row = self._connection.execute("SELECT data FROM file WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None or hashlib.sha256(row[0]).hexdigest() != sha256:
            raise RecordAbsentError(sha256)
        return bytes(row[0])

    def hashes(self) -> set[str]:
        """Return the hash of every file kept."""
        with disk_errors(self._path):
            return {row[0] for row in self._connection.execute("SELECT sha256 FROM file")}

    def damaged(self) -> list[str]:
        """Return the hashes whose bytes are no longer theirs."""
        with disk_errors(self._path):
            rows = self._connection.execute("SELECT sha256, data FROM file")
            return [sha256 for sha256, data in rows if hashlib.sha256(data).hexdigest() != sha256]

    def sweep(self, referenced: Collection[str]) -> int:
        """Remove files that no record names; return how many."""
        orphans = self.hashes().difference(referenced)
        if orphans:
            with disk_errors(self._path), self._transaction():
                self._connection.executemany("DELETE FROM file WHERE sha256 = ?", [(key,) for key in orphans])
        return len(orphans)

    def remove(self, hashes: Collection[str]) -> None:
        """Remove files, in one transaction; the caller knows that no record names them."""
        if hashes:
            with disk_errors(self._path), self._transaction():
                self._connection.executemany("DELETE FROM file WHERE sha256 = ?", [(key,) for key in hashes])

    def wipe(self) -> None:
        """Write the file anew without what was removed from it, and empty its log; slow.

        Raises:
            DiskFullError, DriveFailedError: it is as it was.
        """
        with disk_errors(self._path):
            rewrite(self._connection)

    def close(self) -> None:
        """Leave one whole file behind, without a log beside it where the disk lets it."""
        with suppress(dbapi2.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def _write(self, hashed: Collection[tuple[str, bytes]]) -> None:
        with self._transaction():
            self._connection.executemany(
                "INSERT INTO file (sha256, size, data) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                [(sha256, len(data), data) for sha256, data in hashed],
            )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
