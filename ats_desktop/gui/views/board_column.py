"""One column of the board: its head, its cards, and the place where drags land."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QScrollBar, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import card_drag, theme
from ats_desktop.gui.delegates.card_delegate import CardDelegate
from ats_desktop.gui.delegates.card_pictures import CardPictures
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_model import CLOSED_STAGE
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.board_column_header import COLLAPSED_WIDTH, BoardColumnHeader, CollapsedColumn
from ats_desktop.gui.views.board_column_view import BoardColumnView
from ats_desktop.gui.views.board_edge_scroll import EdgeScroller
from ats_desktop.gui.views.board_orders import OrderMenu
from ats_desktop.gui.widgets.empty_note import EmptyNote
from ats_desktop.gui.wording.text import say

LEAST_WIDTH, MOST_WIDTH = 208, 420
_OPEN_AFTER_MS = 600
_RADIUS = 10
_TARGET_EDGE = 1.5


class BoardColumn(QWidget):
    """A stage on the screen; takes cards and files that are dropped anywhere on it.

    ``order`` decides whether a drop has a place in the column or goes where the order puts it. The column
    of rejected and withdrawn people is a narrow one of a fixed width.
    """

    cards_dropped = Signal(object, object)
    """list[str] of application keys; QPoint of this column where they were dropped, or None for anywhere"""
    files_dropped = Signal(object)
    """list[Path]"""
    drag_moved = Signal(object)
    """QPoint of this column, or None: the drag has left"""
    collapse_changed = Signal()
    select_all_wanted = Signal()
    limit_wanted = Signal()
    hide_wanted = Signal()
    order_chosen = Signal(object)
    """CardOrder"""

    def __init__(self, model: BoardColumnModel, pictures: CardPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = model
        self.order = CardOrder.WAITING
        self.is_collapsed = False
        self.is_closed = model.stage_id == CLOSED_STAGE
        self._is_target = False
        self._over: QPoint | None = None
        self._dot = Token.STAGE_REJECTED if self.is_closed else theme.current().stage(model.kind)
        self.delegate = CardDelegate(pictures, self)
        self.view = BoardColumnView(model, self.delegate, self)
        self.header = BoardColumnHeader(model.name, self._dot, self)
        self._strip: CollapsedColumn | None = None
        self._note: EmptyNote | None = None
        self._count = 0
        self._bar = QScrollBar(self)
        self._lay_out()
        self._follow_scrolling()
        menu = QMenu(self.header.menu_button)
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.header.menu_button.setMenu(menu)
        self.setAcceptDrops(True)
        self._scroller = EdgeScroller(self.view.verticalScrollBar())
        self._scroller.moved.connect(self._on_scrolled)
        self._opener = QTimer(self)
        self._opener.setSingleShot(True)
        self._opener.setInterval(_OPEN_AFTER_MS)
        self._opener.timeout.connect(self._on_strip_clicked)

    @property
    def is_target(self) -> bool:
        """Whether a drag is over the column and would land here."""
        return self._is_target

    @property
    def strip(self) -> CollapsedColumn:
        """What the column is while it is folded; made when it is first asked for."""
        if self._strip is None:
            self._strip = CollapsedColumn(self.model.name, self._dot, self)
            self._strip.show_count(self._count)
            self._strip.hide()
            self._strip.button.clicked.connect(self._on_strip_clicked)
            self._column.addWidget(self._strip, 1)
        return self._strip

    def show_numbers(
        self, count: int, median: float | None, *, is_filtered: bool, has_note: bool = True
    ) -> None:
        """Show counts, and, unless the whole board says it, what belongs here when nothing does."""
        self.header.show_numbers(count, self.model.soft_limit, None if self.is_closed else median)
        self._count = count
        if self._strip is not None:
            self._strip.show_count(count)
        is_empty = self.model.rowCount() == 0
        if is_empty and has_note:
            if self._note is None:
                self._note = EmptyNote(self.view)
            self._note.say(self._empty_text(is_filtered=is_filtered))
        if self._note is not None:
            self._note.setVisible(is_empty and has_note)

    def _empty_text(self, *, is_filtered: bool) -> str:
        """Say what belongs here, or why nobody is shown."""
        if is_filtered and self._count:
            return say("board", "{count} hidden by the filter.", {"count": f"{self._count:,}"})
        if self.is_closed:
            return say("board", "No one was rejected or has withdrawn.")
        words = {"stage": self.model.name}
        return say("board", "No one in {stage} yet. Drag a card here, or select one and press M.", words)

    def set_collapsed(self, is_collapsed: bool) -> None:
        """Fold to a strip, or open again."""
        if is_collapsed == self.is_collapsed:
            return
        self.is_collapsed = is_collapsed
        self.header.setVisible(not is_collapsed)
        self.view.setVisible(not is_collapsed)
        self.strip.setVisible(is_collapsed)
        self.fit_width()
        self._place_bar()
        self.collapse_changed.emit()

    def is_scrollable(self) -> bool:
        """Tell whether there are more cards than fit."""
        return self._bar.isVisibleTo(self)

    def fit_width(self) -> None:
        """Take the widths of the present text size."""
        px = theme.current().px
        if self.is_collapsed:
            self.setFixedWidth(px(COLLAPSED_WIDTH))
        elif self.is_closed:
            self.setFixedWidth(px(LEAST_WIDTH))
        else:
            self.setMinimumWidth(px(LEAST_WIDTH))
            self.setMaximumWidth(px(MOST_WIDTH))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.view, 1)
        self.fit_width()

    def _follow_scrolling(self) -> None:
        """Lay a slim bar over the margin, so that cards keep their width whether it shows or not."""
        theirs = self.view.verticalScrollBar()
        theirs.rangeChanged.connect(self._on_range_changed)
        theirs.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(theirs.setValue)
        self._bar.setRange(0, 0)
        self._bar.hide()

    def _on_menu_about_to_show(self) -> None:
        menu = self.header.menu_button.menu()
        menu.clear()
        if self.is_closed:
            self._add(menu, say("board", "Hide this column"), self.hide_wanted.emit)
            self._add(menu, say("board", "Select all"), self.select_all_wanted.emit)
            return
        self._add(menu, say("board", "Collapse column"), self._on_collapse_triggered)
        self._add(menu, say("board", "Select all"), self.select_all_wanted.emit)
        menu.addMenu(OrderMenu(menu, lambda: self.order, self.order_chosen.emit))
        menu.addSeparator()
        self._add(menu, say("board", "Set a soft limit…"), self.limit_wanted.emit)

    def _add(self, menu: QMenu, text: str, slot: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _=False: slot())

    def _on_collapse_triggered(self) -> None:
        self.set_collapsed(True)

    def _on_strip_clicked(self) -> None:
        self.set_collapsed(False)

    def _on_range_changed(self, low: int, high: int) -> None:
        self._bar.setRange(low, high)
        self._bar.setPageStep(self.view.verticalScrollBar().pageStep())
        self._bar.setSingleStep(self.view.verticalScrollBar().singleStep())
        self._bar.setValue(self.view.verticalScrollBar().value())
        self._place_bar()

    def _place_bar(self) -> None:
        self._bar.setVisible(self._bar.maximum() > 0 and not self.is_collapsed)
        left = 0 if self.isRightToLeft() else self.width() - 8
        self._bar.setGeometry(left, self.view.y() + 4, 8, max(0, self.view.height() - 4))
        self._bar.raise_()

    def set_target(self, is_target: bool) -> None:
        """Show whether a drag would land here."""
        if self._is_target == is_target:
            return
        self._is_target = is_target
        self.header.set_target(is_target)
        self.update()
        if not is_target:
            self._over = None
            self.view.show_insertion(None)
            self._scroller.stop()
            self._opener.stop()

    def _is_welcome(self, data: QMimeData) -> bool:
        return data.hasFormat(card_drag.CARDS) or (data.hasUrls() and not self.is_closed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.ACCENT_TINT if self._is_target else Token.SUNKEN))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        if self._is_target:
            inset = _TARGET_EDGE / 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color(Token.ACCENT), _TARGET_EDGE))
            painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.end()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._is_welcome(event.mimeData()):
            event.ignore()
            return
        event.acceptProposedAction()
        self.set_target(True)
        if self.is_collapsed:
            self._opener.start()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        here = event.position().toPoint()
        self.drag_moved.emit(here)
        if self.is_collapsed:
            return
        self._over = here if event.mimeData().hasFormat(card_drag.CARDS) else None
        place = self.view.viewport().mapFrom(self, here)
        self._scroller.follow(place.y(), self.view.viewport().height())
        self._on_scrolled()

    def row_at(self, place: QPoint | None) -> int | None:
        """Give the row that a drop would insert at: only the order by hand has such places."""
        if place is None or self.order is not CardOrder.BY_HAND or self.is_closed:
            return None
        return self.view.row_at_height(self.view.viewport().mapFrom(self, place).y())

    def _on_scrolled(self) -> None:
        self.view.show_insertion(self.row_at(self._over))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_target(False)
        self.drag_moved.emit(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.set_target(False)
        self.drag_moved.emit(None)
        event.acceptProposedAction()
        data = event.mimeData()
        keys = card_drag.unpacked(data)
        if keys:
            self.cards_dropped.emit(keys, event.position().toPoint())
            return
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_bar()
