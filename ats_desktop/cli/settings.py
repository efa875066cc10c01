"""``setting`` and ``passphrase``: options of the agency, and what opens its data."""

import argparse
import getpass
import sys
from pathlib import Path

from ats_desktop.cli import changes, session
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.errors import UserError

_COLUMNS = (Column("name", "Setting"), Column("value", "Value"))
_LETTERHEAD = (
    "name",
    "short_name",
    "strapline",
    "address",
    "city",
    "phone",
    "email",
    "ntn",
    "default_currency",
)
_OPTIONS = ("hire_goal", "working_hours")
_NUMBERS = frozenset({"hire_goal"})


class OptionUnknownError(UserError):
    """There is no such setting; values: words, known."""

    code = "option_unknown"


class OptionValueError(UserError):
    """The value does not fit the setting; values: words, name."""

    code = "option_value"


def add_to(commands: Commands) -> None:
    """Declare ``setting list``, ``setting set`` and the acts on the passphrase."""
    group = commands.group("setting", "show or change what the agency is called and how it works")
    group.command("list", _list, "list the settings of the agency")
    put = group.command("set", _set, "change one setting")
    put.add_argument("name", metavar="SETTING")
    put.add_argument("value", metavar="VALUE")
    secret = commands.group("passphrase", "change what opens a locked agency")
    first = secret.command("set", _set_first, "encrypt data that has no passphrase; prints the recovery key")
    first.add_argument("--new-file", metavar="FILE", help="file whose first line is the passphrase")
    first.add_argument(
        "--remove-plain",
        action="store_true",
        help="make an encrypted backup and remove the older ones, which are not",
    )
    change = secret.command("change", _change, "put a new passphrase in the place of the present one")
    change.add_argument("--new-file", metavar="FILE", help="file whose first line is the new passphrase")
    secret.command("recovery", _recovery, "make a new recovery key; the one before no longer opens the data")


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        agency = services.agency.detail()
        rows: list[dict[str, object]] = [
            {"name": name, "value": getattr(agency, name)} for name in _LETTERHEAD
        ]
        rows += [{"name": name, "value": services.agency.setting(name)} for name in _OPTIONS]
    out.table(_COLUMNS, rows)
    return DONE


def _set(arguments: argparse.Namespace, out: Output) -> int:
    name, value = arguments.name, arguments.value
    if name not in {*_LETTERHEAD, *_OPTIONS}:
        raise OptionUnknownError(words=name, known=", ".join((*_LETTERHEAD, *_OPTIONS)))
    if name in _NUMBERS and not (value.isascii() and value.isdigit()):
        raise OptionValueError(words=value, name=name)
    with session.agency(arguments) as services:
        if name in _OPTIONS:
            done = services.agency.set_setting(name, int(value) if name in _NUMBERS else value)
        else:
            done = services.agency.edit(**{name: value})
    changes.report(out, done, f"{name} is {value} now.")
    return changes.status_of(done)


def _set_first(arguments: argparse.Namespace, out: Output) -> int:
    new = _new_passphrase(arguments)
    with session.agency(arguments) as services:
        key = services.passphrases.set_first(new)
        if arguments.remove_plain:
            opened = services.reopen()
            try:
                opened.backups.remove_plain()
            finally:
                opened.close()
    out.record({"recovery_key": key}, f"The data is encrypted. Recovery key: {key}")
    out.say("Write it down and keep it away from this computer. Backups made before are not encrypted.")
    return DONE


def _change(arguments: argparse.Namespace, out: Output) -> int:
    old = session.passphrase_for(arguments) or ""
    new = _new_passphrase(arguments)
    with session.agency(arguments) as services:
        services.passphrases.change(old, new)
    out.record({"changed": True}, "The passphrase is changed. Backups made before keep the old one.")
    return DONE


def _recovery(arguments: argparse.Namespace, out: Output) -> int:
    passphrase = session.passphrase_for(arguments) or ""
    with session.agency(arguments) as services:
        key = services.passphrases.new_recovery_key()
        services.passphrases.replace_recovery_key(passphrase, key)
    out.record({"recovery_key": key}, f"Recovery key: {key}")
    out.say("Write it down and keep it away from this computer.")
    return DONE


def _new_passphrase(arguments: argparse.Namespace) -> str:
    if arguments.new_file:
        return session.secret_in(Path(arguments.new_file))
    if sys.stdin is None or not sys.stdin.isatty():
        raise session.PassphraseMissingError
    new = getpass.getpass("New passphrase: ")
    if getpass.getpass("The same once more: ") != new:
        raise session.PassphrasesDifferError
    return new
