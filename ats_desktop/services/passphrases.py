"""The passphrase and the recovery key of a locked agency."""

from ats_desktop.errors import UserError
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage import keys

SHORTEST = 8
"""Letters that a passphrase has at least."""


class PassphraseShortError(UserError):
    """A new passphrase is too short; values: least."""

    code = "passphrase_short"


class NotLockedError(UserError):
    """The agency has no passphrase that could be changed; no values."""

    code = "not_locked"


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
