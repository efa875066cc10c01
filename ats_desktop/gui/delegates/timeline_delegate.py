"""How an entry of a candidate's history is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.domain.rows.candidates import TimelineRow
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import timeline

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_ENDS = frozenset({"circle-x"})


class TimelineDelegate(QStyledItemDelegate):
    """Icon, what happened, the note in full, and when by whom."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        row = index.data(TableRole.ROW)
        view = option.widget
        width = view.width() if view is not None else option.rect.width()
        note = row.note if isinstance(row, TimelineRow) else ""
        line = QFontMetrics(look.font(13)).lineSpacing() + QFontMetrics(look.font(12)).lineSpacing()
        room = max(60, width - look.px(48))
        box = QFontMetrics(look.font(13)).boundingRect(QRect(0, 0, room, 10_000), int(_WRAP), note)
        return QSize(width, line + (box.height() + look.px(4) if note else 0) + look.px(18))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(TableRole.ROW)
        if not isinstance(row, TimelineRow):
            return
        look = theme.current()
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, look.color(Token.SELECTION))
        name = timeline.icon_name(row)
        token = Token.BAD if name in _ENDS else Token.TEXT2
        side = look.px(16)
        mark = cell_painting.mirrored(
            QRect(rect.left() + look.px(8), rect.top() + look.px(9), side, side), rect, option.direction
        )
        painter.drawPixmap(mark, icons.pixmap(name, token, side, painter.device().devicePixelRatioF()))
        body = cell_painting.mirrored(
            rect.adjusted(look.px(36), look.px(8), -look.px(8), 0), rect, option.direction
        )
        upper = QFontMetrics(look.font(13)).lineSpacing()
        lower = QFontMetrics(look.font(12)).lineSpacing()
        text = QRect(body.left(), body.top(), body.width(), upper)
        font = look.font(13, 500)
        if row.was_undone:
            font.setStrikeOut(True)
        tone = Token.TEXT3 if row.was_undone else Token.TEXT
        cell_painting.draw_text(painter, text, timeline.sentence(row), font, tone)
        top = text.bottom() + 1
        if row.note:
            painter.setFont(look.font(13))
            painter.setPen(look.color(Token.TEXT2))
            note = QRect(
                body.left(), top + look.px(2), body.width(), rect.bottom() - top - lower - look.px(8)
            )
            painter.drawText(note, int(_WRAP), row.note)
            top = note.bottom()
        when = QRect(body.left(), rect.bottom() - lower - look.px(6), body.width(), lower)
        detail = str(index.data(TableRole.DETAIL) or "")
        cell_painting.draw_text(painter, when, detail, look.font(12), Token.TEXT3)
        painter.restore()
