"""The dialog that asks what the columns of a list mean, and shows how its rows would come in."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.job import JobStatus
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.delegates.list_preview_delegate import ListPreviewDelegate
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.models.list_preview_model import ListPreviewModel
from ats_desktop.gui.operations import list_import
from ats_desktop.gui.operations.list_import import ListCount, ListRequest, ReadList
from ats_desktop.gui.widgets.column_meanings import ColumnMeanings
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.wording import lists
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.board import JobRow
    from ats_desktop.domain.rows.lists import ListCounts, ListSample
    from ats_desktop.gui.tasks import Task

_WIDTH, _HEIGHT, _TABLE = 1120, 680, 200
_SHARE = 0.92
_MOST_WIDE = 260


class ListImportDialog(FormDialog):
    """Reads a list, shows what its columns seem to mean, and asks for the import once a person agrees.

    Nothing is written here; ``wanted`` tells what is to come in.
    """

    wanted = Signal(object)
    """ListRequest"""

    def __init__(
        self,
        context: WindowContext,
        path: Path,
        parent: QWidget,
        job_id: str | None = None,
        stage_id: str | None = None,
    ) -> None:
        super().__init__(say("lists", "Import a list"), say("lists", "Import"), parent, width=_WIDTH)
        self._context = context
        self._path = path
        self._job_id, self._stage_id = job_id, stage_id
        self._read: ReadList | None = None
        self._sampling: Task | None = None
        self._is_counted = False
        self.count = ListCount(context, self)
        self.model = ListPreviewModel(self)
        self.set_title(self.windowTitle(), say("lists", "Reading {name}…", {"name": path.name}))
        self._build()
        self._connect()
        self.submit_button.setEnabled(False)
        list_import.read(context, path, on_done=self._on_read, on_failed=self._on_unread, parent=self)
        context.worker.submit(lambda services: services.jobs.rows(), self._show_jobs, context.fail, self)

    @property
    def is_ready(self) -> bool:
        """Whether everything that can be said of the list is said."""
        return self._read is not None and self._is_counted and self._sampling is None

    @override
    def submit(self) -> None:
        read = self._read
        if read is None:
            return
        job_id = self.jobs.currentData()
        request = ListRequest(
            sheet=read.sheet,
            mapping=self.columns.mapping,
            source=self._path.name,
            job_id=None if job_id is None else str(job_id),
            stage_id=self._stage_id if job_id == self._job_id else None,
            with_updates=bool(self.known.currentData()),
        )
        self.accept()
        self.wanted.emit(request)

    @override
    def fit(self) -> None:
        """Take the height that the tables are well read in, within the screen."""
        super().fit()
        most = round(self.screen().availableGeometry().height() * _SHARE)
        self.resize(self.width(), max(self.height(), min(theme.current().px(_HEIGHT), most)))
        self._fitted = self.size()
        self._centre()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.count.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        self.progress = QProgressBar(self.body)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("lists", "Reading the list"))
        column.addWidget(self.progress)
        halves = QHBoxLayout()
        halves.setSpacing(look.px(20))
        halves.addLayout(self._left(), 4)
        halves.addLayout(self._right(), 6)
        column.addLayout(halves, 1)
        column.addLayout(self._choices())

    def _left(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.current().px(8))
        side.addWidget(self._heading(say("lists", "What the columns mean")))
        self.columns = ColumnMeanings(self.body)
        self.columns.setMinimumHeight(theme.current().px(_TABLE))
        side.addWidget(self.columns, 1)
        return side

    def _right(self) -> QVBoxLayout:
        look = theme.current()
        side = QVBoxLayout()
        side.setSpacing(look.px(8))
        side.addWidget(self._heading(say("lists", "How the first rows come in")))
        self.preview = QTableView(self.body)
        theme.dress(self.preview, "on-dialog")
        self.preview.setModel(self.model)
        delegate = ListPreviewDelegate(self)
        self.preview.setItemDelegate(delegate)
        self.preview.setAccessibleName(say("lists", "How the first rows come in"))
        self.preview.setShowGrid(False)
        self.preview.setWordWrap(False)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.preview.setTabKeyNavigation(False)
        for way in (self.preview.setHorizontalScrollMode, self.preview.setVerticalScrollMode):
            way(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.preview.setMinimumHeight(look.px(_TABLE - 56))
        self.preview.verticalHeader().hide()
        option = QStyleOptionViewItem()
        option.initFrom(self.preview)
        self.preview.verticalHeader().setDefaultSectionSize(delegate.row_height(option))
        self.preview.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.preview.horizontalHeader().setHighlightSections(False)
        side.addWidget(self.preview, 1)
        self.problem = ElidedLabel(self.body)
        theme.dress(self.problem, "field-error")
        self.problem.hide()
        side.addWidget(self.problem)
        self.counts = QLabel(self.body)
        theme.dress(self.counts, "strong")
        side.addWidget(self.counts)
        return side

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self.body)
        theme.dress(label, "heading")
        return label

    def _choices(self) -> QGridLayout:
        """Make the questions below the tables."""
        look = theme.current()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(4))
        self.jobs = QComboBox(self.body)
        self.jobs.addItem(say("lists", "No job, candidates only"), None)
        self.known = QComboBox(self.body)
        self.known.addItem(say("lists", "Fill in what is blank"), True)
        self.known.addItem(say("lists", "Leave them as they are"), False)
        for place, (text, field) in enumerate(
            (
                (say("lists", "Put the people on"), self.jobs),
                (say("lists", "Candidates who are known already"), self.known),
            )
        ):
            label = QLabel(text, self.body)
            theme.dress(label, "caption")
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(12)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _connect(self) -> None:
        self.columns.changed.connect(self._look_again)
        self.count.counted.connect(self._show_counts)
        self.count.finished.connect(self._on_counted)
        self.count.failed.connect(self._on_failed)
        self.preview.selectionModel().currentChanged.connect(self._on_cell_changed)

    def _show_jobs(self, jobs: "tuple[JobRow, ...]") -> None:
        for job in jobs:
            if job.status is JobStatus.OPEN:
                self.jobs.addItem(f"{job.title} · {job.client}", job.id)
        self.jobs.setCurrentIndex(max(0, self.jobs.findData(self._job_id)))

    def _on_read(self, read: ReadList) -> None:
        self._read = read
        self.progress.hide()
        rows = counted(len(read.sheet.rows), "row", "rows")
        words = {"name": self._path.name, "rows": rows, "format": lists.recognised(read.format_name)}
        if read.format_name:
            said = say("lists", "{format} {name}, {rows}", words)
        else:
            said = say("lists", "{name}, {rows}", words)
        self.set_title(self.windowTitle(), said)
        self.columns.show_sheet(read.sheet, read.mapping)
        self._look_again()
        self.begin()

    def _on_unread(self, error: Exception) -> None:
        self.progress.hide()
        self.set_title(self.windowTitle(), self._path.name)
        self.bar.show_error(error)

    def _on_failed(self, error: Exception) -> None:
        self.bar.show_error(error)

    def _look_again(self) -> None:
        """Show what the present meanings make of the rows."""
        read = self._read
        if read is None:
            return
        mapping = self.columns.mapping
        if self._sampling is not None:
            self._sampling.cancel()
        self._sampling = list_import.sample(
            self._context,
            read.sheet,
            mapping,
            on_done=self._on_sampled,
            on_failed=self._on_failed,
            parent=self,
        )
        self._is_counted = False
        self.submit_button.setEnabled(True)
        self.submit_button.setText(say("lists", "Import"))
        self.counts.setText(say("lists", "Counting…"))
        self.count.start(read.sheet, mapping)

    def _on_sampled(self, samples: "tuple[ListSample, ...]") -> None:
        self._sampling = None
        self.model.show_samples(samples, self.columns.mapping)
        most = theme.current().px(_MOST_WIDE)
        self.preview.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            if self.preview.columnWidth(column) > most:
                self.preview.setColumnWidth(column, most)
        self._on_cell_changed(self.preview.currentIndex())

    def _on_cell_changed(self, index: QModelIndex, _previous: QModelIndex | None = None) -> None:
        """Say what does not fit in the cell, else in the first that has something."""
        said = self.model.sentence_at(index)
        problems = self.model.problems()
        if not said and problems:
            more = len(problems) - 1
            words = {"problem": problems[0], "cells": counted(more, "cell", "cells")}
            said = say("lists", "{problem} And {cells} more.", words) if more else problems[0]
        self.problem.setVisible(bool(said))
        self.problem.show_text(said)

    def _show_counts(self, counts: "ListCounts") -> None:
        self.counts.setText(lists.counts_text(counts))

    def _on_counted(self) -> None:
        self._is_counted = True
        counts = self.count.counts
        people = counted(counts.people, "person", "people")
        self._show_counts(counts)
        self._context.announce(lists.counts_text(counts))
        self.submit_button.setEnabled(counts.people > 0)
        self.submit_button.setText(say("lists", "Import {people}", {"people": people}))
        nobody = say("lists", "No row says a name, an email or a phone. Choose which columns do.")
        self.hint.setText("" if counts.people else nobody)
