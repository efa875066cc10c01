"""Jobs, their briefs, stages and boards."""

import json
from collections.abc import Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.job import CloseReason, JobStatus, JobType, PlannedMilestone, Requirement, WorkMode
from ats_desktop.domain.rows.board import Board, BoardCard, BoardColumn, JobBrief, JobDetail, JobRow, StageRow
from ats_desktop.domain.stage import StageKind
from ats_desktop.storage.errors import RecordAbsentError

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CARDS = """
SELECT a.id, a.candidate_id, a.stage_id, a.status, c.full_name, c.name_urdu, c.city, c.total_years,
c.notice_days,
       c.skill_line, a.score, a.next_step, a.entered_stage_at, a.paused_at, a.applied_at, a.position,
       a.source, a.priority
FROM application a JOIN candidate c ON c.id = a.candidate_id
WHERE a.job_id = ? AND a.deleted = 0 AND c.deleted = 0
ORDER BY a.stage_id, a.position
"""
_WITHOUT_PAPERS = ("", "", "")
"""Submission, paper and its status of most cards."""
_DETAIL = """
SELECT j.*, c.name AS client, coalesce(k.name, '') AS contact,
       (SELECT count(*) FROM opening o WHERE o.job_id = j.id AND o.deleted = 0) AS openings,
       (SELECT count(*) FROM opening o WHERE o.job_id = j.id AND o.deleted = 0
          AND o.filled_by_id IS NOT NULL) AS hired,
       EXISTS (SELECT 1 FROM submission s WHERE s.job_id = j.id AND s.deleted = 0) AS is_shortlisted
FROM job j JOIN client c ON c.id = j.client_id LEFT JOIN client_contact k ON k.id = j.contact_id
WHERE j.id = ? AND j.deleted = 0
"""
BRIEF = "id, number, description, years_min, years_max, requirements, milestones, agreed_by, why"
"""Columns of a version of a brief, for ``brief_of``."""
_STAGE_OF = itemgetter(BoardCard._fields.index("stage_id"))
_STATUS_AT = BoardCard._fields.index("status")
_CLOSED = frozenset({ApplicationStatus.REJECTED.value, ApplicationStatus.WITHDRAWN.value})
_SUBMISSIONS = (
    "SELECT i.application_id, s.number FROM submission s JOIN submission_item i ON i.submission_id = s.id "
    "WHERE s.job_id = ? AND i.deleted = 0 AND s.deleted = 0 ORDER BY s.sent_at"
)
_PAPERS = (
    "SELECT application_id, template, status FROM issued_document WHERE application_id IN "
    "(SELECT id FROM application WHERE job_id = ?) AND deleted = 0 AND status IN ('issued', 'signed') "
    "ORDER BY issued_at"
)


def board(connection: "Connection", job_id: str) -> Board:
    """Return a job's board; raise RecordAbsentError for no such job."""
    job = detail(connection, job_id)
    cards: dict[str, list[BoardCard]] = {stage.id: [] for stage in job.stages}
    closed: list[BoardCard] = []
    for stage_id, group in groupby(_cards(connection, job_id), _STAGE_OF):
        found = list(group)
        cards[stage_id] = [card for card in found if card[_STATUS_AT] not in _CLOSED]
        if len(cards[stage_id]) < len(found):
            closed += [card for card in found if card.status in _CLOSED]
    closed.sort(key=lambda card: (-(card.paused_us or 0), card.application_id))
    columns = tuple(
        BoardColumn(
            stage.id, stage.kind, stage.name, stage.soft_limit, stage.ageing_days, tuple(cards[stage.id])
        )
        for stage in job.stages
    )
    return Board(job, columns, tuple(closed))


def _cards(connection: "Connection", job_id: str) -> list[BoardCard]:
    raw: Any = connection.connection.driver_connection
    rows = raw.execute(_CARDS, (job_id,)).fetchall()
    make, rest = tuple.__new__, _WITHOUT_PAPERS
    cards: list[BoardCard] = [make(BoardCard, row + rest) for row in rows]
    # Few cards have either: they cost less beside the statement than inside it.
    submissions = dict(raw.execute(_SUBMISSIONS, (job_id,)).fetchall())
    papers = {row[0]: row[1:] for row in raw.execute(_PAPERS, (job_id,)).fetchall()}
    if not submissions and not papers:
        return cards
    return [_with_papers(card, submissions, papers) for card in cards]


