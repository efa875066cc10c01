"""A bar over the page that says something worth knowing, with one act and a way to close it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

_SIDE = 16


class NoticeBar(QFrame):
    """One notice at a time, plain or as a warning; hidden while there is none."""

    act_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_warning = False
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.act = QPushButton(self)
        theme.dress(self.act, "link")
        self.act.clicked.connect(self.act_wanted)
        self._close = QToolButton(self)
        theme.dress(self._close, "icon")
        self._close.setIcon(icons.icon("x"))
        self._close.setAccessibleName(say("notices", "Close this notice"))
        self._close.setToolTip(say("notices", "Close this notice"))
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.closed)
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        line.setSpacing(look.px(8))
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        line.addWidget(self.act)
        line.addWidget(self._close)
        look.changed.connect(self._show_icon)
        self.hide()

    def show_notice(self, sentence: str, act: str, *, is_warning: bool) -> None:
        """Say something, with the words of its act."""
        self._is_warning = is_warning
        theme.dress(self, "warning" if is_warning else "notice")
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self._show_icon()
        self.show()

    def sentence(self) -> str:
        """Return what the bar says."""
        return self._text.text()

    def _show_icon(self) -> None:
        name, token = ("triangle-alert", Token.WARN) if self._is_warning else ("info", Token.INFO)
        side = theme.current().px(_SIDE)
        self._icon.setPixmap(icons.pixmap(name, token, side, self.devicePixelRatioF()))
