"""The page of clients."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.rows.clients import ClientRow
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.client_dialog import ClientDialog
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.list_page import ListPage
from ats_desktop.gui.wording import cells
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_STATUS_TONES = {
    ClientStatus.LEAD: Token.INFO,
    ClientStatus.ACTIVE: Token.OK,
    ClientStatus.DORMANT: Token.TEXT3,
    ClientStatus.DO_NOT_WORK: Token.BAD,
}


def _contact(client: ClientRow, place: int) -> str:
    return client.contacts[0][place] if client.contacts else ""


COLUMNS: tuple[TableColumn[ClientRow], ...] = (
    TableColumn(
        lambda: cells.title("Client"),
        lambda client: client.name,
        CellKind.TITLE,
        width=240,
        is_stretched=True,
        detail=lambda client: client.city,
    ),
    TableColumn(
        lambda: cells.title("Status"),
        lambda client: say("status", cells.CLIENT_STATUS[client.status]),
        CellKind.STATUS,
        width=150,
        tone=lambda client: _STATUS_TONES[client.status],
    ),
    TableColumn(
        lambda: cells.title("Open jobs"),
        lambda client: f"{client.open_jobs:,}",
        CellKind.NUMBER,
        width=96,
        sort_key=lambda client: client.open_jobs,
    ),
    TableColumn(
        lambda: cells.title("Contact"),
        lambda client: _contact(client, 1),
        CellKind.TITLE,
        width=200,
        detail=lambda client: _contact(client, 2),
    ),
    TableColumn(lambda: cells.title("Phone"), lambda client: _contact(client, 4), CellKind.NUMBER, width=150),
    TableColumn(lambda: cells.title("Email"), lambda client: _contact(client, 3), width=210),
)


class ClientsPage(ListPage):
    """All clients; Enter opens a client's dialog."""

    key = PageKey.CLIENTS
    kinds = frozenset({"client", "contact", "job"})
    nouns = ("client", "clients")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.show_new(say("pages", "New client"), "plus")
        self.new_button.clicked.connect(self.add_client)

    @override
    def title(self) -> str:
        return say("pages", "Clients")

    @override
    def read(self, services: "Services") -> tuple[ClientRow, ...]:
        return services.clients.rows()

    @override
    def empty_text(self) -> str:
        return say("pages", "No clients yet. Press Ctrl+Shift+N to add the first one.")

    @override
    def open_row(self, record: ClientRow) -> None:
        ClientDialog(self.context, self.window(), record.id).open()

    def add_client(self) -> None:
        """Open the dialog of a new client."""
        ClientDialog(self.context, self.window()).open()
