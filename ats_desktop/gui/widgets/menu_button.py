"""A push button that opens a menu and says so with a chevron."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token

_SIDE, _ROOM, _LEAST = 14, 20, 88


class MenuButton(QPushButton):
    """A button with a chevron at its end; a text that finds no room is elided."""

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme.current().px(_ROOM), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.current().px(_LEAST)), hint.height())

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
        beside = look.px(_ROOM) + (self.iconSize().width() + look.px(4) if not self.icon().isNull() else 0)
        room = option.rect.width() - beside
        option.text = option.fontMetrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        place = QRect(self.width() - side - look.px(8), (self.height() - side) // 2, side, side)
        if is_mirrored:
            place.moveLeft(look.px(8))
        token = Token.TEXT2 if self.isEnabled() else Token.DISABLED
        painter.drawPixmap(place, icons.pixmap("chevron-down", token, side, self.devicePixelRatioF()))
        painter.end()
