"""One box for everything: commands, people, jobs, clients, papers and settings."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey, WindowContext
from ats_desktop.gui.dialogs.palette_card import PaletteCard
from ats_desktop.gui.models.palette_commands import command_entries
from ats_desktop.gui.models.palette_model import Entry, Kind, PaletteModel, Role
from ats_desktop.gui.models.palette_settings import setting_entries
from ats_desktop.gui.operations import palette
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.settings_pages import SettingsPage
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.documents import DocumentRow
    from ats_desktop.domain.rows.search import PersonHit
    from ats_desktop.gui.operations.palette import Records
    from ats_desktop.gui.tasks import Task
    from ats_desktop.gui.window_state import WindowState
    from ats_desktop.services import Services

_KEPT_RECENT = 20
_PAGE = 8
_SHADOW = 20
"""Pixels that the card's shadow reaches beyond it."""
_SCOPES: tuple[Kind | None, ...] = (None, Kind.PERSON, Kind.JOB, Kind.CLIENT, Kind.DOCUMENT)


class Palette(QWidget):
    """Lies over the whole window, shades it, and goes as soon as the focus does.

    The focus stays in the box; commands act on what had the focus before, which gets it back first.
    Invariant: ``state.palette_recent`` holds kinds and keys, newest first, never a name.
    """

    settings_wanted = Signal(object)
    """SettingsPage"""

    def __init__(self, context: WindowContext, state: "WindowState", parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._context = context
        self._state = state
        self._before: QWidget | None = None
        self._scope: Kind | None = None
        self._documents: dict[str, DocumentRow] = {}
        self._recent_people: tuple[Entry, ...] = ()
        self._asked: Task | None = None
        self._job = ""
        self._is_full_page = False
        """Whether Ctrl+Enter asked for the person's whole page."""
        self.model = PaletteModel(self)
        self.card = PaletteCard(self.model, self)
        self.box = self.card.box
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._on_text_changed)
        self.card.list.clicked.connect(self._on_clicked)
        self.model.modelReset.connect(self._on_model_reset)
        parent.installEventFilter(self)
        context.bus.changed.connect(self._on_changed)
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(theme.current().duration(400))
        self._said.timeout.connect(self._on_settled)
        self.setAccessibleName(say("palette", "Search everything"))
        self.hide()

    def popup(self, job: str = "") -> None:
        """Come up empty; ``job`` names what the commands of a job would act on."""
        focused = QApplication.focusWidget()
        self._before = focused if focused is not None and focused is not self.box else None
        self._job = job
        self.setGeometry(self._window.rect())
        self.card.show_selection(self._context.selection)
        self.model.show_entries(
            Kind.COMMAND, command_entries(self._context.actions, self._context.selection, job)
        )
        self.model.show_entries(Kind.SETTING, setting_entries(self._context.actions))
        self.model.show_recent(self._state.palette_recent)
        self._choose_scope(None)
        self.box.clear()
        self._on_text_changed("")
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)
        self._read_records()

    def leave(self) -> None:
        """Go, and give the focus back."""
        if not self.isVisible():
            return
        before = self._before
        self._before = None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def run(self, entry: Entry) -> None:
        """Do what an entry stands for; one that cannot run says why instead."""
        if entry.why_not:
            self._context.announce(entry.why_not)
            return
        recent = [mark for mark in self._state.palette_recent if mark != entry.mark]
        self._state.palette_recent = [entry.mark, *recent][:_KEPT_RECENT]
        self.leave()
        runs: dict[Kind, Callable[[str], None]] = {
            Kind.COMMAND: lambda key: self._context.actions[Command(key)].trigger(),
            Kind.PERSON: self._open_person,
            Kind.JOB: lambda key: self._context.show_page(PageKey.BOARD, key),
            Kind.CLIENT: lambda key: self._context.show_page(PageKey.CLIENTS, key),
            Kind.DOCUMENT: self._open_document,
            Kind.SETTING: lambda key: self.settings_wanted.emit(SettingsPage(key)),
        }
        runs[entry.kind](entry.key)

    def _open_person(self, key: str) -> None:
        self._context.show_candidate(CandidateRequest(key, is_full_page=self._is_full_page))
        self._is_full_page = False

    def _open_document(self, key: str) -> None:
        from ats_desktop.gui.dialogs.paper_dialog import PaperDialog

        if key in self._documents:
            PaperDialog(self._context, self._documents[key], self._window).open()

    def _read_records(self) -> None:
        if not self._context.actions.is_agency_open:
            return
        marks = [mark.partition(":") for mark in self._state.palette_recent]
        people = [key for kind, _, key in marks if kind == Kind.PERSON]

        def read(services: "Services") -> "tuple[Records, tuple[PersonHit, ...]]":
            return palette.records(services), palette.people_of(services, people)

        self._context.worker.submit(read, self._on_records, self._context.fail, self)

    def _on_records(self, read: "tuple[Records, tuple[PersonHit, ...]]") -> None:
        records, people = read
        self._documents = {paper.id: paper for paper in records.documents}
        self._recent_people = tuple(palette.person_entry(hit) for hit in people)
        with self.card.kept():
            self.model.show_entries(Kind.JOB, [palette.job_entry(job) for job in records.jobs])
            self.model.show_entries(Kind.CLIENT, [palette.client_entry(each) for each in records.clients])
            self.model.show_entries(Kind.DOCUMENT, [palette.document_entry(row) for row in records.documents])
            if not self.box.text().strip():
                self.model.show_entries(Kind.PERSON, self._recent_people)

    def _on_text_changed(self, typed: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        words = typed.strip()
        self.model.search(words, self._scope)
        if not words:
            self.model.show_entries(Kind.PERSON, self._recent_people)
        self.card.list.setCurrentIndex(self.model.first())
        self._said.start()
        if words and self._context.actions.is_agency_open and self._scope in {None, Kind.PERSON}:
            self._asked = self._context.worker.submit(
                lambda services: palette.people(services, words), self._on_people, self._context.fail, self
            )

    def _on_people(self, hits: "tuple[PersonHit, ...]") -> None:
        self._asked = None
        with self.card.kept():
            self.model.show_entries(Kind.PERSON, [palette.person_entry(hit) for hit in hits])

    def _on_model_reset(self) -> None:
        self.card.show_rows(self.box.text().strip())
        # Its shadow goes with it.
        self.update()

    def _on_settled(self) -> None:
        if self.isVisible() and self.box.text().strip():
            self._context.announce(counted(self.model.count, "result", "results"))

    def _on_changed(self) -> None:
        if self.isVisible():
            self._read_records()

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry):
            self.run(entry)

    def _choose_scope(self, scope: Kind | None) -> None:
        self._scope = scope
        self.card.show_scope(scope)

    def _step_scope(self, by: int) -> None:
        place = (_SCOPES.index(self._scope) + by) % len(_SCOPES)
        self._choose_scope(_SCOPES[place])
        self._on_text_changed(self.box.text())

    def _move(self, by: int) -> None:
        index = self.card.list.currentIndex()
        for _ in range(abs(by)):
            index = self.model.step(index, 1 if by > 0 else -1)
        self.card.list.setCurrentIndex(index)
        self._context.announce(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._is_full_page = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._on_clicked(self.card.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._step_scope(1 if key == Qt.Key.Key_Tab else -1)
        elif key == Qt.Key.Key_Backspace and not self.box.text() and self._scope is not None:
            self._choose_scope(None)
            self._on_text_changed("")
        else:
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._press(event)
            if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
                is_elsewhere = event.reason() not in {
                    Qt.FocusReason.ActiveWindowFocusReason,
                    Qt.FocusReason.PopupFocusReason,
                    Qt.FocusReason.MouseFocusReason,
                }
                if is_elsewhere:
                    self._before = None
                    self.leave()
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self.card.place()
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        painter.fillRect(self.rect(), look.color(Token.SCRIM))
        # A blurring effect would draw the whole card anew for every letter.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(look.color(Token.SHADOW))
        shade.setAlphaF(shade.alphaF() / _SHADOW)
        painter.setBrush(shade)
        card = QRectF(self.card.geometry()).translated(0, look.px(8))
        for out in range(_SHADOW):
            painter.drawRoundedRect(card.adjusted(-out, -out, out, out), 12 + out, 12 + out)
        painter.end()
