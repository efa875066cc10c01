"""The finished paper, read back with the programs that others will read it with."""

import io
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

from ats_desktop.documents import agreement, page, templates
from ats_desktop.documents.agreement import RenderedAgreement
from tests.support import agreements

_KEY_TERMS = (
    "Role", "Start date", "Term", "Fees", "Payment", "Place of work", "Working overlap", "Communication",
    "Notice", "Confidentiality", "Intellectual property", "Governing law",
)  # fmt: skip


def _texts(paper: RenderedAgreement) -> list[str]:
    return [" ".join(sheet.extract_text().split()) for sheet in _reader(paper).pages]


def _reader(paper: RenderedAgreement) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(paper.pdf))


def _pdfium_texts(paper: RenderedAgreement) -> list[str]:
    with pypdfium2.PdfDocument(paper.pdf) as document:
        return [sheet.get_textpage().get_text_range() for sheet in document]


def _picture(paper: RenderedAgreement, number: int) -> Any:
    with pypdfium2.PdfDocument(paper.pdf) as document:
        return document[number].render(scale=1).to_pil().convert("L")


@pytest.fixture(scope="module")
def contract() -> RenderedAgreement:
    return agreements.contract()


@pytest.fixture(scope="module")
def nda() -> RenderedAgreement:
    return agreements.nda()


def test_the_samples_have_five_and_two_pages(contract: RenderedAgreement, nda: RenderedAgreement) -> None:
    assert (contract.pages, nda.pages) == (5, 2)
    assert (len(_reader(contract).pages), len(_reader(nda).pages)) == (5, 2)


@pytest.mark.parametrize("name", ["contract", "nda"])
def test_every_page_bears_number_reference_count_and_initials(
    name: str, request: pytest.FixtureRequest
) -> None:
    paper: RenderedAgreement = request.getfixturevalue(name)
    number = {"contract": "CA-2026-0042", "nda": "NDA-2026-0107"}[name]
    digits = paper.content_sha256[:16].upper()
    reference = "Ref " + " ".join(re.findall("....", digits))
    for place, text in enumerate(_texts(paper), start=1):
        assert number in text
        assert f"Page {place} of {paper.pages}" in text
        assert reference in text
        assert ("Initials" in text) == (place < paper.pages)


def test_page_one_has_the_fees_and_every_key_term(contract: RenderedAgreement) -> None:
    first = _texts(contract)[0]
    assert "PKR 18,00,000" in first
    assert "Rupees eighteen lakh only" in first
    for label in _KEY_TERMS:
        assert label in first


@pytest.mark.parametrize("nonsolicit", [True, False])
def test_clauses_are_numbered_without_gaps_and_references_are_right(*, nonsolicit: bool) -> None:
    values = agreements.values(covenants={"nonsolicit": nonsolicit, "months": 12})
    paper = agreements.contract(given=values)
    titles = [str(entry.title) for entry in _reader(paper).outline if not isinstance(entry, list)]
    clauses = [title.split(". ", 1) for title in titles if title[0].isdigit()]
    assert [int(number) for number, _ in clauses] == list(range(1, len(clauses) + 1))
    numbers = {heading: number for number, heading in clauses}
    assert ("Non-solicitation" in numbers) == nonsolicit
    text = " ".join(_texts(paper))
    assert ("10.1 During the term" in text) == nonsolicit
    assert f"it needs clause {numbers['Changes']}." in text
    assert f"on creation (clause {numbers['Intellectual property']})" in text
    last = [numbers[name] for name in ("Confidentiality", "Intellectual property", "Liability")]
    last += [numbers["Non-solicitation"]] if nonsolicit else []
    expected = ", ".join(f"clause {number}" for number in last)
    law = numbers["Governing law and disputes"]
    assert f"{expected[0].upper()}{expected[1:]} and clause {law} continue." in text


