"""What is said of one person: likely duplicates, fields side by side, how a score adds up."""

import re
from datetime import date, datetime

from ats_desktop.domain.job import WorkMode
from ats_desktop.domain.ranking import Fit, FitLine, FitScore
from ats_desktop.domain.rows.merging import DuplicateRow
from ats_desktop.gui.wording import cells, labels
from ats_desktop.gui.wording.text import counted, say

_LONGEST_WORD = 24
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}")

SHARED: dict[str, str] = {
    "phone": "Same phone number.",
    "email": "Same email.",
    "link": "Same profile link.",
    "cnic": "Same CNIC.",
    "text": "A like name and much the same CV.",
}
FIELDS: dict[str, str] = {
    "full_name": "Name",
    "name_urdu": "Name in Urdu",
    "father_name": "Father's name",
    "cnic": "CNIC",
    "city": "City",
    "address": "Address",
    "address_urdu": "Address in Urdu",
    "headline": "Headline",
    "current_employer": "Employer now",
    "current_title": "Title now",
    "total_years": "Years of experience",
    "pay_now": "Current salary",
    "pay_expected": "Expected salary",
    "currency": "Currency",
    "notice_days": "Notice period",
    "available_from": "Available from",
    "work_mode": "Works",
    "source": "Source",
    "owner": "Looked after by",
    "summary": "Summary",
}
FITS: dict[Fit, str] = {
    Fit.MET: "found",
    Fit.IMPLIED: "follows from another skill",
    Fit.MISSING: "not found",
}


def duplicate(row: DuplicateRow) -> str:
    """Say whom a person may be: "Looks like Usman Ghondal, applied March 2025. Same phone number."."""
    words = {"name": row.name, "shared": shared(row.shared)}
    if row.applied_us is None:
        return say("duplicates", "Looks like {name}. {shared}", words)
    words["month"] = _month(row.applied_us)
    return say("duplicates", "Looks like {name}, applied {month}. {shared}", words)


def shared(keys: tuple[tuple[str, str], ...]) -> str:
    """Say what two records share: "Same phone number. Same email."."""
    kinds = dict.fromkeys(kind for kind, _ in keys)
    return " ".join(say("duplicates", SHARED[kind]) for kind in kinds if kind in SHARED)


def field_name(field: str) -> str:
    """Name a field of a candidate."""
    return say("facts", FIELDS.get(field, field))


def field_value(field: str, value: object) -> str:
    """Write a field's value, "" for none."""
    if isinstance(value, date):
        return labels.date_text(value)
    if isinstance(value, (int, float)):
        numbers = {"notice_days": cells.notice(round(value)), "total_years": labels.counted_years(value)}
        return numbers.get(field, labels.number(value))
    text = "" if value is None else str(value)
    return works(text).capitalize() if field == "work_mode" else text


def works(mode: str) -> str:
    """Say how a person works: "on site", "" for unknown."""
    return say("work", labels.WORK_MODE[WorkMode(mode)]) if mode in set(WorkMode) else ""


def found_required(fit: FitScore) -> str:
    """Say how much of what must be there is: "5 of 6 required skills", "" where nothing must."""
    must = [line for line in fit.lines if line.is_must and line.requirement != "experience"]
    met = sum(1 for line in must if line.fit is not Fit.MISSING)
    words = {"met": met, "skills": counted(len(must), "required skill", "required skills")}
    return say("scores", "{met} of {skills}", words) if must else ""


def requirement(line: FitLine) -> str:
    """Name a requirement of a brief."""
    return say("scores", "Years of work") if line.requirement == "experience" else line.requirement


def fit(line: FitLine) -> str:
    """Say how a requirement is met: "found, 8 yrs", "not found"."""
    if line.requirement == "experience":
        return cells.years(line.years) or say("scores", "not known")
    how = say("scores", FITS[line.fit])
    if line.fit is Fit.MISSING or line.years is None:
        return how
    return say("scores", "{how}, {years}", {"how": how, "years": cells.years(line.years)})


def points(line: FitLine) -> str:
    """Write what a requirement gives: "12.5 of 14.3"."""
    words = {"points": labels.number(line.points), "possible": labels.number(line.possible)}
    return say("scores", "{points} of {possible}", words)


def breakable(text: str) -> str:
    """Let a line end also within a word that is longer than any real one."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(_pieces(word[0])), text)


def _pieces(word: str) -> list[str]:
    return [word[start : start + _LONGEST_WORD] for start in range(0, len(word), _LONGEST_WORD)]


def _month(microseconds: int) -> str:
    day = datetime.fromtimestamp(microseconds / 1_000_000).astimezone().date()
    return labels.date_text(day).partition(" ")[2]
