"""How commands are declared: options that every command takes, and the types of arguments."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from ats_desktop.cli.output import Output

Run: TypeAlias = Callable[[argparse.Namespace, Output], int]
"""A command: gives the exit status, 0 done or 1 the user can act."""

DONE = 0
USER_CAN_ACT = 1
WRONG_USAGE = 2


class Commands:
    """A place where commands can be added; each takes the options that all commands share."""

    def __init__(self, parser: argparse.ArgumentParser, name: str) -> None:
        parser.set_defaults(run=None)
        self._place = parser.add_subparsers(dest=name, metavar="COMMAND", required=True)

    def command(self, name: str, run: Run, about: str) -> argparse.ArgumentParser:
        """Add a command and return its parser for further arguments."""
        parser = self._place.add_parser(name, help=about, description=about, allow_abbrev=False)
        add_shared_options(parser, is_inner=True)
        parser.set_defaults(run=run)
        return parser

    def group(self, name: str, about: str) -> "Commands":
        """Add a word that commands follow, such as ``job`` before ``add``."""
        parser = self._place.add_parser(name, help=about, description=about, allow_abbrev=False)
        add_shared_options(parser, is_inner=True)
        return Commands(parser, f"{name}_command")


def add_shared_options(parser: argparse.ArgumentParser, *, is_inner: bool) -> None:
    """Add the options that may stand before or after the command; inner parsers set only what was given."""

    def unless_given(value: object) -> object:
        return argparse.SUPPRESS if is_inner else value

    parser.add_argument(
        "--data", metavar="DIR", default=unless_given(None), help="folder of the agency's data"
    )
    parser.add_argument(
        "--json", action="store_true", default=unless_given(False), help="print one JSON object a line"
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        default=unless_given(None),
        help="file whose first line is the passphrase (or set ATS_PASSPHRASE)",
    )
    parser.add_argument(
        "--recovery-key-file",
        metavar="FILE",
        default=unless_given(None),
        help="file whose first line is the recovery key, when the passphrase is lost",
    )


def iso_date(text: str) -> date:
    """Read a date such as 2026-12-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-12-01") from None


def whole_amount(text: str) -> int:
    """Read a whole amount of money; commas may group it."""
    try:
        amount = int(text.replace(",", ""))
    except ValueError:
        amount = -1
    if amount < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole amount like 450000")
    return amount


def positive(text: str) -> int:
    """Read a whole number from 1 up."""
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")
    return number
