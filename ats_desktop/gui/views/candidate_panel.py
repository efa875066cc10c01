"""The panel that shows one candidate: at the side while the list stays usable, or over the whole page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.views import candidate_reading
from ats_desktop.gui.views.candidate_acts import CandidateActs
from ats_desktop.gui.views.candidate_reading import ShownCandidate
from ats_desktop.gui.views.cv_tab import CvTab
from ats_desktop.gui.views.panel_header import PanelHeader
from ats_desktop.gui.views.papers_tab import PapersTab
from ats_desktop.gui.views.profile_tab import ProfileTab
from ats_desktop.gui.views.timeline_tab import TimelineTab
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from ats_desktop.domain.rows.merging import DuplicateRow
    from ats_desktop.gui.tasks import Task
    from ats_desktop.services.changes import Changes

PROFILE, CV, PAPERS, TIMELINE = "profile", "cv", "documents", "timeline"
_LEAST, _WIDE_PROFILE, _WIDEST_PROFILE = 360, 460, 620
_PARTS = (
    "activity",
    "application_event",
    "attachment",
    "brief",
    "candidate_skill",
    "candidate_tag",
    "contact_point",
    "education",
    "employment",
    "issued_document",
    "skill",
    "submission",
)
"""Kinds of record whose own keys do not say whose they are."""


class CandidatePanel(QFrame):
    """One candidate: header, and tabs for profile, CV, documents and timeline.

    The tab stays when another person is shown. Over the whole page the profile stands beside the other tabs.
    Invariant: what is shown belongs to the latest request.
    """

    closed = Signal()
    """The user wants to leave the panel, or the whole page."""
    person_changed = Signal(object)
    """CandidateRequest: another person of the list is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, "panel-left")
        self._context: WindowContext | None = None
        self._request: CandidateRequest | None = None
        self._shown: ShownCandidate | None = None
        self._reading: Task | None = None
        self.is_wide = False
        self._came_from_profile = False
        self.header = PanelHeader(self)
        self.acts = CandidateActs(self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(say("panel", "Parts of the candidate"))
        self.stack = QStackedWidget(self)
        self.profile = ProfileTab(self)
        self.cv = CvTab(self)
        self.papers = PapersTab(self)
        self.timeline = TimelineTab(self)
        self._pages: dict[str, QWidget] = {
            PROFILE: self.profile,
            CV: self.cv,
            PAPERS: self.papers,
            TIMELINE: self.timeline,
        }
        self._lay_out()
        self._connect()
        self._add_keys()

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services; called once."""
        self._context = context
        for part in (self.acts, self.profile, self.cv, self.papers):
            part.set_context(context)
        context.bus.changed.connect(self._on_changed)

    def show_request(self, request: CandidateRequest) -> None:
        """Show a person; what is on show stays until the new one is read."""
        self.profile.leave_fact()
        self._request = request
        if request.tab:
            self.show_tab(request.tab)
        self.reload()

    def set_wide(self, *, is_wide: bool) -> None:
        """Stand over the whole page, profile beside the rest, or at the side with all in tabs."""
        if is_wide == self.is_wide:
            return
        self.is_wide = is_wide
        here = self.tab()
        theme.dress(self, "panel" if is_wide else "panel-left")
        self.header.set_wide(is_wide=is_wide)
        if is_wide:
            self.stack.removeWidget(self.profile)
            self._side_column.addWidget(self.profile)
            self.profile.show()
            self.tabs.removeTab(self._place(PROFILE))
            self._came_from_profile = here == PROFILE
            self.show_tab(CV if here == PROFILE else here)
        else:
            self.stack.insertWidget(0, self.profile)
            self.tabs.insertTab(0, say("panel", "Profile"))
            self.tabs.setTabData(0, PROFILE)
            self.show_tab(PROFILE if self._came_from_profile and here == CV else here)
        self._side.setVisible(is_wide)
        self._fit()

    def take_focus(self) -> None:
        """Put the focus into the panel."""
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def candidate_id(self) -> str | None:
        """Key of the person asked for, None for none."""
        return self._request.candidate_id if self._request is not None else None

    @property
    def request(self) -> CandidateRequest | None:
        """What was asked for last."""
        return self._request

    def reload(self) -> None:
        """Read the person again."""
        request, context = self._request, self._context
        if request is not None and context is not None:
            self._reading = context.worker.submit(
                lambda services: candidate_reading.read(services, request),
                self._on_read,
                self._on_failed,
                self,
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

    def previous_tab(self) -> None:
        """Go to the previous tab, before the first to the last."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())

    def tab(self) -> str:
        """Return the key of the tab that is open."""
        return str(self.tabs.tabData(self.tabs.currentIndex()))

    def show_tab(self, key: str) -> None:
        """Open a tab; the profile is always in sight over the whole page."""
        place = self._place(key)
        if place >= 0:
            self.tabs.setCurrentIndex(place)

    def show_cv(self) -> None:
        """Go to the CV."""
        self.show_tab(CV)

    def _lay_out(self) -> None:
        names = {
            PROFILE: say("panel", "Profile"),
            CV: say("panel", "CV"),
            PAPERS: say("panel", "Documents"),
            TIMELINE: say("panel", "Timeline"),
        }
        for place, (key, page) in enumerate(self._pages.items()):
            self.tabs.addTab(names[key])
            self.tabs.setTabData(place, key)
            self.stack.addWidget(page)
        self._side = QWidget(self)
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side.hide()
        self._between = QFrame(self)
        theme.dress(self._between, "line-vertical")
        self._between.hide()
        strip = QFrame(self)
        theme.dress(strip, "line")
        rest = QVBoxLayout()
        rest.setSpacing(0)
        beside = QHBoxLayout()
        beside.setContentsMargins(theme.current().px(8), 0, theme.current().px(8), 0)
        beside.addWidget(self.tabs)
        rest.addLayout(beside)
        rest.addWidget(strip)
        rest.addWidget(self.stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._side, 2)
        body.addWidget(self._between)
        body.addLayout(rest, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)

    def _fit(self) -> None:
        """Give the profile of the whole page a width that reads well at any size of text."""
        look = theme.current()
        self._side.setMinimumWidth(look.px(_WIDE_PROFILE) if self.is_wide else 0)
        self._side.setMaximumWidth(look.px(_WIDEST_PROFILE))
        self._between.setVisible(self.is_wide)
        self.setMinimumWidth(0 if self.is_wide else look.px(_LEAST))

    def _connect(self) -> None:
        header, acts, profile = self.header, self.acts, self.profile
        header.next_wanted.connect(self.next_person)
        header.previous_wanted.connect(self.previous_person)
        header.close_wanted.connect(self.closed)
        header.back_wanted.connect(self.closed)
        header.note_wanted.connect(acts.write_note)
        header.contract_wanted.connect(acts.make_contract)
        header.end_wanted.connect(acts.end_application)
        header.restore_wanted.connect(acts.restore)
        header.pin_wanted.connect(acts.pin)
        header.menu_wanted.connect(acts.fill)
        header.stage_wanted.connect(acts.move_to)
        profile.skills_wanted.connect(acts.edit_skills)
        profile.background_wanted.connect(acts.edit_background)
        profile.tag_wanted.connect(acts.tag)
        profile.score_wanted.connect(acts.show_score)
        profile.compare_wanted.connect(acts.compare_with)
        profile.saved.connect(self.reload)
        self.cv.check_wanted.connect(acts.check_cv)
        self.papers.left.connect(self.closed)
        acts.gone.connect(self._on_gone)
        acts.full_page_wanted.connect(self.open_page)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        theme.current().changed.connect(self._fit)

    def choose_stage(self) -> None:
        """Open the menu of stages."""
        if self.header.stage.isVisible() and self.header.stage.isEnabled():
            self.header.stage.showMenu()

    def open_page(self) -> None:
        """Show the same person over the whole page."""
        request, context = self._request, self._context
        if request is not None and context is not None and not self.is_wide:
            context.show_candidate(
                CandidateRequest(
                    request.candidate_id, request.application_id, request.siblings, is_full_page=True
                )
            )

    def _add_keys(self) -> None:
        acts = self.acts
        keys: dict[str, Callable[[], None]] = {
            "J": self.next_person,
            "K": self.previous_person,
            "N": acts.write_note,
            "C": acts.make_contract,
            "V": self.show_cv,
            "A": acts.add_to_job,
            "T": acts.tag,
            "P": acts.pin,
            "X": acts.end_application,
            "M": self.choose_stage,
            "Ctrl+C": acts.copy_contact,
            "Del": acts.delete,
            "Ctrl+Return": self.open_page,
            "Ctrl+Enter": self.open_page,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda key=key, act=act: self._on_key(key, act))

    def _on_key(self, key: str, act: "Callable[[], None]") -> None:
        if len(key) > 1 or (self._context is not None and self._context.actions.has_letter_keys):
            act()

    def _place(self, key: str) -> int:
        keys = [self.tabs.tabData(place) for place in range(self.tabs.count())]
        return keys.index(key) if key in keys else -1

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

    def _on_read(self, shown: ShownCandidate) -> None:
        if self._request is None or shown.request is not self._request:
            return
        is_other = self._shown is None or self._shown.person.id != shown.person.id
        self._shown = self.acts.shown = shown
        if is_other:
            self._show_duplicates(())
        self._look_for_duplicates(shown)
        keys = [candidate for candidate, _ in shown.request.siblings]
        asked = shown.request.candidate_id
        place = keys.index(asked) + 1 if asked in keys else 0
        on_board = shown.request.application_id is not None and shown.application is not None
        stage = shown.application.stage if on_board and shown.application is not None else ""
        person, job = shown.person, shown.job
        self.header.show_place(place, len(keys) if place else 0, stage)
        self.header.show_person(person, shown.application, job)
        self.profile.show_person(person, job, shown.timeline)
        self.profile.show_fit(person, job, shown.fit)
        self.profile.show_former_names(shown.former_names)
        self.profile.show_tags(shown.tags)
        self.profile.show_unknown_skills(shown.unknown_skills)
        self.cv.show_files(person.attachments)
        self.papers.show_papers(person.full_name, shown.papers)
        self.timeline.show_rows(shown.timeline)
        self.setAccessibleName(person.full_name)

    def _look_for_duplicates(self, shown: ShownCandidate) -> None:
        """Look for records of the same person, after all else: comparing CVs takes its time."""
        key = shown.person.id

        def found(rows: "tuple[DuplicateRow, ...]") -> None:
            if self._shown is not None and self._shown.person.id == key:
                self._show_duplicates(rows)

        if self._context is not None:
            self._context.worker.submit(
                lambda services: services.merging.duplicates(key), found, self._context.fail, self
            )

    def _show_duplicates(self, rows: "tuple[DuplicateRow, ...]") -> None:
        self.acts.duplicates = rows
        self.profile.show_duplicates(rows)

    def _on_failed(self, error: Exception) -> None:
        if self._context is not None:
            self._context.fail(error)
        self.closed.emit()

    def _on_gone(self) -> None:
        """Go on to the next person of the list, or close; that nobody is left to read is no failure."""
        if self._reading is not None:
            self._reading.forget_callbacks()
        request = self._request
        self._step(1)
        if self._request is request:
            self.closed.emit()

    def _on_tab_changed(self, place: int) -> None:
        page = self._pages.get(str(self.tabs.tabData(place)))
        if page is not None and self.stack.indexOf(page) >= 0:
            self.stack.setCurrentWidget(page)

    def _on_changed(self, changes: "Changes", _: object) -> None:
        shown = self._shown
        if shown is None or not self.isVisible():
            return
        ours = {"candidate": shown.person.id}
        if shown.application is not None:
            ours |= {"application": shown.application.id, "job": shown.application.job_id}
        is_ours = any(changes.touches(kind, key) for kind, key in ours.items())
        others = {row.id for row in self.acts.duplicates}
        is_ours = is_ours or any(changes.touches("candidate", key) for key in others)
        if is_ours or any(changes.touches(kind) for kind in _PARTS):
            self.reload()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the panel, unless a field takes its old value back first."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
