"""What the window shows of the agency itself: letterhead, counts, reasons, backups, history."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.rows.board import JobRow


class ReasonRow(NamedTuple):
    """A reason for ending an application."""

    id: str
    name: str
    party: ReasonParty


class HistoryRow(NamedTuple):
    """One act of a user as the history lists it, newest first."""

    operation_id: str
    key: str
    """Which act, for the front ends' sentences."""
    values: dict[str, object]
    """Counts and names to fill the sentence in, looked up now."""
    at: datetime
    actor: str
    is_undone: bool
    is_final: bool = False
    """Whether it cannot be taken back, nor anything before it."""


@dataclass(frozen=True)
class UndoState:
    """What Undo and Redo would do now; None = nothing."""

    undo: HistoryRow | None = None
    redo: HistoryRow | None = None


@dataclass(frozen=True)
class BackupRow:
    """One backup on disk."""

    path: str
    at: datetime
    size: int
    """Bytes of both files."""
    is_verified: bool


@dataclass(frozen=True)
class SidebarCounts:
    """Live counts and pinned jobs of the sidebar."""

    candidates: int
    jobs: int
    clients: int
    documents: int
    pinned: tuple[JobRow, ...]
    last_backup: datetime | None


@dataclass(frozen=True)
class AgencyDetail:
    """The agency as letterhead and settings show it."""

    id: str
    name: str
    short_name: str
    strapline: str
    address: str
    phone: str
    email: str
    ntn: str
    city: str
    default_currency: str
