"""Words as chips that go on in the next line where one is full."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token

_PAD, _GAP, _LEAST = 7, 4, 20


class ChipFlow(QWidget):
    """Shows words as chips; a word longer than a line is elided."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show other words."""
        self.words = words
        self.setAccessibleDescription(", ".join(words))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    @override
    def sizeHint(self) -> QSize:
        width = theme.current().px(300)
        return QSize(width, self.heightForWidth(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for word, place in zip(self.words, self._places(self.width()), strict=True):
            chip = cell_painting.mirrored(place, self.rect(), self.layoutDirection())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.CHIP))
            painter.drawRoundedRect(QRectF(chip), 4, 4)
            inner = chip.adjusted(look.px(_PAD), 0, -look.px(_PAD) + 1, 0)
            cell_painting.draw_text(painter, inner, word, look.font(11, 500), Token.CHIP_TEXT)
        painter.end()

    def _places(self, width: int) -> list[QRect]:
        look = theme.current()
        metrics = QFontMetrics(look.font(11, 500))
        height = max(look.px(_LEAST), metrics.height() + look.px(4))
        gap = look.px(_GAP)
        left = top = 0
        places: list[QRect] = []
        for word in self.words:
            wide = min(width, metrics.horizontalAdvance(word) + 2 * look.px(_PAD) + 1)
            if left and left + wide > width:
                left, top = 0, top + height + gap
            places.append(QRect(left, top, wide, height))
            left += wide + gap
        return places
