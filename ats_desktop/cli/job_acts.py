"""``job edit``, ``close``, ``reopen``, ``hold``, ``resume``, ``versions`` and ``job template``."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli import changes as told
from ats_desktop.cli import job_form, session
from ats_desktop.cli.output import Column, Output, fields_of, words
from ats_desktop.cli.parsing import DONE, Commands, Run
from ats_desktop.domain.brief import BriefChange
from ats_desktop.domain.job import CloseReason, Requirement

if TYPE_CHECKING:
    from ats_desktop.domain.rows.board import JobDetail
    from ats_desktop.services.changes import Changes

_TEMPLATE_COLUMNS = (
    Column("name", "Template"),
    Column("title", "Title"),
    Column("musts", "Must", is_number=True),
    Column("nices", "Nice", is_number=True),
)
_VERSION_COLUMNS = (
    Column("number", "Version", is_number=True),
    Column("at", "Since"),
    Column("agreed_by", "Agreed by"),
    Column("why", "Why"),
    Column("changed", "What changed"),
)


def add_to(group: Commands) -> None:
    """Declare what can be done to one job, and the templates."""
    edit = _about_one(group, "edit", _edit, "change a job; what is not said stays")
    edit.add_argument("--title", metavar="TITLE")
    job_form.declare(edit)
    edit.add_argument("--agreed-by", default="", metavar="NAME", help="who agreed to another brief")
    edit.add_argument("--why", default="", metavar="TEXT", help="why the brief changes after a shortlist")
    close = _about_one(group, "close", _close, "close a job; whoever is in the running is rejected")
    close.add_argument("--reason", choices=[each.value for each in CloseReason], required=True)
    _about_one(group, "reopen", _reopen, "open a closed job again, with those its closing ended")
    _about_one(group, "hold", _hold, "put a job on hold")
    _about_one(group, "resume", _resume, "open a job that is on hold or a draft")
    _about_one(group, "versions", _versions, "show how the brief changed, and who agreed")
    _add_templates(group.group("template", "list, save, rename or delete job templates"))


def _about_one(group: Commands, name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser = group.command(name, run, about)
    parser.add_argument("reference", metavar="REF", help="such as JOB-0001")
    return parser


def _add_templates(group: Commands) -> None:
    group.command("list", _list_templates, "list the job templates")
    save = group.command("save", _save_template, "keep what a job asks for as a template")
    save.add_argument("reference", metavar="REF", help="such as JOB-0001")
    save.add_argument("--name", metavar="NAME", help="the job's title unless given")
    rename = group.command("rename", _rename_template, "give a template another name")
    rename.add_argument("template", metavar="NAME")
    rename.add_argument("name", metavar="NEW-NAME")
    delete = group.command("delete", _delete_template, "take a template away")
    delete.add_argument("template", metavar="NAME")


def _edit(arguments: argparse.Namespace, out: Output) -> int:
    from dataclasses import replace

    from ats_desktop.services.jobs import JobForm

    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        form = job_form.filled(JobForm.of(job), arguments)
        if arguments.title:
            form = replace(form, title=arguments.title)
        changes = services.jobs.edit(job.id, form, agreed_by=arguments.agreed_by, why=arguments.why)
        number = services.jobs.detail(job.id).brief.number
    return _told(out, changes, job, f"Changed {job.reference}.", brief_version=number)


def _close(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        changes = services.jobs.close(job.id, CloseReason(arguments.reason))
    count = changes.values["count"]
    return _told(out, changes, job, f"Closed {job.reference}. Rejected: {count}.", rejected=count)


def _reopen(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        changes = services.jobs.reopen(job.id)
    count = changes.values["count"]
    return _told(out, changes, job, f"Opened {job.reference} again. Restored: {count}.", restored=count)


def _hold(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        changes = services.jobs.hold(job.id)
    return _told(out, changes, job, f"{job.reference} is on hold.")


def _resume(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        changes = services.jobs.resume(job.id)
    return _told(out, changes, job, f"{job.reference} is open.")


def _told(out: Output, changes: "Changes", job: "JobDetail", sentence: str, **extra: object) -> int:
    told.report(out, changes, sentence, {"job": job.reference, "id": job.id, **extra})
    return told.status_of(changes)


def _versions(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        versions = services.jobs.overview(job.id).versions
    records = [
        fields_of(version) if out.as_json else {**version._asdict(), "changed": _changed(version.changes)}
        for version in versions
    ]
    out.table(_VERSION_COLUMNS, records)
    return DONE


def _changed(changes: tuple[BriefChange, ...]) -> str:
    return "; ".join(
        f"{change.name or change.part.value}: {_side(change.before)} → {_side(change.after)}"
        for change in changes
    )


def _side(value: object) -> str:
    if isinstance(value, Requirement):
        years = f" {value.min_years:g}+ years" if value.min_years else ""
        return ("must" if value.must else "nice") + years
    if isinstance(value, tuple):
        return " to ".join(words(each) or "any" for each in value)
    due = getattr(value, "due", None)
    return words(due) if due is not None else ("none" if value is None else "as written")


def _list_templates(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.job_templates.rows()
    out.table(_TEMPLATE_COLUMNS, [row._asdict() for row in rows], empty="No job templates yet.")
    return DONE


def _save_template(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.services.jobs import JobForm

    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
        name = arguments.name or job.title
        changes = services.job_templates.save(name, JobForm.of(job))
    told.report(out, changes, f"Saved the job template {name}.", {"template": name, "id": changes.made})
    return DONE


def _rename_template(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        row = services.job_templates.find(arguments.template)
        changes = services.job_templates.rename(row.id, arguments.name)
    told.report(out, changes, f"Renamed {row.name} to {arguments.name}.", {"template": arguments.name})
    return DONE


def _delete_template(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        row = services.job_templates.find(arguments.template)
        changes = services.job_templates.forget(row.id)
    told.report(out, changes, f"Deleted the job template {row.name}.", {"template": row.name})
    return DONE
