"""A small icon with a word beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token

_SIDE, _GAP = 14, 6


class IconText(QWidget):
    """One fact in a line of facts; both parts in the same token."""

    def __init__(
        self, icon: str, parent: QWidget, token: Token = Token.TEXT2, *, size: int = 13, weight: int = 400
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._token = token
        self._size = size
        self._weight = weight
        self._text = ""

    def show_text(self, text: str) -> None:
        """Show a text; a screen reader reads it."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_token(self, token: Token) -> None:
        """Colour icon and word; anything but plain text is set in medium weight."""
        self._token = token
        self._weight = 400 if token in {Token.TEXT2, Token.TEXT3} else 500
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetricsF(look.font(self._size, self._weight))
        width = look.px(_SIDE + _GAP) + metrics.horizontalAdvance(self._text) + 2
        return QSize(round(width), round(metrics.height()) + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        side = look.px(_SIDE)
        picture = icons.pixmap(self._icon, self._token, side, icons.ratio_of(painter))
        is_mirrored = self.isRightToLeft()
        left = self.width() - side if is_mirrored else 0
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), picture)
        font = look.font(self._size, self._weight)
        room = self.width() - side - look.px(_GAP)
        text = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        rect = QRectF(0 if is_mirrored else side + look.px(_GAP), 0, room, self.height())
        painter.setFont(font)
        painter.setPen(look.color(self._token))
        # The words go by their own letters; where they begin goes by the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side_of_text = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side_of_text, text)
        painter.end()
