"""A table of records: whole rows, one Tab stop, every act by key."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates.table_delegate import ROW_HEIGHT, TableDelegate
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.wording.text import say

_ACT_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Space)


class RecordsTable(QTableView):
    """Rows of a model of TableColumns; the column that stretches takes what the others leave."""

    row_opened = Signal(object)
    """int: Enter or a double click on this row"""
    key_pressed = Signal(object)
    """Qt.Key: a key on a row that is not the table's own: letters, Delete, Space"""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[TableColumn[Any]] = ()
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
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(theme.current().px(36))
        header.setAccessibleName(say("table", "Columns of {name}", {"name": name}))
        self.doubleClicked.connect(self._on_double_clicked)
        theme.current().changed.connect(self.fit)

    def show_model(self, model: QAbstractTableModel, columns: Sequence[TableColumn[Any]]) -> None:
        """Show a model whose columns are these."""
        self._columns = columns
        self.setModel(model)
        for place, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Fixed
            if column.kind is not CellKind.TICK:
                mode = QHeaderView.ResizeMode.Interactive
            if column.is_stretched:
                mode = QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(place, mode)
        self.fit()

    def fit(self) -> None:
        """Give rows and columns their sizes at the present size of text."""
        look = theme.current()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(ROW_HEIGHT))
        for place, column in enumerate(self._columns):
            if not column.is_stretched:
                self.setColumnWidth(place, look.px(column.width))
        self._spare()

    def go_to(self, row: int) -> None:
        """Put the row in sight and the cursor on it."""
        model = self.model()
        if model is not None and 0 <= row < model.rowCount():
            column = 1 if self._columns and self._columns[0].kind is CellKind.TICK else 0
            self.setCurrentIndex(model.index(row, column))

    def current_row(self) -> int:
        """Return the row of the cursor, -1 for none."""
        return self.currentIndex().row()

    def _spare(self) -> None:
        """Hide the columns of least use, the last ones first, while the table is narrow."""
        room = self.viewport().width()
        look = theme.current()
        widths = [look.px(column.width) for column in self._columns]
        shown = len(widths)
        while shown > 3 and sum(widths[:shown]) > max(room, look.px(320)):
            shown -= 1
        for place in range(len(widths)):
            self.setColumnHidden(place, place >= shown)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spare()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        row = self.current_row()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0 and is_plain:
            self.row_opened.emit(row)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.model() is not None:
            self.go_to(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif (
            is_plain and row >= 0 and (event.text().isalpha() or key in {Qt.Key.Key_Delete, Qt.Key.Key_Space})
        ):
            self.key_pressed.emit(key)
        else:
            super().keyPressEvent(event)
