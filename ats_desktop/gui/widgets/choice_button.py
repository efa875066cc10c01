"""A large button of three parts: what is done, a line on it, and its keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.tokens import Token


class ChoiceButton(QPushButton):
    """One way to begin: icon, what it does, a line on it, and its keys."""

    def __init__(self, icon_name: str, title: str, line: str, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setAutoDefault(True)
        look = theme.current()
        self._icon_name = icon_name
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(12), look.px(16), look.px(12))
        row.setSpacing(look.px(14))
        tile = QFrame(self)
        tile.setProperty("role", "icon-tile")
        tile.setFixedSize(look.px(44), look.px(44))
        inside = QVBoxLayout(tile)
        inside.setContentsMargins(0, 0, 0, 0)
        self._picture = QLabel(tile)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self._picture)
        row.addWidget(tile)
        texts = QVBoxLayout()
        texts.setSpacing(look.px(3))
        head = QLabel(title, self)
        head.setProperty("role", "card-title")
        caption = QLabel(line, self)
        for label in (head, caption):
            label.setWordWrap(True)
        caption.setProperty("role", "secondary-text")
        texts.addWidget(head)
        texts.addWidget(caption)
        row.addLayout(texts, 1)
        key = QLabel(keys, self)
        key.setProperty("role", "key")
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (tile, head, caption, key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_theme()

    def show_theme(self) -> None:
        """Draw the icon in the present theme."""
        side = theme.current().px(20)
        self._picture.setPixmap(pixmap(self._icon_name, Token.ACCENT_TEXT, side, self.devicePixelRatioF()))

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()
