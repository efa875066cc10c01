"""All that the candidate panel shows of one person, read at once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ats_desktop.domain.ranking import FitScore
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import ApplicationRow, CandidateDetail, TimelineRow
from ats_desktop.domain.rows.documents import PersonPaper
from ats_desktop.gui.context import CandidateRequest

if TYPE_CHECKING:
    from ats_desktop.services import Services


@dataclass(frozen=True)
class ShownCandidate:
    """A person on the application that is looked at, beside its job's brief."""

    request: CandidateRequest
    person: CandidateDetail
    application: ApplicationRow | None
    job: JobDetail | None
    timeline: tuple[TimelineRow, ...]
    former_names: tuple[str, ...]
    papers: tuple[PersonPaper, ...]
    tags: tuple[str, ...]
    unknown_skills: tuple[str, ...]
    """Words of the CVs that no skill is called by."""
    fit: FitScore | None
    is_pinned: bool


def read(services: "Services", request: CandidateRequest) -> ShownCandidate:
    """Read a person: the application asked for, else the first open one."""
    person = services.candidates.detail(request.candidate_id)
    application = next(
        (row for row in person.applications if row.id == request.application_id),
        next((row for row in person.applications if row.status.is_open), None),
    )
    job = services.jobs.detail(application.job_id) if application is not None else None
    return ShownCandidate(
        request=request,
        person=person,
        application=application,
        job=job,
        timeline=services.candidates.timeline(person.id),
        former_names=services.merging.former_names(person.id),
        papers=services.candidates.papers(person.id),
        tags=services.tags.of(person.id),
        unknown_skills=services.skills.unknown_of(person.id),
        fit=services.candidates.fit(person, job.brief) if job is not None else None,
        is_pinned=application is not None and application.is_pinned,
    )
