"""The dialog that sends people on to another job, or puts them there as well."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import BoardCard, JobRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


class TransferDialog(AddToJobDialog):
    """Chooses another open job for the cards of a board (R10).

    Transfer ends the applications here and begins new ones there; copy leaves those here as they are.
    """

    sent = Signal(object)
    """Changes, once some of the people are on the other job; the others are listed in it."""

    def __init__(
        self, context: WindowContext, cards: Sequence[BoardCard], job_id: str, parent: QWidget
    ) -> None:
        self._cards = tuple(cards)
        self._here = job_id
        self._is_copy = False
        super().__init__(context, [card.candidate_id for card in cards], parent)
        who = counted(len(cards), "candidate", "candidates")
        self.set_title(forms.say_title("Transfer {who} to another job", {"who": who}))
        self.form.who.setText(
            forms.say_title(
                "They leave this board and begin in the first stage there. A copy also stays here."
            )
        )
        self.form.who.show()
        self.submit_button.setText(forms.say_button("Transfer"))
        self.copy_button = QPushButton(forms.say_button("Copy"), self)
        theme.dress(self.copy_button, "secondary")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.footer.insertWidget(self.footer.indexOf(self.submit_button), self.copy_button)

    @override
    def show_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        super().show_jobs(tuple(job for job in jobs if job.id != self._here))

    @override
    def set_busy(self, is_busy: bool) -> None:
        super().set_busy(is_busy)
        self.copy_button.setEnabled(not is_busy)

    @override
    def submit(self) -> None:
        job = self.model.row_at(self.form.jobs.currentIndex().row())
        if job is None:
            return
        act = pipeline.copy if self._is_copy else pipeline.transfer
        self._is_copy = False
        self.set_busy(True)
        self._context.perform(
            act(self._cards, job.id),
            initiator=self,
            on_done=self._on_sent,
            on_failed=self.show_failure,
        )

    def _on_sent(self, changes: "Changes") -> None:
        self._on_done(changes)
        if changes.operation_id is not None:
            self.sent.emit(changes)

    def _on_copy_clicked(self) -> None:
        self._is_copy = True
        self.try_submit()
