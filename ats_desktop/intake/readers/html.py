"""HTML files: the words that a browser would show."""

from html.parser import HTMLParser

from typing_extensions import override

from ats_desktop.intake.lines import Line, Link, ReadDocument, body_size
from ats_desktop.intake.readers.text import MAXIMUM_CHARACTERS, MAXIMUM_LINES, decoded, text_line

_BLOCKS = frozenset(
    "p div br li ul ol tr table section article header footer h1 h2 h3 h4 h5 h6 dt dd blockquote hr main"
    " aside nav form".split()
)
_HIDDEN = frozenset("script style head template noscript svg".split())
_SIZES = {"h1": 22.0, "h2": 16.0, "h3": 13.0}


def read(data: bytes, name: str) -> ReadDocument:
    """Read an HTML file; scripts, styles and anything outside the file are left alone."""
    del name
    walker = _Walker()
    walker.feed(decoded(data)[: 4 * MAXIMUM_CHARACTERS])
    walker.close()
    walker.end_line()
    lines = tuple(walker.lines[:MAXIMUM_LINES])
    return ReadDocument(
        lines=lines, links=tuple(walker.links), title=walker.title.strip(), body_size=body_size(lines)
    )


class _Walker(HTMLParser):
    """Collects lines between block elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.links: list[Link] = []
        self.title = ""
        self._pieces: list[str] = []
        self._hidden = 0
        self._in_title = False
        self._size = 11.0
        self._bold = False
        self._mark = ""

    def end_line(self) -> None:
        """Close the line that is being collected."""
        text = " ".join("".join(self._pieces).replace("\n", " ").split(" "))
        self._pieces.clear()
        line = text_line(
            self._mark + text.strip(),
            len(self.lines),
            size=self._size,
            bold=self._bold,
            marked=self._size > 11.0,
        )
        if line is not None:
            self._mark = ""
            self.lines.append(line)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title"
        if tag in _HIDDEN:
            self._hidden += 1
        if tag in ("td", "th"):
            self._pieces.append("\t")
        if tag == "a":
            target = dict(attrs).get("href")
            if target:
                self.links.append(Link(target=target, y=len(self.lines) * 12.0))
        if tag in _BLOCKS:
            self.end_line()
            self._size = _SIZES.get(tag, 11.0)
            self._mark = "• " if tag == "li" else ""
        if tag in ("b", "strong"):
            self._bold = not "".join(self._pieces).strip()

    @override
    def handle_endtag(self, tag: str) -> None:
        self._in_title = False
        if tag in _HIDDEN and self._hidden:
            self._hidden -= 1
        if tag in _BLOCKS:
            self.end_line()
            self._size = 11.0
            self._bold = False

    @override
    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        if not self._hidden:
            self._pieces.append(" ".join(data.split()) if data.strip() else " ")
            if data[-1:].isspace() and data.strip():
                self._pieces.append(" ")
