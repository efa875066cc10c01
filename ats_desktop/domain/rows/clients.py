"""Rows of the list of clients and of one client whole."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ats_desktop.domain.client import ClientStatus, FeeKind


class ContactRow(NamedTuple):
    """One contact of a client; ``id`` "" until it is kept."""

    id: str
    name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    whatsapp: str = ""
    slack: str = ""
    preferred_channel: str = ""
    """email, phone, whatsapp, slack, or "" for none in particular."""
    language: str = "en"


class FeeRow(NamedTuple):
    """One fee agreement of a client; ``id`` "" until it is kept, money in whole units of ``currency``."""

    id: str
    kind: FeeKind = FeeKind.PERCENT
    percent: float | None = None
    amount: int | None = None
    basis: str = ""
    currency: str = "PKR"
    fee_min: int | None = None
    fee_max: int | None = None
    guarantee_days: int | None = None
    payment_terms: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


class ClientRow(NamedTuple):
    """One row of the list of clients."""

    id: str
    name: str
    status: ClientStatus
    city: str
    open_jobs: int
    contacts: tuple[ContactRow, ...]
    jobs: int = 0
    hires: int = 0
    fee: FeeRow | None = None
    """The agreement that holds today."""


@dataclass(frozen=True)
class ClientDetail:
    """A client with its legal data, contacts and fee agreements, the newest first."""

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
    fees: tuple[FeeRow, ...] = ()
