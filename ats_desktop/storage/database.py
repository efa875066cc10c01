"""Opening and closing an agency's database, and the transactions on it."""

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from ats_desktop.errors import DiskFullError
from ats_desktop.storage.change_log import Clock
from ats_desktop.storage.connection import RECORDS_FILE, connect, rewrite
from ats_desktop.storage.errors import (
    DatabaseClosedError,
    DatabaseDamagedError,
    DatabaseGoneError,
    DatabaseNewerError,
    NestedTransactionError,
    WrongThreadError,
    disk_errors,
    file_errors,
)
from ats_desktop.storage.files import FileStore
from ats_desktop.storage.open_file import OpenFile
from ats_desktop.storage.places import SCHEMA_REVISION
from ats_desktop.storage.replacing import COPIED_MARK
from ats_desktop.storage.reserve import Reserve

ReadConnection = Connection
"""A connection in a read transaction, for those who only hand it to queries."""


_WORD_INDEXES = ("person_fts", "search_fts")
"""Their deleted documents keep their words until the parts of the index are merged."""
_NEWEST_CLOCK = """
WITH RECURSIVE known (replica) AS (
    SELECT min(replica) FROM change_log
    UNION ALL
    SELECT (SELECT min(replica) FROM change_log WHERE replica > known.replica)
    FROM known WHERE known.replica IS NOT NULL
)
SELECT coalesce(max((
    SELECT hlc FROM change_log WHERE replica = known.replica ORDER BY seq DESC LIMIT 1
)), 0) FROM known
"""