def _with_papers(
    card: BoardCard, submissions: Mapping[str, str], papers: Mapping[str, tuple[str, str]]
) -> BoardCard:
    key = card.application_id
    if key not in submissions and key not in papers:
        return card
    paper, status = papers.get(key, ("", ""))
    return card._replace(submission=submissions.get(key, ""), paper=paper, paper_status=status)


def rows(
    connection: "Connection",
    *,
    pinned: bool = False,
    job_id: str | None = None,
    client_id: str | None = None,
) -> tuple[JobRow, ...]:
    """Return every job, the pinned ones, one, or those of a client; open ones first, then by reference."""
    only = "AND j.is_pinned = 1" if pinned else ""
    values: tuple[str, ...] = ()
    for name, value in (("id", job_id), ("client_id", client_id)):
        if value is not None:
            only, values = f"{only} AND j.{name} = ?", (*values, value)
    statement = f"""
    SELECT j.id, j.reference, j.title, c.name, j.city, j.status,
           (SELECT count(*) FROM opening o WHERE o.job_id = j.id AND o.deleted = 0),
           (SELECT count(*) FROM opening o WHERE o.job_id = j.id AND o.deleted = 0
              AND o.filled_by_id IS NOT NULL),
           j.target_on, j.is_pinned, j.client_id, j.owner, j.opened_on, j.pay_min, j.pay_max, j.currency,
           j.pay_period
    FROM job j JOIN client c ON c.id = j.client_id
    WHERE j.deleted = 0 {only}
    ORDER BY j.status = 'closed', j.reference, j.id
    """
    counts = _stage_counts(connection, only, values)
    found = connection.exec_driver_sql(statement, values)
    return tuple(_row(row, counts.get(row[0], {})) for row in found)


def _row(row: Any, counts: dict[tuple[StageKind, bool], int]) -> JobRow:
    running = sum(count for (_, is_running), count in counts.items() if is_running)
    stages = tuple(counts.get((kind, True), 0) + counts.get((kind, False), 0) for kind in StageKind)
    return JobRow._make(
        (
            *row[:5], JobStatus(row[5]), *row[6:8], running, _date(row[8]), bool(row[9]), *row[10:12],
            _date(row[12]), *row[13:17], stages,
        )
    )  # fmt: skip


def _stage_counts(
    connection: "Connection", only: str, values: tuple[str, ...]
) -> dict[str, dict[tuple[StageKind, bool], int]]:
    """Count by job who is in which kind of stage, in the running (True) or hired (False)."""
    found: dict[str, dict[tuple[StageKind, bool], int]] = {}
    chosen = f"AND a.job_id IN (SELECT j.id FROM job j WHERE j.deleted = 0 {only})" if only else ""
    # Counted along an index that holds all it takes, before anything is joined.
    for job_id, kind, status, count in connection.exec_driver_sql(
        f"""
        SELECT c.job_id, s.kind, c.status, c.number
        FROM (SELECT a.job_id, a.stage_id, a.status, count(*) AS number FROM application a
              WHERE a.deleted = 0 AND a.status IN ('active', 'on_hold', 'hired') {chosen}
              GROUP BY a.job_id, a.stage_id, a.status) c
             JOIN job_stage s ON s.id = c.stage_id
        """,
        values,
    ):
        key = (StageKind(kind), status != ApplicationStatus.HIRED)
        counts = found.setdefault(job_id, {})
        counts[key] = counts.get(key, 0) + count
    return found


