"""Commands on people that are no page's own: the panel's keys and menus, comparing, and the bin."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ats_desktop.gui.candidate_place import CandidatePlace
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.views.page import Page
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.gui.operations.review import ReviewItem

PAIR = 2
_OF_PANEL = (Command.NEXT_PERSON, Command.PREVIOUS_PERSON, Command.NEXT_TAB, Command.PREVIOUS_TAB)


class PersonCommands(QObject):
    """Runs commands on the person of the panel while the panel has the page or the focus.

    Otherwise a command belongs to the page that is shown, which is connected to it as well.
    """

    def __init__(self, context: WindowContext, place: CandidatePlace, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._place = place
        self._window = window
        slots: dict[Command, Callable[[], None]] = {
            Command.NEXT_PERSON: self._on_next_person,
            Command.PREVIOUS_PERSON: self._on_previous_person,
            Command.NEXT_TAB: self._on_next_tab,
            Command.PREVIOUS_TAB: self._on_previous_tab,
            Command.OPEN_PAGE: self._on_open_page,
            Command.OPEN_CV: self._on_open_cv,
            Command.NOTE: self._on_note,
            Command.CONTRACT: self._on_contract,
            Command.TAG: self._on_tag,
            Command.ADD_TO_JOB: self._on_add_to_job,
            Command.DELETE: self._on_delete,
            Command.ERASE: self._on_erase,
            Command.COMPARE: self._on_compare,
            Command.MATCH_JOBS: self._on_match_jobs,
            Command.CHECK_CV: self._on_check_cv,
            Command.BIN: self._on_bin,
        }
        for command, slot in slots.items():
            context.actions[command].triggered.connect(slot)
        context.selection_changed.connect(self._update)
        place.changed.connect(self._update)
        place.stepped.connect(self._on_stepped)
        self._update()

    def _has_panel(self) -> bool:
        """Whether a command is the panel's: it has the whole page, or the focus."""
        panel, focus = self._place.panel, QApplication.focusWidget()
        if panel is None or not self._place.is_open:
            return False
        return self._place.is_full_page or (focus is not None and panel.isAncestorOf(focus))

    def _on_next_person(self) -> None:
        if self._place.panel is not None and self._place.is_open:
            self._place.panel.next_person()

    def _on_previous_person(self) -> None:
        if self._place.panel is not None and self._place.is_open:
            self._place.panel.previous_person()

    def _on_next_tab(self) -> None:
        if self._place.panel is not None and self._place.is_open:
            self._place.panel.next_tab()

    def _on_previous_tab(self) -> None:
        if self._place.panel is not None and self._place.is_open:
            self._place.panel.previous_tab()

    def _on_open_page(self) -> None:
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.open_page()

    def _on_open_cv(self) -> None:
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.show_cv()

    def _on_note(self) -> None:
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.write_note()

    def _on_contract(self) -> None:
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.make_contract()

    def _on_tag(self) -> None:
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.tag()

    def _on_add_to_job(self) -> None:
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.add_to_job()

    def _on_delete(self) -> None:
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.delete()

    def _on_erase(self) -> None:
        """Ask before the panel's person, or whoever is selected, is erased for good."""
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.erase()
            return
        keys = tuple(dict.fromkeys(self._context.selection.candidate_ids))
        if keys:
            from ats_desktop.gui.dialogs.erase_dialog import EraseDialog

            EraseDialog(self._context, keys, self._window).open()

    def _on_compare(self) -> None:
        """Compare the two who are selected, or the one person with another who is asked for."""
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.compare()
            return
        keys = tuple(dict.fromkeys(self._context.selection.candidate_ids))
        if keys and len(keys) <= PAIR:
            from ats_desktop.gui.dialogs import compare_dialog

            other = keys[1] if len(keys) == PAIR else None
            compare_dialog.open_for(self._context, keys[0], other, self._window)

    def _on_match_jobs(self) -> None:
        """Rank the open jobs for the panel's person, or for the one who is selected."""
        if self._has_panel() and self._place.panel is not None:
            self._place.panel.acts.match_jobs()
            return
        keys = tuple(dict.fromkeys(self._context.selection.candidate_ids))
        if len(keys) == 1:
            from ats_desktop.gui.dialogs.match_jobs_dialog import MatchJobsDialog

            MatchJobsDialog(self._context, keys[0], self._window).open()

    def _on_check_cv(self) -> None:
        """Show the newest CV of the panel's person, or of the one who is selected, beside what was read."""
        key = self._place.panel.candidate_id if self._has_panel() and self._place.panel is not None else None
        keys = (key,) if key else tuple(dict.fromkeys(self._context.selection.candidate_ids))
        if len(keys) == 1:
            from ats_desktop.gui.operations import review

            review.newest_cv(self._context, keys[0], self._on_cv_found, self)

    def _on_cv_found(self, item: "ReviewItem | None") -> None:
        if item is None:
            self._context.toast(say("why", "This candidate has no file yet."))
            return
        from ats_desktop.gui.dialogs.review_dialog import ReviewDialog

        ReviewDialog(self._context, [item], 0, self._window).open()

    def _on_stepped(self, request: CandidateRequest) -> None:
        """Let the page's cursor follow the panel, so that keys on the page mean the same person."""
        page, focus = self._place.page, QApplication.focusWidget()
        if isinstance(page, Page):
            page.follow(request.candidate_id, request.application_id)
        if focus is not None and self._place.panel is not None and self._place.panel.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_bin(self) -> None:
        from ats_desktop.gui.dialogs.bin_dialog import BinDialog

        BinDialog(self._context, self._window).open()

    def _update(self) -> None:
        """Allow what the panel and the selection allow now."""
        actions = self._context.actions
        # A list may have everyone ticked; whether they are more than two shows among the first.
        count = len(set(self._context.selection.candidate_ids[:64]))
        may_compare = 0 < count <= PAIR or self._place.is_full_page
        actions.enable(Command.COMPARE, may_compare, say("why", "Select one or two candidates."))
        actions.enable(
            Command.ERASE, count > 0 or self._place.is_full_page, say("why", "Select a candidate.")
        )
        is_one = count == 1 or self._place.is_full_page
        for command in (Command.MATCH_JOBS, Command.CHECK_CV):
            actions.enable(command, is_one, say("why", "Select one candidate."))
        for command in _OF_PANEL:
            actions.enable(command, self._place.is_open, say("why", "Open a candidate first."))
