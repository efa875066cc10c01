"""Who fits a job, and which jobs fit a person, best first, each with how its points add up."""

from typing import NamedTuple

from ats_desktop.domain.ranking import FitScore


class PersonFit(NamedTuple):
    """One person measured against a brief."""

    candidate_id: str
    name: str
    headline: str
    city: str
    years: float | None
    notice_days: int | None
    has_applied: bool
    """Whether an application on this job is open."""
    fit: FitScore


class JobFit(NamedTuple):
    """One open job measured by a person's skills."""

    job_id: str
    reference: str
    title: str
    client: str
    has_applied: bool
    fit: FitScore