def detail(connection: "Connection", job_id: str) -> JobDetail:
    """Return one job; raise RecordAbsentError where there is none."""
    row = (
        connection.exec_driver_sql(
            _DETAIL,
            (job_id,),
        )
        .mappings()
        .first()
    )
    if row is None:
        raise RecordAbsentError(job_id)
    return JobDetail(
        id=row["id"],
        reference=row["reference"],
        title=row["title"],
        client_id=row["client_id"],
        client=row["client"],
        contact_id=row["contact_id"],
        contact=row["contact"],
        client_reference=row["client_reference"],
        type=JobType(row["type"]),
        city=row["city"],
        work_mode=WorkMode(row["work_mode"]),
        pay_min=row["pay_min"],
        pay_max=row["pay_max"],
        currency=row["currency"],
        pay_period=row["pay_period"],
        openings=row["openings"],
        hired=row["hired"],
        opened_on=_date(row["opened_on"]),
        target_on=_date(row["target_on"]),
        start_on=_date(row["start_on"]),
        status=JobStatus(row["status"]),
        close_reason=CloseReason(row["close_reason"]) if row["close_reason"] else None,
        owner=row["owner"],
        is_pinned=bool(row["is_pinned"]),
        brief=_brief(connection, job_id),
        stages=_stages(connection, job_id),
        is_shortlisted=bool(row["is_shortlisted"]),
    )


def id_of(connection: "Connection", reference: str) -> str:
    """Return the key of the job with this reference, in any case; raise RecordAbsentError for none."""
    row = connection.exec_driver_sql(
        "SELECT id FROM job WHERE upper(reference) = ? AND deleted = 0 ORDER BY id LIMIT 1",
        (reference.strip().upper(),),
    ).first()
    if row is None:
        raise RecordAbsentError(reference)
    return str(row[0])


def _brief(connection: "Connection", job_id: str) -> JobBrief:
    row = connection.exec_driver_sql(
        f"SELECT {BRIEF} FROM job_version WHERE job_id = ? AND deleted = 0 "
        "ORDER BY number DESC, id DESC LIMIT 1",
        (job_id,),
    ).first()
    return JobBrief("", 0, "", None, None, (), (), "", "") if row is None else brief_of(row)


def brief_of(row: Any) -> JobBrief:
    """Return the brief that a row of the columns ``BRIEF`` holds."""
    milestones = tuple(
        PlannedMilestone(item["name"], item["criteria"], _date(item["due"]), item["fee"])
        for item in json.loads(row[6] or "[]")
    )
    requirements = tuple(Requirement(**item) for item in json.loads(row[5] or "[]"))
    return JobBrief(row[0], row[1], row[2], row[3], row[4], requirements, milestones, row[7], row[8])


def _stages(connection: "Connection", job_id: str) -> tuple[StageRow, ...]:
    found = connection.exec_driver_sql(
        "SELECT id, kind, name, position, soft_limit, ageing_days FROM job_stage "
        "WHERE job_id = ? AND deleted = 0 ORDER BY position, id",
        (job_id,),
    )
    return tuple(StageRow(row[0], StageKind(row[1]), *row[2:]) for row in found)


def _date(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def skill_names(connection: "Connection") -> tuple[str, ...]:
    """Return the skills of the catalogue by name."""
    found = connection.exec_driver_sql("SELECT name FROM skill WHERE deleted = 0 ORDER BY lower(name), id")
    return tuple(row[0] for row in found)


def owners(connection: "Connection") -> tuple[str, ...]:
    """Return who can be put in charge of a job: the people of the agency, and whoever is now."""
    found = connection.exec_driver_sql(
        'SELECT name FROM "user" WHERE deleted = 0 AND is_absent = 0 '
        "UNION SELECT owner FROM job WHERE deleted = 0 AND owner <> '' ORDER BY 1"
    )
    return tuple(row[0] for row in found)


def templates(connection: "Connection") -> tuple[tuple[str, str, Any], ...]:
    """Return key, name and plain form of every job template, in their order."""
    found = connection.exec_driver_sql(
        "SELECT id, name, form FROM job_template WHERE deleted = 0 ORDER BY position, lower(name), id"
    )
    return tuple((row[0], row[1], json.loads(row[2] or "{}")) for row in found)
