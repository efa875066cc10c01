"""Backups: made, listed, tried and put back."""

import json
import logging
import shutil
from datetime import UTC, datetime
from pathlib import Path

from ats_desktop.domain.rows.agency import BackupRow
from ats_desktop.domain.rows.settings import BackupContents, SafetyState
from ats_desktop.errors import UserError
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage import backup, erased_ledger, replacing, wiping
from ats_desktop.storage.backup import BACKUP_FOLDER, Backup, BackupBadError
from ats_desktop.storage.checking import check, referenced_files
from ats_desktop.storage.columns import from_microseconds
from ats_desktop.storage.connection import FILES_FILE, RECORDS_FILE
from ats_desktop.storage.database import Database
from ats_desktop.storage.errors import file_errors
from ats_desktop.storage.lock import FolderLock, refuse_network_folder
from ats_desktop.storage.places import KEY_FILES
from ats_desktop.storage.queries import choices

_log = logging.getLogger(__name__)


class NotLockedError(UserError):
    """The agency has no passphrase; no values."""

    code = "not_locked"


_COPY = "copy_elsewhere"


class Backups:
    """Verified copies of the agency's data, below its folder unless another place is named."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger
        self._database = ledger.database
        self._target = self._database.folder / BACKUP_FOLDER

    def now(self, to: Path | None = None) -> BackupRow:
        """Make a backup and verify it by opening it; old ones beyond 7 days, 4 weeks, 12 months go.

        Raises:
            BackupBadError: the copy did not verify; it was removed.
            DiskFullError, FolderReadOnlyError: nothing was left behind.
        """
        self._database.require_own_thread()
        wiping.wipe(self._database)
        made = backup.back_up(self._database.folder, self._database.key, to or self._target)
        if to is not None:
            erased_ledger.add(to, erased_ledger.read(self._database.folder).values())
        if to is None:
            backup.prune(self._target)
        elif not is_same_drive(to, self._database.folder):
            self._database.set_state(_COPY, json.dumps({"at": made.at.isoformat(), "to": str(to)}))
        return _row(made, is_verified=True)

    def state(self) -> SafetyState:
        """Return where the data is, how large, whether locked, and its newest backups here and away."""
        folder = self._database.folder
        with self._database.reading() as connection:
            made = choices.made_at(connection)
        copy = _copy(self._database.local_state(_COPY))
        rows = backup.backups_in(self._target)
        return SafetyState(
            folder=str(folder),
            size=sum((folder / name).stat().st_size for name in (RECORDS_FILE, FILES_FILE)),
            is_locked=self._database.key is not None,
            last_backup=rows[0].at if rows else None,
            last_copy=copy[0] if copy else None,
            last_copy_at=copy[1] if copy else "",
            made_at=from_microseconds(made) if made is not None else None,
            days_behind=self._database.clock.behind.days,
        )

    def rows(self) -> tuple[BackupRow, ...]:
        """Return the backups below the agency's folder, newest first; each was verified when it was made."""
        return tuple(_row(found, is_verified=True) for found in backup.backups_in(self._target))

    def is_due(self) -> bool:
        """Whether there are changes that no backup holds and the newest one is older than a day."""
        return backup.is_due(self._target, datetime.now(UTC), self._database.clock.newest)

    def make_when_due(self) -> None:
        """Make a backup at closing, when it is due; a failure goes to the log and keeps nobody from closing.

        Bytes that no record names, left by acts that failed, are removed before.
        """
        try:
            if self.is_due():
                with self._database.reading() as connection:
                    referenced = referenced_files(connection)
                self._database.files.sweep(referenced)
                self.now()
        except Exception as error:
            _log.exception("no backup at closing", exc_info=error)

    def verify(self, path: Path) -> BackupRow:
        """Open a backup and compare it with its own counts; raise BackupBadError."""
        backup.verify(path, self._database.key)
        return _row(backup.read_backup(path), is_verified=True)

    def remove_plain(self) -> int:
        """Remove what lies unencrypted beside a locked agency: its older backups and replaced data.

        A new backup is made first, so that there is always one. Returns how many were removed.

        Raises:
            NotLockedError: the agency itself is not encrypted.
            BackupBadError, DiskFullError, FolderReadOnlyError: no new backup could be made; all stay.
        """
        if self._database.key is None:
            raise NotLockedError
        self.now()
        kept = (*self._target.iterdir(), *self._replaced())
        plain = [each for each in kept if each.is_dir() and not _is_locked(each)]
        for path in plain:
            shutil.rmtree(path, ignore_errors=True)
        return len(plain)

    def _replaced(self) -> list[Path]:
        folder = self._database.folder / "replaced"
        return list(folder.iterdir()) if folder.is_dir() else []

    @property
    def is_open(self) -> bool:
        """Whether the data can be read: a restore that failed late leaves them closed, to be reopened."""
        return not self._database.is_closed

    def restore(self, path: Path) -> None:
        """Put a backup in the place of the present data, which is kept in ``replaced/``.

        The backup is first copied, opened, brought up to date and checked beside the present data. The
        database is closed by this; open the agency anew.

        Raises:
            BackupBadError: it does not verify; nothing has changed.
            DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be copied; nothing has changed.
        """
        self._database.require_own_thread()
        folder, key = self._database.folder, self._database.key
        stage = replacing.stage_restore(path, folder, key)
        try:
            trial = Database(stage, key)
            try:
                if check(trial).problems:
                    raise BackupBadError(path=str(path), why="damaged")
                trial.renew_replica()
            finally:
                trial.close()
        except BaseException:
            shutil.rmtree(stage, ignore_errors=True)
            raise
        erased_ledger.carry(path, folder)
        self._database.close()
        replacing.replace_data(stage, folder)


