"""PDF files by pdfium: characters with their boxes, and the links behind the page."""

import ctypes
import math
import re
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as c

from ats_desktop.intake.errors import FileDamagedError, FileEncryptedError
from ats_desktop.intake.layout import Word, page_lines
from ats_desktop.intake.lines import Line, Link, ReadDocument, body_size
from ats_desktop.intake.repair import joined_lines

MAXIMUM_PAGES = 30
MAXIMUM_CHARACTERS = 60_000
"""A page; no page of a CV holds a tenth of it."""

_BLANKS = frozenset((0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2002, 0x2003, 0x2009, 0x3000))
_HYPHENS = frozenset((0x02, 0xFFFE))
"""What pdfium gives for the hyphen at the end of a line."""
_URI_BYTES = 2048
_PAGE_NUMBER = re.compile(r"(?:page|pg\.?)\s*\d+(?:\s*(?:of|/)\s*\d+)?", re.IGNORECASE)
_RUNNING_SHARE = 0.12
"""Running heads stand in this share of the page at its top and bottom."""


def read(data: bytes, name: str) -> ReadDocument:
    """Read a PDF; a file with an owner password opens, one with a user password does not.

    Raises FileEncryptedError or FileDamagedError.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if c.FPDF_GetLastError() == c.FPDF_ERR_PASSWORD or "assword" in str(error):
            raise FileEncryptedError(name=name) from error
        raise FileDamagedError(name=name, kind="pdf") from error
    try:
        return _read(document, name)
    finally:
        document.close()


def _read(document: pdfium.PdfDocument, name: str) -> ReadDocument:
    count = len(document)
    lines: list[Line] = []
    links: list[Link] = []
    has_pictures = False
    readable = 0
    for index in range(min(count, MAXIMUM_PAGES)):
        try:
            page = document[index]
        except pdfium.PdfiumError:
            continue
        readable += 1
        width, height = page.get_size()
        lines += page_lines(_words(page, height), index + 1, width)
        links += _links(document, page, index + 1, height)
        has_pictures = has_pictures or c.FPDFPage_CountObjects(page) > 0
        page.close()
    if not readable:
        raise FileDamagedError(name=name, kind="pdf")
    lines = _without_running_heads(lines)
    lines = _with_whole_words(lines)
    return ReadDocument(
        lines=tuple(lines),
        links=tuple(links),
        title=_title(document),
        pages=count,
        is_scan=not lines and has_pictures,
        body_size=body_size(tuple(lines)),
    )


def _title(document: pdfium.PdfDocument) -> str:
    try:
        return str(document.get_metadata_value("Title"))
    except (pdfium.PdfiumError, UnicodeError):
        return ""


def _words(page: pdfium.PdfPage, height: float) -> list[Word]:
    """Collect the words of a page; a word ends at a blank, a jump or a change of line.

    Every letter of every CV passes here, so that it is one plain loop.
    """
    text_page = page.get_textpage()
    handle = text_page.raw
    box = c.FS_RECTF()
    pointer = ctypes.byref(box)
    get_code, get_box = c.FPDFText_GetUnicode, c.FPDFText_GetLooseCharBox
    words = _Words(handle)
    letters = words.letters
    x0 = y0 = x1 = y1 = 0.0
    for index in range(min(c.FPDFText_CountChars(handle), MAXIMUM_CHARACTERS)):
        code = get_code(handle, index)
        if not 0x20 < code < 0xA0 and _parts_words(code):
            if letters:
                words.end(x0, y0, x1, y1)
        elif code in _HYPHENS:
            letters.append("\x02")
        elif get_box(handle, index, pointer):
            left, right, top, bottom = box.left, box.right, height - box.top, height - box.bottom
            if letters and _stands_apart(code, left, top, bottom, x0, y0, x1, y1):
                words.end(x0, y0, x1, y1)
            if letters:
                x0 = left if left < x0 else x0
                x1 = right if right > x1 else x1
                y0 = top if top < y0 else y0
                y1 = bottom if bottom > y1 else y1
            else:
                x0, y0, x1, y1, words.first = left, top, right, bottom, index
            letters.append(chr(code))
    if letters:
        words.end(x0, y0, x1, y1)
    text_page.close()
    return [word for word in words.found.values() if word.y1 > word.y0]


def _parts_words(code: int) -> bool:
    """Tell whether a character ends a word, as everything does that is no character at all."""
    return code in _BLANKS or code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF


def _stands_apart(
    code: int, left: float, top: float, bottom: float, x0: float, y0: float, x1: float, y1: float
) -> bool:
    """Tell whether a letter begins another word than the one in this box."""
    size, own = y1 - y0, bottom - top
    if left - x1 > 0.22 * (size if size > own else own):
        return True
    if left < x0 - 0.1 * size and not 0x590 <= code <= 0xFEFC:
        return True
    shared = (bottom if bottom < y1 else y1) - (top if top > y0 else y0)
    return shared < 0.5 * (own if own < size else size)


class _Words:
    """Letters become words; a word drawn twice at one place, for weight, comes once."""

    def __init__(self, handle: object) -> None:
        self._handle = handle
        self._styles: dict[int, tuple[float, bool]] = {}
        """Size and weight by the piece of text that the page was drawn with."""
        self.found: dict[tuple[str, int, int], Word] = {}
        self.letters: list[str] = []
        self.first = 0
        """Index of the first letter of the word that is open."""

    def end(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Close the word, which stands in this box."""
        text = "".join(self.letters)
        self.letters.clear()
        size, bold = self._style()
        self.found.setdefault((text, round(x0), round(y0)), Word(text, x0, y0, x1, y1, size, bold))

    def _style(self) -> tuple[float, bool]:
        """Return the size and weight of the word; one piece of text has one of each."""
        drawn = c.FPDFText_GetTextObject(self._handle, self.first)
        if not drawn:
            return _type_size(self._handle, self.first), _is_bold(self._handle, self.first)
        key = ctypes.addressof(drawn.contents)
        known = self._styles.get(key)
        if known is None:
            known = _type_size(self._handle, self.first), _is_bold(self._handle, self.first)
            self._styles[key] = known
        return known


