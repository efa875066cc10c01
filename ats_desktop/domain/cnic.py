"""The Pakistani identity number (CNIC): thirteen digits shown as 5-7-1; it has no check digit."""

import re

_SHAPE = re.compile(r"([1-8]\d{4})[- ]?(\d{7})[- ]?(\d)", re.ASCII)


def normalise(text: str) -> str | None:
    """Write a CNIC as ``42201-9876543-4``; None when the text is not one.

    Only the form can be judged: thirteen digits, the first a province from 1 to 8.
    """
    match = _SHAPE.fullmatch(text.strip())
    return "-".join(match.groups()) if match else None
