"""The panel's tab of what happened to a candidate."""

from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ats_desktop.domain.rows.candidates import TimelineRow
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show a history."""
        self.model.show_rows(rows)
