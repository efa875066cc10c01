"""Two-page CV files in PDF, invented from the people of the workload."""

import io
import textwrap
from pathlib import Path

from tests.benchmarks import workload
from tests.benchmarks.harness import Bench

_LINES_A_PAGE = 48
_LETTERS_A_LINE = 92


def written(bench: Bench, count: int) -> list[Path]:
    """Write so many CVs of two pages each, once, and give their paths."""
    folder = bench.folder("cvs")
    paths = [folder / f"cv-{number:04d}.pdf" for number in range(count)]
    for path, person in zip(paths, workload.people(bench.workload, count), strict=False):
        if not path.exists():
            path.write_bytes(_two_pages(person))
    return [path for path in paths if path.exists()]


def _two_pages(person: workload.Person) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    paragraphs = person.cv_text.split("\n")
    lines = [line for text in paragraphs for line in textwrap.wrap(text, _LETTERS_A_LINE) or [""]]
    middle = min(max(len(lines) // 2, 1), _LINES_A_PAGE)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for page in (lines[:middle], lines[middle : middle + _LINES_A_PAGE]):
        text = canvas.beginText(50, 790)
        text.setFont("Helvetica", 10)
        text.setLeading(15)
        for line in page:
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
