"""Backups: made, listed, tried and put back."""

import logging
import shutil
from datetime import UTC, datetime
from pathlib import Path

from ats_desktop.domain.rows.agency import BackupRow
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage import backup, replacing
from ats_desktop.storage.backup import BACKUP_FOLDER, Backup, BackupBadError
from ats_desktop.storage.checking import check, referenced_files
from ats_desktop.storage.database import Database
from ats_desktop.storage.errors import file_errors
from ats_desktop.storage.lock import FolderLock, refuse_network_folder

_log = logging.getLogger(__name__)


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
        made = backup.back_up(self._database.folder, self._database.key, to or self._target)
        if to is None:
            backup.prune(self._target)
        return _row(made, is_verified=True)

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
        self._database.close()
        replacing.replace_data(stage, folder)


def _row(found: Backup, *, is_verified: bool) -> BackupRow:
    return BackupRow(str(found.path), found.at, found.size, is_verified)


def below(folder: Path) -> tuple[BackupRow, ...]:
    """Return the backups of an agency, newest first, even where it does not open; on any thread."""
    return tuple(_row(found, is_verified=True) for found in backup.backups_in(folder / BACKUP_FOLDER))


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
        replacing.replace_data(replacing.stage_new(path, folder), folder)
