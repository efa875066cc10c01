"""Cells of the tables of matches: the score, and a chip for each requirement with how it is met."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from ats_desktop.domain.ranking import Fit, FitLine
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.delegates.table_delegate import TableDelegate
from ats_desktop.gui.models.match_model import MatchLine
from ats_desktop.gui.models.table_columns import CellKind, TableRole
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import matches

_Index = QModelIndex | QPersistentModelIndex
_LOOKS: dict[Fit, tuple[str, Token, Token]] = {
    Fit.MET: ("check", Token.OK, Token.CHIP),
    Fit.IMPLIED: ("check", Token.INFO, Token.CHIP),
    Fit.MISSING: ("x", Token.BAD, Token.CHIP),
}
_ICON, _GAP, _PAD, _CHIP, _BADGE = 12, 3, 5, 19, 22
_LINES = 2


class MatchDelegate(TableDelegate):
    """Draws matches; a requirement that is met by halves has its mark in amber."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draws |= {CellKind.SCORE: self._draw_score, CellKind.CHIPS: self._draw_fits}

    @override
    def row_height(self) -> int:
        look = theme.current()
        return max(super().row_height(), _LINES * look.px(_CHIP) + look.px(_GAP + 2 * _PAD + 2))

    def _draw_score(self, painter: QPainter, rect: QRect, index: _Index, _: str) -> None:
        line = index.data(TableRole.ROW)
        if isinstance(line, MatchLine):
            look = theme.current()
            height = look.px(_BADGE)
            badge = QRect(rect.left(), rect.center().y() - height // 2, look.px(36), height)
            badge = cell_painting.mirrored(badge, rect, painter.layoutDirection())
            cell_painting.draw_score(painter, badge, line.fit.total, look.font(12, 600, tabular=True))

    @override
    def _draw_tick(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        """Draw no box where there is nothing to tick."""
        line = index.data(TableRole.ROW)
        if isinstance(line, MatchLine) and not line.has_applied:
            super()._draw_tick(painter, rect, index, text)

    @override
    def _draw_pill(self, painter: QPainter, rect: QRect, index: _Index, text: str) -> None:
        if text:
            super()._draw_pill(painter, rect, index, text)

    def _draw_fits(self, painter: QPainter, rect: QRect, index: _Index, _: str) -> None:
        """Draw chips in two lines while they fit, then how many are left."""
        line = index.data(TableRole.ROW)
        if not isinstance(line, MatchLine):
            return
        look = theme.current()
        font, direction = look.font(11, 500), painter.layoutDirection()
        placed, rest = self._placed(rect, line.fit.lines, QFontMetrics(font))
        for each, chip in placed:
            self._draw_fit(painter, cell_painting.mirrored(chip, rect, direction), each)
        if rest is not None:
            left_over = f"+{len(line.fit.lines) - len(placed)}"
            place = cell_painting.mirrored(rest, rect, direction)
            cell_painting.draw_text(painter, place, left_over, font, Token.TEXT3)

    @staticmethod
    def _placed(
        rect: QRect, lines: Sequence[FitLine], metrics: QFontMetrics
    ) -> tuple[list[tuple[FitLine, QRect]], QRect | None]:
        """Return the chips that find room, and where their rest is counted."""
        look = theme.current()
        gap, height = look.px(_GAP), min(look.px(_CHIP), (rect.height() - look.px(_GAP)) // _LINES)
        inside = look.px(_ICON + _GAP + 2 * _PAD)
        widths = [min(metrics.horizontalAdvance(matches.chip(each)) + inside, rect.width()) for each in lines]
        is_one_line = sum(widths) + gap * (len(widths) - 1) <= rect.width()
        count = 1 if is_one_line else _LINES
        top = rect.center().y() - (count * height + (count - 1) * gap) // 2
        left, row = rect.left(), 0
        placed: list[tuple[FitLine, QRect]] = []
        for place, (each, width) in enumerate(zip(lines, widths, strict=True)):
            is_last_line, is_last = row == count - 1, place == len(lines) - 1
            more = 0 if is_last or not is_last_line else metrics.horizontalAdvance("+00") + gap
            if left > rect.left() and left + width + more > rect.right() + 1:
                if is_last_line:
                    return placed, QRect(left, top + row * (height + gap), rect.right() - left, height)
                left, row = rect.left(), row + 1
            placed.append((each, QRect(left, top + row * (height + gap), width, height)))
            left += width + gap
        return placed, None

    def _draw_fit(self, painter: QPainter, chip: QRect, line: FitLine) -> None:
        look = theme.current()
        picture, token, ground = _LOOKS[line.fit]
        if line.fit is Fit.MET and line.points < line.possible:
            token = Token.WARN
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(QRectF(chip), 4, 4)
        direction, side, pad = painter.layoutDirection(), look.px(_ICON), look.px(_PAD)
        mark = QRect(chip.left() + pad, chip.center().y() - side // 2, side, side)
        drawn = icons.pixmap(picture, token, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(cell_painting.mirrored(mark, chip, direction), drawn)
        text = chip.adjusted(pad + side + look.px(_GAP), 0, -pad + 1, 0)
        place = cell_painting.mirrored(text, chip, direction)
        cell_painting.draw_text(painter, place, matches.chip(line), look.font(11, 500), Token.CHIP_TEXT)
