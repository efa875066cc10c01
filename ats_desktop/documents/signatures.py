"""The execution block: signing space and known facts of both parties, witnesses, and the document check."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable
from typing_extensions import override

from ats_desktop.documents import page, paper_styles, qr_code, urdu
from ats_desktop.documents.agreement_parts import bookmark
from ats_desktop.documents.paper_text import Text, words
from ats_desktop.documents.typefaces import INTER_SEMIBOLD

_GAP = 28.0
_LABEL = 62.0
_ROW = 23.0
_QR = 56.0
_SIGNING_SPACE = 58.0

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Signatory:
    """One column of the block: who signs, and the lines under the signature with what is known."""

    heading: str
    name: str
    urdu: str
    rows: Rows


class SignatureBlock(Flowable):
    """Everything that is signed, in one piece that never breaks over a page."""

    def __init__(
        self,
        opening: str,
        parties: Sequence[Signatory],
        witnesses: Sequence[Rows],
        check: str,
        code: str,
        tallest: float,
    ) -> None:
        """Take what to draw; all of it shrinks where it would be higher than ``tallest`` points.

        ``check`` is the note beside the QR code of ``code``; without a code there is no square.
        """
        super().__init__()
        self._parties, self._witnesses, self._check, self._code = parties, witnesses, check, code
        self._opening = words(opening, "plain")
        self._tallest = tallest
        self._scale = 1.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self._column = (aW - _GAP) / 2
        natural = -_Drawing(self, None).run()
        self._scale = min(1.0, self._tallest / natural)
        self.height = natural * self._scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw the block, and keep the boxes for initials off its page."""
        page.mark_signature_page(self.canv)
        self.canv.saveState()
        self.canv.translate(0, self.height)
        self.canv.scale(self._scale, self._scale)
        bookmark(self.canv, "signatures", "Signatures")
        _Drawing(self, self.canv).run()
        self.canv.restoreState()

    def columns(self) -> tuple[float, float, float]:
        """Give the x of both columns, and their width."""
        return 0.0, self._column + _GAP, self._column

    @property
    def content(self) -> tuple[Text, Sequence[Signatory], Sequence[Rows], str, str]:
        """The opening words, parties, witnesses, note and code."""
        return self._opening, self._parties, self._witnesses, self._check, self._code


class _Drawing:
    """One pass from the top (y = 0) downwards; without a canvas it only measures."""

    def __init__(self, block: SignatureBlock, canvas: Canvas | None) -> None:
        self._block = block
        self._canvas = canvas
        self._left, self._right, self._column = block.columns()

    def run(self) -> float:
        """Draw all, and give the y of the lower edge."""
        opening, parties, witnesses, _, _ = self._block.content
        y = self._paragraph(words("Signatures", "signature-title"), 0, 0, self._block.width)
        y = self._paragraph(opening, 0, y - 3.1, self._block.width)
        y = min(self._party(party, x, y - 9) for party, x in zip(parties, self._xs(), strict=True))
        for first in range(0, len(witnesses), 2):
            y = self._rule(y - _ROW)
            pair = witnesses[first : first + 2]
            y = min(
                self._witness(first + n + 1, rows, x, y)
                for n, (rows, x) in enumerate(zip(pair, self._xs(), strict=False))
            )
        return self._note(self._rule(y - 22))

    def _xs(self) -> tuple[float, float]:
        return self._left, self._right

    def _party(self, party: Signatory, x: float, y: float) -> float:
        y = self._paragraph(words(party.heading, "signature-label"), x, y, self._column)
        y = self._paragraph(words(party.name, "party-name"), x, y, self._column)
        if party.urdu and self._canvas is not None:
            # The Urdu name stands in the head of the signing space.
            for number, line in enumerate(urdu.wrap(party.urdu, 11.5, self._column)):
                urdu.draw(self._canvas, line, x, y - 12.5 - 20 * number, paper_styles.INK)
        lowest = min(self._head_height(other) for other in self._block.content[1])
        y = lowest - _SIGNING_SPACE - 9.8
        return self._rows(self._signing_line(x, y), party.rows, x)

    def _head_height(self, party: Signatory) -> float:
        """Give the y under a party's heading and name, so that both signing lines are level."""
        width = self._block.width
        y = -words("Signatures", "signature-title").wrap(width, 1e4)[1] - 3.1
        y -= self._block.content[0].wrap(width, 1e4)[1] + 9
        y -= words(party.heading, "signature-label").wrap(self._column, 1e4)[1]
        return float(y - words(party.name, "party-name").wrap(self._column, 1e4)[1])

    def _witness(self, number: int, rows: Rows, x: float, y: float) -> float:
        self._text(f"WITNESS {number}", x, y - 15.4)
        return self._rows(self._signing_line(x, y - 47.8), rows, x)

    def _signing_line(self, x: float, y: float) -> float:
        self._line(x, x + self._column, y, 0.8, paper_styles.INK)
        self._paragraph(words("Signature", "signature-label"), x, y - 2, self._column)
        return y - 8.7

    def _rows(self, y: float, rows: Rows, x: float) -> float:
        for label, value in rows:
            text = words(value, "signature-value")
            _, high = text.wrap(self._column - _LABEL - 3, 1e4)
            y -= max(_ROW, high + 6)
            if value:
                self._paragraph(text, x + _LABEL + 3, y + high + 1.2, self._column - _LABEL - 3)
            self._line(x + _LABEL, x + self._column, y, 0.6, paper_styles.FIELD_LINE)
            self._paragraph(words(label, "signature-row"), x, y + 10.6, _LABEL)
        return y

    def _note(self, y: float) -> float:
        _, _, _, check, code = self._block.content
        y -= 8.5
        x = 66.0 if code else 0.0
        title, note = words("Document check", "check-title"), words(check, "check")
        high = title.wrap(self._block.width - x, 1e4)[1] + note.wrap(self._block.width - x, 1e4)[1]
        if code and self._canvas is not None:
            _draw_qr(self._canvas, code, 0, y - _QR)
        top = y - max(0.0, (_QR - high) / 2) if code else y
        self._paragraph(note, x, self._paragraph(title, x, top, self._block.width - x), self._block.width - x)
        return y - max(_QR if code else 0.0, high)

    def _paragraph(self, text: Text, x: float, y: float, width: float) -> float:
        _, high = text.wrap(width, 1e4)
        if self._canvas is not None:
            text.drawOn(self._canvas, x, y - high)
        return float(y - high)

    def _text(self, text: str, x: float, y: float) -> None:
        if self._canvas is not None:
            self._canvas.setFont(INTER_SEMIBOLD, 7)
            self._canvas.setFillColor(paper_styles.NAVY)
            self._canvas.drawString(x, y, text)

    def _rule(self, y: float) -> float:
        self._line(0, self._block.width, y, 0.5, paper_styles.RULE)
        return y

    def _line(self, x1: float, x2: float, y: float, width: float, colour: Color) -> None:
        if self._canvas is not None:
            self._canvas.setStrokeColor(colour)
            self._canvas.setLineWidth(width)
            self._canvas.line(x1, y, x2, y)


def _draw_qr(canvas: Canvas, text: str, x: float, y: float) -> None:
    """Draw a QR code as rectangles, one for each run of dark modules in a row."""
    side, runs = qr_code.dark_runs(text)
    path = PDFPathObject([f"{start} {side - row - 1} {end - start} 1 re" for row, start, end in runs])
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(_QR / side, _QR / side)
    canvas.setFillColor(paper_styles.INK)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
