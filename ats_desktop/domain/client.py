"""Clients and the people who speak for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Protocol

from ats_desktop.domain.record import Record
from ats_desktop.errors import UserError


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


class Validity(Protocol):
    """A first and a last day, both included; None = without end on that side."""

    @property
    def valid_from(self) -> date | None:
        """The first day."""
        ...

    @property
    def valid_to(self) -> date | None:
        """The last day."""
        ...


class FeeOverlapError(UserError):
    """Two fee agreements of a client hold on the same days; values: first, last (the second's period)."""

    code = "fee_overlap"


class FeePeriodError(UserError):
    """A fee agreement ends before it begins; values: first, last."""

    code = "fee_period"


class FeeAmountError(UserError):
    """A fee agreement does not say how much, or a share above 100 percent; values: kind."""

    code = "fee_amount"


def is_valid_on(fee: Validity, day: date) -> bool:
    """Tell whether an agreement holds on a day."""
    return (fee.valid_from or date.min) <= day <= (fee.valid_to or date.max)


def overlapping(fees: Sequence[Validity]) -> tuple[int, int] | None:
    """Return the places of the first two agreements that hold on a common day, None when all are apart."""
    order = sorted(range(len(fees)), key=lambda place: (fees[place].valid_from or date.min, place))
    for one, next_one in pairwise(order):
        if (fees[next_one].valid_from or date.min) <= (fees[one].valid_to or date.max):
            return one, next_one
    return None
