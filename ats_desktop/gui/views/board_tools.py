"""The tools above the columns: filter box and chips, order, density, closed cards."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import Command
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_filter import BoardFilter
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.elastic_row import ElasticRow
from ats_desktop.gui.wording.text import counted, say

ORDERS: dict[CardOrder, str] = {
    CardOrder.WAITING: "Longest waiting first",
    CardOrder.SCORE: "Score",
    CardOrder.NAME: "Name",
    CardOrder.NEWEST: "Newest",
    CardOrder.BY_HAND: "By hand",
}
_SCORES = (50, 65, 80)
_WAITS = (7, 14)
_TYPING_PAUSE_MS = 60
_MOST_CHIPS = 4
_BOX_WIDTH = 212


class BoardTools(QWidget):
    """Decides which cards are shown and in which order; ``filter_changed`` comes once typing pauses."""

    filter_changed = Signal(object)
    """BoardFilter"""
    order_chosen = Signal(object)
    """CardOrder"""
    left_down = Signal()
    """The arrow down was pressed in the filter box: go to the cards."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._filter = BoardFilter()
        self._skills: tuple[str, ...] = ()
        self.box = QLineEdit(self)
        self._key = QLabel("/", self.box)
        self._chips = [QPushButton(self) for _ in range(_MOST_CHIPS)]
        self._chip_group = QButtonGroup(self)
        self._add = QPushButton(say("board", "Filter"), self)
        self._sort = QPushButton(self)
        self._density = QToolButton(self)
        self._closed = QPushButton(self)
        self._row = ElasticRow(self)
        self._orders: dict[CardOrder, QAction] = {}
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._on_typed)
        self._set_up(actions)
        self._lay_out()

    def show_skills(self, skills: tuple[str, ...]) -> None:
        """Offer these skills as filters."""
        self._skills = skills

    def show_order(self, order: CardOrder) -> None:
        """Show which order the columns are in."""
        self._orders[order].setChecked(True)
        self._sort.setText(say("board", ORDERS[order]))
        self._row.arrange()

    def show_closed_count(self, count: int, *, is_shown: bool) -> None:
        """Offer the closed cards, if there are any."""
        text = say("board", "Hide closed") if is_shown else counted(count, "closed", "closed")
        self._closed.setText(text if is_shown else say("board", "Show {n}", {"n": text}))
        self._row.want(self._closed, count > 0)
        self._row.arrange()

    def focus_box(self) -> None:
        """Put the focus into the filter box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def clear(self) -> None:
        """Show every card again."""
        self.box.clear()
        self._change(BoardFilter())

    def _set_up(self, actions: Actions) -> None:
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
        for place, chip in enumerate(self._chips):
            theme.dress(chip, "chip-button")
            chip.setIcon(icons.icon("x", Token.ACCENT_TEXT))
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self._chip_group.addButton(chip, place)
        self._chip_group.idClicked.connect(self._on_chip_clicked)
        theme.dress(self._add, "quiet")
        self._add.setIcon(icons.icon("plus"))
        icons.beside_text(self._add)
        self._filters = QMenu(self)
        self._filters.aboutToShow.connect(self._on_filters_about_to_show)
        self._filters.triggered.connect(self._on_offer_triggered)
        self._add.setMenu(self._filters)
        theme.dress(self._sort, "quiet")
        self._sort.setIcon(icons.icon("sliders-horizontal"))
        icons.beside_text(self._sort)
        self._sort.setMenu(self._order_menu())
        self._sort.setToolTip(say("board", "Order of the cards"))
        theme.dress(self._density, "icon")
        self._density.setDefaultAction(actions[Command.DENSITY])
        self._density.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._density.setAccessibleName(say("board", "Compact cards"))
        theme.dress(self._closed, "quiet")
        self._closed.clicked.connect(actions[Command.SHOW_CLOSED].trigger)

    def _fit_box(self) -> None:
        self.box.setFixedWidth(theme.current().px(_BOX_WIDTH))

    def _lay_out(self) -> None:
        self._row.add(self.box, 100)
        for chip in self._chips:
            self._row.add(chip, 50)
            self._row.want(chip, False)
        self._row.add(self._add, 40)
        self._row.add_stretch()
        self._row.add(self._sort, 60)
        self._row.add(self._closed, 30)
        self._row.want(self._closed, False)
        self._row.add(self._density, 70)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(7, 0, 0, 0)
        layout.addWidget(self._row)

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, text in ORDERS.items():
            action = QAction(say("board", text), menu)
            action.setCheckable(True)
            action.setData(order)
            group.addAction(action)
            menu.addAction(action)
            self._orders[order] = action
        group.triggered.connect(self._on_order_triggered)
        return menu

    def _on_order_triggered(self, action: QAction) -> None:
        order = CardOrder(action.data())
        self.show_order(order)
        self.order_chosen.emit(order)

    def _on_text_changed(self, text: str) -> None:
        self._key.setVisible(not text)
        self._typing.start()

    def _on_typed(self) -> None:
        now = self._filter
        self._change(BoardFilter(self.box.text().strip(), now.skills, now.least_score, now.least_days))

    def _on_filters_about_to_show(self) -> None:
        self._filters.clear()
        for text, wanted in self._offers():
            action = self._filters.addAction(text)
            action.setData(wanted)

    def _offers(self) -> list[tuple[str, BoardFilter]]:
        now, text = self._filter, self.box.text().strip()
        offers = []
        for skill in self._skills:
            if skill not in now.skills:
                wanted = BoardFilter(text, (*now.skills, skill), now.least_score, now.least_days)
                offers.append((say("board", "Skill {skill}", {"skill": skill}), wanted))
        for score in _SCORES:
            wanted = BoardFilter(text, now.skills, score, now.least_days)
            offers.append((say("board", "Score ≥ {n}", {"n": score}), wanted))
        for days in _WAITS:
            wanted = BoardFilter(text, now.skills, now.least_score, days)
            offers.append((say("board", "Waiting ≥ {n} days", {"n": days}), wanted))
        return offers

    def _on_offer_triggered(self, action: QAction) -> None:
        self._change(action.data())

    def _on_chip_clicked(self, place: int) -> None:
        self._change(self._shown_chips()[place][1])

    def _shown_chips(self) -> list[tuple[str, BoardFilter]]:
        """Give the text of each chip, and the filter that is left when it is taken away."""
        now = self._filter
        chips = []
        for skill in now.skills:
            rest = tuple(each for each in now.skills if each != skill)
            chips.append(
                (say("board", "Skill {skill}", {"skill": skill}),
                 BoardFilter(now.text, rest, now.least_score, now.least_days))
            )  # fmt: skip
        if now.least_score is not None:
            text = say("board", "Score ≥ {n}", {"n": now.least_score})
            chips.append((text, BoardFilter(now.text, now.skills, None, now.least_days)))
        if now.least_days is not None:
            text = say("board", "Waiting ≥ {n} days", {"n": now.least_days})
            chips.append((text, BoardFilter(now.text, now.skills, now.least_score, None)))
        return chips[:_MOST_CHIPS]

    def _change(self, wanted: BoardFilter) -> None:
        if wanted == self._filter:
            return
        self._filter = wanted
        shown = self._shown_chips()
        for place, chip in enumerate(self._chips):
            self._row.want(chip, place < len(shown))
            if place < len(shown):
                chip.setText(shown[place][0])
                chip.setToolTip(say("board", "Take this filter away"))
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
