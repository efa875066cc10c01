"""The English that stands in a shortlist workbook, and how its dates are written."""

from datetime import date

from ats_desktop.documents.shortlist_protocol import COMMENT_HEADER, DECISION_HEADER
from ats_desktop.documents.shortlist_values import ScoringLine, ShortlistSheet

TITLE = "Candidate shortlist"
INSTRUCTION = (
    "Choose a decision and add a comment in the two yellow columns, save, and send this workbook back."
)
INSTRUCTION_LINKS = " Keep it beside its CVs folder so that the links work."
OPEN_CV = "Open"
SHORTLIST = "Shortlist"
ROLE = "Role and scoring"
REF = "Ref"

CHOICE_TITLE = "Your decision"
CHOICE_ERROR = "Please choose Interview, Hold or Reject from the list."
COMMENT_TITLE = "Your comment"
COMMENT_ERROR = "Please keep the comment under 2,000 characters."

BANDS = "85 and above: strong match.  70 to 84: good match.  Below 70: possible match, with reservations."
DECISION_EFFECTS = (
    ("Interview", "We contact the candidate today and offer you interview slots."),
    ("Hold", "We keep the candidate warm and ask you again after your first interviews."),
    (
        "Reject",
        "We close the application and tell the candidate; "
        "your comment stays with us unless you say otherwise.",
    ),
)
CONFIDENTIAL = (
    "This workbook and the CVs contain personal data supplied for this vacancy only. "
    "Do not forward them outside your hiring team, and delete them when the vacancy closes."
)
STANDARD_SCORING = (
    ScoringLine(
        "Must-have skills",
        40,
        "Evidence in CV and interview for each must-have; a missing one caps the total at 60.",
    ),
    ScoringLine(
        "Technical assessment", 30, "Four-hour take-home task marked against a fixed rubric by two reviewers."
    ),
    ScoringLine(
        "Experience and domain", 15, "Years in comparable systems; payments or banking counts double."
    ),
    ScoringLine("Communication", 10, "Screening call: clear, simple English; explains trade-offs."),
    ScoringLine("Availability and budget", 5, "Notice period and expected pay against the brief."),
)
"""A scoring that an agency may take over; it goes into a workbook only when the agency really scores so."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def long_date(day: date) -> str:
    """Write a day as in 24 November 2026, in English whatever the machine speaks."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def headers(currency: str) -> tuple[str, ...]:
    """Give the headers of the table in their order; the last one is the hidden reference."""
    return (
        "#", "Candidate", "CV", "Fit score", "Years", "Core skills", "Technical assessment",
        f"Expected {currency} a month", "Notice (days)", "Location and mode", "Recruiter’s summary",
        DECISION_HEADER, COMMENT_HEADER, REF,
    )  # fmt: skip


def role_line(sheet: ShortlistSheet) -> str:
    """Give the second line of the letterhead: role, client, reference."""
    return "  ·  ".join(part for part in (sheet.job.title, sheet.job.client, sheet.job.reference) if part)


def prepared_line(sheet: ShortlistSheet) -> str:
    """Give the third line of the letterhead: by whom and when, for whom, how many, reply by when."""
    author = ", ".join(part for part in (sheet.prepared_by, sheet.agency.name) if part)
    count = len(sheet.candidates)
    parts = [f"Prepared by {author} on {long_date(sheet.prepared_on)}"]
    if sheet.contact:
        parts.append(f"For {sheet.contact}")
    parts.append("1 candidate" if count == 1 else f"{count} candidates")
    if sheet.reply_by is not None:
        parts.append(f"Please reply by {long_date(sheet.reply_by)}")
    return "  ·  ".join(parts)
