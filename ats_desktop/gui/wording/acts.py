"""What the window says about a finished act, and how undo and history name it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ats_desktop.gui.wording.text import counted, listed, say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

ACTS: dict[str, tuple[str, str]] = {
    # key: (done, name of the act)
    "move": ("{who} moved to {stage}", "Move {who} to {stage}"),
    "reorder": ("{who} moved within the column", "Move {who} within the column"),
    "add_to_job": ("{who} added to {job}", "Add {who} to {job}"),
    "reject": ("{who} rejected", "Reject {who}"),
    "withdraw": ("{who} withdrawn", "Withdraw {who}"),
    "end": ("{who} rejected", "Reject {who}"),
    "restore": ("{who} restored", "Restore {who}"),
    "hold": ("{who} put on hold", "Put {who} on hold"),
    "resume": ("{who} resumed", "Resume {who}"),
    "hire": ("{who} hired", "Hire {who}"),
    "unhire": ("{who} is not hired any more", "Take back the hire of {who}"),
    "set_next_step": ("Next step saved", "Change the next step of {who}"),
    "add_job": ("{job} added", "Add {job}"),
    "edit_job": ("{job} saved", "Edit {job}"),
    "close_job": ("{job} closed", "Close {job}"),
    "reopen_job": ("{job} reopened", "Reopen {job}"),
    "hold_job": ("{job} put on hold", "Put {job} on hold"),
    "pin_job": ("Pinned jobs changed", "Change pinned jobs"),
    "add_client": ("{client} added", "Add {client}"),
    "edit_client": ("{client} saved", "Edit {client}"),
    "add_contact": ("{name} added", "Add {name}"),
    "add_candidate": ("{who} added", "Add {who}"),
    "edit_candidate": ("{who} saved", "Edit {who}"),
    "delete_candidates": ("{who} moved to the bin", "Delete {who}"),
    "note": ("Note saved", "Add a note to {who}"),
    "import": ("{count} CVs imported", "Import {count} CVs"),
    "export_shortlist": ("Shortlist {number} exported", "Export shortlist {number}"),
    "issue_agreement": ("{number} issued", "Issue {number}"),
    "edit_agency": ("Agency saved", "Edit the agency"),
    "set_setting": ("Setting saved", "Change a setting"),
    "create_agency": ("Agency created", "Create the agency"),
    "undo": ("Undone: {act}", "Undo {act}"),
    "redo": ("Done again: {act}", "Redo {act}"),
}
"""By the key of the act: the sentence when it is done, and its name in Undo, Redo and History."""

_OTHER = ("Done", "Last change")


def done(changes: "Changes") -> str:
    """Say that an act is done, such as "Sidra Gondal moved to Interviewed"."""
    return say("acts", ACTS.get(changes.key, _OTHER)[0], _filled(changes.values))


def name(key: str, values: Mapping[str, object]) -> str:
    """Name an act, such as "Move 3 candidates to Interviewed"."""
    return say("acts", ACTS.get(key, _OTHER)[1], _filled(values))


def _filled(values: Mapping[str, object]) -> dict[str, object]:
    """Add ``who`` (a name, or how many) and, for undo and redo, the name of the act they were about."""
    filled = dict(values)
    names = values.get("names")
    count = values.get("count")
    if isinstance(names, list | tuple) and names:
        people = [str(each) for each in names]
        number = count if isinstance(count, int) else len(people)
        filled["who"] = listed(people, 1) if number == 1 else counted(number, "candidate", "candidates")
    elif isinstance(count, int):
        filled["who"] = counted(count, "candidate", "candidates")
    key, inner = values.get("key"), values.get("values")
    if isinstance(key, str):
        filled["act"] = name(key, inner if isinstance(inner, Mapping) else {})
    return filled
