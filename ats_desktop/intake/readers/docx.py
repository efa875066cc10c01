"""DOCX files by a walk over their own XML: headers, body, text boxes, tables, footers."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ats_desktop.intake.errors import FileDamagedError, FileEncryptedError
from ats_desktop.intake.lines import FOOT, Line, Link, ReadDocument, body_size
from ats_desktop.intake.readers.text import text_line

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
MAXIMUM_DEPTH = 200
MAXIMUM_LINES = 4_000
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


@dataclass(frozen=True, slots=True)
class _Style:
    size: float | None = None
    bold: bool | None = None
    heading: bool = False


@dataclass(slots=True)
class _Row:
    """A line of text before it gets its height."""

    text: str
    size: float
    bold: bool
    marked: bool
    in_list: bool
    column: int = 0


@dataclass(slots=True)
class _Part:
    """One XML part with the addresses that its links point at."""

    root: Element
    targets: dict[str, str] = field(default_factory=dict)


def read(data: bytes, name: str) -> ReadDocument:
    """Read a DOCX; raise FileDamagedError or FileEncryptedError."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive)
    except RuntimeError as error:
        if "encrypted" in str(error) or "password" in str(error):
            raise FileEncryptedError(name=name) from error
        raise FileDamagedError(name=name, kind="docx") from error
    except _BROKEN as error:
        raise FileDamagedError(name=name, kind="docx") from error
    except Exception as error:
        if type(error).__module__ in ("zlib", "lzma", "bz2"):
            raise FileDamagedError(name=name, kind="docx") from error
        raise


def _read(archive: zipfile.ZipFile) -> ReadDocument:
    names = archive.namelist()
    parts = [name for name in sorted(names) if re.fullmatch(r"word/header\d*\.xml", name)]
    parts.append("word/document.xml")
    parts += [name for name in sorted(names) if re.fullmatch(r"word/footer\d*\.xml", name)]
    styles = _styles(archive) if "word/styles.xml" in names else {}
    rows: list[_Row] = []
    links: list[Link] = []
    seen: set[str] = set()
    for part_name in parts:
        walker = _Walker(_part(archive, part_name, names), styles)
        found = list(walker.rows())
        is_body = part_name == "word/document.xml"
        if part_name.startswith("word/footer"):
            for row in found:
                row.column = FOOT
        rows += [row for row in found if is_body or row.text not in seen]
        seen |= {row.text for row in found if not is_body}
        links += [Link(target=target, y=(len(rows) - len(found) + at) * 12.0) for at, target in walker.links]
    lines: list[Line] = []
    for number, row in enumerate(rows[:MAXIMUM_LINES]):
        line = text_line(row.text, number, size=row.size, bold=row.bold, marked=row.marked)
        if line is not None:
            lines.append(replace(line, in_list=line.in_list or row.in_list, column=row.column))
    return ReadDocument(
        lines=tuple(lines),
        links=tuple(links),
        title=_title(archive, names),
        body_size=body_size(tuple(lines)),
    )


def _parsed(archive: zipfile.ZipFile, name: str) -> Element:
    content = archive.read(name).replace(_STRICT[1:-1].encode(), _W[1:-1].encode())
    root: Element = fromstring(content, forbid_dtd=True)
    return root


def _part(archive: zipfile.ZipFile, name: str, names: list[str]) -> _Part:
    folder, _, file = name.rpartition("/")
    relations = f"{folder}/_rels/{file}.rels"
    targets: dict[str, str] = {}
    if relations in names:
        for relation in _parsed(archive, relations):
            if relation.get("TargetMode") == "External":
                targets[relation.get("Id", "")] = relation.get("Target", "")
    return _Part(_parsed(archive, name), targets)


def _title(archive: zipfile.ZipFile, names: list[str]) -> str:
    if "docProps/core.xml" not in names:
        return ""
    try:
        root = _parsed(archive, "docProps/core.xml")
    except (ParseError, DefusedXmlException):
        return ""
    return " ".join(root.findtext(_DC + tag) or "" for tag in ("title", "creator")).strip()


def _styles(archive: zipfile.ZipFile) -> dict[str, _Style]:
    """Return size and weight of each paragraph style, those of the styles they are based on included."""
    try:
        root = _parsed(archive, "word/styles.xml")
    except (ParseError, DefusedXmlException):
        return {}
    own: dict[str, tuple[_Style, str]] = {}
    for style in root.iter(_W + "style"):
        name = style.find(_W + "name")
        based = style.find(_W + "basedOn")
        title = name.get(_W + "val", "").lower() if name is not None else ""
        look = _run_style(style.find(_W + "rPr"))
        look = replace(look, heading=title.startswith("heading") or title == "title")
        own[style.get(_W + "styleId", "")] = (look, based.get(_W + "val", "") if based is not None else "")
    default = root.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr")
    base = _run_style(default)
    return {key: _resolved(key, own, base) for key in own} | {"": base}


def _resolved(key: str, own: dict[str, tuple[_Style, str]], base: _Style) -> _Style:
    style, based = own[key]
    for _ in range(12):
        if based not in own:
            break
        parent, based = own[based]
        style = _Style(
            size=style.size if style.size is not None else parent.size,
            bold=style.bold if style.bold is not None else parent.bold,
            heading=style.heading or parent.heading,
        )
    return replace(style, size=style.size if style.size is not None else base.size)


def _run_style(properties: Element | None) -> _Style:
    if properties is None:
        return _Style()
    size, bold = properties.find(_W + "sz"), properties.find(_W + "b")
    points: float | None = None
    if size is not None:
        try:
            points = float(size.get(_W + "val", "22")) / 2
        except ValueError:
            points = None
    return _Style(points, None if bold is None else bold.get(_W + "val", "1") not in ("0", "false"))


