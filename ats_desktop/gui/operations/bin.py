"""Taking people out of the bin."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from ats_desktop.services.changes import Changes


def restore(
    context: WindowContext,
    candidate_ids: Sequence[str],
    *,
    initiator: QObject | None = None,
    on_done: "Callable[[Changes], None] | None" = None,
) -> None:
    """Put people back among the candidates."""
    keys = tuple(candidate_ids)
    context.perform(lambda services: services.bin.restore(keys), initiator=initiator, on_done=on_done)
