"""What is said of lists of people: what a column can mean, what a row says, and what does not fit."""

from collections.abc import Callable

from ats_desktop.domain.listing import CellProblem, ListField, ListRecord
from ats_desktop.domain.rows.lists import ListCounts, ListSample
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_F = ListField

MEANINGS: dict[ListField, str] = {
    _F.FULL_NAME: "Full name",
    _F.FIRST_NAME: "First name",
    _F.LAST_NAME: "Last name",
    _F.FATHER_NAME: "Father's name",
    _F.NAME_URDU: "Name in Urdu",
    _F.CNIC: "CNIC",
    _F.EMAIL: "Email",
    _F.PHONE: "Phone",
    _F.LINK: "Web link",
    _F.CITY: "City",
    _F.ADDRESS: "Address",
    _F.HEADLINE: "Headline",
    _F.TITLE: "Job title now",
    _F.EMPLOYER: "Employer now",
    _F.YEARS: "Years of experience",
    _F.SKILLS: "Skills",
    _F.DEGREE: "Degree",
    _F.PAY_NOW: "Pay now",
    _F.PAY_EXPECTED: "Pay expected",
    _F.CURRENCY: "Currency",
    _F.NOTICE: "Notice period",
    _F.AVAILABLE: "Available from",
    _F.SOURCE: "Source",
    _F.TAGS: "Tags",
    _F.NOTE: "Note",
    _F.IGNORE: "Leave out",
}

PERSON, CONTACT, WORK, PAY, OTHER = "Person", "Contact", "Work", "Pay and time", "Other"
GROUPS: dict[str, tuple[ListField, ...]] = {
    PERSON: (_F.FULL_NAME, _F.FIRST_NAME, _F.LAST_NAME, _F.FATHER_NAME, _F.NAME_URDU, _F.CNIC),
    CONTACT: (_F.EMAIL, _F.PHONE, _F.LINK, _F.CITY, _F.ADDRESS),
    WORK: (_F.HEADLINE, _F.TITLE, _F.EMPLOYER, _F.YEARS, _F.SKILLS, _F.DEGREE),
    PAY: (_F.PAY_NOW, _F.PAY_EXPECTED, _F.CURRENCY, _F.NOTICE, _F.AVAILABLE),
    OTHER: (_F.SOURCE, _F.TAGS, _F.NOTE),
}
"""Meanings in the order of the chooser; leaving a column out stands before them."""

_GROUP_NAMES = {each: each for each in ("Person", "Contact", "Work", "Pay and time", "Other")}

_FORMATS: dict[str, str] = {
    "opencats_classic": "This looks like an OpenCATS export.",
    "opencats_list": "This looks like an OpenCATS export.",
    "odoo": "This looks like an Odoo Recruitment export.",
    "frappe": "This looks like a Frappe HR export.",
    "indeed": "This looks like an Indeed export.",
    "linkedin": "This looks like a LinkedIn list of connections.",
    "zoho": "This looks like a Zoho Recruit export.",
    "agency_tracker": "This looks like an agency's tracker.",
}
_PROBLEMS: dict[str, str] = {
    "not_an_email": "“{text}” is not an email address.",
    "not_a_phone": "“{text}” is not a phone number.",
    "not_a_cnic": "“{text}” is not a CNIC of 13 digits.",
    "not_years": "“{text}” does not say years.",
    "not_money": "“{text}” is not an amount of money.",
    "not_notice": "“{text}” does not say a notice period.",
    "not_a_date": "“{text}” is not a date.",
}
_LONGEST = 60


def meaning(field: ListField) -> str:
    """Name what a column means."""
    return say("lists", MEANINGS[field])


def group(name: str) -> str:
    """Name a group of meanings."""
    return say("lists", _GROUP_NAMES[name])


def recognised(format_name: str) -> str:
    """Say whose list it looks like, "" for nobody's."""
    return say("lists", _FORMATS[format_name]) if format_name in _FORMATS else ""