def test_each_reference_jumps_to_its_heading(contract: RenderedAgreement) -> None:
    reader = _reader(contract)
    pages = [sheet.indirect_reference for sheet in reader.pages]
    headings = {}
    for entry in reader.outline:
        assert not isinstance(entry, list)
        headings[reader.get_destination_page_number(entry), float(str(entry.top))] = str(entry.title)
    links = [
        annotation.get_object()["/Dest"]
        for sheet in reader.pages
        for annotation in sheet.get("/Annots", pypdf.generic.ArrayObject())
    ]
    reached = [headings[pages.index(list.__getitem__(link, 0)), float(link[3])] for link in links]
    assert reached[:2] == ["Schedule 1: Milestones and acceptance criteria", "6. Intellectual property"]
    assert set(reached) >= {"3. Changes", "Schedule 2: Change request", "5. Confidentiality", "9. Liability"}


def test_the_head_of_forty_milestones_is_on_each_page() -> None:
    rows = [
        {"name": f"Stage {n}", "criteria": "It works. " * 12, "due": date(2027, 1, 1), "fee": 45_000}
        for n in range(40)
    ]
    texts = _texts(agreements.contract(given=agreements.values(milestones=rows)))
    reached = [text for text in texts if re.search(r"Stage \d", text)]
    assert len(reached) > 2
    assert all("Acceptance criteria Due Fee (PKR)" in text for text in reached)
    assert sum("Total: Rupees eighteen lakh only" in text for text in texts) == 1


@pytest.mark.parametrize("name", ["contract", "nda"])
def test_the_signatures_are_whole_on_the_last_page(name: str, request: pytest.FixtureRequest) -> None:
    *before, last = _texts(request.getfixturevalue(name))
    assert len(re.findall(r"\bSignature\b", last)) == 4
    for known in ("Meridian Payments (Private) Limited", "Ayesha Siddiqui", "Farah Naqvi"):
        assert known in last
    for known in ("42301-1234567-2", "42201-9876543-4", "WITNESS 1", "WITNESS 2", "Document check"):
        assert known in last
    assert not any("WITNESS" in text or "Designation" in text for text in before)


@pytest.mark.parametrize(("witnesses", "lines"), [([], 4), ([{}, {}], 4), ([{}, {}, {}], 5)])
@pytest.mark.parametrize("paper", ["A4", "Legal", "foolscap"])
def test_any_number_of_witnesses_stays_on_one_page(paper: str, witnesses: list[Any], lines: int) -> None:
    last = _texts(agreements.nda(given=agreements.values(witnesses=witnesses), paper=paper))[-1]
    assert len(re.findall(r"\bSignature\b", last)) == lines


def test_what_is_known_of_a_witness_is_printed() -> None:
    known = {"name": "Bilal Ahmed", "cnic": "4210111111117", "address": "12 Sample Road, Karachi"}
    last = _texts(agreements.contract(given=agreements.values(witnesses=[known, {}])))[-1]
    assert "Bilal Ahmed" in last
    assert "42101-1111111-7" in last
    assert "12 Sample Road, Karachi" in last


def test_a_stamp_reserve_stays_blank_on_legal_paper() -> None:
    paper = agreements.contract(paper="Legal", stamp_reserve_mm=120)
    reader = _reader(paper)
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == [612, 1008]
    reserve = int(120 / 25.4 * 72)
    first = _picture(paper, 0)
    assert first.crop((0, 0, first.width, reserve)).getextrema() == (255, 255)
    assert first.crop((0, reserve, first.width, reserve + 60)).getextrema()[0] < 100
    second = _picture(paper, 1)
    assert second.crop((0, 0, second.width, 60)).getextrema()[0] < 200
    assert "Independent Contractor Agreement" in _texts(paper)[0]
    assert "Backend recruitment" not in _texts(paper)[0]


def test_the_draft_mark_keeps_out_of_the_stamp_reserve() -> None:
    first = _picture(agreements.contract(None, stamp_reserve_mm=150), 0)
    assert first.crop((0, 0, first.width, int(150 / 25.4 * 72))).getextrema() == (255, 255)


@pytest.mark.parametrize(("paper", "reserve"), [("A5", 0), ("A4", -1), ("A4", 181)])
def test_a_sheet_that_cannot_be_used_is_refused(paper: str, reserve: int) -> None:
    with pytest.raises(page.PaperError):
        agreements.contract(paper=paper, stamp_reserve_mm=reserve)


