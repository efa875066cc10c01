"""What can be done to the person of the candidate panel, by button, menu or key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.candidates import AttachmentRow
from ats_desktop.domain.rows.merging import DuplicateRow
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import icons
from ats_desktop.gui.commands import DECLARED, Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.candidate_reading import ShownCandidate
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from ats_desktop.domain.rows.board import BoardCard
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_WORDS = {each.command: (each.text, each.icon, each.keys) for each in DECLARED}


class CandidateActs(QObject):
    """Does each act on the person, and on the application, that is shown; without one it does nothing."""

    gone = Signal()
    """The person was moved to the bin."""
    full_page_wanted = Signal()

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._context: WindowContext | None = None
        self.shown: ShownCandidate | None = None
        self.duplicates: tuple[DuplicateRow, ...] = ()
        """Records that may be the same person, once they were looked for."""

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context

    def fill(self, menu: QMenu) -> None:
        """Offer every act that fits the person now."""
        menu.clear()
        shown = self.shown
        if shown is None:
            return
        status = shown.application.status if shown.application is not None else None
        menu.addAction(icons.icon("pencil", Token.TEXT2), say("panel", "Edit candidate…"), self.edit_person)
        self._add(menu, Command.OPEN_PAGE, self.full_page_wanted.emit)
        self._add(menu, Command.TAG, self.tag)
        self._add(menu, Command.ADD_TO_JOB, self.add_to_job)
        self._add(menu, Command.MATCH_JOBS, self.match_jobs)
        menu.addSeparator()
        if status is ApplicationStatus.ACTIVE:
            self._add(menu, Command.TRANSFER, self.transfer)
            self._add(menu, Command.HIRE, self.hire)
            self._add(menu, Command.HOLD, self.hold)
        elif status is ApplicationStatus.ON_HOLD:
            self._add(menu, Command.RESUME, self.resume)
        elif status is ApplicationStatus.HIRED:
            self._add(menu, Command.UNHIRE, self.unhire)
        elif status is not None:
            self._add(menu, Command.RESTORE, self.restore)
        menu.addSeparator()
        self._add(menu, Command.COMPARE, self.compare)
        self._add(menu, Command.COPY_CONTACT, self.copy_contact)
        menu.addSeparator()
        self._add(menu, Command.DELETE, self.delete)
        if not any(each.status.is_open for each in shown.person.applications):
            self._add(menu, Command.ERASE, self.erase)

    def write_note(self) -> None:
        """Ask for a note on the person."""
        shown, context = self.shown, self._context
        if shown is None or context is None:
            return
        from ats_desktop.gui.dialogs.note_dialog import NoteDialog

        key = shown.application.id if shown.application is not None else None
        NoteDialog(context, shown.person.id, key, self._panel, shown.person.full_name).open()

    def make_contract(self) -> None:
        """Open the agreement of the application."""
        shown, context = self.shown, self._context
        if shown is None or context is None:
            return
        if shown.application is None:
            context.toast(say("why", "Add the candidate to a job first."))
            return
        from ats_desktop.gui.dialogs.agreement_dialog import AgreementDialog

        AgreementDialog(context, shown.application.id, self._panel).open()

    def end_application(self) -> None:
        """Ask why the application ends."""
        shown, context = self.shown, self._context
        if shown is None or context is None or shown.application is None:
            return
        if not shown.application.status.is_open:
            return
        from ats_desktop.gui.dialogs.end_dialog import EndDialog

        EndDialog(context, (shown.application.id,), [shown.person.full_name], self._panel).open()

    def add_to_job(self) -> None:
        """Put the person on another job."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog

            AddToJobDialog(context, (shown.person.id,), self._panel, shown.person.full_name).open()

    def match_jobs(self) -> None:
        """Rank the open jobs for the person."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs.match_jobs_dialog import MatchJobsDialog

            MatchJobsDialog(context, shown.person.id, self._panel).open()

    def edit_person(self) -> None:
        """Open the dialog with every field."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs.candidate_dialog import CandidateDialog

            CandidateDialog(context, self._panel, shown.person.id).open()

    def check_cv(self, file: AttachmentRow) -> None:
        """Show a file beside what was read of it."""
        context = self._context
        if context is not None:
            from ats_desktop.gui.dialogs.review_dialog import ReviewDialog
            from ats_desktop.gui.operations.review import ReviewItem

            ReviewDialog(context, [ReviewItem(file.id, file.file_name)], 0, self._panel).open()

    def edit_skills(self) -> None:
        """Open the dialog of skills."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs.skills_dialog import SkillsDialog

            person = shown.person
            SkillsDialog(context, person.id, person.full_name, person.skills, self._panel).open()

    def edit_background(self) -> None:
        """Open the dialog of work and education."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs.background_dialog import BackgroundDialog

            BackgroundDialog(context, shown.person, self._panel).open()

    def tag(self) -> None:
        """Open the dialog of tags."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs.tag_dialog import TagDialog

            TagDialog(context, (shown.person.id,), (shown.person.full_name,), self._panel).open()

    def show_score(self) -> None:
        """Say how the score adds up."""
        shown = self.shown
        if shown is not None and shown.fit is not None and shown.job is not None:
            from ats_desktop.gui.dialogs.score_dialog import ScoreDialog

            ScoreDialog(shown.fit, shown.person.full_name, shown.job.title, self._panel).open()

    def compare(self) -> None:
        """Put the person beside another one, asking whom unless a duplicate is known."""
        shown = self.shown
        if shown is not None:
            self.compare_with(self.duplicates[0].id if self.duplicates else None)

    def compare_with(self, other_id: str | None) -> None:
        """Put the person beside another record; None asks whom."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs import compare_dialog

            compare_dialog.open_for(context, shown.person.id, other_id, self._panel)

    def move_to(self, stage_id: str) -> None:
        """Move the application; the hired stage asks for the hire sheet (R3)."""
        shown, context = self.shown, self._context
        if shown is None or context is None or shown.application is None or shown.job is None:
            return
        stage = next((row for row in shown.job.stages if row.id == stage_id), None)
        if stage is not None and stage.kind is StageKind.HIRED:
            self.hire()
            return
        key, seen = shown.application.id, shown.application.stage_id
        context.perform(lambda services: services.pipeline.move([key], stage_id, {key: seen}))

    def hire(self) -> None:
        """Open the hire sheet."""
        shown, context = self.shown, self._context
        if shown is None or context is None or shown.application is None:
            return
        from ats_desktop.gui.dialogs.hire_dialog import HireDialog

        HireDialog(context, shown.application.id, shown.person.full_name, self._panel).open()

    def unhire(self) -> None:
        """Ask why the hire is taken back (R7)."""
        shown, context = self.shown, self._context
        if shown is None or context is None or shown.application is None:
            return
        from ats_desktop.gui.dialogs.unhire_dialog import UnhireDialog

        UnhireDialog(context, shown.application.id, shown.person.full_name, self._panel).open()

    def transfer(self) -> None:
        """Ask for the job to go on with (R10)."""
        shown, context = self.shown, self._context
        if shown is None or context is None or shown.application is None:
            return
        key, job_id = shown.application.id, shown.application.job_id

        def read(services: "Services") -> "tuple[BoardCard, ...]":
            columns = services.pipeline.board(job_id).columns
            return tuple(card for each in columns for card in each.cards if card.application_id == key)

        context.worker.submit(read, self._on_card_read, context.fail, self)

    def hold(self) -> None:
        """Put the application on hold (R8)."""
        self._on_application(lambda key: lambda services: services.pipeline.hold([key]))

    def resume(self) -> None:
        """Go on with the application (R8)."""
        self._on_application(lambda key: lambda services: services.pipeline.resume([key]))

    def restore(self) -> None:
        """Bring an ended application back (R5)."""
        self._on_application(lambda key: lambda services: services.pipeline.restore([key]))

    def pin(self) -> None:
        """Pin the application's card to the top of its column, or let it go."""
        shown = self.shown
        if shown is not None:
            wanted = not shown.is_pinned
            self._on_application(lambda key: lambda services: services.pipeline.pin([key], is_pinned=wanted))

    def copy_contact(self) -> None:
        """Copy name, phone and e-mail."""
        shown, context = self.shown, self._context
        if shown is None or context is None:
            return
        parts = (shown.person.full_name, shown.person.contact("phone"), shown.person.contact("email"))
        QGuiApplication.clipboard().setText("\t".join(part for part in parts if part))
        context.toast(say("panel", "Copied"))

    def delete(self) -> None:
        """Move the person to the bin."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            candidates.delete(context, (shown.person.id,), initiator=None, on_done=self._on_deleted)

    def erase(self) -> None:
        """Ask before the person is erased for good."""
        shown, context = self.shown, self._context
        if shown is not None and context is not None:
            from ats_desktop.gui.dialogs.erase_dialog import EraseDialog

            dialog = EraseDialog(context, (shown.person.id,), self._panel)
            dialog.accepted.connect(self.gone)
            dialog.open()

    def _on_application(self, act: "Callable[[str], Callable[..., Changes]]") -> None:
        shown, context = self.shown, self._context
        if shown is not None and context is not None and shown.application is not None:
            context.perform(act(shown.application.id))

    def _on_card_read(self, cards: "tuple[BoardCard, ...]") -> None:
        shown, context = self.shown, self._context
        if cards and shown is not None and shown.application is not None and context is not None:
            from ats_desktop.gui.dialogs.transfer_dialog import TransferDialog

            TransferDialog(context, cards, shown.application.job_id, self._panel).open()

    def _on_deleted(self, changes: "Changes") -> None:
        if changes.operation_id is not None:
            self.gone.emit()

    def _add(self, menu: QMenu, command: Command, act: "Callable[[], object]") -> QAction:
        text, picture, keys = _WORDS[command]
        action = menu.addAction(say("commands", text), act)
        if picture:
            action.setIcon(icons.icon(picture, Token.TEXT2))
        if keys:
            # Shown only: the panel has its own keys.
            action.setShortcut(keys[0])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action
