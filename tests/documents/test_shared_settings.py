"""What papers share must not show: each is as if it were the first and the only one."""

import io
import subprocess
import sys

import pypdf
import pypdfium2

from tests.support import agreements

_FIRST_ONE = """
import sys
from tests.support import agreements
sys.stdout.write(agreements.contract(given=agreements.values(contractor__name="Zoë Łukasz Ñandú")).pdf_sha256)
"""


def _text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


def test_papers_before_leave_no_trace_in_a_paper() -> None:
    agreements.contract(paper="Legal", stamp_reserve_mm=120)
    agreements.nda(None)
    agreements.contract(given=agreements.values(contractor__name="Đuro Øsbrand Çelik"))
    here = agreements.contract(given=agreements.values(contractor__name="Zoë Łukasz Ñandú"))
    alone = subprocess.run([sys.executable, "-c", _FIRST_ONE], capture_output=True, text=True, check=True)
    assert here.pdf_sha256 == alone.stdout


def test_letters_beyond_the_usual_ones_are_found_in_both_readers() -> None:
    name = "Zoë Łukasz Ñandú"
    paper = agreements.contract(given=agreements.values(contractor__name=name))
    assert name in _text(paper.pdf)
    with pypdfium2.PdfDocument(paper.pdf) as document:
        assert name in document[0].get_textpage().get_text_range()


def test_a_text_that_a_page_parted_once_is_whole_on_a_wider_sheet() -> None:
    whole = agreements.values(terms={"additional": "Each page of this text is read. " * 60})
    first = agreements.contract(given=whole, paper="foolscap").pdf
    assert agreements.contract(given=whole, paper="Legal").pages
    assert agreements.contract(given=whole, paper="foolscap").pdf == first
