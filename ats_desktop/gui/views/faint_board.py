"""The empty board that shows faintly behind the first steps, and the program's mark."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import STAGES, Token
from ats_desktop.gui.wording.text import say

_STAGE_NAMES = {
    StageKind.APPLIED: ("Applied", 3),
    StageKind.SCREENED: ("Screened", 2),
    StageKind.ASSESSED: ("Assessed", 1),
    StageKind.INTERVIEWED: ("Interviewed", 1),
    StageKind.HIRED: ("Hired", 1),
}
"""Name and number of empty cards."""
_BARS = ((49, 15, 96, 8), (49, 31, 62, 8), (11, 54, 44, 17), (61, 54, 54, 17))
"""Leading edge, top, width and height of the grey bars of an empty card."""
_FADES = (1.0, 0.6, 0.35)
_MARK_BARS = ((6.5, 14.0, 0.7), (12.2, 9.0, 0.85), (17.9, 6.0, 1.0))
"""Left, height and strength of the bars of the mark, on a grid of 28."""


def paint_board(painter: QPainter, area: QRect, *, is_mirrored: bool) -> None:
    """Paint five columns with grey cards; the first stands where one begins to read."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, top, gap = look.px(20), look.px(70), look.px(10)
    width = (area.width() - 2 * edge - 4 * gap) / 5
    for column, (kind, (name, cards)) in enumerate(_STAGE_NAMES.items()):
        place = 4 - column if is_mirrored else column
        rect = QRectF(edge + place * (width + gap), top, width, area.height() - top - look.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.SUNKEN))
        painter.setOpacity(1.0)
        painter.drawRoundedRect(rect, 10, 10)
        _paint_heading(painter, rect, kind, name, is_mirrored=is_mirrored)
        for card in range(cards):
            painter.setOpacity(_FADES[card])
            height = look.px(82)
            card_rect = QRectF(rect.left() + 8, top + look.px(44 + 92 * card), width - 16, height)
            _paint_card(painter, card_rect, is_mirrored=is_mirrored)


def mark(side: int, ratio: float) -> QPixmap:
    """Draw the program's mark: three columns of a board on the accent."""
    look = theme.current()
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(Token.ACCENT))
    painter.scale(side / 28, side / 28)
    painter.drawRoundedRect(QRectF(0, 0, 28, 28), 7, 7)
    painter.setBrush(look.color(Token.ON_ACCENT))
    for left, height, strength in _MARK_BARS:
        painter.setOpacity(strength)
        painter.drawRoundedRect(QRectF(left, 7, 4, height), 1.6, 1.6)
    painter.end()
    return drawn


def _paint_heading(
    painter: QPainter, column: QRectF, kind: StageKind, name: str, *, is_mirrored: bool
) -> None:
    look = theme.current()
    dot, text, end = look.px(15), look.px(29), look.px(11)
    x = column.right() - dot if is_mirrored else column.left() + dot
    cell_painting.draw_dot(painter, QPointF(x, column.top() + look.px(22)), STAGES[kind])
    painter.setFont(look.font(13, 600))
    painter.setPen(look.color(Token.TEXT2))
    heading = QRectF(column.left(), column.top(), column.width(), look.px(44))
    heading.adjust(end if is_mirrored else text, 0, -(text if is_mirrored else end), 0)
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(
        say("stages", name), Qt.TextElideMode.ElideRight, round(heading.width())
    )
    painter.drawText(heading, Qt.AlignmentFlag.AlignVCenter | side, shown)


def _paint_card(painter: QPainter, rect: QRectF, *, is_mirrored: bool) -> None:
    look = theme.current()
    painter.setPen(look.color(Token.BORDER))
    painter.setBrush(look.color(Token.SURFACE))
    painter.drawRoundedRect(rect, 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(Token.PRESSED))
    side, inset = look.px(28), look.px(11)
    x = rect.right() - inset - side if is_mirrored else rect.left() + inset
    painter.drawEllipse(QRectF(x, rect.top() + inset, side, side))
    for across, down, width, height in _BARS:
        start, wide = look.px(across), look.px(width)
        if start + wide < rect.width():
            left = rect.right() - start - wide if is_mirrored else rect.left() + start
            painter.drawRoundedRect(QRectF(left, rect.top() + look.px(down), wide, look.px(height)), 4, 4)
