"""Erasing people for good, and what it would take away."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.wording import acts

if TYPE_CHECKING:
    from ats_desktop.domain.rows.erasing import ErasePreview
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_AT_ONCE = 64 << 20
"""Bytes of data that are written anew in about two seconds; more wait for the next backup or the end."""


def preview(
    context: WindowContext,
    candidate_ids: Sequence[str],
    *,
    on_done: "Callable[[ErasePreview], None]",
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Ask what would go with people."""
    keys = tuple(candidate_ids)
    context.worker.submit(lambda services: services.erasing.preview(keys), on_done, on_failed, parent)


def erase(
    context: WindowContext,
    candidate_ids: Sequence[str],
    names: Sequence[str],
    *,
    with_backups: bool,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Erase people; what is left of them between the pages of the files goes after the window was told."""
    keys = tuple(candidate_ids)
    values: dict[str, object] = {"count": len(keys)}
    if len(names) == 1:
        values["candidate"] = names[0]

    def clean(services: "Services") -> None:
        services.erasing.wipe(_AT_ONCE)
        if with_backups:
            services.erasing.remove_older_backups()

    def done(changes: "Changes") -> None:
        # An act that nothing takes back offers no Undo.
        context.toast(acts.done(changes.key, values))
        context.worker.submit(clean, lambda _: None, context.fail)
        on_done(changes)

    context.perform(
        lambda services: services.erasing.erase(keys),
        initiator=initiator,
        on_done=done,
        on_failed=on_failed,
        toast=False,
    )
