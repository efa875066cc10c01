"""PDFs in the layouts that people download, drawn letter by letter and by a typesetter."""

import io
from random import Random
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from ats_desktop import resources
from tests.intake.gallery.people import span_text
from tests.intake.gallery.words import Words

WIDTH, HEIGHT = A4


class Page:
    """A canvas on which lines flow down columns; coordinates are points from the top left corner."""

    def __init__(self, family: str = "Helvetica") -> None:
        self._buffer = io.BytesIO()
        self.canvas = Canvas(self._buffer, pagesize=A4)
        self._family = family
        self._bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[
            family
        ]

    def text(
        self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False, spacing: float = 0
    ) -> None:
        """Put one line."""
        self.canvas.setFont(self._bold if bold else self._family, size)
        self.canvas.drawString(x, HEIGHT - y, text, charSpace=spacing)

    def end(self, x: float, y: float, text: str, size: float = 10) -> None:
        """Put one line that ends at x."""
        self.canvas.setFont(self._family, size)
        self.canvas.drawRightString(x, HEIGHT - y, text)

    def flow(
        self, x: float, y: float, width: float, rows: list[str], size: float = 10, head: float = 12
    ) -> float:
        """Put lines under one another with folding, headings and bullets; return the next free y."""
        for row in rows:
            if y > HEIGHT - 60:
                self.canvas.showPage()
                y = 60
            if row.startswith("# "):
                y += 8
                self.text(x, y, row[2:], head, bold=True)
                y += head + 5
                continue
            is_item = row.startswith("- ")
            indent = 12 if is_item else 0
            main, _, right = row.removeprefix("- ").partition("\t")
            if is_item:
                self.text(x, y, "\u2022", size)
            if right:
                self.end(x + width, y, right, size)
            for line in _folded(main, width - indent, self._family, size):
                self.text(x + indent, y, line, size)
                y += size + 4
        return y

    def data(self) -> bytes:
        """Return the file."""
        self.canvas.showPage()
        self.canvas.save()
        return self._buffer.getvalue()


