"""Reading lists of people from the window: parsed on the pool, kept on the database's thread, by parts."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ats_desktop.domain.listing import ListField, ListRecord, ListSheet
from ats_desktop.domain.rows.imports import ImportOutcome, ImportSummary
from ats_desktop.domain.rows.lists import ListCounts, ListSample
from ats_desktop.domain.skill import SHIPPED_ONLY, OwnSkills
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Callable

    from ats_desktop.services import Services
    from ats_desktop.services.list_import import RowKeys

LISTS = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls"})
"""Endings of files that are lists of people rather than CVs."""
KEY = "import_list"
_PART = 100
_COUNTED_AT_ONCE = 1_000
_SAMPLES = 50


@dataclass(frozen=True)
class ListRequest:
    """Take this list in; with a job, put the people there."""

    sheet: ListSheet
    mapping: tuple[ListField, ...]
    source: str
    job_id: str | None = None
    stage_id: str | None = None
    with_updates: bool = True


@dataclass(frozen=True)
class ReadList:
    """A list that was read: its rows, what its columns seem to mean, and whose list it looks like."""

    sheet: ListSheet
    mapping: tuple[ListField, ...]
    format_name: str


def is_list(path: Path) -> bool:
    """Tell whether a file is a list of people by its ending."""
    return path.suffix.lower() in LISTS


def read(
    context: WindowContext,
    path: Path,
    *,
    on_done: "Callable[[ReadList], None]",
    on_failed: "Callable[[Exception], None]",
    parent: QObject,
) -> None:
    """Read a list in a child process, then ask what its columns meant last time."""

    def work(_: Task) -> ListSheet:
        from ats_desktop.services.list_import import read_list

        return read_list(path)

    def asked(sheet: ListSheet) -> None:
        def look(services: "Services") -> ReadList:
            from ats_desktop.services.list_import import format_name

            return ReadList(
                sheet, services.list_import.mapping_for(sheet.headers), format_name(sheet.headers)
            )

        context.worker.submit(look, on_done, on_failed, parent)

    context.pool.submit(work, asked, on_failed, parent)


def sample(
    context: WindowContext,
    sheet: ListSheet,
    mapping: tuple[ListField, ...],
    *,
    on_done: "Callable[[tuple[ListSample, ...]], None]",
    on_failed: "Callable[[Exception], None]",
    parent: QObject,
) -> Task:
    """Read how the first rows would come in."""
    first = _slice(sheet, 0, _SAMPLES)

    def work(services: "Services") -> tuple[ListSample, ...]:
        from ats_desktop.services.list_import import list_records

        own = services.skills.for_reading()
        return services.list_import.samples(list(list_records(first, mapping, own)))

    return context.worker.submit(work, on_done, on_failed, parent)


class ListCount(QObject):
    """Counts whom a list would bring, part by part; the window stays quick however long the list is."""

    counted = Signal(object)
    """ListCounts so far"""
    finished = Signal()
    failed = Signal(object)
    """Exception"""

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._round = 0
        self._waiting = 0
        self._is_read = False
        self.counts = ListCounts()

    def start(self, sheet: ListSheet, mapping: tuple[ListField, ...]) -> None:
        """Count, from the first row on; what was being counted is dropped."""
        self.stop()
        self._round += 1
        number, earlier = self._round, set[tuple[str, str]]()
        self.counts, self._waiting, self._is_read = ListCounts(), 0, False

        def work(task: Task) -> None:
            from ats_desktop.services.list_import import identities

            part: list[RowKeys] = []
            for keys in identities(sheet, mapping):
                if task.is_cancelled:
                    return
                part.append(keys)
                # The window's thread gets its turn after each row.
                time.sleep(0)
                if len(part) == _COUNTED_AT_ONCE:
                    task.send(part)
                    part = []
            task.send(part)

        def sent(part: "list[RowKeys]") -> None:
            self._waiting += 1
            self._context.worker.submit(
                lambda services: services.list_import.count(part, earlier),
                lambda counts: self._on_counted(number, counts),
                self.failed.emit,
                self,
            )

        self._task = self._context.pool.submit(work, self._on_read, self.failed.emit, self, sent)

    def stop(self) -> None:
        """Count no further."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_read(self, _: None) -> None:
        self._is_read = True
        self._look()

    def _on_counted(self, number: int, counts: ListCounts) -> None:
        if number != self._round:
            return
        self._waiting -= 1
        self.counts = ListCounts(*(old + new for old, new in zip(self.counts, counts, strict=True)))
        self.counted.emit(self.counts)
        self._look()

    def _look(self) -> None:
        if self._is_read and not self._waiting:
            self._task = None
            self.finished.emit()


