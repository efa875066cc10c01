"""A short list of rows of fields that grows by a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.tokens import Token


class _RowHolder(QWidget):
    """A row and the button that takes it away."""

    unwanted = Signal(object)
    """The row's fields, a QWidget."""

    def __init__(self, row: QWidget, remove_text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(6))
        line.addWidget(row, 1)
        remove = QToolButton(self)
        remove.setIcon(icon("x", Token.TEXT2))
        remove.setToolTip(remove_text)
        remove.setAccessibleName(remove_text)
        remove.clicked.connect(self._on_remove_clicked)
        line.addWidget(remove)

    def _on_remove_clicked(self) -> None:
        self.unwanted.emit(self._row)


class RowList(QWidget):
    """Rows of fields, each with a button that takes it away, and a button that adds one.

    Made for a handful of rows that a person types; stored lists belong into a table with a model.
    """

    edited = Signal()
    """A row came, went or changed."""

    def __init__(self, add_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QWidget] = []
        self._holders: list[_RowHolder] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.current().px(6))
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.current().px(6))
        outer.addLayout(self._column)
        self.add_button = QPushButton(icon("plus", Token.ACCENT_TEXT), add_text, self)
        self.add_button.setProperty("role", "link")
        self.add_button.setAutoDefault(False)
        beside_text(self.add_button)
        self.add_button.clicked.connect(self._on_add_clicked)
        outer.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
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
        holder = _RowHolder(row, self.remove_text(), self)
        holder.unwanted.connect(self.remove_row)
        self._column.addWidget(holder)
        self.rows.append(row)
        self._holders.append(holder)
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

    def clear(self) -> None:
        """Take all rows away."""
        for row in list(self.rows):
            self.remove_row(row)

    def _on_add_clicked(self) -> None:
        self.add_row().setFocus()
        self.edited.emit()
