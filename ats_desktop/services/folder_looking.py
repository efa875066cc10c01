"""What lies in a watched folder; on any thread, without a database."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from ats_desktop.errors import UserError
from ats_desktop.storage.errors import FolderOnNetworkError
from ats_desktop.storage.lock import refuse_network_folder

_LOADING = frozenset({".part", ".crdownload", ".tmp", ".partial", ".download", ".opdownload"})
"""Endings of files that a browser or a mail program is still writing."""
_CVS = frozenset({".pdf", ".docx", ".doc", ".rtf", ".odt", ".txt", ".htm", ".html", ".zip"})
_PIECE = 1024 * 1024


class WatchedFolderGoneError(UserError):
    """The folder to be watched is not there; values: path."""

    code = "watched_folder_gone"


class WatchedFolderRemoteError(UserError):
    """The folder to be watched is on a network drive; values: path."""

    code = "watched_folder_remote"


def check_watchable(folder: Path) -> None:
    """Refuse a folder that cannot be watched.

    Raises:
        WatchedFolderGoneError: it is not there, or is no folder.
        WatchedFolderRemoteError: it lies on a network drive, which is not to be read by surprise.
    """
    if not folder.is_dir():
        raise WatchedFolderGoneError(path=str(folder))
    try:
        refuse_network_folder(folder)
    except FolderOnNetworkError as error:
        raise WatchedFolderRemoteError(path=str(folder)) from error


def files_in(folder: Path) -> dict[Path, str]:
    """Return the files of a folder that may be CVs, without its subfolders, each with a fingerprint.

    The fingerprint changes with the file's name, size and time. Files that are empty yet, or that a browser
    is still loading, are left out.

    Raises:
        WatchedFolderGoneError: the folder is not there now, or may not be looked into.
        WatchedFolderRemoteError: it lies on a network drive.
    """
    check_watchable(folder)
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise WatchedFolderGoneError(path=str(folder)) from error
    loading = [path.name for path in entries if path.suffix.lower() in _LOADING]
    found: dict[Path, str] = {}
    for path in entries:
        is_loading = path.name.startswith((".", "~$")) or any(name.startswith(path.name) for name in loading)
        if path.suffix.lower() in _CVS and not is_loading and (mark := _fingerprint(path)):
            found[path] = mark
    return found


def whole_files(before: Mapping[Path, str], now: Mapping[Path, str]) -> dict[Path, str]:
    """Return the files that did not change between two looks."""
    return {path: mark for path, mark in now.items() if before.get(path) == mark}


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file, "" for one that cannot be opened."""
    sum_ = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                sum_.update(piece)
    except OSError:
        return ""
    return sum_.hexdigest()


def _fingerprint(path: Path) -> str:
    """Return the fingerprint of a file that something was written into, "" for anything else."""
    try:
        status = path.stat()
        if not path.is_file() or not status.st_size:
            return ""
    except OSError:
        return ""
    said = f"{path.name}\x1f{status.st_size}\x1f{status.st_mtime_ns}"
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]
