"""How a cell of a table of records is drawn."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting, figure_cells
from ats_desktop.gui.delegates.line_cache import LineCache
from ats_desktop.gui.models.table_columns import CellKind, TableRole
from ats_desktop.gui.tokens import Token

ROW_HEIGHT = 44
_PADDING = 8
_MARK = 14
_SKELETON = (0.7, 0.5, 0.4, 0.6)
_Index = QModelIndex | QPersistentModelIndex
_Draw = Callable[[QPainter, QRect, _Index, str], None]


class TableDelegate(QStyledItemDelegate):
    """Draws whole cells by hand from what the model says of them; rows are all of one height."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marked_names: frozenset[str] = frozenset()
        """Casefolded names whose chips are search hits."""
        self._lines = LineCache()
        self._draws: dict[CellKind, _Draw] = {
            CellKind.TICK: self._draw_tick,
            CellKind.PERSON: self._draw_person,
            CellKind.TITLE: self._draw_two_lines,
            CellKind.CHIPS: self._draw_chips,
            CellKind.STATUS: self._draw_status,
            CellKind.PILL: self._draw_pill,
            CellKind.SHARE: self._draw_share,
            CellKind.STAGES: self._draw_stages,
        }

    def row_height(self) -> int:
        """Give the height of every row at the present size of text."""
        look = theme.current()
        lines = self._lines.height(13, 600) + self._lines.height(12)
        return max(look.px(ROW_HEIGHT), lines + look.px(_PADDING))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        rect: QRect = option.rect
        self._draw_ground(painter, option, index, rect)
        pad = theme.current().px(_PADDING)
        inner = rect.adjusted(pad, 0, -pad, -1)
        if index.data(TableRole.ROW) is None:
            self._draw_skeleton(painter, inner, index.row())
        else:
            painter.setLayoutDirection(option.direction)
            kind = index.data(TableRole.KIND)
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            self._draws.get(kind, self._draw_plain)(painter, inner, index, text)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.current().px(80), self.row_height())

    @override
    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: _Index) -> bool:
        """Tick on a click anywhere in the cell of a tick box: 24 by 24 at the least."""
        is_tick = index.data(TableRole.KIND) is CellKind.TICK
        if is_tick and event.type() == QEvent.Type.MouseButtonRelease:
            is_ticked = bool(index.data(TableRole.IS_TICKED))
            wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            return index.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
        return False

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, rect: QRect
    ) -> None:
        look = theme.current()
        state: QStyle.StateFlag = option.state
        view = option.widget if isinstance(option.widget, QAbstractItemView) else None
        is_current = view is not None and view.currentIndex().row() == index.row()
        token = Token.SURFACE
        if bool(index.data(TableRole.IS_TICKED)) or state & QStyle.StateFlag.State_Selected:
            token = Token.SELECTION
        elif state & QStyle.StateFlag.State_MouseOver:
            token = Token.HOVER
        painter.fillRect(rect, look.color(token))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color(Token.BORDER))
        if is_current and view is not None and view.hasFocus():
            ring = look.color(Token.FOCUS)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ring)
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ring)

    def draw_shape(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Draw the shape of a cell whose record is not here yet."""
        pad = theme.current().px(_PADDING)
        self._draw_skeleton(painter, rect.adjusted(pad, 0, -pad, -1), row)

    def _draw_skeleton(self, painter: QPainter, rect: QRect, row: int) -> None:
        look = theme.current()
        width = round(rect.width() * _SKELETON[row % len(_SKELETON)])
        bar = QRect(rect.left(), rect.center().y() - look.px(4), width, look.px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.CHIP))
        painter.drawRoundedRect(bar, 4, 4)

    def _draw_plain(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        is_number = index.data(TableRole.KIND) is CellKind.NUMBER
        font = theme.current().font(13, tabular=is_number)
        cell_painting.draw_text(painter, rect, text, font, index.data(TableRole.TONE))

    def _draw_tick(self, painter: QPainter, rect: QRect, index: _Index, _: str) -> None:
        side = theme.current().px(16)
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        ratio = painter.device().devicePixelRatioF()
        cell_painting.draw_tick(painter, box, is_ticked=bool(index.data(TableRole.IS_TICKED)), ratio=ratio)

    def _draw_person(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        look, direction = theme.current(), painter.layoutDirection()
        side = look.px(28)
        disc = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        key = str(index.data(TableRole.KEY))
        cell_painting.draw_avatar(painter, cell_painting.mirrored(disc, rect, direction), key, text)
        beside = rect.adjusted(side + look.px(8), 0, 0, 0)
        self._draw_two_lines(painter, cell_painting.mirrored(beside, rect, direction), index, text)

    def _draw_chips(self, painter: QPainter, rect: QRect, _: _Index, text: str) -> None:
        names = [name for name in text.split(SKILL_SEPARATOR) if name]
        cell_painting.draw_chips(painter, rect, names, self.marked_names, painter.layoutDirection())

    def _draw_status(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        look, direction = theme.current(), painter.layoutDirection()
        side = look.px(8)
        dot = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        dot = cell_painting.mirrored(dot, rect, direction)
        cell_painting.draw_dot(painter, QPointF(dot.center()), index.data(TableRole.TONE))
        beside = cell_painting.mirrored(rect.adjusted(side + look.px(8), 0, 0, 0), rect, direction)
        cell_painting.draw_text(painter, beside, text, look.font(13), Token.TEXT)

    def _draw_pill(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        figure_cells.draw_pill(painter, rect, text, index.data(TableRole.TONE))

    def _draw_share(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        figure_cells.draw_share(painter, rect, text, float(index.data(TableRole.SHARE)))

    def _draw_stages(self, painter: QPainter, rect: QRect, _: _Index, text: str) -> None:
        figure_cells.draw_stages(painter, rect, text.split(SKILL_SEPARATOR) if text else [])

    def _draw_two_lines(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        look = theme.current()
        rect = self._draw_mark(painter, rect, str(index.data(TableRole.MARK) or ""))
        detail = str(index.data(TableRole.DETAIL) or "")
        if not detail:
            cell_painting.draw_text(painter, rect, text, look.font(13, 600), Token.TEXT)
            return
        upper, lower = self._lines.height(13, 600), self._lines.height(12)
        top = rect.top() + max(0, (rect.height() - upper - lower) // 2)
        first = QRect(rect.left(), top, rect.width(), upper)
        second = QRect(rect.left(), top + upper, rect.width(), lower)
        cell_painting.draw_text(painter, first, text, look.font(13, 600), Token.TEXT)
        cell_painting.draw_marked(painter, second, detail, look.font(12), Token.TEXT3)

    def _draw_mark(self, painter: QPainter, rect: QRect, name: str) -> QRect:
        """Draw an icon at the end of a cell; return the room that is left before it."""
        if not name:
            return rect
        look, direction = theme.current(), painter.layoutDirection()
        side = look.px(_MARK)
        place = QRect(rect.right() - side + 1, rect.center().y() - side // 2, side, side)
        place = cell_painting.mirrored(place, rect, direction)
        drawn = icons.pixmap(name, Token.TEXT3, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.topLeft(), drawn)
        return cell_painting.mirrored(rect.adjusted(0, 0, -side - look.px(6), 0), rect, direction)
