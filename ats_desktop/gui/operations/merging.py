"""Making one person of two from the window."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


def merge(
    context: WindowContext,
    kept_id: str,
    other_id: str,
    taken: Collection[str],
    *,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Merge one record into another; ``taken`` names the fields in which the other's value was chosen."""
    chosen = tuple(taken)
    context.perform(
        lambda services: services.merging.merge(kept_id, other_id, chosen),
        initiator=initiator,
        on_done=on_done,
        on_failed=on_failed,
    )
