"""Paints the rows of the palette: picture, name with the typed letters bold, detail, stage, keys."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.models.palette_model import Entry, Kind, Role
from ats_desktop.gui.tokens import Token

ROW, HEADING = 40, 30
_SIDE, _PAD, _GAP = 17, 12, 10


class _Line(NamedTuple):
    """A name laid out on one line."""

    layout: QTextLayout
    width: float


class PaletteDelegate(QStyledItemDelegate):
    """Draws an entry or a heading; the row under the cursor is tinted and has an edge."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme.current()
        is_entry = index.data(Role.ENTRY) is not None
        least = look.px(ROW if is_entry else HEADING)
        # Urdu letters are taller than Latin ones.
        needed = QFontMetrics(look.font(13)).boundingRect(str(index.data())).height() + look.px(12)
        return QSize(0, max(least, needed))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(Role.ENTRY)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if isinstance(entry, Entry):
            is_here = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_entry(painter, rect, entry, option.direction, is_here=is_here)
        else:
            look = theme.current()
            inner = rect.adjusted(look.px(_PAD), look.px(4), -look.px(_PAD), 0)
            cell_painting.draw_text(painter, inner, str(index.data()), look.font(12, 500), Token.TEXT3)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, rect: QRect, entry: Entry, direction: Qt.LayoutDirection, *, is_here: bool
    ) -> None:
        look = theme.current()

        def placed(part: QRect) -> QRect:
            return cell_painting.mirrored(part, rect, direction)

        if is_here:
            self._paint_ground(painter, rect, placed)
        left = rect.left() + look.px(_PAD)
        side = look.px(24 if entry.kind is Kind.PERSON else _SIDE)
        middle = left + look.px(12)
        picture = placed(QRect(middle - side // 2, rect.center().y() - side // 2 + 1, side, side))
        self._paint_picture(painter, picture, entry, is_here=is_here)
        left += look.px(24) + look.px(_GAP)
        right = self._paint_end(painter, rect, entry, direction)
        room = right - left
        if room <= 0:
            return
        token = Token.DISABLED if entry.why_not else Token.TEXT
        line = _line(entry, room)
        origin = placed(QRect(left, rect.top(), round(line.width), rect.height()))
        height = line.layout.boundingRect().height()
        painter.setPen(look.color(token))
        line.layout.draw(painter, QPointF(origin.left(), rect.top() + (rect.height() - height) / 2))
        left += round(line.width) + look.px(_GAP)
        detail = entry.why_not or entry.detail
        if detail and right - left > look.px(40):
            place = placed(QRect(left, rect.top(), right - left, rect.height()))
            cell_painting.draw_text(painter, place, detail, look.font(12), Token.TEXT3)

    def _paint_ground(self, painter: QPainter, rect: QRect, placed: Callable[[QRect], QRect]) -> None:
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.ACCENT_TINT))
        painter.drawRoundedRect(QRectF(rect), 6, 6)
        painter.setBrush(look.color(Token.ACCENT))
        edge = QRect(rect.left(), rect.center().y() - look.px(9), look.px(3), look.px(19))
        painter.drawRoundedRect(QRectF(placed(edge)), 1.5, 1.5)

    def _paint_picture(self, painter: QPainter, rect: QRect, entry: Entry, *, is_here: bool) -> None:
        if entry.kind is Kind.PERSON:
            cell_painting.draw_avatar(painter, rect, entry.key, entry.title)
            return
        token = Token.DISABLED if entry.why_not else Token.ACCENT_TEXT if is_here else Token.TEXT2
        drawn = icons.pixmap(entry.icon, token, rect.width(), icons.ratio_of(painter))
        painter.drawPixmap(rect.topLeft(), drawn)

    def _paint_end(self, painter: QPainter, rect: QRect, entry: Entry, direction: Qt.LayoutDirection) -> int:
        """Draw what stands at the end of the row; return where it begins, unmirrored."""
        look = theme.current()
        right = rect.right() - look.px(_PAD)
        font = look.font(12)
        if entry.keys:
            # Keys read from left to right everywhere.
            is_mirrored = direction == Qt.LayoutDirection.RightToLeft
            for key in entry.keys if is_mirrored else reversed(entry.keys):
                right = _paint_key(painter, rect, right, key, direction)
        elif entry.trailing:
            metrics = QFontMetrics(font)
            width = min(metrics.horizontalAdvance(entry.trailing) + 1, rect.width() // 3)
            place = cell_painting.mirrored(
                QRect(right - width, rect.top(), width, rect.height()), rect, direction
            )
            cell_painting.draw_text(painter, place, entry.trailing, font, Token.TEXT2)
            right -= width
            if entry.stage is not None:
                right -= look.px(_GAP)
                dot = cell_painting.mirrored(QRect(right, rect.center().y(), 1, 1), rect, direction)
                cell_painting.draw_dot(painter, QPointF(dot.center()), look.stage(entry.stage))
                right -= look.px(4)
        return right - look.px(_GAP)


def _paint_key(painter: QPainter, row: QRect, right: int, key: str, direction: Qt.LayoutDirection) -> int:
    look = theme.current()
    font = look.font(11, 500)
    width = max(look.px(20), QFontMetrics(font).horizontalAdvance(key) + look.px(12))
    height = look.px(20)
    place = QRect(right - width, row.center().y() - height // 2 + 1, width, height)
    place = cell_painting.mirrored(place, row, direction)
    painter.setPen(look.color(Token.BORDER_STRONG))
    painter.setBrush(look.color(Token.SUNKEN))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(look.color(Token.TEXT2))
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
    return right - width - look.px(4)


def _line(entry: Entry, room: int) -> _Line:
    """Lay a name out with its typed letters bold, elided to the room there is."""
    look = theme.current()
    plain, bold = look.font(13, 500), look.font(13, 700)
    shown = entry.title
    metrics = QFontMetricsF(bold if entry.places else plain)
    if metrics.horizontalAdvance(shown) > room:
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
    layout = QTextLayout(shown, plain)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_bold(place, bold) for place in entry.places if place < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    width = min(float(room), line.naturalTextWidth())
    # Letters that read from the right stand at the end of their line: it is no longer than they are.
    line.setLineWidth(width)
    layout.endLayout()
    return _Line(layout, width)


def _bold(place: int, font: QFont) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = place, 1
    form = QTextCharFormat()
    form.setFont(font)
    found.format = form
    return found
