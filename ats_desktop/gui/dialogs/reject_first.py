"""The short way to end what keeps a person on jobs, before they go."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.end_dialog import EndDialog
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.candidates import CandidateDetail


def open_for(
    context: WindowContext, candidate_id: str, parent: QWidget, on_done: Callable[[], None] | None = None
) -> None:
    """Ask why the person's open applications end; ``on_done`` is called once they have.

    Whoever is hired has none; the hire is taken back on the board.
    """

    def show(person: "CandidateDetail") -> None:
        running = [each.id for each in person.applications if each.status.is_open]
        if not running:
            context.toast(say("why", "Take the hire back first."))
            return
        dialog = EndDialog(context, running, [person.full_name], parent)
        if on_done is not None:
            dialog.accepted.connect(on_done)
        dialog.open()

    context.worker.submit(
        lambda services: services.candidates.detail(candidate_id), show, context.fail, parent
    )
