"""The sheet of an issued paper: sizes, margins, colours, styles, and what stands around the text."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate
from typing_extensions import override

from ats_desktop.documents.paper_styles import DRAFT_GREY, FIELD_LINE, INK, MUTED, NAVY, RULE, WHITE
from ats_desktop.documents.typefaces import (
    INTER,
    INTER_MEDIUM,
    INTER_SEMIBOLD,
    SERIF,
    register,
)
from ats_desktop.errors import UserError

LEFT, RIGHT = 24 * mm, 22 * mm
TOP_FIRST, TOP, BOTTOM = 30 * mm, 25 * mm, 25 * mm
BELOW_STAMP = 4 * mm
MOST_RESERVE_MM = 180
_LARGEST_LOGO = 5 * 1024 * 1024
_MOST_PIXELS = 16_000_000
_NAME_SHARE = 0.5
_FOOT_SHARE = 0.38
_LEAST_SHRUNK = 0.7


class Paper(StrEnum):
    """The sheets that agreements are printed on."""

    A4 = "A4"
    LEGAL = "Legal"
    FOOLSCAP = "foolscap"


PAPER_SIZES = {Paper.A4: (210 * mm, 297 * mm), Paper.LEGAL: (612.0, 1008.0), Paper.FOOLSCAP: (612.0, 936.0)}


class PaperError(UserError):
    """The sheet asked for cannot be used.

    values: paper, known (the names there are), reserve_mm, most_mm (the largest reserve).
    """

    code = "paper"


@dataclass(frozen=True)
class AgencyLook:
    """What the letterhead shows of the agency; ``logo`` is a PNG or JPEG file, empty for initials."""

    short: str
    strapline: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    logo: bytes = b""

    @property
    def initials(self) -> str:
        """The letters that stand in for a logo: at most two."""
        return "".join(word[0] for word in self.short.split()[:2]).upper()


@dataclass(frozen=True)
class Sheet:
    """A paper size with the height that stays blank at the head of page 1, all in points."""

    width: float
    height: float
    reserve: float

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - LEFT - RIGHT

    @property
    def text_height(self) -> float:
        """The height for text on a page after the first, less a hair for rounding."""
        return self.height - TOP - BOTTOM - 0.01

    @property
    def right(self) -> float:
        """The x of the right margin."""
        return self.width - RIGHT


def sheet(paper: str, stamp_reserve_mm: float) -> Sheet:
    """Give the sheet of a paper's name, with a reserve for a stamp. Raises PaperError."""
    known = tuple(str(one) for one in Paper)
    if paper not in known or not 0 <= stamp_reserve_mm <= MOST_RESERVE_MM:
        raise PaperError(paper=paper, known=known, reserve_mm=stamp_reserve_mm, most_mm=MOST_RESERVE_MM)
    width, height = PAPER_SIZES[Paper(paper)]
    return Sheet(width, height, stamp_reserve_mm * mm)


@dataclass(frozen=True)
class Furniture:
    """The words round the text of every page; a draft has no number and no reference."""

    title: str
    subject: str
    number: str
    version: str
    reference: str
    issued_on: date
    language: str
    roles: tuple[str, str]
    look: AgencyLook

    @property
    def is_draft(self) -> bool:
        """Whether this is a draft."""
        return not self.number

    @property
    def shown_number(self) -> str:
        """The number, or the word that stands in for one."""
        return self.number or "Draft"


class PaperCanvas(Canvas):
    """A canvas that writes "Page x of y" once y is known: each page shows a form, filled at the end."""

    sheet: Sheet
    holds_signatures = False
    """Whether the page being drawn holds the signatures."""

    @override
    def showPage(self) -> None:
        super().showPage()
        self.holds_signatures = False

    @override
    def save(self) -> None:
        pages = self.getPageNumber() - 1
        middle = (LEFT + self.sheet.right) / 2
        for number in range(1, pages + 1):
            self.beginForm(_page_form(number), 0, 0, self.sheet.width, self.sheet.height)
            _write(self, f"Page {number} of {pages}", middle, 43.5, INTER_MEDIUM, 7.6, INK, align="centre")
            self.endForm()
        super().save()


