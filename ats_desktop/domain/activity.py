"""What was done with people: calls, messages, meetings, notes and tasks."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ats_desktop.domain.record import Record


class ActivityKind(StrEnum):
    """The kinds of activity."""

    CALL = "call"
    WHATSAPP = "whatsapp"
    SLACK = "slack"
    EMAIL = "email"
    MEETING = "meeting"
    NOTE = "note"
    TASK = "task"


@dataclass(kw_only=True, eq=False)
class Activity(Record):
    """One thing done or to be done with a candidate; a row of its own, so two notes never conflict."""

    candidate_id: str
    application_id: str | None = None
    kind: ActivityKind = ActivityKind.NOTE
    direction: str = ""
    body: str = ""
    outcome: str = ""
    at: datetime
    due_at: datetime | None = None
    actor: str = ""
