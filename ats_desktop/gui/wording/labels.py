"""Names and figures as the window writes them: stages, dates, money, days, and a card as one sentence."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QLocale

from ats_desktop.domain.job import CloseReason, JobStatus, JobType, WorkMode
from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui.wording.text import counted, say

MICROSECONDS_A_DAY = 86_400_000_000
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PERIODS = {each: each for each in ("hour", "day", "month", "year")}
_PERIODS = {each: each for each in ("hour", "day", "month", "year")}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

JOB_STATUS: dict[JobStatus, str] = {
    JobStatus.DRAFT: "Draft",
    JobStatus.OPEN: "Open",
    JobStatus.ON_HOLD: "On hold",
    JobStatus.CLOSED: "Closed",
}
CLOSE_REASON: dict[CloseReason, str] = {
    CloseReason.FILLED: "Filled",
    CloseReason.CANCELLED: "Cancelled by the client",
    CloseReason.LOST: "Lost to others",
}
JOB_TYPE: dict[JobType, str] = {
    JobType.PERMANENT: "Permanent",
    JobType.CONTRACT: "Contract",
    JobType.CONTRACT_TO_HIRE: "Contract to hire",
    JobType.FREELANCE: "Freelance",
}
WORK_MODE: dict[WorkMode, str] = {
    WorkMode.ON_SITE: "on site",
    WorkMode.HYBRID: "hybrid",
    WorkMode.REMOTE: "remote",
}


_STAGES = {each: each for each in ("Applied", "Screened", "Assessed", "Interviewed", "Hired")}


def stage_name(name: str) -> str:
    """Name a stage: the names that every job begins with are translated, those of the user stay."""
    return say("stages", _STAGES[name]) if name in _STAGES else name


def number(value: float) -> str:
    """Write a number without a needless fraction: 4, 2.5, 2,431."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"


def date_text(day: date) -> str:
    """Write a date: "27 Nov 2025"."""
    words = {"day": day.day, "month": _month(day), "year": day.year}
    return say("dates", "{day} {month} {year}", words)


def _month(day: date) -> str:
    return say("months", _MONTHS[day.month - 1])


def near_date(day: date, today: date) -> str:
    """Write a date the shortest way: today, yesterday, "27 Nov", "27 Nov 2024"."""
    if day == today:
        return say("dates", "today")
    if day == today - timedelta(days=1):
        return say("dates", "yesterday")
    if day.year != today.year:
        return date_text(day)
    return say("dates", "{day} {month}", {"day": day.day, "month": _month(day)})


def week_day(day: date) -> str:
    """Write the day of the week: "Thu"."""
    return say("dates", _DAYS[day.weekday()])


def time_text(moment: datetime) -> str:
    """Write a time of day by the system's 12 or 24 hour habit, in local time."""
    local = moment.astimezone()
    if "AP" in QLocale.system().timeFormat(QLocale.FormatType.ShortFormat).upper():
        return local.strftime("%I:%M %p").lstrip("0")
    return local.strftime("%H:%M")


def moment_text(moment: datetime, now: datetime) -> str:
    """Write when something happened: "today, 09:12", "3 Nov, 14:05"."""
    local = moment.astimezone()
    words = {"day": near_date(local.date(), now.astimezone().date()), "time": time_text(moment)}
    return say("dates", "{day}, {time}", words)


def money(amount: int, currency: str) -> str:
    """Write an amount: "PKR 420,000"."""
    return f"{currency} {amount:,}"


def _thousands(amount: int) -> str:
    return f"{amount // 1000}k" if amount >= 1000 and amount % 1000 == 0 else f"{amount:,}"


def pay_range(low: int | None, high: int | None, currency: str, period: str) -> str:
    """Write a pay range: "PKR 350–450k a month", or "" when none is known."""
    span = pay_span(low, high)
    words = {"currency": currency, "span": span, "period": say("dialogs", _PERIODS.get(period, ""))}
    return say("pay", "{currency} {span} a {period}", words) if span else ""


