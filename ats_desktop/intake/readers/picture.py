"""Pictures of pages, and pages that hold nothing but pictures: recognised, then read like any other."""

import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from ats_desktop.intake import ocr
from ats_desktop.intake.errors import FileDamagedError, FileTooBigError
from ats_desktop.intake.layout import page_lines
from ats_desktop.intake.lines import Line, ReadDocument, body_size

if TYPE_CHECKING:
    from PIL.Image import Image

MAXIMUM_PIXELS = 60_000_000
"""Of one picture: a page of A3 at 300 dots an inch has 17 million."""


def read(data: bytes, name: str) -> ReadDocument:
    """Read a picture file, several pages of a TIFF too.

    Raises FileDamagedError or FileTooBigError.
    """
    return _read(_pictures(data, name))


def read_pdf(data: bytes) -> ReadDocument:
    """Read a PDF by what its pages look like; the file has been opened before."""
    document = pdfium.PdfDocument(data)
    try:
        return _read(_rendered(document), len(document))
    finally:
        document.close()


def _read(pictures: "Iterator[Image]", count: int | None = None) -> ReadDocument:
    lines: list[Line] = []
    sure = 0.0
    count_of_words = 0
    page = 0
    for page, picture in enumerate(pictures, start=1):
        words, width, confidence = ocr.page_words(picture)
        lines += page_lines(words, page, width)
        sure += confidence * len(words)
        count_of_words += len(words)
    found = tuple(lines)
    return ReadDocument(
        lines=found,
        pages=page if count is None else count,
        is_scan=True,
        body_size=body_size(found),
        sureness=sure / count_of_words if count_of_words else 0.0,
    )


def _rendered(document: pdfium.PdfDocument) -> "Iterator[Image]":
    for index in range(min(len(document), ocr.MAXIMUM_PAGES)):
        page = document[index]
        longest = max(page.get_size())
        scale = min(ocr.DOTS_PER_INCH / 72, (MAXIMUM_PIXELS**0.5) / max(1.0, longest))
        picture = page.render(scale=scale, grayscale=True).to_pil()
        page.close()
        yield picture


def _pictures(data: bytes, name: str) -> "Iterator[Image]":
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # The size is judged here, with the program's own limit.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as opened:
                for number, frame in enumerate(ImageSequence.Iterator(opened)):
                    if number >= ocr.MAXIMUM_PAGES:
                        return
                    if frame.width * frame.height > MAXIMUM_PIXELS:
                        raise FileTooBigError(
                            name=name, size=frame.width * frame.height, limit=MAXIMUM_PIXELS
                        )
                    frame.load()
                    yield frame.copy()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise FileDamagedError(name=name, kind="picture") from error
