"""One column of the board: its head, its cards, and the place where drags land."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QScrollBar, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import card_drag, theme
from ats_desktop.gui.delegates.card_delegate import CardDelegate, CardPictures
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_model import CLOSED_STAGE
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.board_column_header import COLLAPSED_WIDTH, BoardColumnHeader, CollapsedColumn
from ats_desktop.gui.views.board_column_view import BoardColumnView
from ats_desktop.gui.widgets.empty_note import EmptyNote
from ats_desktop.gui.wording.text import say

LEAST_WIDTH, MOST_WIDTH = 208, 420
_SCROLL_ZONE = 40
_SCROLL_EVERY_MS = 16
_OPEN_AFTER_MS = 600


class BoardColumn(QFrame):
    """A stage on the screen; takes cards and files that are dropped anywhere on it.

    ``is_by_hand`` decides whether a drop has a place in the column or goes where the order puts it.
    """

    cards_dropped = Signal(object, object)
    """list[str] of application keys; int row to insert at, or None where the order decides"""
    files_dropped = Signal(object)
    """list[Path]"""
    collapse_changed = Signal()
    select_all_wanted = Signal()

    def __init__(self, model: BoardColumnModel, pictures: CardPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = model
        self.is_by_hand = False
        self.is_collapsed = False
        self._is_closed = model.stage_id == CLOSED_STAGE
        dot = Token.STAGE_REJECTED if self._is_closed else theme.current().stage(model.kind)
        theme.dress(self, "column")
        self.delegate = CardDelegate(pictures, self)
        self.view = BoardColumnView(model, self.delegate, self)
        self.header = BoardColumnHeader(model.name, dot, self)
        self.strip = CollapsedColumn(model.name, dot, self)
        self.strip.hide()
        self.strip.button.clicked.connect(self._on_strip_clicked)
        self.empty = EmptyNote(self.view)
        self._bar = QScrollBar(self)
        self._lay_out()
        self._follow_scrolling()
        self.header.menu_button.setMenu(self._menu())
        self.setAcceptDrops(True)
        self._scroll_step = 0
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_EVERY_MS)
        self._scroller.timeout.connect(self._on_scroller_timeout)
        self._opener = QTimer(self)
        self._opener.setSingleShot(True)
        self._opener.setInterval(_OPEN_AFTER_MS)
        self._opener.timeout.connect(self._on_strip_clicked)

    def show_numbers(self, count: int, median: float | None, *, is_filtered: bool) -> None:
        """Show counts, and what belongs here when nothing does."""
        self.header.show_numbers(count, self.model.soft_limit, None if self._is_closed else median)
        self.strip.show_count(count)
        self.empty.setVisible(self.model.rowCount() == 0 and not self._is_closed)
        if is_filtered and count:
            self.empty.say(say("board", "No one here matches the filter."))
        else:
            self.empty.say(
                say(
                    "board",
                    "No one in {stage} yet. Drag a card here, or select one and press M.",
                    {"stage": self.model.name},
                )
            )

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
        self.setMinimumWidth(px(COLLAPSED_WIDTH if self.is_collapsed else LEAST_WIDTH))
        self.setMaximumWidth(px(COLLAPSED_WIDTH if self.is_collapsed else MOST_WIDTH))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.strip, 1)
        self.fit_width()

    def _follow_scrolling(self) -> None:
        """Lay a slim bar over the margin, so that cards keep their width whether it shows or not."""
        theirs = self.view.verticalScrollBar()
        theirs.rangeChanged.connect(self._on_range_changed)
        theirs.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(theirs.setValue)
        self._bar.setRange(0, 0)
        self._bar.hide()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        collapse = QAction(say("board", "Collapse column"), menu)
        collapse.triggered.connect(self._on_collapse_triggered)
        menu.addAction(collapse)
        everyone = QAction(say("board", "Select all"), menu)
        everyone.triggered.connect(self.select_all_wanted)
        menu.addAction(everyone)
        return menu

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

    def _set_target(self, is_target: bool) -> None:
        if self.property("isTarget") == is_target:
            return
        self.setProperty("isTarget", is_target)
        self.header.set_target(is_target)
        self.style().unpolish(self)
        self.style().polish(self)
        if not is_target:
            self.view.show_insertion(None)
            self._scroller.stop()
            self._opener.stop()

    def _is_welcome(self, data: QMimeData) -> bool:
        return not self._is_closed and (data.hasFormat(card_drag.CARDS) or data.hasUrls())

    def _scroll_towards(self, y: int) -> None:
        """Scroll when the pointer is near the upper or lower edge, faster the nearer it is."""
        height = self.view.viewport().height()
        if y < _SCROLL_ZONE:
            self._scroll_step = -max(2, (_SCROLL_ZONE - y) // 2)
        elif y > height - _SCROLL_ZONE:
            self._scroll_step = max(2, (y - height + _SCROLL_ZONE) // 2)
        else:
            self._scroller.stop()
            return
        if not self._scroller.isActive():
            self._scroller.start()

    def _on_scroller_timeout(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self._scroll_step)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._is_welcome(event.mimeData()):
            event.ignore()
            return
        event.acceptProposedAction()
        self._set_target(True)
        if self.is_collapsed:
            self._opener.start()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        if self.is_collapsed:
            return
        place = self.view.viewport().mapFrom(self, event.position().toPoint())
        self._scroll_towards(place.y())
        takes_place = self.is_by_hand and event.mimeData().hasFormat(card_drag.CARDS)
        self.view.show_insertion(self.view.row_at_height(place.y()) if takes_place else None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_target(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_target(False)
        event.acceptProposedAction()
        keys = card_drag.unpacked(event.mimeData())
        if keys:
            place: QPoint = self.view.viewport().mapFrom(self, event.position().toPoint())
            row = self.view.row_at_height(place.y()) if self.is_by_hand else None
            self.cards_dropped.emit(keys, row)
            return
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
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
