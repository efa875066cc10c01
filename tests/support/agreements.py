"""The contract and the NDA of the sample agency, with invented people and firms."""

import copy
from datetime import date
from typing import Any

from ats_desktop.documents import agreement, templates
from ats_desktop.documents.agreement import AgencyLook, RenderedAgreement

ISSUED_ON = date(2026, 11, 24)
URDU_NAME = "عائشہ صدیقی"
LOOK = AgencyLook(
    short="Indus Talent Partners",
    strapline="Backend recruitment, Karachi",
    address="Suite 604, Clifton Diamond, Block 4, Clifton, Karachi 75600",
    phone="+92 21 3530 0142",
    email="contracts@industalent.example",
)

_VALUES: dict[str, Any] = {
    "agency": {
        "name": "Indus Talent Partners (Private) Limited",
        "short": "Indus Talent Partners",
        "ntn": "4412907-3",
    },
    "client": {
        "name": "Meridian Payments (Private) Limited",
        "kind": "Incorporated in Pakistan",
        "reg": "SECP CUIN 0098431",
        "address": "9th Floor, Sky Tower West, Dolmen City, Block 4, Clifton, Karachi",
        "email": "legal@meridianpayments.example",
        "signatory": "Farah Naqvi",
        "signatory_title": "Chief Technology Officer",
        "signatory_cnic": "42301-1234567-2",
    },
    "contractor": {
        "name": "Ayesha Siddiqui",
        "urdu": URDU_NAME,
        "relation": "Daughter of Imran Siddiqui",
        "cnic": "4220198765434",
        "address": "House B-114, Block 13-D, Gulshan-e-Iqbal, Karachi",
        "address_urdu": "مکان نمبر بی 114، بلاک 13 ڈی، گلشنِ اقبال، کراچی",
        "email": "ayesha.siddiqui@example.com",
    },
    "job": {
        "title": "Senior Backend Developer (Python)",
        "reference": "JOB-0117",
        "place": "Remote from Karachi, with up to two days a month at the Client’s Clifton office",
        "hours": "11:00–19:00 Pakistan Standard Time, Monday to Friday",
        "channels": "Slack for daily work; Jira for scope and milestones; WhatsApp for urgent matters only",
    },
    "dates": {"start": "2026-12-01", "end": date(2027, 5, 31), "term_text": "six months", "notice": 30},
    "fees": {"total": 1_800_000, "days": 14, "wht": True, "wht_rate": "4%"},
    "delivery": {"review_days": 5, "fix_days": 5, "cure_days": 14},
    "change": {"cap": 20},
    "nda": {
        "purpose": "Assessing candidates for, and discussing the terms of, backend development work "
        "for the first party",
        "period": 12,
        "years": 3,
        "breach_hours": 24,
        "return_days": 14,
    },
    "liability": {"cap": "PKR 18,00,000"},
    "covenants": {"nonsolicit": True, "months": 12},
    "law": {
        "governing": "the laws of Pakistan",
        "courts": "Karachi",
        "exclusive": True,
        "eto": True,
        "place": "Karachi",
    },
    "milestones": [
        {
            "name": "Service skeleton",
            "criteria": "Repository, build and deployment run on the Client’s staging system; the health "
            "check answers.",
            "due": date(2026, 12, 31),
            "fee": 300_000,
        },
        {
            "name": "Ledger and payments API",
            "criteria": "All endpoints of the brief answer as specified; a repeated request never books "
            "twice.",
            "due": date(2027, 2, 15),
            "fee": 600_000,
        },
        {
            "name": "Settlement and reports",
            "criteria": "The daily settlement of the test month agrees with the Client’s figures to the "
            "rupee.",
            "due": date(2027, 4, 15),
            "fee": 600_000,
        },
        {
            "name": "Load test and handover",
            "criteria": "500 requests a second for an hour without an error; run book accepted by the "
            "Client’s team.",
            "due": date(2027, 5, 31),
            "fee": 300_000,
        },
    ],
}


def values(**changes: object) -> dict[str, Any]:
    """Give a fresh copy of the sample values; ``fees__days=None`` takes a value out, others replace."""
    fresh = copy.deepcopy(_VALUES)
    for name, value in changes.items():
        group, _, rest = name.partition("__")
        if not rest:
            fresh[group] = value
        elif value is None:
            del fresh[group][rest]
        else:
            fresh[group][rest] = value
    return fresh


def contract(
    number: str | None = "CA-2026-0042", *, given: dict[str, Any] | None = None, **options: Any
) -> RenderedAgreement:
    """Make the sample contract."""
    return _made("contractor-direct", number, given, options)


def nda(
    number: str | None = "NDA-2026-0107", *, given: dict[str, Any] | None = None, **options: Any
) -> RenderedAgreement:
    """Make the sample NDA."""
    return _made("mutual-nda", number, given, options)


def _made(
    key: str, number: str | None, given: dict[str, Any] | None, options: dict[str, Any]
) -> RenderedAgreement:
    template = templates.load_shipped(key)
    return agreement.render(
        template, given or values(), number=number, **{"issued_on": ISSUED_ON, "look": LOOK, **options}
    )
