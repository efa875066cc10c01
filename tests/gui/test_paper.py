"""Pages of a PDF drawn in a child process, and the view of them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ats_desktop.gui.pdf_pages import CHILD_ARGUMENT, PageBox, PagesUnreadableError, PdfPages
from ats_desktop.gui.tasks import Pool
from ats_desktop.gui.widgets.paper_view import PaperView


def pdf(*texts: str) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(300, 400))
    for text in texts:
        canvas.drawString(50, 350, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def pages() -> Iterator[PdfPages]:
    made = PdfPages()
    yield made
    made.close()


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool()
    yield made
    made.stop()


def test_pages_are_measured_drawn_and_searched(pages: PdfPages) -> None:
    sizes = pages.open(pdf("first page", "second page"))
    assert [tuple(size) for size in sizes] == [(300, 400), (300, 400)]
    picture = pages.picture(1, 600)
    assert picture.size() == QSize(600, 800)
    assert any(picture.pixelColor(x, 96).lightness() < 128 for x in range(90, 300))
    (box,) = pages.find("second")
    assert box.page == 1
    assert 40 < box.top < 60
    assert 45 < box.left < 55


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4 nothing", b"\x00" * 1000, pdf("x")[:200]])
def test_a_broken_file_is_an_error_and_the_next_one_is_drawn(pages: PdfPages, data: bytes) -> None:
    with pytest.raises(PagesUnreadableError):
        pages.open(data)
    assert len(pages.open(pdf("good"))) == 1


def test_the_pages_of_a_scan_are_drawn_upright(pages: PdfPages) -> None:
    first, second = Image.new("L", (100, 200), 255), Image.new("RGB", (400, 200), (200, 0, 0))
    out = BytesIO()
    first.save(out, "TIFF", save_all=True, append_images=[second])
    assert [size.width / size.height for size in pages.open(out.getvalue(), is_picture=True)] == [0.5, 2]
    picture = pages.picture(1, 80)
    assert picture.size() == QSize(80, 40)
    assert picture.pixelColor(40, 20).red() == 200
    out = BytesIO()
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.new("L", (100, 200), 255).save(out, "JPEG", exif=turned)
    (size,) = pages.open(out.getvalue(), is_picture=True)
    assert size.width > size.height


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\nno", pdf("x")])
def test_what_is_no_picture_is_an_error(pages: PdfPages, data: bytes) -> None:
    with pytest.raises(PagesUnreadableError):
        pages.open(data, is_picture=True)
    assert len(pages.open(pdf("good"))) == 1


def test_a_place_that_is_pointed_at_is_brought_in_sight(qtbot: QtBot, pool: Pool) -> None:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    with qtbot.waitSignal(view.shown):
        view.show_pdf(pool, pdf("one", "two", "three"))
    box = PageBox(2, 50, 100, 120, 112)
    view.point_at((box,))
    assert view.marks == (box,)
    assert view.verticalScrollBar().value() > 2 * 400
    view.point_at(())
    assert view.marks == ()


def test_a_frozen_program_is_its_own_drawing_process() -> None:
    data = pdf("one", "two")
    request = json.dumps({"do": "open", "bytes": len(data)}).encode() + b"\n" + data
    command = [sys.executable, "-m", "ats_desktop", CHILD_ARGUMENT]
    done = subprocess.run(command, input=request, capture_output=True, check=True)
    assert json.loads(done.stdout) == {"pages": [[300.0, 400.0], [300.0, 400.0]]}


def test_a_child_that_died_is_replaced(pages: PdfPages) -> None:
    pages.open(pdf("one"))
    child = pages.child
    assert child is not None
    child.kill()
    with pytest.raises(PagesUnreadableError):
        pages.picture(0, 100)
    assert len(pages.open(pdf("two"))) == 1


def test_the_view_draws_the_pages_in_sight(qtbot: QtBot, pool: Pool) -> None:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    places: list[tuple[int, int]] = []
    view.page_changed.connect(places.append)
    with qtbot.waitSignal(view.shown, timeout=20_000):
        view.show_pdf(pool, pdf("one", "two", "three"), marked="one")
    assert view.page_count == 3
    assert places[-1] == (1, 3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert places[-1][0] == 3
    grabbed = view.grab().toImage()
    assert grabbed.pixelColor(grabbed.width() // 2, grabbed.height() // 2).lightness() > 240
    view.zoom(1)
    assert view.horizontalScrollBar().maximum() > 0
    view.clear()
    assert places[-1] == (0, 0)


def test_a_view_of_a_broken_file_says_so(qtbot: QtBot, pool: Pool) -> None:
    view = PaperView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.failed, timeout=20_000) as told:
        view.show_pdf(pool, b"no pdf")
    assert isinstance(told.args[0], PagesUnreadableError)
