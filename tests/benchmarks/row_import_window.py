"""Rows about importing while one works: how long the window stands still, and what reading a page costs."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import count
from pathlib import Path

from tests.benchmarks import agency, cv_files
from tests.benchmarks.harness import CPU, WALL, Bench, NotMeasurableError, Pair, Row, Target

_FILES = 100
_PAGES_OF = 30
_BEAT_MS = 2


def _files(bench: Bench, number: int) -> list[Path]:
    paths = cv_files.written(bench, number)
    if len(paths) < number:
        raise NotMeasurableError(f"the workload has only {len(paths)} people")
    return paths


@contextmanager
def _longest_halt(bench: Bench) -> Iterator[Pair]:
    """Import into an open window and tell the longest time between two beats of its event loop."""
    from tests.benchmarks import qt_scene

    qt_scene.application()
    paths = _files(bench, _FILES)
    numbers = count()

    def ours() -> float:
        folder = bench.folder("cv-halt") / str(next(numbers))
        agency.empty(folder).close()
        window = qt_scene.ImportingWindow(folder)
        try:
            return window.longest_halt(paths, _BEAT_MS)
        finally:
            window.close()

    yield Pair(None, ours)


@contextmanager
def _page(bench: Bench) -> Iterator[Pair]:
    from pypdfium2 import PdfDocument

    from ats_desktop.intake.readers import pdf

    held = [path.read_bytes() for path in _files(bench, _PAGES_OF)]

    def floor() -> float:
        pages, begin = 0, time.thread_time()
        for data in held:
            document = PdfDocument(data)
            for page in document:
                text_page = page.get_textpage()
                text_page.get_text_range()
                text_page.close()
                page.close()
                pages += 1
            document.close()
        return (time.thread_time() - begin) * 1000 / pages

    def ours() -> float:
        begin = time.thread_time()
        pages = sum(pdf.read(data, "cv.pdf").pages for data in held)
        return (time.thread_time() - begin) * 1000 / pages

    yield Pair(floor, ours)


@contextmanager
def _whole_page(bench: Bench) -> Iterator[Pair]:
    """Read all fields, told by the page, beside nothing but the text."""
    from ats_desktop.intake import reading

    reading.prepare()
    held = [path.read_bytes() for path in _files(bench, _PAGES_OF)]
    today = date(2026, 1, 1)
    with _page(bench) as pair:

        def ours() -> float:
            begin = time.thread_time()
            pages = sum(reading.read_bytes(data, "cv.pdf", today).pages for data in held)
            return (time.thread_time() - begin) * 1000 / pages

        yield Pair(pair.floor, ours)


ROWS = (
    Row(
        "import-halt",
        f"longest halt of the window's event loop while {_FILES} PDFs come in",
        Target(at_most_ms=50),
        _longest_halt,
        WALL,
    ),
    Row("pdf-page", "a page of PDF: lines with their places, beside text alone", Target(ratio=3), _page, CPU),
    Row(
        "pdf-page-fields",
        "a page of PDF with all fields read, beside text alone",
        Target(at_most_ms=30),
        _whole_page,
        CPU,
    ),
)
