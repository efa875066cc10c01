"""A table of records: whole rows, one Tab stop, every act by key."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates.table_delegate import TableDelegate
from ats_desktop.gui.models.table_columns import AnyIndex, CellKind, TableColumn
from ats_desktop.gui.widgets.column_chooser import ColumnChooser, ColumnRule
from ats_desktop.gui.wording.text import say

_HEADER = 36
_SHAPES_AFTER_MS = 150
_LEAST = 64
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}


class RecordsTable(QTableView):
    """Rows of a model of TableColumns; columns fill the table, can be chosen, moved and pulled."""

    row_opened = Signal(object)
    """int: Enter or a double click on this row"""
    key_pressed = Signal(object)
    """Qt.Key: a key on a row that is not the table's own: letters, Delete, Space"""
    current_changed = Signal()
    """The cursor stands on another row, or other rows are selected."""
    menu_wanted = Signal(object)
    """QPoint on the screen: the menu of the rows that are selected"""
    left = Signal()
    """Esc: leave one layer."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser: ColumnChooser | None = None
        self._is_waiting = False
        self._shape_timer = QTimer(self)
        self._shape_timer.setSingleShot(True)
        self._shape_timer.setInterval(_SHAPES_AFTER_MS)
        self._shape_timer.timeout.connect(self.viewport().update)
        self._first = 0
        self.delegate = TableDelegate(self)
        self.setItemDelegate(self.delegate)
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
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(say("table", "Columns of {name}", {"name": name}))
        self.doubleClicked.connect(self._on_double_clicked)
        theme.current().changed.connect(self.fit)

    def show_model(self, model: QAbstractTableModel, columns: Sequence[TableColumn[Any]]) -> None:
        """Show a model whose columns are these."""
        self.setModel(model)
        self._first = int(bool(columns) and columns[0].kind is CellKind.TICK)
        self.chooser = ColumnChooser(self, [_rule(place, each) for place, each in enumerate(columns)])
        self.fit()

    def fit(self) -> None:
        """Give the rows their height at the present size of text."""
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self.delegate.row_height())
        self.horizontalHeader().setFixedHeight(theme.current().px(_HEADER))

    def wait_for_rows(self, is_waiting: bool) -> None:
        """Show the shapes of rows from 150 ms on, while nothing is there yet."""
        self._is_waiting = is_waiting
        if is_waiting:
            self._shape_timer.start()
        else:
            self._shape_timer.stop()
        self.viewport().update()

    def go_to(self, row: int) -> None:
        """Put the row in sight and the cursor on it."""
        model = self.model()
        if model is not None and 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, self._first))

    def current_row(self) -> int:
        """Return the row of the cursor, -1 for none."""
        return self.currentIndex().row()

    def selected_rows(self) -> list[int]:
        """Return the selected rows in the order of the table."""
        selection = self.selectionModel()
        return [] if selection is None else sorted({index.row() for index in selection.selectedRows()})

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select several rows; the cursor stays where it is, fewer than two rows change nothing."""
        selection, model = self.selectionModel(), self.model()
        if len(rows) < 2 or selection is None or model is None:
            return
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            selection.select(model.index(row, self._first), flags)

    def _ask_for_menu(self) -> None:
        if self.current_row() >= 0:
            row = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(row.center()))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    def _draw_shapes(self, painter: QPainter) -> None:
        header, height = self.horizontalHeader(), self.delegate.row_height()
        for row in range(self.viewport().height() // max(1, height)):
            for column in range(header.count()):
                if not header.isSectionHidden(column):
                    left, width = header.sectionViewportPosition(column), header.sectionSize(column)
                    self.delegate.draw_shape(painter, QRect(left, row * height, width, height), row + column)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_waiting and not self._shape_timer.isActive():
            painter = QPainter(self.viewport())
            self._draw_shapes(painter)
            painter.end()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        # The ring goes round whole rows, and only the two cells repaint by themselves.
        self.viewport().update()
        self.current_changed.emit()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.current_changed.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_row() < 0:
            self.go_to(0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
        elif self.indexAt(self.viewport().mapFromGlobal(event.globalPos())).isValid():
            self.menu_wanted.emit(event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_plain = event.modifiers() in _PLAIN
        row = self.current_row()
        is_own = event.text().isalpha() or key in {Qt.Key.Key_Delete, Qt.Key.Key_Space}
        if key in _OPENING and row >= 0 and is_plain:
            self.row_opened.emit(row)
        elif key in _ENDS and is_plain and self.model() is not None:
            self.go_to(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_for_menu()
        elif key == Qt.Key.Key_Escape and is_plain:
            self.left.emit()
        elif is_plain and row >= 0 and is_own:
            self.key_pressed.emit(key)
        else:
            super().keyPressEvent(event)


def _rule(place: int, column: TableColumn[Any]) -> ColumnRule:
    is_kept = column.kind is CellKind.TICK or place == 0
    return ColumnRule(
        column.name or str(place),
        column.title,
        column.width,
        column.least or min(column.width, _LEAST),
        int(column.is_stretched),
        is_kept=is_kept,
        is_shown=column.is_first_shown,
    )