class Database:
    """One open agency: records, files and change log; used on the thread that opened it and no other."""

    def __init__(self, folder: Path, key: bytes | None, now: Callable[[], int] | None = None) -> None:
        """Open the database in a folder, bringing an older one up to date after a verified backup.

        Args:
            folder: holds ``ats.db`` and ``files.db``; both are made when missing.
            key: 32 bytes, or None for plain files.
            now: wall clock, microseconds since 1970-01-01 UTC.

        Raises:
            DatabaseDamagedError: a file is not a database, or one without this program's tables.
            DatabaseNewerError: a newer version of the program wrote it.
        """
        self.folder = folder
        self.path = folder / RECORDS_FILE
        self.key = key
        self.reserve = Reserve(folder)
        self._thread = threading.get_ident()
        self._is_writing = False
        self._is_busy = False
        self._is_closed = False
        self._existed = self.path.exists()
        if self._existed and self.path.stat().st_size == 0:
            raise DatabaseDamagedError(folder=str(folder), path=str(self.path))
        self.engine = create_engine(
            "sqlite://", module=dbapi2, creator=self._connect, poolclass=StaticPool, echo=False
        )
        event.listen(self.engine, "begin", self._begin)
        try:
            with disk_errors(self.path):
                self._bring_up_to_date()
                self.files = FileStore(folder, key)
                self._opened = OpenFile(self.path)
        except BaseException:
            self.engine.dispose()
            raise
        try:
            with disk_errors(self.path):
                self.clock = Clock(self._last_clock(), now)
                self.replica = self._state("replica") or self.renew_replica()
            self._begin_anew_when_copied()
        except BaseException:
            self.close()
            raise

    @property
    def is_closed(self) -> bool:
        """Whether it was closed; nothing can be read or written then."""
        return self._is_closed

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection in a read transaction: one consistent moment of the data."""
        with self._alone(), disk_errors(self.path), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session in a transaction that holds the write lock from its beginning; commit at the end.

        Use ``UnitOfWork``, which also writes the change log.
        """
        with self._alone():
            self._is_writing = True
            try:
                with (
                    self._with_reserve(),
                    disk_errors(self.path),
                    Session(self.engine, expire_on_commit=False, autoflush=False) as session,
                    session.begin(),
                ):
                    yield session
            finally:
                self._is_writing = False

    @property
    def is_gone(self) -> bool:
        """Whether an open file is no longer in its place: what is written now would go with it."""
        return self._opened.is_gone or self.files.is_gone

    def put_back(self) -> None:
        """Write what was taken away to its place, from the files that are open still; open it anew after it.

        Raises:
            DatabaseGoneError: the folder itself is gone, or another file took the place.
            DiskFullError, DriveFailedError, FolderReadOnlyError: nothing can be written there.
        """
        if not self.folder.is_dir():
            raise DatabaseGoneError(folder=str(self.folder))
        if self.files.is_gone:
            self.files.put_back(self.key)
        if self._opened.is_gone:
            with self.engine.connect() as connection:
                self._opened.put_back(connection.connection.driver_connection, self.key)

    def require_own_thread(self) -> None:
        """Raise WrongThreadError on any thread but the one that opened the database."""
        if threading.get_ident() != self._thread:
            raise WrongThreadError(str(self.path))

    def renew_replica(self) -> str:
        """Begin a new line of entries after a restore, because others may know more of the old one."""
        replica = uuid.uuid4().hex[:16]
        self.set_state("replica", replica)
        self.replica = replica
        return replica

    def local_state(self, name: str) -> str | None:
        """Return a fact about this laptop's copy, None where it was never kept."""
        with self._alone():
            return self._state(name)

    def set_state(self, name: str, value: str) -> None:
        """Keep a fact about this laptop's copy; not logged."""
        with self.writing() as session:
            session.connection().exec_driver_sql(
                "INSERT INTO local_state (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def drop_state(self, name: str) -> None:
        """Forget a fact about this laptop's copy; not logged."""
        with self.writing() as session:
            session.connection().exec_driver_sql("DELETE FROM local_state WHERE name = ?", (name,))

    def wipe(self) -> None:
        """Write both files anew without a byte of what was erased; slow, and done again when killed.

        Raises:
            DiskFullError, DriveFailedError: there is no room for it now.
        """
        with self._alone(), disk_errors(self.path), self.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("COMMIT") if raw.in_transaction else None
            for index in _WORD_INDEXES:
                raw.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
            rewrite(raw)
            raw.execute("BEGIN")
        self.files.wipe()

    def close(self) -> None:
        """Leave whole files behind, without logs beside them; a second time does nothing."""
        self.require_own_thread()
        if self._is_closed:
            return
        self._is_closed = True
        self.files.close()
        # What the log still holds is put into the file by the next start when the disk refuses now.
        with suppress(dbapi2.Error, DBAPIError), self.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("ROLLBACK") if raw.in_transaction else None
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.engine.dispose()

    @contextmanager
    def _with_reserve(self) -> Iterator[None]:
        """Give the kept room away when a write finds none, so that the user can take things away."""
        try:
            yield
        except DiskFullError:
            self.reserve.give()
            raise

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Refuse a transaction inside another one: on their one connection it would end the outer one."""
        self.require_own_thread()
        if self._is_closed:
            raise DatabaseClosedError(str(self.path))
        if self._is_busy:
            raise NestedTransactionError(str(self.path))
        if self.is_gone:
            raise DatabaseGoneError(folder=str(self.folder))
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False

    def _begin_anew_when_copied(self) -> None:
        mark = self.folder / COPIED_MARK
        if mark.exists():
            self.renew_replica()
            with file_errors(self.folder):
                mark.unlink()

    def _connect(self) -> dbapi2.Connection:
        return connect(self.path, self.key, is_new=not self.path.exists())

    def _begin(self, connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if self._is_writing else "BEGIN")
        if self._is_writing:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")

    def _state(self, name: str) -> str | None:
        with self.engine.connect() as connection:
            row = connection.exec_driver_sql("SELECT value FROM local_state WHERE name = ?", (name,)).first()
        return None if row is None else str(row[0])

    def _last_clock(self) -> int:
        """Return the newest entry's clock, reading one entry a replica: within one the clock only rises."""
        with self.engine.connect() as connection:
            return int(connection.exec_driver_sql(_NEWEST_CLOCK).scalar_one())

    def _revision(self) -> str | None:
        with self.engine.connect() as connection:
            exists = connection.exec_driver_sql(
                "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
            ).first()
            if exists is None:
                return None
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
            return None if row is None else str(row[0])

    def _bring_up_to_date(self) -> None:
        revision = self._revision()
        if revision == SCHEMA_REVISION:
            return
        if revision is None and self._existed:
            raise DatabaseDamagedError(folder=str(self.folder), path=str(self.path))
        if revision is not None and revision > SCHEMA_REVISION:
            raise DatabaseNewerError(folder=str(self.folder), revision=revision)
        from ats_desktop.storage.migrating import migrate

        migrate(self.engine, self.folder, self.key, revision)