class ListRun(QObject):
    """One list on its way in: begun, taken in part by part, finished; one undo removes the whole of it.

    Stopping keeps the parts that are in.
    """

    progressed = Signal(object)
    """tuple[ImportOutcome, ...]: rows that were just kept"""
    found = Signal(object)
    """int: how many rows there are"""
    finished = Signal(object)
    """ImportSummary"""
    failed = Signal(object)
    """Exception: the import cannot go on; what was kept stays."""

    def __init__(self, context: WindowContext, request: ListRequest, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._request = request
        self._batch_id = ""
        self._skills = SHIPPED_ONLY
        self._place = 0
        self._is_stopped = False
        self.total = len(request.sheet.rows)
        self.done = 0

    def start(self, source: str) -> None:
        """Begin; ``source`` names the list."""
        request = self._request

        def begin(services: "Services") -> "tuple[str, OwnSkills]":
            batch_id = services.list_import.begin(
                request.sheet.headers, request.mapping, source=source, job_id=request.job_id
            )
            return batch_id, services.skills.for_reading()

        self._context.worker.submit(begin, self._on_begun, self._on_failed, self)

    def stop(self) -> None:
        """Take no more parts in."""
        self._is_stopped = True

    def _on_begun(self, begun: "tuple[str, OwnSkills]") -> None:
        self._batch_id, self._skills = begun
        self.found.emit(self.total)
        self._go_on()

    def _go_on(self) -> None:
        if self._is_stopped or self._place >= self.total:
            self._finish()
            return
        part = _slice(self._request.sheet, self._place, _PART)
        mapping, own = self._request.mapping, self._skills

        def read(_: Task) -> list[ListRecord]:
            from ats_desktop.services.list_import import list_records

            return list(list_records(part, mapping, own))

        self._context.pool.submit(read, self._on_read, self._on_failed, self)

    def _on_read(self, records: list[ListRecord]) -> None:
        batch_id, request = self._batch_id, self._request

        def take(services: "Services") -> tuple[ImportOutcome, ...]:
            return services.list_import.take(
                batch_id, records, with_updates=request.with_updates, stage_id=request.stage_id
            )

        self._context.worker.submit(take, self._on_taken, self._on_failed, self)

    def _on_taken(self, outcomes: tuple[ImportOutcome, ...]) -> None:
        self._place += _PART
        self.done = min(self._place, self.total)
        self._publish(outcomes)
        self.progressed.emit(outcomes)
        self._go_on()

    def _publish(self, outcomes: tuple[ImportOutcome, ...]) -> None:
        from ats_desktop.services.changes import Changes

        people = frozenset(outcome.candidate_id for outcome in outcomes if outcome.candidate_id)
        touched = {"candidate": people, "import_batch": frozenset({self._batch_id})}
        if self._request.job_id is not None:
            touched |= {"application": people, "job": frozenset({self._request.job_id})}
        self._context.bus.publish(Changes(self._batch_id, KEY, {"count": self.done}, touched))

    def _finish(self) -> None:
        batch_id = self._batch_id
        self._context.worker.submit(
            lambda services: services.list_import.finish(batch_id), self._on_finished, self._on_failed, self
        )

    def _on_finished(self, summary: ImportSummary) -> None:
        self.finished.emit(summary)

    def _on_failed(self, error: Exception) -> None:
        self._is_stopped = True
        self.failed.emit(error)


def _slice(sheet: ListSheet, start: int, count: int) -> ListSheet:
    return ListSheet(
        sheet.headers, sheet.rows[start : start + count], sheet.numbers[start : start + count], sheet.name
    )
