"""Sizes of files as people read them."""

from PySide6.QtGui import QGuiApplication

from ats_desktop.gui.wording.text import isolated

_UNITS = ("kB", "MB", "GB")


def size_text(size: int) -> str:
    """Write bytes: "640 kB", "4.2 MB", "1.3 GB"; never less than 1 kB."""
    value = max(1.0, size / 1000)
    unit = 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value /= 1000
        unit += 1
    shown = f"{value:,.0f}" if unit == 0 or value >= 100 else f"{value:,.1f}"
    # Figures and units are read from the left in every language.
    return (
        isolated(f"{shown} {_UNITS[unit]}") if QGuiApplication.isRightToLeft() else f"{shown} {_UNITS[unit]}"
    )
