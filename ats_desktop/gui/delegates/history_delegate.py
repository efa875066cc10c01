"""Paints what was done: a day's heading, or an act with who did it and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.domain.rows.agency import HistoryRow
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.models.history_model import Role
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

_ROW, _HEADING = 36, 30
_SIDE, _PAD, _GAP = 16, 12, 10


class HistoryDelegate(QStyledItemDelegate):
    """An act that was undone is dimmed; one that the button would touch is tinted."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        is_act = index.data(Role.ACT) is not None
        needed = QFontMetrics(look.font(13)).boundingRect(str(index.data())).height() + look.px(12)
        return QSize(0, max(look.px(_ROW if is_act else _HEADING), needed))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        rect: QRect = option.rect
        row = index.data(Role.ACT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if isinstance(row, HistoryRow):
            is_here = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, rect, is_here=is_here, is_affected=bool(index.data(Role.IS_AFFECTED)))
            self._paint_act(painter, rect, row, str(index.data()), option.direction)
        else:
            inner = rect.adjusted(look.px(_PAD), look.px(4), -look.px(_PAD), 0)
            cell_painting.draw_text(painter, inner, str(index.data()), look.font(12, 600), Token.TEXT3)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, is_here: bool, is_affected: bool) -> None:
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        if is_affected:
            painter.fillRect(rect, look.color(Token.ACCENT_TINT))
        if is_here:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.color(Token.FOCUS))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_act(
        self, painter: QPainter, rect: QRect, row: HistoryRow, text: str, direction: Qt.LayoutDirection
    ) -> None:
        look = theme.current()

        def placed(left: int, right: int) -> QRect:
            part = QRect(left, rect.top(), max(0, right - left), rect.height())
            return cell_painting.mirrored(part, rect, direction)

        side = look.px(_SIDE)
        left = rect.left() + look.px(_PAD)
        name = "lock" if row.is_final else "undo-2" if row.is_undone else "check"
        token = Token.TEXT3 if row.is_undone or row.is_final else Token.OK
        box = placed(left, left + side)
        drawn = icons.pixmap(name, token, side, icons.ratio_of(painter))
        painter.drawPixmap(box.left(), rect.center().y() - side // 2 + 1, drawn)
        left += side + look.px(_GAP)
        right = rect.right() - look.px(_PAD)
        for words in (labels.time_text(row.at), self._note(row)):
            width = QFontMetrics(look.font(12, tabular=True)).horizontalAdvance(words) + 2 if words else 0
            if words:
                font = look.font(12, tabular=True)
                cell_painting.draw_text(painter, placed(right - width, right), words, font, Token.TEXT3)
                right -= width + look.px(_GAP)
        token = Token.TEXT3 if row.is_undone else Token.TEXT
        cell_painting.draw_text(painter, placed(left, right), text, look.font(13, 500), token)

    def _note(self, row: HistoryRow) -> str:
        if row.is_final:
            return say("history", "Nothing before this can be undone")
        if row.is_undone:
            undone = say("history", "undone")
            return f"{undone} · {row.actor}" if row.actor else undone
        return row.actor
