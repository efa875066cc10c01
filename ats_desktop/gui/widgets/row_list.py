"""A short list of rows of fields that grows by a button."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.tokens import Token

BUTTON = 28
"""Width of a button beside a row, at 100 %."""


class _RowHolder(QWidget):
    """A row and the buttons that move it and take it away."""

    unwanted = Signal(object)
    """The row's fields, a QWidget."""
    moved = Signal(object, object)
    """The row's fields, and -1 for up or 1 for down"""

    def __init__(self, row: QWidget, remove_text: str, parent: QWidget, *, is_movable: bool) -> None:
        super().__init__(parent)
        self._row = row
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(4))
        line.addWidget(row, 1)
        if is_movable:
            for name, text, keys, step in (
                ("chevron-up", self.tr("Move up (Alt+Up)"), "Alt+Up", -1),
                ("chevron-down", self.tr("Move down (Alt+Down)"), "Alt+Down", 1),
            ):
                line.addWidget(self._button(name, text, step), 0, Qt.AlignmentFlag.AlignTop)
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(self._on_up if step < 0 else self._on_down)
        line.addWidget(self._button("x", remove_text, 0), 0, Qt.AlignmentFlag.AlignTop)

    def _button(self, name: str, text: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "icon")
        button.setFixedWidth(theme.current().px(BUTTON))
        button.setIcon(icon(name, Token.TEXT2))
        button.setToolTip(text)
        button.setAccessibleName(text)
        slots = {-1: self._on_up, 0: self._on_remove_clicked, 1: self._on_down}
        button.clicked.connect(slots[step])
        return button

    def _on_remove_clicked(self) -> None:
        self.unwanted.emit(self._row)

    def _on_up(self) -> None:
        self.moved.emit(self._row, -1)

    def _on_down(self) -> None:
        self.moved.emit(self._row, 1)


class RowList(QWidget):
    """Rows of fields, each with a button that takes it away, and a button that adds one.

    Made for a handful of rows that a person types; stored lists belong into a table with a model.
    """

    edited = Signal()
    """A row came, went, moved or changed."""
    is_movable = False
    """Whether the order of the rows means something and can be changed."""

    def __init__(self, add_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QWidget] = []
        self._holders: list[_RowHolder] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.current().px(6))
        self.head = QHBoxLayout()
        outer.addLayout(self.head)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.current().px(6))
        outer.addLayout(self._column)
        self.add_button = QPushButton(icon("plus", Token.ACCENT_TEXT), add_text, self)
        self.add_button.setProperty("role", "link")
        self.add_button.setAutoDefault(False)
        beside_text(self.add_button)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.current().px(12))
        self.foot.addWidget(self.add_button)
        self.foot.addStretch(1)
        outer.addLayout(self.foot)
        self.setFocusProxy(self.add_button)

    def make_row(self) -> QWidget:
        """Return one new empty row; each kind of list makes its own."""
        return QWidget(self)

    def remove_text(self) -> str:
        """Return the name of the button that takes a row away."""
        return self.tr("Remove this row")

    def add_row(self) -> QWidget:
        """Append an empty row and return it."""
        row = self.make_row()
        holder = _RowHolder(row, self.remove_text(), self, is_movable=self.is_movable)
        holder.unwanted.connect(self.remove_row)
        holder.moved.connect(self.move_row)
        self._column.addWidget(holder)
        self.rows.append(row)
        self._holders.append(holder)
        self._order_tabs()
        return row

    def remove_row(self, row: QWidget) -> None:
        """Take a row away for good."""
        place = self.rows.index(row)
        del self.rows[place]
        holder = self._holders.pop(place)
        self._column.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
        self.add_button.setFocus()
        self.edited.emit()

    def move_row(self, row: QWidget, step: int) -> None:
        """Exchange a row with the one before (-1) or after it (1); at an end nothing happens."""
        place = self.rows.index(row)
        to = place + step
        if not 0 <= to < len(self.rows):
            return
        holder = self._holders.pop(place)
        self.rows.insert(to, self.rows.pop(place))
        self._holders.insert(to, holder)
        self._column.removeWidget(holder)
        self._column.insertWidget(to, holder)
        self._order_tabs()
        self.edited.emit()

    def clear(self) -> None:
        """Take all rows away."""
        for row in list(self.rows):
            self.remove_row(row)

    def _order_tabs(self) -> None:
        """Let Tab go from row to row as they stand, then to the button under them."""
        fields = [field for holder in self._holders for field in _tab_fields(holder)]
        for one, other in pairwise([*fields, self.add_button]):
            QWidget.setTabOrder(one, other)

    def _on_add_clicked(self) -> None:
        self.add_row().setFocus()
        self.edited.emit()


def _tab_fields(holder: QWidget) -> list[QWidget]:
    return [
        each
        for each in holder.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        # Lists that drop down are windows of their own.
        and each.window() is holder.window()
    ]
