"""``job``: what clients want filled."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli import job_acts, job_form, session
from ats_desktop.cli.output import Column, Output, fields_of, words
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.domain.job import Requirement
from ats_desktop.domain.rows.board import JobDetail

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.jobs import JobForm

_COLUMNS = (
    Column("reference", "Job"),
    Column("title", "Title"),
    Column("client", "Client"),
    Column("city", "City"),
    Column("status", "Status"),
    Column("hired", "Hired", is_number=True),
    Column("openings", "Openings", is_number=True),
    Column("candidates", "Candidates", is_number=True),
    Column("target_on", "Target"),
)


def add_to(commands: Commands) -> None:
    """Declare ``job add``, ``list``, ``show`` and what can be done to one job."""
    group = commands.group("job", "add, list, show, change, close or reopen jobs")
    _declare_add(group)
    group.command("list", _list, "list the jobs")
    show = group.command("show", _show, "show a job with its brief")
    show.add_argument("reference", metavar="REF", help="such as JOB-0001")
    job_acts.add_to(group)


def _declare_add(group: Commands) -> None:
    add = group.command("add", _add, "add a job")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--client", metavar="NAME", required=True)
    add.add_argument("--template", metavar="NAME", help="begin from a job template, such as “backend”")
    add.add_argument("--draft", action="store_true", help="keep it as a draft that takes nobody yet")
    job_form.declare(add)


def _form(services: "Services", arguments: argparse.Namespace) -> "JobForm":
    from dataclasses import replace

    from ats_desktop.services.jobs import JobForm

    client = services.clients.find(arguments.client)
    blank = JobForm(title=arguments.title, client_id=client.id)
    if arguments.template:
        blank = services.job_templates.form(arguments.template)
    blank = replace(blank, title=arguments.title, client_id=client.id, is_draft=arguments.draft)
    return job_form.filled(blank, arguments)


def _add(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        changes = services.jobs.add(_form(services, arguments))
        job = services.jobs.detail(str(changes.made))
    out.record(
        {"job": job.reference, "id": job.id, "title": job.title, "operation": changes.operation_id},
        f"Added {job.reference} {job.title} for {job.client}.",
    )
    return DONE


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.jobs.rows()
    out.table(
        _COLUMNS,
        [row._asdict() for row in rows],
        empty="No jobs yet. “job add TITLE --client NAME” adds one.",
    )
    return DONE


def _show(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.reference)
    if out.as_json:
        out.record(fields_of(job))
        return DONE
    out.say(f"{job.reference}  {job.title}")
    for label, text in _facts(job):
        if text:
            out.say(f"  {label:<14}{text}")
    return DONE


def _facts(job: JobDetail) -> list[tuple[str, str]]:
    pay = [f"{amount:,}" for amount in (job.pay_min, job.pay_max) if amount is not None]
    brief = job.brief
    return [
        ("Client", job.client + (f", {job.contact}" if job.contact else "")),
        ("Status", words(job.status) + (f" ({words(job.close_reason)})" if job.close_reason else "")),
        ("Type", words(job.type)),
        ("Place", ", ".join(part for part in (job.city, words(job.work_mode)) if part)),
        ("Pay", f"{job.currency} {' to '.join(pay)} a {job.pay_period}" if pay else ""),
        ("In charge", job.owner),
        ("Openings", f"{job.hired} of {job.openings} hired"),
        ("Target", words(job.target_on)),
        ("Start", words(job.start_on)),
        ("Stages", " → ".join(stage.name for stage in job.stages)),
        ("Brief", f"version {brief.number}: {brief.description}" if brief.description else ""),
        (
            "Years",
            " to ".join(words(each) for each in (brief.years_min, brief.years_max) if each is not None),
        ),
        ("Must have", _skills(brief.requirements, must=True)),
        ("Nice to have", _skills(brief.requirements, must=False)),
        ("Milestones", "; ".join(f"{each.name} {words(each.due)}".strip() for each in brief.milestones)),
    ]


def _skills(requirements: tuple[Requirement, ...], *, must: bool) -> str:
    return ", ".join(
        each.skill + (f" ({each.min_years:g}+ years)" if each.min_years else "")
        for each in requirements
        if each.must is must
    )
