"""What the side of the lists of jobs, clients and papers shows of one record."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from ats_desktop.domain.brief import BriefChange
from ats_desktop.domain.rows.board import JobDetail, JobRow
from ats_desktop.domain.rows.clients import ClientDetail, ContactRow
from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.domain.submission import ClientDecision


class ShortlistRow(NamedTuple):
    """One shortlist that was sent, and how many of its people the client wants to meet, holds or declined."""

    id: str
    number: str
    job_id: str
    job: str
    client: str
    contact: str
    sent_at: datetime
    people: int
    wanted: int
    held: int
    declined: int
    file_name: str
    sha256: str


class ShortlistPerson(NamedTuple):
    """One person on a shortlist, and what the client said."""

    candidate_id: str
    candidate: str
    decision: ClientDecision
    comment: str


class HireRow(NamedTuple):
    """One placement that stands."""

    id: str
    candidate_id: str
    candidate: str
    job: str
    start_on: date
    pay: int | None
    currency: str


class BriefVersionRow(NamedTuple):
    """One version of a brief: who agreed to it and why, and what it changed of the one before."""

    id: str
    number: int
    at: datetime
    by: str
    agreed_by: str
    why: str
    changes: tuple[BriefChange, ...]


class ActRow(NamedTuple):
    """One act of a user on a record; ``key`` and ``values`` are for the sentence about it."""

    key: str
    values: dict[str, object]
    at: datetime
    actor: str


@dataclass(frozen=True)
class JobOverview:
    """A job with what happened to it; versions, shortlists, hires and acts newest first."""

    detail: JobDetail
    row: JobRow
    contact: ContactRow | None
    versions: tuple[BriefVersionRow, ...]
    shortlists: tuple[ShortlistRow, ...]
    hires: tuple[HireRow, ...]
    acts: tuple[ActRow, ...]


@dataclass(frozen=True)
class ClientOverview:
    """A client with its jobs, shortlists, papers and hires, newest first."""

    detail: ClientDetail
    jobs: tuple[JobRow, ...]
    shortlists: tuple[ShortlistRow, ...]
    papers: tuple[DocumentRow, ...]
    hires: tuple[HireRow, ...]
