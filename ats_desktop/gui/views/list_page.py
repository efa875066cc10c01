"""What the pages of jobs, clients and papers share: a heading, a filter and a table."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import TableColumn
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.widgets.empty_note import EmptyNote
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes


class ListPage(Page):
    """A list that is read whole through the worker and read again when a change touches its kinds.

    A subclass names its columns, reads its rows, and opens one.
    """

    kinds: frozenset[str] = frozenset()
    """Kinds of record whose changes make the list old."""
    nouns: tuple[str, str] = ("row", "rows")

    def __init__(self, columns: tuple[TableColumn[Any], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_old = True
        self.model: RecordsModel[Any] = RecordsModel(columns, self)
        look = theme.current()
        self.heading = QLabel(self.title(), self)
        self.heading.setProperty("role", "title")
        self.new_button = QPushButton(self)
        self.new_button.setProperty("role", "primary")
        self.new_button.hide()
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(say("lists", "Filter this list"))
        self.filter.setAccessibleName(say("lists", "Filter this list"))
        self.filter.setMaximumWidth(look.px(360))
        self.filter.addAction(
            QAction(icon("search", Token.TEXT3), "", self.filter), QLineEdit.ActionPosition.LeadingPosition
        )
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary-text")
        self.table = RecordsTable(self.title(), self)
        self.table.show_model(self.model, columns)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.empty = EmptyNote(self.table.viewport())
        self._arrange()
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.row_opened.connect(self._on_row_opened)
        self.model.modelReset.connect(self._on_model_reset)

    def read(self, services: "Services") -> tuple[Any, ...]:
        """Read all rows [worker's thread]."""
        raise AssertionError(services)

    def open_row(self, record: Any) -> None:
        """Do what Enter on a row does."""
        raise AssertionError(record)

    def empty_text(self) -> str:
        """Say what belongs into the empty list, and the one act that fills it."""
        return ""

    @override
    def set_context(self, context: WindowContext) -> None:
        super().set_context(context)
        context.bus.changed.connect(self._on_changed)

    @override
    def activate(self, payload: object = None) -> None:
        if self._is_old:
            self.refresh()
        self.table.setFocus()

    @override
    def refresh(self) -> None:
        self._is_old = False
        self.context.worker.submit(self.read, self._on_rows, self.context.fail, self)

    @override
    def focus_search(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    @override
    def status_text(self) -> str:
        return counted(self.model.size, *self.nouns)

    def show_new(self, text: str, name: str) -> None:
        """Offer the one primary act at the right of the heading."""
        self.new_button.setText(text)
        self.new_button.setIcon(icon(name, Token.ON_ACCENT))
        beside_text(self.new_button)
        self.new_button.show()

    def _arrange(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.new_button)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(12))
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.count)
        tools.addStretch(1)
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(16))
        column.setSpacing(look.px(10))
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(card, 1)

    def _on_rows(self, rows: tuple[Any, ...]) -> None:
        kept = self.model.row_at(self.table.current_row())
        self.model.set_rows(rows)
        place = self.model.row_of(kept.id) if kept is not None else None
        if self.model.rowCount():
            self.table.go_to(place if place is not None else 0)
        self._on_model_reset()
        self.status_changed.emit(self.status_text())

    def _on_model_reset(self) -> None:
        shown, size = self.model.rowCount(), self.model.size
        words = {"shown": f"{shown:,}", "all": counted(size, *self.nouns)}
        is_filtered = shown != size
        self.count.setText(say("lists", "{shown} of {all}", words) if is_filtered else words["all"])
        self.empty.setVisible(shown == 0)
        if shown == 0:
            hidden = {"count": f"{size:,}"}
            text = say("lists", "Nothing matches. {count} are hidden. Clear the filter.", hidden)
            self.empty.say(text if size else self.empty_text())

    def _on_filter_changed(self, text: str) -> None:
        self.model.filter(text)
        if self.model.rowCount() and self.table.current_row() < 0:
            self.table.go_to(0)

    def _on_row_opened(self, row: int) -> None:
        record = self.model.row_at(row)
        if record is not None:
            self.open_row(record)

    def _on_changed(self, changes: "Changes", _: object) -> None:
        if not any(changes.touches(kind) for kind in self.kinds):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_old = True