def _folded(text: str, width: float, family: str, size: float) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and stringWidth(longer, family, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def plain(words: Words, random: Random) -> bytes:
    page = Page(random.choice(("Helvetica", "Times-Roman")))
    page.text(50, 60, words.person.name, 20, bold=True)
    page.text(50, 80, words.person.headline, 12)
    y = page.flow(50, 98, 495, list(words.contact))
    page.flow(50, y + 4, 495, words.body(skills_first=random.random() < 0.5))
    return page.data()


def centred(words: Words, random: Random) -> bytes:
    page = Page("Times-Roman")
    for size, y, text in (
        (22, 58, words.person.name.upper()),
        *((10, 76 + 13 * n, line) for n, line in enumerate(words.contact)),
    ):
        page.canvas.setFont("Times-Bold" if size > 12 else "Times-Roman", size)
        page.canvas.drawCentredString(WIDTH / 2, HEIGHT - y, text)
    page.flow(56, 90 + 13 * len(words.contact), 483, words.body())
    return page.data()


def left_sidebar(words: Words, random: Random) -> bytes:
    page = Page()
    aside = ["# CONTACT", *_narrow(words.contact), words.heading("skills"), *words.person.skills.values()]
    main = [
        words.heading("profile"),
        *words.profile,
        words.heading("jobs"),
        *(row for job in words.jobs for row in job),
    ]
    main += [words.heading("schools"), *words.schools]
    page.flow(30, 70, 150, aside, 9, 11)
    page.text(210, 66, words.person.name, 24, bold=True)
    page.text(210, 86, words.person.headline, 12)
    page.flow(210, 104, 350, main, 9.5)
    return page.data()


def right_sidebar(words: Words, random: Random) -> bytes:
    page = Page("Helvetica")
    page.text(40, 60, words.person.name, 22, bold=True)
    page.text(40, 80, words.person.headline, 11)
    aside = [
        "# Contact",
        *_narrow(words.contact),
        words.heading("schools"),
        *(row.replace("\t", " ") for row in words.schools),
    ]
    page.flow(410, 110, 150, aside, 8.5, 10.5)
    main = [
        words.heading("jobs"),
        *(row for job in words.jobs for row in job),
        words.heading("skills"),
        *words.skills,
    ]
    page.flow(40, 110, 340, main, 9.5)
    return page.data()


def _narrow(contact: tuple[str, ...]) -> list[str]:
    parts: list[str] = []
    for line in contact:
        for separator in (" | ", "  •  ", " · ", " - "):
            line = line.replace(separator, "\n")  # noqa: PLW2901
        parts += line.split("\n")
    return parts


def banner(words: Words, random: Random) -> bytes:
    page = Page()
    page.canvas.setFillColorRGB(0.12, 0.2, 0.35)
    page.canvas.rect(0, HEIGHT - 100, WIDTH, 100, fill=1, stroke=0)
    page.canvas.setFillColorRGB(1, 1, 1)
    page.text(40, 50, words.person.name.upper(), 22, bold=True, spacing=2)
    page.text(40, 72, words.person.headline, 12)
    page.text(40, 90, "   ".join(words.contact), 8)
    page.canvas.setFillColorRGB(0, 0, 0)
    page.flow(40, 122, 515, words.body(skills_first=True))
    return page.data()


def spaced_name(words: Words, random: Random) -> bytes:
    page = Page()
    letters = "   ".join(" ".join(part.upper()) for part in words.person.name.split())
    page.text(50, 60, letters, 18)
    page.text(50, 82, " ".join(words.person.headline.upper()), 9)
    y = page.flow(50, 102, 495, list(words.contact))
    page.flow(50, y + 4, 495, words.body())
    return page.data()


def gutter_dates(words: Words, random: Random) -> bytes:
    page = Page("Times-Roman")
    page.text(40, 58, words.person.name, 20, bold=True)
    y = page.flow(40, 78, 515, list(words.contact))
    y = page.flow(40, y + 4, 515, [words.heading("jobs")])
    style = random.randrange(28)
    for job in words.person.jobs:
        page.text(40, y, span_text(job, style), 9)
        page.text(170, y, job.title, 10, bold=True)
        page.text(170, y + 13, job.company, 10)
        y = page.flow(170, y + 27, 385, [f"- {deed}" for deed in job.deeds]) + 4
    page.flow(40, y, 515, [words.heading("schools"), *words.schools, words.heading("skills"), *words.skills])
    return page.data()


def label_rail(words: Words, random: Random) -> bytes:
    page = Page()
    page.text(40, 60, words.person.name, 20, bold=True)
    y = 90.0
    sections = (
        ("Contact", list(words.contact)),
        (words.headings["profile"], list(words.profile)),
        (words.headings["skills"], list(words.skills)),
        (words.headings["jobs"], [row for job in words.jobs for row in job]),
        (words.headings["schools"], list(words.schools)),
    )
    for label, rows in sections:
        page.text(40, y, label, 10, bold=True)
        y = page.flow(200, y, 350, rows) + 8
    return page.data()


def europass(words: Words, random: Random) -> bytes:
    page = Page()
    page.text(40, 50, "Curriculum vitae", 14)
    page.text(40, 76, "PERSONAL INFORMATION", 9)
    page.text(200, 76, words.person.name, 16, bold=True)
    y = page.flow(
        200, 96, 350, [words.person.city, words.person.phone_written, words.person.email, *words.person.links]
    )
    page.text(40, y + 10, "WORK EXPERIENCE", 9)
    y += 24
    style = random.randrange(28)
    for job in words.person.jobs:
        page.text(40, y, span_text(job, style), 8.5)
        page.text(200, y, job.title, 10.5, bold=True)
        y = page.flow(200, y + 14, 350, [job.company, *(f"- {deed}" for deed in job.deeds)]) + 5
    page.text(40, y, "EDUCATION AND TRAINING", 9)
    y += 14
    for school in words.person.schools:
        page.text(40, y, str(school.year), 8.5)
        y = page.flow(200, y, 350, [school.degree, school.institution]) + 4
    page.text(40, y, "PERSONAL SKILLS", 9)
    page.text(40, y + 14, "Job-related skills", 9)
    page.flow(200, y + 14, 350, list(words.skills))
    return page.data()


def one_line_head(words: Words, random: Random) -> bytes:
    page = Page("Times-Roman")
    page.text(50, 60, f"{words.person.name} — {words.person.headline}", 17, bold=True)
    page.text(
        50,
        78,
        " | ".join((words.person.phone_written, words.person.email, words.person.city, *words.person.links)),
        8.5,
    )
    page.flow(50, 98, 495, words.body())
    return page.data()


def biodata(words: Words, random: Random) -> bytes:
    page = Page("Times-Roman")
    page.canvas.setFont("Times-Bold", 16)
    page.canvas.drawCentredString(
        WIDTH / 2, HEIGHT - 50, random.choice(("CURRICULUM VITAE", "RESUME", "BIO DATA"))
    )
    y = 80.0
    rows = (
        ("Name", words.person.name),
        ("Father's Name", words.person.father),
        ("CNIC No.", "42101-0000001-3"),
        ("Date of Birth", "14-08-1995"),
        ("Address", f"{words.person.address}, {words.person.city}"),
        ("Contact No.", words.person.phone_written),
        ("E-mail", words.person.email),
        *(("Profile", link) for link in words.person.links),
    )
    for label, value in rows:
        page.text(60, y, label, 10.5, bold=True)
        page.text(180, y, f":  {value}", 10.5)
        y += 17
    page.flow(60, y + 6, 480, words.body(with_profile=False))
    return page.data()


def chips(words: Words, random: Random) -> bytes:
    page = Page()
    page.text(40, 56, words.person.name, 21, bold=True)
    page.text(40, 75, words.person.headline, 11)
    y = page.flow(40, 94, 515, list(words.contact))
    y = page.flow(40, y + 2, 515, [words.heading("skills")])
    x = 40.0
    for skill in words.person.skills.values():
        width = stringWidth(skill, "Helvetica", 9) + 16
        if x + width > 555:
            x, y = 40.0, y + 22
        page.canvas.roundRect(x, HEIGHT - y - 5, width, 17, 5)
        page.text(x + 8, y, skill, 9)
        x += width + 8
    body = [row for job in words.jobs for row in job]
    page.flow(40, y + 24, 515, [words.heading("jobs"), *body, words.heading("schools"), *words.schools])
    return page.data()


def word_processor(words: Words, random: Random) -> bytes:
    """Set it as a word processor does: an embedded font in pieces, justified paragraphs, real bullets."""
    for name in ("SourceSerif4-Regular", "SourceSerif4-Bold"):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(
                TTFont(name, str(resources.path("fonts", "source-serif-4", f"{name}.ttf")))
            )
    body = ParagraphStyle(
        "body", fontName="SourceSerif4-Regular", fontSize=10, leading=13.5, alignment=TA_JUSTIFY
    )
    item = ParagraphStyle("item", body, leftIndent=14, bulletIndent=2)
    head = ParagraphStyle(
        "head", body, fontName="SourceSerif4-Bold", fontSize=12.5, spaceBefore=8, leading=16
    )
    name = ParagraphStyle("name", head, fontSize=20, leading=25)
    story: list[Paragraph] = [
        Paragraph(escape(words.person.name), name),
        Paragraph(escape(words.person.headline), body),
    ]
    for row in [*words.contact, *words.body(skills_first=random.random() < 0.5)]:
        if row.startswith("# "):
            story.append(Paragraph(escape(row[2:]), head))
        elif row.startswith("- "):
            story.append(Paragraph(escape(row[2:]), item, bulletText="\u2022"))
        else:
            story.append(Paragraph(escape(row).replace("\t", "&nbsp;" * 8), body))
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, pagesize=A4, title="CV").build(list(story))
    return buffer.getvalue()


def html_page(words: Words, *, tables: bool) -> str:
    """Return the CV as a web page, its contact lines in a table or not."""
    contact = [escape(line) for line in words.contact]
    head = f"<h1>{escape(words.person.name)}</h1><p>{escape(words.person.headline)}</p>"
    if tables:
        head += "<table>" + "".join(f"<tr><td>{line}</td></tr>" for line in contact) + "</table>"
    else:
        head += "<p>" + "<br>".join(contact) + "</p>"
    return f"<html><body>{head}{''.join(_html_row(row) for row in words.body())}</body></html>"


def _html_row(row: str) -> str:
    if row.startswith("# "):
        return f"<h2>{escape(row[2:])}</h2>"
    if row.startswith("- "):
        return f"<ul><li>{escape(row[2:])}</li></ul>"
    return f"<p>{escape(row).replace(chr(9), '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;')}</p>"


def owner_locked(words: Words, random: Random) -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption

    page = Page()
    page.canvas = Canvas(page._buffer, pagesize=A4, encrypt=StandardEncryption("", "owner", canPrint=0))
    page.text(50, 60, words.person.name, 20, bold=True)
    y = page.flow(50, 82, 495, list(words.contact))
    page.flow(50, y + 4, 495, words.body())
    return page.data()
