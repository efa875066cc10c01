"""``shortlist export``: the workbook a client decides in."""

import argparse
from pathlib import Path

from ats_desktop.cli import session
from ats_desktop.cli.output import Output
from ats_desktop.cli.parsing import DONE, Commands, iso_date


def add_to(commands: Commands) -> None:
    """Declare ``shortlist export``."""
    group = commands.group("shortlist", "export shortlists for clients")
    export = group.command("export", _export, "write the people assessed and interviewed into a workbook")
    export.add_argument("reference", metavar="REF", help="such as JOB-0001")
    export.add_argument("--to", required=True, metavar="FILE", help="the .xlsx to write, or a folder")
    export.add_argument("--reply-by", type=iso_date, metavar="DATE", help="when the client's answer is due")


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
