"""The tabs over a list, each with the number of records under it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QTabBar, QWidget

from ats_desktop.gui.wording.text import say


@dataclass(frozen=True)
class ListTab:
    """One tab over a list: its title, and which records it shows; ``test`` None = all."""

    title: Callable[[], str]
    test: Callable[[Any], bool] | None = None


class ListTabs(QTabBar):
    """Tabs of a list; left and right arrows go from one to the next."""

    def __init__(self, tabs: Sequence[ListTab], parent: QWidget) -> None:
        super().__init__(parent)
        self._tabs = tuple(tabs)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(say("lists", "Which ones are shown"))
        for tab in self._tabs:
            self.addTab(tab.title())

    def show_counts(self, number_of: Callable[[Callable[[Any], bool] | None], int]) -> None:
        """Write behind each title how many records pass its test."""
        for place, tab in enumerate(self._tabs):
            words = {"title": tab.title(), "count": f"{number_of(tab.test):,}"}
            self.setTabText(place, say("lists", "{title} {count}", words))
