"""The tools above the columns: filter box and chips, order, saved views, density, closed cards."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import Command
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_filter import BoardFilter, FilterChoices
from ats_desktop.gui.views.board_filter_menu import FilterMenu, chips_of
from ats_desktop.gui.views.board_orders import OrderMenu, order_name
from ats_desktop.gui.widgets.elastic_row import ElasticRow
from ats_desktop.gui.widgets.filter_chip import FilterChip
from ats_desktop.gui.wording.text import counted, say

_TYPING_PAUSE_MS = 60
_MOST_CHIPS = 8
_BOX_WIDTH = 212


class BoardTools(QWidget):
    """Decides which cards are shown and in which order; ``filter_changed`` comes once typing pauses.

    Invariant: every field that is filtered by has a chip; chips that find no room are counted beside the
    button that adds filters, and its menu shows them ticked.
    """

    filter_changed = Signal(object)
    """BoardFilter"""
    order_chosen = Signal(object)
    """CardOrder"""
    left_down = Signal()
    """The arrow down was pressed in the filter box: go to the cards."""

    def __init__(self, actions: Actions, choices: Callable[[], FilterChoices], parent: QWidget) -> None:
        super().__init__(parent)
        self._filter = BoardFilter()
        self._order = CardOrder.WAITING
        self.box = QLineEdit(self)
        self._key = QLabel("/", self.box)
        self._chips = [FilterChip(self) for _ in range(_MOST_CHIPS)]
        self._add = QPushButton(self)
        self._sort = QPushButton(self)
        self._views = QPushButton(self)
        self._density = QToolButton(self)
        self._closed = QPushButton(self)
        self._row = ElasticRow(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._on_typed)
        self._set_up_box()
        self._set_up_filters(choices)
        self._set_up_view(actions)
        self._lay_out()

    @property
    def filter(self) -> BoardFilter:
        """What is filtered by now."""
        return self._filter

    def show_order(self, order: CardOrder) -> None:
        """Show which order the columns are in."""
        self._order = order
        self._sort.setText(order_name(order))
        self._row.arrange()

    def set_views_menu(self, menu: QMenu) -> None:
        """Hang the menu of saved views on its button."""
        _hang(menu, self._views)

    def show_view(self, name: str) -> None:
        """Show which saved view is on; "" for none."""
        self._views.setText(name or say("board", "My view"))
        self._row.arrange()

    def show_closed_count(self, count: int, *, is_shown: bool) -> None:
        """Offer the closed cards, if there are any."""
        text = counted(count, "closed", "closed")
        words = say("board", "Hide closed") if is_shown else say("board", "Show {n}", {"n": text})
        self._closed.setText(words)
        self._row.want(self._closed, count > 0 or is_shown)
        self._row.arrange()

    def focus_box(self) -> None:
        """Put the focus into the filter box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def show_filter(self, wanted: BoardFilter) -> None:
        """Filter by this, as if it had been chosen here."""
        if self.box.text().strip() != wanted.text:
            self.box.setText(wanted.text)
            self._typing.stop()
        self._change(wanted)

    def clear(self) -> None:
        """Show every card again."""
        self.show_filter(BoardFilter())

    def _set_up_box(self) -> None:
        self.box.setPlaceholderText(say("board", "Filter this board"))
        self.box.setAccessibleName(say("board", "Filter this board"))
        self.box.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.current().changed.connect(self._fit_box)
        self._fit_box()
        self.box.textChanged.connect(self._on_text_changed)
        self.box.installEventFilter(self)
        theme.dress(self._key, "key")
        inner = QHBoxLayout(self.box)
        inner.setContentsMargins(7, 0, 7, 0)
        inner.addStretch(1)
        inner.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)

    def _set_up_filters(self, choices: Callable[[], FilterChoices]) -> None:
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, place=place: self._on_chip_clicked(place))
        theme.dress(self._add, "quiet")
        self._add.setText(say("board", "Filter"))
        self._add.setIcon(icons.icon("plus"))
        self._add.setToolTip(say("board", "Add a filter"))
        icons.beside_text(self._add)
        _hang(FilterMenu(self._add, lambda: self._filter, choices, self.show_filter), self._add)
        self._row.hidden_changed.connect(self._on_hidden_changed)

    def _set_up_view(self, actions: Actions) -> None:
        theme.dress(self._sort, "quiet")
        self._sort.setIcon(icons.icon("sliders-horizontal"))
        icons.beside_text(self._sort)
        _hang(OrderMenu(self._sort, lambda: self._order, self._on_order_chosen), self._sort)
        self._sort.setToolTip(say("board", "Order of the cards"))
        theme.dress(self._views, "quiet")
        self._views.setIcon(icons.icon("bookmark"))
        icons.beside_text(self._views)
        self._views.setText(say("board", "My view"))
        self._views.setToolTip(say("board", "Saved views of boards"))
        theme.dress(self._density, "icon")
        self._density.setDefaultAction(actions[Command.DENSITY])
        self._density.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._density.setAccessibleName(say("board", "Compact cards"))
        theme.dress(self._closed, "quiet")
        self._closed.setToolTip(say("board", "Rejected and withdrawn candidates"))
        self._closed.clicked.connect(actions[Command.SHOW_CLOSED].trigger)

    def _fit_box(self) -> None:
        self.box.setFixedWidth(theme.current().px(_BOX_WIDTH))

    def _lay_out(self) -> None:
        self._row.add(self.box, 100)
        for place, chip in enumerate(self._chips):
            self._row.add(chip, 50 - place)
            self._row.want(chip, False)
        self._row.add(self._add, 90)
        self._row.add_stretch()
        self._row.add(self._sort, 60)
        self._row.add(self._views, 38)
        self._row.add(self._closed, 55)
        self._row.want(self._closed, False)
        self._row.add(self._density, 70)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(7, 0, 0, 0)
        layout.addWidget(self._row)

    def _on_order_chosen(self, order: CardOrder) -> None:
        self.show_order(order)
        self.order_chosen.emit(order)

    def _on_text_changed(self, text: str) -> None:
        self._key.setVisible(not text)
        self._typing.start()

    def _on_typed(self) -> None:
        self._change(replace(self._filter, text=self.box.text().strip()))

    def _on_chip_clicked(self, place: int) -> None:
        shown = chips_of(self._filter)
        if place < len(shown):
            self.show_filter(shown[place].rest)

    def _on_hidden_changed(self) -> None:
        left_out = sum(isinstance(widget, FilterChip) for widget in self._row.left_out())
        text = say("board", "Filter")
        if left_out:
            text = say("board", "Filter, {n} more", {"n": left_out})
        if text != self._add.text():
            self._add.setText(text)

    def _change(self, wanted: BoardFilter) -> None:
        if wanted == self._filter:
            return
        self._filter = wanted
        shown = chips_of(wanted)[:_MOST_CHIPS]
        for chip, parts in zip(self._chips, shown, strict=False):
            chip.show_filter(parts.kind, parts.value)
        for place, chip in enumerate(self._chips):
            self._row.want(chip, place < len(shown))
        self._row.arrange()
        self.filter_changed.emit(wanted)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return}:
                self.left_down.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.box.text():
                self.box.clear()
                return True
        return False


def _hang(menu: QMenu, button: QPushButton) -> None:
    """Hang a menu on a button that looks at rest once the menu has closed, wherever the pointer is then."""

    def rest() -> None:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        button.update()

    menu.aboutToHide.connect(rest)
    button.setMenu(menu)
