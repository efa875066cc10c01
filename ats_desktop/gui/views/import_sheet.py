"""The sheet of an import: how far it is, what came of it, and the files that need a person."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.imports import ImportResult
from ats_desktop.domain.rows.imports import ImportOutcome, ImportSummary
from ats_desktop.gui import theme
from ats_desktop.gui.context import CandidateRequest, ImportRequest, WindowContext
from ats_desktop.gui.delegates.import_delegate import ImportDelegate
from ats_desktop.gui.dialogs.candidate_dialog import CandidateDialog
from ats_desktop.gui.dialogs.compare_dialog import CompareDialog
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.dialogs.review_dialog import ReviewDialog
from ats_desktop.gui.models.import_model import ImportModel
from ats_desktop.gui.operations.cv_import import ImportRun, undo_import
from ats_desktop.gui.operations.list_import import ListRequest, ListRun
from ats_desktop.gui.operations.review import ReviewItem
from ats_desktop.gui.wording import forms, imports, labels
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.merging import DuplicateRow
    from ats_desktop.services.changes import Changes


@dataclass(frozen=True)
class ImportState:
    """How far an import is, for the status bar."""

    done: int
    total: int
    is_over: bool


class _Tile(QFrame):
    """A number and what it counts."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        look = theme.current()
        self._name = name
        self._number = QLabel("0", self)
        self._number.setFont(look.font(20, 600, tabular=True))
        self._number.setProperty("role", "title")
        caption = QLabel(name, self)
        caption.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(caption)

    def show_number(self, number: int) -> None:
        """Show another number."""
        self._number.setText(f"{number:,}")
        self.setAccessibleName(f"{number:,} {self._name}")


