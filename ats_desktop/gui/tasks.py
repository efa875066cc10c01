"""Work off the window's thread: one serial thread that owns the database, and a pool for the rest."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from ats_desktop.services import Services

T = TypeVar("T")
OnDone = Callable[[T], None]
OnFailed = Callable[[Exception], None]

_SECONDS_BETWEEN_REPORTS = 0.1
_POOL_SIZE = 2


class Task:
    """One piece of work under way; its callbacks run on the window's thread.

    Invariant: at most one of ``on_done`` and ``on_failed`` runs, once, and neither does after ``cancel``
    or when the parent has been deleted.
    """

    def __init__(
        self,
        home: "_Home",
        on_done: Callable[..., None],
        on_failed: OnFailed | None,
        parent: QObject | None,
        on_progress: Callable[..., None] | None = None,
    ) -> None:
        self._home = home
        self._on_done = on_done
        self._on_failed = on_failed
        self._on_progress = on_progress
        self._parent = parent
        self._last_report = 0.0
        self._is_unheard = False
        self.is_cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop and forget its callbacks; work that never looks runs to its end unheard."""
        self.is_cancelled = True

    def forget_callbacks(self) -> None:
        """Let the work run to its end, but call nobody back."""
        self._is_unheard = True

    def report(self, progress: object) -> None:
        """Tell how far the work is [any thread]; at most ten a second get through."""
        now = time.monotonic()
        if now - self._last_report >= _SECONDS_BETWEEN_REPORTS:
            self._last_report = now
            self.send(progress)

    def send(self, part: object) -> None:
        """Hand over a part of the result [any thread]; none is dropped."""
        self._home.reported.emit(self, part)

    def run(self, work: Callable[[], object]) -> None:
        """Do the work on the calling thread and send its result home."""
        result: object = None
        failure: Exception | None = None
        if not self.is_cancelled:
            try:
                result = work()
            except Exception as error:  # every failure is the window's to tell
                failure = error
        self._home.finished.emit(self, result, failure)

    def tell_progress(self, progress: object) -> None:
        """Call back with progress [window's thread]."""
        if self._on_progress is not None and self._is_heard():
            self._on_progress(progress)

    def finish(self, result: object, failure: Exception | None) -> None:
        """Call back with the end [window's thread]."""
        if not self._is_heard():
            return
        if failure is None:
            self._on_done(result)
        elif self._on_failed is not None:
            self._on_failed(failure)
        else:
            raise failure

    def _is_heard(self) -> bool:
        if self.is_cancelled or self._is_unheard:
            return False
        return self._parent is None or shiboken6.isValid(self._parent)


class _Home(QObject):
    """Lives on the window's thread and takes in what other threads send, in the order they sent it."""

    reported = Signal(object, object)
    finished = Signal(object, object, object)
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tasks: set[Task] = set()
        self.reported.connect(self._on_reported)
        self.finished.connect(self._on_finished)

    @Slot(object, object)
    def _on_reported(self, task: Task, progress: object) -> None:
        task.tell_progress(progress)

    @Slot(object, object, object)
    def _on_finished(self, task: Task, result: object, failure: Exception | None) -> None:
        self.tasks.discard(task)
        try:
            task.finish(result, failure)
        finally:
            if not self.tasks:
                self.idle.emit()


class _Bench(QObject):
    """Lives on the database thread and works off what is asked, in order."""

    @Slot(object, object)
    def work(self, task: Task, work: Callable[[], object]) -> None:
        """Run one task here."""
        task.run(work)


