"""Words of CVs that no skill is called by, and what a person says they are."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ats_desktop.domain.rows.skills import SkillSuggestion
from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.requirements_editor import SkillField
from ats_desktop.gui.wording.text import counted, say

_ROW, _MOST_ROWS = 30, 5
_MOST_SHOWN = 300


class SkillSuggestions(QWidget):
    """The words, the most frequent first; each is a new skill, a spelling of one, or none."""

    add_wanted = Signal(object)
    """str: the word is a skill"""
    spelling_wanted = Signal(object, object)
    """str and str: the word is another spelling of the skill of this name"""
    ignore_wanted = Signal(object)
    """str: the word is no skill"""

    def __init__(self, names: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(say("skills", "Words that may be skills"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.dress(self.list, "names")
        self.add_button = QPushButton(say("skills", "Add as skill"), self)
        self.other = SkillField(names, self)
        self.other.setPlaceholderText(say("skills", "another spelling of"))
        self.other.setAccessibleName(say("skills", "The skill that it is another spelling of"))
        self.spelling_button = QPushButton(say("skills", "Save spelling"), self)
        self.ignore_button = QPushButton(say("skills", "Ignore"), self)
        self.ignore_button.setToolTip(say("skills", "Suggest it no more (Del)"))
        self.error = ErrorLabel(self)
        self.error.setBuddy(self.other)
        self._lay_out()
        self._connect()
        self._on_changed()

    def show_rows(self, rows: Sequence[SkillSuggestion]) -> None:
        """Show these words; the place in the list stays."""
        place = max(0, self.list.currentIndex().row())
        look = theme.current()
        self.list.clear()
        items = []
        for row in rows[:_MOST_SHOWN]:
            item = QTreeWidgetItem([row.word, counted(row.people, "candidate", "candidates")])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, look.color(Token.TEXT3))
            items.append(item)
        self.list.addTopLevelItems(items)
        if items:
            self.list.setCurrentItem(items[min(place, len(items) - 1)])
        self._fit()
        self._on_changed()

    def word(self) -> str:
        """Return the current word, "" for none."""
        item = self.list.currentItem()
        return "" if item is None else item.text(0)

    def show_error(self, sentence: str) -> None:
        """Say under the list what is wrong; "" takes it away."""
        self.error.show_error(sentence)

    def _lay_out(self) -> None:
        look = theme.current()
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.add_button)
        line.addWidget(self.other, 1)
        line.addWidget(self.spelling_button)
        line.addWidget(self.ignore_button)
        for button in (self.add_button, self.spelling_button, self.ignore_button):
            button.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.list)
        column.addLayout(line)
        column.addWidget(self.error)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_changed)
        self.other.textChanged.connect(self._on_changed)
        self.other.returnPressed.connect(self.spelling_button.click)
        self.add_button.clicked.connect(lambda: self.add_wanted.emit(self.word()))
        self.spelling_button.clicked.connect(self._on_spelling)
        self.ignore_button.clicked.connect(self._on_ignore)
        drop = QAction(self.list)
        drop.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        drop.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        drop.triggered.connect(self._on_ignore)
        self.list.addAction(drop)
        theme.current().changed.connect(self._fit)

    def _fit(self) -> None:
        look = theme.current()
        height = max(look.px(_ROW), self.list.fontMetrics().height() + look.px(10))
        count = self.list.topLevelItemCount()
        for place in range(count):
            item = self.list.topLevelItem(place)
            if item is not None:
                item.setSizeHint(0, QSize(0, height))
        self.list.setFixedHeight(height * max(1, min(count, _MOST_ROWS)) + 2)

    def _on_changed(self, *_: object) -> None:
        self.error.show_error("")
        is_chosen = bool(self.word())
        self.add_button.setEnabled(is_chosen)
        self.ignore_button.setEnabled(is_chosen)
        self.spelling_button.setEnabled(is_chosen and bool(self.other.text().strip()))

    def _on_spelling(self) -> None:
        if self.word() and self.other.text().strip():
            self.spelling_wanted.emit(self.word(), self.other.text().strip())

    def _on_ignore(self) -> None:
        if self.word():
            self.ignore_wanted.emit(self.word())
