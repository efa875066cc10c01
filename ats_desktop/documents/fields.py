"""The merge fields that an agreement may use: their names, kinds and labels. There are no others."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class FieldKind(StrEnum):
    """What sort of value a field takes, and so which control asks for it."""

    TEXT = "text"
    MULTILINE = "multiline"
    MONEY = "money"
    DATE = "date"
    INT = "int"
    BOOL = "bool"
    CHOICE = "choice"
    LIST = "list"


class FieldForm(StrEnum):
    """The form that a text must have beyond being text."""

    LATIN = "latin"
    URDU = "urdu"
    CNIC = "cnic"


@dataclass(frozen=True)
class FieldSpec:
    """One merge field; a template may print or ask only what is registered here.

    ``name`` is dotted (``fees.total``); fields of the items of a list are in ``items`` with their bare
    names. ``required`` is False where an agreement can do without the value. Money is whole rupees.
    """

    name: str
    kind: FieldKind
    label: str
    required: bool = True
    form: FieldForm = FieldForm.LATIN
    choices: tuple[str, ...] = ()
    items: tuple["FieldSpec", ...] = ()
    longest: int = 160


def _text(name: str, label: str, *, required: bool = True, longest: int = 160) -> FieldSpec:
    return FieldSpec(name, FieldKind.TEXT, label, required, longest=longest)


def _long(name: str, label: str, *, required: bool = True, longest: int = 600) -> FieldSpec:
    return FieldSpec(name, FieldKind.MULTILINE, label, required, longest=longest)


def _urdu(name: str, label: str, longest: int = 160) -> FieldSpec:
    return FieldSpec(name, FieldKind.TEXT, label, False, FieldForm.URDU, longest=longest)


def _cnic(name: str, label: str, *, required: bool = True) -> FieldSpec:
    return FieldSpec(name, FieldKind.TEXT, label, required, FieldForm.CNIC)


def _of(kind: FieldKind, name: str, label: str, *, required: bool = True) -> FieldSpec:
    return FieldSpec(name, kind, label, required)


_MILESTONE = (
    _text("name", "Milestone"),
    _long("criteria", "Acceptance criteria", longest=800),
    _of(FieldKind.DATE, "due", "Due"),
    _of(FieldKind.MONEY, "fee", "Fee"),
)
_WITNESS = (
    _text("name", "Name", required=False, longest=80),
    _cnic("cnic", "CNIC", required=False),
    _text("address", "Address", required=False, longest=120),
)

_ALL = (
    _text("agency.name", "Agency, registered name", longest=120),
    _text("agency.short", "Agency, short name", longest=60),
    _long("agency.address", "Agency address", longest=240),
    _text("agency.phone", "Agency phone", longest=40),
    _text("agency.email", "Agency e-mail", longest=80),
    _text("agency.ntn", "Agency NTN", required=False, longest=20),
    _text("client.name", "Client, registered name", longest=120),
    _text("client.kind", "Kind of body", required=False, longest=80),
    _text("client.reg", "Registration number", required=False, longest=60),
    _text("client.ntn", "Client NTN", required=False, longest=20),
    _long("client.address", "Client address", longest=240),
    _text("client.email", "Client e-mail for notices", longest=80),
    _text("client.signatory", "Signs for the client", longest=80),
    _text("client.signatory_title", "Designation of the signatory", longest=80),
    _cnic("client.signatory_cnic", "CNIC of the signatory", required=False),
    _text("contractor.name", "Contractor", longest=80),
    _urdu("contractor.urdu", "Name in Urdu", longest=80),
    _text("contractor.relation", "Son or daughter of", required=False, longest=100),
    _cnic("contractor.cnic", "CNIC"),
    _long("contractor.address", "Contractor address", longest=240),
    _urdu("contractor.address_urdu", "Address in Urdu"),
    _text("contractor.email", "Contractor e-mail for notices", longest=80),
    _text("contractor.phone", "Contractor phone", required=False, longest=40),
    _text("contractor.ntn", "Contractor NTN", required=False, longest=20),
    _long("contractor.bank", "Bank account", required=False, longest=240),
    _text("job.title", "Role", longest=120),
    _text("job.reference", "Job reference", longest=40),
    _long("job.place", "Place of work"),
    _text("job.hours", "Working overlap"),
    _long("job.channels", "Communication"),
    _of(FieldKind.DATE, "dates.start", "Start date"),
    _of(FieldKind.DATE, "dates.end", "End date"),
    _text("dates.term_text", "Term in words", longest=60),
    _of(FieldKind.INT, "dates.notice", "Notice, days"),
    _of(FieldKind.MONEY, "fees.total", "Fees in total"),
    _of(FieldKind.INT, "fees.days", "Payment, days after acceptance"),
    _of(FieldKind.BOOL, "fees.wht", "Income tax is withheld", required=False),
    _text("fees.wht_rate", "Withholding rate assumed", longest=12),
    _of(FieldKind.INT, "delivery.review_days", "Review, working days"),
    _of(FieldKind.INT, "delivery.fix_days", "Correction, working days"),
    _of(FieldKind.INT, "delivery.cure_days", "Putting a breach right, days"),
    _of(FieldKind.INT, "change.cap", "Changes before a new schedule, % of the fees"),
    _long("nda.purpose", "Purpose"),
    _of(FieldKind.INT, "nda.period", "Disclosure period, months"),
    _of(FieldKind.INT, "nda.years", "Confidentiality, years"),
    _of(FieldKind.INT, "nda.breach_hours", "Notice of a loss, hours"),
    _of(FieldKind.INT, "nda.return_days", "Return of information, days"),
    _of(FieldKind.MONEY, "liability.cap", "Limit of liability"),
    _of(FieldKind.BOOL, "covenants.nonsolicit", "Non-solicitation", required=False),
    _of(FieldKind.INT, "covenants.months", "Non-solicitation, months"),
    _text("law.governing", "Governing law", longest=80),
    _text("law.courts", "Courts at", longest=80),
    _of(FieldKind.BOOL, "law.exclusive", "Those courts alone", required=False),
    _of(FieldKind.BOOL, "law.eto", "Electronic signatures are accepted", required=False),
    _text("law.place", "Made at", longest=60),
    _long("terms.additional", "Additional terms", required=False, longest=4000),
    FieldSpec("milestones", FieldKind.LIST, "Milestones", items=_MILESTONE, longest=100),
    FieldSpec("witnesses", FieldKind.LIST, "Witnesses", required=False, items=_WITNESS, longest=3),
)

REGISTRY: Mapping[str, FieldSpec] = MappingProxyType({spec.name: spec for spec in _ALL})
"""Every field by its dotted name, in the order in which a form asks."""

PARTY_FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "client": (
            "client.name",
            "client.kind",
            "client.reg",
            "client.address",
            "client.signatory",
            "client.signatory_title",
            "client.signatory_cnic",
        ),
        "contractor": (
            "contractor.name",
            "contractor.relation",
            "contractor.cnic",
            "contractor.address",
            "contractor.urdu",
            "contractor.address_urdu",
        ),
    }
)
"""What the party box and the signature block of each kind of party print."""

ALWAYS_FIELDS = ("law.place", "agency.name", "agency.ntn")
"""What the frame of every agreement prints: where it was made, and who prepared it."""
