"""The window's commands as entries of the palette: with their keys, what they act on, or why they cannot."""

from PySide6.QtGui import QAction, QKeySequence

from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import DECLARED, Command, Declared, Menu, Scope
from ats_desktop.gui.context import Selection
from ats_desktop.gui.models.palette_model import Entry, Kind
from ats_desktop.gui.wording.text import counted, say

_OF_A_JOB = frozenset(
    each.command
    for each in DECLARED
    if each.menu is Menu.JOB and each.command not in {Command.NEW_JOB, Command.NEW_CLIENT, Command.SWITCH_JOB}
) | {Command.EXPORT_SHORTLIST}
_PLAIN_ICON = "chevron-right"


def command_entries(actions: Actions, selection: Selection, job: str) -> list[Entry]:
    """Make an entry of every command; ``job`` names the job that is shown, "" for none."""
    return [_entry(actions, each, selection, job) for each in DECLARED]


def _entry(actions: Actions, declared: Declared, selection: Selection, job: str) -> Entry:
    action = actions[declared.command]
    return Entry(
        Kind.COMMAND,
        declared.command.value,
        action.text().replace("&", ""),
        _acted_on(declared, selection, job) or _state_of(action),
        icon=declared.icon or _PLAIN_ICON,
        keys=keys_of(action),
        why_not=actions.why_not(declared.command),
    )


def _acted_on(declared: Declared, selection: Selection, job: str) -> str:
    count = len(selection.candidate_ids)
    if declared.scope is Scope.ROW and count:
        return (
            selection.names[0]
            if count == 1 and selection.names
            else counted(count, "candidate", "candidates")
        )
    return job if declared.command in _OF_A_JOB else ""


def _state_of(action: QAction) -> str:
    """Say how a switch stands."""
    if not action.isCheckable():
        return ""
    return say("palette", "on") if action.isChecked() else say("palette", "off")


def keys_of(action: QAction) -> tuple[str, ...]:
    """Give an action's first shortcut, a key a piece: ("Ctrl", "E")."""
    if not action.shortcuts():
        return ()
    text = action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText)
    pieces = text.split("+")
    # "Ctrl++" is Ctrl and the plus key.
    return tuple(piece for piece in pieces if piece) + (("+",) if text.endswith("+") else ())
