"""Clients and the people who speak for them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ats_desktop.domain.record import Record


class ClientStatus(StrEnum):
    """How the agency stands with a client."""

    LEAD = "lead"
    ACTIVE = "active"
    DORMANT = "dormant"
    DO_NOT_WORK = "do_not_work"


@dataclass(kw_only=True, eq=False)
class Client(Record):
    """A company that places its jobs with the agency."""

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


@dataclass(kw_only=True, eq=False)
class ClientContact(Record):
    """A person at a client."""

    client_id: str
    name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    whatsapp: str = ""
    slack: str = ""
    preferred_channel: str = ""
    language: str = "en"


class FeeKind(StrEnum):
    """How a fee is worked out."""

    PERCENT = "percent"
    FLAT = "flat"
    SLAB = "slab"


@dataclass(kw_only=True, eq=False)
class FeeAgreement(Record):
    """What a client pays for a placement while it is valid; money in whole units of ``currency``.

    ``percent`` of ``basis`` (such as "annual pay"), or ``amount``; a slab states its steps in ``basis``.
    """

    client_id: str
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
