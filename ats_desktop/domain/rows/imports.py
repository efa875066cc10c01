"""What became of the files of an import."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from ats_desktop.domain.candidate import TextStatus
from ats_desktop.domain.listing import CellProblem
from ats_desktop.domain.skill import SHIPPED_ONLY, OwnSkills


@dataclass(frozen=True)
class ImportOutcome:
    """What became of one file: result added | known | updated | needs_you | failed; reason a code."""

    file_name: str
    result: str
    candidate_id: str | None
    candidate: str
    reason: str
    values: dict[str, object] = field(default_factory=dict)
    attachment_id: str | None = None
    """The file as it is kept; None where nothing was kept of it, or it was kept before."""


@dataclass(frozen=True)
class StoredFile:
    """A file that is kept, with its bytes, and whose it is: None for nobody's."""

    attachment_id: str
    candidate_id: str | None
    file_name: str
    media_type: str
    text_status: TextStatus
    text: str
    data: bytes
    skills: OwnSkills = SHIPPED_ONLY
    """What the agency's skills are, to read it again by."""


@dataclass(frozen=True)
class ImportProgress:
    """How far an import has come, with the outcome of the file just done."""

    batch_id: str
    done: int
    total: int
    outcome: ImportOutcome


@dataclass(frozen=True)
class ImportSummary:
    """A finished import: counts by result and the rows that need a person, in order of the files."""

    batch_id: str
    counts: dict[str, int]
    outcomes: tuple[ImportOutcome, ...]


class ListPreviewRow(NamedTuple):
    """What would become of one row of a list; ``result`` added | updated | failed."""

    number: int
    name: str
    email: str
    phone: str
    result: str
    candidate: str
    """Whom it is known as already, "" for nobody."""
    problems: tuple[CellProblem, ...]


@dataclass(frozen=True)
class UnfinishedImport:
    """An import that was stopped by a kill or a power cut: what was chosen, and how many files are kept."""

    batch_id: str
    source: str
    paths: tuple[Path, ...]
    job_id: str | None
    done: int
