"""What the review of a CV says: how sure the reader is of a field, and how far one is."""

from ats_desktop.domain.draft import Found
from ats_desktop.gui.models.review_fields import Sureness
from ats_desktop.gui.wording.text import say

_WORDS: dict[Sureness, str] = {
    Sureness.SURE: "Read surely",
    Sureness.UNSURE: "Check this",
    Sureness.MISSING: "Not in the file",
    Sureness.NEEDED: "Not found: type it",
    Sureness.OTHER: "The file says {value}",
}


def words(sureness: Sureness, found: Found | None = None) -> str:
    """Say beside a field how sure the reader is of it, "" for nothing to say."""
    value = found.value if found is not None else ""
    return say("review", _WORDS[sureness], {"value": value}) if sureness in _WORDS else ""


def more(sureness: Sureness, found: Found | None) -> str:
    """Say the line that proves a field, and how sure the reader is in percent."""
    if found is None:
        return words(sureness)
    values = {
        "words": words(sureness, found),
        "percent": f"{round(100 * found.confidence)} %",
        "line": " ".join(found.evidence.split()),
    }
    return say("review", "{words} ({percent}). It says: {line}", values)


def place(number: int, count: int) -> str:
    """Say which one of how many is shown."""
    return say("review", "{number} of {count} to check", {"number": number, "count": count})
