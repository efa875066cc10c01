"""The floors that papers are measured against do the work that they claim to do."""

import io

import pypdf
import pytest

from tests.benchmarks import bare_paper, bare_words, row_agreements


@pytest.mark.parametrize("kind", ["contract", "nda"])
def test_the_bare_script_makes_as_many_pages_as_the_program(kind: str) -> None:
    floor, ours = row_agreements.page_counts(kind)
    assert floor == ours


def test_the_bare_script_sets_the_words_in_embedded_typefaces() -> None:
    words = bare_words.words_of("contractor-direct", "CA-2026-0042")
    reader = pypdf.PdfReader(io.BytesIO(bare_paper.script(words)()))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for part in ("Independent Contractor Agreement", "Farah Naqvi", "Page 5 of 5", "Load test and handover"):
        assert part in text
    fonts = {str(font["/BaseFont"]) for page in reader.pages for font in page["/Resources"]["/Font"].values()}
    assert fonts and all("+" in font for font in fonts)
