"""How a file of an import is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.domain.imports import ImportResult
from ats_desktop.domain.rows.imports import ImportOutcome
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.models.import_model import ImportRole
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import imports

_ROW, _HEADING = 44, 30
_MARKS: dict[str, tuple[str, Token]] = {
    ImportResult.ADDED: ("circle-check", Token.OK),
    ImportResult.KNOWN: ("history", Token.INFO),
    ImportResult.UPDATED: ("history", Token.INFO),
    ImportResult.NEEDS_YOU: ("triangle-alert", Token.WARN),
    ImportResult.FAILED: ("circle-x", Token.BAD),
}


class ImportDelegate(QStyledItemDelegate):
    """Icon by result, file, what became of it, and the act that settles it at the end of the row."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        is_file = isinstance(index.data(TableRole.ROW), ImportOutcome)
        return QSize(theme.current().px(200), theme.current().px(_ROW if is_file else _HEADING))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = option.rect
        row = index.data(TableRole.ROW)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not isinstance(row, ImportOutcome):
            heading = rect.adjusted(look.px(2), look.px(6), 0, 0)
            cell_painting.draw_text(painter, heading, text, look.font(12, 500), Token.TEXT2)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, look.color(Token.SELECTION))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color(Token.HOVER))
        name, token = _MARKS.get(row.result, ("file", Token.TEXT2))
        if row.reason == imports.MAYBE_SAME:
            name = "users"
        side = look.px(16)
        mark = QRect(rect.left() + look.px(2), rect.center().y() - side // 2, side, side)
        mark = cell_painting.mirrored(mark, rect, option.direction)
        painter.drawPixmap(mark, icons.pixmap(name, token, side, painter.device().devicePixelRatioF()))
        fix = str(index.data(ImportRole.FIX) or "")
        font = look.font(13, 500)
        width = QFontMetrics(font).horizontalAdvance(fix) + look.px(8) if fix else 0
        body = rect.adjusted(look.px(32), look.px(4), -width - look.px(8), -look.px(4))
        body = cell_painting.mirrored(body, rect, option.direction)
        half = body.height() // 2
        upper = QRect(body.left(), body.top(), body.width(), half)
        lower = QRect(body.left(), body.top() + half, body.width(), half)
        cell_painting.draw_text(painter, upper, text, look.font(13), Token.TEXT)
        detail = str(index.data(TableRole.DETAIL) or "")
        cell_painting.draw_text(painter, lower, detail, look.font(12), Token.TEXT3)
        if fix:
            link = QRect(rect.right() - width, rect.top(), width, rect.height())
            link = cell_painting.mirrored(link, rect, option.direction)
            cell_painting.draw_text(painter, link, fix, font, Token.ACCENT_TEXT)
        painter.restore()
