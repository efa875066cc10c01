"""The saved searches above the facets: one click runs one, its menu changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ats_desktop.domain.rows.search import SavedSearchRow
from ats_desktop.gui import theme
from ats_desktop.gui.icons import icon
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.list_button import ListButton
from ats_desktop.gui.wording.text import say


class SavedSearchList(QWidget):
    """Searches by name, in the order they were saved; the one that is shown now is checked."""

    chosen = Signal(object)
    """SavedSearchRow: run it"""
    save_wanted = Signal()
    rename_wanted = Signal(object)
    replace_wanted = Signal(object)
    forget_wanted = Signal(object)
    """SavedSearchRow, each"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._saved: tuple[SavedSearchRow, ...] = ()
        self._query = ""
        self.buttons: list[ListButton] = []
        self.heading = QLabel(say("facets", "Saved searches"), self)
        theme.dress(self.heading, "heading")
        self.add_button = QToolButton(self)
        theme.dress(self.add_button, "icon")
        self.add_button.setIcon(icon("plus"))
        self.add_button.setAccessibleName(say("facets", "Save this search"))
        self.add_button.setToolTip(say("facets", "Save this search (Ctrl+S)"))
        self.add_button.clicked.connect(self.save_wanted)
        self.note = QLabel(say("facets", "Save a search to come back to it."), self)
        self.note.setWordWrap(True)
        theme.dress(self.note, "caption")
        self._arrange()

    def show_saved(self, saved: Sequence[SavedSearchRow]) -> None:
        """List these searches."""
        self._saved = tuple(saved)
        while len(self.buttons) < len(saved):
            self._add_button()
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(saved))
            if place < len(saved):
                button.show_text(saved[place].name)
        self.note.setVisible(not saved)
        self.show_query(self._query)

    def show_query(self, query: str) -> None:
        """Check the search that is the one in the box."""
        self._query = query.strip()
        for button, saved in zip(self.buttons, self._saved, strict=False):
            button.setChecked(bool(self._query) and saved.query.strip() == self._query)

    def _add_button(self) -> None:
        button = ListButton("bookmark", "", self)
        place = len(self.buttons)
        button.clicked.connect(lambda: self._on_clicked(place))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda at: self._on_menu_wanted(place, at))
        self.buttons.append(button)
        self._list.addWidget(button)

    def _arrange(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.add_button)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addLayout(head)
        column.addLayout(self._list)
        column.addWidget(self.note)

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._saved[place])
        self.show_query(self._query)

    def _on_menu_wanted(self, place: int, at: QPoint) -> None:
        saved = self._saved[place]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("search"), say("facets", "Search"), lambda: self.chosen.emit(saved))
        menu.addAction(icon("pencil"), say("facets", "Rename…"), lambda: self.rename_wanted.emit(saved))
        replace = menu.addAction(icon("bookmark"), say("facets", "Replace with the present search"))
        replace.triggered.connect(lambda: self.replace_wanted.emit(saved))
        menu.addSeparator()
        forget = menu.addAction(icon("trash-2", Token.BAD), say("facets", "Delete"))
        forget.triggered.connect(lambda: self.forget_wanted.emit(saved))
        menu.popup(self.buttons[place].mapToGlobal(at))
