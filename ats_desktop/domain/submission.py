"""Shortlists sent to clients, and papers issued."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from ats_desktop.domain.record import Record


class ClientDecision(StrEnum):
    """A client's answer on one submitted candidate."""

    NONE = "none"
    INTERVIEW = "interview"
    HOLD = "hold"
    REJECT = "reject"


class DocumentStatus(StrEnum):
    """The life of an issued paper."""

    DRAFT = "draft"
    ISSUED = "issued"
    SIGNED = "signed"
    VOID = "void"
    SUPERSEDED = "superseded"


@dataclass(kw_only=True, eq=False)
class Submission(Record):
    """One shortlist sent to a client, with the hash of the frozen copy."""

    number: str
    job_id: str
    job_version_id: str
    contact_id: str | None = None
    sent_at: datetime
    file_name: str = ""
    sha256: str = ""
    """Of the workbook; its bytes lie with the files under this hash."""


@dataclass(kw_only=True, eq=False)
class SubmissionItem(Record):
    """One candidate on one shortlist, and what the client decided."""

    submission_id: str
    application_id: str
    candidate_id: str
    place: int
    ref: str
    """base32 of HMAC-SHA256(agency key, number|candidate): what a returned row is known by."""
    row_hash: str = ""
    decision: ClientDecision = ClientDecision.NONE
    comment: str = ""
    feedback_at: datetime | None = None


@dataclass(kw_only=True, eq=False)
class SubmissionReturn(Record):
    """One workbook that came back about a shortlist and whose answers were taken over."""

    submission_id: str
    file_name: str = ""
    sha256: str = ""
    """Of the workbook as it came; its bytes lie with the files under this hash."""
    received_at: datetime


@dataclass(kw_only=True, eq=False)
class IssuedDocument(Record):
    """A numbered paper as it left the house; never changed after issue but for its status."""

    number: str
    template: str
    template_version: str
    template_sha256: str
    title: str
    application_id: str | None = None
    candidate_id: str | None = None
    client_id: str | None = None
    job_id: str | None = None
    status: DocumentStatus = DocumentStatus.ISSUED
    values: dict[str, object] = field(default_factory=dict)
    content_sha256: str
    pdf_sha256: str
    pages: int
    issued_on: date
    issued_at: datetime


@dataclass(kw_only=True, eq=False)
class Placement(Record):
    """A hire: the person, the seat, and when it starts (R6); fallen_through when it was undone (R7)."""

    application_id: str
    candidate_id: str
    opening_id: str
    start_on: date
    end_on: date | None = None
    pay: int | None = None
    currency: str = "PKR"
    status: str = "active"
