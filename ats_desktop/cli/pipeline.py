"""``board`` and the acts on it: move, reject, restore, hire, unhire, transfer."""

import argparse

from ats_desktop.cli import find, session
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.output import Column, Output, moment
from ats_desktop.cli.parsing import DONE, Commands, iso_date, whole_amount
from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import Board, BoardCard

_OPEN = frozenset({ApplicationStatus.ACTIVE.value, ApplicationStatus.ON_HOLD.value})
_ACTIVE = frozenset({ApplicationStatus.ACTIVE.value})
_HIRED = frozenset({ApplicationStatus.HIRED.value})
_CLOSED = frozenset({ApplicationStatus.REJECTED.value, ApplicationStatus.WITHDRAWN.value})
_APPLICATION_HELP = "name, JOB-0001:Name, key, or the first six characters of the key"
_COLUMNS = (
    Column("stage", "Stage"),
    Column("name", "Candidate"),
    Column("status", "Status"),
    Column("city", "City"),
    Column("years", "Years", is_number=True),
    Column("score", "Score", is_number=True),
    Column("entered_us", "In stage since", write=moment),
    Column("next_step", "Next step"),
    Column("application_id", "Application"),
)


def add_to(commands: Commands) -> None:
    """Declare the board and the acts on it."""
    board = commands.command("board", _board, "show a job's board")
    board.add_argument("reference", metavar="REF", help="such as JOB-0001")
    board.add_argument("--closed", action="store_true", help="also those rejected or withdrawn")
    move = commands.command("move", _move, "put an application into a stage")
    move.add_argument("application", metavar="APPLICATION", help=_APPLICATION_HELP)
    move.add_argument("stage", metavar="STAGE", help="name or kind of the stage, or its number from 1")
    reject = commands.command("reject", _reject, "end an application; a candidate's own reason withdraws it")
    reject.add_argument("application", metavar="APPLICATION", help=_APPLICATION_HELP)
    reject.add_argument("--reason", metavar="NAME", required=True)
    reject.add_argument("--note", default="")
    restore = commands.command("restore", _restore, "bring a rejected or withdrawn application back")
    restore.add_argument("application", metavar="APPLICATION", help=_APPLICATION_HELP)
    hire = commands.command("hire", _hire, "hire a candidate: closes an opening and begins a placement")
    hire.add_argument("application", metavar="APPLICATION", help=_APPLICATION_HELP)
    hire.add_argument("--start", type=iso_date, metavar="DATE", required=True)
    hire.add_argument("--pay", type=whole_amount, metavar="AMOUNT", help="agreed pay")
    unhire = commands.command("unhire", _unhire, "take a hire back: the opening is free again")
    unhire.add_argument("application", metavar="APPLICATION", help=_APPLICATION_HELP)
    unhire.add_argument("--reason", metavar="TEXT", required=True)
    transfer = commands.command("transfer", _transfer, "send a candidate on to another job's first stage")
    transfer.add_argument("application", metavar="APPLICATION", help=_APPLICATION_HELP)
    transfer.add_argument("reference", metavar="REF", help="the other job, such as JOB-0002")
    transfer.add_argument("--copy", action="store_true", help="stay on this job as well")


def _board(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        board = services.pipeline.board(services.jobs.find(arguments.reference).id)
    job = board.job
    out.say(f"{job.reference}  {job.title}, {job.client}: {job.hired} of {job.openings} hired")
    counts = [f"{column.name} {len(column.cards)}" for column in board.columns]
    out.say("  ".join([*counts, f"closed {len(board.closed)}"]))
    out.say()
    with_closed = arguments.closed or out.as_json
    out.table(
        _COLUMNS, board_records(board, with_closed=with_closed), empty="Nobody stands on this board yet."
    )
    return DONE


def board_records(board: Board, *, with_closed: bool) -> list[dict[str, object]]:
    """Return the cards of a board in the order of its columns, each with its stage's name and kind."""
    cards = [card for column in board.columns for card in column.cards]
    return [_card(board, card) for card in (*cards, *(board.closed if with_closed else ()))]


def _card(board: Board, card: BoardCard) -> dict[str, object]:
    column = find.column_of(board, card)
    record: dict[str, object] = {"job": board.job.reference, "stage": column.name, "stage_kind": column.kind}
    record |= {name: value for name, value in card._asdict().items() if name != "skill_line"}
    record["skills"] = card.skills
    return record


def _move(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        found = find.application(services, arguments.application, statuses=_ACTIVE)
        stage = find.stage(found.board, arguments.stage)
        card = found.card
        changes = services.pipeline.move(
            [card.application_id], stage.id, {card.application_id: card.stage_id}
        )
    sentence = f"Moved {card.name} from {found.stage.name} to {stage.name}."
    if changes.operation_id is None and not changes.failed:
        sentence = f"{card.name} is in {stage.name} already."
    extra = {**_named(found), "from_stage": found.stage.name, "stage": stage.name}
    report(out, changes, sentence, extra)
    return status_of(changes)


def _reject(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        found = find.application(services, arguments.application, statuses=_OPEN)
        reason = find.reason(services, arguments.reason)
        changes = services.pipeline.end([found.card.application_id], reason.id, arguments.note)
    act = "Withdrew" if reason.party.value == "candidate" else "Rejected"
    report(out, changes, f"{act} {found.card.name}: {reason.name}.", {**_named(found), "reason": reason.name})
    return status_of(changes)


def _restore(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        found = find.application(services, arguments.application, statuses=_CLOSED)
        changes = services.pipeline.restore([found.card.application_id])
    sentence = f"Restored {found.card.name} to {found.stage.name}."
    report(out, changes, sentence, {**_named(found), "stage": found.stage.name})
    return status_of(changes)


def _hire(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        found = find.application(services, arguments.application, statuses=_ACTIVE)
        changes = services.pipeline.hire(found.card.application_id, arguments.start, pay=arguments.pay)
    sentence = f"Hired {found.card.name}, starting {arguments.start.isoformat()}."
    if changes.operation_id is None and not changes.failed:
        sentence = f"{found.card.name} was hired before."
    report(out, changes, sentence, {**_named(found), "start": arguments.start})
    if changes.values.get("last_opening"):
        out.say(f"That was the last opening of {found.board.job.reference}.")
    return status_of(changes)


def _unhire(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        found = find.application(services, arguments.application, statuses=_HIRED)
        changes = services.pipeline.unhire(found.card.application_id, arguments.reason)
    report(out, changes, f"Took back the hire of {found.card.name}.", _named(found))
    return status_of(changes)


def _transfer(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        found = find.application(services, arguments.application, statuses=_OPEN)
        other = services.jobs.find(arguments.reference)
        act = services.pipeline.copy if arguments.copy else services.pipeline.transfer
        changes = act([found.card.application_id], other.id)
    done = "Copied" if arguments.copy else "Transferred"
    sentence = f"{done} {found.card.name} to {other.reference}."
    report(out, changes, sentence, {**_named(found), "to": other.reference})
    return status_of(changes)


def _named(found: find.FoundApplication) -> dict[str, object]:
    return {
        "application": found.card.application_id,
        "candidate": found.card.name,
        "job": found.board.job.reference,
    }
