"""The options that fill in a job and its brief."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli.parsing import iso_date, positive, whole_amount
from ats_desktop.domain.brief import read_requirement
from ats_desktop.domain.job import JobType, PlannedMilestone, WorkMode

if TYPE_CHECKING:
    from ats_desktop.services.jobs import JobForm

_PLAIN = (
    "client_reference", "city", "pay_min", "pay_max", "currency", "pay_period", "openings", "target_on",
    "start_on", "description", "years_min", "years_max", "owner",
)  # fmt: skip


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the options of a job's form; each that is left out leaves its value as it is."""
    parser.add_argument("--client-reference", metavar="TEXT")
    parser.add_argument("--type", choices=[each.value for each in JobType])
    parser.add_argument("--city")
    parser.add_argument("--mode", choices=[each.value for each in WorkMode])
    parser.add_argument("--pay-min", type=whole_amount, metavar="AMOUNT")
    parser.add_argument("--pay-max", type=whole_amount, metavar="AMOUNT")
    parser.add_argument("--currency")
    parser.add_argument("--pay-period", choices=["hour", "day", "month", "year"])
    parser.add_argument("--openings", type=positive, metavar="N")
    parser.add_argument("--owner", metavar="NAME", help="who is in charge")
    parser.add_argument(
        "--target", dest="target_on", type=iso_date, metavar="DATE", help="to be filled by then"
    )
    parser.add_argument("--start", dest="start_on", type=iso_date, metavar="DATE", help="work begins then")
    parser.add_argument("--description", metavar="TEXT")
    parser.add_argument("--years-min", type=float, metavar="N")
    parser.add_argument("--years-max", type=float, metavar="N")
    about = "may be repeated; together they replace the skills there were"
    parser.add_argument("--must", action="append", default=[], metavar="SKILL[:YEARS]", help=about)
    parser.add_argument("--nice", action="append", default=[], metavar="SKILL[:YEARS]", help=about)
    parser.add_argument(
        "--milestone",
        action="append",
        default=[],
        type=milestone,
        metavar="NAME[:DATE[:FEE]]",
        help="may be repeated; together they replace the milestones there were",
    )


def milestone(text: str) -> PlannedMilestone:
    """Read ``Handover:2026-12-01:300000``; a part that may be left out is left empty."""
    name, _, rest = text.partition(":")
    day, _, fee = rest.partition(":")
    if not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} names no milestone")
    return PlannedMilestone(
        name.strip(), due=iso_date(day) if day else None, fee=whole_amount(fee) if fee else None
    )


def filled(form: "JobForm", arguments: argparse.Namespace) -> "JobForm":
    """Return a form with what the options say in the place of what it said."""
    from dataclasses import replace

    given = {name: getattr(arguments, name) for name in _PLAIN if getattr(arguments, name) is not None}
    if arguments.type:
        given["type"] = JobType(arguments.type)
    if arguments.mode:
        given["work_mode"] = WorkMode(arguments.mode)
    asked = [read_requirement(each, must=True) for each in arguments.must]
    asked += [read_requirement(each, must=False) for each in arguments.nice]
    if asked:
        given["requirements"] = tuple(each for each in asked if each is not None)
    if arguments.milestone:
        given["milestones"] = tuple(arguments.milestone)
    return replace(form, **given)
