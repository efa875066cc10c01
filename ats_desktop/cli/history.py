"""``undo``, ``redo`` and ``history``: every act is one step that can be taken back."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli import sentences, session
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, USER_CAN_ACT, Commands, positive
from ats_desktop.domain.rows.agency import HistoryRow

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_COLUMNS = (
    Column("at", "When"),
    Column("actor", "Who"),
    Column("text", "What"),
    Column("is_undone", "Undone", write=lambda value: "undone" if value else ""),
)


def add_to(commands: Commands) -> None:
    """Declare the steps through the history."""
    undo = commands.command("undo", _undo, "take the last act back")
    undo.add_argument("--to", metavar="KEY", help="also everything done since an act of the history")
    redo = commands.command("redo", _redo, "do again what was undone last")
    redo.add_argument("--to", metavar="KEY", help="also everything undone up to an act of the history")
    listed = commands.command("history", _history, "list what was done, newest first")
    listed.add_argument("--limit", type=positive, default=50, metavar="N", help="at most N acts (default 50)")


def _undo(arguments: argparse.Namespace, out: Output) -> int:
    if arguments.to is not None:
        with session.agency(arguments) as services:
            changes = services.history.undo_to(arguments.to)
        return _told(changes, out, f"Undone: {changes.values['count']} of {changes.values['asked']} acts.")
    with session.agency(arguments) as services:
        step = services.history.state().undo
        changes = services.history.undo()
    what = sentences.act(step.key, step.values) if step else sentences.act(changes.key, changes.values)
    report(out, changes, f"Undone: {what}.", {"undone": what})
    return status_of(changes)


def _redo(arguments: argparse.Namespace, out: Output) -> int:
    if arguments.to is not None:
        with session.agency(arguments) as services:
            changes = services.history.redo_to(arguments.to)
        return _told(
            changes, out, f"Done again: {changes.values['count']} of {changes.values['asked']} acts."
        )
    with session.agency(arguments) as services:
        step = services.history.state().redo
        changes = services.history.redo()
    what = sentences.act(step.key, step.values) if step else sentences.act(changes.key, changes.values)
    report(out, changes, f"Done again: {what}.", {"redone": what})
    return status_of(changes)


def _told(changes: "Changes", out: Output, line: str) -> int:
    """Report several acts; a failure half-way is a failure."""
    counts = {name: changes.values[name] for name in ("count", "asked")}
    report(out, changes, line, counts)
    return status_of(changes) if changes.values["count"] == changes.values["asked"] else USER_CAN_ACT


def _history(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.history.rows(limit=arguments.limit)
    out.table(_COLUMNS, [_record(row) for row in rows], empty="Nothing has been done yet.")
    return DONE


def _record(row: HistoryRow) -> dict[str, object]:
    return {
        "at": row.at,
        "actor": row.actor,
        "act": row.key,
        "text": sentences.act(row.key, row.values),
        "values": row.values,
        "operation": row.operation_id,
        "is_undone": row.is_undone,
    }
