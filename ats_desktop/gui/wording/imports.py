"""What the import sheet says about files."""

from ats_desktop.domain.imports import ImportResult
from ats_desktop.domain.rows.imports import ImportOutcome
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import counted, say

_DONE: dict[str, str] = {
    ImportResult.ADDED: "{candidate} added",
    ImportResult.UPDATED: "{candidate} was known already, the CV is a new version",
    ImportResult.KNOWN: "{candidate} was known already, with this same file",
}
_BY_HAND = frozenset({ImportResult.NEEDS_YOU, ImportResult.FAILED})


def sentence(outcome: ImportOutcome) -> str:
    """Say what became of a file."""
    if outcome.result in _BY_HAND:
        return errors.for_code(outcome.reason, {"name": outcome.file_name, **outcome.values})
    who = outcome.candidate or outcome.file_name
    return say("import", _DONE.get(outcome.result, "{candidate}"), {"candidate": who})


def fix(outcome: ImportOutcome) -> str:
    """Name the one act that settles a file, "" where nothing is to be done."""
    if outcome.result not in _BY_HAND:
        return ""
    return say("import", "Fill in" if outcome.candidate_id else "Enter by hand")


def time_left(seconds: float) -> str:
    """Say about how long it still takes."""
    if seconds < 5:
        return say("import", "Nearly done")
    if seconds < 90:
        rounded = max(5, round(seconds / 5) * 5)
        return say("import", "About {time} left", {"time": counted(rounded, "second", "seconds")})
    minutes = counted(round(seconds / 60), "minute", "minutes")
    return say("import", "About {time} left", {"time": minutes})
