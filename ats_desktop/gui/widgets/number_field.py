"""A number that may be left empty."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_NUMBER = re.compile(r"(\d+(?:\.\d+)?)\s*(k?)", re.IGNORECASE)


def read_number(text: str) -> float | None:
    """Read ``420,000``, ``420 000``, ``420k`` or ``4.5``; None when it is no number of zero or more."""
    found = _NUMBER.fullmatch(text.replace(",", "").replace(" ", "").replace("\u00a0", ""))
    if found is None:
        return None
    return float(found[1]) * (1000 if found[2] else 1)


def write_number(number: float | None) -> str:
    """Write ``420,000`` or ``4.5``, or "" for no number."""
    if number is None:
        return ""
    return f"{int(number):,}" if number == int(number) else f"{number:,.1f}"


class NumberField(QLineEdit):
    """A line that holds a number of zero or more, or nothing; it groups thousands when it is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> float | None:
        """Return the number, None when empty or not a number."""
        return read_number(self.text())

    def whole(self) -> int | None:
        """Return the number rounded to a whole one, None when there is none."""
        number = self.value()
        return None if number is None else round(number)

    def set_value(self, number: float | None) -> None:
        """Show a number, or nothing."""
        self.setText(write_number(number))

    def has_mistake(self) -> bool:
        """Tell whether something is written that is no number."""
        return bool(self.text().strip()) and self.value() is None

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (number := self.value()) is not None:
            self.set_value(number)
        super().focusOutEvent(event)
