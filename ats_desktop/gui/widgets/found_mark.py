"""How sure the reader of a file is of one field, beside the field's name."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.models.review_fields import Sureness
from ats_desktop.gui.tokens import Token

_ICON, _GAP = 14, 4


_LOOKS: dict[Sureness, tuple[str, Token]] = {
    Sureness.SILENT: ("", Token.TEXT3),
    Sureness.SURE: ("check", Token.OK),
    Sureness.UNSURE: ("triangle-alert", Token.WARN),
    Sureness.MISSING: ("minus", Token.TEXT3),
    Sureness.NEEDED: ("triangle-alert", Token.WARN),
    Sureness.OTHER: ("info", Token.INFO),
}


class FoundMark(QLabel):
    """An icon and few words, at the end of the line of the field's name; the tooltip says all of it.

    What was read surely has the icon alone, so that one sees what is to be checked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sureness = Sureness.SILENT
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_found(self, sureness: Sureness, words: str = "", more: str = "") -> None:
        """Say how sure the reader is; ``more`` goes into the tooltip."""
        self.sureness, self._words = sureness, words
        self.setToolTip(more or words)
        self.setAccessibleName(words)
        self.update()

    def words(self) -> str:
        """Return what is said."""
        return self._words

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(look.font(12, 500))
        width = metrics.horizontalAdvance(self._words) + look.px(_ICON + _GAP)
        return QSize(width, max(metrics.height(), look.px(_ICON)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._words:
            return
        words = "" if self.sureness is Sureness.SURE else self._words
        look = theme.current()
        picture, token = _LOOKS[self.sureness]
        font = look.font(12, 500)
        side, gap = look.px(_ICON), look.px(_GAP)
        room = self.width() - side - gap
        width = min(room, QFontMetrics(font).horizontalAdvance(words) + 1)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole = self.rect()
        text = QRect(whole.right() - width + 1, 0, width, self.height())
        mark = QRect(text.left() - gap - side, (self.height() - side) // 2, side, side)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        drawn = icons.pixmap(picture, token, side, self.devicePixelRatioF())
        painter.drawPixmap(cell_painting.mirrored(mark, whole, direction), drawn)
        place = cell_painting.mirrored(text, whole, direction)
        cell_painting.draw_text(painter, place, words, font, token)
        painter.end()
