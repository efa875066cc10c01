"""What stands above the list of candidates: title, query box with its mistake, count, and tools."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from ats_desktop.domain.search_query import Query
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.elastic_row import ElasticRow
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.query_box import QueryBox
from ats_desktop.gui.wording import errors, searches
from ats_desktop.gui.wording.text import counted, say

_TYPING_PAUSE_MS = 150
_MISTAKE_PAUSE_MS = 700


class CandidatesHeader(QWidget):
    """Tells when a query is ready to be searched for: typing has paused and it has no mistake.

    A mistake is said once typing has paused for longer, or at once on Enter; what was found last stays.
    """

    query_ready = Signal(object)
    """str: search for this"""
    entered = Signal()
    """Enter or arrow down: go to the table."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = QLabel(title, self)
        theme.dress(self.heading, "title")
        self.filters_button = QPushButton(icon("sliders-horizontal"), say("candidates", "Filters"), self)
        self.filters_button.setCheckable(True)
        self.import_button = QPushButton(icon("upload"), say("candidates", "Import CVs"), self)
        self.new_button = QPushButton(
            icon("user-plus", Token.ON_ACCENT), say("candidates", "New candidate"), self
        )
        theme.dress(self.new_button, "primary")
        self.more_button = QToolButton(self)
        self.box = QueryBox(self)
        self.mistake = ErrorLabel(self)
        self.mistake.setBuddy(self.box)
        self.count = QLabel(self)
        self.took = QLabel(self)
        theme.dress(self.took, "caption")
        self.save_button = QPushButton(icon("bookmark"), say("candidates", "Save search"), self)
        self.columns_button = QPushButton(icon("columns-3"), say("candidates", "Columns"), self)
        self.help_button = QToolButton(self)
        self.help_button.setIcon(icon("info"))
        self._pause = _single_shot(self, _TYPING_PAUSE_MS)
        self._mistake_pause = _single_shot(self, _MISTAKE_PAUSE_MS)
        self._set_up()
        self._arrange()

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context
        importing = context.actions[Command.IMPORT_CVS]
        self.import_button.clicked.connect(importing.trigger)
        self.import_button.setToolTip(importing.toolTip())
        self.new_button.clicked.connect(context.actions[Command.NEW_CANDIDATE].trigger)
        self.new_button.setToolTip(context.actions[Command.NEW_CANDIDATE].toolTip())

    def show_query(self, query: str) -> None:
        """Write a query into the box and search for it at once."""
        self.box.show_text(query)
        self.search_now()

    def search_now(self) -> None:
        """Search for what stands in the box without waiting, or say what is wrong with it."""
        self._pause.stop()
        if self.box.query.problem is None:
            self.query_ready.emit(self.box.text().strip())
        else:
            self.show_problem()

    def show_problem(self) -> None:
        """Say what is wrong with the query, and where."""
        self._mistake_pause.stop()
        problem = self.box.query.problem
        sentence = "" if problem is None else errors.for_code(problem.code, dict(problem.values))
        self.box.show_mistake(problem is not None)
        self.mistake.show_error(sentence)
        if sentence:
            self._context.announce(sentence)

    def show_count(self, found: int, everyone: int, milliseconds: float) -> None:
        """Say how many were found, of how many, and how fast."""
        is_search = bool(self.box.text().strip())
        self.count.setText(
            searches.found(found, everyone) if is_search else counted(everyone, "candidate", "candidates")
        )
        self.took.setText(searches.took(milliseconds) if is_search else "")
        self._tools.arrange()

    def show_fold(self, is_folded: bool) -> None:
        """Offer the facets by a button while they are folded away."""
        self._head.want(self.filters_button, is_folded)

    def _set_up(self) -> None:
        theme.dress(self.count, "strong")
        for button in (self.import_button, self.new_button, self.filters_button):
            beside_text(button)
        for button in (self.save_button, self.columns_button):
            theme.dress(button, "quiet")
            beside_text(button)
        theme.dress(self.help_button, "icon")
        self.help_button.setAccessibleName(say("candidates", "How to search"))
        self.help_button.setToolTip(say("candidates", "How to search"))
        self.save_button.setToolTip(say("candidates", "Save search (Ctrl+S)"))
        self.filters_button.setToolTip(say("candidates", "Saved searches and filters"))
        self.more_button.setIcon(icon("ellipsis"))
        theme.dress(self.more_button, "icon")
        self.more_button.setAccessibleName(say("candidates", "More"))
        self.more_button.setToolTip(say("candidates", "More"))
        self.more_button.clicked.connect(self._on_more)
        self.box.query_changed.connect(self._on_query_changed)
        self.box.returnPressed.connect(self._on_entered)
        self.box.left_down.connect(self._on_entered)
        self._pause.timeout.connect(self._on_pause)
        self._mistake_pause.timeout.connect(self.show_problem)

    def _arrange(self) -> None:
        look = theme.current()
        self._head = ElasticRow(self)
        self._head.add(self.heading, 100)
        self._head.add_stretch()
        self._head.add(self.filters_button, 80)
        self._head.add(self.import_button, 20)
        self._head.add(self.new_button, 60)
        self._head.add(self.more_button, 90)
        self._head.want(self.filters_button, False)
        self._head.want(self.more_button, False)
        self._head.hidden_changed.connect(self._on_hidden_changed)
        self._tools = ElasticRow(self)
        self._tools.add(self.count, 100)
        self._tools.add(self.took, 10)
        self._tools.add_stretch()
        self._tools.add(self.save_button, 40)
        self._tools.add(self.columns_button, 50, 4)
        self._tools.add(self.help_button, 60, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._head)
        column.addWidget(self.box)
        column.addWidget(self.mistake)
        column.addWidget(self._tools)

    def _on_hidden_changed(self) -> None:
        is_short = any(widget is not self.more_button for widget in self._head.left_out())
        self._head.want(self.more_button, is_short)

    def _on_more(self) -> None:
        """Offer what found no room in the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._head.left_out():
            if isinstance(button, QPushButton):
                menu.addAction(button.icon(), button.text(), button.click)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _on_query_changed(self, query: Query) -> None:
        self.mistake.show_error("")
        if query.problem is None:
            self._mistake_pause.stop()
            self._pause.start()
        else:
            self._pause.stop()
            self._mistake_pause.start()

    def _on_pause(self) -> None:
        if self.box.query.problem is None:
            self.query_ready.emit(self.box.text().strip())

    def _on_entered(self) -> None:
        self.search_now()
        if self.box.query.problem is None:
            self.entered.emit()


def _single_shot(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
