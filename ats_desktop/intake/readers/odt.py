"""ODT files by a walk over content.xml and the headers of styles.xml."""

import io
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ats_desktop.intake.errors import FileDamagedError, FileEncryptedError
from ats_desktop.intake.lines import Line, Link, ReadDocument, body_size
from ats_desktop.intake.readers.text import MAXIMUM_LINES, text_line

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_XLINK = "{http://www.w3.org/1999/xlink}"
MAXIMUM_DEPTH = 200
_BROKEN = (
    zipfile.BadZipFile,
    ParseError,
    DefusedXmlException,
    KeyError,
    ValueError,
    OSError,
    EOFError,
    NotImplementedError,
)


def read(data: bytes, name: str) -> ReadDocument:
    """Read an ODT; raise FileDamagedError or FileEncryptedError."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise FileEncryptedError(name=name)
            content = fromstring(archive.read("content.xml"), forbid_dtd=True)
            styles = (
                fromstring(archive.read("styles.xml"), forbid_dtd=True)
                if "styles.xml" in archive.namelist()
                else None
            )
    except _BROKEN as error:
        raise FileDamagedError(name=name, kind="odt") from error
    links: list[Link] = []
    rows: list[tuple[str, bool, bool]] = []
    if styles is not None:
        for header in styles.iter(_STYLE + "header"):
            rows += _rows(header, links, 0, False)
    body = content.find(_OFFICE + "body")
    rows += _rows(content if body is None else body, links, 0, False)
    lines: list[Line] = []
    for number, (text, is_heading, in_list) in enumerate(rows[:MAXIMUM_LINES]):
        line = text_line(
            ("• " if in_list else "") + text, number, size=14.0 if is_heading else 11.0, marked=is_heading
        )
        if line is not None:
            lines.append(line)
    return ReadDocument(lines=tuple(lines), links=tuple(links), body_size=body_size(tuple(lines)))


def _rows(element: Element, links: list[Link], depth: int, in_list: bool) -> Iterator[tuple[str, bool, bool]]:
    """Yield text, whether it is a heading, whether it is a list item."""
    if depth > MAXIMUM_DEPTH:
        return
    for child in element:
        if child.tag in (_TEXT + "p", _TEXT + "h"):
            boxes: list[Element] = []
            text = _inline(child, links, boxes, depth)
            for row in text.split("\n"):
                if row.strip():
                    yield row, child.tag == _TEXT + "h", in_list
            for box in boxes:
                yield from _rows(box, links, depth + 1, False)
        elif child.tag == _TABLE + "table-row":
            cells = [
                list(_rows(cell, links, depth + 1, False)) for cell in child.findall(_TABLE + "table-cell")
            ]
            cells = [cell for cell in cells if cell]
            if all(len(cell) == 1 for cell in cells):
                yield "\t".join(cell[0][0] for cell in cells), False, False
            else:
                for cell in cells:
                    yield from cell
        else:
            yield from _rows(child, links, depth + 1, in_list or child.tag == _TEXT + "list")


def _inline(element: Element, links: list[Link], boxes: list[Element], depth: int) -> str:
    if depth > MAXIMUM_DEPTH:
        return ""
    text = element.text or ""
    for child in element:
        if child.tag == _TEXT + "s":
            try:
                text += " " * min(20, int(child.get(_TEXT + "c", "1")))
            except ValueError:
                text += " "
        elif child.tag == _TEXT + "tab":
            text += "\t"
        elif child.tag == _TEXT + "line-break":
            text += "\n"
        elif child.tag.endswith("}text-box"):
            boxes.append(child)
        elif not child.tag.startswith(_OFFICE + "annotation"):
            if child.tag == _TEXT + "a" and child.get(_XLINK + "href"):
                links.append(Link(target=child.get(_XLINK + "href", "")))
            text += _inline(child, links, boxes, depth + 1)
        text += child.tail or ""
    return text
