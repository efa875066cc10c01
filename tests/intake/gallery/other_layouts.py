"""CVs as DOCX, ODT, RTF, HTML, plain text, scans and photos."""

import io
import zipfile
from random import Random
from xml.sax.saxutils import escape

import pypdfium2 as pdfium
from PIL import Image, ImageFilter

from tests.intake.gallery import pdf_layouts
from tests.intake.gallery.words import Words
from tests.intake.making import docx, paragraph, table, text_box


def _paragraphs(rows: list[str]) -> str:
    parts = []
    for row in rows:
        if row.startswith("# "):
            parts.append(paragraph(row[2:], size=14, bold=True))
        else:
            parts.append(paragraph(row.removeprefix("- "), bullet=row.startswith("- ")))
    return "".join(parts)


def word_plain(words: Words, random: Random) -> bytes:
    head = paragraph(words.person.name, size=22, bold=True) + paragraph(words.person.headline)
    return docx(head + _paragraphs([*words.contact, *words.body(skills_first=random.random() < 0.5)]))


def word_header(words: Words, random: Random) -> bytes:
    header = paragraph(words.person.name, size=20, bold=True) + _paragraphs(list(words.contact))
    return docx(_paragraphs(words.body()), header=header)


def word_footer(words: Words, random: Random) -> bytes:
    footer = _paragraphs(list(words.contact))
    return docx(paragraph(words.person.name, size=20, bold=True) + _paragraphs(words.body()), footer=footer)


def word_boxes(words: Words, random: Random) -> bytes:
    box = text_box(
        paragraph(words.person.name, size=24, bold=True), *(paragraph(line) for line in words.contact)
    )
    return docx(box + _paragraphs(words.body()))


def word_table(words: Words, random: Random) -> bytes:
    aside = _paragraphs(["# CONTACT", *words.contact, words.heading("skills"), *words.skills])
    jobs = [row for job in words.jobs for row in job]
    main = paragraph(words.person.name, size=22, bold=True) + _paragraphs(
        [words.heading("jobs"), *jobs, words.heading("schools"), *words.schools]
    )
    return docx(table([[aside, main]]))


def word_form(words: Words, random: Random) -> bytes:
    rows = [
        ["Name", words.person.name],
        ["Father Name", words.person.father],
        ["Mobile", words.person.phone_written],
        ["Email", words.person.email],
        ["Address", f"{words.person.address}, {words.person.city}"],
        *(["Profile", link] for link in words.person.links),
    ]
    return docx(
        paragraph("RESUME", size=16, bold=True) + table(rows) + _paragraphs(words.body(with_profile=False))
    )


def open_document(words: Words, random: Random) -> bytes:
    rows = [words.person.name, words.person.headline, *words.contact, *words.body()]
    texts = "".join(
        f"<text:h>{escape(row[2:])}</text:h>"
        if row.startswith("# ")
        else f"<text:p>{escape(row.removeprefix('- '))}</text:p>"
        for row in rows
    ).replace("\t", "<text:tab/>")
    spaces = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f"<office:document-content xmlns:office='{spaces}office:1.0' xmlns:text='{spaces}text:1.0'>"
        f"<office:body><office:text>{texts}</office:text></office:body></office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return buffer.getvalue()


def rich_text(words: Words, random: Random) -> bytes:
    rows = [words.person.name, words.person.headline, *words.contact, *words.body()]
    coded = "".join(
        "".join(
            c if ord(c) < 128 else f"\\u{ord(c)}?" for c in row.removeprefix("# ").removeprefix("- ")
        ).replace("\t", "\\tab ")
        + "\\par\n"
        for row in rows
    )
    return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\n" + coded + "}").encode("ascii")


def _plain_rows(words: Words, *, underlined: bool) -> str:
    rows = [words.person.name, words.person.headline, *words.contact, ""]
    for row in words.body():
        if row.startswith("# "):
            rows += ["", row[2:].upper(), "-" * len(row)] if underlined else ["", row[2:].upper()]
        else:
            rows.append(row.replace("\t", "    "))
    return "\r\n".join(rows)


def plain_text(words: Words, random: Random) -> bytes:
    return _plain_rows(words, underlined=random.random() < 0.5).encode("utf-8")


def plain_wide(words: Words, random: Random) -> bytes:
    return _plain_rows(words, underlined=False).encode("utf-16")


def plain_western(words: Words, random: Random) -> bytes:
    return _plain_rows(words, underlined=True).encode("cp1252", "replace")


def web_page(words: Words, random: Random) -> bytes:
    return pdf_layouts.html_page(words, tables=random.random() < 0.5).encode()


def _first_page(words: Words, random: Random) -> Image.Image:
    drawn = random.choice((pdf_layouts.plain, pdf_layouts.centred, pdf_layouts.biodata))(words, random)
    document = pdfium.PdfDocument(drawn)
    image: Image.Image = document[0].render(scale=200 / 72).to_pil().convert("RGB")
    document.close()
    return image


def scanned_pdf(words: Words, random: Random) -> bytes:
    buffer = io.BytesIO()
    image = _first_page(words, random).convert("L").filter(ImageFilter.GaussianBlur(0.5))
    image.rotate(random.uniform(-0.6, 0.6), fillcolor=250).save(buffer, "PDF", resolution=200)
    return buffer.getvalue()


def photo(words: Words, random: Random) -> bytes:
    buffer = io.BytesIO()
    image = _first_page(words, random).rotate(random.uniform(-2, 2), expand=True, fillcolor=(170, 168, 160))
    image.filter(ImageFilter.GaussianBlur(0.6)).save(buffer, "JPEG", quality=random.randrange(55, 85))
    return buffer.getvalue()
