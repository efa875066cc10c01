"""Whether a command is for the board: the board and the candidate panel are on the screen together."""

from PySide6.QtWidgets import QApplication, QWidget

_PANELS = {"panel", "panel-left"}


def is_acting(page: QWidget) -> bool:
    """Tell whether the page is shown and the focus is not in a panel beside it."""
    widget = QApplication.focusWidget()
    while widget is not None and widget is not page:
        if widget.property("role") in _PANELS:
            return False
        widget = widget.parentWidget()
    return page.isVisible()
