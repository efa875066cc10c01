"""``backup``: copies of the agency's data that are proven to open."""

import argparse
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output, Record
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.domain.rows.agency import BackupRow
from ats_desktop.errors import UserError

_UNOPENED = frozenset({"agency_absent", "database_damaged"})
"""Codes of agencies that only a backup brings back."""

_COLUMNS = (
    Column("at", "When"),
    Column("size", "Bytes", is_number=True, write=lambda value: f"{value:,}"),
    Column("is_verified", "Verified"),
    Column("path", "Where"),
)


def add_to(commands: Commands) -> None:
    """Declare the acts on backups."""
    group = commands.group("backup", "make, list, verify or restore backups")
    now = group.command("now", _now, "make a backup and verify it")
    now.add_argument("--to", metavar="DIR", help="folder for it, such as one on another drive")
    group.command("list", _list, "list the backups beside the data")
    group.command("state", _state, "tell where the data is and how safe it is")
    show = group.command("show", _show, "tell what a backup says it holds")
    show.add_argument("path", metavar="BACKUP")
    verify = group.command("verify", _verify, "prove that a backup opens and is whole")
    verify.add_argument("path", metavar="BACKUP")
    restore = group.command("restore", _restore, "put a backup in place of the data, which stay beside it")
    restore.add_argument("path", metavar="BACKUP")


def _now(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        row = services.backups.now(Path(arguments.to) if arguments.to else None)
    out.record(_record(row), f"Backup made and verified: {row.path} ({row.size:,} bytes)")
    return DONE


def _list(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.services.backups import below

    rows = below(session.data_folder(arguments))
    if not rows:
        with session.agency(arguments):
            pass
    out.table(_COLUMNS, [_record(row) for row in rows], empty="No backups yet. “backup now” makes one.")
    return DONE


def _state(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        state = services.backups.state()
    words = "encrypted" if state.is_locked else "not encrypted"
    last = f"{state.last_backup:%Y-%m-%d %H:%M} UTC" if state.last_backup else "never"
    away = f"{state.last_copy:%Y-%m-%d %H:%M} UTC in {state.last_copy_at}" if state.last_copy else "never"
    out.record(
        asdict(state),
        f"{state.folder}: {state.size:,} bytes, {words}. Last backup: {last}. On another drive: {away}.",
    )
    return DONE


def _show(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.services.backups import contents

    held = contents(Path(arguments.path))
    out.record(
        asdict(held),
        f"{held.path}, {held.at:%Y-%m-%d %H:%M} UTC: candidates {held.candidates}, jobs {held.jobs}, "
        f"clients {held.clients}, papers {held.documents} ({held.size:,} bytes).",
    )
    return DONE


def _verify(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        row = services.backups.verify(Path(arguments.path))
    out.record(_record(row), f"The backup is whole: {row.path} ({row.size:,} bytes)")
    return DONE


def _restore(arguments: argparse.Namespace, out: Output) -> int:
    path, folder = Path(arguments.path), session.data_folder(arguments)
    _put_back(arguments, path, folder)
    with session.agency(arguments) as services:
        checked = services.checks.check()
    out.record(
        {"restored": path, "data": folder, "ok": not checked.problems},
        f"The data are those of {path} again. What was there before is kept in {folder / 'replaced'}.",
    )
    return DONE


def _put_back(arguments: argparse.Namespace, path: Path, folder: Path) -> None:
    """Restore through the open agency, or, where none opens, into its folder."""
    from ats_desktop.services.backups import bring_back

    with ExitStack() as stack:
        try:
            services = stack.enter_context(session.agency(arguments))
        except UserError as error:
            if error.code not in _UNOPENED:
                raise
            bring_back(path, folder)
        else:
            services.backups.restore(path)


def _record(row: BackupRow) -> Record:
    return {"path": row.path, "at": row.at, "size": row.size, "is_verified": row.is_verified}
