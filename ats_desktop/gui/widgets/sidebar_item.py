"""One entry of the sidebar: icon, name, count."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.card_drag import CARDS, unpacked
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import isolated

HEIGHT, GAP = 34, 2
_ICON = 17


class SidebarItem(QAbstractButton):
    """A place to go to; the present one is marked by fill, edge and weight, not by colour alone."""

    cards_dropped = Signal(object)
    """list[str] of application keys; only where ``setAcceptDrops`` is on"""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count: int | None = None
        self._is_folded = False
        self._is_target = False
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name_it()

    def show_count(self, count: int | None) -> None:
        """Show a number at the end; None shows none."""
        if count != self._count:
            self._count = count
            self._name_it()
            self.update()

    def set_folded(self, is_folded: bool) -> None:
        """Show the icon alone, with the name in a tooltip."""
        self._is_folded = is_folded
        self.setToolTip(self.text() if is_folded else "")
        self.update()

    def _name_it(self) -> None:
        self.setAccessibleName(self.text() if self._count is None else f"{self.text()}, {self._count:,}")

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(40), theme.current().px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._paint_ground(painter)
        side = look.px(_ICON)
        is_here = self.isChecked()
        token = Token.ACCENT_TEXT if is_here else Token.TEXT2
        picture = icons.pixmap(self._icon, token, side, icons.ratio_of(painter))
        left = (self.width() - side) / 2 if self._is_folded else look.px(12)
        place = QRectF(left, (self.height() - side) / 2, side, side)
        painter.drawPixmap(self._mirrored(place).topLeft(), picture)
        if not self._is_folded:
            self._paint_words(painter, left + side + look.px(10), is_here=is_here)
        if self.hasFocus():
            painter.setPen(look.color(Token.FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        look = theme.current()
        rect = QRectF(self.rect())
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen if look.is_dark else look.color(Token.BORDER))
            painter.setBrush(look.color(Token.NAV_SELECTED))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.ACCENT))
            edge = QRectF(0, rect.height() / 2 - look.px(8), 3, look.px(16))
            painter.drawRoundedRect(self._mirrored(edge), 1.5, 1.5)
        elif self._is_target:
            painter.setPen(look.color(Token.ACCENT))
            painter.setBrush(look.color(Token.ACCENT_TINT))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.NAV_HOVER))
            painter.drawRoundedRect(rect, 7, 7)

    def _paint_words(self, painter: QPainter, left: float, *, is_here: bool) -> None:
        look = theme.current()
        right = self.width() - look.px(12)
        count = "" if self._count is None else f"{self._count:,}"
        count_font = look.font(12, 500, tabular=True)
        count_width = QFontMetricsF(count_font).horizontalAdvance(count) + 1
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(count_font)
        painter.setPen(look.color(Token.TEXT3))
        rect = QRectF(right - count_width, 0, count_width, self.height())
        painter.drawText(self._mirrored(rect), flags, count)
        font = look.font(13, 600 if is_here else 500)
        room = right - count_width - look.px(6) - left
        text = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(look.color(Token.TEXT if is_here else Token.TEXT2))
        painter.drawText(self._mirrored(QRectF(left, 0, room, self.height())), flags, isolated(text))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARDS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._is_target = True
            self.update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_target = False
        self.update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._is_target = False
        self.update()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.cards_dropped.emit(unpacked(event.mimeData()))

    def _mirrored(self, rect: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return rect
        return QRectF(QPointF(self.width() - rect.right(), rect.top()), rect.size())
