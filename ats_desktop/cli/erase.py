"""``candidate erase``: a person goes for good; without ``--yes`` it only says what would go."""

import argparse
from contextlib import suppress
from typing import TYPE_CHECKING

from ats_desktop.cli import find, sentences, session
from ats_desktop.cli.candidate_acts import in_bin
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.find import CandidateAmbiguousError, CandidateNotFoundError
from ats_desktop.cli.output import Output
from ats_desktop.cli.parsing import DONE, Commands

if TYPE_CHECKING:
    from ats_desktop.domain.rows.erasing import ErasePreview
    from ats_desktop.services import Services


def add_to(group: Commands) -> None:
    """Declare the command in the group ``candidate``."""
    erase = group.command("erase", _erase, "erase a person for good; nothing takes it back")
    erase.add_argument("candidate", metavar="CANDIDATE", help="name or key, in the bin too")
    erase.add_argument("--yes", action="store_true", help="do it; without this it only says what would go")
    erase.add_argument(
        "--with-backups",
        action="store_true",
        help="remove older backups as well, which still hold the person; a new one is made first",
    )


def _erase(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        key = _found(services, arguments.candidate)
        preview = services.erasing.preview([key])
        if not arguments.yes:
            return _say_what_would_go(out, key, preview)
        changes = services.erasing.erase([key])
        services.erasing.wipe()
        removed = services.erasing.remove_older_backups() if arguments.with_backups else 0
    said = sentences.act(changes.key, {"candidate": preview.names[0], "count": 1})
    record = {**_record(key, preview), "erased": True, "backups_removed": removed}
    report(out, changes, f"{said}.", record)
    return status_of(changes)


def _say_what_would_go(out: Output, key: str, preview: "ErasePreview") -> int:
    record = {**_record(key, preview), "erased": False}
    if out.as_json:
        out.record(record)
        return DONE
    held = preview.held
    out.say(
        f"This would erase {preview.names[0]} for good. Files: {held.files}, notes: {held.notes}, "
        f"papers: {held.papers}, kept shortlists: {held.shortlists}."
    )
    if preview.backups:
        out.say(f"Backups that still hold the person: {preview.backups}. Remove them with --with-backups.")
    out.say("Nothing was erased. Add --yes to do it.")
    return DONE


def _record(key: str, preview: "ErasePreview") -> dict[str, object]:
    return {
        "candidate": preview.names[0],
        "id": key,
        **preview.held._asdict(),
        "backups": preview.backups,
    }


def _found(services: "Services", words: str) -> str:
    """Return the key of the one person, living or in the bin, whom ``words`` name.

    Raises CandidateNotFoundError, CandidateAmbiguousError.
    """
    living = None
    with suppress(CandidateNotFoundError):
        living = find.candidate(services, words)
    try:
        row = in_bin(services, words)
    except CandidateNotFoundError:
        if living is None:
            raise
        return living
    if living is not None:
        raise CandidateAmbiguousError(words=words, found=f"{living}; {row.name} ({row.id})")
    return row.id
