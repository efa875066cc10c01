"""Clients and the people who speak for them."""

from dataclasses import dataclass
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
