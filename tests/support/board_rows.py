"""Boards of any size as plain rows, for tests of what shows them."""

from collections.abc import Sequence

from ats_desktop.domain.job import JobStatus, JobType, Requirement, WorkMode
from ats_desktop.domain.rows.board import (
    SKILL_SEPARATOR,
    Board,
    BoardCard,
    BoardColumn,
    JobBrief,
    JobDetail,
    StageRow,
)
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.wording import labels

DAY_US = labels.MICROSECONDS_A_DAY


def a_card(number: int, stage: str = "applied", **changes: object) -> BoardCard:
    """Make a card; it has waited as many days as its number, and ``changes`` replace any of its fields."""
    now = labels.now_us()
    card = BoardCard(
        application_id=f"application-{number}",
        candidate_id=f"candidate-{number}",
        stage_id=stage,
        status="hired" if stage == "hired" else "active",
        name=f"Person {number:03}",
        name_urdu="",
        city="Lahore",
        years=4.0,
        notice_days=30,
        skill_line=SKILL_SEPARATOR.join(("Java", "Python", "Redis")),
        score=number % 100,
        next_step="",
        entered_us=now - number * DAY_US - 1_000_000,
        paused_us=None,
        applied_us=now - number * DAY_US,
        position=float(number),
        submission="",
    )
    return card._replace(**changes)


def a_job(**changes: object) -> JobDetail:
    """Make a job with the five stages, each with its kind as key."""
    values: dict[str, object] = {
        "id": "job",
        "reference": "JOB-0001",
        "title": "Backend developer",
        "client_id": "client",
        "client": "Example Client",
        "contact_id": None,
        "contact": "",
        "client_reference": "",
        "type": JobType.PERMANENT,
        "city": "Karachi",
        "work_mode": WorkMode.ON_SITE,
        "pay_min": 350_000,
        "pay_max": 450_000,
        "currency": "PKR",
        "pay_period": "month",
        "openings": 5,
        "hired": 2,
        "opened_on": None,
        "target_on": None,
        "start_on": None,
        "status": JobStatus.OPEN,
        "close_reason": None,
        "owner": "",
        "is_pinned": False,
        "brief": JobBrief("brief", 1, "", 4, 7, (Requirement("Python"),), (), "", ""),
        "stages": tuple(
            StageRow(kind.value, kind, kind.value.capitalize(), kind.order, None, 7) for kind in StageKind
        ),
    }
    return JobDetail(**{**values, **changes})  # type: ignore[arg-type]


def a_board(sizes: Sequence[int] = (6, 3, 2, 1, 1), closed: int = 2, **job: object) -> Board:
    """Make a board with so many cards in each of its five stages, and so many rejected ones."""
    columns, number = [], 1
    for kind, size in zip(StageKind, sizes, strict=True):
        cards = tuple(a_card(number + i, kind.value) for i in range(size))
        number += size
        columns.append(BoardColumn(kind.value, kind, kind.value.capitalize(), None, 7, cards))
    ended = tuple(a_card(number + i, status="rejected") for i in range(closed))
    return Board(a_job(**job), tuple(columns), ended)
