"""What lies over lists that show nothing: why, and the one act that helps."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ats_desktop.gui import theme

_SHARE, _MARGIN = 0.34, 8


class ListNotice(QFrame):
    """A sentence and a link over the upper middle of lists; ``acted`` tells that the link was used."""

    acted = Signal()

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        theme.dress(self, "floating")
        self.text = QLabel(self)
        self.link = QPushButton(self)
        theme.dress(self.link, "link")
        self.link.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)
        area.installEventFilter(self)
        self.hide()

    def say(self, text: str, act: str = "") -> None:
        """Say why nothing is shown and offer an act; "" hides the notice."""
        self.setVisible(bool(text))
        if text:
            self.text.setText(text)
            self.link.setText(act)
            self._place()
            self.raise_()

    def _place(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        self.text.setWordWrap(False)
        layout.activate()
        wanted = layout.sizeHint()
        most = max(1, self._area.width() - 2 * theme.current().px(_MARGIN))
        if wanted.width() > most:
            self.text.setWordWrap(True)
            layout.activate()
            wanted = QSize(most, layout.totalHeightForWidth(most))
        self.resize(wanted)
        self.move((self._area.width() - self.width()) // 2, round(self._area.height() * _SHARE))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False
