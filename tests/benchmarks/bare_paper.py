"""The floor of the agreement rows: a plain Platypus script that sets the same words in the same layout.

It has the same sheet, type sizes, tables, rules, tinted boxes, bookmarks, links and running heads; feet with
"Page x of y" and boxes for initials; signing lines, and a QR code drawn as rectangles. The same typefaces are
embedded as subsets. The words are ready and the typefaces are loaded before the clock starts, because the
rows measure papers after the first. Left out, because a script needs none of it: checking values, the
template engine, numbering and references, the content reference and other hashes, Urdu, and keeping the
signatures on one page.
"""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from typing_extensions import override

from ats_desktop import resources
from ats_desktop.documents import page, paper_styles, typefaces
from tests.benchmarks.bare_words import Block, Pairs, Words, bare

_WIDTH, _HEIGHT = page.PAPER_SIZES[page.Paper.A4]
_TEXT_WIDTH = _WIDTH - page.LEFT - page.RIGHT
_REFERENCE = "Ref 0123 4567 89AB CDEF"
_FILES = {
    "BareSerif": ("source-serif-4", "SourceSerif4-Regular.ttf"),
    "BareSerifSemiBold": ("source-serif-4", "SourceSerif4-SemiBold.ttf"),
    "BareSerifItalic": ("source-serif-4", "SourceSerif4-Italic.ttf"),
    "BareInter": ("inter", "Inter-Regular.ttf"),
    "BareInterMedium": ("inter", "Inter-Medium.ttf"),
    "BareInterSemiBold": ("inter", "Inter-SemiBold.ttf"),
}
_Look = list[tuple[Any, ...]]
_PLAIN: _Look = [
    ("FONTNAME", (0, 0), (-1, -1), "BareSerif"),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
]
_RULED: _Look = [
    *_PLAIN,
    ("LINEABOVE", (0, 0), (-1, 0), 0.9, paper_styles.NAVY),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, paper_styles.RULE),
]
_FORM = (
    ("Change request no.", "Date"), ("Asked for by", "Clause or milestone"), ("What changes, and why", ""),
    ("Effect on the work", ""), ("Effect on fees (PKR)", "Effect on dates"),
    ("Agreed for the Client: name, signature, date", ""),
    ("Agreed for the Contractor: name, signature, date", ""),
)  # fmt: skip
_WITNESS: Pairs = (("Name", ""), ("CNIC", ""), ("Address", ""), ("", ""))
_Styles = Mapping[str, ParagraphStyle]


def script(words: Words) -> Callable[[], bytes]:
    """Load the typefaces and give the script, which makes the paper in memory."""
    typefaces.register()
    for name, (family, file) in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", family, file)), shapable=False))
    styles = {
        name: style.clone(name, fontName=bare(style.fontName), bulletFontName=bare(style.bulletFontName))
        for name, style in paper_styles.styles().items()
    }
    return partial(_set, words, styles)


def _set(words: Words, styles: _Styles) -> bytes:
    out = io.BytesIO()
    document = BaseDocTemplate(
        out, pagesize=(_WIDTH, _HEIGHT), title=words.title, lang="en-GB", initialFontName="BareSerif"
    )
    for name, top, head in (("first", page.TOP_FIRST, _letterhead), ("later", page.TOP, _running_head)):
        frame = Frame(page.LEFT, page.BOTTOM, _TEXT_WIDTH, _HEIGHT - top - page.BOTTOM, 0, 0, 0, 0)
        document.addPageTemplates(
            PageTemplate(name, [frame], onPage=partial(head, words), onPageEnd=partial(_foot, words))
        )
    document.build([NextPageTemplate("later"), *_story(words, styles)], canvasmaker=_NumberedCanvas)
    return out.getvalue()


def _story(words: Words, styles: _Styles) -> Iterator[Flowable]:
    title = [Paragraph(words.title, styles["title"])]
    if words.subtitle:
        title.append(Paragraph(words.subtitle, styles["subtitle"]))
    facts = [
        Paragraph(text, styles["table-head-right"])
        for text in (words.number, f"Template v{words.version}", "Dated")
    ]
    yield Table([[title, facts]], colWidths=[_TEXT_WIDTH - 112, 112], style=_PLAIN)
    yield Paragraph("This Agreement is made at Karachi on 24 November 2026 between:", styles["opening"])
    yield _party_boxes(words, styles)
    yield Paragraph("Key Terms", styles["section"])
    terms = [
        [Paragraph(label, styles["term-label"]), Paragraph(value, styles["term-value"])]
        for label, value in words.key_terms
    ]
    yield Table(terms, colWidths=[98, _TEXT_WIDTH - 98], style=_RULED)
    for block in words.blocks:
        yield from _drawn(block, words, styles)


