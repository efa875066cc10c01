"""What a page must never show: a heading without its words, a parted form, lines over one another."""

import io
import re

import pypdf
import pytest

from ats_desktop.documents import templates
from ats_desktop.documents.agreement import AgencyLook, RenderedAgreement
from tests.support import agreements


def _pages(paper: RenderedAgreement) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(paper.pdf)).pages]


@pytest.mark.parametrize("lines", range(0, 40, 3))
def test_a_heading_is_on_the_page_of_its_first_words(lines: int) -> None:
    channels = "Slack" + "\nWord" * lines
    pages = _pages(agreements.contract(given=agreements.values(job__channels=channels)))
    for clause in range(1, 14):
        heading = next(page for page in pages if re.search(rf"(?m)^{clause}\. ?[A-Z]", page))
        assert re.search(rf"(?m)^{clause}\.1 ", heading), clause


@pytest.mark.parametrize("count", [1, 4, 6, 8, 10, 12])
def test_the_form_for_changes_is_whole_and_below_its_heading(count: int) -> None:
    total = 1_800_000
    rows = [
        {
            "name": f"Part {number}",
            "criteria": "It runs as the brief says. " * 4,
            "due": "2027-01-31",
            "fee": 1,
        }
        for number in range(1, count)
    ]
    rows.append(
        {"name": "Last", "criteria": "All of it runs.", "due": "2027-03-31", "fee": total - count + 1}
    )
    pages = _pages(agreements.contract(given=agreements.values(milestones=rows)))
    form = next(page for page in pages if "Change request no." in page)
    assert "SCHEDULE 2" in form
    assert "Agreed for the Contractor" in form


def _reach(paper: RenderedAgreement, part: str) -> tuple[float, float]:
    """Give the left and right x of the line on page 1 that holds a part of the letterhead."""
    import pypdfium2

    with pypdfium2.PdfDocument(paper.pdf) as document:
        text = document[0].get_textpage()
        place, length = text.search(part).get_next()
        boxes = [text.get_charbox(place + number) for number in range(length)]
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def test_the_longest_letterhead_keeps_its_sides_apart() -> None:
    look = AgencyLook(
        short="Name " * 12,
        strapline="Line " * 20,
        address="Street " * 34,
        phone="+92 21 0000",
        email="a@example.com",
    )
    paper = agreements.contract(look=look)
    _, name_ends = _reach(paper, "Name Name Name")
    first = _pages(paper)[0]
    names, streets = re.search(r"(?:Name ?)+…?", first), re.search(r"(?:Street ?)+…?", first)
    assert names and streets
    _, name_ends = _reach(paper, names[0].strip())
    address_begins, address_ends = _reach(paper, streets[0].strip())
    assert name_ends < address_begins
    assert address_ends < 595 - 60


def test_a_long_number_stays_clear_of_the_title() -> None:
    paper = agreements.contract("A-VERY-LONG-PREFIX-OF-AN-AGENCY-2026-0042")
    _, title_ends = _reach(paper, "Independent Contractor Agreement")
    number_begins, _ = _reach(paper, "A-VERY-LONG")
    assert title_ends < number_begins


def test_a_template_tells_whoever_chooses_it_to_have_it_reviewed() -> None:
    assert all(
        templates.load_shipped(one.key).note == "Review by a lawyer before use."
        for one in templates.shipped()
    )