class _PaperFrame(Frame):
    """A frame that copies itself in one step; the layout measures what belongs together in such copies."""

    def __deepcopy__(self, _known: dict[int, object]) -> "_PaperFrame":
        return copy(self)


class PaperDocument(BaseDocTemplate):
    """A document whose pages bear the furniture; the count of pages is known, and drawn, at the end.

    ``pages`` is the number of pages after building.
    """

    def __init__(self, out: BytesIO, sheet_used: Sheet, furniture: Furniture) -> None:
        """Lay out the frames: page 1 under the letterhead or the stamp, the others under the running head."""
        register()
        super().__init__(
            out,
            pagesize=(sheet_used.width, sheet_used.height),
            title=furniture.title,
            author=furniture.look.short,
            subject=furniture.subject,
            creator="ATS Desktop",
            invariant=1,
            lang=furniture.language,
            initialFontName=SERIF,
        )
        self._sheet = sheet_used
        self._furniture = furniture
        self.pages = 0
        first_top = sheet_used.reserve + BELOW_STAMP if sheet_used.reserve else TOP_FIRST
        self.addPageTemplates(
            [
                self._template("first", first_top, self._draw_first),
                self._template("later", TOP, self._draw_later),
            ]
        )

    def _template(self, name: str, top: float, on_page: Callable[[Canvas, object], None]) -> PageTemplate:
        height = self._sheet.height - top - BOTTOM
        frame = _PaperFrame(LEFT, BOTTOM, self._sheet.text_width, height, 0, 0, 0, 0, id=name)
        return PageTemplate(name, [frame], onPage=on_page, onPageEnd=self._draw_foot)

    @override
    def build(self, flowables: list[Flowable], *_args: object, **_more: object) -> None:
        super().build([NextPageTemplate("later"), *flowables], canvasmaker=self._canvas)

    def _canvas(self, *args: Any, **more: Any) -> Canvas:
        canvas = PaperCanvas(*args, **more)
        canvas.sheet = self._sheet
        day = self._furniture.issued_on
        canvas.setDateFormatter(lambda *_parts: f"D:{day:%Y%m%d}000000+00'00'")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        return canvas

    def _draw_first(self, canvas: Canvas, _document: object) -> None:
        if self._furniture.is_draft:
            _draw_watermark(canvas, self._sheet, self._sheet.height - self._sheet.reserve)
        if not self._sheet.reserve:
            _draw_letterhead(canvas, self._sheet, self._furniture.look)

    def _draw_later(self, canvas: Canvas, _document: object) -> None:
        if self._furniture.is_draft:
            _draw_watermark(canvas, self._sheet, self._sheet.height)
        y = self._sheet.height - 45.6
        _write(canvas, self._furniture.title, LEFT, y, INTER, 7.6, MUTED)
        _write(
            canvas,
            self._furniture.shown_number,
            self._sheet.right,
            y,
            INTER_MEDIUM,
            7.6,
            MUTED,
            align="right",
        )
        _rule(canvas, LEFT, self._sheet.right, self._sheet.height - 51)

    def _draw_foot(self, canvas: Canvas, _document: object) -> None:
        furniture = self._furniture
        _rule(canvas, LEFT, self._sheet.right, 57.4)
        room = self._sheet.text_width * _FOOT_SHARE
        label, size = fitted(f"{furniture.shown_number}  ·  v{furniture.version}", INTER, 7, room)
        _write(canvas, label, LEFT, 46.7, INTER, size, MUTED)
        if furniture.reference:
            _write(canvas, f"Ref {furniture.reference}", LEFT, 36.9, INTER, 7, MUTED)
        self.pages = canvas.getPageNumber()
        canvas.doForm(_page_form(self.pages))
        if not isinstance(canvas, PaperCanvas) or not canvas.holds_signatures:
            _draw_initials(canvas, self._sheet.right, furniture.roles)


def mark_signature_page(canvas: Canvas) -> None:
    """Note that the page being drawn holds the signatures, and so has no boxes for initials."""
    if isinstance(canvas, PaperCanvas):
        canvas.holds_signatures = True


def _page_form(page: int) -> str:
    return f"page-count-{page}"


