"""Going round the parts of the window with one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(regions: Sequence[QWidget], by: int) -> None:
    """Put the focus into the next part of the window, or the one before; it returns where it was there."""
    if not regions:
        return
    focused = QApplication.focusWidget()
    here = next(
        (i for i, each in enumerate(regions) if focused and _holds(each, focused)), -1 if by > 0 else 0
    )
    _enter(regions[(here + by) % len(regions)])


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def _enter(region: QWidget) -> None:
    """Focus what had the focus here last, else the first thing that takes it by Tab."""
    last = region.focusWidget()
    widget = last if last is not None and last.isVisibleTo(region) else _first(region)
    if widget is not None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first(region: QWidget) -> QWidget | None:
    for widget in [region, *region.findChildren(QWidget)]:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisibleTo(region) and widget.isEnabled():
            return widget
    return None
