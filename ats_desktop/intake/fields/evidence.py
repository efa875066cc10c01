"""How a value points at the line that it was read from."""

from ats_desktop.domain.draft import Found
from ats_desktop.intake.lines import Line


def found_in(line: Line, value: str, confidence: float) -> Found:
    """Return the value with its line as evidence."""
    return Found(
        value=value,
        confidence=round(max(0.0, min(1.0, confidence)), 2),
        evidence=line.text.replace("\t", "  ")[:300],
        page=line.page if line.box else None,
        box=line.box,
    )
