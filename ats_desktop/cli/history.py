"""``undo``, ``redo`` and ``history``: every act is one step that can be taken back."""

import argparse

from ats_desktop.cli import sentences, session
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands, positive
from ats_desktop.domain.rows.agency import HistoryRow

_COLUMNS = (
    Column("at", "When"),
    Column("actor", "Who"),
    Column("text", "What"),
    Column("is_undone", "Undone", write=lambda value: "undone" if value else ""),
)


def add_to(commands: Commands) -> None:
    """Declare the steps through the history."""
    commands.command("undo", _undo, "take the last act back")
    commands.command("redo", _redo, "do again what was undone last")
    listed = commands.command("history", _history, "list what was done, newest first")
    listed.add_argument("--limit", type=positive, default=50, metavar="N", help="at most N acts (default 50)")


def _undo(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        step = services.history.state().undo
        changes = services.history.undo()
    what = sentences.act(step.key, step.values) if step else sentences.act(changes.key, changes.values)
    report(out, changes, f"Undone: {what}.", {"undone": what})
    return status_of(changes)


def _redo(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        step = services.history.state().redo
        changes = services.history.redo()
    what = sentences.act(step.key, step.values) if step else sentences.act(changes.key, changes.values)
    report(out, changes, f"Done again: {what}.", {"redone": what})
    return status_of(changes)


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
