"""The panel's tab of what happened to a candidate."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from ats_desktop.domain.rows.candidates import TimelineRow
from ats_desktop.gui import theme
from ats_desktop.gui.delegates.timeline_delegate import TimelineDelegate
from ats_desktop.gui.models.timeline_model import TimelineModel
from ats_desktop.gui.wording.text import say


class TimelineTab(QWidget):
    """A person's history, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TimelineModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TimelineDelegate(self))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setAccessibleName(say("panel", "Timeline"))
        self.empty = QLabel(say("panel", "Nothing happened yet. Notes and jobs show here."), self)
        theme.dress(self.empty, "secondary-text")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show a history."""
        self.model.show_rows(rows)
        self.stack.setCurrentWidget(self.view if rows else self.empty)
