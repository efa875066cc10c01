"""Values of fields in a search: ranges of numbers as people write them, and kinds of stage."""

import re

from ats_desktop.domain.search_tree import NOT_IN_A_JOB, Range, SearchField
from ats_desktop.domain.stage import StageKind

STAGES = (*(kind.value for kind in StageKind), NOT_IN_A_JOB)
"""What ``stage:`` takes."""

_NUMBER = r"(\d+(?:\.\d+)?)\s*(k|m|lac|lakh|lacs|lakhs|cr|crore|crores)?"
_BETWEEN = re.compile(rf"{_NUMBER}\s*(?:-|–|\.\.)\s*{_NUMBER}")
_FROM = re.compile(rf"{_NUMBER}\+|(?:>=|≥){_NUMBER}")
_BOUND = re.compile(rf"(<=|≤|<|>|=)?{_NUMBER}")
_THOUSAND, _LAKH, _MILLION, _CRORE = 1e3, 1e5, 1e6, 1e7
_TIMES = {
    "k": _THOUSAND,
    "m": _MILLION,
    **dict.fromkeys(("lac", "lacs", "lakh", "lakhs"), _LAKH),
    **dict.fromkeys(("cr", "crore", "crores"), _CRORE),
}
_FREE_NOW = frozenset({"now", "free", "none"})


def range_from(field: SearchField, text: str) -> Range | None:
    """Return the range that a folded value means, None where it means none.

    ``4-9``, ``4..9``, ``5+``, ``>=5``, ``>5``, ``<=30``, ``<30``, ``7``; thousands as ``300k``, also ``m``,
    ``lac`` and ``crore``; ``notice:now`` is ``notice:0``. Bounds are included, so ``<30`` is up to 29.
    """
    if field is SearchField.NOTICE and text in _FREE_NOW:
        return Range(0, 0)
    if found := _BETWEEN.fullmatch(text):
        first, unit, last, last_unit = found.groups()
        # “300-450k” gives the unit once for both.
        low, high = _number(first, unit or last_unit), _number(last, last_unit)
        return Range(min(low, high), max(low, high))
    if found := _FROM.fullmatch(text):
        return Range(_number(found[1] or found[3], found[2] or found[4]))
    if found := _BOUND.fullmatch(text):
        number = _number(found[2], found[3])
        return _bounded(found[1], number)
    return None


def stage_from(text: str) -> str | None:
    """Return the kind of stage that a folded value names or begins, None where that is none or several."""
    if text in STAGES:
        return text
    found = [stage for stage in STAGES if stage.startswith(text)]
    return found[0] if len(found) == 1 else None


def _bounded(sign: str | None, number: float) -> Range:
    step = 1 if number == int(number) else 0
    match sign:
        case "<=" | "≤":
            return Range(None, number)
        case "<":
            return Range(None, number - step)
        case ">":
            return Range(number + step)
        case _:
            return Range(number, number)


def _number(digits: str, unit: str | None) -> float:
    return float(digits) * _TIMES.get(unit or "", 1.0)