@pytest.mark.parametrize("draft", [True, False])
def test_all_fonts_are_embedded_subsets(*, draft: bool) -> None:
    for paper in (agreements.contract(None if draft else "CA-2026-0042"), agreements.nda()):
        fonts = [
            value.get_object()
            for value in _objects(paper)
            if isinstance(value, pypdf.generic.DictionaryObject) and value.get("/Type") == "/Font"
        ]
        assert fonts
        for font in fonts:
            assert re.match(r"/[A-Z]{6}\+", str(font["/BaseFont"])), font["/BaseFont"]
            assert "/FontFile2" in font["/FontDescriptor"]
            assert "/ToUnicode" in font


def _objects(paper: RenderedAgreement) -> list[Any]:
    reader = _reader(paper)
    return [reader.get_object(number) for number in reader.xref[0]]


def test_the_urdu_name_is_found_in_logical_order(contract: RenderedAgreement) -> None:
    for texts in (_texts(contract), _pdfium_texts(contract)):
        assert agreements.URDU_NAME in texts[0]
        assert agreements.URDU_NAME in texts[-1]
        assert "گلشنِ اقبال، کراچی" in texts[0]
        assert not any(re.search("[\ue000-\uf8ff]", text) for text in texts)


def test_the_urdu_name_is_drawn_and_not_only_there_to_be_found() -> None:
    plain = _picture(agreements.contract(given=agreements.values(contractor__urdu=None)), 4)
    with_name = _picture(agreements.contract(), 4)
    head = (300, 154, 420, 172)
    assert plain.crop(head).getextrema() == (255, 255)
    assert with_name.crop(head).getextrema()[0] < 80


def test_metadata_language_and_outline(contract: RenderedAgreement) -> None:
    reader = _reader(contract)
    metadata = reader.metadata
    assert metadata is not None
    assert metadata.title == "Independent Contractor Agreement"
    assert metadata.author == "Indus Talent Partners"
    assert metadata.subject == "Independent Contractor Agreement CA-2026-0042"
    assert metadata.creation_date is not None
    assert metadata.creation_date.date() == agreements.ISSUED_ON
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] in (True, "/true")
    titles = [str(entry.title) for entry in reader.outline if not isinstance(entry, list)]
    assert titles[0] == "1. Engagement and status"
    assert titles[-3:] == [
        "Schedule 1: Milestones and acceptance criteria",
        "Schedule 2: Change request",
        "Signatures",
    ]
    assert len(titles) == 16


def test_the_same_input_gives_the_same_bytes_in_every_process(contract: RenderedAgreement) -> None:
    program = "from tests.support import agreements; print(agreements.contract().pdf_sha256)"
    root = str(Path(__file__).parents[2])
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": root, "TZ": "Asia/Karachi"}
        run = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == contract.pdf_sha256


def test_anything_that_changes_changes_the_reference(contract: RenderedAgreement) -> None:
    others = [
        agreements.contract("CA-2026-0043"),
        agreements.contract(given=agreements.values(fees__days=15)),
        agreements.contract(issued_on=date(2026, 11, 25)),
    ]
    hashes = {paper.content_sha256 for paper in (contract, *others)}
    assert len(hashes) == 4
    assert agreements.contract(paper="Legal").content_sha256 == contract.content_sha256


def test_a_draft_says_so_on_every_page_and_has_no_number() -> None:
    paper = agreements.contract(None)
    for text in _texts(paper):
        assert "DRAFT" in text
        assert "CA-" not in text
        assert "Ref " not in text
    assert not any("DRAFT" in text for text in _texts(agreements.contract()))


_HOSTILE = (
    "Ali <b>x</b> & **Sons** {{ 7*7 }}",
    "<font size=99>x</font>",
    '<img src="http://example.com/x.png"/>',
    '<a href="http://example.com">x</a>',
    "[[ip]]",
    "::: signatures",
    "## Heading @x",
    "{% raw %}x{% endraw %} {# y #}",
    "&lt;b&gt; %s %(x)s \\n $x",
    "- item",
)


@pytest.mark.parametrize("text", _HOSTILE)
def test_a_value_never_becomes_structure(text: str) -> None:
    plain = agreements.contract()
    values = agreements.values(job__title=text, client__name=text, client__signatory=text)
    paper = agreements.contract(given=values)
    shown = "".join(text.split())
    first, *_, last = ["".join(one.split()) for one in _texts(paper)]
    assert f"{shown}(JOB-0117)" in first
    assert first.count(shown) == 3
    assert last.count(shown) == 2
    assert len(_reader(paper).outline) == len(_reader(plain).outline)


