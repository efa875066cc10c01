"""Putting a finished file in its place: whole or not at all, with one error for each way it can fail."""

import errno
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from ats_desktop.errors import DiskFullError, FolderReadOnlyError, UserError

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_LONGEST_NAME = 120
_WINDOWS_FILE_IN_USE = frozenset({32, 33})
"""ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""


class FileOpenElsewhereError(UserError):
    """Another program, usually Excel, holds the file that is to be replaced; values: path."""

    code = "file_open_elsewhere"


class FolderMissingError(UserError):
    """The folder to write into is not there; values: path (the folder)."""

    code = "folder_missing"


class PathIsFolderError(UserError):
    """A folder already has the name that the file should get; values: path."""

    code = "path_is_folder"


class FileNameRefusedError(UserError):
    """The file system does not take this file name: too long, or a forbidden character; values: path."""

    code = "file_name_refused"


class FileNotWrittenError(UserError):
    """The system refused to write for another reason; values: path, reason (the system's own words)."""

    code = "file_not_written"


def write_whole(path: Path, data: bytes) -> None:
    """Replace or make the file at this path, whole: after any failure the old file is as it was.

    The bytes go to a temporary name in the same folder, to the disk, and then to the name. A file that
    an office program marks as open is left alone, because that program would later write its own over it.

    Raises FileOpenElsewhereError, FolderReadOnlyError, FolderMissingError, PathIsFolderError,
    DiskFullError, FileNameRefusedError, FileNotWrittenError.
    """
    try:
        if path.is_dir():
            raise PathIsFolderError(path=path)
        if not path.parent.is_dir():
            raise FolderMissingError(path=path.parent)
        if _is_marked_open(path):
            raise FileOpenElsewhereError(path=path)
    except OSError as error:
        raise _named(error, path, None) from error
    temporary: Path | None = None
    try:
        temporary = _write_beside(path, data)
        temporary.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise _named(error, path, temporary) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def safe_file_name(stem: str, suffix: str) -> str:
    """Give a file name that Windows and Linux take: nothing forbidden, at most 120 before the suffix."""
    cleaned = " ".join(_FORBIDDEN.sub(" ", stem).split())[:_LONGEST_NAME].strip(" .")
    if not cleaned or _RESERVED.match(cleaned):
        cleaned = f"_{cleaned}"
    return cleaned + suffix


def _write_beside(path: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".ats-", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_marked_open(path: Path) -> bool:
    """Look for the owner files that Excel and LibreOffice put beside a document while it is open."""
    return any((path.parent / mark).exists() for mark in (f"~${path.name}", f".~lock.{path.name}#"))


def _named(error: OSError, path: Path, temporary: Path | None) -> UserError:
    """Choose the error a user can act on; a temporary file that got written means the target was refused."""
    if getattr(error, "winerror", None) in _WINDOWS_FILE_IN_USE:
        return FileOpenElsewhereError(path=path)
    number = error.errno
    if number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        is_target_refused = temporary is not None and os.name == "nt"
        return (
            FileOpenElsewhereError(path=path) if is_target_refused else FolderReadOnlyError(path=path.parent)
        )
    named: UserError = FileNotWrittenError(path=path, reason=error.strerror or type(error).__name__)
    if number in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        named = DiskFullError(path=path)
    elif number in {errno.ENOENT, errno.ENOTDIR}:
        named = FolderMissingError(path=path.parent)
    elif number == errno.EISDIR:
        named = PathIsFolderError(path=path)
    elif number in {errno.ENAMETOOLONG, errno.EINVAL}:
        named = FileNameRefusedError(path=path)
    return named
