"""``shortlist export`` and ``shortlist import``: the workbook a client decides in goes out and comes home."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output, Record, words
from ats_desktop.cli.parsing import DONE, USER_CAN_ACT, Commands, iso_date, positive
from ats_desktop.cli.sentences import of_code
from ats_desktop.domain.rows.returns import ReturnPreview, ReturnRemark, ReturnRow, ReturnStep
from ats_desktop.domain.submission import ClientDecision

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_ROWS = (
    Column("row", "Row", is_number=True),
    Column("candidate", "Candidate"),
    Column("decision", "Decision"),
    Column("stage", "Stage now"),
    Column("becomes", "Becomes"),
    Column("comment", "Comment"),
    Column("remark", "Remark"),
)


def add_to(commands: Commands) -> None:
    """Declare ``shortlist export`` and ``shortlist import``."""
    group = commands.group("shortlist", "export shortlists for clients and take their answers back")
    export = group.command("export", _export, "write the people assessed and interviewed into a workbook")
    export.add_argument("reference", metavar="REF", help="such as JOB-0001")
    export.add_argument("--to", required=True, metavar="FILE", help="the .xlsx to write, or a folder")
    export.add_argument("--reply-by", type=iso_date, metavar="DATE", help="when the client's answer is due")
    bring = group.command("import", _import, "show what a returned workbook would change; --apply does it")
    bring.add_argument("file", type=Path, metavar="FILE", help="the .xlsx, or the .zip around it")
    bring.add_argument("--apply", action="store_true", help="take the answers over; one undo takes them back")
    bring.add_argument(
        "--row",
        type=positive,
        action="append",
        metavar="N",
        help="only this row of the workbook, also one to check by hand; may be repeated",
    )


def _export(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        target = Path(arguments.to)
        if target.is_dir():
            target /= services.shortlists.file_name(job.id)
        changes = services.shortlists.export(
            job.id, target, contact_id=job.contact_id, reply_by=arguments.reply_by
        )
    values = changes.values
    out.record(
        {
            "number": values["number"],
            "path": values["path"],
            "count": values["count"],
            "job": job.reference,
            "submission_id": changes.made,
            "operation": changes.operation_id,
        },
        f"Shortlist {values['number']} with {values['count']} candidates: {values['path']}",
    )
    return DONE


def _import(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        preview = services.shortlist_returns.look(arguments.file)
        chosen = _chosen(preview, arguments.row)
        changes = services.shortlist_returns.apply(preview, chosen) if arguments.apply else None
    failed = {each.id: of_code(each.code, each.values) for each in changes.failed} if changes else {}
    out.table(
        _ROWS,
        [_row(row, failed, is_taken=row.item_id in chosen) for row in preview.rows],
        empty="The workbook answers about nobody.",
    )
    _tell(out, preview, chosen, changes)
    return USER_CAN_ACT if failed else DONE


def _chosen(preview: ReturnPreview, rows: Sequence[int] | None) -> tuple[str, ...]:
    """Return the rows asked for by their numbers, else those that are ready."""
    if rows is None:
        return preview.ready
    return tuple(row.item_id for row in preview.rows if row.row in rows and row.is_possible)


def _row(row: ReturnRow, failed: Mapping[str, str], *, is_taken: bool) -> Record:
    remarks = [_remark(remark) for remark in row.remarks]
    if row.application_id in failed and is_taken:
        remarks.append(failed[row.application_id])
    return {
        "row": row.row,
        "candidate": row.candidate,
        "decision": "" if row.decision is ClientDecision.NONE else row.decision.value,
        "decision_before": row.decision_before.value,
        "stage": row.stage,
        "status": row.status.value,
        "becomes": _becomes(row),
        "step": row.step.value,
        "comment": row.comment,
        "remark": " ".join(remarks),
        "remarks": [remark.code for remark in row.remarks],
        "shortlist": row.number,
        "chosen": is_taken,
        "application_id": row.application_id,
        "candidate_id": row.candidate_id,
    }


def _becomes(row: ReturnRow) -> str:
    """Say what taking the row over does."""
    match row.step:
        case ReturnStep.MOVE:
            return row.target
        case ReturnStep.END:
            return "rejected by the client"
        case ReturnStep.REMIND:
            return "reminder in a week"
        case ReturnStep.NONE:
            return "answer noted" if row.is_change else "unchanged"


def _tell(out: Output, preview: ReturnPreview, chosen: Sequence[str], changes: "Changes | None") -> None:
    """Say what is to be known of the whole workbook, and what was done or could be."""
    done = len(chosen) - len(changes.failed) if changes else 0
    out.say()
    for remark in preview.remarks:
        out.say(_remark(remark))
    out.record(
        {
            "file": preview.file_name,
            "sha256": preview.sha256,
            "shortlists": preview.numbers,
            "missing": preview.missing,
            "remarks": [remark.code for remark in preview.remarks],
            "imported_at": preview.imported_at,
            "ready": len(preview.ready),
            "applied": done,
            "failed": changes.failed if changes else (),
            "operation": changes.operation_id if changes else None,
        },
        _sentence(preview, len(chosen), done, is_applied=changes is not None),
    )


def _sentence(preview: ReturnPreview, chosen: int, done: int, *, is_applied: bool) -> str:
    if preview.imported_at is not None and not chosen:
        return f"This workbook was taken over on {words(preview.imported_at)}. Nothing was changed."
    if not chosen:
        return "There is nothing to take over. Nothing was changed."
    if is_applied:
        return f"Answers taken over: {done}. “undo” takes them back."
    return f"Nothing was changed. With --apply answers are taken over: {chosen}."


def _remark(remark: ReturnRemark) -> str:
    return of_code(remark.code, remark.values)
