"""Sheets of paper under one another: the pages of a PDF or of a picture."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.pdf_pages import PageBox, PageSize, PdfPages
from ats_desktop.gui.tasks import Pool
from ats_desktop.gui.tokens import Token

_GAP = 12
_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.5, 4.0
_MARK_MS = 2000
_MARK_ROOM, _MARK_EDGE = 3, 1.5


class PaperView(QAbstractScrollArea):
    """Shows a document's pages fitted to the width; only pages in sight are drawn, off the window's thread.

    Paper is white in every theme.
    """

    page_changed = Signal(object)
    """(page in sight, number of pages), both from 1; (0, 0) for none."""
    failed = Signal(object)
    """Exception: the document cannot be drawn."""
    shown = Signal()
    """A document's pages are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "well")
        self.setAccessibleName(self.tr("Pages"))
        self._pool: Pool | None = None
        self._pages = PdfPages()
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._edition = 0
        self._zoom = 1.0
        self.marks: tuple[PageBox, ...] = ()
        self._unmark = QTimer(self)
        self._unmark.setSingleShot(True)
        self._unmark.setInterval(_MARK_MS)
        self._unmark.timeout.connect(self._on_unmark)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_pdf(self, pool: Pool, data: bytes, marked: str = "") -> None:
        """Show a document; what is on show stays until it is read. ``marked`` is shown marked for 2 s."""
        self._show(pool, data, marked, is_picture=False)

    def show_picture(self, pool: Pool, data: bytes) -> None:
        """Show a picture of one page or several."""
        self._show(pool, data, "", is_picture=True)

    def point_at(self, boxes: tuple[PageBox, ...]) -> None:
        """Mark places until others are marked, and bring the first in sight; () takes the marks away."""
        self._unmark.stop()
        self.marks = boxes
        if boxes and boxes[0].page < len(self._sizes):
            box, place = boxes[0], self._places()[boxes[0].page]
            scale = place.width() / max(1.0, self._sizes[box.page].width)
            top, bottom = place.top() + round(box.top * scale), place.top() + round(box.bottom * scale)
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() <= top <= bottom <= bar.value() + height:
                bar.setValue(top - height // 3)
            sideways, width = self.horizontalScrollBar(), self.viewport().width()
            left, right = place.left() + round(box.left * scale), place.left() + round(box.right * scale)
            if not sideways.value() <= left <= right <= sideways.value() + width:
                sideways.setValue(left - theme.current().px(_GAP))
        self.viewport().update()

    def page_size(self, page: int) -> PageSize | None:
        """Return the size of a page, counted from 0; None where there is no such page."""
        return self._sizes[page] if 0 <= page < len(self._sizes) else None

    def _show(self, pool: Pool, data: bytes, marked: str, *, is_picture: bool) -> None:
        self._pool = pool
        self._edition += 1
        edition, pages, width = self._edition, self._pages, self._device_width()

        def read(_: object) -> tuple[int, tuple[PageSize, ...], tuple[PageBox, ...], QImage | None]:
            sizes = pages.open(data, is_picture=is_picture)
            first = pages.picture(0, width) if sizes else None
            return edition, sizes, pages.find(marked) if marked else (), first

        pool.submit(read, self._on_read, self._on_failed, self)

    def clear(self) -> None:
        """Show nothing."""
        self._edition += 1
        self._sizes = ()
        self._pictures.clear()
        self._asked.clear()
        self._arrange()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    def zoom(self, steps: int) -> None:
        """Draw larger or smaller by steps; 0 fits the width again."""
        wanted = 1.0 if steps == 0 else self._zoom * _ZOOM_STEP**steps
        self._zoom = max(_LEAST_ZOOM, min(_MOST_ZOOM, wanted))
        self._arrange()

    def _on_read(self, read: tuple[int, tuple[PageSize, ...], tuple[PageBox, ...], QImage | None]) -> None:
        edition, sizes, marks, first = read
        if edition != self._edition:
            return
        self._sizes, self.marks = sizes, marks
        self._pictures = {(0, first.width()): first} if first is not None else {}
        self._asked = set(self._pictures)
        if marks:
            self._unmark.start()
        self._arrange()
        self.shown.emit()

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _on_unmark(self) -> None:
        self.marks = ()
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._tell_page()

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        place = 0
        for page, rect in enumerate(self._places()):
            if rect.top() <= middle:
                place = page + 1
        self.page_changed.emit((place, len(self._sizes)))

    def _page_width(self) -> int:
        margin = theme.current().px(_GAP)
        return max(40, round((self.viewport().width() - 2 * margin) * self._zoom))

    def _device_width(self) -> int:
        return round(self._page_width() * self.devicePixelRatioF())

    def _places(self) -> list[QRect]:
        """Return the place of each page in the whole, in logical pixels."""
        gap = theme.current().px(_GAP)
        width = self._page_width()
        left = max(gap, (self.viewport().width() - width) // 2)
        top = gap
        places = []
        for size in self._sizes:
            height = round(width * size.height / max(1.0, size.width))
            places.append(QRect(left, top, width, height))
            top += height + gap
        return places

    def _arrange(self) -> None:
        places = self._places()
        gap = theme.current().px(_GAP)
        whole = places[-1].bottom() + gap if places else 0
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(theme.current().px(40))
        bar.setRange(0, max(0, whole - self.viewport().height()))
        sideways = self.horizontalScrollBar()
        sideways.setPageStep(self.viewport().width())
        sideways.setRange(0, max(0, self._page_width() + 2 * gap - self.viewport().width()))
        self.viewport().update()
        self._tell_page()

    def _ask(self, page: int) -> None:
        width = self._device_width()
        if self._pool is None or (page, width) in self._asked:
            return
        self._asked.add((page, width))
        edition, pages = self._edition, self._pages

        def draw(_: object) -> tuple[int, int, int, QImage]:
            return edition, page, width, pages.picture(page, width)

        self._pool.submit(draw, self._on_drawn, self._on_failed, self)

    def _on_drawn(self, drawn: tuple[int, int, int, QImage]) -> None:
        edition, page, width, image = drawn
        if edition == self._edition:
            for key in [key for key in self._pictures if key[0] == page]:
                del self._pictures[key]
            self._pictures[page, width] = image
            self.viewport().update()

    def _picture(self, page: int) -> QImage | None:
        """Return the page at the wanted width, else at any width while the wanted one is drawn."""
        wanted = self._pictures.get((page, self._device_width()))
        if wanted is not None:
            return wanted
        self._ask(page)
        return next((image for (place, _), image in self._pictures.items() if place == page), None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        look = theme.current()
        painter.fillRect(self.viewport().rect(), look.color(Token.SUNKEN))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page, place in enumerate(self._places()):
            rect = place.translated(-offset)
            if not rect.intersects(event.rect()):
                continue
            painter.fillRect(rect, look.color(Token.PAPER))
            image = self._picture(page)
            if image is not None:
                painter.drawImage(rect, image)
            self._draw_marks(painter, page, rect)
            painter.setPen(look.color(Token.BORDER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.end()

    def _draw_marks(self, painter: QPainter, page: int, rect: QRect) -> None:
        found = [mark for mark in self.marks if mark.page == page]
        if not found:
            return
        scale = rect.width() / max(1.0, self._sizes[page].width)
        look = theme.current()
        # Paper is white in the dark theme too.
        with look.on_paper():
            tint, edge = QColor(look.color(Token.MARK)), QColor(look.color(Token.ACCENT))
        is_pointed_at = not self._unmark.isActive()
        for mark in found:
            box = QRectF(
                rect.left() + mark.left * scale,
                rect.top() + mark.top * scale,
                (mark.right - mark.left) * scale,
                (mark.bottom - mark.top) * scale,
            )
            box = box.adjusted(-_MARK_ROOM, -_MARK_ROOM, _MARK_ROOM, _MARK_ROOM) if is_pointed_at else box
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(box, tint)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            if is_pointed_at:
                painter.setPen(QPen(edge, _MARK_EDGE))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        bar.setValue(bar.value() + step)
