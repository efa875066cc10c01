"""Elided lines that are worked out once for a width: what costs most when a table is drawn."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from ats_desktop.gui import theme

_MOST = 8192


class LineCache:
    """Texts as they fit into a width, in the fonts of the present look; another look begins it anew."""

    def __init__(self) -> None:
        self._version = -1
        self._lines: dict[tuple[str, int, int, int], str] = {}
        self._widths: dict[tuple[str, int, int], int] = {}
        self._fonts: dict[tuple[int, int], tuple[QFont, QFontMetrics]] = {}

    def font(self, size: int, weight: int = 400) -> QFont:
        """Give a font of the window."""
        return self._measured(size, weight)[0]

    def height(self, size: int, weight: int = 400) -> int:
        """Give the height of a line."""
        return self._measured(size, weight)[1].height()

    def shown(self, text: str, width: int, size: int, weight: int = 400) -> str:
        """Give as much of a text as fits, an ellipsis at the end where some is left out."""
        measured = self._measured(size, weight)[1]
        key = (text, width, size, weight)
        if key not in self._lines:
            if len(self._lines) >= _MOST:
                self._lines.clear()
            self._lines[key] = measured.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._lines[key]

    def width(self, text: str, size: int, weight: int = 400) -> int:
        """Give how wide a text is."""
        measured = self._measured(size, weight)[1]
        key = (text, size, weight)
        if key not in self._widths:
            if len(self._widths) >= _MOST:
                self._widths.clear()
            self._widths[key] = measured.horizontalAdvance(text)
        return self._widths[key]

    def _measured(self, size: int, weight: int) -> tuple[QFont, QFontMetrics]:
        look = theme.current()
        if look.version != self._version:
            self._version = look.version
            self._lines.clear()
            self._widths.clear()
            self._fonts.clear()
        if (size, weight) not in self._fonts:
            font = look.font(size, weight, tabular=True)
            self._fonts[size, weight] = (font, QFontMetrics(font))
        return self._fonts[size, weight]
