"""Lines of a file with their place on the page: what every reader gives and every field is read from."""

from collections import Counter
from dataclasses import dataclass, field

FOOT = -1
"""The column of a document's footers, which go on from nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of text in reading order; wide gaps and table cells are tabs.

    Lengths are points from the page's top left corner. Formats without pages give page 1 and made-up
    heights, so that order and nearness still mean something.
    """

    text: str
    page: int = 1
    x0: float = 0.0
    y0: float = 0.0
    x1: float = 0.0
    y1: float = 0.0
    size: float = 11.0
    bold: bool = False
    in_list: bool = False
    """Part of a list item: it began with a bullet, or goes on from a line that did."""
    indent: float = 0.0
    """Where the words of the line begin, to the right of a bullet."""
    marked: bool = False
    """The file's own style says that this is a heading."""
    column: int = 0
    """0 is the whole width; 1, 2 … are columns from the left."""
    flows: bool = False
    """The column goes on where the one before it ended, as in a newspaper."""

    @property
    def cells(self) -> list[str]:
        """The pieces of the line between wide gaps."""
        return [cell.strip() for cell in self.text.split("\t") if cell.strip()]

    @property
    def box(self) -> tuple[float, float, float, float] | None:
        """The rectangle round the line, or None where the format has no pages."""
        return (self.x0, self.y0, self.x1, self.y1) if self.x1 > self.x0 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address behind a piece of the page."""

    target: str
    page: int = 1
    y: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A file as lines in reading order."""

    lines: tuple[Line, ...]
    links: tuple[Link, ...] = ()
    title: str = ""
    pages: int | None = None
    is_scan: bool = False
    """There are pages, and they carry pictures in the place of text."""
    sureness: float = 1.0
    """How sure the recogniser is of a scan's words, 0 to 1; a file's own text is certain."""
    body_size: float = field(default=0.0)
    """The type size of most letters, in points."""

    @property
    def text(self) -> str:
        """The whole text, one line each, wide gaps as two blanks."""
        return "\n".join(line.text.replace("\t", "  ") for line in self.lines)


def body_size(lines: tuple[Line, ...]) -> float:
    """Return the type size that most letters have, in points."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 11.0
