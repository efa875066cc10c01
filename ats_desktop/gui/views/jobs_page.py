"""The page of jobs."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from ats_desktop.domain.job import JobStatus
from ats_desktop.domain.rows.board import SKILL_SEPARATOR, JobRow
from ats_desktop.domain.rows.overviews import JobOverview
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey, WindowContext
from ats_desktop.gui.icons import icon
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.views.job_side import STATUS_TONES, JobActs, due_tone, tell_job
from ats_desktop.gui.views.list_page import ListPage
from ats_desktop.gui.widgets.bulk_bar import BulkBar
from ats_desktop.gui.widgets.list_tabs import ListTab
from ats_desktop.gui.wording import cells, labels
from ats_desktop.gui.wording.searches import STAGES
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_BAR_GAP = 6
_KEYS = {Qt.Key.Key_E: Command.OPEN_BRIEF, Qt.Key.Key_P: Command.PIN_JOB, Qt.Key.Key_H: Command.HOLD_JOB}


def _due(job: JobRow) -> str:
    if job.target_on is None:
        return ""
    if job.status is not JobStatus.OPEN:
        return cells.day(job.target_on)
    return labels.due(job.target_on, date.today())


def _stages(job: JobRow) -> str:
    return SKILL_SEPARATOR.join(f"{count:,}" for count in job.stages)


def _stages_said(job: JobRow) -> str:
    parts = [
        say("cells", "{stage} {count}", {"stage": say("stages", STAGES[kind]), "count": count})
        for kind, count in zip(StageKind, job.stages, strict=False)
    ]
    return ", ".join(parts)


COLUMNS: tuple[TableColumn[JobRow], ...] = (
    TableColumn(
        lambda: cells.title("Job"),
        lambda job: job.title,
        CellKind.TITLE,
        width=230,
        least=150,
        is_stretched=True,
        detail=lambda job: " · ".join((job.reference, job.client)),
        mark=lambda job: "pin" if job.is_pinned else "",
        sort_key=lambda job: job.title.casefold(),
        name="title",
    ),
    TableColumn(
        lambda: cells.title("Status"),
        lambda job: say("status", labels.JOB_STATUS[job.status]),
        CellKind.PILL,
        width=96,
        least=84,
        tone=lambda job: STATUS_TONES[job.status],
        name="status",
    ),
    TableColumn(
        lambda: cells.title("Hired"),
        lambda job: say("cells", "{hired} of {all}", {"hired": job.hired, "all": job.openings}),
        CellKind.SHARE,
        width=116,
        least=64,
        sort_key=lambda job: (job.hired / max(1, job.openings), job.openings),
        share=lambda job: job.hired / max(1, job.openings),
        name="hired",
    ),
    TableColumn(
        lambda: cells.title("By stage"),
        _stages,
        CellKind.STAGES,
        width=196,
        least=142,
        detail=_stages_said,
        sort_key=lambda job: job.candidates,
        name="stages",
    ),
    TableColumn(
        lambda: cells.title("Shortlist"),
        _due,
        width=122,
        least=96,
        tone=lambda job: due_tone(job.target_on, job.status),
        sort_key=lambda job: job.target_on or date.max,
        name="due",
    ),
    TableColumn(lambda: cells.title("In charge"), lambda job: job.owner, width=100, name="owner"),
    TableColumn(
        lambda: cells.title("Client"),
        lambda job: job.client,
        width=150,
        sort_key=lambda job: job.client.casefold(),
        name="client",
        is_first_shown=False,
    ),
    TableColumn(
        lambda: cells.title("In the running"),
        lambda job: f"{job.candidates:,}",
        CellKind.NUMBER,
        width=100,
        sort_key=lambda job: job.candidates,
        name="candidates",
        is_first_shown=False,
    ),
    TableColumn(
        lambda: cells.title("City"), lambda job: job.city, width=100, name="city", is_first_shown=False
    ),
    TableColumn(
        lambda: cells.title("Pay"),
        lambda job: labels.pay_range(job.pay_min, job.pay_max, job.currency, job.pay_period),
        width=170,
        sort_key=lambda job: job.pay_max or job.pay_min or 0,
        name="pay",
        is_first_shown=False,
    ),
    TableColumn(
        lambda: cells.title("Opened"),
        lambda job: cells.day(job.opened_on),
        CellKind.NUMBER,
        width=110,
        sort_key=lambda job: job.opened_on or date.min,
        name="opened",
        is_first_shown=False,
    ),
)


class JobsPage(ListPage):
    """All jobs; Enter opens a job's board, E its brief; commands on jobs act on the chosen rows."""

    key = PageKey.JOBS
    kinds = frozenset(
        {"job", "opening", "application", "stage", "client", "contact", "brief", "submission", "placement"}
    )
    nouns = ("job", "jobs")
    empty_icon = "briefcase"
    empty_command = Command.NEW_JOB
    tabs = (
        ListTab(lambda: say("tabs", "Open"), lambda job: job.status is JobStatus.OPEN),
        ListTab(lambda: say("tabs", "On hold"), lambda job: job.status is JobStatus.ON_HOLD),
        ListTab(lambda: say("tabs", "Drafts"), lambda job: job.status is JobStatus.DRAFT),
        ListTab(lambda: say("tabs", "Closed"), lambda job: job.status is JobStatus.CLOSED),
        ListTab(lambda: say("tabs", "All")),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.show_new(say("pages", "New job"), "plus")
        self.new_button.clicked.connect(self.add_job)

    @override
    def set_context(self, context: WindowContext) -> None:
        super().set_context(context)
        actions = context.actions
        self.bulk_bar = BulkBar(
            self.card,
            [
                (actions[Command.PIN_JOB], "quiet"),
                (actions[Command.HOLD_JOB], "quiet"),
                (actions[Command.CLOSE_JOB], "quiet-danger"),
            ],
        )
        self.bulk_bar.cleared.connect(self._on_cleared)

    @override
    def title(self) -> str:
        return say("pages", "Jobs")

    @override
    def read(self, services: "Services") -> tuple[JobRow, ...]:
        return services.jobs.rows()

    @override
    def empty_text(self) -> str:
        return say("pages", "No jobs yet. A job is what a client wants filled; its board shows who is where.")

    @override
    def open_row(self, record: JobRow) -> None:
        self.context.show_page(PageKey.BOARD, record.id)

    @override
    def read_side(self, services: "Services", record: JobRow) -> JobOverview:
        return services.jobs.overview(record.id)

    @override
    def show_side(self, told: JobOverview) -> None:
        job_id = told.detail.id

        def open_board() -> None:
            self.context.show_page(PageKey.BOARD, job_id)

        def open_person(candidate_id: str) -> None:
            self.context.show_candidate(CandidateRequest(candidate_id))

        brief = self.context.actions[Command.OPEN_BRIEF].trigger
        tell_job(self.side.sheet, told, JobActs(open_board, brief, open_person))

    @override
    def on_selected(self, records: list[Any]) -> None:
        self._tell_commands(records)
        self.bulk_bar.show_count(len(self.table.selected_rows()))
        is_shown = self.bulk_bar.isVisibleTo(self)
        self.bulk_shown.emit(self.bulk_bar.height() + _BAR_GAP if is_shown else 0)

    def add_job(self) -> None:
        """Open the dialog of a new job."""
        self.context.actions[Command.NEW_JOB].trigger()

    @override
    def menu_of(self, records: list[Any]) -> QMenu | None:
        """Make the menu of the chosen jobs."""
        menu = QMenu(self.table)
        menu.setToolTipsVisible(True)
        actions = self.context.actions
        if len(records) == 1:
            job = records[0]
            menu.addAction(icon("square-kanban"), say("jobs", "Open board"), lambda: self.open_row(job))
        commands: Sequence[Command | None] = (
            Command.MATCH_PEOPLE,
            Command.SEARCH_BRIEF,
            None,
            Command.OPEN_BRIEF,
            Command.PIN_JOB,
            Command.SAVE_AS_TEMPLATE,
            None,
            Command.HOLD_JOB,
            Command.RESUME_JOB,
            Command.CLOSE_JOB,
            Command.REOPEN_JOB,
        )
        for command in commands:
            if command is None:
                menu.addSeparator()
            else:
                menu.addAction(actions[command])
        return menu

    def _tell_commands(self, records: list[Any]) -> None:
        if self.isVisible():
            self.context.jobs_chosen.emit(tuple(records))

    def _on_cleared(self) -> None:
        self.table.go_to(self.table.current_row())
        self.table.setFocus()

    @override
    def on_key(self, key: Qt.Key) -> None:
        command = _KEYS.get(key)
        if command is not None:
            self.context.actions[command].trigger()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_commands(self.selected())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.context.jobs_chosen.emit(None)
        self.bulk_shown.emit(0)