def _write(
    canvas: Canvas, text: str, x: float, y: float, font: str, size: float, colour: Color, align: str = "left"
) -> None:
    canvas.setFont(font, size)
    canvas.setFillColor(colour)
    draw = {"left": canvas.drawString, "right": canvas.drawRightString, "centre": canvas.drawCentredString}
    draw[align](x, y, text)


def _rule(canvas: Canvas, x1: float, x2: float, y: float, width: float = 0.5, colour: Color = RULE) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    canvas.line(x1, y, x2, y)


def _draw_letterhead(canvas: Canvas, on: Sheet, look: AgencyLook) -> None:
    top = on.height - 34.7
    _draw_mark(canvas, LEFT, top - 22, look)
    left, room = LEFT + 28.8, on.text_width * _NAME_SHARE
    name, name_size = fitted(look.short, INTER_SEMIBOLD, 9.5, room)
    strap, strap_size = fitted(look.strapline, INTER, 7.2, room)
    _write(canvas, name, left, top - 9.2, INTER_SEMIBOLD, name_size, NAVY)
    _write(canvas, strap, left, top - 19, INTER, strap_size, MUTED)
    contact = "  ·  ".join(part for part in (look.phone, look.email) if part)
    name_width = pdfmetrics.stringWidth(name, INTER_SEMIBOLD, name_size)
    strap_width = pdfmetrics.stringWidth(strap, INTER, strap_size)
    for text, width, y in ((" ".join(look.address.split()), name_width, 9.2), (contact, strap_width, 19)):
        shown, size = fitted(text, INTER, 7.2, on.right - left - width - 12)
        _write(canvas, shown, on.right, top - y, INTER, size, MUTED, align="right")
    _rule(canvas, LEFT, on.right, on.height - 64.5)


def fitted(text: str, font: str, size: float, room: float) -> tuple[str, float]:
    """Give a line and its size: smaller where the room asks for it, and in the end cut short."""
    wide = pdfmetrics.stringWidth(text, font, size)
    if wide <= room:
        return text, size
    smaller = max(size * _LEAST_SHRUNK, size * room / wide)
    while text and pdfmetrics.stringWidth(text, font, smaller) > room:
        text = f"{text.rstrip('…')[:-1].rstrip()}…" if text != "…" else ""
    return text, smaller


def _draw_mark(canvas: Canvas, x: float, y: float, look: AgencyLook) -> None:
    logo = _opened(look.logo)
    if logo is not None:
        canvas.drawImage(logo, x, y, 22, 22, mask="auto", preserveAspectRatio=True)
        return
    canvas.setFillColor(NAVY)
    canvas.roundRect(x, y, 22, 22, 3.2, stroke=0, fill=1)
    _write(canvas, look.initials, x + 11, y + 7.7, INTER_SEMIBOLD, 9, WHITE, align="centre")


def _opened(logo: bytes) -> ImageReader | None:
    """Read a logo; one that cannot be read never stops a paper."""
    if not logo or len(logo) > _LARGEST_LOGO:
        return None
    try:
        with Image.open(BytesIO(logo), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            return ImageReader(picture.convert("RGBA"))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


def _draw_initials(canvas: Canvas, right: float, roles: Sequence[str]) -> None:
    for role in reversed(roles):
        canvas.setStrokeColor(FIELD_LINE)
        canvas.setLineWidth(0.6)
        canvas.rect(right - 40, 33.6, 40, 18, stroke=1, fill=0)
        word = role.split()[0]
        _write(canvas, word, right - 43, 40.6, INTER, 5.6, MUTED, align="right")
        right -= 43 + pdfmetrics.stringWidth(word, INTER, 5.6) + 7.2
    _write(canvas, "Initials:", right + 1.5, 40.6, INTER, 5.6, MUTED, align="right")


def _draw_watermark(canvas: Canvas, on: Sheet, top: float) -> None:
    """Write DRAFT across the page below ``top``; nothing of it goes above."""
    with _kept(canvas):
        clip = canvas.beginPath()
        clip.rect(0, 0, on.width, top)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.translate(on.width / 2, top / 2)
        canvas.rotate(55)
        _write(canvas, "DRAFT", 0, -42, INTER, 120, DRAFT_GREY, align="centre")


@contextmanager
def _kept(canvas: Canvas) -> Iterator[None]:
    canvas.saveState()
    try:
        yield
    finally:
        canvas.restoreState()
