"""Scans, photos and pictures of CVs: their words are recognised, and where there are none the row says so."""

import io
from collections.abc import Callable
from datetime import date

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageFilter

from ats_desktop.domain.candidate import TextStatus
from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.intake import ocr
from ats_desktop.intake.errors import FileDamagedError, FileTooBigError
from ats_desktop.intake.readers import picture
from ats_desktop.intake.reading import read_bytes
from ats_desktop.resources import path

TODAY = date(2026, 7, 1)
NAMES = ("dev03.pdf", "dev06.pdf", "dev12.pdf")
WHO = ("full_name", "email", "phone", "city", "degree")

pytestmark = pytest.mark.skipif(not ocr.is_available(), reason="no wheel of the engine for this computer")


def sample(name: str) -> bytes:
    return path("samples", "cv", name).read_bytes()


def photographed(name: str) -> Image.Image:
    document = pdfium.PdfDocument(sample(name))
    image: Image.Image = document[0].render(scale=200 / 72).to_pil().convert("RGB")
    document.close()
    return image


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def who(draft: CandidateDraft) -> dict[str, object]:
    return {field: getattr(draft, field) for field in WHO}


def test_a_scanned_pdf_is_read_whole() -> None:
    draft = read_bytes(sample("dev09.pdf"), "dev09.pdf", TODAY)
    assert (draft.full_name, draft.email, draft.phone) == (
        "Adeel Malik",
        "malik_adeel@mail.example.com",
        "+923110007738",
    )
    assert (draft.current_title, draft.current_company) == ("DevOps Engineer", "Hunza Mapworks")
    assert {"Azure", "Ansible", "Docker"} <= {skill.name for skill in draft.skills}
    assert draft.text_status is TextStatus.OCR
    assert draft.fields["full_name"].confidence < 0.95
    assert draft.fields["email"].box is not None


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "spoil",
    [
        lambda image: saved(image, "PNG"),
        lambda image: saved(image.rotate(90, expand=True), "JPEG", quality=70),
        lambda image: saved(image.rotate(180), "WEBP", quality=80),
        lambda image: saved(
            image.rotate(1.2, expand=True, fillcolor=(180, 180, 175)).filter(ImageFilter.GaussianBlur(0.7)),
            "JPEG",
            quality=60,
        ),
    ],
    ids=["picture", "on its side", "upside down", "crooked photo"],
)
def test_a_picture_of_a_cv_says_who_it_is(name: str, spoil: Callable[[Image.Image], bytes]) -> None:
    expected = who(read_bytes(sample(name), name, TODAY))
    draft = read_bytes(spoil(photographed(name)), "photo", TODAY)
    assert who(draft) == expected
    assert draft.text_status is TextStatus.OCR


def test_every_page_of_a_tiff_is_read() -> None:
    first, second = photographed("dev03.pdf"), photographed("dev06.pdf")
    data = saved(first, "TIFF", save_all=True, append_images=[second], compression="tiff_lzw")
    draft = read_bytes(data, "scan.tif", TODAY)
    assert draft.pages == 2
    assert "laiba.awan@example.com" in draft.text
    assert "muhammadkhokhar86@example.org" in draft.text


def test_pages_after_the_fifth_are_not_waited_for() -> None:
    blank = Image.new("L", (600, 800), 255)
    first = photographed("dev03.pdf")
    data = saved(first, "TIFF", save_all=True, append_images=[blank] * 7, compression="tiff_lzw")
    assert read_bytes(data, "scan.tif", TODAY).pages == ocr.MAXIMUM_PAGES


def test_an_empty_page_is_a_scan_to_type_in() -> None:
    draft = read_bytes(saved(Image.new("RGB", (1200, 1700), "white"), "PNG"), "blank.png", TODAY)
    assert (draft.reason, draft.text_status) == ("scan", TextStatus.EMPTY)


def test_a_picture_cut_short_is_damaged() -> None:
    data = saved(photographed("dev03.pdf"), "PNG")
    with pytest.raises(FileDamagedError):
        read_bytes(data[: len(data) // 2], "cut.png", TODAY)


def test_a_picture_as_large_as_a_wall_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MAXIMUM_PIXELS", 1_000_000)
    with pytest.raises(FileTooBigError):
        read_bytes(saved(photographed("dev03.pdf"), "PNG"), "wall.png", TODAY)
