"""``reason``, ``source`` and ``user``: the short lists an agency keeps."""

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from ats_desktop.cli import changes, session
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.domain.application import ReasonParty
from ats_desktop.errors import UserError

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_REASONS = (Column("name", "Reason"), Column("party", "Whose"), Column("used", "Used", is_number=True))
_SOURCES = (Column("name", "Source"), Column("used", "Candidates", is_number=True))
_USERS = (Column("name", "Name"), Column("initials", "Initials"), Column("is_absent", "Has left"))
_PARTIES = [party.value for party in ReasonParty if party is not ReasonParty.SYSTEM]


class NameNotFoundError(UserError):
    """Nothing on a list is called so; values: words, known."""

    code = "name_not_found"


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


def add_to(commands: Commands) -> None:
    """Declare the acts on reasons, sources and people."""
    reason = commands.group("reason", "list, add, rename or retire reasons for ending an application")
    reason.command("list", _list_reasons, "list the reasons that can be chosen")
    add = reason.command("add", _add_reason, "add a reason")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--party", choices=_PARTIES, required=True, help="whose decision it is")
    _add_rename(reason, _rename_reason, "reason")
    _add_named(reason, "retire", _retire_reason, "offer a reason no longer; who was rejected keeps it")
    source = commands.group("source", "list, add, rename or retire sources of candidates")
    source.command("list", _list_sources, "list the sources, with how many came from each")
    _add_named(source, "add", _add_source, "add a source")
    _add_rename(source, _rename_source, "source")
    _add_named(source, "retire", _retire_source, "offer a source no longer")
    user = commands.group("user", "list, add or rename the people of the agency")
    user.command("list", _list_users, "list the people of the agency")
    _add_named(user, "add", _add_user, "add a person")
    _add_rename(user, _rename_user, "person")
    _add_named(user, "leave", _leave, "say that a person works here no more")
    _add_named(user, "return", _return, "say that a person works here again")


def named(rows: Sequence[_Named], words: str) -> str:
    """Return the key of the row that is called so, letter case aside; raise NameNotFoundError for none."""
    for row in rows:
        if row.name.casefold() == words.strip().casefold():
            return row.id
    raise NameNotFoundError(words=words, known=", ".join(row.name for row in rows))


def _add_named(
    group: Commands, name: str, run: Callable[[argparse.Namespace, Output], int], about: str
) -> None:
    group.command(name, run, about).add_argument("name", metavar="NAME")


def _add_rename(group: Commands, run: Callable[[argparse.Namespace, Output], int], what: str) -> None:
    rename = group.command("rename", run, f"give a {what} another name")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("to", metavar="NEW")


def _do(
    arguments: argparse.Namespace, out: Output, act: "Callable[[Services], Changes]", sentence: str
) -> int:
    with session.agency(arguments) as services:
        done = act(services)
    changes.report(out, done, sentence, {"id": done.made} if done.made else None)
    return changes.status_of(done)


def _list_reasons(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.reasons.rows()
    out.table(_REASONS, [row._asdict() for row in rows], empty="There are no reasons. “reason add” adds one.")
    return DONE


def _add_reason(arguments: argparse.Namespace, out: Output) -> int:
    party = ReasonParty(arguments.party)
    said = f"Added the reason {arguments.name}."
    return _do(arguments, out, lambda services: services.reasons.add(arguments.name, party), said)


def _rename_reason(arguments: argparse.Namespace, out: Output) -> int:
    def act(services: "Services") -> "Changes":
        return services.reasons.rename(named(services.reasons.rows(), arguments.name), arguments.to)

    return _do(arguments, out, act, f"{arguments.name} is called {arguments.to} now.")


def _retire_reason(arguments: argparse.Namespace, out: Output) -> int:
    def act(services: "Services") -> "Changes":
        return services.reasons.retire(named(services.reasons.rows(), arguments.name))

    return _do(arguments, out, act, f"{arguments.name} is not offered any more.")


def _list_sources(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.sources.rows()
    out.table(_SOURCES, [row._asdict() for row in rows], empty="There are no sources. “source add” adds one.")
    return DONE


def _add_source(arguments: argparse.Namespace, out: Output) -> int:
    said = f"Added the source {arguments.name}."
    return _do(arguments, out, lambda services: services.sources.add(arguments.name), said)


def _rename_source(arguments: argparse.Namespace, out: Output) -> int:
    def act(services: "Services") -> "Changes":
        return services.sources.rename(named(services.sources.rows(), arguments.name), arguments.to)

    return _do(arguments, out, act, f"{arguments.name} is called {arguments.to} now.")


def _retire_source(arguments: argparse.Namespace, out: Output) -> int:
    def act(services: "Services") -> "Changes":
        return services.sources.retire(named(services.sources.rows(), arguments.name))

    return _do(arguments, out, act, f"{arguments.name} is not offered any more.")


def _list_users(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.users.rows()
    out.table(_USERS, [row._asdict() for row in rows], empty="Nobody is named yet. “user add NAME” adds one.")
    return DONE


def _add_user(arguments: argparse.Namespace, out: Output) -> int:
    said = f"Added {arguments.name}."
    return _do(arguments, out, lambda services: services.users.add(arguments.name), said)


def _rename_user(arguments: argparse.Namespace, out: Output) -> int:
    def act(services: "Services") -> "Changes":
        return services.users.rename(named(services.users.rows(), arguments.name), arguments.to)

    return _do(arguments, out, act, f"{arguments.name} is called {arguments.to} now.")


def _leave(arguments: argparse.Namespace, out: Output) -> int:
    return _set_absent(arguments, out, is_absent=True, said=f"{arguments.name} works here no more.")


def _return(arguments: argparse.Namespace, out: Output) -> int:
    return _set_absent(arguments, out, is_absent=False, said=f"{arguments.name} works here again.")


def _set_absent(arguments: argparse.Namespace, out: Output, *, is_absent: bool, said: str) -> int:
    def act(services: "Services") -> "Changes":
        return services.users.set_absent(named(services.users.rows(), arguments.name), is_absent=is_absent)

    return _do(arguments, out, act, said)
