"""What the demo knows about its invented agency, client, job and people beyond the sample CVs."""

from dataclasses import dataclass
from typing import Any

from ats_desktop.domain.stage import StageKind

AGENCY_NAME = "Indus Talent Partners (Private) Limited"
AGENCY_SHORT = "Indus Talent"
AGENCY_CITY = "Karachi"
RECRUITER = "Sana Qadri"
AGENCY_FACTS = {
    "strapline": "Backend recruitment, Karachi",
    "address": "Suite 604, Marina Heights, Block 4, Clifton, Karachi 75600",
    "phone": "+92 21 3530 0142",
    "email": "contracts@industalent.example",
    "ntn": "0000000-1",
}

CLIENT_FACTS: dict[str, Any] = {
    "name": "Karvan Logistics (Private) Limited",
    "kind": "Incorporated in Pakistan",
    "registration": "SECP CUIN 0000417",
    "ntn": "0000000-2",
    "address": "5th Floor, Bandar Towers, Shahrah-e-Faisal, Karachi",
    "city": "Karachi",
    "signatory": "Nadia Rehan",
    "signatory_title": "Chief Technology Officer",
}
CONTACT = ("Nadia Rehan", "Chief Technology Officer", "nadia.rehan@karvan.example", "+92 21 3530 0177")
FEE: dict[str, Any] = {
    "percent": 8.33,
    "basis": "annual pay",
    "guarantee_days": 90,
    "payment_terms": "30 days after start",
}
OWNER = "Sana Sample"

JOB_TITLE = "Senior Backend Engineer (Python)"
JOB_DESCRIPTION = (
    "Build the shipment tracking and billing services: an event-driven API that carriers and shippers "
    "call, with automated tests and clear documents."
)
MUST = (("Python", 3.0), ("SQL", 0.0))
NICE = (("Django", 0.0), ("FastAPI", 0.0), ("Docker", 0.0), ("Redis", 0.0), ("AWS", 0.0), ("RabbitMQ", 0.0))
"""Skills of the brief, with the least years."""


@dataclass(frozen=True)
class Part:
    """What becomes of the person of one sample file during the demo's day."""

    stage: StageKind
    next_step: str = ""
    note: str = ""
    summary: str = ""
    """The recruiter's words for the client's shortlist; without them the CV's own stand there."""
    pay_expected: int | None = None
    notice_days: int | None = None
    is_rejected: bool = False
    is_hired: bool = False


PARTS: dict[str, Part] = {
    "dev12": Part(
        StageKind.INTERVIEWED,
        note="Second interview with Karvan: strong on data modelling and on testing. They want to hire.",
        pay_expected=520_000,
        notice_days=15,
        is_hired=True,
        summary=("Four years on Python and Java services. Calm and exact; asks first what the data mean."),
    ),
    "dev11": Part(
        StageKind.INTERVIEWED,
        next_step="Collect two references",
        note="Explains trade-offs well. Asked about the on-call rota.",
        pay_expected=560_000,
        notice_days=30,
        summary=(
            "Leads small backend work already: Python and Node.js behind GraphQL, every change with tests."
        ),
    ),
    "dev10": Part(
        StageKind.INTERVIEWED,
        next_step="Send feedback to Karvan",
        pay_expected=430_000,
        notice_days=30,
        summary=(
            "Quick and thorough. Django and PostgreSQL in production; runs Docker and Prometheus alone."
        ),
    ),
    "dev03": Part(
        StageKind.ASSESSED,
        next_step="Mark the take-home test",
        note="Take-home test arrived on time, with tests.",
        pay_expected=450_000,
        notice_days=60,
        summary=("FastAPI and SQLAlchemy every day; wants a team that reviews code. Sixty days' notice."),
    ),
    "dev04": Part(
        StageKind.ASSESSED,
        next_step="Book the interview",
        pay_expected=540_000,
        notice_days=30,
        summary=(
            "Lead of five. Strong on FastAPI and MongoDB, newer to SQL; would relocate for two days a week."
        ),
    ),
    "dev08": Part(
        StageKind.ASSESSED,
        next_step="Wait for the test",
        pay_expected=400_000,
        notice_days=30,
        summary=("Comes from PHP, now FastAPI on AWS with PostgreSQL. Good price; the test will decide."),
    ),
    "dev02": Part(StageKind.SCREENED, next_step="Send the take-home test", notice_days=45),
    "dev05": Part(StageKind.SCREENED, next_step="Call about expected pay", pay_expected=600_000),
    "dev06": Part(
        StageKind.SCREENED,
        note="Good engineer, but PHP and Ruby throughout; keep in mind for other jobs.",
        is_rejected=True,
    ),
    "dev01": Part(StageKind.APPLIED, next_step="Call on Thursday"),
}
"""By the stem of the sample's file name; people of other files stay in the first stage."""

REJECTION_WORD = "skill"
REJECTION_NOTE = "Python is a must for this job."

HIRED_FACTS = {
    "name_urdu": "عائشہ لودھی",
    "father_name": "Tahir Lodhi",
    "cnic": "42000-0000012-4",
    "address": "House B-14, Block 13-D, Gulshan-e-Iqbal, Karachi",
}
AGREED_PAY = 500_000

CONTRACT_TERMS: dict[str, dict[str, object]] = {
    "contractor": {
        "relation": "Daughter of Tahir Lodhi",
        "address_urdu": "مکان نمبر بی 14، بلاک 13 ڈی، گلشنِ اقبال، کراچی",
    },
    "job": {
        "place": "Remote from Karachi, with up to two days a month at the Client’s office",
        "hours": "11:00–19:00 Pakistan Standard Time, Monday to Friday",
        "channels": "Slack for daily work; Jira for scope and milestones; WhatsApp for urgent matters only",
    },
    "dates": {"term_text": "Six months", "notice": 30},
    "fees": {"total": 1_800_000, "days": 14, "wht": True, "wht_rate": "4%"},
    "delivery": {"review_days": 5, "fix_days": 5, "cure_days": 14},
    "change": {"cap": 15},
    "nda": {
        "purpose": "Assessing candidates for, and discussing the terms of, backend development work "
        "for the first party",
        "period": 12,
        "years": 3,
        "breach_hours": 24,
        "return_days": 14,
    },
    "liability": {"cap": 1_800_000},
    "covenants": {"nonsolicit": True, "months": 6},
    "law": {"exclusive": True, "eto": True},
}

MILESTONES = (
    ("Technical plan", "Written plan and data model, reviewed and agreed by the Client", 14, 300_000),
    (
        "Tracking service",
        "Events stored and served by the API; automated tests pass in the pipeline",
        75,
        900_000,
    ),
    ("Billing service and handover", "Invoices reconcile for one month; documents handed over", 165, 600_000),
)
"""Name, criteria, days after the start when it is due, fee in rupees; the fees add up to the total."""
