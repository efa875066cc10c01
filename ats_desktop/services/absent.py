"""Errors for records that are not there."""

from collections.abc import Iterator
from contextlib import contextmanager

from ats_desktop.errors import UserError
from ats_desktop.storage.errors import RecordAbsentError


class JobAbsentError(UserError):
    """No job has this reference or key; values: reference."""

    code = "job_absent"


class ClientAbsentError(UserError):
    """No client has this name or key; values: name."""

    code = "client_absent"


class CandidateAbsentError(UserError):
    """No candidate has this key; values: candidate_id."""

    code = "candidate_absent"


class ApplicationAbsentError(UserError):
    """No application has this key; values: application_id."""

    code = "application_absent"


class StageAbsentError(UserError):
    """No stage has this key; values: stage_id."""

    code = "stage_absent"


class ReasonAbsentError(UserError):
    """No reason has this key; values: reason_id."""

    code = "reason_absent"


class FileAbsentError(UserError):
    """A kept file is missing or no longer what it was; values: file."""

    code = "file_absent"


class DocumentAbsentError(UserError):
    """No issued paper has this key; values: document_id."""

    code = "document_absent"


class PaperErasedError(UserError):
    """What a paper said went with the person it was about (R18); values: document_id."""

    code = "paper_erased"


class TagAbsentError(UserError):
    """No tag has this key; values: tag_id."""

    code = "tag_absent"


class SavedSearchAbsentError(UserError):
    """No saved search has this key or name; values: name."""

    code = "saved_search_absent"


@contextmanager
def absent_as(error: UserError) -> Iterator[None]:
    """Raise ``error`` where a query finds no record."""
    try:
        yield
    except RecordAbsentError as absent:
        raise error from absent
