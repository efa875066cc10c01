"""What can be done to clients from the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ats_desktop.domain.rows.clients import ContactRow, FeeRow

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.clients import ClientForm


def save(
    client_id: str | None,
    form: "ClientForm",
    contacts: tuple[ContactRow, ...],
    fees: tuple[FeeRow, ...],
) -> "Callable[[Services], Changes]":
    """Keep a client, new when its key is None, with its contacts and fee agreements, in one act."""

    def act(services: "Services") -> "Changes":
        if client_id is None:
            return services.clients.add(form, contacts, fees)
        return services.clients.edit(client_id, form, contacts, fees)

    return act
