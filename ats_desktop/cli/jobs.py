"""``job``: what clients want filled."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output, fields_of, words
from ats_desktop.cli.parsing import DONE, Commands, iso_date, positive, whole_amount
from ats_desktop.domain.job import JobType, Requirement, WorkMode
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
    """Declare ``job add``, ``job list`` and ``job show``."""
    group = commands.group("job", "add, list or show jobs")
    _declare_add(group)
    group.command("list", _list, "list the jobs")
    show = group.command("show", _show, "show a job with its brief")
    show.add_argument("reference", metavar="REF", help="such as JOB-0001")


def _declare_add(group: Commands) -> None:
    add = group.command("add", _add, "add a job")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--client", metavar="NAME", required=True)
    add.add_argument("--template", metavar="NAME", help="begin from a job template; “backend” ships")
    add.add_argument("--client-reference", metavar="TEXT")
    add.add_argument("--type", choices=[each.value for each in JobType])
    add.add_argument("--city")
    add.add_argument("--mode", choices=[each.value for each in WorkMode])
    add.add_argument("--pay-min", type=whole_amount, metavar="AMOUNT")
    add.add_argument("--pay-max", type=whole_amount, metavar="AMOUNT")
    add.add_argument("--currency")
    add.add_argument("--openings", type=positive, metavar="N")
    add.add_argument("--target", type=iso_date, metavar="DATE", help="to be filled by then")
    add.add_argument("--start", type=iso_date, metavar="DATE", help="work begins then")
    add.add_argument("--description", metavar="TEXT")
    add.add_argument("--years-min", type=float, metavar="N")
    add.add_argument("--years-max", type=float, metavar="N")
    add.add_argument("--must", action="append", default=[], metavar="SKILL[:YEARS]", help="may be repeated")
    add.add_argument("--nice", action="append", default=[], metavar="SKILL[:YEARS]", help="may be repeated")


def requirement(text: str, *, must: bool) -> Requirement:
    """Read ``Python:4`` as a skill with its least years; a part after the colon that is no number is name."""
    name, colon, years = text.rpartition(":")
    if colon and name.strip():
        try:
            return Requirement(name.strip(), must=must, min_years=float(years))
        except ValueError:
            pass
    return Requirement(text.strip(), must=must)


def _form(services: "Services", arguments: argparse.Namespace) -> "JobForm":
    from dataclasses import replace

    from ats_desktop.services.jobs import JobForm

    client = services.clients.find(arguments.client)
    blank = JobForm(title=arguments.title, client_id=client.id)
    if arguments.template:
        blank = replace(
            services.job_templates.form(arguments.template), title=arguments.title, client_id=client.id
        )
    given = {
        "client_reference": arguments.client_reference,
        "type": JobType(arguments.type) if arguments.type else None,
        "city": arguments.city,
        "work_mode": WorkMode(arguments.mode) if arguments.mode else None,
        "pay_min": arguments.pay_min,
        "pay_max": arguments.pay_max,
        "currency": arguments.currency,
        "openings": arguments.openings,
        "target_on": arguments.target,
        "start_on": arguments.start,
        "description": arguments.description,
        "years_min": arguments.years_min,
        "years_max": arguments.years_max,
    }
    wanted = [requirement(each, must=True) for each in arguments.must]
    wanted += [requirement(each, must=False) for each in arguments.nice]
    if wanted:
        given["requirements"] = tuple(wanted)
    return replace(blank, **{name: value for name, value in given.items() if value is not None})


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
