"""What the pages of jobs, clients and papers share: tabs, a filter, a table, and one record at the side."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import TableColumn
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.views.record_side import RecordSide
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.widgets.elastic_row import ElasticRow
from ats_desktop.gui.widgets.empty_note import EmptyNote
from ats_desktop.gui.widgets.empty_state import EmptyState
from ats_desktop.gui.widgets.filter_box import FilterBox
from ats_desktop.gui.widgets.list_tabs import ListTab, ListTabs
from ats_desktop.gui.widgets.menu_button import MenuButton
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_SIDE = 372
_LEAST_TABLE, _LEAST_SIDE = 200, 240
_SIDE_FROM = 900
"""Width of a page, at 100 %, from which on the side is shown unasked."""


class ListPage(Page):
    """A list that is read whole through the worker and read again when a change touches its kinds.

    A subclass names its columns and tabs, reads its rows, opens one, and tells the side what is known of one.
    """

    kinds: frozenset[str] = frozenset()
    """Kinds of record whose changes make the list old."""
    nouns: tuple[str, str] = ("row", "rows")
    empty_icon = "file-text"
    empty_command: Command | None = None
    """The one act that fills the empty list."""
    tabs: tuple[ListTab, ...]

    def __init__(self, columns: tuple[TableColumn[Any], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_old = True
        self._has_read = False
        self._wants_side: bool | None = None
        self._wanted_key: str | None = None
        self.model: RecordsModel[Any] = RecordsModel(columns, self)
        self.heading = QLabel(self.title(), self)
        self.heading.setProperty("role", "title")
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary-text")
        self.new_button = QPushButton(self)
        self.new_button.setProperty("role", "primary")
        self.new_button.hide()
        self.tab_bar = ListTabs(self.tabs, self)
        self.filter = FilterBox(say("lists", "Filter this list"), self)
        self.card = QFrame(self)
        self.table = RecordsTable(self.title(), self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.show_model(self.model, columns)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.columns_button = self._made_columns_button()
        self.side = RecordSide(self, self)
        self.side_button = self._made_side_button()
        self.empty = EmptyNote(self.table.viewport())
        self.blank = EmptyState(self.empty_icon, self.card)
        self._stack = QStackedLayout()
        self.clear_button = QPushButton(say("lists", "Clear the filter"), self.table.viewport())
        self.clear_button.setProperty("role", "link")
        self.clear_button.hide()
        self._head, self._tools = ElasticRow(self), ElasticRow(self)
        self._splitter = QSplitter(self)
        self._arrange()
        self._connect()

    def read(self, services: "Services") -> tuple[Any, ...]:
        """Read all rows [worker's thread]."""
        raise AssertionError(services)

    def open_row(self, record: Any) -> None:
        """Do what Enter on a row does."""
        raise AssertionError(record)

    def read_side(self, services: "Services", record: Any) -> Any:
        """Read what the side shows of a row [worker's thread]."""
        raise AssertionError(services, record)

    def show_side(self, told: Any) -> None:
        """Fill the side, which is empty, with what was read."""

    def menu_of(self, records: list[Any]) -> QMenu | None:
        """Make the menu of the selected rows, None for no menu."""
        raise AssertionError(records)

    def on_key(self, key: Qt.Key) -> None:
        """Do what a letter, Delete or Space does on the row under the cursor."""

    def empty_text(self) -> str:
        """Say what belongs into the empty list, and the one act that fills it."""
        return ""

    def on_selected(self, records: list[Any]) -> None:
        """Hear that other rows are selected, or the same ones changed."""

    @override
    def set_context(self, context: WindowContext) -> None:
        super().set_context(context)
        context.bus.changed.connect(self._on_changed)
        self.side.set_context(context)
        command = self.empty_command
        self.blank.offer(self.empty_text(), None if command is None else context.actions[command])
        chooser = self.table.chooser
        if chooser is not None:
            chooser.recall(context.columns.get(self.key.value, {}))
            chooser.changed.connect(self._on_columns_changed)

    @override
    def activate(self, payload: object = None) -> None:
        if isinstance(payload, str):
            self._wanted_key = payload
        if self._is_old:
            self.refresh()
        else:
            self._go_to_wanted()
        self.table.setFocus()

    @override
    def place(self) -> object:
        chosen = self.current()
        return None if chosen is None else chosen.id

    @override
    def refresh(self) -> None:
        self._is_old = False
        if not self._has_read:
            self.table.wait_for_rows(True)
        self.context.worker.submit(self.read, self._on_rows, self.context.fail, self)

    @override
    def focus_search(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    @override
    def status_text(self) -> str:
        return counted(self.model.size, *self.nouns) if self._has_read else ""

    def current(self) -> Any | None:
        """Return the record under the cursor."""
        return self.model.row_at(self.table.current_row())

    def selected(self) -> list[Any]:
        """Return the selected records in the order of the table, else the one under the cursor."""
        rows = self.table.selected_rows() or [self.table.current_row()]
        return [record for row in rows if (record := self.model.row_at(row)) is not None]

    def show_new(self, text: str, name: str) -> None:
        """Offer the one primary act at the end of the heading."""
        self.new_button.setText(text)
        self.new_button.setIcon(icon(name, Token.ON_ACCENT))
        beside_text(self.new_button)
        self._head.want(self.new_button, True)
        self._head.arrange()

    def show_tab(self, place: int) -> None:
        """Go to a tab."""
        self.tab_bar.setCurrentIndex(place)

    def _made_columns_button(self) -> MenuButton:
        button = MenuButton(icon("sliders-horizontal"), say("lists", "Columns"), self)
        beside_text(button)
        menu = QMenu(button)
        chooser = self.table.chooser
        if chooser is not None:
            menu.aboutToShow.connect(lambda: chooser.fill(menu))
        button.setMenu(menu)
        return button

    def _made_side_button(self) -> QPushButton:
        button = QPushButton(icon("panel-right"), "", self)
        button.setProperty("role", "icon")
        button.setCheckable(True)
        button.setAccessibleName(say("lists", "Show details at the side"))
        button.setToolTip(button.accessibleName())
        return button

    def _arrange(self) -> None:
        look = theme.current()
        head, tools = self._head, self._tools
        head.add(self.heading, 90)
        head.add(self.count, 20, 12)
        head.add_stretch()
        head.add(self.new_button, 80)
        head.want(self.new_button, False)
        tools.add(self.tab_bar, 100)
        tools.add_stretch()
        tools.add(self.filter, 90, shrinks=True)
        tools.add(self.columns_button, 40)
        tools.add(self.side_button, 50)
        self.card.setProperty("role", "card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addLayout(self._stack)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.blank)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(look.px(10))
        self._splitter.addWidget(self.card)
        self._splitter.addWidget(self.side)
        self.card.setMinimumWidth(look.px(_LEAST_TABLE))
        self.side.setMinimumWidth(look.px(_LEAST_SIDE))
        self.side.hide()
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(16))
        column.setSpacing(look.px(10))
        column.addWidget(head)
        column.addWidget(tools)
        column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self.tab_bar.currentChanged.connect(self._on_tab_changed)
        self.model.narrow(self.tabs[0].test)
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.list_wanted.connect(self.table.setFocus)
        self.clear_button.clicked.connect(self.filter.clear)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self._on_selection_changed)
        self.table.menu_wanted.connect(self._on_menu_wanted)
        self.table.key_pressed.connect(self._on_key_pressed)
        self.table.left.connect(self._on_left)
        self.model.modelReset.connect(self._on_model_reset)
        self.side_button.clicked.connect(self._on_side_clicked)
        theme.current().changed.connect(self._fit_side)

    def _on_rows(self, rows: tuple[Any, ...]) -> None:
        before, keys = self.table.current_row(), [record.id for record in self.selected()]
        kept = self.current()
        self._has_read = True
        self.table.wait_for_rows(False)
        self.model.set_rows(rows)
        if self.model.rowCount() and self.table.current_row() < 0:
            place = self.model.row_of(kept.id) if kept is not None else None
            self.table.go_to(min(before, self.model.rowCount() - 1) if place is None else place)
            self.table.select_rows([row for key in keys if (row := self.model.row_of(key)) is not None])
        self._go_to_wanted()
        self._on_model_reset()
        self.side.forget()
        self._on_selection_changed()
        self.status_changed.emit(self.status_text())

    def _go_to_wanted(self) -> None:
        key, self._wanted_key = self._wanted_key, None
        if key is None:
            if self.table.current_row() < 0:
                self.table.go_to(0)
            return
        if self.model.row_of(key) is None:
            # It may stand under another tab, or behind the filter.
            self._leave_filters(key)
        place = self.model.row_of(key)
        if place is not None:
            self.table.go_to(place)

    def _leave_filters(self, key: str) -> None:
        self.filter.clear()
        for place in range(len(self.tabs)):
            self.show_tab(place)
            if self.model.row_of(key) is not None:
                return

    def _on_model_reset(self) -> None:
        shown, size = self.model.rowCount(), self.model.narrowed
        words = {"shown": f"{shown:,}", "all": counted(size, *self.nouns)}
        is_filtered = shown != size
        self.count.setText(say("lists", "{shown} of {all}", words) if is_filtered else words["all"])
        self._head.arrange()
        self.tab_bar.show_counts(self.model.counted)
        self._tools.arrange()
        self._show_emptiness(shown, size)
        self._fit_side()
        if is_filtered and self.filter.hasFocus():
            self.context.announce(self.count.text())

    def _show_emptiness(self, shown: int, size: int) -> None:
        is_blank = self._has_read and not self.model.size
        self._stack.setCurrentWidget(self.blank if is_blank else self.table)
        self.empty.setVisible(shown == 0 and self._has_read)
        self.clear_button.setVisible(shown == 0 and size > 0)
        if shown or not self._has_read or is_blank:
            return
        hidden = {"count": f"{size:,}"}
        text = say("lists", "Nothing here matches. {count} are hidden.", hidden)
        self.empty.say(text if size else say("lists", "Nothing under this tab."))
        button, area = self.clear_button, self.table.viewport()
        button.adjustSize()
        button.move((area.width() - button.width()) // 2, self.empty.geometry().bottom() + 8)

    def _on_filter_changed(self, text: str) -> None:
        self.model.filter(text)
        self._stay_on_a_row()

    def _on_tab_changed(self, place: int) -> None:
        self.model.narrow(self.tabs[place].test)
        self._stay_on_a_row()

    def _stay_on_a_row(self) -> None:
        self._on_model_reset()
        if self.model.rowCount() and self.table.current_row() < 0:
            self.table.go_to(0)
        self._on_selection_changed()

    def _on_row_opened(self, row: int) -> None:
        record = self.model.row_at(row)
        if record is not None:
            self.open_row(record)

    def _on_selection_changed(self) -> None:
        self.on_selected(self.selected())
        self.side.show_record(self.current())

    def _on_menu_wanted(self, at: QPoint) -> None:
        records = self.selected()
        menu = self.menu_of(records) if records else None
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _on_key_pressed(self, key: Qt.Key) -> None:
        is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
        if self.context.actions.has_letter_keys or not is_letter:
            self.on_key(key)

    def _on_left(self) -> None:
        if len(self.table.selected_rows()) > 1:
            self.table.go_to(self.table.current_row())
        else:
            self.context.leave_layer()

    def _on_columns_changed(self) -> None:
        chooser = self.table.chooser
        if chooser is not None:
            self.context.columns[self.key.value] = chooser.memory()

    def _on_changed(self, changes: "Changes", _: object) -> None:
        if not any(changes.touches(kind) for kind in self.kinds):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_old = True

    def _on_side_clicked(self, is_wanted: bool) -> None:
        self._wants_side = is_wanted
        self._fit_side()

    def _fit_side(self) -> None:
        """Show the side where there is room for it or it was asked for, unless it was put away."""
        has_room = self.width() >= theme.current().px(_SIDE_FROM)
        is_blank = self._has_read and not self.model.size
        is_shown = (has_room if self._wants_side is None else self._wants_side) and not is_blank
        self.side_button.setChecked(is_shown)
        if is_shown != self.side.isVisibleTo(self._splitter):
            self.side.setVisible(is_shown)
            if is_shown:
                side = theme.current().px(_SIDE)
                self._splitter.setSizes([max(1, self._splitter.width() - side), side])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()
        self._show_emptiness(self.model.rowCount(), self.model.narrowed)
