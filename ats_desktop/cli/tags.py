"""``tag``: words on candidates."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ats_desktop.cli import find, sentences, session
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands

if TYPE_CHECKING:
    from ats_desktop.services import Services

_COLUMNS = (Column("name", "Tag"), Column("count", "Candidates", is_number=True))


def add_to(commands: Commands) -> None:
    """Declare ``tag list``, ``tag put``, ``tag take-off`` and ``tag rename``."""
    group = commands.group("tag", "sort candidates by words of your own")
    group.command("list", _list, "list the tags and how many candidates have each")
    for name, run, about in (
        ("put", _put, "put tags on candidates"),
        ("take-off", _take_off, "take tags off candidates"),
    ):
        command = group.command(name, run, about)
        command.add_argument("tags", nargs="+", metavar="TAG")
        whom = command.add_mutually_exclusive_group(required=True)
        whom.add_argument("--on", action="append", metavar="CANDIDATE", help="name or key; can be repeated")
        whom.add_argument("--matching", metavar="QUERY", help="everybody whom this search finds")
    rename = group.command("rename", _rename, "rename a tag; two of one name become one")
    rename.add_argument("tag", metavar="TAG")
    rename.add_argument("name", metavar="NAME")


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.tags.rows()
    records = [{"name": row.name, "count": row.count, "id": row.id} for row in rows]
    out.table(_COLUMNS, records, empty="No candidate has a tag. “tag put TAG --on CANDIDATE” gives one.")
    return DONE


def _put(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        changes = services.tags.put(_people(services, arguments), arguments.tags)
        act = sentences.act(changes.key, _named(services, changes.values))
    report(out, changes, f"{act}.", {"count": changes.values["count"]})
    return status_of(changes)


def _take_off(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        changes = services.tags.take_off(_people(services, arguments), arguments.tags)
        act = sentences.act(changes.key, _named(services, changes.values))
    report(out, changes, f"{act}.", {"count": changes.values["count"]})
    return status_of(changes)


def _rename(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        changes = services.tags.rename(find.tag(services, arguments.tag).id, arguments.name)
    report(out, changes, f"Renamed {arguments.tag} to {arguments.name}.")
    return status_of(changes)


def _people(services: "Services", arguments: argparse.Namespace) -> list[str]:
    if arguments.matching is not None:
        return list(services.search.ids(arguments.matching).ids)
    return [find.candidate(services, words) for words in arguments.on]


def _named(services: "Services", values: Mapping[str, object]) -> dict[str, object]:
    shown = dict(values)
    if isinstance(key := shown.get("candidate"), str):
        shown["candidate"] = services.candidates.detail(key).full_name
    return shown
