"""How the reports page writes its figures."""

from datetime import date

from ats_desktop.domain.rows.reports import Figure, FigureKind, ReportPart, ReportSlice
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_STAGES = {
    StageKind.APPLIED: "Applied",
    StageKind.SCREENED: "Screened",
    StageKind.ASSESSED: "Assessed",
    StageKind.INTERVIEWED: "Interviewed",
    StageKind.HIRED: "Hired",
}
FIGURES = {
    FigureKind.HIRES: "Hires",
    FigureKind.DAYS_TO_HIRE: "Median days to hire",
    FigureKind.SENT: "Sent to clients",
    FigureKind.WAITING: "Waiting over 14 days",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def stage(kind: StageKind) -> str:
    """Name a kind of stage."""
    return say("stages", _STAGES[kind])


def number(value: float | None) -> str:
    """Write a figure with at most one decimal; "–" for none."""
    return "–" if value is None else labels.number(round(value, 1))


def days(value: float) -> str:
    """Write "5.5 days"."""
    shown = round(value, 1)
    if float(shown).is_integer():
        return counted(int(shown), "day", "days")
    return say("charts", "{number} days", {"number": labels.number(shown)})


def percent(share: float) -> str:
    """Write a share of 0 to 1: "12.5%", "57%"."""
    value = round(share * 100, 1) if 0 < share < 0.2 else round(share * 100)
    return f"{labels.number(value)}%"


def month(first_day: date) -> str:
    """Write "Nov 2026"."""
    return f"{say('months', _MONTHS[first_day.month - 1])} {first_day.year}"


def short_month(first_day: date) -> str:
    """Write "Nov"."""
    return say("months", _MONTHS[first_day.month - 1])


def trend(figure: Figure, months: int) -> str:
    """Say how a figure stands against the period before, "" where there is nothing to compare."""
    if figure.value is None or figure.before is None:
        return ""
    change = round(figure.value - figure.before, 1)
    values: dict[str, object] = {
        "change": labels.number(abs(change)),
        "months": counted(months, "month", "months"),
    }
    if months == 1:
        return _month_trend(change, values)
    if change == 0:
        return say("charts", "as in the {months} before", values)
    if change > 0:
        return say("charts", "up {change} on the {months} before", values)
    return say("charts", "down {change} on the {months} before", values)


def _month_trend(change: float, values: dict[str, object]) -> str:
    if change == 0:
        return say("charts", "as in the month before")
    if change > 0:
        return say("charts", "up {change} on the month before", values)
    return say("charts", "down {change} on the month before", values)


def is_better(figure: Figure) -> bool | None:
    """Tell whether a figure went the right way; None where it stands or cannot be compared."""
    if figure.value is None or figure.before is None or figure.value == figure.before:
        return None
    is_up = figure.value > figure.before
    return is_up if figure.kind in {FigureKind.HIRES, FigureKind.SENT} else not is_up


def part_title(part: ReportSlice) -> str:
    """Name the people behind a number, bar or row."""
    if part.part is ReportPart.FIGURE:
        return say("figures", FIGURES[FigureKind(part.value)])
    if part.part is ReportPart.FUNNEL:
        return say("charts", "Reached {stage}", {"stage": stage(StageKind(part.value))})
    if part.part is ReportPart.STAY:
        return say("charts", "Left {stage} in this period", {"stage": stage(StageKind(part.value))})
    if part.part is ReportPart.MONTH:
        return say("charts", "Hired in {month}", {"month": month(date.fromisoformat(f"{part.value}-01"))})
    return say("charts", "Came from {source}", {"source": part.value or say("charts", "Not known")})
