"""How values are written in tables, facts and lists."""

from datetime import date, datetime

from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

CLIENT_STATUS: dict[ClientStatus, str] = {
    ClientStatus.LEAD: "Lead",
    ClientStatus.ACTIVE: "Active",
    ClientStatus.DORMANT: "Dormant",
    ClientStatus.DO_NOT_WORK: "Do not work with",
}
CHANNELS: dict[str, str] = {
    "": "Any channel",
    "email": "Email",
    "phone": "Phone",
    "whatsapp": "WhatsApp",
    "slack": "Slack",
}
LANGUAGES: dict[str, str] = {"en": "English", "ur": "Urdu"}
PAY_PERIODS: dict[str, str] = {"hour": "hour", "day": "day", "month": "month", "year": "year"}


def title(text: str) -> str:
    """Translate the title of a column."""
    return say("columns", text)


def years(number: float | None) -> str:
    """Write "4 yrs", or "" for unknown."""
    return "" if number is None else labels.years(number)


def whole_years(number: float | None) -> str:
    """Write "4 yrs" for 4.2, or "" for unknown."""
    return "" if number is None else labels.whole_years(number)


def notice(days: int | None) -> str:
    """Write "Free now", "30 days", or "" for unknown."""
    if days is None:
        return ""
    return say("notice", "Free now") if days == 0 else counted(days, "day", "days")


def short_pay(amount: int | None) -> str:
    """Write "420k", or "" for none."""
    if amount is None:
        return ""
    return f"{amount // 1000}k" if amount >= 1000 and amount % 1000 == 0 else f"{amount:,}"


def pay(amount: int | None, currency: str) -> str:
    """Write "PKR 420,000", or "" for none."""
    return "" if amount is None else labels.money(amount, currency)


def day(value: date | None) -> str:
    """Write "27 Nov 2025", or "" for none."""
    return "" if value is None else labels.date_text(value)


def day_of(microseconds: int) -> str:
    """Write the date of a time given in microseconds since 1970 UTC, as this computer's clock has it."""
    return labels.date_text(datetime.fromtimestamp(microseconds / 1_000_000).astimezone().date())


def size(octets: int) -> str:
    """Write "1.2 MB" or "85 KB"."""
    return f"{octets / 1_048_576:.1f} MB" if octets >= 1_048_576 else f"{max(1, round(octets / 1024))} KB"


def skill_list(line: str) -> str:
    """Write the names of a skill line with commas."""
    return line.replace(SKILL_SEPARATOR, ", ")


def month(value: str) -> str:
    """Write "Mar 2021" for ``2021-03``; anything else as it stands."""
    year, _, number = value.partition("-")
    if not (year.isdigit() and number.isdigit() and 1 <= int(number) <= 12):
        return value
    return labels.date_text(date(int(year), int(number), 1)).partition(" ")[2]


def tag_line(tags: tuple[str, ...]) -> str:
    """Put the tags of a person into one line for chips."""
    return SKILL_SEPARATOR.join(tags)


def without_marks(text: str) -> str:
    """Give a text without the marks round its hits."""
    return text.replace("\x02", "").replace("\x03", "")


def place(row: CandidateRow) -> str:
    """Say where a person stands: "Assessed, Karvan Logistics", or "Not in a job"."""
    if not row.where_stage:
        return say("cells", "Not in a job")
    return ", ".join(part for part in (labels.stage_name(row.where_stage), row.where_job) if part)


def candidate_sentence(row: CandidateRow) -> str:
    """Say a candidate's row as one sentence for people who listen."""
    score = "" if row.score is None else say("cells", "score {n}", {"n": row.score})
    parts = (row.name, row.headline, place(row), score, years(row.years), row.city, notice(row.notice_days))
    return ", ".join(part for part in parts if part)
