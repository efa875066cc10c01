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

from ats_desktop.errors import UserError
from ats_desktop.storage.connection import FILES_FILE, RECORDS_FILE, connect, integrity_problems
from ats_desktop.storage.errors import DatabaseDamagedError, disk_errors, file_errors
from ats_desktop.storage.keys import read_envelope, sync_folder
from ats_desktop.storage.places import KEY_FILES

BACKUP_FOLDER = "backups"
MANIFEST = "backup.json"

_DATABASES = (RECORDS_FILE, FILES_FILE)
_STAMP = "%Y-%m-%dT%H-%M-%S"
_DAILY, _WEEKLY, _MONTHLY = 7, 4, 12
_DAY = timedelta(days=1)


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
    final = free_name(target, at, label)
    part = final.with_name(final.name + ".part")
    try:
        with file_errors(target):
            target.mkdir(parents=True, exist_ok=True, mode=0o700)
            for stale in target.glob("*.part"):
                shutil.rmtree(stale, ignore_errors=True)
            part.mkdir(mode=0o700)
            _fill(part, folder, key, at)
            # Copied page by page just now: indexes agree with their rows as they did before.
            verify(part, key, is_quick=True)
            sync_files(part)
            part.rename(final)
            sync_folder(target)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return read_backup(final)


def verify(path: Path, key: bytes | None, *, is_quick: bool = False) -> None:
    """Open a backup and compare it with its own manifest; quickly, without looking at indexes, or whole.

    Raises:
        BackupBadError: something is missing, unreadable, damaged, or counts differ.
    """
    backup = read_backup(path)
    if not _has_key_files(path, key):
        raise BackupBadError(path=str(path), why="missing")
    for name in _DATABASES:
        if not (path / name).exists():
            raise BackupBadError(path=str(path), why="missing")
        try:
            with closing(_connect_reading(path / name, key)) as connection:
                problems = integrity_problems(connection, key, is_quick=is_quick)
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
        # Half a backup must not look like one, so it loses its name first.
        with suppress(OSError):
            shutil.rmtree(path.rename(path.with_name(path.name + ".part")), ignore_errors=True)
    return removed


def is_due(target: Path, now: datetime, changed_at: datetime) -> bool:
    """Whether something changed after the newest backup and that one is older than a day."""
    backups = backups_in(target)
    if not backups:
        return True
    newest = backups[0].at
    return changed_at > newest and now - newest >= _DAY


def free_name(target: Path, at: datetime, label: str) -> Path:
    """Return a path below a folder that is called after a moment and not taken yet."""
    base = at.strftime(_STAMP) + (f"-{label}" if label else "")
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, 1000))
    return next(target / name for name in names if not (target / name).exists())


def _fill(part: Path, folder: Path, key: bytes | None, at: datetime) -> None:
    """Copy everything into an empty folder and say there what it holds."""
    counts: dict[str, int] = {}
    # Records first: whatever file they name was kept before them.
    for name in _DATABASES:
        if (folder / name).exists():
            found = _copy_database(folder / name, part / name, key, is_counted=name == RECORDS_FILE)
            counts.update(found)
    for name in KEY_FILES:
        if (folder / name).exists():
            shutil.copyfile(folder / name, part / name)
    manifest = {"format": 1, "at": at.isoformat(), "counts": counts}
    (part / MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")


def _copy_database(source: Path, target: Path, key: bytes | None, *, is_counted: bool) -> dict[str, int]:
    """Copy one moment of a database; return its rows by table, of the same moment, when asked."""
    with (
        disk_errors(target),
        closing(connect(source, key)) as original,
        closing(_connect_new(target, key)) as copy,
    ):
        original.execute("BEGIN")
        counts = _count_rows(original) if is_counted else {}
        original.backup(copy)
        original.execute("COMMIT")
    return counts


def _has_key_files(path: Path, key: bytes | None) -> bool:
    """Tell whether a backup is locked as its data are, and by key files that can be read."""
    try:
        return (read_envelope(path) is None) == (key is None)
    except DatabaseDamagedError:
        return False


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


def _count_rows(connection: dbapi2.Connection) -> dict[str, int]:
    names: Iterable[tuple[str]] = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def sync_files(folder: Path) -> None:
    """Make the files in a folder and their names durable."""
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    sync_folder(folder)
