"""How the window is divided: sidebar, messages over the page, page, panel at the side, status bar."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.widgets.failure_bar import FailureBar
from ats_desktop.gui.widgets.sidebar import Sidebar
from ats_desktop.gui.widgets.skeleton import Skeleton
from ats_desktop.gui.widgets.status_bar import StatusBar
from ats_desktop.gui.widgets.toast import Toast
from ats_desktop.gui.widgets.unfinished_bar import UnfinishedBar


class WindowBody(QWidget):
    """Holds the parts of a window in their places and knows nothing of what they do."""

    def __init__(self, actions: Actions, notice_bar: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "app")
        self.sidebar = Sidebar(actions, self)
        self.sidebar.show_agency("ATS Desktop", "")
        self.sidebar.setEnabled(False)
        self.failure_bar = FailureBar(self)
        self.stack = QStackedWidget(self)
        """The pages, one of them shown."""
        self.stack.addWidget(Skeleton(self.stack, has_sidebar=False))
        self.splitter = QSplitter(self)
        """The pages, and beside them the panel."""
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._middle(notice_bar))
        self.status = StatusBar(self)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.splitter, 1)
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)

    def _middle(self, notice_bar: QWidget) -> QWidget:
        """Put the messages over the pages, and the toast into their foot."""
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.unfinished_bar = UnfinishedBar(middle)
        column.addWidget(_Bars((self.failure_bar, self.unfinished_bar, notice_bar), middle))
        column.addWidget(self.stack, 1)
        self.toast = Toast(middle)
        return middle


class _Bars(QWidget):
    """The messages over the pages; it takes no room while none of them is shown."""

    def __init__(self, bars: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._bars = bars
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 8, 16, 0)
        for bar in bars:
            column.addWidget(bar)
            bar.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(any(not bar.isHidden() for bar in self._bars))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._fit()
        return False
