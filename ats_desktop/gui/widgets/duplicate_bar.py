"""The warning that a person may be in the book twice."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ats_desktop.domain.rows.merging import DuplicateRow
from ats_desktop.gui import theme
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import people
from ats_desktop.gui.wording.text import counted, say


class DuplicateBar(QFrame):
    """Names the first record that shares a key with the person, and offers to compare; hidden without one."""

    compare_wanted = Signal(object)
    """str: the other record's key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self._other = ""
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8))
        line.setSpacing(look.px(10))
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.compare = QPushButton(say("panel", "Compare"), self)
        theme.dress(self.compare, "link")
        self.compare.clicked.connect(self._on_compare_clicked)
        line.addWidget(self._icon)
        line.addWidget(self.text, 1)
        line.addWidget(self.compare)
        look.changed.connect(self._draw_icon)
        self._draw_icon()
        self.hide()

    def show_duplicates(self, found: tuple[DuplicateRow, ...]) -> None:
        """Say who it may be, or go away."""
        self.setVisible(bool(found))
        if not found:
            return
        first = found[0]
        self._other = first.id
        plain = people.duplicate(first)
        if len(found) > 1:
            more = counted(len(found) - 1, "more record", "more records")
            plain = say("panel", "{sentence} And {more}.", {"sentence": plain, "more": more})
        name = escape(first.name)
        self.text.setText(escape(plain).replace(name, f"<b>{name}</b>", 1))
        self.setAccessibleName(plain)
        self.compare.setAccessibleName(say("panel", "Compare with {name}", {"name": first.name}))

    def _draw_icon(self) -> None:
        side = theme.current().px(16)
        self._icon.setPixmap(pixmap("triangle-alert", Token.WARN, side, self.devicePixelRatioF()))

    def _on_compare_clicked(self) -> None:
        self.compare_wanted.emit(self._other)
