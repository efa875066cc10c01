"""How the rows of the list of candidates are drawn: a whole row at a time, straight from the record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.delegates.hit_marks import HitMarks
from ats_desktop.gui.delegates.line_cache import LineCache
from ats_desktop.gui.models.candidates_columns import COLUMNS, ListColumn
from ats_desktop.gui.models.table_columns import CellKind
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

ROW_HEIGHT = 44
_PADDING, _AVATAR, _TICK, _DOT, _CHIP, _BADGE = 8, 28, 16, 8, 20, 22
_CHIP_PADDING = 7
_RADIUS = 4
_SKELETON = (0.7, 0.5, 0.8, 0.6)
_MOST_LINES, _MOST_PICTURES = 2048, 1024
_Chips = tuple[list[tuple[str, int, int, bool]], int, int]
"""Chips of a line (name, where it begins, width, whether it is a hit), how many are left, and the end."""


@dataclass(frozen=True)
class RowState:
    """What is drawn of a row beside its record."""

    is_ticked: bool = False
    is_current: bool = False
    has_focus: bool = False
    """Whether the table has the focus; only then the current row has its ring."""
    is_hovered: bool = False
    reason: str = ""
    """Why the last act left this person as they were."""

    @property
    def is_selected(self) -> bool:
        """Whether the row stands on the colour of what is selected."""
        return self.is_ticked or (self.is_current and self.has_focus)


class CandidatePainter:
    """Draws people; every row is of one height.

    ``mark`` says the folded words of the present search: they are marked in names and headlines, and skills
    among them come first.
    """

    def __init__(self) -> None:
        self.hits: frozenset[str] = frozenset()
        self._marks = HitMarks()
        self._lines = LineCache()
        self._chips: dict[tuple[str, int], _Chips] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._version = -1
        self._state = RowState()
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
        self._marks.look_for(hits)
        self._chips.clear()

    def row_height(self) -> int:
        """Give the height of a row at the present size of text."""
        look = theme.current()
        lines = self._lines.height(13, 600) + self._lines.height(12)
        return max(look.px(ROW_HEIGHT), lines + look.px(8))

    def fits(self, text: str, width: int) -> bool:
        """Tell whether a plain text finds room in a cell of this width."""
        return self._lines.width(text, 13) <= width - 2 * theme.current().px(_PADDING)

    def draw_row(
        self,
        painter: QPainter,
        rect: QRect,
        columns: Sequence[tuple[int, int, int]],
        row: CandidateRow,
        state: RowState,
    ) -> None:
        """Draw a row; each column is given with where it begins and how wide it is."""
        self._state = state
        self._forget_old_look()
        self._draw_ground(painter, rect, state)
        pad = theme.current().px(_PADDING)
        top, height = rect.top(), rect.height() - 1
        for column, left, width in columns:
            shown = COLUMNS[column]
            cell = QRect(left + pad, top, width - 2 * pad, height)
            self._painters.get(shown.kind, self._draw_plain)(painter, cell, row, shown)
        if state.is_current and state.has_focus:
            ring = theme.current().color(Token.FOCUS)
            painter.fillRect(rect.left(), top, rect.width(), 2, ring)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, ring)

    def draw_skeleton(
        self, painter: QPainter, rect: QRect, columns: Sequence[tuple[int, int, int]], place: int
    ) -> None:
        """Draw the shape of a row that is not known yet."""
        look = theme.current()
        pad, side = look.px(_PADDING), look.px(_AVATAR)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color(Token.BORDER))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.CHIP))
        for column, left, width in columns:
            kind = COLUMNS[column].kind
            cell = QRect(left + pad, rect.top(), width - 2 * pad, rect.height())
            bar = QRect(cell.left(), cell.center().y() - look.px(4), cell.width(), look.px(8))
            if kind is CellKind.TICK:
                continue
            if kind is CellKind.PERSON:
                disc = QRect(cell.left(), cell.center().y() - side // 2, side, side)
                painter.drawEllipse(cell_painting.mirrored(disc, cell, painter.layoutDirection()))
                bar.setLeft(cell.left() + side + look.px(8))
            bar.setWidth(round(bar.width() * _SKELETON[(place + column) % len(_SKELETON)]))
            bar = cell_painting.mirrored(bar, cell, painter.layoutDirection())
            painter.drawRoundedRect(bar, _RADIUS, _RADIUS)

    def _draw_ground(self, painter: QPainter, rect: QRect, state: RowState) -> None:
        look = theme.current()
        if state.is_selected:
            painter.fillRect(rect, look.color(Token.SELECTION))
        elif state.is_hovered or state.is_current:
            painter.fillRect(rect, look.color(Token.HOVER))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color(Token.BORDER))

    def _draw_plain(self, painter: QPainter, rect: QRect, row: CandidateRow, column: ListColumn) -> None:
        text = column.text(row)
        if text:
            self._lines.draw(painter, rect, text, column.tone(row))

    def _draw_tick(self, painter: QPainter, rect: QRect, _: CandidateRow, __: ListColumn) -> None:
        side, is_ticked = theme.current().px(_TICK), self._state.is_ticked
        ratio = icons.ratio_of(painter)

        def draw(brush: QPainter, box: QRect) -> None:
            cell_painting.draw_tick(brush, box, is_ticked=is_ticked, ratio=ratio)

        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        self._put(painter, box, ("tick", is_ticked), draw)

    def _draw_person(self, painter: QPainter, rect: QRect, row: CandidateRow, _: ListColumn) -> None:
        look, direction = theme.current(), painter.layoutDirection()
        side = look.px(_AVATAR)
        disc = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)

        def draw(brush: QPainter, place: QRect) -> None:
            cell_painting.draw_avatar(brush, place, row.id, row.name)

        letters, colour = cell_painting.initials(row.name), look.avatar(row.id)[0].rgb()
        self._put(painter, cell_painting.mirrored(disc, rect, direction), ("avatar", letters, colour), draw)
        beside = cell_painting.mirrored(rect.adjusted(side + look.px(8), 0, 0, 0), rect, direction)
        name, reason = row.name or say("cells", "No name"), self._state.reason
        detail = reason or row.excerpt or row.headline
        if not detail:
            self._draw_words(painter, beside, name, Token.TEXT, 13, 600)
            return
        upper, lower = self._halves(beside)
        self._draw_words(painter, upper, name, Token.TEXT, 13, 600)
        if reason:
            self._lines.draw(painter, lower, reason, Token.BAD, 12)
        elif not row.excerpt:
            self._draw_words(painter, lower, detail, Token.TEXT3, 12)
        else:
            cell_painting.draw_marked(painter, lower, row.excerpt, self._lines.font(12), Token.TEXT2)

    def _draw_words(
        self, painter: QPainter, rect: QRect, text: str, token: Token, size: int, weight: int = 400
    ) -> None:
        """Draw a line with the hits of the search on their colour."""
        marked = self._marks.marked(text)
        if marked == text:
            self._lines.draw(painter, rect, text, token, size, weight)
        else:
            font = self._lines.font(size, weight)
            cell_painting.draw_marked(painter, rect, marked, font, token, is_whole=True)

    def _draw_score(self, painter: QPainter, rect: QRect, row: CandidateRow, _: ListColumn) -> None:
        look, score = theme.current(), row.score
        width, height = look.px(32), look.px(_BADGE)
        badge = QRect(rect.left(), rect.center().y() - height // 2 + 1, width, height)

        def draw(brush: QPainter, place: QRect) -> None:
            cell_painting.draw_score(brush, place, score, self._lines.font(12, 600))

        badge = cell_painting.mirrored(badge, rect, painter.layoutDirection())
        self._put(painter, badge, ("score", score), draw)

    def _draw_chips(self, painter: QPainter, rect: QRect, row: CandidateRow, column: ListColumn) -> None:
        line = column.text(row)
        if not line:
            return
        look, direction, lines = theme.current(), painter.layoutDirection(), self._lines
        height, pad = look.px(_CHIP), look.px(_CHIP_PADDING)
        top = rect.center().y() - height // 2 + 1
        chips, rest, end = self._chips_of(line, rect.width())
        is_selected = self._state.is_selected
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, left, width, is_hit in chips:
            chip = QRect(rect.left() + left, top, width, height)
            chip = cell_painting.mirrored(chip, rect, direction)
            painter.setPen(Qt.PenStyle.NoPen)
            plain = Token.CHIP_SELECTED if is_selected else Token.CHIP
            painter.setBrush(look.color(Token.MARK if is_hit else plain))
            painter.drawRoundedRect(chip, _RADIUS, _RADIUS)
            inner = chip.adjusted(pad, 0, -pad + 2, 0)
            lines.draw(painter, inner, name, Token.TEXT if is_hit else Token.CHIP_TEXT, 11, 500)
        if rest:
            beside = QRect(rect.left() + end, top, max(0, rect.width() - end), height)
            beside = cell_painting.mirrored(beside, rect, direction)
            lines.draw(painter, beside, f"+{rest}", Token.TEXT3, 12)

    def _chips_of(self, line: str, room: int) -> _Chips:
        """Place the names of a line, those that the search asked for first, as many as there is room for."""
        if (line, room) not in self._chips:
            if len(self._chips) > _MOST_LINES:
                self._chips.clear()
            self._chips[line, room] = self._placed(line, room)
        return self._chips[line, room]

    def _placed(self, line: str, room: int) -> _Chips:
        look, lines = theme.current(), self._lines
        names = [(name, self._is_hit(name)) for name in line.split(SKILL_SEPARATOR) if name]
        names.sort(key=lambda each: not each[1])
        pad, gap = look.px(_CHIP_PADDING), look.px(4)
        chips: list[tuple[str, int, int, bool]] = []
        left = 0
        for place, (name, is_hit) in enumerate(names):
            rest = len(names) - place
            more = lines.width(f"+{rest - 1}", 12) + 2 * gap if rest > 1 else 0
            width = lines.width(name, 11, 500) + 2 * pad
            if place and left + width + more > room:
                return chips, rest, left
            width = min(width, room - left - more)
            chips.append((name, left, width, is_hit))
            left += width + gap
        return chips, 0, left

    def _is_hit(self, name: str) -> bool:
        folded = name.casefold()
        return folded in self.hits or all(word in self.hits for word in folded.split())

    def _draw_place(self, painter: QPainter, rect: QRect, row: CandidateRow, _: ListColumn) -> None:
        if not row.where_stage:
            self._lines.draw(painter, rect, say("cells", "Not in a job"), Token.TEXT3)
            return
        look, direction = theme.current(), painter.layoutDirection()
        side, stage = look.px(_DOT), labels.stage_name(row.where_stage)
        if row.where_kind is not None:
            dot = cell_painting.mirrored(QRect(rect.left(), rect.top(), side, rect.height()), rect, direction)
            cell_painting.draw_dot(painter, QPointF(QRectF(dot).center()), look.stage(row.where_kind))
        beside = cell_painting.mirrored(rect.adjusted(side + look.px(7), 0, 0, 0), rect, direction)
        if not row.where_job:
            self._lines.draw(painter, beside, stage, Token.TEXT)
            return
        upper, lower = self._halves(beside)
        self._lines.draw(painter, upper, stage, Token.TEXT)
        # The client alone where client and title find no room.
        client = row.where_job.partition(" · ")[0]
        fits = self._lines.width(row.where_job, 12) <= lower.width()
        self._lines.draw(painter, lower, row.where_job if fits else client, Token.TEXT3, 12)

    def _put(
        self,
        painter: QPainter,
        place: QRect,
        key: tuple[object, ...],
        draw: Callable[[QPainter, QRect], None],
    ) -> None:
        """Put a small picture somewhere; it is drawn once for the present look."""
        ratio = icons.ratio_of(painter)
        picture = self._pictures.get((*key, place.width(), ratio))
        if picture is None:
            if len(self._pictures) > _MOST_PICTURES:
                self._pictures.clear()
            picture = QPixmap(place.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            brush = QPainter(picture)
            draw(brush, QRect(0, 0, place.width(), place.height()))
            brush.end()
            self._pictures[*key, place.width(), ratio] = picture
        painter.drawPixmap(place.topLeft(), picture)

    def _forget_old_look(self) -> None:
        version = theme.current().version
        if version != self._version:
            self._version = version
            self._pictures.clear()
            self._chips.clear()

    def _halves(self, rect: QRect) -> tuple[QRect, QRect]:
        """Give the places of two lines, close to each other about the middle."""
        upper, lower = self._lines.height(13, 600), self._lines.height(12)
        top = rect.top() + max(0, (rect.height() - upper - lower) // 2)
        return (
            QRect(rect.left(), top, rect.width(), upper),
            QRect(rect.left(), top + upper, rect.width(), lower),
        )
