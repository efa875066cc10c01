"""The bar that floats over a list while several of its rows are selected."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.action_button import ActionButton
from ats_desktop.gui.wording.text import say

_FROM_BOTTOM = 18


class BulkBar(QFrame):
    """Says how many are selected and offers what can be done with all of them; bottom centre."""

    cleared = Signal()

    def __init__(self, parent: QWidget, actions: list[tuple[QAction, str]]) -> None:
        super().__init__(parent)
        self._area = parent
        theme.dress(self, "floating")
        self._count = QLabel(self)
        theme.dress(self._count, "strong")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self._count)
        layout.addSpacing(8)
        self._buttons = [ActionButton(action, role, self) for action, role in actions]
        for button in self._buttons:
            layout.addWidget(button)
        close = QToolButton(self)
        theme.dress(close, "icon")
        close.setIcon(icons.icon("x"))
        close.setAccessibleName(say("bulk", "Clear the selection"))
        close.setToolTip(say("bulk", "Clear the selection (Esc)"))
        close.clicked.connect(self.cleared)
        layout.addSpacing(4)
        layout.addWidget(close)
        shadow(self)
        parent.installEventFilter(self)
        self.hide()

    def show_count(self, count: int, least: int = 2) -> None:
        """Show how many are selected; fewer than ``least`` hide the bar."""
        self.setVisible(count >= least)
        if count >= least:
            self._count.setText(say("bulk", "{count} selected", {"count": f"{count:,}"}))
            self._place()
            self.raise_()

    def _place(self) -> None:
        area = self._area
        # Words give way to their icons before the bar would be wider than what it floats over.
        for is_shown in (True, False):
            for button in self._buttons:
                button.show_words(is_shown)
            self.adjustSize()
            if self.width() <= area.width() - 2 * _FROM_BOTTOM:
                break
        self.move((area.width() - self.width()) // 2, area.height() - self.height() - _FROM_BOTTOM)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False


def shadow(widget: QWidget) -> None:
    """Let a floating widget throw the one shadow that this window knows."""
    effect = QGraphicsDropShadowEffect(widget)
    effect.setOffset(0, 8)
    effect.setBlurRadius(28)
    effect.setColor(theme.current().color(Token.SHADOW))
    widget.setGraphicsEffect(effect)
