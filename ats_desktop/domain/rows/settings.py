"""What settings show: stages, reasons, sources, people of the agency, and the state of the data."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.stage import StageKind


class StagePlan(NamedTuple):
    """One column as a person plans it; ``id`` None is a new one, ``people`` how many stand there now."""

    id: str | None
    kind: StageKind
    name: str
    soft_limit: int | None = None
    ageing_days: int = 7
    people: int = 0


class ReasonUse(NamedTuple):
    """A reason for ending an application, and how many applications hold it."""

    id: str
    name: str
    party: ReasonParty
    used: int


class SourceRow(NamedTuple):
    """Where candidates come from, and how many came from there."""

    id: str
    name: str
    used: int


class UserRow(NamedTuple):
    """One of the people of the agency; ``is_absent`` works here no more."""

    id: str
    name: str
    initials: str
    is_absent: bool


@dataclass(frozen=True)
class SafetyState:
    """Where the data is and how safe it is; sizes in bytes, moments None = never."""

    folder: str
    size: int
    is_locked: bool
    """Encrypted, and opened by a passphrase."""
    last_backup: datetime | None
    last_copy: datetime | None
    """Newest verified backup on another drive."""
    last_copy_at: str
    """Folder of that one, "" for none."""
    made_at: datetime | None
    """When the agency was made here: before a week has passed nobody is reminded."""
    days_behind: int = 0
    """Whole days by which this computer's clock is behind the newest entry."""


@dataclass(frozen=True)
class BackupContents:
    """What a backup says it holds."""

    path: str
    at: datetime
    size: int
    is_locked: bool
    candidates: int
    jobs: int
    clients: int
    documents: int


@dataclass(frozen=True)
class SampleState:
    """Whether invented people are here to look around with."""

    is_there: bool
    candidates: int = 0
