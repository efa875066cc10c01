"""The parts of an agreement as reportlab draws them: title, parties, key terms, clauses, schedules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer, Table, TableStyle
from typing_extensions import override

from ats_desktop.documents import clauses, paper_styles
from ats_desktop.documents.clauses import Clause, Inline, Item, Schedule
from ats_desktop.documents.page import Furniture, fitted
from ats_desktop.documents.paper_text import Text, words
from ats_desktop.documents.template_grammar import long_date
from ats_desktop.documents.typefaces import INTER, INTER_SEMIBOLD, SERIF
from ats_desktop.documents.urdu import UrduText
from ats_desktop.domain import money

_CHANGE_FORM = (
    ("Change request no.", "Date"),
    ("Asked for by", "Clause or milestone"),
    ("What changes, and why", ""),
    ("Effect on the work", ""),
    ("Effect on fees (PKR)", "Effect on dates"),
    ("Agreed for the {0}: name, signature, date", ""),
    ("Agreed for the {1}: name, signature, date", ""),
)
_TALL_ROWS = frozenset({2, 3})
_SCHEDULE_ROOM = 300
_CHANGE_FORM_ROOM = 390
"""The form with its heading and a line of words; it is filled in by hand and copied, so it stays whole."""


class Stack(Flowable):
    """Flowables on top of one another that are never parted; ``height`` is known after ``wrap``."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self._parts = parts

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self.height = sum(float(part.wrap(aW, aH)[1]) for part in self._parts)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the parts from the top down."""
        y = self.height
        for part in self._parts:
            y -= part.height
            part.drawOn(self.canv, 0, y)


class TitleBlock(Flowable):
    """The title at the left; number, version and date at the right."""

    _RIGHT_WIDTH = 112

    def __init__(self, furniture: Furniture, title: str, subtitle: str) -> None:
        super().__init__()
        self._furniture = furniture
        self._left = Stack([words(title, "title"), *([words(subtitle, "subtitle")] if subtitle else [])])

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._left.wrap(aW - self._RIGHT_WIDTH, aH)
        self.width, self.height = aW, max(self._left.height, 36)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the title, and the three lines at its right."""
        self._left.drawOn(self.canv, 0, self.height - self._left.height)
        lines = (
            (self._furniture.shown_number, INTER_SEMIBOLD, 9, paper_styles.NAVY),
            (f"Template v{self._furniture.version}", INTER, 8, paper_styles.MUTED),
            (f"Dated {long_date(self._furniture.issued_on)}", INTER, 8, paper_styles.INK),
        )
        for number, (text, font, size, colour) in enumerate(lines):
            shown, fitting = fitted(text, font, size, self._RIGHT_WIDTH - 4)
            self.canv.setFont(font, fitting)
            self.canv.setFillColor(colour)
            self.canv.drawRightString(self.width, self.height - 8.6 - 12.1 * number, shown)


@dataclass(frozen=True)
class PartyText:
    """What one party's box says."""

    role: str
    name: str
    details: tuple[str, ...]
    urdu: str = ""
    urdu_address: str = ""


class PartyBoxes(Flowable):
    """Two tinted boxes of one height, side by side."""

    _GAP, _PAD, _HEAD, _FOOT = 14.0, 10.0, 18.4, 7.0

    def __init__(self, parties: Sequence[PartyText]) -> None:
        super().__init__()
        self._parties = parties
        self._stacks = [Stack(_party_parts(party)) for party in parties]

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._box = (aW - self._GAP) / 2
        heights = [stack.wrap(self._box - 2 * self._PAD, aH)[1] for stack in self._stacks]
        self.width, self.height = aW, self._HEAD + max(heights) + self._FOOT
        return self.width, self.height

    def draw(self) -> None:
        """Draw both boxes with their text."""
        canvas: Canvas = self.canv
        for number, (party, stack) in enumerate(zip(self._parties, self._stacks, strict=True)):
            x = number * (self._box + self._GAP)
            canvas.setFillColor(paper_styles.TINT)
            canvas.rect(x, 0, self._box, self.height, stroke=0, fill=1)
            _line(canvas, x, x + self._box, self.height, 1.4, paper_styles.NAVY)
            canvas.setFont(INTER_SEMIBOLD, 7)
            canvas.setFillColor(paper_styles.NAVY)
            canvas.drawString(x + self._PAD, self.height - 14.4, party.role.upper())
            stack.drawOn(canvas, x + self._PAD, self.height - self._HEAD - stack.height)


def _party_parts(party: PartyText) -> list[Flowable]:
    parts: list[Flowable] = [
        words(party.name, "party-name"),
        *(words(line, "party-detail") for line in party.details),
    ]
    if party.urdu:
        parts.append(UrduText(party.urdu, 13.5, 27, paper_styles.INK))
    if party.urdu_address:
        parts.append(UrduText(party.urdu_address, 9, 18.5, paper_styles.INK))
    return parts


def _line(canvas: Canvas, x1: float, x2: float, y: float, width: float, colour: Color) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    canvas.line(x1, y, x2, y)


class Step(Flowable):
    """Nothing, before a heading: the space above it then comes on top of the space below what precedes."""

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        """Draw nothing."""


class Heading(Text):
    """A heading that one can jump to and that the outline lists; it stands whole on one page."""

    anchor = ""
    outline = ""

    @override
    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        return []

    @override
    def draw(self) -> None:
        bookmark(self.canv, self.anchor, self.outline, self.height)
        super().draw()


def _heading(text: Inline, style_name: str, anchor: str, outline: str, bullet: str = "") -> Heading:
    heading = Heading.of(text, style_name, bullet)
    heading.anchor, heading.outline = anchor, outline
    return heading


