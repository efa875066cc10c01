"""Paints one card of the board into a picture that can be kept."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import icons
from ats_desktop.gui.delegates import card_facts
from ats_desktop.gui.delegates.card_facts import Age, Mark, Step
from ats_desktop.gui.theme import Theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

FULL_HEIGHT, COMPACT_HEIGHT, URDU_EXTRA, GAP = 114, 66, 18, 8
RADIUS = 8.0
_MOST_GROUNDS, _MOST_TEXTS = 48, 4_000
_LINE = Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value
_MIDDLE = Qt.AlignmentFlag.AlignVCenter.value | Qt.AlignmentFlag.AlignAbsolute.value
_AT_LEFT = _MIDDLE | Qt.AlignmentFlag.AlignLeft.value | _LINE
_AT_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight.value | _LINE
_CENTRED = Qt.AlignmentFlag.AlignCenter.value | _LINE


class CardLook(NamedTuple):
    """How a card is shown now; with the card itself it decides every pixel.

    ``is_mirrored`` is the right-to-left look, in which a name in Urdu stands in place of the Latin one.
    """

    width: int
    ratio: float
    kind: StageKind
    ageing_days: int
    is_compact: bool
    is_selected: bool
    is_ticked: bool
    is_hovered: bool
    has_urdu: bool
    is_mirrored: bool
    must: tuple[str, ...]
    problem: str
    """Why the last act left the card as it was, or ""."""
    now_us: int


class _Rows(NamedTuple):
    """Where the rows of a card stand: tops below the card's own top."""

    avatar: float
    name: float
    urdu: float
    facts: float
    chips: float
    foot: float