def _drawn(block: Block, words: Words, styles: _Styles) -> Iterator[Flowable]:
    if block.style == "milestones":
        yield _milestones(words, styles)
    elif block.style == "changeform":
        cells = [[Paragraph(text, styles["form-label"]) for text in row] for row in _FORM]
        heights = [36, 36, 62, 62, 36, 36, 36]
        spans = [("SPAN", (0, row), (1, row)) for row, (_, second) in enumerate(_FORM) if not second]
        look = [*_PLAIN, ("GRID", (0, 0), (-1, -1), 0.4, paper_styles.FIELD_LINE), *spans]
        yield Table(cells, colWidths=[_TEXT_WIDTH / 2] * 2, rowHeights=heights, style=look)
    elif block.style == "signatures":
        yield PageBreak() if words.is_long else Spacer(0, 16)
        yield from _signatures(words, styles)
    else:
        if block.style == "schedule-label":
            yield CondPageBreak(300)
        if block.anchor:
            yield _Bookmark(block.anchor, block.outline)
        yield Paragraph(block.text, styles[block.style], bulletText=block.number or None)


def _party_boxes(words: Words, styles: _Styles) -> Flowable:
    boxes = [
        [
            Paragraph(role.upper(), styles["check-title"]),
            Paragraph(lines[0], styles["party-name"]),
            *(Paragraph(line, styles["party-detail"]) for line in lines[1:]),
        ]
        for role, lines in words.parties
    ]
    tints = [("BACKGROUND", (column, 0), (column, 0), paper_styles.TINT) for column in (0, 2)]
    rules = [("LINEABOVE", (column, 0), (column, 0), 1.4, paper_styles.NAVY) for column in (0, 2)]
    width = (_TEXT_WIDTH - 14) / 2
    return Table(
        [[boxes[0], "", boxes[1]]], colWidths=[width, 14, width], style=[*_PLAIN[:2], *tints, *rules]
    )


def _milestones(words: Words, styles: _Styles) -> Flowable:
    heads = ("No.", "Milestone", "Acceptance criteria", "Due", "Fee (PKR)")
    rows = [[Paragraph(text, styles["table-head"]) for text in heads]]
    rows += [[Paragraph(text, styles["cell"]) for text in row] for row in words.milestones]
    rows.append([Paragraph("Total: Rupees eighteen lakh only", styles["total"]), "", "", "", ""])  # type: ignore[list-item]
    look = [*_RULED, ("BACKGROUND", (0, 0), (-1, 0), paper_styles.TINT), ("SPAN", (0, -1), (3, -1))]
    return Table(rows, colWidths=[24, 104, _TEXT_WIDTH - 260, 66, 66], repeatRows=1, style=look)


def _signatures(words: Words, styles: _Styles) -> Iterator[Flowable]:
    yield _Bookmark("signatures", "Signatures")
    yield Paragraph("Signatures", styles["signature-title"])
    yield Paragraph("The parties have read every page of this Agreement and sign it below.", styles["plain"])
    heads = [
        [
            Paragraph(f"Signed by the {role}", styles["signature-label"]),
            Paragraph(lines[0], styles["party-name"]),
        ]
        for role, lines in words.parties
    ]
    yield _columns(heads)
    yield Spacer(0, 40 if words.is_long else 20)
    yield _columns([[_signing_table(rows, styles)] for rows in words.signatories])
    yield _columns([[_signing_table(_WITNESS, styles)] for _ in range(2)])
    note = [
        Paragraph("Document check", styles["check-title"]),
        Paragraph(
            f"{words.number}, issued 24 November 2026. Content reference {_REFERENCE}.", styles["check"]
        ),
    ]
    yield Table(
        [[_Code(f"{words.number} {_REFERENCE}"), note]], colWidths=[66, _TEXT_WIDTH - 66], style=_PLAIN
    )


def _columns(both: Sequence[list[Any]]) -> Flowable:
    return Table([list(both)], colWidths=[_TEXT_WIDTH / 2] * 2, style=_PLAIN)


