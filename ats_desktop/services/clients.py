"""Clients and their contacts."""

from dataclasses import dataclass, fields

from ats_desktop.domain.client import Client, ClientContact, ClientStatus
from ats_desktop.domain.rows.clients import ClientDetail, ClientRow
from ats_desktop.errors import UserError
from ats_desktop.services.absent import ClientAbsentError, absent_as
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.queries import book


class NameMissingError(UserError):
    """A record needs a name or title; values: field."""

    code = "name_missing"


@dataclass(frozen=True)
class ClientForm:
    """What a person fills in about a client."""

    name: str
    status: ClientStatus = ClientStatus.ACTIVE
    kind: str = ""
    registration: str = ""
    ntn: str = ""
    address: str = ""
    city: str = ""
    signatory: str = ""
    signatory_title: str = ""
    signatory_cnic: str = ""

    def require_name(self) -> None:
        """Raise NameMissingError for a client without a name."""
        if not self.name.strip():
            raise NameMissingError(field="name")


class Clients:
    """The companies that place jobs with the agency."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[ClientRow, ...]:
        """Return every client by name."""
        with self._ledger.reading() as connection:
            return book.clients(connection)

    def detail(self, client_id: str) -> ClientDetail:
        """Return one client; raise ClientAbsentError where there is none."""
        with self._ledger.reading() as connection, absent_as(ClientAbsentError(name=client_id)):
            return book.client(connection, client_id)

    def find(self, name: str) -> ClientDetail:
        """Return the client of this name, in any case; raise ClientAbsentError for none."""
        wanted = name.strip().casefold()
        for row in self.rows():
            if row.name.casefold() == wanted or row.id == name:
                return self.detail(row.id)
        raise ClientAbsentError(name=name)

    def add(self, form: ClientForm) -> Changes:
        """Add a client; raise NameMissingError without a name."""
        form.require_name()
        client = Client(name=form.name.strip())
        with self._ledger.act("add_client", client=client.id) as work:
            _fill(client, form)
            work.add(client)
        return changes_of(work, made=client.id)

    def edit(self, client_id: str, form: ClientForm) -> Changes:
        """Change a client; raise ClientAbsentError or NameMissingError."""
        form.require_name()
        with self._ledger.act("edit_client", client=client_id) as work:
            client = work.find(Client, client_id)
            if client is None:
                raise ClientAbsentError(name=client_id)
            _fill(client, form)
        return changes_of(work)

    def add_contact(
        self, client_id: str, name: str, title: str = "", email: str = "", phone: str = ""
    ) -> Changes:
        """Add a person who speaks for a client; raise ClientAbsentError or NameMissingError."""
        if not name.strip():
            raise NameMissingError(field="name")
        contact = ClientContact(
            client_id=client_id,
            name=name.strip(),
            title=title.strip(),
            email=email.strip(),
            phone=phone.strip(),
        )
        with self._ledger.act("add_contact", client=client_id) as work:
            if work.find(Client, client_id) is None:
                raise ClientAbsentError(name=client_id)
            work.add(contact)
        return changes_of(work, made=contact.id)


def _fill(client: Client, form: ClientForm) -> None:
    for field in fields(form):
        value = getattr(form, field.name)
        setattr(client, field.name, value.strip() if type(value) is str else value)
