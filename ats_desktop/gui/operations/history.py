"""Undo and redo, and what they would do now."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import HistoryRow, UndoState
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes


def undo(services: "Services") -> "Changes":
    """Take the last act back."""
    return services.history.undo()


def redo(services: "Services") -> "Changes":
    """Do the last undone act again."""
    return services.history.redo()


def state(services: "Services") -> "UndoState":
    """Tell what undo and redo would do."""
    return services.history.state()


def rows(services: "Services") -> "tuple[HistoryRow, ...]":
    """List what was done, newest first."""
    return services.history.rows()


def undo_to(act_id: str) -> "Callable[[Services], Changes]":
    """Take back everything down to an act."""
    return lambda services: services.history.undo_to(act_id)


def redo_to(act_id: str) -> "Callable[[Services], Changes]":
    """Do again everything up to an act."""
    return lambda services: services.history.redo_to(act_id)
