"""``saved``: searches of candidates that are kept under a name."""

import argparse

from ats_desktop.cli import candidates, find, session
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands, positive
from ats_desktop.domain.saved_search import SavedSearchKind

_COLUMNS = (
    Column("name", "Name"),
    Column("query", "Search"),
    Column("sort", "Order"),
    Column("is_descending", "Largest first"),
    Column("count", "Candidates", is_number=True),
)


def add_to(commands: Commands) -> None:
    """Declare ``saved list``, ``saved add``, ``saved run``, ``saved rename`` and ``saved remove``."""
    group = commands.group("saved", "keep searches of candidates under names")
    group.command("list", _list, "list the saved searches and how many candidates each finds")
    add = group.command("add", _add, "keep a search; one of the same name is replaced")
    add.add_argument("name", metavar="NAME")
    add.add_argument("query", nargs="*", metavar="QUERY")
    add.add_argument("--sort", choices=candidates.SORTS, default="added", help="order (default: added)")
    add.add_argument("--ascending", action="store_true", help="the smallest first")
    run = group.command("run", _run, "search as it was saved")
    run.add_argument("name", metavar="NAME")
    run.add_argument("--limit", type=positive, metavar="N", help="print at most N rows (default: all)")
    rename = group.command("rename", _rename, "give a saved search another name")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW")
    remove = group.command("remove", _remove, "remove a saved search")
    remove.add_argument("name", metavar="NAME")


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        records = [
            {
                "name": row.name,
                "query": row.query,
                "sort": row.sort,
                "is_descending": row.is_descending,
                "count": services.search.count(row.query),
                "id": row.id,
            }
            for row in services.search.saved(SavedSearchKind.CANDIDATES)
        ]
    out.table(_COLUMNS, records, empty="No search is saved. “saved add NAME QUERY” keeps one.")
    return DONE


def _add(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        changes = services.search.save(
            SavedSearchKind.CANDIDATES,
            arguments.name,
            " ".join(arguments.query),
            arguments.sort,
            not arguments.ascending,
        )
    report(out, changes, f"Saved the search {arguments.name}.", {"id": changes.made})
    return status_of(changes)


def _run(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        saved = find.saved_search(services, arguments.name)
        rows, total = candidates.read(
            services,
            saved.query,
            saved.sort or "added",
            is_ascending=not saved.is_descending,
            limit=arguments.limit,
        )
    candidates.show_found(out, rows, total, saved.query)
    return DONE


def _rename(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        saved = find.saved_search(services, arguments.name)
        changes = services.search.rename(saved.id, arguments.new_name)
    report(out, changes, f"Renamed {saved.name} to {arguments.new_name}.")
    return status_of(changes)


def _remove(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        saved = find.saved_search(services, arguments.name)
        changes = services.search.forget(saved.id)
    report(out, changes, f"Removed the saved search {saved.name}.")
    return status_of(changes)
