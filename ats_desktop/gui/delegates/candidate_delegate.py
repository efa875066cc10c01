"""How the cells of the list of candidates are drawn: straight from the row, one call a cell."""

import time
from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.delegates.line_cache import LineCache
from ats_desktop.gui.models.candidates_columns import COLUMNS, ListColumn
from ats_desktop.gui.models.candidates_model import CandidatesModel
from ats_desktop.gui.models.table_columns import CellKind
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

ROW_HEIGHT = 44
_PADDING, _AVATAR, _TICK, _DOT, _CHIP, _BADGE = 8, 28, 16, 8, 20, 22
_RADIUS = 4
_SKELETON = (0.7, 0.5, 0.8, 0.6)
SKELETON_AFTER = 0.15
"""Seconds that a row stays blank before its shape is drawn."""
_AnyIndex = QModelIndex | QPersistentModelIndex
_BEGIN = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class CandidateDelegate(QStyledItemDelegate):
    """Draws people of one CandidatesModel; rows are all of one height.

    ``hits`` are the folded words of the present search: skills among them are marked and come first.
    """

    def __init__(self, model: CandidatesModel, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: frozenset[str] = frozenset()
        self.blank_since = 0.0
        """When rows began to be missing, by the monotonic clock."""
        self._model = model
        self._lines = LineCache()
        self._chips: dict[str, tuple[list[str], frozenset[str]]] = {}
        self._painters: dict[CellKind, Callable[[QPainter, QRect, CandidateRow, ListColumn], None]] = {
            CellKind.TICK: self._draw_tick,
            CellKind.PERSON: self._draw_person,
            CellKind.SCORE: self._draw_score,
            CellKind.CHIPS: self._draw_chips,
            CellKind.PLACE: self._draw_place,
        }

    def mark(self, hits: frozenset[str]) -> None:
        """Mark these words from now on."""
        self.hits = hits
        self._chips.clear()

    def row_height(self) -> int:
        """Give the height of a row at the present size of text."""
        look = theme.current()
        lines = self._lines.height(13, 600) + self._lines.height(12)
        return max(look.px(ROW_HEIGHT), lines + look.px(8))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(theme.current().px(80), self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        place, column = index.row(), COLUMNS[index.column()]
        rect: QRect = option.rect
        row = self._model.row_at(place)
        self._draw_ground(painter, option, place, rect, row)
        pad = theme.current().px(_PADDING)
        inner = rect.adjusted(pad, 0, -pad, -1)
        painter.setLayoutDirection(option.direction)
        if row is None:
            if time.monotonic() - self.blank_since >= SKELETON_AFTER:
                self._draw_skeleton(painter, inner, place, column)
            return
        self._painters.get(column.kind, self._draw_plain)(painter, inner, row, column)

    def draw_skeleton_row(self, painter: QPainter, rects: list[tuple[QRect, int]], place: int) -> None:
        """Draw the shape of a row that is not known yet, its cells given with their columns."""
        pad = theme.current().px(_PADDING)
        for rect, column in rects:
            self._draw_skeleton(painter, rect.adjusted(pad, 0, -pad, -1), place, COLUMNS[column])

    @override
    def editorEvent(
        self, event: QEvent, model: object, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> bool:
        """Do nothing by itself: the table ticks, because Shift and Ctrl matter there."""
        return False

    def _draw_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: int,
        rect: QRect,
        row: CandidateRow | None,
    ) -> None:
        look = theme.current()
        state: QStyle.StateFlag = option.state
        view = option.widget
        is_current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == place
        has_focus = isinstance(view, QAbstractItemView) and view.hasFocus()
        token = Token.SURFACE
        if row is not None and (self._model.is_ticked(row.id) or (is_current and has_focus)):
            token = Token.SELECTION
        elif state & QStyle.StateFlag.State_MouseOver or is_current:
            token = Token.HOVER
        painter.fillRect(rect, look.color(token))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color(Token.BORDER))
        if is_current and has_focus:
            ring = look.color(Token.FOCUS)
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, ring)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, ring)

    def _draw_skeleton(self, painter: QPainter, rect: QRect, place: int, column: ListColumn) -> None:
        if column.kind is CellKind.TICK:
            return
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.CHIP))
        left = rect.left()
        if column.kind is CellKind.PERSON:
            side = look.px(_AVATAR)
            disc = QRect(left, rect.center().y() - side // 2, side, side)
            painter.drawEllipse(cell_painting.mirrored(disc, rect, painter.layoutDirection()))
            left += side + look.px(8)
        room = rect.right() - left + 1
        width = round(room * _SKELETON[(place + len(column.name)) % len(_SKELETON)])
        bar = QRect(left, rect.center().y() - look.px(4), width, look.px(8))
        painter.drawRoundedRect(
            cell_painting.mirrored(bar, rect, painter.layoutDirection()), _RADIUS, _RADIUS
        )

    def _text(
        self, painter: QPainter, rect: QRect, text: str, token: Token, size: int = 13, weight: int = 400
    ) -> None:
        """Draw one line at the side where reading begins; Latin words read left to right everywhere."""
        painter.setFont(self._lines.font(size, weight))
        painter.setPen(theme.current().color(token))
        shown = self._lines.shown(text, rect.width(), size, weight)
        cell_painting.draw_line(painter, rect, shown)

    def _draw_plain(self, painter: QPainter, rect: QRect, row: CandidateRow, column: ListColumn) -> None:
        text = column.text(row)
        if text:
            self._text(painter, rect, text, column.tone(row))

    def _draw_tick(self, painter: QPainter, rect: QRect, row: CandidateRow, _: ListColumn) -> None:
        side = theme.current().px(_TICK)
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        ratio = painter.device().devicePixelRatioF()
        cell_painting.draw_tick(painter, box, is_ticked=self._model.is_ticked(row.id), ratio=ratio)

    def _draw_person(self, painter: QPainter, rect: QRect, row: CandidateRow, _: ListColumn) -> None:
        look, direction = theme.current(), painter.layoutDirection()
        side = look.px(_AVATAR)
        disc = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)
        cell_painting.draw_avatar(painter, cell_painting.mirrored(disc, rect, direction), row.id, row.name)
        beside = cell_painting.mirrored(rect.adjusted(side + look.px(8), 0, 0, 0), rect, direction)
        name = row.name or say("cells", "No name")
        reason = self._model.reason(row.id)
        detail = reason or row.excerpt or row.headline
        if not detail:
            self._text(painter, beside, name, Token.TEXT, 13, 600)
            return
        upper, lower = self._halves(beside)
        self._text(painter, upper, name, Token.TEXT, 13, 600)
        if reason or not row.excerpt:
            self._text(painter, lower, detail, Token.BAD if reason else Token.TEXT3, 12)
        else:
            cell_painting.draw_marked(painter, lower, row.excerpt, self._lines.font(12), Token.TEXT2)

    def _draw_score(self, painter: QPainter, rect: QRect, row: CandidateRow, _: ListColumn) -> None:
        look = theme.current()
        fill, token = look.score(row.score)
        text = "–" if row.score is None else str(row.score)
        width, height = look.px(32), look.px(_BADGE)
        badge = QRect(rect.left(), rect.center().y() - height // 2 + 1, width, height)
        badge = cell_painting.mirrored(badge, rect, painter.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if fill is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color(Token.CONTROL), 1, Qt.PenStyle.DashLine))
        else:
            painter.setBrush(look.color(fill))
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setFont(self._lines.font(12, 600))
        painter.setPen(look.color(token))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_chips(self, painter: QPainter, rect: QRect, row: CandidateRow, column: ListColumn) -> None:
        line = column.text(row)
        if not line:
            return
        names, hits = self._chips_of(line)
        look, direction = theme.current(), painter.layoutDirection()
        height, pad, gap = look.px(_CHIP), look.px(7), look.px(4)
        top, left = rect.center().y() - height // 2 + 1, rect.left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, name in enumerate(names):
            rest = len(names) - place
            more = self._lines.width(f"+{rest - 1}", 12) + 2 * gap if rest > 1 else 0
            width = self._lines.width(name, 11, 500) + 2 * pad
            if left + width + more > rect.right() + 1 and place > 0:
                beside = cell_painting.mirrored(
                    QRect(left, top, rect.right() - left + 1, height), rect, direction
                )
                self._text(painter, beside, f"+{rest}", Token.TEXT3, 12)
                return
            chip = QRect(left, top, min(width, rect.right() - left + 1 - more), height)
            chip = cell_painting.mirrored(chip, rect, direction)
            is_hit = name in hits
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.MARK if is_hit else Token.CHIP))
            painter.drawRoundedRect(QRectF(chip), _RADIUS, _RADIUS)
            inner = chip.adjusted(pad, 0, -pad + 2, 0)
            self._text(painter, inner, name, Token.TEXT if is_hit else Token.CHIP_TEXT, 11, 500)
            left += width + gap

    def _chips_of(self, line: str) -> tuple[list[str], frozenset[str]]:
        """Give the names of a line, those that the search asked for first."""
        if line not in self._chips:
            if len(self._chips) > 2048:
                self._chips.clear()
            names = [name for name in line.split(SKILL_SEPARATOR) if name]
            hits = frozenset(name for name in names if self._is_hit(name))
            names.sort(key=lambda name: name not in hits)
            self._chips[line] = (names, hits)
        return self._chips[line]

    def _is_hit(self, name: str) -> bool:
        folded = name.casefold()
        return folded in self.hits or all(word in self.hits for word in folded.split())

    def _draw_place(self, painter: QPainter, rect: QRect, row: CandidateRow, _: ListColumn) -> None:
        if not row.where_stage:
            self._text(painter, rect, say("cells", "Not in a job"), Token.TEXT3)
            return
        look, direction = theme.current(), painter.layoutDirection()
        side = look.px(_DOT)
        if row.where_kind is not None:
            dot = cell_painting.mirrored(QRect(rect.left(), rect.top(), side, rect.height()), rect, direction)
            cell_painting.draw_dot(painter, QPointF(QRectF(dot).center()), look.stage(row.where_kind))
        beside = cell_painting.mirrored(rect.adjusted(side + look.px(7), 0, 0, 0), rect, direction)
        if not row.where_job:
            self._text(painter, beside, row.where_stage, Token.TEXT)
            return
        upper, lower = self._halves(beside)
        self._text(painter, upper, row.where_stage, Token.TEXT)
        # The client alone where client and title find no room.
        client = row.where_job.partition(" · ")[0]
        fits = self._lines.width(row.where_job, 12) <= lower.width()
        self._text(painter, lower, row.where_job if fits else client, Token.TEXT3, 12)

    def _halves(self, rect: QRect) -> tuple[QRect, QRect]:
        """Give the places of two lines, close to each other about the middle."""
        upper, lower = self._lines.height(13, 600), self._lines.height(12)
        top = rect.top() + max(0, (rect.height() - upper - lower) // 2)
        return (
            QRect(rect.left(), top, rect.width(), upper),
            QRect(rect.left(), top + upper, rect.width(), lower),
        )
