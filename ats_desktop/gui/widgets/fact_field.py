"""A fact that reads as text and is edited where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_EDGES = 14


class FactField(QLineEdit):
    """A line with no edge until it has the focus; it saves when left, Esc brings the old value back.

    Shown and typed text may differ: "30 days" is typed as "30".
    """

    changed = Signal(object, object)
    """str, str: the fact, and what was typed, when the field is left with another text than it had."""
    taken_back = Signal(object)
    """str: the fact whose old value is back."""

    def __init__(self, fact: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact = fact
        self.setProperty("role", "fact")
        self.setAccessibleName(name)
        self.setPlaceholderText("–")
        # Qt keeps two pixels beside the text of its own accord.
        self.setTextMargins(-2, 0, -2, 0)
        self._shown = ""
        self._typed = ""

    def show_fact(self, shown: str, typed: str | None = None) -> None:
        """Show a value; while the field is being edited, or wrong, what is typed stays."""
        self._shown = shown
        self._typed = shown if typed is None else typed
        if not self.hasFocus() and not self.is_wrong:
            self._show()
            self.setToolTip(shown)

    def set_tone(self, tone: str) -> None:
        """Colour the value by one of the style sheet's tones, "" for plain text."""
        if (self.property("tone") or "") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    @property
    def is_wrong(self) -> bool:
        """Whether what is typed could not be kept."""
        return bool(self.property("isWrong"))

    def take_back(self) -> None:
        """Show the old value again."""
        if self.hasFocus():
            self.setText(self._typed)
        else:
            self._show()
        self.taken_back.emit(self._fact)

    def _show(self) -> None:
        """Show the value, elided to the width: a line edit would cut it through a letter."""
        room = max(0, self.width() - _EDGES)
        self.setText(self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, room))
        self.setCursorPosition(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.hasFocus() and not self.is_wrong:
            self._show()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.is_wrong:
            self.setText(self._typed)
            self.selectAll()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        text = self.text().strip()
        if text != self._typed:
            self.changed.emit(self._fact, text)
        else:
            self._show()
            self.taken_back.emit(self._fact)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._typed:
            self.take_back()
            self.selectAll()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.clearFocus()
            return
        super().keyPressEvent(event)
