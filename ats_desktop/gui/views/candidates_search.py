"""Runs the searches of the page of candidates: one at a time, the latest one wins."""

from PySide6.QtCore import QObject, QTimer, Signal

from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.rows.search import Facets
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.models.candidates_model import PAGE_SIZE
from ats_desktop.gui.operations import search
from ats_desktop.gui.operations.search import Found
from ats_desktop.gui.tasks import Task

_PAGES_AT_ONCE = 3
_FACETS_AFTER_MS = 250
"""So long nobody may type before facets are counted: a search that comes meanwhile need not wait for them."""


class CandidatesSearch(QObject):
    """Asks the database for what the page shows and drops what is no longer wanted.

    Invariant: everything it tells belongs to the latest call of ``run``.
    """

    found = Signal(object)
    """Found"""
    page_read = Signal(object)
    """tuple[int, tuple[CandidateRow, ...]]: first row, rows"""
    page_dropped = Signal(object)
    """int: nobody will read this page unless it is asked for again"""
    facets_read = Signal(object)
    """Facets"""
    failed = Signal(object)
    """Exception"""

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._query = ""
        self._ids: tuple[str, ...] = ()
        self._everyone: int | None = None
        self._has_all_skills = False
        self._search: Task | None = None
        self._facets: Task | None = None
        self._pages: dict[int, Task] = {}
        self._facets_timer = QTimer(self)
        self._facets_timer.setSingleShot(True)
        self._facets_timer.timeout.connect(self.read_facets)
        self._is_first = True
        self.wants_facets = True
        """Whether facets are read after the rows; off while they are folded away."""

    def count_all_skills(self, is_wanted: bool) -> None:
        """Count every skill from now on, or the most common ones again."""
        self._has_all_skills = is_wanted
        if is_wanted:
            self.read_facets()

    def forget_counts(self) -> None:
        """Count all candidates again with the next search: some came or went."""
        self._everyone = None

    def run(self, query: str, sort: str, *, is_descending: bool) -> None:
        """Search; what an earlier search has not told yet is dropped."""
        for task in (self._search, self._facets, *self._pages.values()):
            if task is not None:
                task.cancel()
        self._pages.clear()
        self._facets = None
        self._facets_timer.stop()
        self._query = query
        work = search.find(query, sort, is_descending=is_descending, everyone=self._everyone)
        self._search = self._context.worker.submit(work, self._on_found, self._on_failed, self)

    def read_page(self, start: int) -> None:
        """Read a page of what was found; of several that wait the latest ones are read."""
        while len(self._pages) >= _PAGES_AT_ONCE:
            oldest = next(iter(self._pages))
            self._pages.pop(oldest).cancel()
            self.page_dropped.emit(oldest)
        ids = self._ids[start : start + PAGE_SIZE]

        def done(rows: tuple[CandidateRow, ...]) -> None:
            self._pages.pop(start, None)
            self.page_read.emit((start, rows))

        self._pages[start] = self._context.worker.submit(
            search.read_rows(ids, self._query), done, self._context.fail, self
        )

    def read_facets(self) -> None:
        """Count the facets of what was found."""
        self._facets_timer.stop()
        if self._facets is not None:
            self._facets.cancel()
        self._facets = self._context.worker.submit(
            search.read_facets(self._query, has_all_skills=self._has_all_skills),
            self._on_facets,
            self._context.fail,
            self,
        )

    def _on_found(self, found: Found) -> None:
        self._search = None
        self._ids = found.result.ids
        self._everyone = found.everyone
        self.found.emit(found)
        if self.wants_facets:
            self._facets_timer.start(0 if self._is_first else _FACETS_AFTER_MS)
        self._is_first = False

    def _on_facets(self, facets: Facets) -> None:
        self._facets = None
        self.facets_read.emit(facets)

    def _on_failed(self, error: Exception) -> None:
        self._search = None
        self.failed.emit(error)
