"""The box for a query: its parts in the colour of their kind, a mistake under a wavy line."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.domain.search_query import Part, PartKind, Query, parse
from ats_desktop.gui import theme
from ats_desktop.gui.icons import icon
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

_HEAVY = 600
_COLOURS: dict[PartKind, Token] = {
    PartKind.PHRASE: Token.OK,
    PartKind.OPERATOR: Token.STAGE_ASSESSED,
    PartKind.BRACKET: Token.TEXT2,
    PartKind.FIELD: Token.INFO,
    PartKind.EXCLUDED: Token.BAD,
}
"""Kinds that are not here are written in the colour of text."""


class QueryBox(QLineEdit):
    """One line of query text.

    Invariant: ``query`` is what the present text says, mistakes included.
    """

    query_changed = Signal(object)
    """Query: the text reads otherwise than before"""
    left_down = Signal()
    """Arrow down or Enter: go to what was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.query: Query = parse("")
        self._is_mistake_shown = False
        self._is_composing = False
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(
            say("search", "Search names, skills and CVs, such as python city:lahore exp:4+")
        )
        self.setAccessibleName(say("search", "Search candidates"))
        glass = QAction(icon("search", Token.TEXT3), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._on_text_changed)
        theme.dress(self, "query")
        theme.current().changed.connect(self._colour)

    def show_text(self, text: str) -> None:
        """Write a query into the box, the cursor after it; what was there can be had back by undo."""
        if text != self.text():
            self.selectAll()
            self.insert(text)
            if not text:
                self.clear()

    def show_mistake(self, is_shown: bool) -> None:
        """Draw the wavy line under what is wrong, or leave it out while the person still types."""
        if is_shown != self._is_mistake_shown:
            self._is_mistake_shown = is_shown
            self._colour()

    def _on_text_changed(self, text: str) -> None:
        self.query = parse(text)
        self._is_mistake_shown = False
        self._colour()
        self.query_changed.emit(self.query)

    def _colour(self) -> None:
        """Hand the formats over as an input method would: the one way in that a line of text has."""
        if self._is_composing:
            return
        formats = [self._attribute(part.start, part.end, self._format(part)) for part in self.query.parts]
        problem = self.query.problem
        if problem is not None and self._is_mistake_shown:
            formats.append(self._attribute(problem.start, problem.end, _wavy()))
        QCoreApplication.sendEvent(self, QInputMethodEvent("", formats))

    def _attribute(self, start: int, end: int, form: QTextCharFormat) -> QInputMethodEvent.Attribute:
        kind = QInputMethodEvent.AttributeType.TextFormat
        return QInputMethodEvent.Attribute(
            kind, start - self.cursorPosition(), max(1, end - start), QTextFormat(form)
        )

    def _format(self, part: Part) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(theme.current().color(_COLOURS.get(part.kind, Token.TEXT))))
        if part.kind is PartKind.OPERATOR:
            form.setFontWeight(_HEAVY)
        elif part.kind is PartKind.FIELD:
            form.setFontWeight(500)
        return form

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # An unfinished word of an input method is never disturbed.
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.show_text("")
        else:
            super().keyPressEvent(event)


def _wavy() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(QColor(theme.current().color(Token.BAD)))
    return form