def bookmark(canvas: Canvas, anchor: str, title: str, above: float = 0) -> None:
    """Set a jump target so many points above the origin of the drawing, and list it in the outline."""
    _, y = canvas.absolutePosition(0, 0)
    # A zoom of 0 keeps the reader's zoom; without it some readers find fault with links.
    canvas.bookmarkPage(anchor, fit="XYZ", left=0, top=y + above + 16, zoom=0)
    canvas.addOutlineEntry(title, anchor, level=0, closed=False)


def key_terms(rows: Sequence[tuple[str, Inline]], width: float, air: float) -> list[Flowable]:
    """Give the Key Terms table under its heading, with ``air`` points more above and below."""
    if not rows:
        return []
    cells = [[words(label, "term-label"), Text.of(value, "term-value")] for label, value in rows]
    look = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), SERIF),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (1, 0), (1, -1), 1.5),
            # The smaller letters of the label stand on the baseline of the value.
            ("TOPPADDING", (0, 0), (0, -1), 4.4),
            ("TOPPADDING", (1, 0), (1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (0, -1), 2.4),
            ("BOTTOMPADDING", (1, 0), (1, -1), 3.8),
            ("LINEABOVE", (0, 0), (-1, 0), 0.9, paper_styles.NAVY),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, paper_styles.RULE),
        ]
    )
    table = Table(cells, colWidths=[98, width - 98], style=look)
    return [Spacer(0, air), words("Key Terms", "section"), table, Spacer(0, 1.5 + air)]


def clause_heading(block: Clause) -> Iterator[Flowable]:
    """Give a numbered heading, which stays with what follows."""
    number = f"{block.number}."
    outline = f"{number} {clauses.plain(block.heading)}"
    yield Step()
    yield _heading(block.heading, "heading", block.anchor, outline, number)


def paragraph(block: clauses.Paragraph) -> Flowable:
    """Give a paragraph; one that leads into a list stays with its first item."""
    if not block.number:
        return Text.of(block.text, "plain")
    leads = clauses.plain(block.text).rstrip().endswith(":")
    return Text.of(block.text, "leading-in" if leads else "numbered", block.number)


def item(block: Item) -> Flowable:
    """Give a lettered item."""
    return Text.of(block.text, "item", block.letter)


def schedule_heading(block: Schedule, *, has_change_form: bool) -> Iterator[Flowable]:
    """Give the heading of a schedule; it begins a page unless much of this one is left."""
    yield CondPageBreak(_CHANGE_FORM_ROOM if has_change_form else _SCHEDULE_ROOM)
    outline = f"Schedule {block.number}: {clauses.plain(block.title)}"
    label = (clauses.Run(f"SCHEDULE {block.number}"),)
    yield _heading(label, "schedule-label", block.anchor, outline)
    yield Text.of(block.title, "schedule-title")


def page_room(*, whole_page: bool) -> Flowable:
    """Give the break before the signatures: a page of their own, or a little air after a short text."""
    return PageBreak() if whole_page else Spacer(0, 16)


def milestone_table(rows: Sequence[dict[str, object]], width: float) -> Flowable:
    """Give the milestones with their total in figures and words; the head repeats on each page."""
    fees = [row["fee"] for row in rows]
    total = sum(fee for fee in fees if isinstance(fee, int))
    head = [words(text, "table-head") for text in ("No.", "Milestone", "Acceptance criteria", "Due")]
    cells: list[list[object]] = [[*head, words("Fee (PKR)", "table-head-right")]]
    for number, row in enumerate(rows, start=1):
        fee = row["fee"]
        cells.append(
            [
                words(str(number), "cell"),
                words(str(row["name"]), "cell"),
                words(str(row["criteria"]), "cell"),
                words(_short_date(row["due"]), "cell"),
                words(money.group_lakh(fee) if isinstance(fee, int) else "", "cell-right"),
            ]
        )
    said = f"Total: {money.pkr_words(total)}"
    cells.append([words(said, "total"), "", "", "", words(money.group_lakh(total), "total-right")])
    columns = [24.0, 104.0, 0.0, 66.0, 66.0]
    columns[2] = width - sum(columns)
    return Table(cells, colWidths=columns, repeatRows=1, style=_milestone_look())


def _short_date(day: object) -> str:
    return f"{day:%d %b %Y}".lstrip("0") if day else ""


def _milestone_look() -> TableStyle:
    return TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), SERIF),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), paper_styles.TINT),
            ("LEFTPADDING", (0, 0), (-1, -1), 5),
            ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            ("TOPPADDING", (0, 0), (-1, -1), 3.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
            ("LINEABOVE", (0, 0), (-1, 0), 0.9, paper_styles.NAVY),
            ("LINEBELOW", (0, 0), (-1, -2), 0.4, paper_styles.RULE),
            ("LINEABOVE", (0, -1), (-1, -1), 0.9, paper_styles.NAVY),
            ("SPAN", (0, -1), (3, -1)),
            ("NOSPLIT", (0, -2), (-1, -1)),
        ]
    )


def change_form(roles: Sequence[str], width: float) -> Flowable:
    """Give the empty form for a change request, to be filled in by hand."""
    cells = [[words(text.format(*roles), "form-label") for text in row] for row in _CHANGE_FORM]
    heights = [62 if number in _TALL_ROWS else 36 for number in range(len(cells))]
    spans = [("SPAN", (0, n), (1, n)) for n, (_, second) in enumerate(_CHANGE_FORM) if not second]
    look = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), SERIF),
            ("GRID", (0, 0), (-1, -1), 0.4, paper_styles.FIELD_LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 5),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            *spans,
        ]
    )
    return Table(cells, colWidths=[width / 2] * 2, rowHeights=heights, style=look, splitByRow=0)