class CardPainter:
    """Fonts and lengths of a card, worked out once a theme; paints cards with them.

    Invariant: everything is measured in logical pixels at the theme's text size, from the leading edge;
    ``_put`` turns a place round for the mirrored look.
    """

    def __init__(self, look: Theme) -> None:
        self._theme = look
        self.version = look.version
        self._is_dark = look.is_dark
        self._name_font = look.font(15, 600)
        self._facts_font = look.font(12)
        self._chip_font = look.font(11, 500)
        self._step_font = look.font(12, 500)
        self._quiet_font = look.font(12)
        self._age_font = look.font(12, 600, tabular=True)
        self._score_font = look.font(12, 600, tabular=True)
        self._avatar_font = look.font(11, 600)
        self._metrics: dict[int, QFontMetricsF] = {}
        self._grounds: dict[tuple[object, ...], QPixmap] = {}
        self._widths: dict[tuple[int, str], float] = {}
        self._cuts: dict[tuple[int, str, float], str] = {}
        self._mirror: float | None = None

    def height(self, *, is_compact: bool, has_urdu: bool) -> int:
        """Give the height of a card; Urdu names stand higher than Latin ones, and so do other fonts."""
        base = COMPACT_HEIGHT if is_compact else FULL_HEIGHT
        wanted = self._theme.px(base + (URDU_EXTRA if has_urdu else 0))
        lines = self._measure(self._name_font).height() + 2 * self._measure(self._facts_font).height()
        padding = 12 if is_compact else 54
        return max(wanted, round(lines + self._theme.px(padding)))

    def picture(self, card: BoardCard, look: CardLook) -> QPixmap:
        """Paint a card without its focus ring, which stands outside."""
        height = self.height(is_compact=look.is_compact, has_urdu=look.has_urdu)
        self._mirror = float(look.width) if look.is_mirrored else None
        age = card_facts.age_of(card, look.kind, look.ageing_days, look.now_us)
        picture = self._ground(look, age.token, height).copy()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, card, look, age, QRectF(0, 0, look.width, height))
        painter.end()
        return picture

    def _ground(self, look: CardLook, edge: Token | None, height: int) -> QPixmap:
        """Give an empty card, which many cards share: its large round corners cost more than its texts."""
        key = (look.width, look.ratio, look.is_selected, look.is_hovered, look.is_mirrored, edge, height)
        if key not in self._grounds:
            if len(self._grounds) >= _MOST_GROUNDS:
                self._grounds.clear()
            # Two more rows below for the shade of a light card.
            ground = QPixmap(round(look.width * look.ratio), round((height + 2) * look.ratio))
            ground.setDevicePixelRatio(look.ratio)
            ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_body(painter, look, QRectF(0, 0, look.width, height), edge)
            painter.end()
            self._grounds[key] = ground
        return self._grounds[key]

    def _paint(self, painter: QPainter, card: BoardCard, look: CardLook, age: Age, rect: QRectF) -> None:
        px = self._theme.px
        step = card_facts.step_of(card, look.kind, age)
        if look.problem:
            step = Step(look.problem, "triangle-alert", Token.BAD)
        marks = card_facts.marks_of(card, step)
        left, right = rect.left() + px(12), rect.right() - px(12)
        text_left = left + px(38)
        has_second = bool(card.name_urdu and card.name) and not look.is_mirrored
        rows = self._rows(look, rect.height(), has_second=has_second)
        title = labels.card_name(card, in_urdu=look.is_mirrored)
        self._paint_avatar(painter, card, look, QRectF(left, rows.avatar, px(30), px(30)), title)
        end = self._paint_score(painter, card.score, right, rows.name)
        if card.is_pinned and not look.is_ticked:
            self._paint_pin(painter, look, QPointF(left + px(27), rows.avatar + px(27)))
        token = Token.TEXT if card.name or card.name_urdu else Token.TEXT3
        name = QRectF(text_left, rows.name, end - px(6) - text_left, px(20))
        self._text(painter, self._name_font, token, title, name)
        if has_second:
            urdu = QRectF(text_left, rows.urdu, right - text_left, px(20))
            self._text(painter, self._facts_font, Token.TEXT2, card.name_urdu, urdu)
        facts = card_facts.facts_line(
            card, right - text_left, lambda text: self._width(self._facts_font, text)
        )
        self._text(
            painter,
            self._facts_font,
            Token.TEXT2,
            facts,
            QRectF(text_left, rows.facts, right - text_left, px(17)),
        )
        if not look.is_compact:
            self._paint_chips(painter, card, look, marks, QRectF(left, rows.chips, right - left, px(20)))
        foot = QRectF(left, rows.foot, right - left, px(20))
        self._paint_foot(painter, look, age, step, marks if look.is_compact else [], foot)

    def _rows(self, look: CardLook, height: float, *, has_second: bool) -> _Rows:
        px = self._theme.px
        if look.is_compact:
            spare = height - px(COMPACT_HEIGHT)
            if has_second:
                return _Rows(px(11), px(5), px(22), px(23) + spare, 0.0, height - px(25))
            down = spare * 0.25
            return _Rows(px(11) + down, px(5) + down, 0.0, px(23) + spare * 0.4, 0.0, height - px(25) - down)
        spare = height - px(FULL_HEIGHT)
        if has_second:
            return _Rows(px(12), px(9), px(27), px(28) + spare, px(51) + spare, height - px(34))
        return _Rows(
            px(12) + spare * 0.1,
            px(9) + spare * 0.1,
            0.0,
            px(28) + spare * 0.25,
            px(51) + spare * 0.5,
            height - px(34) - spare * 0.2,
        )

    def _paint_body(self, painter: QPainter, look: CardLook, rect: QRectF, edge: Token | None) -> None:
        colour = self._theme.color
        card = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        if not self._is_dark:
            painter.setPen(Qt.PenStyle.NoPen)
            shade = QColor(colour(Token.TEXT))
            shade.setAlphaF(0.10 if look.is_hovered else 0.06)
            painter.setBrush(shade)
            painter.drawRoundedRect(card.translated(0, 2 if look.is_hovered else 1), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.SELECTION if look.is_selected else Token.SURFACE))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        if edge is not None:
            painter.save()
            path = QPainterPath()
            path.addRoundedRect(card, RADIUS, RADIUS)
            painter.setClipPath(path)
            width = self._theme.px(3) + (2 if look.is_selected else 0)
            place = QRectF(rect.left(), rect.top(), width, rect.height())
            painter.fillRect(self._put(place), colour(edge))
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if look.is_selected:
            painter.setPen(QPen(colour(Token.ACCENT), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS - 0.5, RADIUS - 0.5)
        else:
            painter.setPen(QPen(colour(Token.BORDER_STRONG if look.is_hovered else Token.BORDER), 1))
            painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _paint_avatar(
        self, painter: QPainter, card: BoardCard, look: CardLook, rect: QRectF, title: str
    ) -> None:
        place = self._put(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        if look.is_ticked:
            side = self._theme.px(20)
            box = QRectF(0, 0, side, side)
            box.moveCenter(place.center())
            painter.setBrush(self._theme.color(Token.ACCENT))
            painter.drawRoundedRect(box, 5, 5)
            self._icon(painter, "check", Token.ON_ACCENT, box.center(), look.ratio)
            return
        fill, letters = self._theme.avatar(card.candidate_id)
        painter.setBrush(fill)
        painter.drawEllipse(place)
        painter.setFont(self._avatar_font)
        painter.setPen(letters)
        painter.drawText(place, _CENTRED, initials(title))

    def _paint_score(self, painter: QPainter, score: int | None, right: float, top: float) -> float:
        """Paint the score at the end of the name's row and give where it begins."""
        fill, token = self._theme.score(score)
        px = self._theme.px
        text = "–" if score is None else str(score)
        width = max(px(30), self._width(self._score_font, text) + px(14))
        rect = QRectF(right - width, top + px(0.5), width, px(19))
        place = self._put(rect)
        if fill is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color(Token.CONTROL), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(fill))
            painter.drawRoundedRect(place, 4, 4)
        painter.setFont(self._score_font)
        painter.setPen(self._theme.color(token))
        painter.drawText(place, _CENTRED, text)
        return rect.left()

    def _paint_pin(self, painter: QPainter, look: CardLook, centre: QPointF) -> None:
        """Paint the pin at the foot of the avatar, where it costs the name no room."""
        side = self._theme.px(18)
        place = self._put(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side))
        painter.setPen(QPen(self._theme.color(Token.SELECTION if look.is_selected else Token.SURFACE), 1.5))
        painter.setBrush(self._theme.color(Token.ACCENT_TINT))
        painter.drawEllipse(place)
        icon = self._theme.px(12)
        picture = icons.pixmap("pin", Token.ACCENT_TEXT, icon, look.ratio)
        middle = place.center()
        painter.drawPixmap(QPointF(middle.x() - icon / 2, middle.y() - icon / 2), picture)

    def _paint_chips(
        self, painter: QPainter, card: BoardCard, look: CardLook, marks: list[Mark], rect: QRectF
    ) -> None:
        px = self._theme.px
        x = self._paint_marks(painter, look, marks, rect)
        width = self._chip_width
        gap, padding = px(5), px(7)
        skills = card_facts.ordered_skills(card.skills, look.must)
        shown, left_out = card_facts.fitting_chips(
            skills,
            rect.right() - x,
            lambda text: width(text) + 2 * padding,
            gap,
            lambda text: width(text) + px(4),
        )
        painter.setFont(self._chip_font)
        fill = self._theme.color(Token.CHIP_SELECTED if look.is_selected else Token.CHIP)
        text_colour = self._theme.color(Token.CHIP_TEXT)
        for skill in shown:
            chip = QRectF(x, rect.top(), width(skill) + 2 * padding, rect.height())
            place = self._put(chip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(place, 4, 4)
            painter.setPen(text_colour)
            painter.drawText(place, _CENTRED, skill)
            x = chip.right() + gap
        if left_out:
            rest = QRectF(x + px(2), rect.top(), width(f"+{left_out}") + 2, rect.height())
            self._text(painter, self._chip_font, Token.TEXT2, f"+{left_out}", rest)

    def _paint_marks(self, painter: QPainter, look: CardLook, marks: list[Mark], rect: QRectF) -> float:
        """Paint marks before the skills, in words where half the row is enough; give where they end."""
        px = self._theme.px
        width = self._chip_width
        with_words = sum(width(mark.text) + px(33) for mark in marks) <= rect.width() / 2
        x = rect.left()
        for mark in marks:
            chip = QRectF(x, rect.top(), px(28) + width(mark.text) if with_words else px(24), rect.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(mark.fill))
            painter.drawRoundedRect(self._put(chip), 4, 4)
            icon = QRectF(x + px(5), rect.top(), px(14), rect.height())
            self._icon(painter, mark.icon, mark.token, self._put(icon).center(), look.ratio)
            if with_words:
                words = QRectF(icon.right() + px(3), rect.top(), width(mark.text) + 1, rect.height())
                self._text(painter, self._chip_font, mark.token, mark.text, words)
            x = chip.right() + px(5)
        return x

    def _paint_foot(
        self, painter: QPainter, look: CardLook, age: Age, step: Step, marks: list[Mark], rect: QRectF
    ) -> None:
        px = self._theme.px
        end = self._paint_age(painter, look, age, rect)
        for mark in marks:
            place = QRectF(end - px(20), rect.top(), px(14), rect.height())
            self._icon(painter, mark.icon, mark.token, self._put(place).center(), look.ratio)
            end = place.left()
        icon = QRectF(rect.left(), rect.top(), px(14), rect.height())
        self._icon(painter, step.icon, step.token, self._put(icon).center(), look.ratio)
        font = self._quiet_font if step.token is Token.TEXT3 else self._step_font
        left = icon.right() + px(6)
        words = QRectF(left, rect.top(), end - px(8) - left, rect.height())
        self._text(painter, font, step.token, step.text, words)

    def _paint_age(self, painter: QPainter, look: CardLook, age: Age, rect: QRectF) -> float:
        """Paint the days in stage at the end of the foot and give where they begin."""
        if look.kind is StageKind.HIRED:
            return rect.right()
        font = self._quiet_font if age.token is None else self._age_font
        token = age.token or Token.TEXT3
        text = say("card", "{n}d", {"n": age.days})
        width = self._width(font, text) + 1
        place = QRectF(rect.right() - width, rect.top(), width, rect.height())
        self._text(painter, font, token, text, place)
        if age.token is None:
            return place.left()
        px = self._theme.px
        clock = QRectF(place.left() - px(18), rect.top(), px(14), rect.height())
        self._icon(painter, "clock", token, self._put(clock).center(), look.ratio)
        return clock.left()

    def _text(self, painter: QPainter, font: QFont, token: Token, text: str, rect: QRectF) -> None:
        shown = self._cut(font, text, rect.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(self._put(rect), _AT_LEFT if self._mirror is None else _AT_RIGHT, shown)

    def _icon(self, painter: QPainter, name: str, token: Token, centre: QPointF, ratio: float) -> None:
        side = self._theme.px(14)
        picture = icons.pixmap(name, token, side, ratio)
        painter.drawPixmap(QPointF(centre.x() - side / 2, centre.y() - side / 2), picture)

    def _put(self, rect: QRectF) -> QRectF:
        """Give a place as it lies on the card: turned round where the look is mirrored."""
        if self._mirror is None:
            return rect
        return QRectF(self._mirror - rect.right(), rect.top(), rect.width(), rect.height())

    def _chip_width(self, text: str) -> float:
        return self._width(self._chip_font, text)

    def _width(self, font: QFont, text: str) -> float:
        """Give the width of a text; most that stands on cards stands on many."""
        key = (id(font), text)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= _MOST_TEXTS:
                self._widths.clear()
            width = self._measure(font).horizontalAdvance(text)
            self._widths[key] = width
        return width

    def _cut(self, font: QFont, text: str, width: float) -> str:
        """Give a text that fits a width, elided if it must be."""
        key = (id(font), text, width)
        shown = self._cuts.get(key)
        if shown is None:
            if len(self._cuts) >= _MOST_TEXTS:
                self._cuts.clear()
            shown = self._measure(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._cuts[key] = shown
        return shown

    def _measure(self, font: QFont) -> QFontMetricsF:
        key = id(font)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(font)
        return self._metrics[key]


def initials(name: str) -> str:
    """Give the first letters of the first and the last word of a name."""
    words = [word for word in name.split() if word[0].isalpha()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