class ImportSheet(FormDialog):
    """One import after another; hidden it goes on, and comes back by ``open``.

    Invariant: the counts are those of the files in the list.
    """

    progressed = Signal(object)
    """ImportState"""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(say("import", "Import CVs"), forms.say_button("Keep working"), parent, width=640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._context = context
        self._run: ImportRun | ListRun | None = None
        self._waiting: list[ImportRequest | ListRequest] = []
        self._began = 0.0
        self._is_fixing = False
        self.model = ImportModel(self)
        self._build()
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self._on_cancel_clicked)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        context.bus.changed.connect(self._on_changed)

    @property
    def is_running(self) -> bool:
        """Whether files are being read or kept."""
        return self._run is not None

    def start(self, request: ImportRequest | ListRequest) -> None:
        """Begin an import and show the sheet; while one runs the next waits for it."""
        if self._run is not None:
            self._waiting.append(request)
            self.open()
            return
        self.model.clear()
        self._show_counts()
        self.bar.say("")
        self.progress.setRange(0, 0)
        self.progress.setVisible(True)
        self.place.setText("")
        self.left.setText("")
        self.hint.setText(say("import", "You can keep working. Undo removes the whole import."))
        self.submit_button.setText(forms.say_button("Keep working"))
        self.cancel_button.setText(forms.say_button("Stop"))
        self.cancel_button.setVisible(True)
        is_list = isinstance(request, ListRequest)
        self.set_title(say("import", "Importing a list") if is_list else say("import", "Importing CVs"), "")
        source = request.source
        self._show_source(request, source)
        run = self._run_of(request)
        run.found.connect(self._on_found)
        run.progressed.connect(self._on_progressed)
        run.finished.connect(self._on_finished)
        run.failed.connect(self._on_failed)
        self._run, self._began = run, time.monotonic()
        run.start(source)
        self.open()

    def _run_of(self, request: ImportRequest | ListRequest) -> ImportRun | ListRun:
        if isinstance(request, ListRequest):
            return ListRun(self._context, request, self)
        return ImportRun(self._context, request, self)

    def stop(self) -> None:
        """Read no more files; what was read is kept."""
        self._waiting.clear()
        if self._run is not None:
            self._run.stop()
            self.cancel_button.setEnabled(False)

    @override
    def submit(self) -> None:
        self.hide()

    @override
    def reject(self) -> None:
        """Hide; an import under way goes on."""
        self.hide()

    @override
    def fit(self) -> None:
        super().fit()
        free = self.screen().availableGeometry()
        height = min(theme.current().px(570), round(free.height() * 0.9))
        self.resize(self.width(), height)
        parent = self.parentWidget()
        if parent is not None:
            place = self.frameGeometry()
            place.moveCenter(parent.window().frameGeometry().center())
            self.move(max(free.left(), place.left()), max(free.top(), place.top()))

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        self.progress = QProgressBar(self.body)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("import", "Files read"))
        column.addWidget(self.progress)
        line = QHBoxLayout()
        self.place = QLabel(self.body)
        self.place.setProperty("role", "secondary-text")
        self.left = QLabel(self.body)
        self.left.setProperty("role", "caption")
        line.addWidget(self.place)
        line.addStretch(1)
        line.addWidget(self.left)
        column.addLayout(line)
        tiles = QHBoxLayout()
        tiles.setSpacing(look.px(8))
        self.added = _Tile(say("import", "added"), self.body)
        self.known = _Tile(say("import", "already known, updated"), self.body)
        self.problems = _Tile(say("import", "need you"), self.body)
        for tile in (self.added, self.known, self.problems):
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        rule = QFrame(self.body)
        rule.setProperty("role", "line")
        column.addWidget(rule)
        self.list = QListView(self.body)
        theme.dress(self.list, "on-dialog")
        self.list.setModel(self.model)
        self.list.setItemDelegate(ImportDelegate(self))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(say("import", "Files"))
        self.list.setMinimumHeight(look.px(160))
        column.addWidget(self.list, 1)

    def _show_source(self, request: ImportRequest | ListRequest, source: str) -> None:
        if request.job_id is None:
            self.set_title(self.windowTitle(), say("import", "From “{source}”", {"source": source}))
            return
        job_id, stage_id = request.job_id, request.stage_id

        def told(job: object) -> None:
            stages = getattr(job, "stages", ())
            stage = next((row.name for row in stages if row.id == stage_id), stages[0].name if stages else "")
            words = {"source": source, "job": getattr(job, "title", ""), "stage": labels.stage_name(stage)}
            self.set_title(self.windowTitle(), say("import", "From “{source}”, into {job}, {stage}", words))

        self._context.worker.submit(lambda services: services.jobs.detail(job_id), told, None, self)

    def _show_counts(self) -> None:
        added, known, problems = self.model.counts()
        self.added.show_number(added)
        self.known.show_number(known)
        self.problems.show_number(problems)

    def _on_found(self, total: int) -> None:
        title = imports.running_title(total, is_list=isinstance(self._run, ListRun))
        self.set_title(title, self.subtitle.text())
        self.progress.setRange(0, max(1, total))
        self._tell(0, total)

    def _on_progressed(self, outcomes: tuple[ImportOutcome, ...]) -> None:
        run = self._run
        if run is None:
            return
        self.model.add(outcomes)
        self._show_counts()
        self._tell(run.done, run.total)

    def _tell(self, done: int, total: int) -> None:
        self.progress.setValue(done)
        words = {"done": f"{done:,}", "total": f"{total:,}"}
        self.place.setText(say("import", "{done} of {total} read", words))
        if done:
            seconds = (time.monotonic() - self._began) / done * (total - done)
            self.left.setText(imports.time_left(seconds) if done < total else "")
        self.progressed.emit(ImportState(done, total, is_over=False))

    def _on_finished(self, summary: ImportSummary) -> None:
        total = len(summary.outcomes)
        is_list = isinstance(self._run, ListRun)
        self._end()
        title = imports.done_title(total, is_list=is_list)
        self.set_title(title, self.subtitle.text())
        if not total and not is_list:
            text = say("import", "There is no PDF, Word, RTF or text file in there.")
            self.place.setText(text)
        if not self.isVisible() and total:
            added, known, problems = self.model.counts()
            words = {"added": f"{added:,}", "known": f"{known:,}", "problems": f"{problems:,}"}
            said = say("import", "{added} added, {known} already known, {problems} need you", words)
            self._context.toast(said, can_undo=bool(added or known))
        else:
            self._context.announce(title)
        self.progressed.emit(ImportState(total, total, is_over=True))
        if self._waiting:
            self.start(self._waiting.pop(0))

    def _on_failed(self, error: Exception) -> None:
        done = self._run.done if self._run is not None else 0
        self._end()
        self.set_title(say("import", "The import stopped"), self.subtitle.text())
        self.bar.show_error(error)
        self.progressed.emit(ImportState(done, done, is_over=True))
        if not self.isVisible():
            self._context.fail(error)

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self.progress.setRange(0, 1)
        self.progress.setValue(1)
        self.left.setText("")
        added, known, _ = self.model.counts()
        self.hint.setText("")
        self.submit_button.setText(forms.say_button("Done"))
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(forms.say_button("Undo import"))
        self.cancel_button.setVisible(bool(added or known or self.model.rowCount()))

    def _on_cancel_clicked(self) -> None:
        if self._run is not None:
            self.stop()
            return
        self.cancel_button.setEnabled(False)
        undo_import(self._context, initiator=self, on_done=self._on_undone, on_failed=self._on_undo_failed)

    def _on_undone(self, _: "Changes") -> None:
        self.cancel_button.setEnabled(True)
        self.cancel_button.hide()
        self.model.clear()
        self._show_counts()
        self.hide()

    def _on_undo_failed(self, error: Exception) -> None:
        self.cancel_button.setEnabled(True)
        self.bar.show_error(error)

    def _on_chosen(self, index: QModelIndex) -> None:
        outcome = self.model.outcome_at(index.row())
        if outcome is None or self._is_fixing:
            return
        if outcome.result in {ImportResult.NEEDS_YOU, ImportResult.FAILED}:
            # A double click tells of two clicks, and some desktops tell of an activation beside each.
            self._is_fixing = True
            self._fix(outcome)
        elif outcome.candidate_id is not None:
            self.hide()
            self._context.show_candidate(CandidateRequest(outcome.candidate_id))

    def _fix(self, outcome: ImportOutcome) -> None:
        """Open what settles a file: two people side by side, the file beside its fields, or empty fields."""
        if outcome.reason == imports.MAYBE_SAME and outcome.candidate_id is not None:
            self._compare(outcome, outcome.candidate_id)
        elif outcome.attachment_id is not None:
            self._review(outcome)
        else:
            dialog = CandidateDialog(self._context, self, outcome.candidate_id)
            dialog.accepted.connect(lambda: self._settle(outcome))
            dialog.finished.connect(self._on_fix_over)
            dialog.open()

    def _compare(self, outcome: ImportOutcome, key: str) -> None:
        """Put the person beside whom they look like; merged they are settled."""

        def found(rows: "tuple[DuplicateRow, ...]") -> None:
            if not rows:
                self._is_fixing = False
                self._settle(outcome)
                return
            dialog = CompareDialog(self._context, rows[0].id, key, self)
            dialog.merged.connect(lambda _: self._settle(outcome))
            dialog.finished.connect(self._on_fix_over)
            dialog.open()

        def failed(error: Exception) -> None:
            self._is_fixing = False
            self.bar.show_error(error)

        self._context.worker.submit(lambda services: services.merging.duplicates(key), found, failed, self)

    def _review(self, outcome: ImportOutcome) -> None:
        """Look into the file, and go on to all others that need a person."""
        outcomes = self.model.to_check()
        items = [ReviewItem(each.attachment_id or "", each.file_name, each.reason) for each in outcomes]
        by_key = {each.attachment_id: each for each in outcomes}
        dialog = ReviewDialog(self._context, items, outcomes.index(outcome), self)
        dialog.settled.connect(lambda item: self._settle(by_key[item.attachment_id]))
        dialog.finished.connect(self._on_fix_over)
        dialog.open()

    def _on_fix_over(self, _: int) -> None:
        self._is_fixing = False

    def _settle(self, outcome: ImportOutcome) -> None:
        self.model.settle(outcome)
        self._show_counts()

    def _on_changed(self, changes: "Changes", _: object) -> None:
        """After an undo from elsewhere the list is of people who are gone."""
        if changes.key == "undo" and changes.touches("import_batch") and self._run is None:
            self.model.clear()
            self._show_counts()
            self.hide()
