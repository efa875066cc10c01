"""A push button that opens a menu and says so with a chevron."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter
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
        look = theme.current()
        side = look.px(_SIDE)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # The words stand in the middle of what the chevron leaves.
        start, end = (look.px(_ROOM) // 2, 0) if is_mirrored else (0, look.px(_ROOM) // 2)
        option.rect = self.rect().adjusted(start, 0, -end, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        place = QRect(self.width() - side - look.px(8), (self.height() - side) // 2, side, side)
        if is_mirrored:
            place.moveLeft(look.px(8))
        token = Token.TEXT2 if self.isEnabled() else Token.DISABLED
        painter.drawPixmap(place, icons.pixmap("chevron-down", token, side, self.devicePixelRatioF()))
        painter.end()
