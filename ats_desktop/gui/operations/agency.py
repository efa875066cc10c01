"""Making, opening and bringing back an agency from the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services import Services


def create(
    context: WindowContext,
    folder: Path,
    *,
    name: str,
    short_name: str,
    city: str,
    passphrase: str | None,
    user: str,
    on_done: Callable[[str | None], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Make an agency in a folder and open it; ``on_done`` is given its recovery key, None without one."""

    def make() -> "tuple[Services, str | None]":
        from ats_desktop import bootstrap

        created = bootstrap.create_agency(
            folder, name=name, short_name=short_name, city=city, passphrase=passphrase, user=user
        )
        return created.services, created.recovery_key

    context.worker.open(make, on_done, on_failed, parent)


def open_locked(
    context: WindowContext,
    folder: Path,
    secret: str,
    *,
    is_recovery: bool,
    on_done: Callable[[None], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Open a locked agency by its passphrase or its recovery key."""

    def opened() -> "tuple[Services, None]":
        from ats_desktop import bootstrap

        passphrase, recovery_key = (None, secret) if is_recovery else (secret, None)
        return bootstrap.open_agency(folder, passphrase=passphrase, recovery_key=recovery_key), None

    context.worker.open(opened, on_done, on_failed, parent)


def open_plain(
    context: WindowContext,
    folder: Path,
    *,
    on_done: Callable[[None], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Open an agency that is not locked."""

    def opened() -> "tuple[Services, None]":
        from ats_desktop import bootstrap

        return bootstrap.open_agency(folder), None

    context.worker.open(opened, on_done, on_failed, parent)


def bring_back(
    context: WindowContext,
    backup: Path,
    folder: Path,
    *,
    on_done: Callable[[None], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Put a backup's files into a folder that holds no agency yet; it is opened afterwards."""

    def copy(_: object) -> None:
        from ats_desktop.services import backups

        backups.bring_back(backup, folder)

    context.pool.submit(copy, on_done, on_failed, parent)


def fill_with_samples(context: WindowContext, *, on_done: Callable[[str], None], parent: QObject) -> None:
    """Add an invented client and job, so that the sample CVs have a board; ``on_done`` gets the job's key."""

    def work(services: "Services") -> str:
        return services.samples.fill()

    context.worker.submit(work, on_done, context.fail, parent)