def pay_span(low: int | None, high: int | None) -> str:
    """Write the amounts of a pay range: "350–450k", "420k", or "" when none is known."""
    if low is None and high is None:
        return ""
    if low is None or high is None or low == high:
        return _thousands(low if low is not None else high or 0)
    first, last = _thousands(low), _thousands(high)
    if first.endswith("k") and last.endswith("k"):
        first = first[:-1]
    return f"{first}–{last}"


def year_range(low: float | None, high: float | None) -> str:
    """Write years asked for: "4–7 years", "4+ years", "up to 7 years", or ""."""
    if low is not None and high is not None and low != high:
        return say("years", "{low}–{high} years", {"low": number(low), "high": number(high)})
    if low is not None:
        return say("years", "{low}+ years", {"low": number(low)})
    if high is not None:
        return say("years", "up to {high} years", {"high": number(high)})
    return ""


def years(value: float) -> str:
    """Write years of work: "1 yr", "4 yrs"."""
    return say("years", "{n} yr" if value == 1 else "{n} yrs", {"n": number(value)})


def whole_years(value: float) -> str:
    """Write years of work where there is little room: "4 yrs" for 4.2, "<1 yr" for half a year."""
    return say("years", "<1 yr") if value < 1 else years(round(value))


def short_years(value: float) -> str:
    """Write years of work in the least room: "4y", "<1y"."""
    return say("years", "<1y") if value < 1 else say("years", "{n}y", {"n": round(value)})


def notice(days: int) -> str:
    """Write a notice period: "free now", "30d notice"."""
    return say("notice", "free now") if days == 0 else say("notice", "{n}d notice", {"n": days})


def due(day: date, today: date) -> str:
    """Write how far a due date is: "due in 3 days", "due today", "5 days past due", "due 3 Jan"."""
    left = (day - today).days
    if left < 0:
        return say("due", "{days} past due", {"days": counted(-left, "day", "days")})
    if left == 0:
        return say("due", "due today")
    if left <= 14:
        return say("due", "due in {days}", {"days": counted(left, "day", "days")})
    return say("due", "due {day}", {"day": near_date(day, today)})


def days_in_stage(card: BoardCard, now_us: int) -> int:
    """Count whole days since the last change of stage; time on hold or rejected does not count (R5)."""
    until = card.paused_us if card.paused_us is not None else now_us
    return max(0, (until - card.entered_us) // MICROSECONDS_A_DAY)


def now_us() -> int:
    """Give the present in microseconds since 1970-01-01 UTC."""
    return round(datetime.now(UTC).timestamp() * 1_000_000)


def card_name(card: BoardCard, *, in_urdu: bool = False) -> str:
    """Name a card's person; in Urdu where the name is known so and is asked for."""
    name = (card.name_urdu or card.name) if in_urdu else (card.name or card.name_urdu)
    return name.strip() or say("card", "No name")


def card_sentence(card: BoardCard, stage: str, now: int) -> str:
    """Read a card as one sentence for a screen reader."""
    parts = [card_name(card), stage]
    if card.is_pinned:
        parts.append(say("card", "pinned"))
    if card.status == "on_hold":
        parts.append(say("card", "on hold"))
    parts.append(
        say("card", "no score") if card.score is None else say("card", "score {n}", {"n": card.score})
    )
    days = counted(days_in_stage(card, now), "day", "days")
    parts.append(say("card", "{days} in stage", {"days": days}))
    if card.years is not None:
        parts.append(counted_years(card.years))
    if card.city:
        parts.append(card.city)
    if card.next_step:
        parts.append(say("card", "next: {step}", {"step": card.next_step}))
    if card.submission:
        parts.append(say("card", "on shortlist {number}", {"number": card.submission}))
    return ", ".join(parts)


def counted_years(value: float) -> str:
    """Write years in full: "1 year", "4 years"."""
    return say("years", "{n} year" if value == 1 else "{n} years", {"n": number(value)})
