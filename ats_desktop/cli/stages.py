"""``stage``: the columns of a job's board, or those that new jobs start with."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli import changes, session
from ats_desktop.cli.lists import NameNotFoundError
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands, positive
from ats_desktop.domain.stage import StageKind

if TYPE_CHECKING:
    from ats_desktop.domain.rows.settings import StagePlan
    from ats_desktop.services import Services

_COLUMNS = (
    Column("place", "Place", is_number=True),
    Column("name", "Stage"),
    Column("kind", "Kind"),
    Column("soft_limit", "Limit", is_number=True),
    Column("ageing_days", "Amber after days", is_number=True),
    Column("people", "People", is_number=True),
)
_MIDDLE = [kind.value for kind in StageKind if kind not in {StageKind.APPLIED, StageKind.HIRED}]
_NO_LIMIT = "none"


def add_to(commands: Commands) -> None:
    """Declare the acts on stages."""
    group = commands.group("stage", "list and change the stages of a job, or of new jobs")
    shown = group.command("list", _list, "list the stages in their order")
    add = group.command("add", _add, "add a stage of one of the middle kinds")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--kind", choices=_MIDDLE, required=True)
    add.add_argument("--after", metavar="STAGE", help="the stage before it; without it, the last but Hired")
    change = group.command("change", _change, "rename a stage, move it, set its limit or its days")
    change.add_argument("name", metavar="STAGE")
    change.add_argument("--name", dest="new_name", metavar="NEW")
    change.add_argument("--after", metavar="STAGE", help="put it behind this stage")
    remove = group.command("remove", _remove, "remove a stage; its people go to another one")
    remove.add_argument("name", metavar="STAGE")
    remove.add_argument("--to", metavar="STAGE", help="where its people go")
    for parser in (shown, add, change, remove):
        parser.add_argument("--job", metavar="REF", help="the job; without it, the stages of new jobs")
    for parser in (add, change):
        parser.add_argument("--limit", type=_limit, help="soft limit of people, or “none”")
        parser.add_argument("--days", type=positive, help="days until a card turns amber")


def _limit(text: str) -> int:
    """Read a limit; 0 stands for none."""
    return 0 if text == _NO_LIMIT else positive(text)


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        plans = _plans(services, arguments)
    rows = [{"place": place + 1, **plan._asdict()} for place, plan in enumerate(plans)]
    out.table(_COLUMNS, rows)
    return DONE


def _add(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.domain.rows.settings import StagePlan

    with session.agency(arguments) as services:
        plans = _plans(services, arguments)
        place = _place(plans, arguments.after) + 1 if arguments.after else len(plans) - 1
        new = _numbers(StagePlan(None, StageKind(arguments.kind), arguments.name), arguments)
        plans.insert(place, new)
        return _keep(services, arguments, plans, out, f"Added the stage {arguments.name}.")


def _change(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        plans = _plans(services, arguments)
        plan = _numbers(plans.pop(_place(plans, arguments.name)), arguments)
        place = _place(_plans(services, arguments), arguments.name)
        if arguments.after:
            place = _place(plans, arguments.after) + 1
        plans.insert(place, plan._replace(name=arguments.new_name or plan.name))
        return _keep(services, arguments, plans, out, f"Changed the stage {arguments.name}.")


def _remove(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        plans = _plans(services, arguments)
        gone = plans.pop(_place(plans, arguments.name))
        target = plans[_place(plans, arguments.to)].id if arguments.to else None
        targets = {gone.id: target} if gone.id and target else {}
        return _keep(services, arguments, plans, out, f"Removed the stage {arguments.name}.", targets)


def _numbers(plan: "StagePlan", arguments: argparse.Namespace) -> "StagePlan":
    if arguments.limit is not None:
        plan = plan._replace(soft_limit=arguments.limit or None)
    return plan._replace(ageing_days=arguments.days) if arguments.days else plan


def _plans(services: "Services", arguments: argparse.Namespace) -> "list[StagePlan]":
    if not arguments.job:
        return list(services.stages.defaults())
    return list(services.stages.of_job(services.jobs.find(arguments.job).id))


def _place(plans: "list[StagePlan]", words: str) -> int:
    for place, plan in enumerate(plans):
        if plan.name.casefold() == words.strip().casefold():
            return place
    raise NameNotFoundError(words=words, known=", ".join(plan.name for plan in plans))


def _keep(
    services: "Services",
    arguments: argparse.Namespace,
    plans: "list[StagePlan]",
    out: Output,
    said: str,
    targets: dict[str, str] | None = None,
) -> int:
    if arguments.job:
        done = services.stages.change(services.jobs.find(arguments.job).id, plans, targets)
    else:
        done = services.stages.set_defaults(plans)
    changes.report(out, done, said)
    return changes.status_of(done)