class _Walker:
    """Walks one part in document order; every paragraph comes once, also those inside text boxes."""

    def __init__(self, part: _Part, styles: dict[str, _Style]) -> None:
        self._part = part
        self._styles = styles
        self._count = 0
        self.links: list[tuple[int, str]] = []

    def rows(self) -> Iterator[_Row]:
        """Yield the lines of the part."""
        body = self._part.root.find(_W + "body")
        for row in self._blocks(self._part.root if body is None else body, 0):
            self._count += 1
            yield row

    def _blocks(self, element: Element, depth: int) -> Iterator[_Row]:
        if depth > MAXIMUM_DEPTH:
            return
        for child in element:
            if child.tag == _W + "p":
                yield from self._paragraph(child, depth)
            elif child.tag == _W + "tbl":
                yield from self._table(child, depth)
            elif child.tag != _MC + "Fallback":
                yield from self._blocks(child, depth + 1)

    def _paragraph(self, paragraph: Element, depth: int) -> Iterator[_Row]:
        pieces: list[tuple[str, _Style]] = []
        boxes: list[Element] = []
        self._runs(paragraph, pieces, boxes, depth)
        properties = paragraph.find(_W + "pPr")
        style_name = ""
        in_list = False
        if properties is not None:
            named = properties.find(_W + "pStyle")
            style_name = named.get(_W + "val", "") if named is not None else ""
            in_list = properties.find(_W + "numPr") is not None or style_name.lower().startswith("listb")
        style = self._styles.get(style_name, self._styles.get("", _Style()))
        text = "".join(piece for piece, _ in pieces)
        letters = sum(len(piece.strip()) for piece, _ in pieces) or 1
        bold = sum(
            len(piece.strip()) for piece, run in pieces if (run.bold if run.bold is not None else style.bold)
        )
        sizes = [run.size or style.size or 11.0 for piece, run in pieces if piece.strip()]
        for row in text.split("\n"):
            if row.strip():
                yield _Row(
                    row,
                    max(sizes, default=11.0),
                    bold > 0.6 * letters,
                    style.heading,
                    in_list and not style.heading,
                )
        for box in boxes:
            yield from self._blocks(box, depth + 1)

    def _runs(
        self, element: Element, pieces: list[tuple[str, _Style]], boxes: list[Element], depth: int
    ) -> None:
        if depth > MAXIMUM_DEPTH:
            return
        for child in element:
            tag = child.tag
            if tag == _W + "txbxContent":
                boxes.append(child)
            elif tag == _W + "r":
                self._run(child, pieces, boxes, depth + 1)
            elif tag == _W + "hyperlink":
                target = self._part.targets.get(child.get(_R + "id", ""), "")
                if target:
                    self.links.append((self._count, target))
                self._runs(child, pieces, boxes, depth + 1)
            elif tag not in (_W + "pPr", _MC + "Fallback", _W + "del", _W + "moveFrom"):
                self._runs(child, pieces, boxes, depth + 1)

    def _run(self, run: Element, pieces: list[tuple[str, _Style]], boxes: list[Element], depth: int) -> None:
        properties = run.find(_W + "rPr")
        if properties is not None and properties.find(_W + "vanish") is not None:
            return
        style = _run_style(properties)
        for child in run:
            tag = child.tag
            if tag == _W + "t":
                pieces.append((child.text or "", style))
            elif tag in (_W + "tab", _W + "ptab"):
                pieces.append(("\t", style))
            elif tag in (_W + "br", _W + "cr"):
                pieces.append(("\n", style))
            elif tag in (_W + "noBreakHyphen",):
                pieces.append(("-", style))
            elif tag == _W + "sym":
                pieces.append(("•" if child.get(_W + "char", "").upper() in ("F0B7", "F0A7") else " ", style))
            elif tag == _W + "instrText":
                match = re.search(r'HYPERLINK\s+"([^"]+)"', child.text or "")
                if match:
                    self.links.append((self._count, match[1]))
            elif tag != _W + "rPr":
                self._runs(child, pieces, boxes, depth + 1)

    def _table(self, table: Element, depth: int) -> Iterator[_Row]:
        """Read a table row by row, or, where its cells are columns of a page, cell by cell."""
        if depth > MAXIMUM_DEPTH:
            return
        for table_row in (*table.findall(_W + "tr"), *table.findall(f"{_W}sdt/{_W}sdtContent/{_W}tr")):
            cells = [list(self._blocks(cell, depth + 1)) for cell in table_row.findall(f"{_W}tc")]
            cells += [
                list(self._blocks(cell, depth + 1))
                for cell in table_row.findall(f"{_W}sdt/{_W}sdtContent/{_W}tc")
            ]
            yield from _row_lines([cell for cell in cells if cell])


def _row_lines(cells: list[list[_Row]]) -> Iterator[_Row]:
    if not cells:
        return
    if len(cells) == 1:
        yield from cells[0]
        return
    if all(len(cell) == 1 for cell in cells) or (
        len(cells[0]) == 1 and len(cells[0][0].text) < 40 and not cells[0][0].marked
    ):
        first = cells[0][0]
        rest = [row for cell in cells[1:] for row in cell]
        if all(len(cell) == 1 for cell in cells):
            yield replace(
                first,
                text="\t".join(cell[0].text for cell in cells),
                bold=all(cell[0].bold for cell in cells),
                in_list=first.in_list,
            )
            return
        yield replace(rest[0], text=f"{first.text}\t{rest[0].text}", bold=first.bold and rest[0].bold)
        yield from rest[1:]
        return
    for number, cell in enumerate(cells, start=1):
        for row in cell:
            row.column = row.column * 4 + number
            yield row
