"""A bar at the top of a page or dialog that says what is wrong there."""

import logging

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import say

_log = logging.getLogger(__name__)


class MessageBar(QFrame):
    """An icon, a sentence and at most one act; hidden while there is nothing to say.

    The act is there for an error that nobody expected alone: it shows the details that can be copied.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "failure")
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        line.setSpacing(look.px(8))
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self.act = QPushButton(self)
        self.act.setProperty("role", "link")
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1)
        line.addWidget(self.act)
        self._error: Exception | None = None
        self.act.clicked.connect(self._on_act_clicked)
        self.act.hide()
        self.hide()

    def show_error(self, error: Exception) -> None:
        """Say why something did not work; what nobody expected is logged and gets its details."""
        sentence = errors.sentence(error)
        if sentence != say("errors", errors.UNEXPECTED):
            self.say(sentence)
            return
        _log.error("unexpected", exc_info=error)
        self.say(sentence, say("failure", "Details…"))
        self._error = error

    def say(self, sentence: str, act: str = "") -> None:
        """Say what is wrong, with the words of the act that helps; "" takes the bar away."""
        self._error = None
        side = theme.current().px(16)
        self._icon.setPixmap(pixmap("triangle-alert", Token.BAD, side, self.devicePixelRatioF()))
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """Return what the bar says."""
        return self._text.text()

    def _on_act_clicked(self) -> None:
        from ats_desktop.gui.dialogs.report_dialog import ReportDialog

        if self._error is not None:
            ReportDialog(self._context(), self._error, self.window()).open()

    def _context(self) -> WindowContext | None:
        """Find the context of the window this stands in; there is none outside of it."""
        widget: QWidget | None = self
        while widget is not None:
            found = getattr(widget, "context", None)
            if isinstance(found, WindowContext):
                return found
            widget = widget.parentWidget()
        return None