def test_lines_of_a_value_make_no_heading_list_or_clause() -> None:
    hostile = "Before.\n\n## Surprise @ip\n\n- item\n::: signatures\n\nAfter."
    paper = agreements.contract(given=agreements.values(terms={"additional": hostile}))
    titles = [str(entry.title) for entry in _reader(paper).outline if not isinstance(entry, list)]
    assert "14. Additional terms" in titles
    assert not any("Surprise" in title for title in titles)
    assert "## Surprise @ip" in " ".join(_texts(paper))


def test_the_longest_values_still_make_a_paper() -> None:
    values = agreements.values()
    for spec in templates.load_shipped("contractor-direct").fields:
        group, _, name = spec.name.partition(".")
        if spec.kind in {"text", "multiline"} and spec.form == "latin" and name:
            values.setdefault(group, {})[name] = "W" * spec.longest
    values["milestones"][0]["criteria"] = "W" * 800
    values["contractor"]["urdu"] = "عائشہ " * 13
    values["witnesses"] = [{"name": "W" * 80, "address": "W" * 120}] * 3
    for key in ("contractor-direct", "mutual-nda"):
        paper = agreement.render(
            templates.load_shipped(key),
            values,
            number="X-1",
            issued_on=agreements.ISSUED_ON,
            look=agreements.LOOK,
        )
        assert len(re.findall(r"\bSignature\b", _texts(paper)[-1])) == 5


@pytest.mark.parametrize("logo", [b"", b"no picture", b"\x89PNG\r\n\x1a\n broken"])
def test_a_logo_that_cannot_be_read_gives_the_initials(logo: bytes) -> None:
    look = agreements.AgencyLook(short="Indus Talent Partners", logo=logo)
    assert _texts(agreements.contract(look=look))[0].startswith("IT Indus Talent Partners")


def test_a_logo_is_drawn_in_the_place_of_the_initials() -> None:
    picture = io.BytesIO()
    Image.new("RGBA", (64, 64), (200, 0, 0, 255)).save(picture, "PNG")
    look = agreements.AgencyLook(short="Indus Talent Partners", logo=picture.getvalue())
    paper = agreements.contract(look=look)
    with pypdfium2.PdfDocument(paper.pdf) as document:
        red, green, _ = document[0].render(scale=1).to_pil().convert("RGB").getpixel((79, 46))
    assert (red > 150, green < 60) == (True, True)


def test_a_filled_reference_to_an_absent_clause_is_refused() -> None:
    source = Path(templates.__file__).parents[2] / "resources" / "agreements" / "contractor.md"
    text = source.read_text(encoding="utf-8").replace("needs [[change]]", "needs [[nonsolicit]]")
    template = templates.load(text.encode())
    values = agreements.values(covenants={"nonsolicit": False})
    with pytest.raises(templates.TemplateError) as caught:
        agreement.render(
            template, values, number="CA-1", issued_on=agreements.ISSUED_ON, look=agreements.LOOK
        )
    assert caught.value.values["reason"] == "absent_reference"


def test_the_square_on_the_last_page_holds_number_and_reference(contract: RenderedAgreement) -> None:
    digits = contract.content_sha256[:16].upper()
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(f"CA-2026-0042 Ref {' '.join(re.findall('....', digits))}"))
    code.make()
    with pypdfium2.PdfDocument(contract.pdf) as document:
        picture = document[4].render(scale=4).to_pil().convert("L")
    note = picture.crop((4 * 60, 4 * 518, 4 * 128, 4 * 590)).point(lambda grey: 255 * (grey < 128))
    left, top, right, bottom = note.getbbox()
    side = code.getModuleCount()
    assert abs((right - left) - 4 * 56) < 4
    for row in range(side):
        for column in range(side):
            x = left + (column + 0.5) * (right - left) / side
            y = top + (row + 0.5) * (bottom - top) / side
            assert (note.getpixel((int(x), int(y))) > 0) == bool(code.isDark(row, column))
