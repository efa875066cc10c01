"""The agency itself and its settings."""

from dataclasses import dataclass

from ats_desktop.domain.record import Record


@dataclass(kw_only=True, eq=False)
class Agency(Record):
    """The one agency whose book this is; it is the letterhead of everything that goes out."""

    name: str
    short_name: str = ""
    strapline: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    ntn: str = ""
    city: str = "Karachi"
    default_currency: str = "PKR"
    device_code: str = ""
    export_key: str = ""
    """Hex of 32 random bytes; signs the references inside exported workbooks."""


@dataclass(kw_only=True, eq=False)
class Setting(Record):
    """One option that belongs to the agency's data and not to one computer."""

    name: str
    value: object = None


@dataclass(kw_only=True, eq=False)
class User(Record):
    """One of the people who work at the agency; acts carry the name. ``is_absent``: works here no more."""

    name: str
    initials: str = ""
    is_absent: bool = False


@dataclass(kw_only=True, eq=False)
class CandidateSource(Record):
    """Where candidates come from, as lists offer it; a candidate keeps the words."""

    name: str
    position: int = 0
