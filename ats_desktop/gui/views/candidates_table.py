"""The table of candidates: ticking, moving about, and asking for rows before they come in sight."""

import time

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates.candidate_painter import CandidatePainter, RowState
from ats_desktop.gui.models.candidates_columns import COLUMNS, PERSON_COLUMN, TICK_COLUMN
from ats_desktop.gui.models.candidates_model import CandidatesModel
from ats_desktop.gui.models.table_columns import AnyIndex, CellKind
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.column_chooser import ColumnChooser
from ats_desktop.gui.wording.text import say

_HEADER = 36
_SKELETON_AFTER = 0.15
"""Seconds that a row stays blank before its shape is drawn."""
_NOBODY = RowState()


class CandidatesTable(QTableView):
    """Whole rows, one Tab stop; a click on a row goes there, a click on its box ticks it.

    Shift extends the ticks from the last row, Ctrl turns one over. While the first result is not there the
    shapes of rows stand in its place, after a moment.
    """

    row_opened = Signal(object)
    """int: Enter or a double click on this row"""
    current_changed = Signal()
    focused = Signal()
    """The focus came here: what the keys mean is this table's now."""
    left = Signal()
    """Esc: leave one layer."""
    menu_wanted = Signal(object)
    """QPoint on the screen: the menu of the chosen people"""
    left_up = Signal()
    """Arrow up in the first row."""

    def __init__(self, model: CandidatesModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._people = model
        self._anchor = 0
        self._waits_since: float | None = None
        self._hovered = -1
        self._blank_since = 0.0
        self.painter = CandidatePainter()
        self.setModel(model)
        self._set_up(name)
        self.columns = ColumnChooser(self, [column.rule() for column in COLUMNS])
        self.show_sort(None, is_descending=False)
        self._shape_timer = QTimer(self)
        self._shape_timer.setSingleShot(True)
        self._shape_timer.setInterval(round(_SKELETON_AFTER * 1000) + 10)
        self._shape_timer.timeout.connect(self.viewport().update)
        self._ahead_timer = QTimer(self)
        self._ahead_timer.setSingleShot(True)
        self._ahead_timer.timeout.connect(self._look_ahead)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.doubleClicked.connect(self._on_double_clicked)
        model.page_wanted.connect(self._on_page_wanted)
        theme.current().changed.connect(self.fit)
        self.fit()

    def wait_for_result(self, is_waiting: bool) -> None:
        """Show the shapes of rows from 150 ms on while there is nothing to show yet."""
        self._waits_since = time.monotonic() if is_waiting and not self._people.total else None
        if self._waits_since is not None:
            self._shape_timer.start()
        self.viewport().update()

    def fit(self) -> None:
        """Give the rows their height at the present size of text."""
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self.painter.row_height())
        self.horizontalHeader().setFixedHeight(theme.current().px(_HEADER))

    def go_to(self, row: int) -> None:
        """Put the row in sight and the cursor on it."""
        if 0 <= row < self._people.total:
            self.setCurrentIndex(self._people.index(row, PERSON_COLUMN))

    def current_row(self) -> int:
        """Return the row of the cursor, -1 for none."""
        return self.currentIndex().row()

    def show_sort(self, column: int | None, *, is_descending: bool) -> None:
        """Show by an arrow which column the rows are ordered by, None for none."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(-1 if column is None else column, order)

    def _set_up(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        # The table paints all of its ground, so that scrolling moves what is there and paints the rest.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(say("table", "Columns of {name}", {"name": name}))

    def _rows_in_sight(self) -> tuple[int, int]:
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else self._people.total - 1

    def _look_ahead(self) -> None:
        if self._people.total:
            self._people.look_ahead(*self._rows_in_sight())

    def _tick_range(self, to: int) -> None:
        first, last = sorted((self._anchor, to))
        keys = [key for row in range(first, last + 1) if (key := self._people.id_at(row)) is not None]
        self._people.tick(keys, is_ticked=True)

    def toggle(self, row: int) -> None:
        """Tick the person of a row, or take the tick away."""
        key = self._people.id_at(row)
        if key is not None:
            self._anchor = row
            self._people.tick((key,), is_ticked=not self._people.is_ticked(key))

    def _on_scrolled(self) -> None:
        # Rows in sight ask for themselves when they are drawn; what comes next is asked for after that.
        self._ahead_timer.start(0)

    def _on_page_wanted(self, _: int) -> None:
        self._blank_since = time.monotonic()
        self._shape_timer.start()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != TICK_COLUMN:
            self.row_opened.emit(index.row())

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        for index in (previous, current):
            if index.isValid():
                self.viewport().update(self._row_rect(index.row()))
        self.current_changed.emit()

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    @override
    def selectionCommand(
        self, index: AnyIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing: the cursor and the ticks say everything."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            keys = event.modifiers()
            if keys & Qt.KeyboardModifier.ShiftModifier:
                self._tick_range(index.row())
            elif index.column() == TICK_COLUMN or keys & Qt.KeyboardModifier.ControlModifier:
                self.toggle(index.row())
            else:
                self._anchor = index.row()
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.current_row()
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0 and is_plain:
            self.row_opened.emit(row)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(0 if key == Qt.Key.Key_Home else self._people.total - 1)
        elif key == Qt.Key.Key_Space and row >= 0:
            self.toggle(row)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Up and row <= 0:
            self.left_up.emit()
        elif has_shift and key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and row >= 0:
            self._extend(row, row + (1 if key == Qt.Key.Key_Down else -1))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and is_plain:
            bar = self.horizontalScrollBar()
            ahead = key == Qt.Key.Key_Right
            bar.setValue(bar.value() + (bar.singleStep() if ahead else -bar.singleStep()))
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        elif not self.indexAt(self.viewport().mapFromGlobal(at)).isValid():
            return
        if self.current_row() >= 0:
            self.menu_wanted.emit(at)

    def _extend(self, row: int, to: int) -> None:
        if not 0 <= to < self._people.total:
            return
        keys = [key for each in (row, to) if (key := self._people.id_at(each)) is not None]
        self.go_to(to)
        self._people.tick(keys, is_ticked=True)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the commands."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.viewport().update()
        self.focused.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ahead_timer.start(0)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tip only where it says more than the cell does."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            kind = COLUMNS[index.column()].kind if index.isValid() else CellKind.TICK
            if kind in {CellKind.TEXT, CellKind.NUMBER}:
                text = str(index.data() or "")
                if self.painter.fits(text, self.columnWidth(index.column())):
                    QToolTip.hideText()
                    return True
        return super().viewportEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for each in (self._hovered, row):
                if each >= 0:
                    self.viewport().update(self._row_rect(each))
            self._hovered = row

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are to be painted, each as a whole: a call a cell would cost twice as much."""
        now, area = time.monotonic(), event.rect()
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(area, theme.current().color(Token.SURFACE))
        columns = self._columns_in_sight()
        if self._people.total:
            shows_shapes = now - self._blank_since >= _SKELETON_AFTER
            self._paint_rows(painter, area, columns, shows_shapes=shows_shapes)
        elif self._waits_since is not None and now - self._waits_since >= _SKELETON_AFTER:
            height = self.painter.row_height()
            for place in range(self.viewport().height() // height + 1):
                rect = QRect(0, place * height, self.viewport().width(), height)
                self.painter.draw_skeleton(painter, rect, columns, place)
        painter.end()

    def _columns_in_sight(self) -> list[tuple[int, int, int]]:
        header, width = self.horizontalHeader(), self.viewport().width()
        shown = [
            (column, header.sectionViewportPosition(column), header.sectionSize(column))
            for column in range(len(COLUMNS))
            if not header.isSectionHidden(column)
        ]
        return [each for each in shown if each[1] + each[2] > 0 and each[1] < width]

    def _paint_rows(
        self, painter: QPainter, area: QRect, columns: list[tuple[int, int, int]], *, shows_shapes: bool
    ) -> None:
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        last = self._people.total - 1 if last < 0 else last
        current, has_focus = self.current_row(), self.hasFocus()
        for place in range(max(0, first), last + 1):
            rect, row = self._row_rect(place), self._people.row_at(place)
            if row is None:
                if shows_shapes:
                    self.painter.draw_skeleton(painter, rect, columns, place)
                continue
            is_ticked = self._people.is_ticked(row.id)
            state = _NOBODY
            if is_ticked or place in {current, self._hovered}:
                reason = self._people.reason(row.id)
                state = RowState(is_ticked, place == current, has_focus, place == self._hovered, reason)
            self.painter.draw_row(painter, rect, columns, row, state)
