"""A push button that opens a menu and says so with a chevron."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token

_SIDE, _ROOM = 14, 20


class MenuButton(QPushButton):
    """A button with a chevron at its end."""

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme.current().px(_ROOM), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        side = look.px(_SIDE)
        place = QRect(self.width() - side - look.px(8), (self.height() - side) // 2, side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(look.px(8))
        token = Token.TEXT2 if self.isEnabled() else Token.DISABLED
        painter = QPainter(self)
        painter.drawPixmap(place, icons.pixmap("chevron-down", token, side, self.devicePixelRatioF()))
        painter.end()
