"""A button of one line in a list: icon and words, elided where they find no room."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token

_HEIGHT, _ICON, _RADIUS = 26, 16, 4


class ListButton(QAbstractButton):
    """Takes the width it is given; the one that is checked is in use, told by weight and colour."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        tall = QFontMetrics(look.font(13)).height() + look.px(6)
        return QSize(look.px(140), max(look.px(_HEIGHT), tall))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, direction = theme.current(), self.layoutDirection()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.PRESSED if self.isDown() else Token.HOVER))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        whole = self.rect().adjusted(2, 0, -2, 0)
        side = look.px(_ICON)
        picture = QRect(whole.left(), whole.center().y() - side // 2 + 1, side, side)
        picture = cell_painting.mirrored(picture, whole, direction)
        token = Token.ACCENT_TEXT if self.isChecked() else Token.TEXT2
        painter.drawPixmap(picture, icons.pixmap(self._icon, token, side, self.devicePixelRatioF()))
        words = cell_painting.mirrored(whole.adjusted(side + look.px(8), 0, 0, 0), whole, direction)
        font = look.font(13, 500 if self.isChecked() else 400)
        fits = QFontMetrics(font).horizontalAdvance(self.text()) <= words.width()
        self.setToolTip("" if fits else self.text())
        cell_painting.draw_text(painter, words, self.text(), font, token)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color(Token.FOCUS), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()