def _row(found: Backup, *, is_verified: bool) -> BackupRow:
    return BackupRow(str(found.path), found.at, found.size, is_verified)


def below(folder: Path) -> tuple[BackupRow, ...]:
    """Return the backups of an agency, newest first, even where it does not open; on any thread."""
    return tuple(_row(found, is_verified=True) for found in backup.backups_in(folder / BACKUP_FOLDER))


def contents(path: Path) -> BackupContents:
    """Return what a backup says it holds, without opening it; on any thread.

    Raises:
        BackupBadError: it is no backup of this program.
    """
    found = backup.read_backup(path)
    counts = found.counts
    return BackupContents(
        path=str(path),
        at=found.at,
        size=found.size,
        is_locked=_is_locked(path),
        candidates=counts.get("candidate", 0),
        jobs=counts.get("job", 0),
        clients=counts.get("client", 0),
        documents=counts.get("issued_document", 0),
    )


def _is_locked(path: Path) -> bool:
    return any((path / name).exists() for name in KEY_FILES)


def is_same_drive(one: Path, other: Path) -> bool:
    """Tell whether two folders, or where they will be, lie on one drive."""
    return _existing(one).stat().st_dev == _existing(other).stat().st_dev


def _existing(path: Path) -> Path:
    absolute = path.absolute()
    return next((each for each in (absolute, *absolute.parents) if each.exists()), absolute)


def _copy(written: str | None) -> tuple[datetime, str] | None:
    """Read when and where the last copy on another drive was made."""
    try:
        content = json.loads(written or "")
        return datetime.fromisoformat(content["at"]), str(content["to"])
    except (ValueError, KeyError, TypeError):
        return None


def is_backup(path: Path) -> bool:
    """Tell whether a folder says of itself that it is a backup; on any thread."""
    try:
        backup.read_backup(path)
    except BackupBadError:
        return False
    return True


def bring_back(path: Path, folder: Path) -> None:
    """Put a backup into a folder that holds no agency, or one too damaged to open; open it there afterwards.

    What was there is kept in ``replaced/``. On any thread. A plain backup is verified before; a locked one
    can be judged only once it is unlocked.

    Raises:
        BackupBadError: it is no backup, or does not verify; nothing was left behind.
        AgencyInUseError: another program works on what is there.
        FolderOnNetworkError, DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be put there.
    """
    with file_errors(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    refuse_network_folder(folder)
    with FolderLock(folder):
        replacing.finish_replacing(folder)
        erased_ledger.carry(path, folder)
        replacing.replace_data(replacing.stage_new(path, folder), folder)
