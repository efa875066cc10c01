"""What a page may ask of the window, without knowing how the window is made."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ats_desktop.gui.actions import Actions
from ats_desktop.gui.data_bus import DataBus
from ats_desktop.gui.tasks import DatabaseWorker, Pool
from ats_desktop.gui.wording import acts

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes


class PageKey(StrEnum):
    """Pages of the window, in the order of the sidebar."""

    BOARD = "board"
    CANDIDATES = "candidates"
    JOBS = "jobs"
    CLIENTS = "clients"
    DOCUMENTS = "documents"
    REPORTS = "reports"


@dataclass(frozen=True)
class CandidateRequest:
    """Show a person in the panel: on which application, and who stands before and after in the list."""

    candidate_id: str
    application_id: str | None = None
    siblings: tuple[tuple[str, str | None], ...] = ()
    """Candidate and application of each person in the list, in its order."""
    is_full_page: bool = False
    """Over the whole page rather than at its side."""
    tab: str = ""
    """The tab to open: profile, cv, documents or timeline; "" leaves the one that is open."""


@dataclass(frozen=True)
class PageRequest:
    """Go to a page; ``payload`` is the page's own, such as a job's key for the board."""

    page: PageKey
    payload: object = None


@dataclass(frozen=True)
class ImportRequest:
    """Read these files in; with a job, put the people there."""

    paths: tuple[Path, ...]
    job_id: str | None = None
    stage_id: str | None = None
    batch_id: str | None = None
    """The import that goes on; None begins one."""
    batch_source: str = ""
    """Where the files of the import that goes on came from."""

    @property
    def source(self) -> str:
        """Where the files come from, in a word or two."""
        return self.batch_source or (self.paths[0].name if self.paths else "")


@dataclass(frozen=True)
class ToastRequest:
    """Say that something is done."""

    text: str
    can_undo: bool = False


@dataclass(frozen=True)
class Selection:
    """What the next command acts on: the people chosen on the page that is shown.

    ``names`` may stop after the first few; the keys are complete.
    """

    names: tuple[str, ...] = ()
    candidate_ids: tuple[str, ...] = ()
    application_ids: tuple[str, ...] = ()


class WindowContext(QObject):
    """The window's services to its pages: where work is done, and how to speak to the user."""

    toast_requested = Signal(object)
    """ToastRequest"""
    failure_raised = Signal(object, object)
    """Exception, and what does again what failed, or None"""
    page_requested = Signal(object)
    """PageRequest"""
    candidate_requested = Signal(object)
    """CandidateRequest"""
    language_chosen = Signal(object)
    """str: its code; the whole window is to say everything in it"""
    watch_changed = Signal()
    """Another folder, or none, is to be watched for CVs."""
    import_requested = Signal(object)
    """ImportRequest"""
    layer_left = Signal()
    """Esc: close what is open at the side."""
    announced = Signal(object)
    """str, for screen readers"""
    selection_changed = Signal(object)
    """Selection"""
    jobs_chosen = Signal(object)
    """Sequence of JobRow: those that commands on jobs act on; None = the page of jobs is left"""

    def __init__(
        self, worker: DatabaseWorker, pool: Pool, bus: DataBus, actions: Actions, folder: Path
    ) -> None:
        super().__init__()
        self.worker = worker
        self.pool = pool
        self.bus = bus
        self.actions = actions
        self.folder = folder
        self.selection = Selection()
        self.columns: dict[str, dict[str, object]] = {}
        """What the user made of the columns of each table, by the table's name; kept between starts."""

    def perform(
        self,
        act: "Callable[[Services], Changes]",
        *,
        initiator: QObject | None = None,
        on_done: "Callable[[Changes], None] | None" = None,
        on_failed: Callable[[Exception], None] | None = None,
        toast: bool = True,
    ) -> None:
        """Write: on the worker, then tell the views, then say so with Undo.

        ``initiator`` is the view whose act it is, which already shows it. Callbacks stop when it is
        deleted; the write does not.
        """

        def work(services: "Services") -> "tuple[Changes, Mapping[str, object]]":
            changes = act(services)
            last = services.history.state().undo if toast and changes.operation_id is not None else None
            # The history knows what the records are called now; the act itself only their keys.
            return changes, changes.values if last is None else {**changes.values, **last.values}

        def done(written: "tuple[Changes, Mapping[str, object]]") -> None:
            changes, values = written
            self.bus.publish(changes, initiator)
            if on_done is not None and (initiator is None or isValid(initiator)):
                on_done(changes)
            if changes.operation_id is not None and toast:
                self.toast(acts.done(changes.key, values), can_undo=True)

        def failed(error: Exception) -> None:
            is_heard = on_failed is not None and (initiator is None or isValid(initiator))
            if is_heard and on_failed is not None:
                on_failed(error)
            else:
                self.fail(error, again)

        def again() -> None:
            self.perform(act, initiator=initiator, on_done=on_done, on_failed=on_failed, toast=toast)

        self.worker.submit(work, done, failed)

    def fail(self, error: Exception, retry: Callable[[], None] | None = None) -> None:
        """Say that something did not work; what may pass by itself is offered to be tried again."""
        self.failure_raised.emit(error, retry)

    def toast(self, text: str, *, can_undo: bool = False) -> None:
        """Say that something is done; a screen reader hears it too."""
        self.toast_requested.emit(ToastRequest(text, can_undo))
        self.announce(text)

    def announce(self, text: str) -> None:
        """Let a screen reader say something without moving the focus."""
        self.announced.emit(text)

    def leave_layer(self) -> None:
        """Close what is open at the side, if anything is."""
        self.layer_left.emit()

    def show_selection(
        self, names: Sequence[str], candidate_ids: Sequence[str], application_ids: Sequence[str] = ()
    ) -> None:
        """Tell whom the next command acts on; the page that is shown does so whenever it changes."""
        selection = Selection(tuple(names), tuple(candidate_ids), tuple(application_ids))
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def show_page(self, page: PageKey, payload: object = None) -> None:
        """Go to a page."""
        self.page_requested.emit(PageRequest(page, payload))

    def show_candidate(self, request: CandidateRequest) -> None:
        """Open the candidate panel."""
        self.candidate_requested.emit(request)

    def import_files(self, paths: list[Path], job_id: str | None = None, stage_id: str | None = None) -> None:
        """Read CV files in."""
        self.import_requested.emit(ImportRequest(tuple(paths), job_id, stage_id))
