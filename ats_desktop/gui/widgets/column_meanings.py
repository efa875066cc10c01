"""The columns of a list, each with some of what is in it and a chooser of what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.domain.listing import ListField, ListSheet
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.wording import lists
from ats_desktop.gui.wording.text import say

_SAMPLES, _LOOKED_AT = 3, 200
_MADE_AT_ONCE = 25
"""Columns; a list may have two hundred."""
_CHOOSER = 168


class MeaningBox(QComboBox):
    """Chooses what a column means; the wheel scrolls the columns rather than changing one by chance."""

    def __init__(self, meanings: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(meanings)
        self.setMaxVisibleItems(18)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def field(self) -> ListField:
        """What is chosen."""
        return ListField(self.currentData(Qt.ItemDataRole.UserRole))

    def choose(self, field: ListField) -> None:
        """Choose a meaning."""
        self.setCurrentIndex(max(0, self.findData(field.value)))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnMeanings(QScrollArea):
    """One line a column, in the order of the file; columns that are left out are faint."""

    changed = Signal()
    """A meaning was chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self)
        self._inside.setProperty("role", "scrolled")
        self._grid = QGridLayout(self._inside)
        look = theme.current()
        self._grid.setContentsMargins(0, 0, look.px(10), 0)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(2))
        self._grid.setColumnStretch(0, 1)
        self.setWidget(self._inside)
        self._meanings = _meanings(self)
        self._sheet: ListSheet | None = None
        self._mapping: list[ListField] = []
        self._names: list[ElidedLabel] = []
        self.boxes: list[MeaningBox] = []

    @property
    def mapping(self) -> tuple[ListField, ...]:
        """What each column means."""
        return tuple(self._mapping)

    def show_sheet(self, sheet: ListSheet, mapping: Sequence[ListField]) -> None:
        """Show the columns of a list; of many the first come at once and the rest follow."""
        self._sheet = sheet
        self._mapping = list(mapping)
        self._make_some()

    def _make_some(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        start = len(self.boxes)
        for column in range(start, min(start + _MADE_AT_ONCE, len(sheet.headers))):
            self._make(sheet, column)
        if len(self.boxes) < len(sheet.headers):
            QTimer.singleShot(0, self, self._make_some)
        else:
            self._grid.setRowStretch(3 * len(self.boxes), 1)

    def _make(self, sheet: ListSheet, column: int) -> None:
        look = theme.current()
        header = sheet.headers[column] or say("lists", "Column {number}", {"number": column + 1})
        name, values = ElidedLabel(self._inside), ElidedLabel(self._inside)
        name.show_text(header)
        values.show_text(_values(sheet, column) or say("lists", "nothing in it"))
        theme.dress(values, "caption")
        box = MeaningBox(self._meanings, self._inside)
        box.setAccessibleName(say("lists", "What “{column}” means", {"column": header}))
        box.setFixedWidth(look.px(_CHOOSER))
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box.choose(self._mapping[column])
        box.currentIndexChanged.connect(lambda _: self._on_chosen(column))
        row = 3 * column
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(values, row + 1, 0)
        self._grid.addWidget(box, row, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        line = QFrame(self._inside)
        theme.dress(line, "line")
        self._grid.addWidget(line, row + 2, 0, 1, 2)
        self._names.append(name)
        self.boxes.append(box)
        self._show_weight(column)

    def _on_chosen(self, column: int) -> None:
        self._mapping[column] = self.boxes[column].field
        self._show_weight(column)
        self.changed.emit()

    def _show_weight(self, column: int) -> None:
        is_out = self._mapping[column] is ListField.IGNORE
        theme.dress(self._names[column], "secondary-text" if is_out else "strong")


def _values(sheet: ListSheet, column: int) -> str:
    """Give some different values of a column."""
    found = dict.fromkeys(row[column] for row in sheet.rows[:_LOOKED_AT] if row[column])
    return " · ".join(" ".join(value.split())[:60] for value in list(found)[:_SAMPLES])


def _meanings(parent: QWidget) -> QStandardItemModel:
    """Make the one list of meanings that all choosers share, with headings that cannot be chosen."""
    model = QStandardItemModel(parent)
    model.appendRow(_meaning(ListField.IGNORE))
    for name, fields in lists.GROUPS.items():
        heading = QStandardItem(lists.group(name))
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setData(theme.current().font(11, 600), Qt.ItemDataRole.FontRole)
        model.appendRow(heading)
        for field in fields:
            model.appendRow(_meaning(field))
    return model


def _meaning(field: ListField) -> QStandardItem:
    item = QStandardItem(lists.meaning(field))
    item.setData(field.value, Qt.ItemDataRole.UserRole)
    return item
