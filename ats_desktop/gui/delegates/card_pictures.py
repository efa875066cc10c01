"""Pictures of cards: those that are kept, the empty place of a dragged one, and the drag itself."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPixmap

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui import theme
from ats_desktop.gui.delegates.card_painter import RADIUS, CardLook, CardPainter
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels

_KEPT = 240
_MARGIN = 16
_BEHIND = 5
_SHADE_STEPS = 8


class CardPictures:
    """The most recently painted cards of all columns of a board.

    Invariant: a picture's key holds everything that decides its pixels.
    """

    def __init__(self) -> None:
        self._painter = CardPainter(theme.current())
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    @property
    def painter(self) -> CardPainter:
        """The painter for the theme as it is now."""
        if self._painter.version != theme.current().version:
            self._painter = CardPainter(theme.current())
            self._pictures.clear()
        return self._painter

    def picture(self, card: BoardCard, look: CardLook) -> QPixmap:
        """Give a card's picture, painted now if it is not among the kept ones."""
        painter = self.painter
        # Only the day counts of the moment that the look holds.
        key = (card, look[:-1], labels.days_in_stage(card, look.now_us))
        kept = self._pictures.get(key)
        if kept is not None:
            self._pictures.move_to_end(key)
            return kept
        made = painter.picture(card, look)
        self._pictures[key] = made
        if len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        return made


class DragPicture(NamedTuple):
    """What is seen under the pointer, and where the first card's corner lies in it."""

    picture: QPixmap
    corner: QPoint


def dashed_place(painter: QPainter, rect: QRectF) -> None:
    """Paint the empty place of a card that is being dragged."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(theme.current().color(Token.CONTROL), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def dragged(card: QPixmap, count: int) -> DragPicture:
    """Make the picture of a drag: the first card, up to two edges behind it, and how many there are."""
    look = theme.current()
    ratio = card.devicePixelRatio()
    behind = min(count - 1, 2)
    size = card.deviceIndependentSize()
    width, height = size.width() + 2 * _MARGIN, size.height() + 2 * _MARGIN + _BEHIND * behind
    whole = QPixmap(round(width * ratio), round(height * ratio))
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_shade(painter, QRectF(_MARGIN, _MARGIN, size.width(), size.height() - 2))
    for step in range(behind, 0, -1):
        shift = _BEHIND * step
        edge = QRectF(_MARGIN + shift, _MARGIN + shift, size.width() - 2 * shift, size.height() - 2)
        painter.setPen(QPen(look.color(Token.BORDER_STRONG), 1))
        painter.setBrush(look.color(Token.SURFACE))
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
    painter.drawPixmap(QPointF(_MARGIN, _MARGIN), card)
    if count > 1:
        _paint_badge(painter, count, QPointF(_MARGIN + size.width() - 4, _MARGIN + 2))
    painter.end()
    return DragPicture(whole, QPoint(_MARGIN, _MARGIN))


def _paint_shade(painter: QPainter, rect: QRectF) -> None:
    """Paint the shadow of a lifted card: soft, a little below it."""
    shade = QColor(theme.current().color(Token.SHADOW))
    shade.setAlphaF(shade.alphaF() / _SHADE_STEPS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    for step in range(_SHADE_STEPS):
        spread = _SHADE_STEPS - step
        painter.drawRoundedRect(
            rect.adjusted(-spread, 4 - spread, spread, 4 + spread), RADIUS + spread, RADIUS + spread
        )


def _paint_badge(painter: QPainter, count: int, centre: QPointF) -> None:
    look = theme.current()
    font = look.font(11, 700)
    text = f"{count:,}"
    height = look.px(20)
    width = max(float(height), QFontMetricsF(font).horizontalAdvance(text) + look.px(10))
    rect = QRectF(0, 0, width, height)
    rect.moveCenter(centre)
    rect.moveLeft(min(rect.left(), painter.device().width() / painter.device().devicePixelRatioF() - width))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(Token.ACCENT))
    painter.drawRoundedRect(rect, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(look.color(Token.ON_ACCENT))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
