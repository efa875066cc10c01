"""Which lines may hold the person's own contacts, and how surely."""

from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import Line, Link
from ats_desktop.intake.sections import Sectioned


def own_lines(cv: Sectioned) -> list[tuple[int, Line]]:
    """Return the lines in which contacts count: all but the references, unless those are all there is."""
    lines = [
        (index, line) for index, line in enumerate(cv.lines) if cv.sections[index] is not Section.REFERENCES
    ]
    return lines or list(enumerate(cv.lines))


def place_score(cv: Sectioned, index: int) -> float:
    """Return how surely a contact in a line is the person's own, by its part of the CV."""
    section = cv.sections[index]
    if section in (Section.CONTACT, Section.PERSONAL):
        return 0.97
    if section is Section.TOP or index < 8:
        return 0.98
    if section in (Section.REFERENCES, Section.PROJECTS, Section.EXPERIENCE):
        return 0.4
    return 0.8


def line_at(cv: Sectioned, link: Link) -> Line:
    """Return the line that an address lies behind; the file must have lines."""
    lines = [line for line in cv.lines if line.page == link.page] or list(cv.lines)
    return min(lines, key=lambda line: abs(line.y0 - link.y))


def in_references(cv: Sectioned, line: Line) -> bool:
    """Tell whether a line tells about a referee."""
    return any(line is other for _, other in cv.of(Section.REFERENCES))
