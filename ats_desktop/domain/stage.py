"""The columns of a job's board."""

from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.domain.record import Record


class StageKind(StrEnum):
    """The five kinds of stage, in pipeline order."""

    APPLIED = "applied"
    SCREENED = "screened"
    ASSESSED = "assessed"
    INTERVIEWED = "interviewed"
    HIRED = "hired"

    @property
    def order(self) -> int:
        """Place in the pipeline, 0 for applied."""
        return list(StageKind).index(self)


@dataclass(kw_only=True, eq=False)
class JobStage(Record):
    """One column of one job's board; the first is of kind applied, the last of kind hired."""

    job_id: str
    kind: StageKind
    name: str
    position: int
    soft_limit: int | None = None
    ageing_days: int = 7
    """Days until a card turns amber; twice as many turn it red."""


def default_stages(job_id: str) -> list[JobStage]:
    """Return the five columns that a new job starts with."""
    return [
        JobStage(job_id=job_id, kind=kind, name=kind.value.capitalize(), position=kind.order)
        for kind in StageKind
    ]


def skipped_kinds(start: StageKind, end: StageKind) -> list[StageKind]:
    """Return the kinds strictly between two stages of a forward move (R2)."""
    return [kind for kind in StageKind if start.order < kind.order < end.order]
