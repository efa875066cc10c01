"""A filter that is on, as a chip that takes it away when it is clicked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

_MOST_WIDTH = 220
_HEIGHT = 28


class FilterChip(QAbstractButton):
    """What is filtered by, quiet, and the value, strong; a long value is elided and whole in the tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = ""
        self._value = ""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_filter(self, kind: str, value: str) -> None:
        """Show a filter, such as "Skill" and "Python"."""
        self._kind, self._value = kind, value
        words = {"kind": kind, "value": value}
        self.setAccessibleName(say("filter", "Take away the filter {kind} {value}", words))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        width = QFontMetricsF(look.font(12)).horizontalAdvance(self._kind)
        width += QFontMetricsF(look.font(12, 600)).horizontalAdvance(self._value)
        whole = round(width) + look.px(10 + 4 + 8 + 14 + 8) + 2
        return QSize(min(whole, look.px(_MOST_WIDTH)), look.px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_over = self.underMouse()
        painter.setBrush(look.color(Token.ACCENT_TINT))
        painter.setPen(look.color(Token.ACCENT_TEXT if is_over else Token.ACCENT_BORDER))
        if self.hasFocus():
            box.adjust(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(look.color(Token.FOCUS), 2))
        painter.drawRoundedRect(box, 6, 6)
        kind_font, value_font = look.font(12), look.font(12, 600)
        kind_width = QFontMetricsF(kind_font).horizontalAdvance(self._kind) + 1
        side = look.px(14)
        x = float(look.px(10))
        self._text(painter, QRectF(x, 0, kind_width, self.height()), self._kind, is_value=False)
        x += kind_width + look.px(4)
        room = self.width() - look.px(8) - side - look.px(6) - x
        value = QFontMetricsF(value_font).elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        self._text(painter, QRectF(x, 0, room, self.height()), value, is_value=True)
        cross = self._put(QRectF(self.width() - look.px(8) - side, (self.height() - side) / 2, side, side))
        picture = icons.pixmap("x", Token.ACCENT_TEXT, side, icons.ratio_of(painter))
        painter.drawPixmap(cross.topLeft(), picture)
        painter.end()

    def _text(self, painter: QPainter, rect: QRectF, text: str, *, is_value: bool) -> None:
        look = theme.current()
        painter.setFont(look.font(12, 600 if is_value else 400))
        painter.setPen(look.color(Token.ACCENT_TEXT))
        across = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | across
        painter.drawText(self._put(rect), flags | Qt.TextFlag.TextDontClip, text)

    def _put(self, rect: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())
