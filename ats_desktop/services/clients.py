"""Clients, their contacts and what they pay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, TypeVar

from ats_desktop.domain.client import (
    Client,
    ClientContact,
    ClientStatus,
    FeeAgreement,
    FeeAmountError,
    FeeKind,
    FeeOverlapError,
    FeePeriodError,
    overlapping,
)
from ats_desktop.domain.job import Job, JobStatus
from ats_desktop.domain.record import Record
from ats_desktop.domain.rows.clients import ClientDetail, ClientRow, ContactRow, FeeRow
from ats_desktop.domain.rows.overviews import ClientOverview
from ats_desktop.errors import UserError
from ats_desktop.services.absent import ClientAbsentError, absent_as
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.queries import book, jobs, overviews
from ats_desktop.storage.unit_of_work import UnitOfWork

Owned = TypeVar("Owned", ClientContact, FeeAgreement)


_WHOLE = 100.0


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
            return book.clients(connection, date.today())

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

    def overview(self, client_id: str) -> ClientOverview:
        """Return one client with what happened with it; raise ClientAbsentError where there is none."""
        with self._ledger.reading() as connection, absent_as(ClientAbsentError(name=client_id)):
            return ClientOverview(
                detail=book.client(connection, client_id),
                jobs=jobs.rows(connection, client_id=client_id),
                shortlists=overviews.shortlists(connection, client_id=client_id),
                papers=overviews.papers(connection, client_id),
                hires=overviews.hires(connection, client_id=client_id),
            )

    def add(
        self, form: ClientForm, contacts: Sequence[ContactRow] = (), fees: Sequence[FeeRow] = ()
    ) -> Changes:
        """Add a client with its contacts and fee agreements, in one act.

        Raises:
            NameMissingError: the client or a contact has no name.
            FeeAmountError, FeePeriodError, FeeOverlapError: the fee agreements are not sound together.
        """
        form.require_name()
        _require_sound(contacts, fees)
        client = Client(name=form.name.strip())
        with self._ledger.act("add_client", client=client.id) as work:
            _fill(client, form)
            work.add(client)
            _keep(work, client.id, contacts, fees)
        return changes_of(work, made=client.id)

    def edit(
        self,
        client_id: str,
        form: ClientForm,
        contacts: Sequence[ContactRow] | None = None,
        fees: Sequence[FeeRow] | None = None,
    ) -> Changes:
        """Change a client; contacts and fee agreements become just those given, None leaves them.

        A contact that is taken away is taken off the client's open jobs too.

        Raises:
            ClientAbsentError: no such client.
            NameMissingError: the client or a contact has no name.
            FeeAmountError, FeePeriodError, FeeOverlapError: the fee agreements are not sound together.
        """
        form.require_name()
        _require_sound(contacts or (), fees or ())
        with self._ledger.act("edit_client", client=client_id) as work:
            client = work.find(Client, client_id)
            if client is None:
                raise ClientAbsentError(name=client_id)
            _fill(client, form)
            _keep(work, client_id, contacts, fees)
        return changes_of(work)


def _fill(client: Client, form: ClientForm) -> None:
    for field in fields(form):
        value = getattr(form, field.name)
        setattr(client, field.name, value.strip() if type(value) is str else value)


def _require_sound(contacts: Sequence[ContactRow], fees: Sequence[FeeRow]) -> None:
    if any(not contact.name.strip() for contact in contacts):
        raise NameMissingError(field="contact")
    for fee in fees:
        is_share = fee.kind is FeeKind.PERCENT
        is_said = bool(fee.percent) if is_share else bool(fee.amount)
        if fee.kind is FeeKind.SLAB:
            is_said = bool(fee.basis.strip())
        if not is_said or (is_share and (fee.percent or 0) > _WHOLE):
            raise FeeAmountError(kind=fee.kind)
        if (fee.valid_from or date.min) > (fee.valid_to or date.max):
            raise FeePeriodError(first=fee.valid_from, last=fee.valid_to)
    places = overlapping(fees)
    if places is not None:
        later = fees[places[1]]
        raise FeeOverlapError(first=later.valid_from, last=later.valid_to)


def _keep(
    work: UnitOfWork,
    client_id: str,
    contacts: Sequence[ContactRow] | None,
    fees: Sequence[FeeRow] | None,
) -> None:
    if contacts is not None:
        gone = _replace(work, ClientContact, client_id, [contact._asdict() for contact in contacts])
        for job in work.where_in(Job, "contact_id", gone):
            if job.status is not JobStatus.CLOSED:
                job.contact_id = None
    if fees is not None:
        _replace(work, FeeAgreement, client_id, [fee._asdict() for fee in fees])


def _replace(
    work: UnitOfWork, kind: type[Owned], client_id: str, wanted: Sequence[Mapping[str, Any]]
) -> list[str]:
    """Make a client's records of a kind be just those wanted; return the keys of those taken away."""
    present: dict[str, Owned] = {each.id: each for each in work.where(kind, client_id=client_id)}
    for values in wanted:
        clean: dict[str, Any] = {
            name: value.strip() if type(value) is str else value for name, value in values.items()
        }
        key = clean.pop("id")
        record: Record | None = present.pop(key, None)
        if record is None:
            work.add(kind(client_id=client_id, **clean))
            continue
        for name, value in clean.items():
            if getattr(record, name) != value:
                setattr(record, name, value)
    for left in present.values():
        left.deleted = True
    return list(present)
