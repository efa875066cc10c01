"""Plain text of several lines, as high as it is told."""

from PySide6.QtCore import Property, QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

_PADDING = 8


class LinesField(QPlainTextEdit):
    """A text of several lines; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._shown = 3
        self._fit()

    def text(self) -> str:
        """Return the text without blank space round it."""
        return self.toPlainText().strip()

    def parts(self) -> tuple[str, ...]:
        """Return the lines that hold something, trimmed."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def set_parts(self, parts: tuple[str, ...]) -> None:
        """Show one part a line."""
        self.setPlainText("\n".join(parts))

    def _lines(self) -> int:
        return self._shown

    def _set_lines(self, lines: int) -> None:
        self._shown = lines
        self._fit()

    lines = Property(int, _lines, _set_lines)
    """How many lines of text are visible at once."""

    def _fit(self) -> None:
        margins = self.contentsMargins()
        frame = 2 * self.frameWidth() + round(2 * self.document().documentMargin())
        text = self._shown * self.fontMetrics().lineSpacing()
        # The style sheet's padding is not part of the margins that a text edit tells.
        self.setFixedHeight(text + frame + margins.top() + margins.bottom() + _PADDING)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
