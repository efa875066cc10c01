"""What the palette finds beside commands: records as entries that can be chosen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ats_desktop.domain.rows.board import JobRow
from ats_desktop.domain.rows.clients import ClientRow
from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.domain.rows.search import PersonHit
from ats_desktop.gui.models.palette_model import Entry, Kind
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_MOST_PEOPLE = 30
_MOST_PAPERS = 1000
"""The newest; older ones are found on the page of documents."""


class Records(NamedTuple):
    """Everything but people, which are too many to hold."""

    jobs: tuple[JobRow, ...]
    clients: tuple[ClientRow, ...]
    documents: tuple[DocumentRow, ...]


def records(services: "Services") -> Records:
    """Read jobs, clients and the newest papers."""
    return Records(services.jobs.rows(), services.clients.rows(), services.agreements.rows()[:_MOST_PAPERS])


def people(services: "Services", typed: str) -> tuple[PersonHit, ...]:
    """Read the people whose name, e-mail or phone begins so."""
    return services.search.names(typed, _MOST_PEOPLE)


def people_of(services: "Services", keys: Sequence[str]) -> tuple[PersonHit, ...]:
    """Read people by key, those that are there still."""
    rows = services.search.rows(keys) if keys else ()
    return tuple(
        PersonHit(row.id, row.name, row.headline or row.city, row.where_stage, row.where_kind) for row in rows
    )


def person_entry(hit: PersonHit) -> Entry:
    """Make the entry of a person, with the stage the person is in."""
    return Entry(Kind.PERSON, hit.id, hit.name, hit.headline, hit.where_stage, stage=hit.where_kind)


def job_entry(job: JobRow) -> Entry:
    """Make the entry of a job; a closed one says so."""
    status = say("status", labels.JOB_STATUS[job.status])
    return Entry(Kind.JOB, job.id, job.title, f"{job.client} · {job.reference}", status, "briefcase")


def client_entry(client: ClientRow) -> Entry:
    """Make the entry of a client."""
    return Entry(Kind.CLIENT, client.id, client.name, client.city, "", "building-2")


def document_entry(paper: DocumentRow) -> Entry:
    """Make the entry of an issued paper, found by number, person or client."""
    detail = f"{paper.candidate} · {paper.client}"
    return Entry(Kind.DOCUMENT, paper.id, f"{paper.number} {paper.title}", detail, "", "file-text")
