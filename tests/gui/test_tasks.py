"""Work off the window's thread: its order, its thread, and who hears of it."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ats_desktop import bootstrap
from ats_desktop.gui.tasks import DatabaseWorker, Pool, Task
from ats_desktop.services import Services
from tests.support.prepared_agency import PreparedAgency


@pytest.fixture
def worker(qtbot: QtBot, agency: PreparedAgency) -> Iterator[DatabaseWorker]:
    made = DatabaseWorker()
    opened: list[None] = []
    made.open(lambda: (bootstrap.open_agency(agency.folder), None), opened.append)
    qtbot.waitUntil(lambda: opened == [None])
    yield made
    made.stop()


def test_work_runs_in_order_on_one_other_thread(worker: DatabaseWorker, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    told: list[int] = []

    def work(number: int) -> int:
        seen.append((number, threading.get_ident()))
        return number

    for number in range(20):
        worker.submit(lambda _, number=number: work(number), told.append)
    qtbot.waitUntil(lambda: len(told) == 20)
    assert told == list(range(20))
    assert [number for number, _ in seen] == told
    assert len({thread for _, thread in seen}) == 1
    assert seen[0][1] != threading.get_ident()


def test_callbacks_run_on_the_windows_thread(worker: DatabaseWorker, qtbot: QtBot) -> None:
    threads: list[int] = []
    worker.submit(lambda s: s.jobs.rows(), lambda _: threads.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_a_failure_is_told_and_the_worker_goes_on(worker: DatabaseWorker, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    done: list[object] = []

    def fail(_: Services) -> None:
        raise ValueError

    worker.submit(fail, done.append, failures.append)
    worker.submit(lambda services: len(services.jobs.rows()), done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert [type(failure) for failure in failures] == [ValueError]


def test_a_deleted_parent_hears_nothing(worker: DatabaseWorker, qtbot: QtBot) -> None:
    told: list[object] = []
    gate = threading.Event()
    parent = QObject()
    worker.submit(lambda _: gate.wait(), told.append, None, parent)
    import shiboken6

    shiboken6.delete(parent)
    gate.set()
    with qtbot.waitSignal(worker.idle):
        pass
    assert told == []


def test_stopping_finishes_what_was_asked_for(worker: DatabaseWorker, agency: PreparedAgency) -> None:
    told: list[object] = []
    worker.submit(lambda services: services.jobs.pin(agency.job_id, is_pinned=True), told.append)
    worker.stop()
    services = bootstrap.open_agency(agency.folder)
    try:
        assert services.jobs.detail(agency.job_id).is_pinned
    finally:
        services.close()
    assert told == []


def test_the_pool_reports_and_returns(qtbot: QtBot) -> None:
    pool = Pool()
    parts: list[object] = []
    done: list[int] = []

    def work(task: Task) -> int:
        for part in range(5):
            task.send(part)
        return threading.get_ident()

    pool.submit(work, done.append, on_progress=parts.append)
    qtbot.waitUntil(lambda: bool(done))
    assert parts == [0, 1, 2, 3, 4]
    assert done[0] != threading.get_ident()
    pool.stop()


def test_reports_are_thinned_but_parts_are_not(qtbot: QtBot) -> None:
    pool = Pool()
    reports: list[object] = []
    done: list[object] = []

    def work(task: Task) -> None:
        for part in range(1000):
            task.report(part)

    pool.submit(work, done.append, on_progress=reports.append)
    qtbot.waitUntil(lambda: bool(done))
    assert 1 <= len(reports) < 100
    pool.stop()


def test_cancelled_work_is_told_and_unheard(qtbot: QtBot) -> None:
    pool = Pool()
    done: list[object] = []
    started, ended = threading.Event(), threading.Event()

    def work(task: Task) -> None:
        started.set()
        while not task.is_cancelled:
            threading.Event().wait(0.001)
        ended.set()

    task = pool.submit(work, done.append)
    assert started.wait(10)
    task.cancel()
    assert ended.wait(10)
    pool.stop()
    qtbot.wait(0)
    assert done == []


def test_work_asked_for_while_suspended_waits_for_the_agency(
    worker: DatabaseWorker, qtbot: QtBot, agency: PreparedAgency
) -> None:
    done: list[object] = []
    worker.submit(lambda services: "before", done.append)
    worker.suspend()
    qtbot.waitUntil(lambda: not worker.is_busy)
    bootstrap.open_agency(agency.folder).close()
    worker.submit(lambda services: len(services.jobs.rows()), done.append)
    cancelled = worker.submit(lambda services: "cancelled", done.append)
    cancelled.cancel()
    assert not worker.is_busy
    assert done == ["before"]
    worker.open(lambda: (bootstrap.open_agency(agency.folder), "open"), done.append)
    qtbot.waitUntil(lambda: len(done) == 3 and not worker.is_busy)
    assert done == ["before", "open", 1]
