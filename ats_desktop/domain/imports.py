"""Batches of files that came in, and one row a file."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ats_desktop.domain.record import Record


class ImportResult(StrEnum):
    """What became of a file."""

    ADDED = "added"
    KNOWN = "known"
    UPDATED = "updated"
    NEEDS_YOU = "needs_you"
    FAILED = "failed"


@dataclass(kw_only=True, eq=False)
class ImportBatch(Record):
    """One act of importing; undone as a whole."""

    source: str
    job_id: str | None = None
    started_at: datetime
    finished_at: datetime | None = None


@dataclass(kw_only=True, eq=False)
class ImportRow(Record):
    """What became of one file of a batch, and why."""

    batch_id: str
    position: int
    file_name: str
    result: ImportResult
    reason: str = ""
    """A code of the front ends' sentence tables, empty when all went well."""
    sha256: str = ""
    candidate_id: str | None = None
