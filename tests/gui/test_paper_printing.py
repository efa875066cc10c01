"""Issued papers on a printer: every page, as large as the sheet."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.paper_printing import DPI, PaperPrinting, draw_pages, print_pages
from ats_desktop.gui.pdf_pages import PagesUnreadableError


def paper(pages: int) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in range(pages):
        canvas.drawString(72, 700, f"Page {page + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_pages_are_drawn_as_finely_as_a_printer_prints(qapp: object) -> None:
    pages = draw_pages(paper(2))
    assert [page.width() for page in pages] == [round(A4[0] / 72 * DPI)] * 2


def test_a_broken_paper_is_an_error(qapp: object) -> None:
    with pytest.raises(PagesUnreadableError):
        draw_pages(b"no paper")


def test_every_page_goes_to_the_printer(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    printing = PaperPrinting(window.context, paper(3), "CA-2026-0001", window)
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.start()
    qtbot.waitUntil(lambda: window.toast.text.text() == "CA-2026-0001 sent to the printer", timeout=20_000)
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == 3
    assert round(float(printed.pages[0].mediabox.width)) == round(A4[0])


@pytest.mark.qt_log_ignore(r"QPainter::begin", extend=True)
def test_a_printer_that_is_away_is_said(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    assert not print_pages(printer, [QImage(10, 10, QImage.Format.Format_RGB32)])
