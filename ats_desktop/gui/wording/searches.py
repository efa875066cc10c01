"""What searches and their facets say: names of values, counts, and examples of the language."""

from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.wording.text import counted, say

STAGES: dict[str, str] = {
    StageKind.APPLIED: "Applied",
    StageKind.SCREENED: "Screened",
    StageKind.ASSESSED: "Assessed",
    StageKind.INTERVIEWED: "Interviewed",
    StageKind.HIRED: "Hired",
    "none": "Not in a job",
}
NOTICE: dict[str, str] = {
    "0": "Free now",
    "<=15": "Up to 15 days",
    "<=30": "Up to 30 days",
    "<=60": "Up to 60 days",
}
EXAMPLES: tuple[tuple[str, str], ...] = (
    ("python django", "Both words, anywhere in the record or the CV"),
    ("python OR java", "One of them is enough"),
    ("python NOT intern", "The first without the second; -intern means the same"),
    ("(react OR vue) typescript", "Brackets keep together what belongs together"),
    ('"machine learning"', "Exactly these words, side by side"),
    ("develop*", "Words that begin like this"),
    ("city:karachi", "People in a city; city:karachi,lahore for several"),
    ("skill:c++ skill:.net", "Skills by their exact names"),
    ("exp:4-9", "Years of work; exp:5+ for five and more"),
    ("notice:<=30", "Days of notice; notice:0 is free now"),
    ("salary:<=400k", "Pay that is expected"),
    ("stage:screened,assessed", "Where people stand; stage:none is not in a job"),
    ("job:JOB-0001", "People on a job, by its number or title"),
    ("source:referral tag:urgent", "Where people came from, and your own tags"),
)
"""A query, and what it finds."""


def stage(value: str, label: str) -> str:
    """Name a kind of stage, or people who are in no job."""
    return say("facets", STAGES[value]) if value in STAGES else label


def notice(value: str, label: str) -> str:
    """Name a notice period."""
    return say("facets", NOTICE[value]) if value in NOTICE else label


def more_skills(count: str) -> str:
    """Offer all skills: "More skills (212)"."""
    return say("facets", "More skills ({count})", {"count": count})


def fewer_skills() -> str:
    """Offer the most common skills alone."""
    return say("facets", "Fewer skills")


def found(total: int, everyone: int) -> str:
    """Say how many were found: "128 of 2,431 candidates"."""
    people = counted(everyone, "candidate", "candidates")
    return say("candidates", "{found} of {all}", {"found": f"{total:,}", "all": people})


def took(milliseconds: float) -> str:
    """Say how long a search took: "found in 9 ms"."""
    return say("candidates", "found in {ms} ms", {"ms": f"{max(1, round(milliseconds)):,}"})


def example(text: str) -> str:
    """Translate what an example finds."""
    return say("examples", text)
