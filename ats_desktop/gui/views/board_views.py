"""Saved views of the board: kept under a name, gone back to, renamed, deleted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.gui import icons
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_filter import BoardFilter
from ats_desktop.gui.operations import board_views
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.search import SavedSearchRow
    from ats_desktop.services.changes import Changes

_TABLE = "saved_search"


@dataclass(frozen=True)
class BoardView:
    """How a board is looked at: what is shown, in which order, how dense, with which columns folded."""

    filter: BoardFilter = field(default_factory=BoardFilter)
    order: CardOrder = CardOrder.WAITING
    is_compact: bool = False
    is_closed_shown: bool = False
    collapsed: tuple[str, ...] = ()

    def as_options(self) -> dict[str, object]:
        """Give what a saved view keeps beside its order, as plain JSON."""
        return {
            "filter": self.filter.as_options(),
            "is_compact": self.is_compact,
            "is_closed_shown": self.is_closed_shown,
            "collapsed": sorted(self.collapsed),
        }

    @staticmethod
    def of_row(row: "SavedSearchRow") -> "BoardView":
        """Read a saved view; what this version does not know is left out."""
        options = row.options
        kept, folded = options.get("filter"), options.get("collapsed")
        return BoardView(
            BoardFilter.of_options(kept) if isinstance(kept, dict) else BoardFilter(),
            CardOrder(row.sort) if row.sort in set(CardOrder) else CardOrder.WAITING,
            bool(options.get("is_compact")),
            bool(options.get("is_closed_shown")),
            tuple(map(str, folded)) if isinstance(folded, list) else (),
        )


class BoardViews(QObject):
    """The saved views and their menu; ``current`` tells how the board is looked at now."""

    chosen = Signal(object)
    """BoardView: look at the board so"""
    changed = Signal()
    """The views were read again."""

    def __init__(self, context: WindowContext, current: Callable[[], BoardView], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._current = current
        self._page = page
        self._rows: tuple[SavedSearchRow, ...] = ()
        context.bus.changed.connect(self._on_bus_changed)
        context.actions[Command.SAVE].triggered.connect(self._on_save)

    def read(self) -> None:
        """Read the saved views."""
        self._context.worker.submit(board_views.read(), self._on_read, self._context.fail, self)

    def name(self) -> str:
        """Name the view that the board is looked at in; "" when it is none of the saved ones."""
        row = self._row_on()
        return row.name if row is not None else ""

    def menu(self, parent: QWidget) -> QMenu:
        """Make a menu of the views, filled whenever it opens."""
        menu = QMenu(say("views", "Saved views"), parent)
        menu.setIcon(icons.icon("bookmark"))
        menu.aboutToShow.connect(lambda: self._fill(menu))
        return menu

    def _row_on(self) -> "SavedSearchRow | None":
        now = self._current()
        return next((row for row in self._rows if BoardView.of_row(row) == now), None)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        on = self._row_on()
        plain = self._add(menu, say("views", "Everyone, longest waiting first"), self._choose_plain)
        plain.setCheckable(True)
        plain.setChecked(self._current() == BoardView())
        for row in self._rows:
            action = self._add(menu, _plain(row.name), partial(self._choose, row))
            action.setCheckable(True)
            action.setChecked(row is on)
        menu.addSeparator()
        menu.addAction(self._context.actions[Command.SAVE])
        if self._rows:
            rename = menu.addMenu(say("views", "Rename"))
            delete = menu.addMenu(say("views", "Delete"))
            for row in self._rows:
                self._add(rename, _plain(row.name), partial(self._rename, row))
                self._add(delete, _plain(row.name), partial(self._delete, row))

    def _add(self, menu: QMenu, text: str, slot: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False: slot())
        return action

    def _choose_plain(self) -> None:
        self.chosen.emit(BoardView())

    def _choose(self, row: "SavedSearchRow") -> None:
        self.chosen.emit(BoardView.of_row(row))

    def _on_save(self) -> None:
        if not self._page.isVisible():
            return
        from ats_desktop.gui.dialogs.view_name_dialog import ViewNameDialog

        title, submit = forms.say_title("Save this view"), forms.say_button("Save view")
        dialog = ViewNameDialog(title, submit, self.name(), self._page)
        dialog.named.connect(self._save)
        dialog.open()

    def _save(self, name: str) -> None:
        view = self._current()
        act = board_views.save(name, view.filter.text, view.order.value, view.as_options())
        self._context.perform(act)

    def _rename(self, row: "SavedSearchRow") -> None:
        from ats_desktop.gui.dialogs.view_name_dialog import ViewNameDialog

        title = forms.say_title("Rename the view {name}", {"name": row.name})
        dialog = ViewNameDialog(title, forms.say_button("Rename"), row.name, self._page)
        dialog.named.connect(lambda name: self._context.perform(board_views.rename(row.id, name)))
        dialog.open()

    def _delete(self, row: "SavedSearchRow") -> None:
        self._context.perform(board_views.forget(row.id))

    def _on_bus_changed(self, changes: "Changes", _initiator: object) -> None:
        if changes.touches(_TABLE):
            self.read()

    def _on_read(self, rows: "tuple[SavedSearchRow, ...]") -> None:
        self._rows = rows
        self.changed.emit()


def _plain(name: str) -> str:
    """Give a name as a menu shows it letter for letter."""
    return name.replace("&", "&&")
