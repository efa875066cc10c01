"""How a cell of a list's preview is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.models.list_preview_model import PreviewRole
from ats_desktop.gui.tokens import Token

_ROW, _PAD, _MARK, _EDGE = 30, 8, 14, 2


class ListPreviewDelegate(QStyledItemDelegate):
    """Plain text; a cell that does not fit has a red edge and a sign at its end."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        width = option.fontMetrics.horizontalAdvance(str(index.data() or "")) + look.px(2 * _PAD)
        if index.data(PreviewRole.IS_WRONG):
            width += look.px(_MARK + 4)
        return QSize(width, self.row_height(option))

    def row_height(self, option: QStyleOptionViewItem) -> int:
        """Give the height of every row."""
        return max(theme.current().px(_ROW), option.fontMetrics.height() + theme.current().px(10))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        painter.setLayoutDirection(option.direction)
        is_wrong = bool(index.data(PreviewRole.IS_WRONG))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color(Token.SELECTION))
        pad, mark = look.px(_PAD), look.px(_MARK)
        body = rect.adjusted(pad, 0, -pad - (mark + look.px(4) if is_wrong else 0), 0)
        body = cell_painting.mirrored(body, rect, option.direction)
        token = Token.TEXT3 if index.data(PreviewRole.IS_FAINT) else Token.TEXT
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        cell_painting.draw_text(painter, body, text, look.font(13), Token.BAD if is_wrong else token)
        if is_wrong:
            side = QRect(rect.right() - pad - mark, rect.center().y() - mark // 2, mark, mark)
            side = cell_painting.mirrored(side, rect, option.direction)
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(side, icons.pixmap("triangle-alert", Token.BAD, mark, ratio))
            edge = look.px(_EDGE)
            painter.setPen(QPen(look.color(Token.BAD), edge))
            painter.drawRect(rect.adjusted(edge, edge, -edge, -edge))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color(Token.FOCUS), look.px(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()