class DatabaseWorker(QObject):
    """The one thread that owns the database: work runs there in the order it was asked for."""

    _asked = Signal(object, object)
    idle = Signal()
    """Nothing is left to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services: Services | None = None
        self._waiting: list[tuple[Task, Callable[[], object]]] | None = None
        """Work asked for while the agency is suspended; None while it is not."""
        self._home = _Home(self)
        self._home.idle.connect(self.idle)
        self._thread = QThread()
        self._thread.setObjectName("database")
        self._bench = _Bench()
        self._bench.moveToThread(self._thread)
        self._asked.connect(self._bench.work)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether work is under way or waiting."""
        return bool(self._home.tasks)

    @property
    def is_suspended(self) -> bool:
        """Whether the agency is closed and work waits for its opening."""
        return self._waiting is not None

    def open(
        self,
        opener: Callable[[], "tuple[Services, T]"],
        on_done: OnDone[T],
        on_failed: OnFailed | None = None,
        parent: QObject | None = None,
    ) -> Task:
        """Open the agency on the worker's thread; services that were open before are closed first."""

        def work() -> T:
            self._close_services()
            self._services, rest = opener()
            return rest

        def opened(rest: T) -> None:
            self._resume()
            on_done(rest)

        return self._ask_now(work, opened, on_failed, parent)

    def exchange(
        self,
        work: "Callable[[Services], tuple[Services, T]]",
        on_done: OnDone[T],
        on_failed: OnFailed | None = None,
        parent: QObject | None = None,
    ) -> Task:
        """Do work that gives other services in the place of the present ones, which it has closed."""

        def exchanged() -> T:
            self._services, rest = work(self._open_services())
            return rest

        return self._ask(exchanged, on_done, on_failed, parent)

    def submit(
        self,
        work: "Callable[[Services], T]",
        on_done: OnDone[T],
        on_failed: OnFailed | None = None,
        parent: QObject | None = None,
    ) -> Task:
        """Do ``work`` with the services on the worker's thread, then call back on the window's thread.

        Without ``on_failed`` an error reaches the window's handler of the unexpected.
        """
        return self._ask(lambda: work(self._open_services()), on_done, on_failed, parent)

    def close(self, then: Callable[[], None], parent: QObject | None = None) -> None:
        """Close the agency after all work that was asked for, and call back."""

        def done(_: object) -> None:
            then()

        self._ask_now(self._close_services, done, None, parent)

    def suspend(self) -> None:
        """Close the agency after all work that was asked for; what is asked after it waits for ``open``."""
        self._ask_now(self._close_services, lambda _: None, None, None)
        self._waiting = []

    def stop(self) -> None:
        """Finish what was asked for unheard, close the agency and end the thread; waits for it."""
        if not self._thread.isRunning():
            return

        def leave() -> None:
            self._close_services()
            self._thread.quit()

        for task in self._home.tasks:
            task.forget_callbacks()
        self._asked.emit(Task(self._home, lambda _: None, None, None), leave)
        self._thread.wait()

    def _ask(
        self,
        work: Callable[[], object],
        on_done: Callable[..., None],
        on_failed: OnFailed | None,
        parent: QObject | None,
    ) -> Task:
        if self._waiting is None:
            return self._ask_now(work, on_done, on_failed, parent)
        task = Task(self._home, on_done, on_failed, parent)
        self._waiting.append((task, work))
        return task

    def _ask_now(
        self,
        work: Callable[[], object],
        on_done: Callable[..., None],
        on_failed: OnFailed | None,
        parent: QObject | None,
    ) -> Task:
        task = Task(self._home, on_done, on_failed, parent)
        self._start(task, work)
        return task

    def _start(self, task: Task, work: Callable[[], object]) -> None:
        self._home.tasks.add(task)
        self._asked.emit(task, work)

    def _resume(self) -> None:
        """Do what was asked for while the agency was suspended."""
        waiting, self._waiting = self._waiting or [], None
        for task, work in waiting:
            self._start(task, work)

    def _open_services(self) -> "Services":
        if self._services is None:
            msg = "no agency is open"
            raise RuntimeError(msg)
        return self._services

    def _close_services(self) -> None:
        if self._services is not None:
            services, self._services = self._services, None
            services.close()


class Pool(QObject):
    """Threads for pure work that needs no database: reading files, drawing pages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = _Home(self)
        self._threads = ThreadPoolExecutor(max_workers=_POOL_SIZE, thread_name_prefix="pool")
        self._is_stopped = False

    @property
    def is_busy(self) -> bool:
        """Whether work is under way or waiting."""
        return bool(self._home.tasks)

    def submit(
        self,
        work: Callable[[Task], T],
        on_done: OnDone[T],
        on_failed: OnFailed | None = None,
        parent: QObject | None = None,
        on_progress: Callable[..., None] | None = None,
    ) -> Task:
        """Do ``work`` on a thread of the pool; it may report through the task it is given."""
        task = Task(self._home, on_done, on_failed, parent, on_progress)
        if self._is_stopped:
            task.cancel()
            return task
        self._home.tasks.add(task)
        self._threads.submit(task.run, lambda: work(task))
        return task

    def stop(self) -> None:
        """Cancel what runs and wait for it; what is asked for afterwards is not done."""
        self._is_stopped = True
        for task in self._home.tasks:
            task.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)
