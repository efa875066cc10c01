"""What a table says when it has no rows: a sentence and the one act that helps."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme

_TOP, _MARGIN = 56, 16


class ListNote(QWidget):
    """A sentence with a link under it, over the upper part of an empty table."""

    def __init__(self, table_area: QWidget) -> None:
        super().__init__(table_area)
        self._area = table_area
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.dress(self.sentence, "secondary-text")
        self.act = QPushButton(self)
        theme.dress(self.act, "link")
        column = QVBoxLayout(self)
        column.setSpacing(theme.current().px(4))
        column.addWidget(self.sentence)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        table_area.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, act: str) -> None:
        """Say why nothing is listed and name the act."""
        self.sentence.setText(sentence)
        self.act.setText(act)
        self._fit()

    def _fit(self) -> None:
        look = theme.current()
        width = max(0, self._area.width() - 2 * look.px(_MARGIN))
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        self.setGeometry(look.px(_MARGIN), look.px(_TOP), width, height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize:
            self._fit()
        return False
