"""Paints one card of the board into a picture that can be kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import card_facts
from ats_desktop.gui.theme import Theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

FULL_HEIGHT, COMPACT_HEIGHT, URDU_EXTRA, GAP = 114, 66, 18, 8
_RADIUS = 8.0


@dataclass(frozen=True)
class CardLook:
    """How a card is shown now; with the card itself it decides every pixel."""

    width: int
    ratio: float
    kind: StageKind
    ageing_days: int
    is_compact: bool
    is_selected: bool
    is_ticked: bool
    is_hovered: bool
    has_urdu: bool
    must: tuple[str, ...]
    now_us: int


class CardPainter:
    """Fonts and lengths of a card, worked out once a theme; paints cards with them.

    Invariant: everything is measured in logical pixels at the theme's text size.
    """

    def __init__(self, look: Theme) -> None:
        self._theme = look
        self.version = look.version
        self._name_font = look.font(13, 600)
        self._facts_font = look.font(12)
        self._chip_font = look.font(11, 500)
        self._step_font = look.font(12, 500)
        self._quiet_font = look.font(12)
        self._age_font = look.font(12, 600, tabular=True)
        self._score_font = look.font(12, 600, tabular=True)
        self._avatar_font = look.font(11, 600)
        self._metrics: dict[int, QFontMetricsF] = {}

    def height(self, *, is_compact: bool, has_urdu: bool) -> int:
        """Give the height of a card; Urdu names stand higher than Latin ones."""
        base = COMPACT_HEIGHT if is_compact else FULL_HEIGHT
        return self._theme.px(base + (URDU_EXTRA if has_urdu else 0))

    def picture(self, card: BoardCard, look: CardLook) -> QPixmap:
        """Paint a card without its focus ring, which stands outside."""
        height = self.height(is_compact=look.is_compact, has_urdu=look.has_urdu)
        # One more row below for the shade of a light card.
        picture = QPixmap(round(look.width * look.ratio), round((height + 2) * look.ratio))
        picture.setDevicePixelRatio(look.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, card, look, QRectF(0, 0, look.width, height))
        painter.end()
        return picture

    def _paint(self, painter: QPainter, card: BoardCard, look: CardLook, rect: QRectF) -> None:
        px = self._theme.px
        age = card_facts.age_of(card, look.kind, look.ageing_days, look.now_us)
        self._paint_body(painter, look, rect, age.token)
        left, right = rect.left() + px(12), rect.right() - px(12)
        text_left = left + px(38)
        top = rect.top() + px(12)
        self._paint_avatar(painter, card, look, QRectF(left, top, px(30), px(30)))
        badge = self._paint_score(painter, card.score, right, rect.top() + px(10))
        name_top = rect.top() + px(10)
        self._text(
            painter,
            self._name_font,
            Token.TEXT,
            card.name,
            QRectF(text_left, name_top, badge - px(6) - text_left, px(18)),
        )
        facts_top = rect.top() + px(27)
        if card.name_urdu:
            self._paint_urdu(painter, card.name_urdu, QRectF(text_left, facts_top, right - text_left, px(20)))
            facts_top += px(URDU_EXTRA)
        metrics = self._measure(self._facts_font)
        facts = card_facts.facts_line(card, right - text_left, metrics.horizontalAdvance)
        self._text(
            painter,
            self._facts_font,
            Token.TEXT2,
            facts,
            QRectF(text_left, facts_top, right - text_left, px(18)),
        )
        if not look.is_compact:
            self._paint_skills(painter, card, look, QRectF(left, facts_top + px(24), right - left, px(20)))
        foot = rect.bottom() - px(33 if not look.is_compact else 23)
        self._paint_foot(painter, card, look, age, QRectF(left, foot, right - left, px(20)))

    def _paint_body(self, painter: QPainter, look: CardLook, rect: QRectF, edge: Token | None) -> None:
        colour = self._theme.color
        card = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        if not self._theme.is_dark:
            painter.setPen(Qt.PenStyle.NoPen)
            shade = QColor(colour(Token.TEXT))
            shade.setAlphaF(0.10 if look.is_hovered else 0.06)
            painter.setBrush(shade)
            painter.drawRoundedRect(card.translated(0, 2 if look.is_hovered else 1), _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.SELECTION if look.is_selected else Token.SURFACE))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        if edge is not None:
            painter.save()
            path = QPainterPath()
            path.addRoundedRect(card, _RADIUS, _RADIUS)
            painter.setClipPath(path)
            width = self._theme.px(3) + (2 if look.is_selected else 0)
            painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), colour(edge))
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if look.is_selected:
            painter.setPen(QPen(colour(Token.ACCENT), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS - 0.5, _RADIUS - 0.5)
        else:
            painter.setPen(QPen(colour(Token.BORDER_STRONG if look.is_hovered else Token.BORDER), 1))
            painter.drawRoundedRect(card, _RADIUS, _RADIUS)

    def _paint_avatar(self, painter: QPainter, card: BoardCard, look: CardLook, rect: QRectF) -> None:
        if look.is_ticked:
            side = self._theme.px(20)
            box = QRectF(0, 0, side, side)
            box.moveCenter(rect.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.ACCENT if look.is_selected else Token.FIELD))
            if not look.is_selected:
                painter.setPen(QPen(self._theme.color(Token.CONTROL), 1))
            painter.drawRoundedRect(box, 5, 5)
            if look.is_selected:
                tick = icons.pixmap("check", Token.ON_ACCENT, self._theme.px(14), look.ratio)
                place = self._theme.px(3)
                painter.drawPixmap(box.topLeft() + QPointF(place, place), tick)
            return
        fill, letters = self._theme.avatar(card.candidate_id)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(rect)
        painter.setFont(self._avatar_font)
        painter.setPen(letters)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(card.name))

    def _paint_score(self, painter: QPainter, score: int | None, right: float, top: float) -> float:
        """Paint the score at the right edge and give where it begins."""
        fill, token = self._theme.score(score)
        px = self._theme.px
        text = "–" if score is None else str(score)
        width = max(px(30), self._measure(self._score_font).horizontalAdvance(text) + px(14))
        rect = QRectF(right - width, top, width, px(19))
        if fill is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color(Token.CONTROL), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(fill))
            painter.drawRoundedRect(rect, 4, 4)
        painter.setFont(self._score_font)
        painter.setPen(self._theme.color(token))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        return rect.left()

    def _paint_urdu(self, painter: QPainter, name: str, rect: QRectF) -> None:
        text = self._measure(self._facts_font).elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(self._facts_font)
        painter.setPen(self._theme.color(Token.TEXT2))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_skills(self, painter: QPainter, card: BoardCard, look: CardLook, rect: QRectF) -> None:
        px = self._theme.px
        metrics = self._measure(self._chip_font)
        gap, padding = px(5), px(7)
        skills = card_facts.ordered_skills(card.skills, look.must)
        shown, left_out = card_facts.fitting_chips(
            skills,
            rect.width(),
            lambda text: metrics.horizontalAdvance(text) + 2 * padding,
            gap,
            lambda text: metrics.horizontalAdvance(text) + px(4),
        )
        x = rect.left()
        painter.setFont(self._chip_font)
        fill = self._theme.color(Token.CHIP_SELECTED if look.is_selected else Token.CHIP)
        for skill in shown:
            chip = QRectF(x, rect.top(), metrics.horizontalAdvance(skill) + 2 * padding, rect.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(self._theme.color(Token.CHIP_TEXT))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, skill)
            x = chip.right() + gap
        if left_out:
            painter.setPen(self._theme.color(Token.TEXT2))
            rest = QRectF(x + px(2), rect.top(), rect.right() - x, rect.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{left_out}")

    def _paint_foot(
        self, painter: QPainter, card: BoardCard, look: CardLook, age: card_facts.Age, rect: QRectF
    ) -> None:
        px = self._theme.px
        step = card_facts.step_of(card, look.kind, age)
        right = self._paint_age(painter, look, age, rect)
        side = px(14)
        picture = icons.pixmap(step.icon, step.token, side, look.ratio)
        painter.drawPixmap(QPointF(rect.left(), rect.center().y() - side / 2), picture)
        font = self._quiet_font if step.token is Token.TEXT3 else self._step_font
        left = rect.left() + side + px(6)
        self._text(
            painter,
            font,
            step.token,
            step.text,
            QRectF(left, rect.top(), right - px(8) - left, rect.height()),
        )

    def _paint_age(self, painter: QPainter, look: CardLook, age: card_facts.Age, rect: QRectF) -> float:
        """Paint the days in stage at the right edge and give where they begin."""
        if look.kind is StageKind.HIRED:
            return rect.right()
        font = self._quiet_font if age.token is None else self._age_font
        token = age.token or Token.TEXT3
        text = say("card", "{n}d", {"n": age.days})
        width = self._measure(font).horizontalAdvance(text)
        self._text(
            painter, font, token, text, QRectF(rect.right() - width, rect.top(), width + 2, rect.height())
        )
        if age.token is None:
            return rect.right() - width
        side = self._theme.px(14)
        left = rect.right() - width - self._theme.px(4) - side
        clock = icons.pixmap("clock", token, side, look.ratio)
        painter.drawPixmap(QPointF(left, rect.center().y() - side / 2), clock)
        return left

    def _text(self, painter: QPainter, font: QFont, token: Token, text: str, rect: QRectF) -> None:
        shown = self._measure(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

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


def dashed_place(painter: QPainter, rect: QRectF) -> None:
    """Paint the empty place of a card that is being dragged."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(theme.current().color(Token.CONTROL), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def stacked(pictures: Sequence[QPixmap], count: int) -> QPixmap:
    """Make the picture of a drag: the first card, up to two edges behind it, and how many there are."""
    look = theme.current()
    card = pictures[0]
    ratio = card.devicePixelRatio()
    behind = min(count - 1, 2)
    margin = 12
    size = card.deviceIndependentSize()
    whole = QPixmap(
        round((size.width() + 2 * margin) * ratio), round((size.height() + 2 * margin + 5 * behind) * ratio)
    )
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for step in range(behind, 0, -1):
        edge = QRectF(margin + 5 * step, margin + 5 * step, size.width() - 10 * step, size.height() - 2)
        painter.setPen(QPen(look.color(Token.BORDER_STRONG), 1))
        painter.setBrush(look.color(Token.SURFACE))
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
    painter.drawPixmap(QPointF(margin, margin), card)
    if count > 1:
        _paint_badge(painter, count, QPointF(margin + size.width() - 4, margin + 2))
    painter.end()
    return whole


def _paint_badge(painter: QPainter, count: int, centre: QPointF) -> None:
    look = theme.current()
    font = look.font(11, 700)
    radius = max(10.0, QFontMetricsF(font).horizontalAdvance(str(count)) / 2 + 5)
    rect = QRectF(centre.x() - radius, centre.y() - 10, 2 * radius, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(Token.ACCENT))
    painter.drawRoundedRect(rect, 10, 10)
    painter.setFont(font)
    painter.setPen(look.color(Token.ON_ACCENT))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(count))
