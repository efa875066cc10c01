"""The list of skills by group, narrowed by a box; a name that is not there can be added from the box."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ats_desktop.domain.folding import folded
from ats_desktop.domain.rows.skills import CatalogueRow
from ats_desktop.domain.skill import spelling_key
from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.filter_box import FilterBox
from ats_desktop.gui.wording.text import say

_KEY, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW, _HEIGHT = 30, 380


class SkillTree(QWidget):
    """Groups that open, and the skills in them; what is typed shows every skill with it in a spelling."""

    chosen = Signal(object)
    """str: key of the skill that is current now"""
    add_wanted = Signal(object)
    """str: the name that was typed"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = FilterBox(say("skills", "Find or add a skill"), self)
        self.add_button = QPushButton(say("skills", "Add"), self)
        self.add_button.setAutoDefault(False)
        self.error = ErrorLabel(self)
        self.error.setBuddy(self.box)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(say("skills", "Skills"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.dress(self.tree, "names")
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._keys: frozenset[tuple[str, ...]] = frozenset()
        self._lay_out()
        self.box.textChanged.connect(self._on_typed)
        self.box.list_wanted.connect(self._go_into_list)
        self.add_button.clicked.connect(self._on_add)
        self.tree.currentItemChanged.connect(self._on_current)
        theme.current().changed.connect(self._fit)
        self._on_typed()

    def show_rows(self, rows: Iterable[CatalogueRow]) -> None:
        """Show these skills; the current one stays current, and open groups stay open."""
        rows = tuple(rows)
        current, opened = self.current_id(), self._opened()
        self.tree.blockSignals(True)
        self.tree.clear()
        self._items, self._groups = {}, []
        groups: dict[str, list[CatalogueRow]] = {}
        for row in rows:
            groups.setdefault(row.group, []).append(row)
        for name in sorted(groups, key=str.casefold):
            self.tree.addTopLevelItem(self._group(name, groups[name]))
        self._keys = frozenset(spelling_key(each) for row in rows for each in (row.name, *row.aliases))
        for group, _ in self._groups:
            group.setFirstColumnSpanned(True)
            group.setExpanded(group.text(0) in opened)
        if current in self._items:
            self.tree.setCurrentItem(self._items[current])
        self.tree.blockSignals(False)
        self._fit()
        self._on_typed()

    def choose(self, key: str) -> None:
        """Make a skill current, and its group open."""
        item = self._items.get(key)
        if item is not None:
            for group, members in self._groups:
                if item in members:
                    group.setExpanded(True)
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    def current_id(self) -> str | None:
        """Return the key of the current skill, None where none or a group is current."""
        item = self.tree.currentItem()
        return None if item is None or item.data(0, _KEY) is None else str(item.data(0, _KEY))

    def shown_names(self) -> list[str]:
        """Return the names of the skills that what is typed leaves, in their order."""
        return [item.text(0) for item in self._items.values() if not item.isHidden()]

    def _group(self, name: str, rows: Sequence[CatalogueRow]) -> QTreeWidgetItem:
        group = QTreeWidgetItem([name, ""])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        look = theme.current()
        for row in rows:
            item = QTreeWidgetItem([row.name, str(row.people) if row.people else ""])
            item.setData(0, _KEY, row.id)
            item.setData(0, _WORDS, folded(" ".join((row.name, *row.aliases))))
            item.setToolTip(0, ", ".join((row.name, *row.aliases)))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, look.color(Token.TEXT3))
            self._items[row.id] = item
        members = [self._items[row.id] for row in rows]
        group.addChildren(members)
        group.setFont(0, look.font(13, 600))
        self._groups.append((group, members))
        return group

    def _opened(self) -> set[str]:
        return {group.text(0) for group, _ in self._groups if group.isExpanded()}

    def _lay_out(self) -> None:
        look = theme.current()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.box, 1)
        line.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(line)
        column.addWidget(self.error)
        column.addWidget(self.tree, 1)

    def _fit(self) -> None:
        look = theme.current()
        self.tree.setMinimumHeight(look.px(_HEIGHT))
        height = max(look.px(_ROW), self.tree.fontMetrics().height() + look.px(10))
        for group, _ in self._groups:
            group.setSizeHint(0, QSize(0, height))

    def _on_typed(self) -> None:
        self.error.show_error("")
        wanted = folded(self.box.text())
        for group, members in self._groups:
            shown = 0
            for item in members:
                is_found = wanted in str(item.data(0, _WORDS))
                item.setHidden(not is_found)
                shown += is_found
            group.setHidden(not shown)
            if wanted:
                group.setExpanded(True)
        key = spelling_key(self.box.text())
        self.add_button.setEnabled(bool(key) and key not in self._keys)

    def _go_into_list(self) -> None:
        """Go to the skill that is meant: one called so, else one that begins so, else the first."""
        typed = folded(self.box.text())
        shown = [item for item in self._items.values() if not item.isHidden()]
        names = [folded(item.text(0)) for item in shown]
        meant = [item for item, name in zip(shown, names, strict=True) if name == typed]
        meant += [item for item, name in zip(shown, names, strict=True) if name.startswith(typed)]
        if not shown and self.add_button.isEnabled():
            self._on_add()
        elif shown:
            self.tree.setFocus()
            self.tree.setCurrentItem((meant or shown)[0])

    def _on_add(self) -> None:
        if self.box.text().strip():
            self.add_wanted.emit(self.box.text())

    def _on_current(self, item: QTreeWidgetItem | None, _: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _KEY) is not None:
            self.chosen.emit(str(item.data(0, _KEY)))
