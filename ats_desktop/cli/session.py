"""Which agency a command works on, how it is unlocked, and that it is closed again."""

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop import log, paths
from ats_desktop.errors import UserError

if TYPE_CHECKING:
    from ats_desktop.services import Services

PASSPHRASE_VARIABLE = "ATS_PASSPHRASE"


class SecretFileUnreadableError(UserError):
    """The file that should hold the passphrase or recovery key cannot be read; values: path."""

    code = "secret_file_unreadable"


class PassphraseMissingError(UserError):
    """A new passphrase is wanted and none was given; no values."""

    code = "passphrase_missing"


class PassphrasesDifferError(UserError):
    """The passphrase typed again was another one; no values."""

    code = "passphrases_differ"


class SecretFileEmptyError(UserError):
    """The file that should hold the passphrase or recovery key holds nothing; values: path."""

    code = "secret_file_empty"


def data_folder(arguments: argparse.Namespace) -> Path:
    """Return the folder that ``--data`` names, else the usual one."""
    return Path(arguments.data) if arguments.data else paths.default_data_folder()


@contextmanager
def agency(arguments: argparse.Namespace) -> Iterator["Services"]:
    """Open the agency for one command and close it afterwards.

    Raises what ``bootstrap.open_agency`` raises, SecretFileUnreadableError and SecretFileEmptyError.
    """
    from ats_desktop import bootstrap

    log.start(paths.log_file())
    folder = data_folder(arguments)
    passphrase = recovery_key = None
    if bootstrap.agency_state(folder) is bootstrap.AgencyState.ENCRYPTED:
        if arguments.recovery_key_file:
            recovery_key = secret_in(Path(arguments.recovery_key_file))
        else:
            passphrase = passphrase_for(arguments)
    services = bootstrap.open_agency(
        folder, passphrase=passphrase, recovery_key=recovery_key, actor=user_name()
    )
    try:
        yield services
    finally:
        services.close()


def user_name() -> str:
    """Return what the system calls the person at the keyboard; the history names them by it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def passphrase_for(arguments: argparse.Namespace) -> str | None:
    """Return the passphrase from the named file, the environment, or a person at a terminal; else None."""
    if arguments.passphrase_file:
        return secret_in(Path(arguments.passphrase_file))
    if os.environ.get(PASSPHRASE_VARIABLE):
        return os.environ[PASSPHRASE_VARIABLE]
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass("Passphrase: ")
    return None


def new_passphrase(arguments: argparse.Namespace) -> str:
    """Return the passphrase for a new agency; a person at a terminal types it twice.

    Raises PassphraseMissingError, PassphrasesDifferError and what ``secret_in`` raises.
    """
    passphrase = passphrase_for(arguments)
    if not passphrase:
        raise PassphraseMissingError
    is_typed = not arguments.passphrase_file and not os.environ.get(PASSPHRASE_VARIABLE)
    if is_typed and getpass.getpass("The same once more: ") != passphrase:
        raise PassphrasesDifferError
    return passphrase


def secret_in(file: Path) -> str:
    """Return the first line of a file.

    Raises SecretFileUnreadableError, SecretFileEmptyError.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SecretFileUnreadableError(path=file) from error
    lines = text.splitlines()
    if not lines or not lines[0]:
        raise SecretFileEmptyError(path=file)
    return lines[0]
