"""The dialog that says which open jobs fit a person."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.ranking import JobFit
from ats_desktop.gui import theme
from ats_desktop.gui.context import PageKey, WindowContext
from ats_desktop.gui.delegates.match_delegate import MatchDelegate
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.models.match_model import JOBS, MatchModel, line_of_job
from ats_desktop.gui.operations import candidates, matching
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.widgets.list_note import ListNote
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_WIDTH, _MOST_WIDTH, _HEIGHT = 960, 0.92, 0.6


class MatchJobsDialog(FormDialog):
    """Open jobs by how well one person fits them; the one under the cursor takes the person."""

    def __init__(self, context: WindowContext, candidate_id: str, parent: QWidget) -> None:
        super().__init__(
            say("matches", "Which jobs fit?"), say("matches", "Add to the job"), parent, width=_WIDTH
        )
        self._context = context
        self._candidate_id = candidate_id
        self._name = ""
        self.area.hide()
        self.model = MatchModel(JOBS, self)
        self.table = RecordsTable(say("matches", "Jobs that fit"), self)
        self.table.delegate = MatchDelegate(self.table)
        self.table.setItemDelegate(self.table.delegate)
        self.table.show_model(self.model, JOBS)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self._show_chosen)
        self.table.left.connect(self.reject)
        self.middle.addWidget(self.table, 1)
        self.empty = ListNote(self.table.viewport())
        self.empty.act.hide()
        self.explain = QPushButton(say("matches", "How this adds up"), self)
        self.explain.setAutoDefault(False)
        self.explain.clicked.connect(self._on_explain)
        self.footer.insertWidget(1, self.explain)
        self.cancel_button.setText(forms.say_button("Close"))
        self._show_chosen()
        self._ask()

    @override
    def submit(self) -> None:
        line = self.model.row_at(self.table.current_row())
        if line is None or line.has_applied:
            return
        self.set_busy(True)
        candidates.add_to_job(
            self._context,
            line.id,
            (self._candidate_id,),
            initiator=self,
            on_done=self._on_added,
            on_failed=self.show_failure,
        )

    @override
    def fit(self) -> None:
        free = self.screen().availableGeometry()
        width = min(theme.current().px(_WIDTH), round(free.width() * _MOST_WIDTH))
        self.resize(width, round(free.height() * _HEIGHT))
        self._fitted = self.size()
        self._centre()

    @override
    def set_busy(self, is_busy: bool) -> None:
        super().set_busy(is_busy)
        if not is_busy:
            self._show_chosen()

    def _ask(self) -> None:
        self.table.wait_for_rows(self.model.rowCount() == 0)
        matching.jobs_for(self._context, self._candidate_id, self._on_found, self._on_not_found, self)

    def _on_found(self, found: tuple[str, tuple[JobFit, ...]]) -> None:
        self._name, rows = found
        self.set_title(self.windowTitle(), self._name)
        self.table.wait_for_rows(False)
        place = max(0, self.table.current_row())
        self.model.set_rows(tuple(line_of_job(row) for row in rows))
        self.table.go_to(place)
        self.table.setFocus()
        self.empty.say(say("matches", "No open job asks for a skill of this person."), "")
        self.empty.act.hide()
        self.empty.setVisible(not rows)
        self.hint.setText(counted(len(rows), "job", "jobs"))
        self._show_chosen()

    def _on_not_found(self, error: Exception) -> None:
        self.table.wait_for_rows(False)
        self.bar.show_error(error)

    def _show_chosen(self) -> None:
        line = self.model.row_at(self.table.current_row())
        self.submit_button.setEnabled(line is not None and not line.has_applied)
        self.explain.setEnabled(line is not None)

    def _on_added(self, _: "Changes") -> None:
        self.set_busy(False)
        self.bar.say("")
        self._ask()

    def _on_explain(self) -> None:
        line = self.model.row_at(self.table.current_row())
        if line is not None:
            from ats_desktop.gui.dialogs.score_dialog import ScoreDialog

            ScoreDialog(line.fit, self._name, line.name, self).open()

    def _on_row_opened(self, row: int) -> None:
        line = self.model.row_at(row)
        if line is not None:
            self.accept()
            self._context.show_page(PageKey.BOARD, line.id)
