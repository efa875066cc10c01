"""Undo and redo, and what they would do now."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import UndoState
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
