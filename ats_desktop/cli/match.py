"""``match``: who fits a job, out of everybody, and which open jobs fit a person."""

import argparse

from ats_desktop.cli import find, session
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands, positive
from ats_desktop.domain.ranking import Fit, FitScore

_PEOPLE = (
    Column("score", "Score", is_number=True),
    Column("name", "Candidate"),
    Column("city", "City"),
    Column("years", "Years", is_number=True),
    Column("has", "Has"),
    Column("lacks", "Lacks"),
    Column("applied", "", write=lambda value: "on this job" if value else ""),
)
_JOBS = (
    Column("score", "Score", is_number=True),
    Column("reference", "Job"),
    Column("title", "Title"),
    Column("client", "Client"),
    Column("has", "Has"),
    Column("lacks", "Lacks"),
    Column("applied", "", write=lambda value: "on this job" if value else ""),
)


def add_to(commands: Commands) -> None:
    """Declare ``match people`` and ``match jobs``."""
    group = commands.group("match", "find people for a job, or jobs for a person")
    people = group.command("people", _people, "rank everybody against a job's brief")
    people.add_argument("job", metavar="REF")
    jobs = group.command("jobs", _jobs, "rank the open jobs by a person's skills")
    jobs.add_argument("candidate", metavar="NAME")
    for command in (people, jobs):
        command.add_argument("--limit", type=positive, default=20, metavar="N", help="at most N (default 20)")


def _people(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        job = services.jobs.find(arguments.job)
        rows = services.ranking.people_for(job.id, arguments.limit)
    records = [
        {
            "candidate_id": row.candidate_id,
            "name": row.name,
            "city": row.city,
            "years": row.years,
            "notice_days": row.notice_days,
            "applied": row.has_applied,
            **_fit(row.fit),
        }
        for row in rows
    ]
    out.table(_PEOPLE, records, empty="Nobody has a skill that this job asks for.")
    return DONE


def _jobs(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        candidate_id = find.candidate(services, arguments.candidate)
        rows = services.ranking.jobs_for(candidate_id, arguments.limit)
    records = [
        {
            "reference": row.reference,
            "title": row.title,
            "client": row.client,
            "applied": row.has_applied,
            **_fit(row.fit),
        }
        for row in rows
    ]
    out.table(_JOBS, records, empty="No open job asks for a skill of this person.")
    return DONE


def _fit(fit: FitScore) -> dict[str, object]:
    lines = [line for line in fit.lines if line.requirement != "experience"]
    return {
        "score": fit.total,
        "has": ", ".join(line.requirement for line in lines if line.fit is not Fit.MISSING),
        "lacks": ", ".join(line.requirement for line in lines if line.fit is Fit.MISSING),
        "lines": [
            {
                "requirement": line.requirement,
                "must": line.is_must,
                "fit": line.fit.value,
                "years": line.years,
                "points": line.points,
                "possible": line.possible,
                "evidence": line.evidence,
            }
            for line in fit.lines
        ],
    }
