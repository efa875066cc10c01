"""A short list of names that is added to, renamed, put in order and taken from."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.wording.text import say

_ROW, _MOST_ROWS = 34, 9


class NameRow(NamedTuple):
    """One name: ``note`` stands after it, such as how often it is used."""

    id: str
    name: str
    note: str = ""
    is_dimmed: bool = False


class NamesEditor(QWidget):
    """Shows rows and says what is wanted; whoever owns it does it and shows the rows again."""

    added = Signal(object)
    """str"""
    renamed = Signal(object, object)
    """Key and new name, str"""
    arranged = Signal(object)
    """list[str]: all keys in their new order"""
    removed = Signal(object)
    """Key, str"""

    def __init__(self, title: str, add_text: str, remove_text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._has_order = True
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(title)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        theme.dress(self.list, "names")
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(add_text)
        self.box.setAccessibleName(add_text)
        self.box.setMaxLength(120)
        self.add_button = QPushButton(say("names", "Add"), self)
        self.add_button.setAutoDefault(False)
        self.error = ErrorLabel(self)
        self.error.setBuddy(self.box)
        self.rename_button = self._tool("pencil", say("names", "Rename (F2)"))
        self.up_button = self._tool("arrow-up", say("names", "Move up (Ctrl+Shift+Up)"))
        self.down_button = self._tool("arrow-down", say("names", "Move down (Ctrl+Shift+Down)"))
        self.remove_button = self._tool("trash-2", remove_text)
        self._lay_out()
        self._connect()
        self._on_current_changed()

    def without_order(self) -> "NamesEditor":
        """Leave the order to the names themselves; returns the editor."""
        self._has_order = False
        self.up_button.hide()
        self.down_button.hide()
        return self

    def without_adding(self) -> "NamesEditor":
        """Leave out the box for new names: rows come from elsewhere; returns the editor."""
        self.box.hide()
        self.add_button.hide()
        self._adding.insertStretch(0, 1)
        return self

    def show_rows(self, rows: list[NameRow]) -> None:
        """Show these rows; the current one stays current."""
        current = self.current_id()
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QTreeWidgetItem([row.name, row.note])
            item.setData(0, Qt.ItemDataRole.UserRole, row.id)
            item.setData(1, Qt.ItemDataRole.UserRole, row.name)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
            )
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            token = Token.TEXT3 if row.is_dimmed else Token.TEXT
            item.setForeground(0, theme.current().color(token))
            item.setForeground(1, theme.current().color(Token.TEXT3))
            item.setToolTip(0, row.name)
            self.list.addTopLevelItem(item)
            if row.id == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._fit(len(rows))
        self._on_current_changed()

    def show_error(self, sentence: str) -> None:
        """Say under the box what is wrong; "" takes it away."""
        self.error.show_error(sentence)

    def clear_box(self) -> None:
        """Empty the box: its name was added."""
        self.box.clear()
        self.show_error("")

    def current_id(self) -> str | None:
        """Return the key of the current row."""
        item = self.list.currentItem()
        return None if item is None else str(item.data(0, Qt.ItemDataRole.UserRole))

    def _tool(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        theme.dress(button, "icon")
        button.setIcon(icons.icon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text.partition(" (")[0])
        return button

    def _lay_out(self) -> None:
        look = theme.current()
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._adding = adding = QHBoxLayout()
        adding.setSpacing(look.px(8))
        adding.addWidget(self.box, 1)
        adding.addWidget(self.add_button)
        adding.addSpacing(look.px(12))
        for button in (self.rename_button, self.up_button, self.down_button, self.remove_button):
            adding.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.list)
        column.addLayout(adding)
        column.addWidget(self.error)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._on_item_changed)
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_current_changed())
        self.add_button.clicked.connect(self._on_add)
        self.box.returnPressed.connect(self._on_add)
        self.box.textEdited.connect(lambda _: self.show_error(""))
        self.rename_button.clicked.connect(self._on_rename)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button.clicked.connect(self._on_remove)
        for keys, slot in (
            ("Ctrl+Shift+Up", lambda: self._move(-1)),
            ("Ctrl+Shift+Down", lambda: self._move(1)),
            ("Del", self._on_remove),
        ):
            action = QAction(self.list)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.list.addAction(action)
        theme.current().changed.connect(self._on_theme_changed)

    def _fit(self, rows: int) -> None:
        """Be as high as the rows, up to a few."""
        height = max(theme.current().px(_ROW), self.list.fontMetrics().height() + theme.current().px(12))
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None:
                item.setSizeHint(0, QSize(0, height))
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(height * max(1, min(rows, _MOST_ROWS)) + 2)

    def _on_theme_changed(self) -> None:
        self._fit(self.list.topLevelItemCount())

    def _on_current_changed(self) -> None:
        item = self.list.currentItem()
        place = -1 if item is None else self.list.indexOfTopLevelItem(item)
        self.rename_button.setEnabled(place >= 0)
        self.remove_button.setEnabled(place >= 0)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < self.list.topLevelItemCount() - 1)

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 and item.text(0) != item.data(1, Qt.ItemDataRole.UserRole):
            self.renamed.emit(item.data(0, Qt.ItemDataRole.UserRole), item.text(0))

    def _on_add(self) -> None:
        self.added.emit(self.box.text())

    def _on_rename(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item, 0)

    def _on_remove(self) -> None:
        key = self.current_id()
        if key is not None:
            self.removed.emit(key)

    def _move(self, step: int) -> None:
        item = self.list.currentItem()
        count = self.list.topLevelItemCount()
        place = -1 if item is None else self.list.indexOfTopLevelItem(item)
        if not self._has_order or place < 0 or not 0 <= place + step < count:
            return
        keys = [self._key(index) for index in range(count)]
        keys.insert(place + step, keys.pop(place))
        self.arranged.emit(keys)

    def _key(self, place: int) -> str:
        item = self.list.topLevelItem(place)
        return "" if item is None else str(item.data(0, Qt.ItemDataRole.UserRole))
