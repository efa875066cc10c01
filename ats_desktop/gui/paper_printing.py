"""An issued paper on a printer: the kept pages, as they were issued."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.pdf_pages import PdfPages
from ats_desktop.gui.wording import forms

DPI = 300
_POINTS = 72


class PaperPrinting(QObject):
    """Asks for a printer and puts the pages of one PDF on it; it goes with the widget it was asked from.

    Pages are drawn off the window's thread, in the process that draws all PDFs.
    """

    def __init__(self, context: WindowContext, data: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._data = data
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(name)
        self.printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        self.printer.setFullPage(True)
        self._parent = parent

    def ask(self) -> None:
        """Open the system's dialog of printers."""
        dialog = QPrintDialog(self.printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.setWindowTitle(forms.say_title("Print {name}", {"name": self.printer.docName()}))
        dialog.accepted.connect(self.start)
        QDialog.open(dialog)

    def start(self) -> None:
        """Draw the pages and hand them to the printer."""
        data = self._data
        self._context.pool.submit(lambda _: draw_pages(data), self._on_drawn, self._context.fail, self)

    def _on_drawn(self, pages: tuple[QImage, ...]) -> None:
        if print_pages(self.printer, pages):
            self._context.toast(
                forms.say_title("{name} sent to the printer", {"name": self.printer.docName()})
            )
        else:
            self._context.toast(forms.say_title("The printer does not answer. Nothing was printed."))


def draw_pages(data: bytes) -> tuple[QImage, ...]:
    """Draw every page of a PDF for paper; raise PagesUnreadableError."""
    pages = PdfPages()
    try:
        sizes = pages.open(data)
        return tuple(
            pages.picture(place, round(size.width / _POINTS * DPI)) for place, size in enumerate(sizes)
        )
    finally:
        pages.close()


def print_pages(printer: QPrinter, pages: Sequence[QImage]) -> bool:
    """Paint pages on a printer, each as large as the sheet; False when it takes nothing."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    sheet = QRect(QPoint(0, 0), printer.pageLayout().fullRectPixels(printer.resolution()).size())
    for place, page in enumerate(pages):
        if place:
            printer.newPage()
        size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(sheet.center())
        painter.drawImage(target, page)
    return painter.end()
