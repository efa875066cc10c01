"""The sentence under a field that says what is wrong with it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.tokens import Token


class ErrorLabel(QLabel):
    """An icon and a sentence under its buddy; hidden, and taking no place, while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "field-error")
        self.setWordWrap(True)
        self.setContentsMargins(theme.current().px(20), 0, 0, 0)
        self.hide()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong and give the field its red edge; "" takes both away."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        field = self.buddy()
        if field is not None and bool(field.property("isWrong")) != bool(sentence):
            field.setProperty("isWrong", bool(sentence))
            field.style().unpolish(field)
            field.style().polish(field)
        if field is not None:
            field.setAccessibleDescription(sentence)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.current().px(14)
        line = self.fontMetrics().lineSpacing()
        place = QRect(0, max(0, (line - side) // 2), side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - 1)
        painter = QPainter(self)
        painter.drawPixmap(place, pixmap("circle-x", Token.BAD, side, self.devicePixelRatioF()))
        painter.end()
