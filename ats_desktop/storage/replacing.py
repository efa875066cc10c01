"""Putting other data in the place of an agency's: staged, tried, then exchanged in steps that can be resumed.

The staged folder's name says how far the exchange has come. ``leaving-…``: the present files are being moved
to ``replaced/…``. ``arriving-…``: they are away, and the staged ones are being moved in. Each name is given
by one rename, so that a program killed at any moment is finished by the next one that opens the folder.
"""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from ats_desktop.storage.backup import BACKUP_FOLDER, free_name, read_backup, sync_files, verify
from ats_desktop.storage.connection import FILES_FILE, RECORDS_FILE
from ats_desktop.storage.errors import file_errors
from ats_desktop.storage.keys import sync_folder
from ats_desktop.storage.places import ARRIVING, KEY_FILES, LEAVING

COPIED_MARK = "copied.mark"
"""An empty file beside data that came out of a backup unopened: its line of entries must begin anew."""

_DATABASES = (RECORDS_FILE, FILES_FILE)
_LOGS = tuple(f"{name}-wal" for name in _DATABASES)
_NAMES = (*_DATABASES, *_LOGS, *KEY_FILES, COPIED_MARK)


def stage_restore(path: Path, folder: Path, key: bytes | None) -> Path:
    """Copy a verified backup beside the present data, to be tried before anything is replaced.

    Raises:
        BackupBadError: it does not verify.
        DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be copied; nothing was left behind.
    """
    verify(path, key)
    return _copy_to_stage(path, folder)


def stage_new(path: Path, folder: Path) -> Path:
    """Copy a backup beside the place of an agency that does not open; a locked one is not verified.

    Raises:
        BackupBadError: it is no backup, or a plain one that does not verify.
        DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be copied; nothing was left behind.
    """
    read_backup(path)
    if not any((path / name).exists() for name in KEY_FILES):
        verify(path, None)
    stage = _copy_to_stage(path, folder)
    with file_errors(folder):
        (stage / COPIED_MARK).touch()
    return stage


def replace_data(stage: Path, folder: Path) -> Path | None:
    """Exchange the present files for the staged ones; killed at any moment, it is done or can be finished.

    Present files are kept in a folder of their own below ``replaced/``, which is returned; None where there
    were none. The caller holds the folder's lock and has closed its database.

    Raises:
        DiskFullError, FolderReadOnlyError, DriveFailedError: opening the folder again tries to finish.
    """
    with file_errors(folder):
        kept = free_name(folder / "replaced", datetime.now(UTC), "")
        sync_files(stage)
        stage.rename(folder / f"{LEAVING}{kept.name}")
        sync_folder(folder)
        finish_replacing(folder)
    return kept if kept.exists() else None


def finish_replacing(folder: Path) -> None:
    """Go on with an exchange that a killed program began; nothing to do is the usual case."""
    with file_errors(folder):
        for leaving in sorted(folder.glob(f"{LEAVING}*")):
            stamp = leaving.name.removeprefix(LEAVING)
            _move(folder, folder / "replaced" / stamp)
            leaving.rename(folder / f"{ARRIVING}{stamp}")
            sync_folder(folder)
        for arriving in sorted(folder.glob(f"{ARRIVING}*")):
            _move(arriving, folder)
            shutil.rmtree(arriving, ignore_errors=True)
            sync_folder(folder)


def sweep_unfinished(folder: Path) -> None:
    """Remove what a killed program was still making; the caller holds the folder's lock."""
    for path in (*folder.glob("*.part"), *(folder / BACKUP_FOLDER).glob("*.part")):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with file_errors(folder):
                path.unlink(missing_ok=True)


def _copy_to_stage(path: Path, folder: Path) -> Path:
    stage = folder / "restore.part"
    shutil.rmtree(stage, ignore_errors=True)
    try:
        with file_errors(folder):
            stage.mkdir(mode=0o700)
            for name in (*_DATABASES, *KEY_FILES):
                if (path / name).exists():
                    shutil.copyfile(path / name, stage / name)
            sync_files(stage)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    return stage


def _move(source: Path, target: Path) -> None:
    """Move an agency's files; those that an earlier try moved are in their place already."""
    for name in _NAMES:
        if (source / name).exists():
            target.mkdir(parents=True, exist_ok=True, mode=0o700)
            (source / name).replace(target / name)
    for name in _DATABASES:
        (source / f"{name}-shm").unlink(missing_ok=True)
    if target.exists():
        sync_folder(target)
