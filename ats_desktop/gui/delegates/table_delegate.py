"""How a cell of a table of records is drawn."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.models.table_columns import CellKind, TableRole
from ats_desktop.gui.tokens import Token

ROW_HEIGHT = 44
_PADDING = 8
_SKELETON = (0.7, 0.5, 0.4, 0.6)


class TableDelegate(QStyledItemDelegate):
    """Draws whole cells by hand from what the model says of them; rows are all of one height."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marked_names: frozenset[str] = frozenset()
        """Casefolded names whose chips are search hits."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        rect: QRect = option.rect
        self._draw_ground(painter, option, index, rect)
        pad = theme.current().px(_PADDING)
        inner = rect.adjusted(pad, 0, -pad, -1)
        if index.data(TableRole.ROW) is None:
            self._draw_skeleton(painter, inner, index.row())
        else:
            self._draw_content(painter, option, index, inner)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.current().px(80), theme.current().px(ROW_HEIGHT))

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: object,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick on a click anywhere in the cell of a tick box: 24 by 24 at the least."""
        is_tick = index.data(TableRole.KIND) is CellKind.TICK
        if is_tick and event.type() == QEvent.Type.MouseButtonRelease:
            is_ticked = bool(index.data(TableRole.IS_TICKED))
            wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            return index.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
        return False

    def _draw_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
    ) -> None:
        look = theme.current()
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        token = Token.SURFACE
        if bool(index.data(TableRole.IS_TICKED)) or is_selected:
            token = Token.SELECTION
        elif state & QStyle.StateFlag.State_MouseOver:
            token = Token.HOVER
        painter.fillRect(rect, look.color(token))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color(Token.BORDER))
        view = option.widget
        if not isinstance(view, QAbstractItemView) or not view.hasFocus():
            return
        if view.currentIndex().row() == index.row():
            ring = look.color(Token.FOCUS)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ring)
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ring)

    def _draw_skeleton(self, painter: QPainter, rect: QRect, row: int) -> None:
        look = theme.current()
        width = round(rect.width() * _SKELETON[row % len(_SKELETON)])
        bar = QRect(rect.left(), rect.center().y() - look.px(4), width, look.px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.CHIP))
        painter.drawRoundedRect(bar, 4, 4)

    def _draw_content(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
    ) -> None:
        look = theme.current()
        direction: Qt.LayoutDirection = option.direction
        painter.setLayoutDirection(direction)
        kind = index.data(TableRole.KIND)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if kind is CellKind.TICK:
            side = look.px(16)
            box = QRect(0, 0, side, side)
            box.moveCenter(rect.center())
            ratio = painter.device().devicePixelRatioF()
            cell_painting.draw_tick(
                painter, box, is_ticked=bool(index.data(TableRole.IS_TICKED)), ratio=ratio
            )
        elif kind is CellKind.PERSON:
            side = look.px(28)
            disc = QRect(rect.left(), rect.center().y() - side // 2, side, side)
            key = str(index.data(TableRole.KEY))
            cell_painting.draw_avatar(painter, cell_painting.mirrored(disc, rect, direction), key, text)
            beside = rect.adjusted(side + look.px(8), 0, 0, 0)
            self._draw_two_lines(painter, cell_painting.mirrored(beside, rect, direction), index, text)
        elif kind is CellKind.TITLE:
            self._draw_two_lines(painter, rect, index, text)
        elif kind is CellKind.CHIPS:
            names = [name for name in text.split(SKILL_SEPARATOR) if name]
            cell_painting.draw_chips(painter, rect, names, self.marked_names, direction)
        elif kind is CellKind.STATUS:
            side = look.px(8)
            dot = cell_painting.mirrored(
                QRect(rect.left(), rect.center().y() - side // 2, side, side), rect, direction
            )
            cell_painting.draw_dot(painter, QPointF(dot.center()), index.data(TableRole.TONE))
            beside = cell_painting.mirrored(rect.adjusted(side + look.px(8), 0, 0, 0), rect, direction)
            cell_painting.draw_text(painter, beside, text, look.font(13), Token.TEXT)
        else:
            font = look.font(13, tabular=kind is CellKind.NUMBER)
            cell_painting.draw_text(painter, rect, text, font, index.data(TableRole.TONE))

    def _draw_two_lines(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        text: str,
    ) -> None:
        look = theme.current()
        detail = str(index.data(TableRole.DETAIL) or "")
        if not detail:
            cell_painting.draw_text(painter, rect, text, look.font(13, 600), Token.TEXT)
            return
        middle = rect.center().y()
        upper = QRect(rect.left(), rect.top() + look.px(4), rect.width(), middle - rect.top() - look.px(4))
        lower = QRect(rect.left(), middle, rect.width(), rect.bottom() - middle - look.px(3))
        cell_painting.draw_text(painter, upper, text, look.font(13, 600), Token.TEXT)
        cell_painting.draw_marked(painter, lower, detail, look.font(12), Token.TEXT2)
