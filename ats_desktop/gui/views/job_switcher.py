"""The list that comes up under a board's title: another job, found by typing a part of its name."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.job import JobStatus
from ats_desktop.domain.rows.board import JobRow
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates.table_delegate import TableDelegate
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_WIDTH, _MOST_ROWS = 420, 8
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def _detail(job: JobRow) -> str:
    """Write reference, client, number of open candidates, and the status of a job that is not open."""
    parts = [job.reference, job.client, counted(job.candidates, "candidate", "candidates")]
    if job.status is not JobStatus.OPEN:
        parts.append(say("status", labels.JOB_STATUS[job.status]))
    return " · ".join(parts)


_COLUMNS: tuple[TableColumn[JobRow], ...] = (
    TableColumn(
        lambda: say("cells", "Job"),
        lambda job: job.title,
        CellKind.TITLE,
        detail=_detail,
        mark=lambda job: "pin" if job.is_pinned else "",
    ),
)


class JobSwitcher(QFrame):
    """A box and the jobs that hold its words: pinned ones first, then open ones; goes when left."""

    job_chosen = Signal(object)
    """str: the job's key"""

    def __init__(self, jobs: tuple[JobRow, ...], current: str | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(say("board", "Switch job"))
        theme.dress(self, "menu-frame")
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(say("board", "Find a job"))
        self.box.setAccessibleName(say("board", "Find a job"))
        self.box.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.box.textChanged.connect(self._on_text_changed)
        self.box.installEventFilter(self)
        self.model = RecordsModel(_COLUMNS, self)
        self.model.set_rows(tuple(sorted(jobs, key=_rank)))
        self.list = QListView(self)
        self.list.setAccessibleName(say("board", "Jobs"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(TableDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._on_clicked)
        self._none = QLabel(say("board", "No job holds these words."), self)
        theme.dress(self._none, "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        layout.addWidget(self._none)
        self._none.hide()
        self._choose(current)

    def popup(self, place: QPoint) -> None:
        """Come up at a place of the screen, within it."""
        look = theme.current()
        height = TableDelegate().row_height() * min(_MOST_ROWS, max(1, self.model.rowCount()))
        self.list.setFixedHeight(height + look.px(2))
        self.setFixedWidth(look.px(_WIDTH))
        self.adjustSize()
        free = self.screen().availableGeometry()
        x = place.x() - self.width() if self.isRightToLeft() else place.x()
        x = max(free.left(), min(x, free.right() - self.width()))
        self.move(x, max(free.top(), min(place.y(), free.bottom() - self.height())))
        self.show()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, job_id: str | None) -> None:
        rows = range(self.model.rowCount())
        keys = [job.id if (job := self.model.row_at(row)) is not None else "" for row in rows]
        row = keys.index(job_id) if job_id in keys else 0
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _take(self, index: QModelIndex) -> None:
        job = self.model.row_at(index.row())
        if job is not None:
            self.close()
            self.job_chosen.emit(job.id)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _on_text_changed(self, text: str) -> None:
        self.model.filter(text)
        is_empty = self.model.rowCount() == 0
        self._none.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self._choose(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in _ENTER_KEYS:
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)


def _rank(job: JobRow) -> tuple[bool, bool, str]:
    return (not job.is_pinned, job.status is not JobStatus.OPEN, job.reference)
