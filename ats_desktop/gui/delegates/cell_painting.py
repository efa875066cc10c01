"""Strokes that cells of tables share: chips, avatars, ticks, dots and lines with marked hits."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import begins_at_right

HIT_BEGINS, HIT_ENDS = "\x02", "\x03"


def initials(name: str) -> str:
    """Return the first letters of the first and last word of a name."""
    words = name.split()
    if not words:
        return ""
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def mirrored(rect: QRect, whole: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return the place of a rectangle within a whole in the direction of reading."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(whole.right() - (rect.right() - whole.left()), rect.top(), rect.width(), rect.height())


def draw_avatar(painter: QPainter, rect: QRect, key: str, name: str) -> None:
    """Draw a person's letters on their colour, round."""
    look = theme.current()
    fill, letters = look.avatar(key)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(QRectF(rect))
    painter.setPen(letters)
    font = QFont(look.font(11, 600))
    font.setPixelSize(max(8, round(rect.height() * 0.37)))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))


def draw_tick(painter: QPainter, rect: QRect, *, is_ticked: bool, ratio: float) -> None:
    """Draw a tick box, filled with the accent when ticked."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if is_ticked else QPen(look.color(Token.CONTROL), 1.25))
    painter.setBrush(look.color(Token.ACCENT if is_ticked else Token.FIELD))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if is_ticked:
        side = rect.width() - 4
        drawn = icons.pixmap("check", Token.ON_ACCENT, side, ratio)
        painter.drawPixmap(rect.left() + 2, rect.top() + 2, drawn)


def draw_score(painter: QPainter, rect: QRect, score: int | None, font: QFont) -> None:
    """Draw a score on the colour of how good it is; a dashed edge stands for none."""
    look = theme.current()
    fill, token = look.score(score)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(look.color(Token.CONTROL), 1, Qt.PenStyle.DashLine) if fill is None else Qt.PenStyle.NoPen
    )
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else look.color(fill))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    painter.setPen(look.color(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "–" if score is None else str(score))


def draw_dot(painter: QPainter, centre: QPointF, token: Token) -> None:
    """Draw the dot of a stage or status."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(token))
    radius = look.px(8) / 2
    painter.drawEllipse(centre, radius, radius)


def draw_text(painter: QPainter, rect: QRect, text: str, font: QFont, token: Token) -> None:
    """Draw one line, elided where it does not fit; Latin words and numbers read left to right everywhere."""
    painter.setFont(font)
    painter.setPen(theme.current().color(token))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    draw_line(painter, rect, shown)


def draw_line(painter: QPainter, rect: QRect, text: str) -> None:
    """Draw at the side where reading begins, in the direction of the text's own letters."""
    direction = painter.layoutDirection()
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    own = Qt.LayoutDirection.RightToLeft if begins_at_right(text) else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(own)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, text)
    painter.setLayoutDirection(direction)


def draw_marked(
    painter: QPainter, rect: QRect, text: str, font: QFont, token: Token, *, is_whole: bool = False
) -> None:
    """Draw one line whose hits, between U+0002 and U+0003, stand on the colour of search hits.

    A long line begins a little before its first hit, so that the hit is seen; a whole one, such as a name,
    begins at its beginning.
    """
    if HIT_BEGINS not in text:
        draw_text(painter, rect, text, font, token)
        return
    metrics = QFontMetrics(font)
    before, _, rest = text.partition(HIT_BEGINS)
    room = rect.width() // 3
    if not is_whole and metrics.horizontalAdvance(before) > room:
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, room)
    pieces: list[tuple[str, bool]] = [(before, False)]
    for piece in rest.split(HIT_BEGINS):
        hit, _, after = piece.partition(HIT_ENDS)
        pieces += [(hit, True), (after, False)]
    _draw_pieces(painter, rect, pieces, font, token)


def _draw_pieces(
    painter: QPainter, rect: QRect, pieces: list[tuple[str, bool]], font: QFont, token: Token
) -> None:
    look = theme.current()
    metrics = QFontMetrics(font)
    left = rect.left()
    direction = painter.layoutDirection()
    # The pieces follow each other as their own letters read, whatever the window does.
    is_mirrored = begins_at_right("".join(text for text, _ in pieces))
    own = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    painter.setFont(font)
    painter.setLayoutDirection(own)
    for text, is_hit in pieces:
        room = rect.right() - left + 1
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) if room > 0 else ""
        width = metrics.horizontalAdvance(shown)
        place = mirrored(QRect(left, rect.top(), width, rect.height()), rect, own)
        if is_hit:
            middle = rect.center().y() - metrics.height() // 2
            stripe = QRect(place.left(), middle, width, metrics.height())
            painter.fillRect(stripe, look.color(Token.MARK))
        painter.setPen(look.color(Token.TEXT if is_hit else token))
        draw_line(painter, place, shown)
        left += width
        if shown != text:
            break
    painter.setLayoutDirection(direction)


def draw_chips(
    painter: QPainter,
    rect: QRect,
    names: list[str],
    marked: frozenset[str],
    direction: Qt.LayoutDirection,
) -> None:
    """Draw names as chips while they fit, then "+n"; marked ones stand on the colour of search hits."""
    look = theme.current()
    font = look.font(11, 500)
    metrics = QFontMetrics(font)
    height, pad, gap = look.px(20), look.px(7), look.px(4)
    top = rect.center().y() - height // 2
    left = rect.left()
    for place, name in enumerate(names):
        width = metrics.horizontalAdvance(name) + 2 * pad
        left_over = len(names) - place
        more = metrics.horizontalAdvance(f"+{left_over}") + gap if left_over > 1 else 0
        if left + width + more > rect.right() and place > 0:
            chip = QRect(left, top, rect.right() - left, height)
            draw_text(painter, mirrored(chip, rect, direction), f"+{left_over}", font, Token.TEXT3)
            return
        chip = mirrored(QRect(left, top, min(width, rect.right() - left), height), rect, direction)
        is_marked = name.casefold() in marked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.MARK if is_marked else Token.CHIP))
        painter.drawRoundedRect(QRectF(chip), 4, 4)
        inner = chip.adjusted(pad, 0, -pad + 1, 0)
        draw_text(painter, inner, name, font, Token.TEXT if is_marked else Token.CHIP_TEXT)
        left += width + gap
