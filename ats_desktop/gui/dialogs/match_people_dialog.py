"""The dialog that says who fits a job best, out of everybody, and tries other weights."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.ranking import PersonFit
from ats_desktop.gui import theme
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.delegates.match_delegate import MatchDelegate
from ats_desktop.gui.dialogs.wide_dialog import WideDialog
from ats_desktop.gui.models.match_model import APPLIED, PEOPLE, MatchLine, MatchModel, line_of_person
from ats_desktop.gui.operations import candidates, matching
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.widgets.list_note import ListNote
from ats_desktop.gui.widgets.weight_sliders import WeightSliders
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_SIDE, _TOGETHER_MS = 240, 120


class MatchPeopleDialog(WideDialog):
    """The best fifty for one job, each requirement as a chip; who is ticked goes on the job.

    Weights that are tried here change the order at once, and the brief only when they are saved.
    Invariant: the rows belong to the weights and the switch as they were when they were asked for last.
    """

    def __init__(self, context: WindowContext, job_id: str, parent: QWidget) -> None:
        super().__init__(say("matches", "Who fits this job?"), say("matches", "Add to the job"), parent)
        self._context = context
        self._job_id = job_id
        self._job: JobDetail | None = None
        self._is_asking = False
        self._is_old = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_TOGETHER_MS)
        self._again.timeout.connect(self._ask)
        self.model = MatchModel(PEOPLE, self)
        self._build_table()
        self._build_side()
        self._build_footer()
        self.model.ticks_changed.connect(self._show_chosen)
        self.table.current_changed.connect(self._show_chosen)
        self._show_chosen()
        self._ask()

    def chosen(self) -> tuple[str, ...]:
        """Return the ticked people, else the one under the cursor who is not on the job yet."""
        if self.model.ticked:
            return self.model.ticked
        line = self.model.row_at(self.table.current_row())
        return (line.id,) if line is not None and not line.has_applied else ()

    @override
    def submit(self) -> None:
        chosen = self.chosen()
        if not chosen:
            return
        self.set_busy(True)
        candidates.add_to_job(
            self._context,
            self._job_id,
            chosen,
            initiator=self,
            on_done=self._on_added,
            on_failed=self.show_failure,
        )

    @override
    def set_busy(self, is_busy: bool) -> None:
        super().set_busy(is_busy)
        if not is_busy:
            self._show_chosen()

    def _build_table(self) -> None:
        look = theme.current()
        self.without_applied = QCheckBox(say("matches", "Leave out who is on this job"), self)
        self.without_applied.setChecked(True)
        self.without_applied.toggled.connect(lambda _: self._ask())
        self.table = RecordsTable(say("matches", "People who fit"), self)
        self.table.delegate = MatchDelegate(self.table)
        self.table.setItemDelegate(self.table.delegate)
        self.table.show_model(self.model, PEOPLE)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.key_pressed.connect(self._on_key)
        self.table.left.connect(self.reject)
        self.empty = ListNote(self.table.viewport())
        self.empty.act.clicked.connect(self._on_empty_act)
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        column.addWidget(self.without_applied)
        column.addWidget(self.table, 1)
        self.middle.insertLayout(0, column, 1)
        self.middle.setStretch(1, 0)
        self.middle.setSpacing(look.px(16))

    def _build_side(self) -> None:
        look = theme.current()
        self.area.setFixedWidth(look.px(_SIDE))
        self.weights = WeightSliders(self.body)
        self.weights.changed.connect(self._on_weights_changed)
        head = QLabel(say("matches", "What counts how much"), self.body)
        theme.dress(head, "strong")
        told = QLabel(say("matches", "Try other weights. The brief stays until you save them."), self.body)
        theme.dress(told, "caption")
        told.setWordWrap(True)
        self.reset = QPushButton(say("matches", "As in the brief"), self.body)
        theme.dress(self.reset, "link")
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._on_reset)
        self.save = QPushButton(say("matches", "Save to the brief"), self.body)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._on_save)
        self.agreed_by = self._line(say("matches", "Who agreed to it"))
        self.why = self._line(say("matches", "Why the brief changes"))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, look.px(8), 0)
        column.setSpacing(look.px(8))
        for widget in (head, told, self.weights, self.agreed_by, self.why, self.save):
            column.addWidget(widget)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._show_tried()

    def _line(self, words: str) -> QLineEdit:
        field = QLineEdit(self.body)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.hide()
        return field

    def _build_footer(self) -> None:
        self.explain = QPushButton(say("matches", "How this adds up"), self)
        self.explain.setAutoDefault(False)
        self.explain.clicked.connect(self._on_explain)
        self.footer.insertWidget(1, self.explain)
        self.cancel_button.setText(forms.say_button("Close"))

    def _ask(self) -> None:
        """Rank again; what is asked for while one ranking runs is asked for after it."""
        if self._is_asking:
            self._is_old = True
            return
        self._is_asking, self._is_old = True, False
        self.table.wait_for_rows(self.model.rowCount() == 0)
        self._show_applied(not self.without_applied.isChecked())
        matching.people_for(
            self._context,
            self._job_id,
            self.weights.requirements() if self._job is not None else None,
            without_applied=self.without_applied.isChecked(),
            on_done=self._on_found,
            on_failed=self._on_not_found,
            parent=self,
        )

    def _show_applied(self, is_shown: bool) -> None:
        """Show the column that says who is on the job, if anybody there can be."""
        chooser = self.table.chooser
        if chooser is not None:
            memory = chooser.memory()
            kept = memory["hidden"]
            hidden = set(kept) if isinstance(kept, list) else set()
            hidden = hidden - {APPLIED} if is_shown else hidden | {APPLIED}
            chooser.recall({**memory, "hidden": sorted(hidden)})

    def _on_found(self, found: tuple[JobDetail, tuple[PersonFit, ...]]) -> None:
        job, people = found
        self._is_asking = False
        is_first = self._job is None
        self._job = job
        if is_first:
            self.weights.show_requirements(job.brief.requirements)
        words = {"job": job.title, "client": job.client}
        self.set_title(self.windowTitle(), say("matches", "{job}, {client}", words))
        self.table.wait_for_rows(False)
        kept = self.model.row_at(self.table.current_row())
        self.model.set_rows(tuple(line_of_person(one) for one in people))
        row = self.model.row_of(kept.id) if kept is not None else 0
        self.table.go_to(row or 0)
        if is_first:
            self.table.setFocus()
        self._show_empty()
        self._show_tried()
        self.hint.setText(counted(len(people), "candidate", "candidates"))
        if self._is_old:
            self._ask()

    def _on_not_found(self, error: Exception) -> None:
        self._is_asking = False
        self.table.wait_for_rows(False)
        self.bar.show_error(error)

    def _show_empty(self) -> None:
        asks_for_nothing = self._job is not None and not self._job.brief.requirements
        if asks_for_nothing:
            sentence = say("matches", "This brief names no skills, so nobody can be measured by it.")
            self.empty.say(sentence, say("matches", "Open the brief"))
        else:
            self.empty.say(say("matches", "Nobody has a skill that this job asks for."), "")
        self.empty.act.setVisible(asks_for_nothing)
        self.empty.setVisible(self.model.rowCount() == 0)

    def _show_tried(self) -> None:
        """Offer to save weights, or to take them back, once they differ from the brief's."""
        job = self._job
        is_tried = job is not None and self.weights.requirements() != job.brief.requirements
        self.save.setEnabled(is_tried)
        self.reset.setEnabled(is_tried)
        needs_agreement = is_tried and job is not None and job.is_shortlisted
        self.agreed_by.setVisible(needs_agreement)
        self.why.setVisible(needs_agreement)

    def _show_chosen(self) -> None:
        count = len(self.model.ticked)
        who = {"who": counted(count, "candidate", "candidates")}
        plain = say("matches", "Add to the job")
        self.submit_button.setText(say("matches", "Add {who} to the job", who) if count else plain)
        self.submit_button.setEnabled(bool(self.chosen()))
        self.explain.setEnabled(self.model.row_at(self.table.current_row()) is not None)

    def _on_weights_changed(self) -> None:
        self._show_tried()
        self._again.start()

    def _on_reset(self) -> None:
        if self._job is not None:
            self.weights.show_requirements(self._job.brief.requirements)
            self._on_weights_changed()

    def _on_save(self) -> None:
        matching.save_weights(
            self._context,
            self._job_id,
            self.weights.requirements(),
            agreed_by=self.agreed_by.text().strip(),
            why=self.why.text().strip(),
            initiator=self,
            on_done=self._on_saved,
            on_failed=self.bar.show_error,
        )

    def _on_saved(self, _: "Changes") -> None:
        self.bar.say("")
        self._ask()

    def _on_added(self, changes: "Changes") -> None:
        self.set_busy(False)
        for row in range(self.model.rowCount()):
            self.model.tick(row, is_ticked=False)
        failed = len(changes.failed)
        left = {"who": counted(failed, "candidate", "candidates")}
        self.bar.say(say("matches", "{who} stayed as before: on this job already.", left) if failed else "")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def _on_explain(self) -> None:
        line = self.model.row_at(self.table.current_row())
        if line is not None and self._job is not None:
            from ats_desktop.gui.dialogs.score_dialog import ScoreDialog

            ScoreDialog(line.fit, line.name, self._job.title, self).open()

    def _on_row_opened(self, row: int) -> None:
        line = self.model.row_at(row)
        if line is None:
            return
        rows = [self.model.row_at(place) for place in range(self.model.rowCount())]
        siblings = tuple((each.id, None) for each in rows if isinstance(each, MatchLine))
        self.accept()
        self._context.show_candidate(CandidateRequest(line.id, None, siblings))

    def _on_key(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Space:
            row = self.table.current_row()
            self.model.tick(row, is_ticked=not self.model.is_ticked(row))

    def _on_empty_act(self) -> None:
        from ats_desktop.gui.dialogs.job_dialog import JobDialog

        dialog = JobDialog(self._context, self, self._job_id)
        dialog.saved.connect(self._on_brief_saved)
        dialog.open()

    def _on_brief_saved(self, _: object) -> None:
        self._job = None
        self._ask()
