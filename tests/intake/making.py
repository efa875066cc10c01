"""Files made for the tests: minimal DOCX, and PDFs of words set at places."""

import io
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

from reportlab.pdfgen.canvas import Canvas

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
PAGE_HEIGHT = 842.0


def paragraph(text: str, *, size: float = 11, bold: bool = False, bullet: bool = False) -> str:
    """Give one paragraph as WordprocessingML; tabs and line feeds become what Word makes of them."""
    runs = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    runs = runs.replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
    weight = "<w:b/>" if bold else ""
    number = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" if bullet else ""
    look = f"<w:rPr>{weight}<w:sz w:val='{round(size * 2)}'/></w:rPr>"
    return f"<w:p>{number}<w:r>{look}<w:t xml:space='preserve'>{runs}</w:t></w:r></w:p>"


def table(rows: Iterable[Iterable[str]]) -> str:
    """Give a table; each cell is one paragraph, or ready-made XML."""
    cells = "".join(
        "<w:tr>"
        + "".join(f"<w:tc>{cell if cell.startswith('<w:') else paragraph(cell)}</w:tc>" for cell in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{cells}</w:tbl>"


def text_box(*paragraphs: str) -> str:
    """Give a text box the way Word writes it: twice, once for old programs."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return (
        f"<w:p><w:r><mc:AlternateContent {compatible}>"
        f"<mc:Choice Requires='wps'><w:drawing>{content}</w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict>{content}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def docx(body: str, *, header: str = "", footer: str = "", links: dict[str, str] | None = None) -> bytes:
    """Make a DOCX of ready-made XML."""
    relations = "".join(
        f"<Relationship Id='{key}' Type='hyperlink' Target='{target}' TargetMode='External'/>"
        for key, target in (links or {}).items()
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {_W} {_R}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/_rels/document.xml.rels", f"<Relationships>{relations}</Relationships>")
        if header:
            archive.writestr("word/header1.xml", f"<w:hdr {_W}>{header}</w:hdr>")
        if footer:
            archive.writestr("word/footer1.xml", f"<w:ftr {_W}>{footer}</w:ftr>")
    return buffer.getvalue()


class Sheet:
    """A PDF that is written word by word, in points from the top left corner."""

    def __init__(self, encrypt: object = None) -> None:
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=(595, PAGE_HEIGHT), encrypt=encrypt)

    def text(
        self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False, spacing: float = 0
    ) -> "Sheet":
        """Put a line of text with its baseline at y."""
        self._canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self._canvas.drawString(x, PAGE_HEIGHT - y, text, charSpace=spacing)
        return self

    def lines(self, x: float, y: float, rows: str, size: float = 10, step: float = 14) -> "Sheet":
        """Put lines under one another; ``# `` makes a bold heading, ``- `` a bullet."""
        for number, row in enumerate(rows.strip().split("\n")):
            place = y + number * step
            if row.startswith("# "):
                self.text(x, place, row[2:], size + 2, bold=True)
            elif row.startswith("- "):
                self.text(x + 6, place, "\u2022", size).text(x + 18, place, row[2:], size)
            elif row.startswith("  "):
                self.text(x + 18, place, row.strip(), size)
            else:
                self.text(x, place, row, size)
        return self

    def link(self, target: str, y: float) -> "Sheet":
        """Put an address behind a strip of the page."""
        self._canvas.linkURL(target, (40, PAGE_HEIGHT - y - 4, 300, PAGE_HEIGHT - y + 10))
        return self

    def page(self) -> "Sheet":
        """Begin another page."""
        self._canvas.showPage()
        return self

    def data(self) -> bytes:
        """Return the file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()
