"""What the side of the list of jobs tells of one job."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

from ats_desktop.domain.job import JobStatus, PlannedMilestone
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.overviews import BriefVersionRow, JobOverview, ShortlistRow
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.fact_sheet import FactSheet
from ats_desktop.gui.wording import acts, briefs, labels
from ats_desktop.gui.wording.text import counted, say

STATUS_TONES = {
    JobStatus.DRAFT: Token.INFO,
    JobStatus.OPEN: Token.OK,
    JobStatus.ON_HOLD: Token.WARN,
    JobStatus.CLOSED: Token.TEXT3,
}
_SOON_DAYS = 3
_MOST_ACTS = 12


@dataclass(frozen=True)
class JobActs:
    """What the links and buttons of the side do."""

    open_board: Callable[[], None]
    open_brief: Callable[[], None]
    open_person: Callable[[str], None]


def due_tone(day: date | None, status: JobStatus) -> Token:
    """Give the tone of a due date: amber from 3 days, red past due, plain on a job that is not open."""
    if day is None or status is not JobStatus.OPEN:
        return Token.TEXT
    left = (day - date.today()).days
    if left < 0:
        return Token.BAD
    return Token.WARN if left <= _SOON_DAYS else Token.TEXT


def tell_job(sheet: FactSheet, told: JobOverview, does: JobActs) -> None:
    """Fill an empty sheet with a job: facts, brief, versions, shortlists, hires and history."""
    job = told.detail
    sheet.heading(
        job.title,
        " · ".join((job.reference, job.client)),
        say("status", labels.JOB_STATUS[job.status]),
        STATUS_TONES[job.status],
    )
    sheet.acts(
        [
            ("square-kanban", say("jobs", "Open board"), does.open_board),
            ("pencil", say("jobs", "Edit"), does.open_brief),
        ]
    )
    _tell_facts(sheet, told)
    _tell_brief(sheet, job)
    _tell_versions(sheet, told.versions)
    tell_shortlists(sheet, told.shortlists)
    if told.hires:
        sheet.section(say("jobs", "Hired"), len(told.hires))
        for hire in told.hires:
            key = hire.candidate_id
            pay = labels.money(hire.pay, hire.currency) if hire.pay is not None else ""
            start = say("jobs", "from {day}", {"day": labels.date_text(hire.start_on)})
            sheet.line(
                "circle-check",
                hire.candidate,
                " · ".join(part for part in (start, pay) if part),
                partial(does.open_person, key),
            )
    _tell_history(sheet, told)


def tell_shortlists(sheet: FactSheet, rows: tuple[ShortlistRow, ...]) -> None:
    """Add the shortlists that were sent, with what the client answered."""
    if not rows:
        return
    sheet.section(say("jobs", "Shortlists"), len(rows))
    for row in rows:
        answers = [counted(row.people, "candidate", "candidates")]
        for number, sentence in (
            (row.wanted, "{n} to interview"),
            (row.held, "{n} on hold"),
            (row.declined, "{n} declined"),
        ):
            if number:
                answers.append(say("jobs", sentence, {"n": number}))
        sent = labels.near_date(row.sent_at.astimezone().date(), date.today())
        who = say("jobs", "to {name}", {"name": row.contact}) if row.contact else ""
        caption = " · ".join(part for part in (sent, who, *answers) if part)
        sheet.line("file-spreadsheet", row.number, caption)


def _tell_facts(sheet: FactSheet, told: JobOverview) -> None:
    job = told.detail
    sheet.section(say("jobs", "Facts"))
    seats = {"hired": job.hired, "all": job.openings, "free": max(0, job.openings - job.hired)}
    sheet.fact(say("jobs", "Openings"), say("jobs", "{hired} of {all} filled, {free} free", seats))
    sheet.fact(say("jobs", "In the running"), counted(told.row.candidates, "candidate", "candidates"))
    if job.target_on is not None:
        due = briefs.due(job.target_on) if job.status is JobStatus.OPEN else ""
        day = labels.date_text(job.target_on)
        sheet.fact(
            say("jobs", "Shortlist"),
            " · ".join(part for part in (day, due) if part),
            due_tone(job.target_on, job.status),
        )
    sheet.fact(say("jobs", "Start"), labels.date_text(job.start_on) if job.start_on else "")
    place = ", ".join(part for part in (job.city, say("modes", labels.WORK_MODE[job.work_mode])) if part)
    sheet.fact(say("jobs", "Place"), place)
    sheet.fact(say("jobs", "Type"), say("types", labels.JOB_TYPE[job.type]))
    sheet.fact(say("jobs", "Pay"), labels.pay_range(job.pay_min, job.pay_max, job.currency, job.pay_period))
    sheet.fact(say("jobs", "In charge"), job.owner)
    contact = told.contact
    if contact is not None:
        reach = (contact.name, contact.title, contact.phone, contact.email)
        sheet.fact(say("jobs", "Contact"), "\n".join(part for part in reach if part))
    sheet.fact(say("jobs", "Their reference"), job.client_reference)
    sheet.fact(say("jobs", "Opened"), labels.date_text(job.opened_on) if job.opened_on else "")
    if job.close_reason is not None:
        sheet.fact(say("jobs", "Closed as"), say("jobs", labels.CLOSE_REASON[job.close_reason]))


def _tell_brief(sheet: FactSheet, job: JobDetail) -> None:
    brief = job.brief
    sheet.section(say("jobs", "Brief"))
    years = labels.year_range(brief.years_min, brief.years_max)
    if brief.description:
        sheet.words(brief.description)
    sheet.fact(say("jobs", "Years"), years)
    must = [each for each in brief.requirements if each.must]
    nice = [each for each in brief.requirements if not each.must]
    for title, asked in ((say("jobs", "Must have"), must), (say("jobs", "Nice to have"), nice)):
        if asked:
            sheet.chips(title, [briefs.requirement(each) for each in asked])
    if not brief.description and not brief.requirements and not years:
        sheet.words(
            say("jobs", "Nothing is asked for yet. Edit the job to write the brief."), "secondary-text"
        )
    if brief.milestones:
        sheet.section(say("jobs", "Milestones"), len(brief.milestones))
        for planned in brief.milestones:
            sheet.line("target", planned.name, _milestone(planned, job))


def _milestone(planned: PlannedMilestone, job: JobDetail) -> str:
    parts = (briefs.milestone(planned, job.currency), briefs.due(planned.due))
    return " · ".join(part for part in parts if part)


def _tell_versions(sheet: FactSheet, versions: tuple[BriefVersionRow, ...]) -> None:
    if len(versions) < 2:
        return
    sheet.section(say("jobs", "Versions of the brief"), len(versions))
    for version in versions:
        words = {"n": version.number, "day": labels.date_text(version.at.astimezone().date())}
        agreed = (
            say("jobs", "Agreed by {who}: {why}", {"who": version.agreed_by, "why": version.why})
            if version.agreed_by or version.why
            else ""
        )
        caption = "\n".join(part for part in (agreed, *map(briefs.change, version.changes)) if part)
        sheet.line("history", say("jobs", "Version {n}, {day}", words), caption)


def _tell_history(sheet: FactSheet, told: JobOverview) -> None:
    if not told.acts:
        return
    now = datetime.now(UTC)
    sheet.section(say("jobs", "History"))
    for act in told.acts[:_MOST_ACTS]:
        words = {**act.values, "job": told.detail.title}
        caption = " · ".join(part for part in (labels.moment_text(act.at, now), act.actor) if part)
        sheet.line("clock", acts.done(act.key, words), caption)