def _type_size(handle: object, index: int) -> float:
    matrix = c.FS_MATRIX()
    size: float = c.FPDFText_GetFontSize(handle, index)
    if c.FPDFText_GetMatrix(handle, index, ctypes.byref(matrix)):
        size *= math.hypot(matrix.b, matrix.d) or 1.0
    return size


def _is_bold(handle: object, index: int) -> bool:
    if c.FPDFText_GetFontWeight(handle, index) >= 600:
        return True
    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    c.FPDFText_GetFontInfo(handle, index, buffer, 128, ctypes.byref(flags))
    name = buffer.value.lower()
    return b"bold" in name or b"black" in name or b"heavy" in name or b"cmbx" in name


def _links(document: pdfium.PdfDocument, page: pdfium.PdfPage, number: int, height: float) -> list[Link]:
    links: list[Link] = []
    position = ctypes.c_int(0)
    link = c.FPDF_LINK()
    rectangle = c.FS_RECTF()
    buffer = ctypes.create_string_buffer(_URI_BYTES)
    while len(links) < 200 and c.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        action = c.FPDFLink_GetAction(link)
        if not action or c.FPDFAction_GetType(action) != c.PDFACTION_URI:
            continue
        if c.FPDFAction_GetURIPath(document, action, buffer, _URI_BYTES) == 0:
            continue
        top = 0.0
        if c.FPDFLink_GetAnnotRect(link, ctypes.byref(rectangle)):
            top = height - rectangle.top
        links.append(Link(target=buffer.value.decode("utf-8", "replace"), page=number, y=top))
    return links


def _without_running_heads(lines: list[Line]) -> list[Line]:
    """Drop what later pages repeat of page 1 at the same height: letterheads and page numbers."""
    on_first = {(line.text, round(line.y0 / 3)) for line in lines if line.page == 1}
    lowest = max((line.y1 for line in lines), default=0.0)

    def repeats(line: Line) -> bool:
        if line.page == 1 or lowest * _RUNNING_SHARE < line.y0 < lowest * (1 - _RUNNING_SHARE):
            return False
        return any((line.text, round(line.y0 / 3) + step) in on_first for step in (-1, 0, 1))

    return [line for line in lines if not repeats(line) and not _PAGE_NUMBER.fullmatch(line.text)]


def _with_whole_words(lines: list[Line]) -> list[Line]:
    texts = joined_lines([line.text for line in lines])
    return [replace(line, text=text) for line, text in zip(lines, texts, strict=True) if text]
