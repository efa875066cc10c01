"""The passphrase and the recovery key of a locked agency."""

import shutil
from contextlib import closing

from ats_desktop.errors import UserError
from ats_desktop.services.backups import NotLockedError
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage import keys
from ats_desktop.storage.checking import check
from ats_desktop.storage.database import Database
from ats_desktop.storage.encrypting import stage_encrypted
from ats_desktop.storage.errors import DatabaseDamagedError
from ats_desktop.storage.replacing import replace_data

SHORTEST = 8
"""Letters that a passphrase has at least."""


class PassphraseShortError(UserError):
    """A new passphrase is too short; values: least."""

    code = "passphrase_short"


class LockedAlreadyError(UserError):
    """The agency has a passphrase, which can be changed; no values."""

    code = "locked_already"


class Passphrases:
    """What opens the data; none of this is written into them, so undo knows nothing of it.

    Backups keep the passphrase and the recovery key that were good when they were made.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._database = ledger.database

    @property
    def is_locked(self) -> bool:
        """Whether the data is encrypted and a passphrase opens it."""
        return self._database.key is not None

    def change(self, old: str, new: str) -> None:
        """Put a new passphrase in the place of the old one; killed at any moment, one of the two opens.

        Raises:
            NotLockedError: there is no passphrase.
            PassphraseShortError: the new one is too short.
            WrongPassphraseError: the old one does not open the agency; nothing has changed.
            DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be written; the old one opens.
        """
        if len(new) < SHORTEST:
            raise PassphraseShortError(least=SHORTEST)
        self._rewrite("passphrase", old, new)

    def set_first(self, new: str) -> str:
        """Encrypt data that lay open, under a new passphrase; return the recovery key, kept nowhere.

        An encrypted copy is made, opened and checked beside the plain data, then takes their place; the
        plain ones are removed. Backups made before stay plain. The database is closed by this; reopen it.

        Raises:
            LockedAlreadyError: there is a passphrase.
            PassphraseShortError: it is too short.
            DatabaseDamagedError: the data do not agree with their log; nothing has changed.
            DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be copied; nothing has changed.
        """
        database = self._database
        database.require_own_thread()
        if self.is_locked:
            raise LockedAlreadyError
        if len(new) < SHORTEST:
            raise PassphraseShortError(least=SHORTEST)
        key, recovery_key = keys.new_data_key(), keys.new_recovery_key()
        slots = {"passphrase": new, "recovery": recovery_key}
        envelope = keys.Envelope.seal(key, slots, keys.calibrated_cost())
        stage = stage_encrypted(database.folder, key, envelope)
        try:
            with closing(Database(stage, key)) as trial:
                if check(trial).problems:
                    raise DatabaseDamagedError(folder=str(database.folder))
        except BaseException:
            shutil.rmtree(stage, ignore_errors=True)
            raise
        database.close()
        # An exchange that fails halfway is finished by reopening, which needs the key then.
        database.key = key
        plain = replace_data(stage, database.folder)
        if plain is not None:
            shutil.rmtree(plain, ignore_errors=True)
        return recovery_key

    def new_recovery_key(self) -> str:
        """Return a key that could become the recovery key; nothing is written."""
        return keys.new_recovery_key()

    def replace_recovery_key(self, passphrase: str, recovery_key: str) -> None:
        """Let a new recovery key open the agency; the one before it no longer does.

        Raises:
            NotLockedError: there is no passphrase.
            WrongPassphraseError: the passphrase does not open the agency; nothing has changed.
            DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be written.
        """
        self._rewrite("recovery", passphrase, keys.normalised_recovery_key(recovery_key))

    def require(self, passphrase: str) -> None:
        """Raise WrongPassphraseError unless this passphrase opens the agency, NotLockedError for none."""
        if not self.is_locked:
            raise NotLockedError
        keys.unlock(self._database.folder, passphrase, None)

    def _rewrite(self, slot: str, passphrase: str, secret: str) -> None:
        if not self.is_locked:
            raise NotLockedError
        keys.rewrite_slot(self._database.folder, passphrase, slot, secret)
