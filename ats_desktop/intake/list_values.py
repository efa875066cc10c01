"""Single cells of lists as values: years, money, notice, dates."""

import re
from datetime import date, timedelta

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_YEARS_MONTHS = re.compile(
    rf"{_NUMBER}\s*(?:\+\s*)?(?:years?|yrs?|y)?\.?\s*(?:(?:and|,)?\s*(\d+)\s*(?:months?|mos?|m)\.?)?\s*\+?",
    re.I,
)
_MONTHS_ONLY = re.compile(r"(\d+)\s*(?:months?|mos?)\.?", re.I)
_RANGE = re.compile(rf"{_NUMBER}\s*(?:-|–|to)\s*{_NUMBER}\s*(?:\+\s*)?(?:years?|yrs?)?\.?", re.I)
_MONEY = re.compile(
    r"(?P<currency>rs\.?|pkr|usd|us\$|\$|aed|sar|gbp|£|eur|€|inr|₹)?\s*(?P<number>\d[\d,. ]*)"
    r"\s*(?P<unit>k|thousand|lacs?|lakhs?|crores?|m|million)?\b",
    re.I,
)
_UNITS = {
    "k": 1_000,
    "thousand": 1_000,
    "lac": 100_000,
    "lacs": 100_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "m": 1_000_000,
    "million": 1_000_000,
}
_CURRENCIES = {
    "rs": "PKR",
    "pkr": "PKR",
    "usd": "USD",
    "us$": "USD",
    "$": "USD",
    "aed": "AED",
    "sar": "SAR",
    "gbp": "GBP",
    "£": "GBP",
    "eur": "EUR",
    "€": "EUR",
    "inr": "INR",
    "₹": "INR",
}
_AT_ONCE = re.compile(r"\b(?:immediate(?:ly)?|now|asap|free|serving|none|nil|available)\b", re.I)
_TIME = re.compile(r"(\d+(?:\.\d+)?)\s*(?:-\s*\d+\s*)?(days?|d|weeks?|w|months?|m)?\b", re.I)
_DAYS = {"d": 1, "w": 7, "m": 30}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_EXCEL_ZERO = date(1899, 12, 30)
_MOST_YEARS = 60
_MOST_NOTICE = 365


def years(text: str) -> float | None:
    """Read "5", "5.5 yrs", "5 years 6 months", "3-5 years" (the lower) or "18 months"; None for no time."""
    text = text.strip()
    months = _MONTHS_ONLY.fullmatch(text)
    if months:
        return _sound_years(int(months[1]) / 12)
    between = _RANGE.fullmatch(text)
    if between:
        return _sound_years(_decimal(between[1]))
    whole = _YEARS_MONTHS.fullmatch(text)
    if whole:
        return _sound_years(_decimal(whole[1]) + int(whole[2] or 0) / 12)
    return None


def _sound_years(value: float) -> float | None:
    return round(value, 2) if 0 <= value <= _MOST_YEARS else None


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def money(text: str) -> tuple[int, str] | None:
    """Read "350,000", "PKR 350k", "3.5 lac", "Rs. 1.2 lakh/month" as amount and currency ("" = not said)."""
    match = _MONEY.match(text.strip())
    if match is None:
        return None
    plain = match["number"].strip(" .,")
    # A comma or point before exactly three digits parts thousands; a point before one or two is decimal.
    plain = re.sub(r"[ ,](?=\d)", "", plain)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain) and not match["unit"]:
        plain = plain.replace(".", "")
    try:
        amount = float(plain)
    except ValueError:
        return None
    amount *= _UNITS.get((match["unit"] or "").lower(), 1)
    currency = _CURRENCIES.get((match["currency"] or "").lower().rstrip("."), "")
    return (round(amount), currency) if 0 < amount < 1e10 else None


def notice_days(text: str) -> int | None:
    """Read "30 days", "1 month", "2 weeks", "Immediate", "15" as days; None for no such time."""
    if _AT_ONCE.search(text):
        return 0
    match = _TIME.match(text.strip())
    if match is None:
        return None
    unit = (match[2] or "d").lower()[0]
    days = round(float(match[1]) * _DAYS[unit])
    return days if 0 <= days <= _MOST_NOTICE else None


def day(text: str) -> date | None:
    """Read ISO, day/month/year, month-day-year, "15 Jan 2024" or a spreadsheet's day number."""
    text = text.strip()
    for pattern, order in (
        (r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?", "ymd"),
        (r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", "dmy"),
        (r"(\d{1,2})-(\d{1,2})-(\d{4})", "mdy"),
    ):
        match = re.fullmatch(pattern, text)
        if match:
            parts = {name: int(value) for name, value in zip(order, match.groups(), strict=True)}
            if parts["m"] > 12 and order != "ymd":
                parts["m"], parts["d"] = parts["d"], parts["m"]
            return _date(parts["y"], parts["m"], parts["d"])
    match = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})", text)
    if match and match[2][:3].lower() in _MONTHS:
        return _date(int(match[3]), _MONTHS.index(match[2][:3].lower()) + 1, int(match[1]))
    match = re.fullmatch(r"([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})", text)
    if match and match[1][:3].lower() in _MONTHS:
        return _date(int(match[3]), _MONTHS.index(match[1][:3].lower()) + 1, int(match[2]))
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text):
        return _EXCEL_ZERO + timedelta(days=int(float(text)))
    return None


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
