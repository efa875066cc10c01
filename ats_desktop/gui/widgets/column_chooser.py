"""Which columns of a table are shown, in which order and how wide: chosen by the user and remembered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.wording.text import say

_LEAST = 36


@dataclass(frozen=True)
class ColumnRule:
    """How one column behaves; lengths are pixels at 100 %."""

    key: str
    title: Callable[[], str]
    width: int
    least: int = _LEAST
    """It shrinks to this before the table scrolls sideways."""
    share: int = 0
    """Its part of the room that is left over; 0 = none."""
    is_kept: bool = False
    """It cannot be hidden; the first column of all cannot be moved."""
    is_shown: bool = True
    """Whether it is shown before anybody chose."""


class ColumnChooser(QObject):
    """Lays out the columns of one table and remembers what the user made of them.

    Invariant: columns fill the table exactly while that is possible between their least widths; a width that
    the user pulled stays.
    """

    changed = Signal()
    """The user chose, moved or pulled a column: ``memory`` says something new."""

    def __init__(self, table: QTableView, rules: Sequence[ColumnRule]) -> None:
        """Take over the header of a table whose model is set, with one rule for each of its columns."""
        super().__init__(table)
        self._table = table
        self._rules = tuple(rules)
        self._own: dict[str, int] = {}
        self._hidden = {rule.key for rule in rules if not rule.is_shown}
        self._is_fitting = False
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(theme.current().px(_LEAST))
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setStretchLastSection(False)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_menu_wanted)
        table.viewport().installEventFilter(self)
        theme.current().changed.connect(self.fit)
        self.fit()

    def menu(self) -> QMenu:
        """Make the menu of columns, each with its tick; it deletes itself when it closes."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        return menu

    def fill(self, menu: QMenu) -> None:
        """Put the columns into a menu anew, in the order of the table."""
        menu.clear()
        header = self._table.horizontalHeader()
        for place in range(len(self._rules)):
            rule = self._rules[header.logicalIndex(place)]
            if rule.is_kept:
                continue
            action = QAction(rule.title(), menu)
            action.setCheckable(True)
            action.setChecked(rule.key not in self._hidden)
            action.setData(rule.key)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(say("columns", "Standard columns"), self.reset)
        menu.triggered.connect(self._on_triggered, Qt.ConnectionType.UniqueConnection)

    def memory(self) -> dict[str, object]:
        """Give what ``recall`` needs to bring the columns back; plain JSON, widths at 100 %."""
        header = self._table.horizontalHeader()
        order = [self._rules[header.logicalIndex(place)].key for place in range(len(self._rules))]
        return {"order": order, "hidden": sorted(self._hidden), "widths": dict(self._own)}

    def recall(self, memory: Mapping[str, object]) -> None:
        """Bring the columns back; what is not understood, such as a column that is gone, is left out."""
        known = {rule.key: rule for rule in self._rules}
        hidden, widths = memory.get("hidden"), memory.get("widths")
        if isinstance(hidden, list):
            self._hidden = {key for key in hidden if key in known and not known[key].is_kept}
        if isinstance(widths, dict):
            self._own = {
                key: width for key, width in widths.items() if key in known and isinstance(width, int)
            }
        order = memory.get("order")
        self._arrange([key for key in order if key in known] if isinstance(order, list) else [])
        self.fit()

    def reset(self) -> None:
        """Show the columns as if nobody had chosen."""
        self._own.clear()
        self._hidden = {rule.key for rule in self._rules if not rule.is_shown}
        self._arrange([])
        self.fit()
        self.changed.emit()

    def fit(self) -> None:
        """Give every column its width for the present width of the table and size of text."""
        look, header = theme.current(), self._table.horizontalHeader()
        self._is_fitting = True
        for place, rule in enumerate(self._rules):
            header.setSectionHidden(place, rule.key in self._hidden)
        shown = [rule for rule in self._rules if rule.key not in self._hidden]
        widths = self._fitted(shown, self._table.viewport().width())
        for place, rule in enumerate(self._rules):
            if rule.key in widths:
                header.resizeSection(place, max(widths[rule.key], look.px(_LEAST)))
        self._is_fitting = False

    def _fitted(self, shown: list[ColumnRule], room: int) -> dict[str, int]:
        look = theme.current()
        widths = {rule.key: look.px(self._own.get(rule.key, rule.width)) for rule in shown}
        free = [rule for rule in shown if rule.key not in self._own]
        spare = room - sum(widths.values())
        if spare >= 0:
            growing = [rule for rule in free if rule.share]
            shares = sum(rule.share for rule in growing)
            for rule in growing:
                widths[rule.key] += spare * rule.share // shares
            if growing:
                widths[growing[0].key] += room - sum(widths.values())
            return widths
        gives = {rule.key: max(0, widths[rule.key] - look.px(rule.least)) for rule in free}
        most = sum(gives.values())
        for key, give in gives.items():
            widths[key] -= min(give, -spare * give // most + 1) if most else 0
        return widths

    def _arrange(self, order: list[str]) -> None:
        header = self._table.horizontalHeader()
        places = {rule.key: place for place, rule in enumerate(self._rules)}
        first = self._rules[0].key
        wanted = [first] + [key for key in dict.fromkeys(order) if key != first]
        wanted += [rule.key for rule in self._rules if rule.key not in wanted]
        self._is_fitting = True
        for place, key in enumerate(wanted):
            header.moveSection(header.visualIndex(places[key]), place)
        self._is_fitting = False

    def _on_triggered(self, action: QAction) -> None:
        key = action.data()
        if not isinstance(key, str):
            return
        self._hidden ^= {key}
        self.fit()
        self.changed.emit()

    def _on_resized(self, place: int, _: int, width: int) -> None:
        if self._is_fitting or width == 0 or self._table.horizontalHeader().isSectionHidden(place):
            return
        # Kept at 100 %, so that another size of text scales it like every other length.
        self._own[self._rules[place].key] = max(1, round(width * 100 / theme.current().text_size))
        self.changed.emit()
        QTimer.singleShot(0, self, self._fill_up)

    def _fill_up(self) -> None:
        if not self._is_fitting:
            self.fit()

    def _on_moved(self) -> None:
        if not self._is_fitting:
            self.changed.emit()

    def _on_menu_wanted(self, at: QPoint) -> None:
        self.menu().popup(self._table.horizontalHeader().mapToGlobal(at))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._is_fitting:
            self.fit()
        return False
