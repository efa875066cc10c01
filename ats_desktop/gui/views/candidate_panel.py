"""The panel at the side that shows one candidate while the list stays usable."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import ApplicationRow, CandidateDetail, TimelineRow
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog
from ats_desktop.gui.dialogs.agreement_dialog import AgreementDialog
from ats_desktop.gui.dialogs.candidate_dialog import CandidateDialog
from ats_desktop.gui.dialogs.end_dialog import EndDialog
from ats_desktop.gui.dialogs.hire_dialog import HireDialog
from ats_desktop.gui.dialogs.note_dialog import NoteDialog
from ats_desktop.gui.views.cv_tab import CvTab
from ats_desktop.gui.views.panel_header import PanelHeader
from ats_desktop.gui.views.profile_tab import ProfileTab
from ats_desktop.gui.views.timeline_tab import TimelineTab
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

WIDTH = 468
_PARTS = (
    "activity",
    "application_event",
    "attachment",
    "brief",
    "candidate_skill",
    "contact_point",
    "issued_document",
)
"""Kinds of record whose own keys do not say whose they are."""


@dataclass(frozen=True)
class _Shown:
    """All that the panel shows of one person, read at once."""

    request: CandidateRequest
    person: CandidateDetail
    application: ApplicationRow | None
    job: JobDetail | None
    timeline: tuple[TimelineRow, ...]


def _read(services: "Services", request: CandidateRequest) -> _Shown:
    person = services.candidates.detail(request.candidate_id)
    application = next(
        (row for row in person.applications if row.id == request.application_id),
        next((row for row in person.applications if row.status.is_open), None),
    )
    job = services.jobs.detail(application.job_id) if application is not None else None
    timeline = tuple(services.candidates.timeline(request.candidate_id))
    return _Shown(request, person, application, job, timeline)


class CandidatePanel(QFrame):
    """One candidate: header, and tabs for profile, CV and timeline.

    The tab stays when another person is shown. Invariant: what is shown belongs to the latest request.
    """

    closed = Signal()
    """The user wants the panel away."""
    person_changed = Signal(object)
    """CandidateRequest: another person of the list is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel-left")
        self.setMinimumWidth(theme.current().px(360))
        self._context: WindowContext | None = None
        self._request: CandidateRequest | None = None
        self._shown: _Shown | None = None
        self.header = PanelHeader(self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(say("panel", "Parts of the candidate"))
        self.stack = QStackedWidget(self)
        self.profile = ProfileTab(self)
        self.cv = CvTab(self)
        self.timeline = TimelineTab(self)
        for name, page in (
            (say("panel", "Profile"), self.profile),
            (say("panel", "CV"), self.cv),
            (say("panel", "Timeline"), self.timeline),
        ):
            self.tabs.addTab(name)
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        strip = QFrame(self)
        strip.setProperty("role", "line")
        column.addWidget(self.tabs)
        column.addWidget(strip)
        column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self._connect()

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services; called once."""
        self._context = context
        self.profile.set_context(context)
        self.cv.set_context(context)
        context.bus.changed.connect(self._on_changed)

    def show_request(self, request: CandidateRequest) -> None:
        """Show a person; what is on show stays until the new one is read."""
        self._request = request
        self.reload()

    @property
    def request(self) -> CandidateRequest | None:
        """The person asked for last."""
        return self._request

    @property
    def candidate_id(self) -> str | None:
        """Key of the person asked for, None for none."""
        return self._request.candidate_id if self._request is not None else None

    def reload(self) -> None:
        """Read the person again."""
        request, context = self._request, self._context
        if request is not None and context is not None:
            context.worker.submit(
                lambda services: _read(services, request), self._on_read, self._on_failed, self
            )

    def next_person(self) -> None:
        """Show the next person of the list."""
        self._step(1)

    def previous_person(self) -> None:
        """Show the previous person of the list."""
        self._step(-1)

    def next_tab(self) -> None:
        """Go to the next tab, after the last to the first."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def show_cv(self) -> None:
        """Go to the CV."""
        self.tabs.setCurrentIndex(self.stack.indexOf(self.cv))

    def write_note(self) -> None:
        """Ask for a note on the person."""
        shown, context = self._shown, self._context
        if shown is None or context is None:
            return
        key = shown.application.id if shown.application is not None else None
        NoteDialog(context, shown.person.id, key, self, shown.person.full_name).open()

    def make_contract(self) -> None:
        """Open the agreement of the application."""
        shown, context = self._shown, self._context
        if shown is None or context is None or shown.application is None:
            return
        AgreementDialog(context, shown.application.id, self).open()

    def end_application(self) -> None:
        """Ask why the application ends."""
        shown, context = self._shown, self._context
        if shown is None or context is None or shown.application is None:
            return
        EndDialog(context, (shown.application.id,), [shown.person.full_name], self).open()

    def add_to_job(self) -> None:
        """Put the person on another job."""
        shown, context = self._shown, self._context
        if shown is not None and context is not None:
            AddToJobDialog(context, (shown.person.id,), self).open()

    def edit_person(self) -> None:
        """Open the dialog with every field."""
        shown, context = self._shown, self._context
        if shown is not None and context is not None:
            CandidateDialog(context, self, shown.person.id).open()

    def move_to(self, stage_id: str) -> None:
        """Move the application; the hired stage asks for the hire sheet (R3)."""
        shown, context = self._shown, self._context
        if shown is None or context is None or shown.application is None or shown.job is None:
            return
        stage = next((row for row in shown.job.stages if row.id == stage_id), None)
        if stage is not None and stage.kind is StageKind.HIRED:
            HireDialog(context, shown.application.id, shown.person.full_name, self).open()
            return
        key, seen = shown.application.id, shown.application.stage_id
        context.perform(lambda services: services.pipeline.move([key], stage_id, {key: seen}))

    def restore(self) -> None:
        """Bring an ended application back (R5)."""
        shown, context = self._shown, self._context
        if shown is not None and context is not None and shown.application is not None:
            key = shown.application.id
            context.perform(lambda services: services.pipeline.restore([key]))

    def _connect(self) -> None:
        header = self.header
        header.next_wanted.connect(self.next_person)
        header.previous_wanted.connect(self.previous_person)
        header.close_wanted.connect(self.closed)
        header.note_wanted.connect(self.write_note)
        header.contract_wanted.connect(self.make_contract)
        header.end_wanted.connect(self.end_application)
        header.restore_wanted.connect(self.restore)
        header.add_wanted.connect(self.add_to_job)
        header.edit_wanted.connect(self.edit_person)
        header.stage_wanted.connect(self.move_to)
        self.profile.edit_wanted.connect(self.edit_person)
        self.profile.saved.connect(self.reload)
        tab = QShortcut(QKeySequence("Ctrl+Tab"), self, self.next_tab)
        tab.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _step(self, by: int) -> None:
        request = self._request
        if request is None:
            return
        keys = [candidate for candidate, _ in request.siblings]
        if request.candidate_id not in keys:
            return
        place = keys.index(request.candidate_id) + by
        if not 0 <= place < len(keys):
            return
        candidate_id, application_id = request.siblings[place]
        wanted = CandidateRequest(candidate_id, application_id, request.siblings)
        self.show_request(wanted)
        self.person_changed.emit(wanted)

    def _on_read(self, shown: _Shown) -> None:
        if self._request is None or shown.request is not self._request:
            return
        self._shown = shown
        siblings = shown.request.siblings
        keys = [candidate for candidate, _ in siblings]
        place = keys.index(shown.person.id) + 1 if shown.person.id in keys else 0
        on_board = shown.request.application_id is not None and shown.application is not None
        stage = shown.application.stage if on_board and shown.application is not None else ""
        self.header.show_place(place, len(keys) if place else 0, stage)
        self.header.show_person(shown.person, shown.application, shown.job)
        self.profile.show_person(shown.person, shown.application, shown.job, shown.timeline)
        self.cv.show_files(shown.person.attachments)
        self.timeline.show_rows(shown.timeline)
        self.setAccessibleName(shown.person.full_name)

    def _on_failed(self, error: Exception) -> None:
        if self._context is not None:
            self._context.fail(error)
        self.closed.emit()

    def _on_changed(self, changes: "Changes", _: object) -> None:
        shown = self._shown
        if shown is None or not self.isVisible():
            return
        ours = {"candidate": shown.person.id}
        if shown.application is not None:
            ours |= {"application": shown.application.id, "job": shown.application.job_id}
        is_ours = any(changes.touches(kind, key) for kind, key in ours.items())
        if is_ours or any(changes.touches(kind) for kind in _PARTS):
            self.reload()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K step through the list, Esc closes; letters count only while nothing is being typed."""
        is_typing = isinstance(QApplication.focusWidget(), QLineEdit)
        acts = {Qt.Key.Key_J: self.next_person, Qt.Key.Key_K: self.previous_person}
        letters = {Qt.Key.Key_N: self.write_note, Qt.Key.Key_C: self.make_contract}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif not is_typing and event.modifiers() == Qt.KeyboardModifier.NoModifier and key in acts | letters:
            (acts | letters)[key]()
        else:
            super().keyPressEvent(event)