def problem(found: CellProblem) -> str:
    """Say why a cell is left out."""
    text = found.text if len(found.text) <= _LONGEST else found.text[:_LONGEST] + "…"
    return say("lists", _PROBLEMS.get(found.code, "“{text}” cannot be read."), {"text": text})


def problem_in_row(sample: ListSample, found: CellProblem) -> str:
    """Say why a cell is left out, and of which row and column it is."""
    words = {
        "row": f"{sample.record.number:,}",
        "column": meaning(found.field),
        "problem": problem(found),
    }
    return say("lists", "Row {row}, {column}: {problem} It is left out.", words)


def becomes(sample: ListSample) -> str:
    """Say what becomes of a row."""
    if sample.record.is_blank:
        return say("lists", "Nobody")
    if sample.known_as:
        return say("lists", "Known: {name}", {"name": sample.known_as})
    return say("lists", "New")


def counts_text(counts: ListCounts) -> str:
    """Say whom the list brings: "412 new, 31 known, 3 rows without a person"."""
    words = {"added": f"{counts.added:,}", "known": f"{counts.known:,}"}
    if counts.erased:
        words |= {"erased": f"{counts.erased:,}", "rows": counted(counts.blank, "row", "rows")}
        return say(
            "lists", "{added} new, {known} known, {erased} erased before, {rows} without a person", words
        )
    if not counts.blank:
        return say("lists", "{added} new, {known} known", words)
    rows = counted(counts.blank, "row", "rows")
    return say("lists", "{added} new, {known} known, {rows} without a person", {**words, "rows": rows})


def cell(record: ListRecord, field: ListField) -> str:
    """Say what comes in of a row under one meaning."""
    return _CELLS[field](record)


def _money(amount: int | None, currency: str) -> str:
    return "" if amount is None else labels.money(amount, currency or "PKR")


def _years(record: ListRecord) -> str:
    years = record.draft.stated_years
    return "" if years is None else labels.years(years)


def _notice(record: ListRecord) -> str:
    return "" if record.notice_days is None else labels.notice(record.notice_days)


def _day(record: ListRecord) -> str:
    return "" if record.available_from is None else labels.date_text(record.available_from)


_CELLS: dict[ListField, Callable[[ListRecord], str]] = {
    _F.FULL_NAME: lambda row: row.draft.full_name,
    _F.FIRST_NAME: lambda row: row.draft.full_name,
    _F.LAST_NAME: lambda row: row.draft.full_name,
    _F.FATHER_NAME: lambda row: row.draft.father_name,
    _F.NAME_URDU: lambda row: row.draft.name_urdu,
    _F.CNIC: lambda row: row.draft.cnic,
    _F.EMAIL: lambda row: ", ".join(row.draft.emails),
    _F.PHONE: lambda row: ", ".join(phone.e164 for phone in row.draft.phones),
    _F.LINK: lambda row: ", ".join(row.draft.links),
    _F.CITY: lambda row: row.draft.city,
    _F.ADDRESS: lambda row: row.address,
    _F.HEADLINE: lambda row: row.draft.headline,
    _F.TITLE: lambda row: row.draft.current_title,
    _F.EMPLOYER: lambda row: row.draft.current_company,
    _F.YEARS: _years,
    _F.PAY_NOW: lambda row: _money(row.pay_now, row.currency),
    _F.PAY_EXPECTED: lambda row: _money(row.pay_expected, row.currency),
    _F.CURRENCY: lambda row: row.currency,
    _F.NOTICE: _notice,
    _F.AVAILABLE: _day,
    _F.SKILLS: lambda row: ", ".join(skill.name for skill in row.draft.skills),
    _F.DEGREE: lambda row: ", ".join(item.degree for item in row.draft.educations),
    _F.SOURCE: lambda row: row.source,
    _F.TAGS: lambda row: ", ".join(row.tags),
    _F.NOTE: lambda row: row.note,
    _F.IGNORE: lambda _: "",
}
