"""What the commands do with the people of the list, and when they may."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import StageRow
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.icons import icon
from ats_desktop.gui.models.candidates_model import CandidatesModel
from ats_desktop.gui.operations import people
from ats_desktop.gui.operations.people import JobInCommon
from ats_desktop.gui.views.board_acting import is_acting
from ats_desktop.gui.views.candidates_standings import (
    MOST_TOGETHER,
    CandidatesStandings,
    job_menu,
    stage_menu,
)
from ats_desktop.gui.views.candidates_table import CandidatesTable
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.candidates import CandidateDetail
    from ats_desktop.services.changes import Changes

_AROUND = 200
_NAMED = 5
_MENU = (
    Command.OPEN_PANEL,
    Command.OPEN_PAGE,
    Command.OPEN_CV,
    None,
    Command.ADD_TO_JOB,
    Command.MATCH_JOBS,
    Command.TAG,
    Command.REJECT,
    None,
    Command.NOTE,
    Command.CONTRACT,
    Command.COMPARE,
    Command.COPY_CONTACT,
    None,
    Command.DELETE,
)
_OF_BOARD = (
    Command.MOVE_NEXT,
    Command.MOVE_PREVIOUS,
    Command.MOVE_UP,
    Command.MOVE_DOWN,
    Command.HIRE,
    Command.UNHIRE,
    Command.HOLD,
    Command.RESUME,
    Command.RESTORE,
    Command.TRANSFER,
    Command.PIN_PERSON,
)


class CandidatesCommands(QObject):
    """Acts on the ticked people, else on the one under the cursor.

    The commands are shared with other pages, so nothing happens while this one is not shown. After each act
    those whom it left as they were stay ticked, each with the reason.
    """

    chosen_changed = Signal()
    """Other people are chosen, or where they stand was read."""

    def __init__(
        self, context: WindowContext, model: CandidatesModel, table: CandidatesTable, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._model = model
        self._table = table
        self._page = page
        self._dialog: QDialog | None = None
        self.standings = CandidatesStandings(context, self)
        self.standings.read.connect(self.update_actions)
        self.export_act = QAction(icon("file-spreadsheet"), say("candidates", "Export"), self)
        self.export_act.triggered.connect(self.export)
        self.move_act = QAction(icon("arrow-right"), say("candidates", "Move to stage"), self)
        self.move_act.triggered.connect(self._on_move)
        self.compare_act = QAction(icon("users"), say("candidates", "Compare"), self)
        self.compare_act.triggered.connect(context.actions[Command.COMPARE].trigger)
        self.compare_act.setVisible(False)
        model.ticks_changed.connect(self.look_again)
        model.modelReset.connect(self.look_again)
        table.current_changed.connect(self.look_again)
        table.focused.connect(self.update_actions)
        context.bus.changed.connect(self._on_changed)
        self._connect()

    def chosen(self) -> tuple[str, ...]:
        """Return the ticked people, else the one under the cursor; nobody while the keys are another's."""
        return self._selected() if is_acting(self._page) else ()

    def _selected(self) -> tuple[str, ...]:
        if self._model.ticked:
            return self._model.ticked
        key = self._model.id_at(self._table.current_row())
        return (key,) if key is not None else ()

    def look_again(self) -> None:
        """Say who is chosen now, and find out where they stand once that settles."""
        if self._page.isVisible():
            self.standings.look_for(self._selected())
            self.update_actions()

    def update_actions(self) -> None:
        """Allow each command for the people it would act on now, or say why not."""
        if not self._page.isVisible():
            return
        chosen = self._selected()
        names = [name for key in chosen[:_NAMED] if (name := self._model.name_of(key))]
        shared = self.standings.shared
        self._context.show_selection(
            names, chosen, [each.application_id for each in shared.people] if shared is not None else ()
        )
        nobody = say("why", "Select a candidate first.")
        one = (len(chosen) == 1, say("why", "Select one candidate."))
        someone = (bool(chosen), nobody)
        here = (self._model.id_at(self._table.current_row()) is not None, nobody)
        together = (shared is not None, self._why_not_together(len(chosen)))
        allowed = {
            Command.OPEN_PANEL: here,
            Command.OPEN_PAGE: here,
            Command.OPEN_CV: here,
            Command.NOTE: one,
            Command.CONTRACT: (len(chosen) == 1 and together[0], together[1] if len(chosen) == 1 else one[1]),
            Command.ADD_TO_JOB: someone,
            Command.TAG: someone,
            Command.COPY_CONTACT: (0 < len(chosen) <= MOST_TOGETHER, nobody),
            Command.DELETE: someone,
            Command.SELECT_ALL: (bool(self._model.total), say("why", "Nobody is listed.")),
            Command.REJECT: together,
            Command.MOVE_TO_STAGE: together,
        }
        for command, (is_allowed, why_not) in allowed.items():
            self._context.actions.enable(command, is_allowed, why_not if chosen else nobody)
        for command in _OF_BOARD:
            self._context.actions.enable(command, False, say("why", "Use this on a board."))
        self._allow(self.move_act, *together)
        none = say("why", "Nobody here is on a job. Add them to one first.")
        self._allow(self.export_act, bool(self.standings.jobs), none)
        self.compare_act.setVisible(len(self._model.ticked) == 2)
        self.chosen_changed.emit()

    def open_row(self, row: int, *, is_full_page: bool = False, tab: str = "") -> None:
        """Show the person of a row, with the rows around it before and after."""
        key = self._model.id_at(row)
        if key is not None:
            around = self._model.ids[max(0, row - _AROUND) : row + _AROUND]
            siblings = tuple((each, None) for each in around)
            request = CandidateRequest(key, None, siblings, is_full_page=is_full_page, tab=tab)
            self._context.show_candidate(request)

    def show_menu(self, at: QPoint) -> None:
        """Show what can be done with the chosen people."""
        menu = self._context.actions.menu(self._page, *_MENU)
        menu.insertAction(menu.actions()[4], self.move_act)
        menu.popup(at)

    def tick_all(self) -> None:
        """Tick everyone the search found, and say how many."""
        if is_acting(self._page) and self._model.total:
            is_all = len(self._model.ticked) >= self._model.total
            if is_all:
                self._model.clear_ticks()
            else:
                self._model.tick(self._model.ids, is_ticked=True)
            people_ = counted(len(self._model.ticked), "candidate", "candidates")
            self._context.announce(say("candidates", "{people} selected", {"people": people_}))

    def keep_failed(self, changes: "Changes") -> None:
        """Take the ticks away, save from those whom an act left as they were."""
        reasons: dict[str, str] = {}
        for failure in changes.failed:
            key = self.standings.person_of(failure.id)
            values = {**failure.values, "candidate": self._model.name_of(key)}
            reasons[key] = errors.for_code(failure.code, values)
        self._model.keep_failed(reasons)
        if reasons:
            words = {
                "count": counted(len(reasons), "candidate", "candidates"),
                "reason": next(iter(reasons.values())),
            }
            self._context.toast(say("board", "{count} stayed as they were. {reason}", words))

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog whose act is about the chosen people; its end is heard on the bus."""
        self._dialog = dialog
        dialog.open()

    def _on_changed(self, changes: "Changes", initiator: object) -> None:
        if initiator is not None and initiator is self._dialog:
            self.keep_failed(changes)

    def _connect(self) -> None:
        slots: dict[Command, Callable[[], object]] = {
            Command.SELECT_ALL: self.tick_all,
            Command.OPEN_PANEL: self._on_open_panel,
            Command.OPEN_PAGE: self._on_open_page,
            Command.OPEN_CV: self._on_open_cv,
            Command.ADD_TO_JOB: self._on_add_to_job,
            Command.TAG: self._on_tag,
            Command.NOTE: self._on_note,
            Command.CONTRACT: self._on_contract,
            Command.COPY_CONTACT: self._on_copy,
            Command.DELETE: self._on_delete,
            Command.REJECT: self._on_reject,
            Command.MOVE_TO_STAGE: self._on_move,
        }
        for command, slot in slots.items():
            self._context.actions[command].triggered.connect(lambda _=False, slot=slot: slot())

    @staticmethod
    def _allow(action: QAction, is_allowed: bool, why_not: str) -> None:
        action.setEnabled(is_allowed)
        action.setToolTip(action.text() if is_allowed else why_not)

    def _why_not_together(self, count: int) -> str:
        if count > MOST_TOGETHER:
            return say("why", "Tick at most {n} people for this.", {"n": f"{MOST_TOGETHER:,}"})
        return say("why", "Not all of these people are active on one job.")

    def _shared(self) -> JobInCommon | None:
        return self.standings.shared if self.chosen() else None

    def _names(self, keys: tuple[str, ...]) -> list[str]:
        return [self._model.name_of(key) for key in keys if self._model.name_of(key)]

    def _on_open_panel(self) -> None:
        if is_acting(self._page):
            self.open_row(self._table.current_row())

    def _on_open_page(self) -> None:
        if is_acting(self._page):
            self.open_row(self._table.current_row(), is_full_page=True)

    def _on_open_cv(self) -> None:
        if is_acting(self._page):
            self.open_row(self._table.current_row(), tab="cv")

    def _on_add_to_job(self) -> None:
        chosen = self.chosen()
        if chosen:
            from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog

            name = self._model.name_of(chosen[0])
            self._open(AddToJobDialog(self._context, chosen, self._page.window(), name))

    def _on_tag(self) -> None:
        chosen = self.chosen()
        if chosen:
            from ats_desktop.gui.dialogs.tag_dialog import TagDialog

            TagDialog(self._context, chosen, self._names(chosen[:_NAMED]), self._page.window()).open()

    def _on_note(self) -> None:
        for key in self.chosen()[:1]:
            from ats_desktop.gui.dialogs.note_dialog import NoteDialog

            NoteDialog(self._context, key, None, self._page.window(), self._model.name_of(key)).open()

    def _on_contract(self) -> None:
        shared = self._shared()
        if shared is not None and len(shared.people) == 1:
            from ats_desktop.gui.dialogs.agreement_dialog import AgreementDialog

            AgreementDialog(self._context, shared.people[0].application_id, self._page.window()).open()

    def _on_copy(self) -> None:
        chosen = self.chosen()
        if chosen:
            self._context.worker.submit(
                lambda services: [services.candidates.detail(key) for key in chosen],
                self._on_details_read,
                self._context.fail,
                self,
            )

    def _on_details_read(self, details: "list[CandidateDetail]") -> None:
        lines = []
        for each in details:
            parts = (each.full_name, each.contact("phone"), each.contact("email"))
            lines.append("\t".join(part for part in parts if part))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._context.toast(say("board", "Copied"))

    def _on_delete(self) -> None:
        chosen = self.chosen()
        if chosen:
            self._context.perform(
                people.delete(chosen), initiator=self, on_done=self.keep_failed, on_failed=self._on_refused
            )

    def _on_refused(self, error: Exception) -> None:
        """Keep the reason with the person, where the refusal is about one."""
        key = str(getattr(error, "values", {}).get("candidate_id", ""))
        if key:
            self._model.keep_failed({key: errors.sentence(error)})
        self._context.fail(error)

    def _on_reject(self) -> None:
        shared = self._shared()
        if shared is not None:
            from ats_desktop.gui.dialogs.end_dialog import EndDialog

            keys = [each.application_id for each in shared.people]
            names = self._names(tuple(each.candidate_id for each in shared.people))
            self._open(EndDialog(self._context, keys, names, self._page.window()))

    def _on_move(self) -> None:
        shared = self._shared()
        if shared is not None:
            menu = stage_menu(self._page, shared, lambda stage: self.move(shared, stage))
            menu.popup(self._menu_place())

    def move(self, shared: JobInCommon, stage: StageRow) -> None:
        """Move people of one job into a stage; for Hired the sheet is shown."""
        if stage.kind is StageKind.HIRED:
            from ats_desktop.gui.dialogs.hire_dialog import HireDialog

            person = shared.people[0]
            name = self._model.name_of(person.candidate_id)
            self._open(HireDialog(self._context, person.application_id, name, self._page.window()))
            return
        active = [each for each in shared.people if each.status is ApplicationStatus.ACTIVE]
        self._context.perform(
            people.move(active or shared.people, stage.id), initiator=self, on_done=self.keep_failed
        )

    def export(self) -> bool:
        """Export the chosen people as a shortlist, asking for which job if need be; False if on no job."""
        jobs = self.standings.jobs
        if len(jobs) == 1:
            self._export(jobs[0])
        elif jobs:
            job_menu(self._page, jobs, len(self.chosen()), self._export).popup(self._menu_place())
        return bool(jobs)

    def _export(self, job: JobInCommon) -> None:
        from ats_desktop.gui.dialogs.export_shortlist_dialog import ExportShortlistDialog

        keys = tuple(each.application_id for each in job.people)
        ExportShortlistDialog(self._context, job.job_id, self._page.window(), keys).open()

    def _menu_place(self) -> QPoint:
        """Give where a menu opens: at the button that was pressed, else beside the row of the cursor."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton):
            return focused.mapToGlobal(QPoint(0, focused.height()))
        rect = self._table.visualRect(self._table.currentIndex())
        return self._table.viewport().mapToGlobal(rect.center())
