"""Dates as CVs write them: months, ranges of months, and "until today"."""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = (
    r"(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:19[5-9]\d|20\d\d)"
_POINT = (
    r"(?:"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[\s.,\-/]+)?\b{_NAME}\b\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\s*,)?"
    rf"[^\S\t]*[,\-/’'‘`´.]?[^\S\t]*(?:{_YEAR}|\d{{2}}(?!\d))"
    rf"|\b\d{{1,2}}[/.\-]\d{{1,2}}[/.\-]{_YEAR}(?!\d)"
    rf"|\b{_YEAR}\s?[/.\-]\s?(?:1[0-2]|0?[1-9])(?![\d/])(?:[/.\-]\d{{1,2}}(?!\d))?"
    rf"|\b(?:0?[1-9]|1[0-2])\s?[/.\-’']\s?{_YEAR}(?!\d)"
    rf"|\b{_YEAR}(?!\d)"
    r")"
)
_TODAY = (
    r"(?:(?:till|to|until|up\s?to)\s*-?\s*(?:date|now|today|present|the\s+present|current)|todate"
    r"|presently|present"
    r"|current(?:ly)?(?:\s+working)?|now|today|date|ongoing|on-going|in\s+progress|contin\w+"
    r"|still\s+working|onwards?)"
)
_BETWEEN = r"\s*(?:[-–—−‐‑~→]+>?|\bto\b|\btill\b|\buntil\b|\bup\s?to\b|\bthrough\b|\bthru\b|/|\t)\s*"
_RANGE = re.compile(
    rf"(?:\b(?:since|from|between)\s+)?(?P<start>{_POINT}|\b{_NAME}\b\.?(?={_BETWEEN}{_NAME}\b))"
    rf"(?:{_BETWEEN}(?:(?P<today>{_TODAY})\b|(?P<end>{_POINT}))|\s+(?P<today2>(?:till|to)\s*date"
    rf"|onwards?)\b)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"\bsince\s+(?P<start>{_POINT})|\bfrom\s+(?P<start2>{_POINT})(?=\s*[,.;)\t]|\s*$)", re.IGNORECASE
)
_DANGLING = re.compile(rf"{_POINT}{_BETWEEN}$", re.IGNORECASE)
_YEARLESS_END = re.compile(rf"{_POINT}{_BETWEEN}{_NAME}\b\.?(?!\W{{0,3}}\d)", re.IGNORECASE)
_BEGINS = re.compile(rf"\s*(?:{_BETWEEN})?(?:{_POINT}|{_TODAY}\b)", re.IGNORECASE)
_POINT_ONLY = re.compile(_POINT, re.IGNORECASE)
_DURATION = re.compile(
    r"\(?\s*\d+(?:\.\d)?\+?\s*(?:years?|yrs?|months?|mos?)\.?(?:\s*,?\s*\d+\s*(?:months?|mos?))?\s*\)?", re.I
)


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year; month 0 means that only the year is known."""

    year: int
    month: int

    @property
    def order(self) -> int:
        """Months since year 0; a bare year counts as its middle, so that spans of years come out whole."""
        return self.year * 12 + (self.month - 1 if self.month else 6)

    def text(self, unknown: int) -> str:
        """Return ``YYYY-MM``, with month ``unknown`` where only the year is known."""
        return f"{self.year:04d}-{self.month or unknown:02d}"


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one month to another, or to today; where it stands in its text."""

    start: Month
    end: Month | None
    first: int
    last: int

    def months(self, today: date) -> tuple[int, int]:
        """Return the months covered as a half-open pair of month numbers; never negative."""
        begin = self.start.order
        if self.end is None:
            stop = today.year * 12 + today.month
        elif self.end.month:
            stop = self.end.order + 1
        else:
            stop = self.end.order
        if self.end is not None and stop == begin:
            stop += 6
        return begin, max(begin, stop)


def find_range(text: str, today: date) -> DateRange | None:
    """Return the first sound range of dates in a line, or None."""
    if not _may_hold_date(text):
        return None
    for match in _RANGE.finditer(text):
        end_text = match["end"]
        end = _month(end_text, today) if end_text else None
        start = _month(match["start"], today, end)
        if start is None or (end_text and end is None):
            continue
        latest = end or Month(today.year, today.month)
        if start.order <= latest.order + (0 if start.month and latest.month else 6):
            return DateRange(start, end, match.start(), match.end())
    for match in _OPEN.finditer(text):
        start = _month(match["start"] or match["start2"], today)
        if start is not None and start.order <= today.year * 12 + today.month:
            return DateRange(start, None, match.start(), match.end())
    return None


def find_years(text: str) -> list[int]:
    """Return every year that stands in a line, in order."""
    return [int(year) for year in re.findall(rf"(?<!\d){_YEAR}(?!\d)", text)]


def holds_range(text: str) -> bool:
    """Tell whether a line holds a range of dates, sound or not."""
    return any(letter.isdigit() for letter in text) and bool(_RANGE.search(text))


def is_broken_range(text: str, following: str) -> bool:
    """Tell whether a range of dates begins at the end of one line and ends on the next."""
    return bool(_DANGLING.search(text) and _BEGINS.match(following))


def with_year_below(text: str, following: str) -> str:
    """Put the year that a narrow cell pushed to the next line back behind its month."""
    match = _YEARLESS_END.search(text)
    if match is None or not re.fullmatch(rf"\W*{_YEAR}\W*", following):
        return text
    return f"{text[: match.end()]} {following.strip()}\t{text[match.end() :]}"


def is_mostly_date(text: str) -> bool:
    """Tell whether a piece of text is a date or a range of dates and next to nothing else."""
    if not any(letter.isdigit() for letter in text):
        return False
    rest = _RANGE.sub(" ", text)
    rest = _DURATION.sub(" ", _POINT_ONLY.sub(" ", rest))
    return rest != text and len(re.findall(r"[^\W\d_]{2,}", rest)) <= 1


def without_duration(text: str) -> str:
    """Drop "(2 years 3 months)" from a line."""
    return _DURATION.sub(" ", text)


def _may_hold_date(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _month(text: str, today: date, end: Month | None = None) -> Month | None:
    """Read one date; ``end`` gives the year of a start that has only a month's name."""
    lowered = text.lower()
    name = re.search(_NAME, lowered)
    years = re.findall(_YEAR, lowered)
    if name:
        month = _MONTHS.index(name[0][:3]) + 1
        if years:
            year = int(years[-1])
        else:
            short = re.findall(r"\d{2}(?!\d)", lowered[name.end() :])
            if short:
                year = 2000 + int(short[-1])
                year -= 100 if year > today.year + 1 else 0
            elif end is not None:
                year = end.year
            else:
                return None
        return _sound(Month(year, month), today)
    if not years:
        return None
    numbers = [int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", lowered)]
    if lowered.lstrip().startswith(years[0]):
        month = numbers[0] if numbers else 0
    elif len(numbers) == 2:
        month = numbers[1] if numbers[1] <= 12 else numbers[0]
    else:
        month = numbers[0] if numbers else 0
    return _sound(Month(int(years[0]), month), today) if month <= 12 else None


def _sound(month: Month, today: date) -> Month | None:
    return month if 1950 <= month.year <= today.year + 1 else None
