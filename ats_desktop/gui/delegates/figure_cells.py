"""Cells that show figures: a status on its tint, a bar that fills up, a number for each stage."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token

TINTS = {
    Token.OK: Token.OK_TINT,
    Token.INFO: Token.INFO_TINT,
    Token.WARN: Token.WARN_TINT,
    Token.BAD: Token.BAD_TINT,
}
"""What lies behind a tone; any other stands on the colour of chips."""
_BAR = 48
_LEAST_STEP = 26


def draw_pill(painter: QPainter, rect: QRect, text: str, tone: Token) -> None:
    """Draw a word on the tint of its tone, elided where it does not fit."""
    look = theme.current()
    font = look.font(12, 500)
    pad = look.px(9)
    metrics = QFontMetrics(font)
    height = max(look.px(20), metrics.height() + look.px(2))
    width = min(metrics.horizontalAdvance(text) + 2 * pad, rect.width())
    pill = QRect(rect.left(), rect.center().y() - height // 2, width, height)
    pill = cell_painting.mirrored(pill, rect, painter.layoutDirection())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(TINTS.get(tone, Token.CHIP)))
    painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
    inner = pill.adjusted(pad - 1, 0, 1 - pad, 0)
    cell_painting.draw_text(painter, inner, text, font, tone if tone in TINTS else Token.CHIP_TEXT)


def draw_share(painter: QPainter, rect: QRect, text: str, share: float) -> None:
    """Draw a bar filled to a share between 0 and 1, and the words for it; little room leaves the words."""
    look, direction = theme.current(), painter.layoutDirection()
    font = look.font(13, tabular=True)
    words = QFontMetrics(font).horizontalAdvance(text) + 2
    gap = look.px(8)
    width = min(look.px(_BAR), rect.width() - words - gap)
    if width < look.px(_BAR) // 2:
        cell_painting.draw_text(painter, rect, text, font, Token.TEXT)
        return
    whole = QRect(rect.left(), rect.center().y() - 2, width, 6)
    part = QRect(whole.left(), whole.top(), max(6, round(width * min(1.0, share))), whole.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(Token.PRESSED))
    painter.drawRoundedRect(QRectF(cell_painting.mirrored(whole, rect, direction)), 3, 3)
    if share > 0:
        painter.setBrush(look.color(Token.OK))
        painter.drawRoundedRect(QRectF(cell_painting.mirrored(part, rect, direction)), 3, 3)
    beside = cell_painting.mirrored(rect.adjusted(width + gap, 0, 0, 0), rect, direction)
    cell_painting.draw_text(painter, beside, text, font, Token.TEXT)


def draw_stages(painter: QPainter, rect: QRect, counts: list[str]) -> None:
    """Draw a number for each kind of stage after its dot; empty ones stand back, what does not fit goes."""
    look, direction = theme.current(), painter.layoutDirection()
    font, strong = look.font(13, tabular=True), look.font(13, 600, tabular=True)
    metrics = QFontMetrics(strong)
    dot, gap = look.px(8), look.px(5)
    left = rect.left()
    for kind, count in zip(StageKind, counts, strict=False):
        width = metrics.horizontalAdvance(count) + 2
        if left + dot + gap + width > rect.right() + 2:
            return
        is_empty = count == "0"
        spot = QRect(left, rect.center().y() - dot // 2, dot, dot)
        spot = cell_painting.mirrored(spot, rect, direction)
        token = Token.BORDER_STRONG if is_empty else look.stage(kind)
        cell_painting.draw_dot(painter, QPointF(QRectF(spot).center()), token)
        beside = QRect(left + dot + gap, rect.top(), width, rect.height())
        tone = Token.TEXT3 if is_empty else Token.TEXT
        place = cell_painting.mirrored(beside, rect, direction)
        cell_painting.draw_text(painter, place, count, font if is_empty else strong, tone)
        left += max(look.px(_LEAST_STEP), dot + gap + width + look.px(7))
