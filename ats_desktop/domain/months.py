"""Months as people type them, kept as ``YYYY-MM``."""

import re

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[/.](\d{4})")
_WORDS = re.compile(r"([a-z]{3,9})\.? (\d{4})")
_YEAR = re.compile(r"\d{4}")
_FIRST, _LAST = 1940, 2100


def read_month(text: str) -> str | None:
    """Read ``2021-03``, ``3/2021``, ``Mar 2021`` or ``2021`` (its January); None when it is no month."""
    typed = " ".join(text.lower().replace(",", " ").split())
    if _YEAR.fullmatch(typed):
        return _month(int(typed), 1)
    if found := _ISO.fullmatch(typed):
        return _month(int(found[1]), int(found[2]))
    if found := _NUMBERS.fullmatch(typed):
        return _month(int(found[2]), int(found[1]))
    if (found := _WORDS.fullmatch(typed)) and found[1][:3] in _NAMES:
        return _month(int(found[2]), _NAMES.index(found[1][:3]) + 1)
    return None


def _month(year: int, month: int) -> str | None:
    return f"{year:04d}-{month:02d}" if _FIRST <= year <= _LAST and 1 <= month <= 12 else None
