"""Backups, restoring, checking and locking from the window."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import BackupRow
    from ats_desktop.domain.rows.settings import BackupContents, SafetyState
    from ats_desktop.services import Services

_log = logging.getLogger(__name__)
OnFailed = Callable[[Exception], None]


def back_up(
    context: WindowContext,
    to: Path | None,
    *,
    on_done: "Callable[[tuple[BackupRow, bool]], None]",
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Make a verified backup below the data, or in another folder; say whether that is another drive."""

    def work(services: "Services") -> "tuple[BackupRow, bool]":
        from ats_desktop.services.backups import is_same_drive

        row = services.backups.now(to)
        return row, to is not None and not is_same_drive(to, services.folder)

    context.worker.submit(work, on_done, on_failed, parent)


def read_state(
    context: WindowContext,
    *,
    on_done: "Callable[[tuple[SafetyState, tuple[BackupRow, ...]]], None]",
    parent: QObject,
) -> None:
    """Read where the data is and how safe it is, with the backups below it."""

    def read(services: "Services") -> "tuple[SafetyState, tuple[BackupRow, ...]]":
        return services.backups.state(), services.backups.rows()

    context.worker.submit(read, on_done, context.fail, parent)


def read_contents(
    context: WindowContext,
    path: Path,
    *,
    on_done: "Callable[[BackupContents], None]",
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Read what a backup says it holds."""

    def read(_: object) -> "BackupContents":
        from ats_desktop.services import backups

        return backups.contents(path)

    context.pool.submit(read, on_done, on_failed, parent)


def verify(
    context: WindowContext,
    path: Path,
    *,
    on_done: "Callable[[BackupRow], None]",
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Open a backup and prove that it is whole."""
    context.worker.submit(lambda services: services.backups.verify(path), on_done, on_failed, parent)


def check(
    context: WindowContext, *, on_done: Callable[[int], None], on_failed: OnFailed, parent: QObject
) -> None:
    """Check all records against the change log; ``on_done`` gets the number of problems."""

    def work(services: "Services") -> int:
        return len(services.checks.check().problems)

    context.worker.submit(work, on_done, on_failed, parent)


def restore(
    context: WindowContext,
    path: Path,
    *,
    on_done: Callable[[None], None],
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Put a backup in the place of the present data, open it, and let every view read anew."""

    def work(services: "Services") -> "tuple[Services, Exception | None]":
        try:
            services.backups.restore(path)
        except Exception as error:  # told below, once the agency is open again
            return _open_again(services), error
        return services.reopen(), None

    def done(error: Exception | None) -> None:
        if error is not None:
            on_failed(error)
            return
        _publish(context, "restore_backup")
        on_done(None)

    context.worker.exchange(work, done, on_failed, parent)


def set_passphrase(
    context: WindowContext,
    new: str,
    *,
    removes_plain: bool = False,
    on_done: Callable[[str], None],
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Encrypt data that lay open and open it again; ``on_done`` gets the recovery key.

    ``removes_plain`` then makes an encrypted backup and takes the plain ones away; where that fails they
    stay, and the key is given all the same.
    """

    def work(services: "Services") -> "tuple[Services, str | Exception]":
        try:
            key = services.passphrases.set_first(new)
        except Exception as error:  # told below, once the agency is open again
            return _open_again(services), error
        opened = services.reopen()
        if removes_plain:
            try:
                opened.backups.remove_plain()
            except Exception as error:  # the data is encrypted, which is what was asked for
                _log.warning("plain backups stay: %s", getattr(error, "code", type(error).__name__))
        return opened, key

    def done(made: str | Exception) -> None:
        if isinstance(made, Exception):
            on_failed(made)
            return
        _publish(context, "set_passphrase")
        on_done(made)

    context.worker.exchange(work, done, on_failed, parent)


def change_passphrase(
    context: WindowContext,
    old: str,
    new: str,
    *,
    on_done: Callable[[None], None],
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Put a new passphrase in the place of the old one."""
    context.worker.submit(lambda services: services.passphrases.change(old, new), on_done, on_failed, parent)


def new_recovery_key(
    context: WindowContext,
    passphrase: str,
    *,
    on_done: Callable[[str], None],
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Make a recovery key that could take the present one's place, if the passphrase is right."""

    def work(services: "Services") -> str:
        services.passphrases.require(passphrase)
        return services.passphrases.new_recovery_key()

    context.worker.submit(work, on_done, on_failed, parent)


def replace_recovery_key(
    context: WindowContext,
    passphrase: str,
    key: str,
    *,
    on_done: Callable[[None], None],
    on_failed: OnFailed,
    parent: QObject,
) -> None:
    """Let a recovery key that was kept take the present one's place."""
    context.worker.submit(
        lambda services: services.passphrases.replace_recovery_key(passphrase, key),
        on_done,
        on_failed,
        parent,
    )


def _open_again(services: "Services") -> "Services":
    """Give services that work: the same ones, or new ones where the act had closed them."""
    return services if services.backups.is_open else services.reopen()


def _publish(context: WindowContext, key: str) -> None:
    """Let every view read anew: the whole data was exchanged."""
    from ats_desktop.services.changes import WholeChange

    context.bus.publish(WholeChange(key, key))
