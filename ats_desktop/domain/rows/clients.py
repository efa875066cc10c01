"""Rows of the list of clients and of one client whole."""

from dataclasses import dataclass
from typing import NamedTuple

from ats_desktop.domain.client import ClientStatus


class ContactRow(NamedTuple):
    """One contact of a client."""

    id: str
    name: str
    title: str
    email: str
    phone: str


class ClientRow(NamedTuple):
    """One row of the list of clients."""

    id: str
    name: str
    status: ClientStatus
    city: str
    open_jobs: int
    contacts: tuple[ContactRow, ...]


@dataclass(frozen=True)
class ClientDetail:
    """A client with its legal data and contacts."""

    id: str
    name: str
    status: ClientStatus
    kind: str
    registration: str
    ntn: str
    address: str
    city: str
    signatory: str
    signatory_title: str
    signatory_cnic: str
    contacts: tuple[ContactRow, ...]
