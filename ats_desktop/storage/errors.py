"""What can go wrong with the data on disk, in words the front ends can turn into sentences."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from ats_desktop.errors import AtsError, DiskFullError, FolderReadOnlyError, UserError


class AgencyAbsentError(UserError):
    """There is no agency's data in the folder; values: folder."""

    code = "agency_absent"


class AgencyExistsError(UserError):
    """The folder holds an agency's data already; values: folder."""

    code = "agency_exists"


class AgencyInUseError(UserError):
    """Another program holds the data; values: folder, holder."""

    code = "agency_in_use"


class WrongPassphraseError(UserError):
    """Neither passphrase nor recovery key opens the data; values: folder."""

    code = "wrong_passphrase"


class PassphraseNeededError(UserError):
    """The data is encrypted and no passphrase was given; values: folder."""

    code = "passphrase_needed"


class DatabaseDamagedError(UserError):
    """The database is not readable as one; values: folder."""

    code = "database_damaged"


class DatabaseNewerError(UserError):
    """The data was written by a newer version of this program; values: folder, revision."""

    code = "database_newer"


class DatabaseLockedError(UserError):
    """Another program keeps the database locked; values: folder."""

    code = "database_locked"


class DatabaseGoneError(UserError):
    """The database's file was taken away while it was open; values: folder."""

    code = "database_gone"


class DriveFailedError(UserError):
    """The drive gave an error while it was read or written; values: path."""

    code = "drive_failed"


class FolderOnNetworkError(UserError):
    """The folder lies on a network drive, where a database is not safe; values: folder."""

    code = "folder_on_network"


class RecordAbsentError(AtsError):
    """No record has this key; the caller turns it into its subject's own error."""


class UnloggedWriteError(AtsError):
    """Something tried to write past the change log; a fault of this program."""


class NestedTransactionError(AtsError):
    """A transaction was begun inside another one; a fault of this program."""


class DatabaseClosedError(AtsError):
    """A database was used after it was closed; a fault of this program."""


class WrongThreadError(AtsError):
    """A database was used on another thread than the one that opened it; a fault of this program."""


_LEAST_ROOM = 64 * 1024
"""Bytes; less than the shared memory that opening a database takes."""

_BY_CODE: dict[int, type[UserError]] = {
    5: DatabaseLockedError,  # SQLITE_BUSY
    6: DatabaseLockedError,  # SQLITE_LOCKED
    8: FolderReadOnlyError,  # SQLITE_READONLY
    10: DriveFailedError,  # SQLITE_IOERR
    11: DatabaseDamagedError,  # SQLITE_CORRUPT
    13: DiskFullError,  # SQLITE_FULL
    14: FolderReadOnlyError,  # SQLITE_CANTOPEN
    26: DatabaseDamagedError,  # SQLITE_NOTADB
}


_BY_WORDS = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""SQLite's own words for the same: the driver gives no number with errors of the copying of databases."""

_BY_NUMBER: dict[int, type[UserError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EIO: DriveFailedError,
    errno.ENXIO: DriveFailedError,
    errno.ENODEV: DriveFailedError,
    errno.ENOENT: DriveFailedError,
}
"""What the system says about files; anything else means that the folder may not be written."""


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Turn what the system says about files below a folder into an error that a user can act on."""
    try:
        yield
    except OSError as error:
        kind = _BY_NUMBER.get(error.errno or 0, FolderReadOnlyError)
        raise kind(path=str(path)) from error


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what the driver says about the disk into an error that a user can act on."""
    try:
        yield
    except Exception as error:
        # SQLAlchemy puts the driver's error into one of its own.
        cause = getattr(error, "orig", error)
        translated = _translate(cause, path) if isinstance(cause, dbapi2.Error) else None
        if translated is None:
            raise
        raise translated from error


def _translate(error: BaseException | None, path: Path) -> UserError | None:
    code = getattr(error, "sqlite_errorcode", _BY_WORDS.get(str(error)))
    kind = _BY_CODE.get(code & 0xFF) if isinstance(code, int) else None
    if kind is DriveFailedError and _is_full(path):
        kind = DiskFullError
    if kind is FolderReadOnlyError and not path.parent.exists():
        kind = DriveFailedError
    return None if kind is None else kind(path=str(path), folder=str(path.parent))


def _is_full(path: Path) -> bool:
    """Tell whether a failure to read or write was for want of room: SQLite says so only of its main file."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False
