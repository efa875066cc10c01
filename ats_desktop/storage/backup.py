"""Copies of an agency's data: a backup counts only after it was opened, checked and counted."""

import json
import os
import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from ats_desktop.errors import DiskFullError, FolderReadOnlyError, UserError
from ats_desktop.storage.connection import FILES_FILE, RECORDS_FILE, connect, integrity_problems
from ats_desktop.storage.errors import disk_errors
from ats_desktop.storage.keys import KEY_FILES, sync_folder

BACKUP_FOLDER = "backups"
MANIFEST = "backup.json"

_DATABASES = (RECORDS_FILE, FILES_FILE)
_STAMP = "%Y-%m-%dT%H-%M-%S"
_NO_SPACE_ERRNO = 28
_DAILY, _WEEKLY, _MONTHLY = 7, 4, 12


class BackupBadError(UserError):
    """The backup cannot be trusted; values: path, why (missing | unreadable | damaged | counts)."""

    code = "backup_bad"


@dataclass(frozen=True)
class Backup:
    """One backup folder; ``size`` in bytes, ``counts`` rows by table at the time."""

    path: Path
    at: datetime
    size: int
    counts: dict[str, int]


def back_up(
    folder: Path, key: bytes | None, target: Path, *, label: str = "", now: datetime | None = None
) -> Backup:
    """Copy both databases and the key files into a new folder below ``target``, verify it, and return it.

    The copy is taken through a second connection, so that work may go on. It gets its name only when it has
    been opened and counted; until then it ends in ``.part``.

    Raises:
        BackupBadError: the copy did not verify; it was removed.
        DiskFullError: no room; nothing is left behind.
        FolderReadOnlyError: nothing can be written there.
    """
    at = (now or datetime.now(UTC)).astimezone(UTC)
    final = _free_name(target, at, label)
    part = final.with_name(final.name + ".part")
    try:
        target.mkdir(parents=True, exist_ok=True)
        for stale in target.glob("*.part"):
            shutil.rmtree(stale, ignore_errors=True)
        part.mkdir()
        for name in _DATABASES:
            if (folder / name).exists():
                _copy_database(folder / name, part / name, key)
        for name in KEY_FILES:
            if (folder / name).exists():
                shutil.copyfile(folder / name, part / name)
        counts = _counts(folder / RECORDS_FILE, key)
        manifest = {"format": 1, "at": at.isoformat(), "counts": counts}
        (part / MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
        verify(part, key)
        _sync(part)
        part.rename(final)
        sync_folder(target)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        if error.errno == _NO_SPACE_ERRNO:
            raise DiskFullError(path=str(target)) from error
        raise FolderReadOnlyError(path=str(target)) from error
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return read_backup(final)


def verify(path: Path, key: bytes | None) -> None:
    """Open a backup and compare it with its own manifest.

    Raises:
        BackupBadError: something is missing, unreadable, damaged, or counts differ.
    """
    backup = read_backup(path)
    for name in _DATABASES:
        if not (path / name).exists():
            raise BackupBadError(path=str(path), why="missing")
        try:
            with closing(_connect_reading(path / name, key)) as connection:
                problems = integrity_problems(connection, key)
        except dbapi2.Error as error:
            raise BackupBadError(path=str(path), why="unreadable") from error
        if problems:
            raise BackupBadError(path=str(path), why="damaged")
    with closing(_connect_reading(path / RECORDS_FILE, key)) as connection:
        if _count_rows(connection) != backup.counts:
            raise BackupBadError(path=str(path), why="counts")


def read_backup(path: Path) -> Backup:
    """Return what a backup folder says of itself.

    Raises:
        BackupBadError: it is no backup of this program.
    """
    try:
        manifest = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        at = datetime.fromisoformat(manifest["at"])
        counts = {str(name): int(count) for name, count in manifest["counts"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupBadError(path=str(path), why="missing") from error
    size = sum((path / name).stat().st_size for name in _DATABASES if (path / name).exists())
    return Backup(path, at, size, counts)


def backups_in(target: Path) -> list[Backup]:
    """Return the backups below a folder, newest first."""
    found: list[Backup] = []
    for path in target.glob(f"*/{MANIFEST}"):
        if not path.parent.name.endswith(".part"):
            with suppress(BackupBadError):
                found.append(read_backup(path.parent))
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def prune(target: Path) -> list[Path]:
    """Remove backups beyond the newest of 7 days, 4 weeks and 12 months; the newest always stays."""
    backups = backups_in(target)
    kept = {backup.path for backup in backups[:1]}
    for limit, period in ((_DAILY, "%Y-%j"), (_WEEKLY, "%G-%V"), (_MONTHLY, "%Y-%m")):
        newest: dict[str, Path] = {}
        for backup in backups:
            newest.setdefault(backup.at.strftime(period), backup.path)
        kept |= set(list(newest.values())[:limit])
    removed = [backup.path for backup in backups if backup.path not in kept]
    for path in removed:
        shutil.rmtree(path, ignore_errors=True)
    return removed


def is_due(target: Path, now: datetime) -> bool:
    """Whether a day has passed since the newest backup."""
    backups = backups_in(target)
    return not backups or now - backups[0].at >= timedelta(days=1)


def stage_restore(path: Path, folder: Path, key: bytes | None) -> Path:
    """Copy a verified backup beside the present data, to be tried before anything is replaced.

    Raises:
        BackupBadError: it does not verify.
    """
    verify(path, key)
    return _copy_to_stage(path, folder)


def stage_new(path: Path, folder: Path) -> Path:
    """Copy a backup beside the place of an agency that is not there yet; a locked one is not verified.

    Raises:
        BackupBadError: it is no backup, or a plain one that does not verify.
    """
    read_backup(path)
    if not any((path / name).exists() for name in KEY_FILES):
        verify(path, None)
    return _copy_to_stage(path, folder)


def _copy_to_stage(path: Path, folder: Path) -> Path:
    stage = folder / "restore.part"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    for name in (*_DATABASES, *KEY_FILES):
        if (path / name).exists():
            shutil.copyfile(path / name, stage / name)
    _sync(stage)
    return stage


def replace_data(stage: Path, folder: Path) -> Path | None:
    """Put staged files in the place of the present ones, the records last.

    Present files are kept in a folder of their own below ``replaced/``, which is returned; None where there were none.
    """
    kept: Path | None = None
    for name in (*_DATABASES, *KEY_FILES):
        if (folder / name).exists():
            if kept is None:
                kept = _free_name(folder / "replaced", datetime.now(UTC), "")
                kept.mkdir(parents=True)
            (folder / name).replace(kept / name)
        for suffix in ("-wal", "-shm"):
            (folder / f"{name}{suffix}").unlink(missing_ok=True)
    for name in (*KEY_FILES, *reversed(_DATABASES)):
        if (stage / name).exists():
            (stage / name).replace(folder / name)
    shutil.rmtree(stage, ignore_errors=True)
    sync_folder(folder)
    return kept


def _free_name(target: Path, at: datetime, label: str) -> Path:
    base = at.strftime(_STAMP) + (f"-{label}" if label else "")
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, 1000))
    return next(target / name for name in names if not (target / name).exists())


def _copy_database(source: Path, target: Path, key: bytes | None) -> None:
    with (
        disk_errors(target),
        closing(connect(source, key)) as original,
        closing(_connect_new(target, key)) as copy,
    ):
        original.backup(copy)


def _connect_new(path: Path, key: bytes | None) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None)
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_page_size = 8192")
    return connection


def _connect_reading(path: Path, key: bytes | None) -> dbapi2.Connection:
    connection = dbapi2.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True, isolation_level=None)
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_page_size = 8192")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def _counts(path: Path, key: bytes | None) -> dict[str, int]:
    with disk_errors(path), closing(connect(path, key)) as connection:
        return _count_rows(connection)


def _count_rows(connection: dbapi2.Connection) -> dict[str, int]:
    names: Iterable[tuple[str]] = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def _sync(folder: Path) -> None:
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    sync_folder(folder)
