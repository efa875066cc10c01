"""What the commands on jobs do, and when they may: they act on the chosen rows, or on the board's job."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.job import JobStatus
from ats_desktop.domain.rows.board import JobDetail, JobRow
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import jobs, matching
from ats_desktop.gui.wording.text import say

_CLOSABLE = {JobStatus.OPEN, JobStatus.ON_HOLD}
_OF_ONE = (
    Command.OPEN_BRIEF,
    Command.EDIT_STAGES,
    Command.SAVE_AS_TEMPLATE,
    Command.MATCH_PEOPLE,
    Command.SEARCH_BRIEF,
)
_WAITING = {JobStatus.DRAFT, JobStatus.ON_HOLD}


@dataclass(frozen=True)
class _Target:
    """A job that commands act on."""

    id: str
    status: JobStatus
    is_pinned: bool


class JobCommands(QObject):
    """Connects the commands of the menu Job that act on jobs.

    The page of jobs says which rows are chosen; on the board it is the board's job; elsewhere none.
    """

    def __init__(self, context: WindowContext, board: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._board = board
        self._window = window
        self._rows: tuple[_Target, ...] | None = None
        self._job: _Target | None = None
        context.jobs_chosen.connect(self._on_jobs_chosen)
        board.installEventFilter(self)
        slots = {
            Command.OPEN_BRIEF: self._on_open_brief,
            Command.PIN_JOB: self._on_pin,
            Command.HOLD_JOB: self._on_hold,
            Command.RESUME_JOB: self._on_resume,
            Command.CLOSE_JOB: self._on_close,
            Command.REOPEN_JOB: self._on_reopen,
            Command.SAVE_AS_TEMPLATE: self._on_save_as_template,
            Command.MATCH_PEOPLE: self._on_match_people,
            Command.SEARCH_BRIEF: self._on_search_brief,
        }
        for command, slot in slots.items():
            context.actions[command].triggered.connect(slot)
        self.update_actions()

    def show_board_job(self, job: JobDetail | None) -> None:
        """Hear which job the board shows."""
        self._job = _Target(job.id, job.status, job.is_pinned) if job is not None else None
        self.update_actions()

    def targets(self) -> tuple[_Target, ...]:
        """Return the jobs that a command would act on now."""
        if self._rows is not None:
            return self._rows
        return (self._job,) if self._job is not None and self._board.isVisible() else ()

    def update_actions(self) -> None:
        """Dim what cannot be done to the jobs there are, with the reason."""
        actions, found = self._context.actions, self.targets()
        one = len(found) == 1
        why = say("jobs", "Choose one job first.") if len(found) > 1 else say("jobs", "No job is chosen.")
        for command in _OF_ONE:
            actions.enable(command, one, why)
        actions.enable(Command.PIN_JOB, bool(found), why)
        is_pinned = bool(found) and all(each.is_pinned for each in found)
        actions[Command.PIN_JOB].setChecked(is_pinned)
        actions.name(Command.PIN_JOB, say("jobs", "Unpin this job" if is_pinned else "Pin this job"))
        is_open = any(each.status is JobStatus.OPEN for each in found)
        not_open = say("jobs", "Only an open job can be put on hold.")
        actions.enable(Command.HOLD_JOB, is_open, not_open if found else why)
        is_draft = one and found[0].status is JobStatus.DRAFT
        actions.name(Command.RESUME_JOB, say("jobs", "Open the job" if is_draft else "Resume the job"))
        can_resume = one and found[0].status in _WAITING
        not_waiting = say("jobs", "Only a job on hold or a draft can be taken up.")
        actions.enable(Command.RESUME_JOB, can_resume, not_waiting if one else why)
        can_close = any(each.status in _CLOSABLE for each in found)
        over = say("jobs", "It is closed already, or still a draft.")
        actions.enable(Command.CLOSE_JOB, can_close, over if found else why)
        can_reopen = one and found[0].status is JobStatus.CLOSED
        not_closed = say("jobs", "Only a closed job can be reopened.")
        actions.enable(Command.REOPEN_JOB, can_reopen, not_closed if one else why)

    def _on_jobs_chosen(self, rows: Sequence[JobRow] | None) -> None:
        self._rows = (
            None if rows is None else tuple(_Target(row.id, row.status, row.is_pinned) for row in rows)
        )
        self.update_actions()

    def _keys(self, *statuses: JobStatus) -> list[str]:
        return [each.id for each in self.targets() if not statuses or each.status in statuses]

    def _on_open_brief(self) -> None:
        keys = self._keys()
        if len(keys) == 1:
            from ats_desktop.gui.dialogs.job_dialog import JobDialog

            JobDialog(self._context, self._window, keys[0]).open()

    def _on_pin(self) -> None:
        found = self.targets()
        if found:
            is_pinned = not all(each.is_pinned for each in found)
            jobs.pin(self._context, self._keys(), is_pinned=is_pinned)

    def _on_hold(self) -> None:
        keys = self._keys(JobStatus.OPEN)
        if keys:
            jobs.hold(self._context, keys)

    def _on_resume(self) -> None:
        for key in self._keys(*_WAITING)[:1]:
            jobs.resume(self._context, key)

    def _on_close(self) -> None:
        keys = self._keys(*_CLOSABLE)
        if keys:
            from ats_desktop.gui.dialogs.close_job_dialog import CloseJobDialog

            CloseJobDialog(self._context, keys, self._window).open()

    def _on_reopen(self) -> None:
        for key in self._keys(JobStatus.CLOSED)[:1]:
            jobs.reopen(self._context, key)

    def _on_save_as_template(self) -> None:
        keys = self._keys()
        if len(keys) == 1:
            from ats_desktop.gui.dialogs.job_template_dialogs import SaveTemplateDialog

            SaveTemplateDialog(self._context, keys[0], self._window).open()

    def _on_match_people(self) -> None:
        keys = self._keys()
        if len(keys) == 1:
            from ats_desktop.gui.dialogs.match_people_dialog import MatchPeopleDialog

            MatchPeopleDialog(self._context, keys[0], self._window).open()

    def _on_search_brief(self) -> None:
        keys = self._keys()
        if len(keys) == 1:
            matching.search_brief(self._context, keys[0], self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.update_actions()
        return False
