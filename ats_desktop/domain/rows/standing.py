"""Where people stand: their open applications, for acts on many people at once."""

from typing import NamedTuple

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.stage import StageKind


class Standing(NamedTuple):
    """One open application of a person, active or on hold."""

    candidate_id: str
    application_id: str
    job_id: str
    job_reference: str
    job_title: str
    client: str
    stage_id: str
    stage: str
    stage_kind: StageKind
    status: ApplicationStatus
