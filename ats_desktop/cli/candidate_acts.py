"""``candidate duplicates | merge | delete | bin | restore``: one person of two, and the bin."""

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ats_desktop.cli import find, sentences, session
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.find import CandidateAmbiguousError, CandidateNotFoundError
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.domain.merging import MERGED_FIELDS
from ats_desktop.domain.rows.merging import BinRow

if TYPE_CHECKING:
    from ats_desktop.services import Services

_DUPLICATES = (
    Column("name", "Name"),
    Column("same", "Same"),
    Column("job", "Applied for last"),
    Column("id", "Key"),
)
_BIN = (
    Column("name", "Name"),
    Column("headline", "Headline"),
    Column("city", "City"),
    Column("deleted_at", "Deleted"),
    Column("deleted_by", "By"),
    Column("id", "Key"),
)


def add_to(group: Commands) -> None:
    """Declare the commands in the group ``candidate``."""
    duplicates = group.command("duplicates", _duplicates, "list records that may be the same person")
    duplicates.add_argument("candidate", metavar="CANDIDATE", help="name or key")
    merge = group.command("merge", _merge, "make one person of two; “undo” takes it back")
    merge.add_argument("candidate", metavar="CANDIDATE", help="name or key of the record that stays")
    merge.add_argument("other", metavar="OTHER", help="name or key of the record that is merged into it")
    merge.add_argument(
        "--take",
        nargs="+",
        action="extend",
        default=[],
        choices=MERGED_FIELDS,
        metavar="FIELD",
        help=f"fields in which the other's value stands: {', '.join(MERGED_FIELDS)}",
    )
    delete = group.command("delete", _delete, "move a candidate to the bin")
    delete.add_argument("candidate", metavar="CANDIDATE", help="name or key")
    group.command("bin", _bin, "list the candidates in the bin")
    restore = group.command("restore", _restore, "take a candidate out of the bin")
    restore.add_argument("candidate", metavar="CANDIDATE", help="name or key")


def _duplicates(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.merging.duplicates(find.candidate(services, arguments.candidate))
    records = [{**row._asdict(), "same": [value for _, value in row.shared]} for row in rows]
    out.table(_DUPLICATES, records, empty="Nobody shares an e-mail, phone, profile or CNIC with this person.")
    return DONE


def _merge(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        kept = services.candidates.detail(find.candidate(services, arguments.candidate))
        other = services.candidates.detail(find.candidate(services, arguments.other))
        changes = services.merging.merge(kept.id, other.id, arguments.take)
        name = services.candidates.detail(kept.id).full_name
    said = sentences.act(changes.key, {"candidate": name, "other": other.full_name})
    report(out, changes, f"{said}.", {"candidate": name, "id": kept.id, "merged_id": other.id})
    return status_of(changes)


def _delete(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        person = services.candidates.detail(find.candidate(services, arguments.candidate))
        changes = services.candidates.delete([person.id])
    said = sentences.act(changes.key, {"candidate": person.full_name, "count": 1})
    report(out, changes, f"{said}.", {"candidate": person.full_name, "id": person.id})
    return status_of(changes)


def _bin(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.bin.rows()
    records = []
    for row in rows:
        deleted_at = datetime.fromtimestamp(row.deleted_us / 1_000_000, UTC)
        record: dict[str, object] = {**row._asdict(), "deleted_at": deleted_at}
        del record["deleted_us"]
        records.append(record)
    out.table(_BIN, records, empty="The bin is empty.")
    return DONE


def _restore(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        row = in_bin(services, arguments.candidate)
        changes = services.bin.restore([row.id])
    said = sentences.act(changes.key, {"candidate": row.name, "count": 1})
    report(out, changes, f"{said}.", {"candidate": row.name, "id": row.id})
    return status_of(changes)


def in_bin(services: "Services", words: str) -> BinRow:
    """Return the one person in the bin whom ``words`` name.

    Raises CandidateNotFoundError, CandidateAmbiguousError.
    """
    wanted = words.strip().casefold()
    rows = services.bin.rows()
    same = [row for row in rows if wanted in {row.id, row.name.casefold()}]
    found = same or [row for row in rows if wanted and wanted in row.name.casefold()]
    if not found:
        raise CandidateNotFoundError(words=words)
    if len(found) > 1:
        raise CandidateAmbiguousError(words=words, found="; ".join(f"{row.name} ({row.id})" for row in found))
    return found[0]
