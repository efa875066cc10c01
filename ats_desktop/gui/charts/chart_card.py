"""The frame of a chart: title, caption, the chart or its table, and a menu with Copy and Print."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.charts.chart import Chart, FigureTable
from ats_desktop.gui.models.table_columns import NO_PARENT, AnyIndex
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say


class FigureTableModel(QAbstractTableModel):
    """The numbers of one chart as cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = FigureTable((), ())

    def show_table(self, table: FigureTable) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    @override
    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._table.head)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._table.head[section] if is_title and section < len(self._table.head) else None


class ChartCard(QFrame):
    """A chart in its frame."""

    copied = Signal(object)
    """str: the title of the chart whose numbers lie on the clipboard"""
    print_wanted = Signal(object)
    """ChartCard"""

    def __init__(self, title: str, caption: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, "chart-card")
        self.chart = chart
        self.title = title
        self._model = FigureTableModel(self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setAccessibleName(title)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.horizontalHeader().setHighlightSections(False)
        self._menu = QMenu(self)
        self._as_table = self._menu.addAction(say("charts", "Show as table"))
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._on_table_toggled)
        self._menu.addAction(say("charts", "Copy the numbers")).triggered.connect(self._on_copy)
        self._menu.addAction(say("charts", "Print this chart…")).triggered.connect(self._on_print)
        self.more = QToolButton(self)
        theme.dress(self.more, "icon")
        self.more.setIcon(icons.icon("ellipsis", Token.TEXT2))
        words = say("charts", "More for {chart}", {"chart": title})
        self.more.setAccessibleName(words)
        self.more.setToolTip(words)
        self.more.setMenu(self._menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._stack = QStackedLayout()
        self._lay_out(title, caption)

    def numbers_changed(self) -> None:
        """Take the chart's new numbers over into the table."""
        self._model.show_table(self.chart.table())

    def _lay_out(self, title: str, caption: str) -> None:
        look = theme.current()
        name, note = QLabel(title, self), QLabel(caption, self)
        theme.dress(name, "card-title")
        theme.dress(note, "caption")
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(note)
        head.addLayout(texts, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(12), look.px(14), look.px(14))
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    def _on_table_toggled(self, is_on: bool) -> None:
        self._stack.setCurrentWidget(self._table if is_on else self.chart)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.chart.table().as_text())
        self.copied.emit(self.title)

    def _on_print(self) -> None:
        self.print_wanted.emit(self)