def _signing_table(rows: Pairs, styles: _Styles) -> Flowable:
    cells = [
        [Paragraph(label, styles["signature-row"]), Paragraph(value, styles["signature-value"])]
        for label, value in (("Signature", ""), *rows)
    ]
    look = [*_PLAIN, ("LINEBELOW", (1, 0), (1, -1), 0.6, paper_styles.FIELD_LINE)]
    return Table(cells, colWidths=[62, _TEXT_WIDTH / 2 - 90], rowHeights=23, style=look)


class _Bookmark(Flowable):
    def __init__(self, anchor: str, title: str) -> None:
        super().__init__()
        self.keepWithNext = 1
        self._anchor, self._title = anchor, title
        self.width = self.height = 0

    def draw(self) -> None:
        self.canv.bookmarkPage(self._anchor)
        self.canv.addOutlineEntry(self._title, self._anchor, 0, False)


class _Code(Flowable):
    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.width = self.height = 56

    def draw(self) -> None:
        code: Any = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(QR8bitByte(self._text))
        code.make()
        side = code.getModuleCount()
        path = self.canv.beginPath()
        for row in range(side):
            start = None
            for column in range(side + 1):
                dark = column < side and code.isDark(row, column)
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    path.rect(start, side - row - 1, column - start, 1)
                    start = None
        self.canv.scale(56 / side, 56 / side)
        self.canv.drawPath(path, stroke=0, fill=1)


class _NumberedCanvas(Canvas):
    """Keeps the pages back until their number is known, and then writes it on each."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._kept: list[dict[str, Any]] = []

    @override
    def showPage(self) -> None:
        self._kept.append(dict(self.__dict__))
        self._startPage()

    @override
    def save(self) -> None:
        for number, state in enumerate(kept := self._kept, start=1):
            self.__dict__.update(state)
            self.setFont("BareInterMedium", 7.6)
            self.drawCentredString(_WIDTH / 2, 43.5, f"Page {number} of {len(kept)}")
            super().showPage()
        super().save()


def _write(
    canvas: Canvas, text: str, x: float, y: float, font: str, size: float, *, right: bool = False
) -> None:
    canvas.setFont(font, size)
    canvas.setFillColor(paper_styles.MUTED)
    (canvas.drawRightString if right else canvas.drawString)(x, y, text)


def _rule(canvas: Canvas, y: float) -> None:
    canvas.setStrokeColor(paper_styles.RULE)
    canvas.setLineWidth(0.5)
    canvas.line(page.LEFT, y, _WIDTH - page.RIGHT, y)


def _letterhead(_words: Words, canvas: Canvas, _document: object) -> None:
    canvas.setFillColor(paper_styles.NAVY)
    canvas.roundRect(page.LEFT, _HEIGHT - 57, 22, 22, 3, stroke=0, fill=1)
    _write(canvas, "Indus Talent Partners", page.LEFT + 29, _HEIGHT - 44, "BareInterSemiBold", 9.5)
    _write(canvas, "Backend recruitment, Karachi", page.LEFT + 29, _HEIGHT - 54, "BareInter", 7.2)
    for y, text in ((44, "Suite 604, Clifton Diamond, Karachi 75600"), (54, "contracts@industalent.example")):
        _write(canvas, text, _WIDTH - page.RIGHT, _HEIGHT - y, "BareInter", 7.2, right=True)
    _rule(canvas, _HEIGHT - 64.5)


def _running_head(words: Words, canvas: Canvas, _document: object) -> None:
    _write(canvas, words.title, page.LEFT, _HEIGHT - 45.6, "BareInter", 7.6)
    _write(canvas, words.number, _WIDTH - page.RIGHT, _HEIGHT - 45.6, "BareInterMedium", 7.6, right=True)
    _rule(canvas, _HEIGHT - 51)


def _foot(words: Words, canvas: Canvas, _document: object) -> None:
    _rule(canvas, 57.4)
    _write(canvas, f"{words.number}  ·  v{words.version}", page.LEFT, 46.7, "BareInter", 7)
    _write(canvas, _REFERENCE, page.LEFT, 36.9, "BareInter", 7)
    right = _WIDTH - page.RIGHT
    for role, _ in reversed(words.parties):
        canvas.rect(right - 40, 33.6, 40, 18)
        _write(canvas, role.split()[0], right - 43, 40.6, "BareInter", 5.6, right=True)
        right -= 80
