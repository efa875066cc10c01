"""What the import sheet says about files."""

from collections.abc import Sequence

from ats_desktop.domain.imports import ImportResult
from ats_desktop.domain.rows.imports import ImportOutcome
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import counted, say

_DONE: dict[str, str] = {
    ImportResult.ADDED: "{candidate} added",
    ImportResult.UPDATED: "{candidate} was known already, the CV is a new version",
    ImportResult.KNOWN: "{candidate} was known already, with this same file",
}
MAYBE_SAME = "maybe_same"
READ_OFF_PICTURE = "read_off_picture"
_DONE_OF_LIST: dict[str, str] = {
    ImportResult.ADDED: "{candidate} added",
    ImportResult.UPDATED: "{candidate} was known already, what was blank is filled in",
    ImportResult.KNOWN: "{candidate} was known already and stays as is",
}
_BY_HAND = frozenset({ImportResult.NEEDS_YOU, ImportResult.FAILED})


def sentence(outcome: ImportOutcome) -> str:
    """Say what became of a file."""
    if outcome.result in _BY_HAND:
        return errors.for_code(outcome.reason, {"name": outcome.file_name, **outcome.values})
    who = outcome.candidate or outcome.file_name
    if "row" not in outcome.values:
        return say("import", _DONE.get(outcome.result, "{candidate}"), {"candidate": who})
    done = say("import", _DONE_OF_LIST.get(outcome.result, "{candidate}"), {"candidate": who})
    if outcome.reason in {"", "same_person"}:
        return done
    return f"{done}. {errors.for_code(outcome.reason, outcome.values)}"


def fix(outcome: ImportOutcome) -> str:
    """Name the one act that settles a file, "" where nothing is to be done."""
    if outcome.result not in _BY_HAND:
        return ""
    if outcome.reason == MAYBE_SAME:
        return say("import", "Compare")
    if outcome.reason == READ_OFF_PICTURE:
        return say("import", "Check")
    return say("import", "Fill in" if outcome.attachment_id else "Enter by hand")


def running_title(total: int, *, is_list: bool) -> str:
    """Name an import under way."""
    if is_list:
        return say("import", "Importing {rows}", {"rows": counted(total, "row", "rows")})
    return say("import", "Importing {cvs}", {"cvs": counted(total, "CV", "CVs")})


def done_title(total: int, *, is_list: bool) -> str:
    """Name an import that is over."""
    if is_list:
        return say("import", "{rows} read", {"rows": counted(total, "row", "rows")})
    if not total:
        return say("import", "No CVs found")
    return say("import", "{cvs} read", {"cvs": counted(total, "CV", "CVs")})


def came_in(came: int, failed: Sequence[ImportOutcome]) -> str:
    """Say what a watched folder brought."""
    cvs = say("import", "{cvs} came in", {"cvs": counted(came, "CV", "CVs")})
    if not failed:
        return cvs
    if len(failed) == 1 and not came:
        words = {"name": failed[0].file_name, "why": sentence(failed[0])}
        return say("import", "{name} did not come in. {why}", words)
    files = counted(len(failed), "file", "files")
    return say("import", "{came}, {files} could not be read", {"came": cvs, "files": files})


def time_left(seconds: float) -> str:
    """Say about how long it still takes."""
    if seconds < 5:
        return say("import", "Nearly done")
    if seconds < 90:
        rounded = max(5, round(seconds / 5) * 5)
        return say("import", "About {time} left", {"time": counted(rounded, "second", "seconds")})
    minutes = counted(round(seconds / 60), "minute", "minutes")
    return say("import", "About {time} left", {"time": minutes})
