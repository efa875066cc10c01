"""How the orders of a board's cards are called, and the menu of them."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.wording.text import say


def order_name(order: CardOrder) -> str:
    """Name an order."""
    return {
        CardOrder.WAITING: say("board", "Longest waiting first"),
        CardOrder.SCORE: say("board", "Score"),
        CardOrder.NAME: say("board", "Name"),
        CardOrder.NEWEST: say("board", "Newest"),
        CardOrder.BY_HAND: say("board", "By hand"),
    }[order]


def order_hint() -> str:
    """Say why a drop within the same column does nothing."""
    return say("board", "This column is sorted. Choose “By hand” to place cards yourself.")


class OrderMenu(QMenu):
    """The orders as a menu; which one holds is asked for whenever the menu opens."""

    def __init__(
        self, parent: QWidget, current: Callable[[], CardOrder], choose: Callable[[CardOrder], None]
    ) -> None:
        super().__init__(say("board", "Order of the cards"), parent)
        self._current = current
        self._choose = choose
        group = QActionGroup(self)
        for order in CardOrder:
            action = QAction(order_name(order), self)
            action.setCheckable(True)
            action.setData(order)
            group.addAction(action)
            self.addAction(action)
        group.triggered.connect(self._on_triggered)
        self.aboutToShow.connect(self._on_about_to_show)

    def _on_about_to_show(self) -> None:
        current = self._current()
        for action in self.actions():
            action.setChecked(action.data() == current)

    def _on_triggered(self, action: QAction) -> None:
        self._choose(CardOrder(action.data()))
