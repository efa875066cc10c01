"""What can be done to clients from the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.widgets.contacts_editor import TypedContact

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.clients import ClientForm


def save(
    context: WindowContext,
    client_id: str | None,
    form: "ClientForm",
    contacts: tuple[TypedContact, ...],
    *,
    initiator: QObject,
    on_done: "Callable[[Changes, str], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Keep a client, new when its key is None, then its new contacts, an act each.

    ``on_done`` is told the client's key beside the changes.
    """

    def saved(changes: "Changes") -> None:
        key = client_id or changes.made or ""
        for contact in contacts:
            _add_contact(context, key, contact)
        on_done(changes, key)

    def work(services: "Services") -> "Changes":
        return services.clients.edit(client_id, form) if client_id else services.clients.add(form)

    context.perform(work, initiator=initiator, on_done=saved, on_failed=on_failed)


def _add_contact(context: WindowContext, client_id: str, contact: TypedContact) -> None:
    context.perform(
        lambda services: services.clients.add_contact(
            client_id, contact.name, contact.title, contact.email, contact.phone
        ),
        toast=False,
    )
