"""What a returned shortlist would change, before anything is changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import ClientDecision

BY_HAND = frozenset({"return_altered", "return_unclear", "return_twice", "return_formula"})
"""Remarks on a row that a person has to look at first: it is taken over only when asked for."""
IMPOSSIBLE = "return_gone"
"""Remark on a row of somebody who is in the bin or was erased: it is never taken over."""


class ReturnStep(StrEnum):
    """What becomes of an application besides that the answer is noted down."""

    NONE = "none"
    MOVE = "move"
    END = "end"
    REMIND = "remind"


class ReturnRemark(NamedTuple):
    """Something to know about a row or the whole workbook; ``code`` names its sentence."""

    code: str
    values: Mapping[str, object] = {}


class SentItem(NamedTuple):
    """One place on a shortlist that was sent, and how its application stands now."""

    item_id: str
    ref: str
    row_hash: str
    decision: ClientDecision
    comment: str
    submission_id: str
    number: str
    submission_sha256: str
    application_id: str
    candidate_id: str
    candidate: str
    is_gone: bool
    """Whether the person, the application or the shortlist is in the bin or erased."""
    job_id: str
    stage_id: str
    stage: str
    kind: StageKind
    status: ApplicationStatus
    newer: str
    """The number of a later shortlist that the same application is on, "" for none."""


@dataclass(frozen=True, kw_only=True)
class ReturnRow:
    """One person's answer; decision and comment are what would be noted, a blank never takes one away."""

    item_id: str
    application_id: str
    candidate_id: str
    candidate: str
    number: str
    """Of the shortlist."""
    row: int
    """In the workbook, from 1."""
    decision: ClientDecision
    decision_before: ClientDecision
    comment: str
    comment_before: str
    written: str
    """The decision as the client wrote it."""
    stage_id: str
    stage: str
    status: ApplicationStatus
    step: ReturnStep
    target_id: str | None
    target: str
    """Name of the stage to move to, "" for no move."""
    remarks: tuple[ReturnRemark, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether taking the row over writes anything."""
        return (self.decision, self.comment) != (self.decision_before, self.comment_before)

    @property
    def is_possible(self) -> bool:
        """Whether the row can be taken over at all."""
        return self.is_change and all(remark.code != IMPOSSIBLE for remark in self.remarks)

    @property
    def is_ready(self) -> bool:
        """Whether the row is taken over without being asked for by itself."""
        return self.is_possible and not any(remark.code in BY_HAND for remark in self.remarks)


@dataclass(frozen=True, kw_only=True)
class ReturnPreview:
    """What a workbook that came back says, against what is known now."""

    file_name: str
    sha256: str
    data: bytes = field(repr=False)
    """The workbook itself, to be kept: the file may be gone when it is confirmed."""
    numbers: tuple[str, ...]
    """Of the shortlists that it answers, in their order; usually one."""
    job_id: str
    submission_ids: tuple[str, ...]
    rows: tuple[ReturnRow, ...]
    missing: tuple[str, ...]
    """Who was on the shortlists and has no row in the workbook; they stay as they are."""
    remarks: tuple[ReturnRemark, ...]
    imported_at: datetime | None
    """When this very workbook was taken over before."""

    @property
    def ready(self) -> tuple[str, ...]:
        """Keys of the rows that are taken over unless another choice is made: none the second time."""
        return () if self.imported_at else tuple(row.item_id for row in self.rows if row.is_ready)
