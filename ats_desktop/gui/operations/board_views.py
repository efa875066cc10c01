"""Saved views of boards, as one call each that can be handed to the database's thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ats_desktop.domain.saved_search import SavedSearchKind

if TYPE_CHECKING:
    from ats_desktop.domain.rows.search import SavedSearchRow
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

    Act = Callable[[Services], Changes]


def read() -> "Callable[[Services], tuple[SavedSearchRow, ...]]":
    """Read the views that were saved."""
    return lambda services: services.search.saved(SavedSearchKind.BOARD)


def save(name: str, text: str, order: str, options: Mapping[str, object]) -> "Act":
    """Keep a view under a name; one of that name is replaced."""
    return lambda services: services.search.save(
        SavedSearchKind.BOARD, name, text, order, descending=False, options=dict(options)
    )


def rename(view_id: str, name: str) -> "Act":
    """Give a view another name."""
    return lambda services: services.search.rename(view_id, name)


def forget(view_id: str) -> "Act":
    """Delete a view."""
    return lambda services: services.search.forget(view_id)
