"""How a person who may go on a shortlist is drawn: a tick and one line."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token

_ROW = 30


class PeopleDelegate(QStyledItemDelegate):
    """A tick box and a sentence; a click anywhere in the row ticks, Space too."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(_ROW))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, look.color(Token.SELECTION))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color(Token.HOVER))
        side = look.px(16)
        box = QRect(rect.left() + look.px(6), rect.center().y() - side // 2, side, side)
        box = cell_painting.mirrored(box, rect, option.direction)
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        ratio = painter.device().devicePixelRatioF()
        cell_painting.draw_tick(painter, box, is_ticked=state == Qt.CheckState.Checked, ratio=ratio)
        if state == Qt.CheckState.PartiallyChecked:
            dash = icons.pixmap("minus", Token.TEXT2, side - 4, ratio)
            painter.drawPixmap(box.left() + 2, box.top() + 2, dash)
        text = cell_painting.mirrored(rect.adjusted(look.px(32), 0, -look.px(6), 0), rect, option.direction)
        said = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        cell_painting.draw_text(painter, text, said, look.font(13), Token.TEXT)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: object,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress
        is_space = is_key and getattr(event, "key", int)() == Qt.Key.Key_Space
        if event.type() != QEvent.Type.MouseButtonRelease and not is_space:
            return False
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return index.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
