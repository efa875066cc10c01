"""What the commands do with the people of the board's cards: open, note, contract, tag, other jobs."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.models.board_model import BoardModel
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.views.board_acting import is_acting
from ats_desktop.gui.views.board_columns import BoardColumns
from ats_desktop.gui.views.board_moves import BoardMoves
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say


class BoardPersonCommands(QObject):
    """Connects the commands about people; they act on the selected cards, else on the focused one.

    The commands are shared with other pages, so nothing happens while the board is not shown.
    """

    def __init__(
        self,
        context: WindowContext,
        model: BoardModel,
        columns: BoardColumns,
        moves: BoardMoves,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._model = model
        self._columns = columns
        self._moves = moves
        self._page = page
        columns.opened.connect(self.open_panel)
        acts = {
            Command.OPEN_PANEL: self._on_open_panel,
            Command.OPEN_PAGE: self._on_open_page,
            Command.OPEN_CV: self._on_open_cv,
            Command.NOTE: self._on_note,
            Command.CONTRACT: self._on_contract,
            Command.TAG: self._on_tag,
            Command.ADD_TO_JOB: self._on_add_to_job,
            Command.TRANSFER: self._on_transfer,
            Command.COPY_CONTACT: self._on_copy,
            Command.DELETE: self._on_delete,
        }
        for command, slot in acts.items():
            context.actions[command].triggered.connect(slot)

    def open_panel(self, card: BoardCard) -> None:
        """Show a card's person in the panel, with the rest of the column before and after."""
        self._context.show_candidate(self._request(card))

    def add_to_job(self, keys: list[str], job_id: str) -> None:
        """Put the people of these cards on another job as well."""
        people = [card.candidate_id for card in self._of(keys)]
        if people:
            self._context.perform(lambda services: services.pipeline.add(job_id, people))

    def start_contract(self, keys: list[str]) -> None:
        """Start a contract with the person of the first of these cards."""
        for card in self._of(keys)[:1]:
            from ats_desktop.gui.dialogs.agreement_dialog import AgreementDialog

            AgreementDialog(self._context, card.application_id, self._page).open()

    def _of(self, keys: list[str]) -> list[BoardCard]:
        return [card for key in keys if (card := self._model.card(key)) is not None]

    def _cards(self) -> list[BoardCard]:
        return self._columns.acted_on() if is_acting(self._page) else []

    def _request(self, card: BoardCard) -> CandidateRequest:
        column = self._model.column_of(card)
        siblings = tuple(
            (each.candidate_id, each.application_id) for each in (column.cards if column else ())
        )
        return CandidateRequest(card.candidate_id, card.application_id, siblings)

    def _on_open_panel(self) -> None:
        for card in self._cards()[:1]:
            self.open_panel(card)

    def _on_open_page(self) -> None:
        for card in self._cards()[:1]:
            self._context.show_candidate(replace(self._request(card), is_full_page=True))

    def _on_open_cv(self) -> None:
        for card in self._cards()[:1]:
            self._context.show_candidate(replace(self._request(card), tab="cv"))

    def _on_note(self) -> None:
        for card in self._cards()[:1]:
            from ats_desktop.gui.dialogs.note_dialog import NoteDialog

            name = labels.card_name(card)
            NoteDialog(self._context, card.candidate_id, card.application_id, self._page, name).open()

    def _on_contract(self) -> None:
        self.start_contract([card.application_id for card in self._cards()])

    def _on_tag(self) -> None:
        cards = self._cards()
        if cards:
            from ats_desktop.gui.dialogs.tag_dialog import TagDialog

            people = list(dict.fromkeys(card.candidate_id for card in cards))
            names = [labels.card_name(card) for card in cards]
            TagDialog(self._context, people, names, self._page).open()

    def _on_add_to_job(self) -> None:
        cards = self._cards()
        if cards:
            from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog

            people = [card.candidate_id for card in cards]
            AddToJobDialog(self._context, people, self._page, labels.card_name(cards[0])).open()

    def _on_transfer(self) -> None:
        cards = [card for card in self._cards() if ApplicationStatus(card.status).is_open]
        if cards and self._model.job is not None:
            from ats_desktop.gui.dialogs.transfer_dialog import TransferDialog

            dialog = TransferDialog(self._context, cards, self._model.job.id, self._page)
            dialog.sent.connect(self._moves.tell_failures)
            dialog.open()

    def _on_delete(self) -> None:
        people = tuple(dict.fromkeys(card.candidate_id for card in self._cards()))
        if people:
            candidates.delete(self._context, people)

    def _on_copy(self) -> None:
        keys = [card.candidate_id for card in self._cards()]
        if keys:
            self._context.worker.submit(
                lambda services: [services.candidates.detail(key) for key in keys],
                self._on_details_read,
                self._context.fail,
                self,
            )

    def _on_details_read(self, details: list[CandidateDetail]) -> None:
        lines = []
        for each in details:
            parts = (each.full_name, each.contact("phone"), each.contact("email"))
            lines.append("\t".join(part for part in parts if part))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._context.toast(say("board", "Copied"))
