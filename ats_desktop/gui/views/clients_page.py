"""The page of clients."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.rows.clients import ClientRow
from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.domain.rows.overviews import ClientOverview
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey
from ats_desktop.gui.icons import icon
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.views.client_side import STATUS_TONES, ClientActs, tell_client
from ats_desktop.gui.views.list_page import ListPage
from ats_desktop.gui.widgets.list_tabs import ListTab
from ats_desktop.gui.wording import cells, fees
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services


def _contact(client: ClientRow, place: int) -> str:
    return client.contacts[0][place] if client.contacts else ""


COLUMNS: tuple[TableColumn[ClientRow], ...] = (
    TableColumn(
        lambda: cells.title("Client"),
        lambda client: client.name,
        CellKind.TITLE,
        width=210,
        least=150,
        is_stretched=True,
        detail=lambda client: client.city,
        sort_key=lambda client: client.name.casefold(),
        name="name",
    ),
    TableColumn(
        lambda: cells.title("Status"),
        lambda client: say("status", cells.CLIENT_STATUS[client.status]),
        CellKind.PILL,
        width=136,
        least=126,
        tone=lambda client: STATUS_TONES[client.status],
        name="status",
    ),
    TableColumn(
        lambda: cells.title("Open jobs"),
        lambda client: f"{client.open_jobs:,}",
        CellKind.NUMBER,
        width=80,
        sort_key=lambda client: client.open_jobs,
        name="open_jobs",
    ),
    TableColumn(
        lambda: cells.title("Hires"),
        lambda client: f"{client.hires:,}",
        CellKind.NUMBER,
        width=64,
        least=56,
        sort_key=lambda client: client.hires,
        name="hires",
    ),
    TableColumn(
        lambda: cells.title("Fee today"),
        lambda client: fees.amount(client.fee) if client.fee is not None else "",
        width=150,
        least=90,
        name="fee",
    ),
    TableColumn(
        lambda: cells.title("Contact"),
        lambda client: _contact(client, 1),
        CellKind.TITLE,
        width=150,
        least=90,
        detail=lambda client: _contact(client, 2),
        name="contact",
    ),
    TableColumn(
        lambda: cells.title("Phone"),
        lambda client: _contact(client, 4),
        CellKind.NUMBER,
        width=130,
        name="phone",
        is_first_shown=False,
    ),
    TableColumn(
        lambda: cells.title("Email"),
        lambda client: _contact(client, 3),
        width=190,
        name="email",
        is_first_shown=False,
    ),
    TableColumn(
        lambda: cells.title("All jobs"),
        lambda client: f"{client.jobs:,}",
        CellKind.NUMBER,
        width=80,
        sort_key=lambda client: client.jobs,
        name="jobs",
        is_first_shown=False,
    ),
)


class ClientsPage(ListPage):
    """All clients; Enter and E open a client's dialog."""

    key = PageKey.CLIENTS
    kinds = frozenset(
        {"client", "contact", "fee_agreement", "job", "opening", "placement", "submission", "issued_document"}
    )
    nouns = ("client", "clients")
    empty_icon = "building-2"
    empty_command = Command.NEW_CLIENT
    tabs = (
        ListTab(lambda: say("tabs", "All")),
        ListTab(lambda: say("tabs", "Active"), lambda client: client.status is ClientStatus.ACTIVE),
        ListTab(lambda: say("tabs", "Leads"), lambda client: client.status is ClientStatus.LEAD),
        ListTab(lambda: say("tabs", "Dormant"), lambda client: client.status is ClientStatus.DORMANT),
        ListTab(
            lambda: say("tabs", "Do not work with"),
            lambda client: client.status is ClientStatus.DO_NOT_WORK,
        ),
    )

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
        return say("pages", "No clients yet. A client is a company that places its jobs with you.")

    @override
    def open_row(self, record: ClientRow) -> None:
        self.edit_client(record.id)

    @override
    def read_side(self, services: "Services", record: ClientRow) -> ClientOverview:
        return services.clients.overview(record.id)

    @override
    def show_side(self, told: ClientOverview) -> None:
        client_id = told.detail.id

        def edit() -> None:
            self.edit_client(client_id)

        def add_job() -> None:
            self.add_job(client_id)

        def open_job(job_id: str) -> None:
            self.context.show_page(PageKey.BOARD, job_id)

        def open_person(candidate_id: str) -> None:
            self.context.show_candidate(CandidateRequest(candidate_id))

        does = ClientActs(edit, add_job, open_job, open_person, self._open_paper)
        tell_client(self.side.sheet, told, does)

    @override
    def menu_of(self, records: list[Any]) -> QMenu | None:
        """Make the menu of the client under the cursor."""
        client = self.current()
        if client is None:
            return None
        menu = QMenu(self.table)
        key = client.id
        menu.addAction(icon("pencil"), say("clients", "Edit client…"), lambda: self.edit_client(key))
        menu.addAction(
            icon("briefcase"), say("clients", "New job for this client…"), lambda: self.add_job(key)
        )
        return menu

    def add_client(self) -> None:
        """Open the dialog of a new client."""
        self.context.actions[Command.NEW_CLIENT].trigger()

    def edit_client(self, client_id: str) -> None:
        """Open the dialog of a client."""
        from ats_desktop.gui.dialogs.client_dialog import ClientDialog

        ClientDialog(self.context, self.window(), client_id).open()

    def add_job(self, client_id: str) -> None:
        """Open the dialog of a new job for a client."""
        from ats_desktop.gui.dialogs.job_dialog import JobDialog

        JobDialog(self.context, self.window(), client_id=client_id).open()

    def _open_paper(self, paper: DocumentRow) -> None:
        from ats_desktop.gui.dialogs.paper_dialog import PaperDialog

        PaperDialog(self.context, paper, self.window()).open()

    @override
    def on_key(self, key: Qt.Key) -> None:
        client = self.current()
        if key == Qt.Key.Key_E and client is not None:
            self.edit_client(client.id)
