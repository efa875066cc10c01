"""The choices of one facet under their name, one Tab stop, with what clears them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.folding import folded
from ats_desktop.domain.rows.search import FacetRow as FacetValue
from ats_desktop.domain.search_query import Choice
from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.facet_row import FacetRow
from ats_desktop.gui.wording.text import say

_UP_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def _more(count: str) -> str:
    return say("facets", "Show all {count}", {"count": count})


def _fewer() -> str:
    return say("facets", "Show fewer")


def _as_it_is(_: str, label: str) -> str:
    return label


class FacetGroup(QWidget):
    """A heading, rows that are made once and shown with other values, and at most one link under them.

    Invariant: the values are those of the latest result; with ``shows_absent`` those that the query names
    though nobody has them stand before them.
    """

    chosen = Signal(object)
    """tuple[str, Choice]: a value and what it is now"""
    cleared = Signal()
    unfolded = Signal(object)
    """bool: whether all values are wanted now"""

    def __init__(self, title: str, parent: QWidget, *, shown: int = 8, shows_absent: bool = True) -> None:
        super().__init__(parent)
        self._least = shown
        self._shows_absent = shows_absent
        self._is_whole = False
        self._filter = ""
        self._total = 0
        self._values: tuple[FacetValue, ...] = ()
        self._dots: Mapping[str, Token] = {}
        self._choices: dict[str, Choice] = {}
        self._foot: QWidget | None = None
        self.more_text: Callable[[str], str] = _more
        self.fewer_text: Callable[[], str] = _fewer
        """What the link under the rows says; the first is given how many values there are."""
        self.label_of: Callable[[str, str], str] = _as_it_is
        """Names a value from the value and the label that came with it."""
        self.rows: list[FacetRow] = []
        self.line = QFrame(self)
        theme.dress(self.line, "line")
        self.heading = QLabel(title, self)
        theme.dress(self.heading, "heading")
        self.clear_button = QPushButton(say("facets", "Clear"), self)
        self.clear_button.setAccessibleName(say("facets", "Clear {facet}", {"facet": title}))
        self.more_button = QPushButton(self)
        for link in (self.clear_button, self.more_button):
            theme.dress(link, "link")
        self.clear_button.clicked.connect(self.cleared)
        self.more_button.clicked.connect(self._on_more)
        self._arrange()
        self.hide()

    def show_values(
        self, values: Sequence[FacetValue], dots: Mapping[str, Token] | None = None, total: int = 0
    ) -> None:
        """Show what the present result offers; ``total`` is how many values there are in all."""
        self._values, self._dots = tuple(values), dots or {}
        self._total = max(total, len(self._values))
        self._show()

    def show_choices(self, choices: Mapping[str, Choice]) -> None:
        """Show what the query asks for, by folded value."""
        self._choices = {value: choice for value, choice in choices.items() if choice is not Choice.NONE}
        self._show()

    def add_foot(self, foot: QWidget) -> None:
        """Put a widget under the rows that is shown while all of them are."""
        self._foot = foot
        self._column.insertWidget(self._column.indexOf(self._body), foot)
        foot.hide()

    def chosen_values(self) -> list[str]:
        """Return the values here that the query asks for, in or out."""
        return [each.value for each in self._offered() if folded(each.value) in self._choices]

    def _offered(self) -> list[FacetValue]:
        if not self._shows_absent:
            return list(self._values)
        known = {folded(each.value) for each in self._values}
        absent = [FacetValue(value, value, 0) for value in self._choices if value not in known]
        return absent + list(self._values)

    def _show(self) -> None:
        offered = self._offered()
        # What is chosen is never hidden behind the link.
        rest = [each for each in offered[self._least :] if folded(each.value) in self._choices]
        first = offered[: self._least] + rest
        shown = first
        if self._is_whole:
            shown = [each for each in offered if self._filter in folded(each.label) or each in rest]
        while len(self.rows) < len(shown):
            self._add_row()
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                each = shown[place]
                row.show_value(
                    each.value, self.label_of(each.value, each.label), each.count, self._dots.get(each.value)
                )
                row.show_choice(self._choices.get(folded(each.value), Choice.NONE))
        self._show_links(len(offered), len(shown))
        self.setVisible(bool(offered))
        self._give_tab_stop(next((row for row in self.rows if row.hasFocus()), None))

    def _show_links(self, offered: int, shown: int) -> None:
        self.clear_button.setVisible(bool(self.chosen_values()))
        count = f"{max(self._total, offered):,}"
        self.more_button.setText(self.fewer_text() if self._is_whole else self.more_text(count))
        is_more = offered > shown or self._total > offered
        self.more_button.setVisible(is_more or (self._is_whole and offered > self._least))

    def _add_row(self) -> None:
        row = FacetRow(self)
        row.clicked.connect(self._on_clicked)
        row.installEventFilter(self)
        self.rows.append(row)
        self._body.addWidget(row)

    def _give_tab_stop(self, wanted: FacetRow | None) -> None:
        """Let Tab stop once in the group; the arrows go on from there."""
        stop = wanted or next((row for row in self.rows if not row.isHidden()), None)
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)

    def _arrange(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.clear_button)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        foot = QHBoxLayout()
        foot.addWidget(self.more_button)
        foot.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.line)
        column.addSpacing(look.px(4))
        column.addLayout(head)
        column.addLayout(self._body)
        column.addLayout(foot)

    def _on_more(self) -> None:
        self._is_whole = not self._is_whole
        if self._foot is not None:
            self._foot.setVisible(self._is_whole)
        self._filter = ""
        self._show()
        self.unfolded.emit(self._is_whole)

    def filter(self, text: str) -> None:
        """Show only values with these letters in their names, and those that are chosen."""
        self._filter = folded(text)
        self._show()

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, FacetRow):
            self.chosen.emit((row.value, row.next_choice()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _UP_DOWN.get(Qt.Key(event.key()))
            if step is None:
                return False
            shown = [row for row in self.rows if not row.isHidden()]
            place = next((place for place, row in enumerate(shown) if row is watched), 0) + step
            if 0 <= place < len(shown):
                self._give_tab_stop(shown[place])
                shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
