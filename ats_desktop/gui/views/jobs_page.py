"""The page of jobs."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from ats_desktop.domain.job import CloseReason, JobStatus
from ats_desktop.domain.rows.board import JobRow
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.job_dialog import JobDialog
from ats_desktop.gui.icons import icon
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.operations import jobs
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.list_page import ListPage
from ats_desktop.gui.wording import cells, labels
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_STATUS_TONES = {
    JobStatus.DRAFT: Token.TEXT3,
    JobStatus.OPEN: Token.OK,
    JobStatus.ON_HOLD: Token.WARN,
    JobStatus.CLOSED: Token.TEXT3,
}
_SOON_DAYS = 3
_CLOSE_WORDS = {
    CloseReason.FILLED: "Close: filled",
    CloseReason.CANCELLED: "Close: cancelled by the client",
    CloseReason.LOST: "Close: lost to others",
}


def _due_tone(job: JobRow) -> Token:
    if job.target_on is None or job.status is not JobStatus.OPEN:
        return Token.TEXT
    left = (job.target_on - date.today()).days
    if left < 0:
        return Token.BAD
    return Token.WARN if left <= _SOON_DAYS else Token.TEXT


def _due(job: JobRow) -> str:
    if job.target_on is None:
        return ""
    if job.status is not JobStatus.OPEN:
        return cells.day(job.target_on)
    return labels.due(job.target_on, date.today())


COLUMNS: tuple[TableColumn[JobRow], ...] = (
    TableColumn(
        lambda: cells.title("Job"),
        lambda job: job.title,
        CellKind.TITLE,
        width=240,
        is_stretched=True,
        detail=lambda job: f"{job.reference} · {job.client}",
    ),
    TableColumn(
        lambda: cells.title("Status"),
        lambda job: say("status", labels.JOB_STATUS[job.status]),
        CellKind.STATUS,
        width=110,
        tone=lambda job: _STATUS_TONES[job.status],
    ),
    TableColumn(
        lambda: cells.title("Candidates"),
        lambda job: f"{job.candidates:,}",
        CellKind.NUMBER,
        width=100,
        sort_key=lambda job: job.candidates,
    ),
    TableColumn(
        lambda: cells.title("Hired"),
        lambda job: say("cells", "{hired} of {all}", {"hired": job.hired, "all": job.openings}),
        CellKind.NUMBER,
        width=84,
        sort_key=lambda job: job.hired,
    ),
    TableColumn(
        lambda: cells.title("Shortlist"),
        _due,
        width=130,
        tone=_due_tone,
        sort_key=lambda job: job.target_on or date.max,
    ),
    TableColumn(lambda: cells.title("City"), lambda job: job.city, width=110),
)


class JobsPage(ListPage):
    """All jobs; Enter opens a job's board, E its dialog."""

    key = PageKey.JOBS
    kinds = frozenset({"job", "opening", "application", "client", "brief"})
    nouns = ("job", "jobs")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.show_new(say("pages", "New job"), "plus")
        self.new_button.clicked.connect(self.add_job)
        self.table.key_pressed.connect(self._on_key_pressed)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu_wanted)

    @override
    def title(self) -> str:
        return say("pages", "Jobs")

    @override
    def read(self, services: "Services") -> tuple[JobRow, ...]:
        return services.jobs.rows()

    @override
    def empty_text(self) -> str:
        return say("pages", "No jobs yet. Press Ctrl+J to add the first one.")

    @override
    def open_row(self, record: JobRow) -> None:
        self.context.show_page(PageKey.BOARD, record.id)

    def add_job(self) -> None:
        """Open the dialog of a new job."""
        JobDialog(self.context, self.window()).open()

    def edit_job(self) -> None:
        """Open the dialog of the job under the cursor."""
        job = self.model.row_at(self.table.current_row())
        if job is not None:
            JobDialog(self.context, self.window(), job.id).open()

    def menu_of(self, job: JobRow) -> QMenu:
        """Make the menu of a job: what can be done to it in its status."""
        menu = QMenu(self.table)
        context = self.context

        def close(reason: CloseReason) -> None:
            jobs.close(context, job.id, reason)

        menu.addAction(icon("square-kanban"), say("jobs", "Open board"), lambda: self.open_row(job))
        menu.addAction(icon("pencil"), say("jobs", "Edit job…"), self.edit_job)
        pin = say("jobs", "Unpin from the sidebar" if job.is_pinned else "Pin to the sidebar")
        menu.addAction(icon("pin"), pin, lambda: jobs.pin(context, job.id, is_pinned=not job.is_pinned))
        menu.addSeparator()
        if job.status is JobStatus.OPEN:
            menu.addAction(icon("clock"), say("jobs", "Put on hold"), lambda: jobs.hold(context, job.id))
        if job.status in {JobStatus.CLOSED, JobStatus.ON_HOLD}:
            menu.addAction(icon("undo-2"), say("jobs", "Reopen"), lambda: jobs.reopen(context, job.id))
        if job.status in {JobStatus.OPEN, JobStatus.ON_HOLD}:
            menu.addAction(say("jobs", _CLOSE_WORDS[CloseReason.FILLED]), lambda: close(CloseReason.FILLED))
            menu.addAction(
                say("jobs", _CLOSE_WORDS[CloseReason.CANCELLED]), lambda: close(CloseReason.CANCELLED)
            )
            menu.addAction(say("jobs", _CLOSE_WORDS[CloseReason.LOST]), lambda: close(CloseReason.LOST))
        return menu

    def _on_key_pressed(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_E:
            self.edit_job()

    def _on_menu_wanted(self, at: QPoint) -> None:
        job = self.model.row_at(self.table.current_row())
        if job is not None:
            menu = self.menu_of(job)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(at))
