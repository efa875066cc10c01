"""Plain text files in whatever encoding they were saved."""

import re
from collections.abc import Iterable
from dataclasses import replace

from ats_desktop.intake.lines import Line, ReadDocument, body_size
from ats_desktop.intake.repair import BULLET, joined_lines, repaired

MAXIMUM_CHARACTERS = 400_000
MAXIMUM_LINES = 4_000
_LINE_HEIGHT = 12.0
_RULE = re.compile(r"^\s*[=\-_*~#+.]{3,}\s*$")


def read(data: bytes, name: str) -> ReadDocument:
    """Read plain text; what is longer than any CV is cut."""
    del name
    return from_text(decoded(data))


def decoded(data: bytes) -> str:
    """Decode by byte order mark, else UTF-8, else UTF-16 by its zeros, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if data[:4096].count(0) > len(data[:4096]) // 4:
        order = "utf-16-le" if data[1:4096:2].count(0) > data[:4096:2].count(0) else "utf-16-be"
        return data.decode(order, "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def from_text(text: str) -> ReadDocument:
    """Make a document of text whose lines end with line feeds."""
    rows = re.split(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]", text[:MAXIMUM_CHARACTERS])[:MAXIMUM_LINES]
    lines: list[Line] = []
    for number, row in enumerate(joined_lines(rows)):
        if _RULE.match(row):
            if (
                lines
                and row.strip()
                and lines[-1].y0 >= (number - 1) * _LINE_HEIGHT
                and len(lines[-1].text) < 50
            ):
                lines[-1] = replace(lines[-1], marked=True)
            continue
        line = text_line(row, number)
        if line is not None:
            lines.append(line)
    return ReadDocument(lines=tuple(goes_on(lines)), body_size=body_size(tuple(lines)))


def text_line(
    row: str, number: int, *, size: float = 11.0, bold: bool = False, marked: bool = False
) -> Line | None:
    """Make one line at a made-up height; None when nothing is on it."""
    row = row[:5000]
    bullet = BULLET.match(row.replace("\uf0b7", "•").replace("\uf0a7", "•"))
    text = repaired(row)
    markdown = re.match(r"^#{1,4}\s+", text)
    if markdown:
        text, marked = text[markdown.end() :], True
    if bullet:
        text = BULLET.sub("", text)
    text = re.sub(r"\*\*|__", "", text).strip()
    if not text:
        return None
    margin = float(len(row) - len(row.lstrip())) * 5
    return Line(
        text=text,
        x0=0.0,
        x1=0.0,
        y0=number * _LINE_HEIGHT,
        y1=(number + 0.9) * _LINE_HEIGHT,
        size=size,
        bold=bold,
        marked=marked,
        in_list=bool(bullet),
        indent=margin + (len(bullet[0]) * 5 if bullet else 0),
    )


def goes_on(lines: Iterable[Line]) -> list[Line]:
    """Mark indented lines right under a list item as part of it."""
    result: list[Line] = []
    for line in lines:
        last = result[-1] if result else None
        if (
            last is not None
            and last.in_list
            and not line.in_list
            and line.indent >= 10
            and abs(line.indent - last.indent) < 6
            and line.y0 - last.y1 < _LINE_HEIGHT * 0.5
        ):
            line = replace(line, in_list=True)  # noqa: PLW2901
        result.append(line)
    return result
