"""Rows about issued papers, beside a bare script that lays out the same words with the same library."""

import io
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from tests.benchmarks.child import child_milliseconds
from tests.benchmarks.harness import WALL, Bench, Pair, Row, Target

_SAME_SIZE = 9.6
_A_NUMBER = re.compile(r"(?m)^(?=\d+(?:\.\d+)?\.? |\([a-z]\) )")


def _words(pdf: bytes) -> list[str]:
    """Give the text of a paper as its paragraphs: what a bare script has to set again."""
    from pypdf import PdfReader

    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    latin = "".join(letter for letter in text if letter < "\u0600" or letter > "\u06ff")
    return [" ".join(part.split()) for part in _A_NUMBER.split(latin) if part.strip()]


def _bare_script(paragraphs: list[str]) -> Callable[[], None]:
    """Give a script that sets paragraphs in the papers' typeface, with a line at each page's foot."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    from ats_desktop import resources

    font_file = resources.path("fonts", "source-serif-4", "SourceSerif4-Regular.ttf")
    style = ParagraphStyle("text", fontSize=_SAME_SIZE, leading=13.2, spaceAfter=4.5)

    def foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont("BareSerif", 7)
        canvas.drawString(60, 40, f"CA-2026-0042  Page {document.page}")

    def script() -> None:
        pdfmetrics.registerFont(TTFont("BareSerif", str(font_file)))
        style.fontName = "BareSerif"
        story = [Paragraph(text.replace("&", "&amp;").replace("<", "&lt;"), style) for text in paragraphs]
        document = SimpleDocTemplate(
            io.BytesIO(), leftMargin=68, rightMargin=62, topMargin=71, bottomMargin=71
        )
        document.build(story, onFirstPage=foot, onLaterPages=foot)

    return script


def _paper(kind: str) -> Callable[[Bench], AbstractContextManager[Pair]]:
    @contextmanager
    def prepare(_bench: Bench) -> Iterator[Pair]:
        from tests.support import agreements

        make = {"contract": agreements.contract, "nda": agreements.nda}[kind]
        bare = _bare_script(_words(make().pdf))

        def ours() -> None:
            make()

        yield Pair(bare, ours)

    return prepare


@contextmanager
def _first(_bench: Bench) -> Iterator[Pair]:
    yield Pair(None, lambda: child_milliseconds("tests.benchmarks.child_contract"))


ROWS = (
    Row("contract", "contractor agreement, after the first", Target(ratio=1.3), _paper("contract")),
    Row("nda", "mutual NDA, after the first", Target(ratio=1.3), _paper("nda")),
    Row(
        "contract-first",
        "contractor agreement, first time after import",
        Target(at_most_ms=250),
        _first,
        WALL,
    ),
)
