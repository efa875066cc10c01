"""How a candidate's history is told."""

from datetime import datetime

from ats_desktop.domain.application import EventType
from ats_desktop.domain.rows.candidates import TimelineRow
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

EVENTS: dict[EventType, str] = {
    EventType.CREATED: "Added to {job}, {to_stage}",
    EventType.MOVED: "Moved from {from_stage} to {to_stage}",
    EventType.REJECTED: "Rejected: {reason}",
    EventType.WITHDRAWN: "Withdrawn: {reason}",
    EventType.RESTORED: "Restored to {to_stage}",
    EventType.HELD: "Put on hold",
    EventType.RESUMED: "Resumed",
    EventType.HIRED: "Hired",
    EventType.UNHIRED: "Hire taken back, to {to_stage}",
    EventType.UNDONE: "Undone",
    EventType.REDONE: "Done again",
}
ICONS: dict[EventType, str] = {
    EventType.CREATED: "user-plus",
    EventType.MOVED: "arrow-right",
    EventType.REJECTED: "circle-x",
    EventType.WITHDRAWN: "circle-x",
    EventType.RESTORED: "undo-2",
    EventType.HELD: "clock",
    EventType.RESUMED: "clock",
    EventType.HIRED: "circle-check",
    EventType.UNHIRED: "undo-2",
    EventType.UNDONE: "undo-2",
    EventType.REDONE: "redo-2",
}
OTHER: dict[str, tuple[str, str]] = {
    "note": ("Note", "message-square"),
    "document": ("Paper issued", "file-check"),
    "submission": ("Sent to the client", "send"),
}


def sentence(row: TimelineRow) -> str:
    """Say what happened."""
    values = {
        "job": row.job,
        "from_stage": labels.stage_name(row.from_stage),
        "to_stage": labels.stage_name(row.to_stage),
        "reason": row.reason,
    }
    if row.event is not None:
        return say("timeline", EVENTS[row.event], values)
    return say("timeline", OTHER.get(row.kind, (row.kind.capitalize(), ""))[0])


def icon_name(row: TimelineRow) -> str:
    """Name the icon of what happened."""
    if row.event is not None:
        return ICONS[row.event]
    return OTHER.get(row.kind, ("", "circle"))[1]


def byline(row: TimelineRow, now: datetime) -> str:
    """Say when, by whom and on which job."""
    parts = (labels.moment_text(row.at, now), row.actor, row.job)
    return " · ".join(part for part in parts if part)
