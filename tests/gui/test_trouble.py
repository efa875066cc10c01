"""What did not work: said in the bar, with one way out, and nothing lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ats_desktop.gui.dialogs.confirm_dialog import ConfirmDialog
from ats_desktop.gui.dialogs.report_dialog import ReportDialog, tail_of
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.services import Services
from ats_desktop.services.changes import Changes
from ats_desktop.services.history import NothingToUndoError
from tests.support.prepared_agency import PreparedAgency

_LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
"""


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Let another program hold the file: two libraries in one process do not see each other's locks."""
    command = [sys.executable, "-c", _LOCKER, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdout.readline()
        yield
        child.stdin.close()


def _perform_note(window: MainWindow, text: str) -> None:
    person = window.board.model.columns[0].cards[0].candidate_id

    def act(services: Services) -> Changes:
        return services.candidates.note(person, text)

    window.context.perform(act)


def _notes(window: MainWindow, qtbot: QtBot) -> list[str]:
    person = window.board.model.columns[0].cards[0].candidate_id
    found: list[list[str]] = []
    window.worker.submit(
        lambda services: [row.note for row in services.candidates.notes(person)], found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_locked_file_is_said_and_the_act_tried_again(
    window: MainWindow, agency: PreparedAgency, qtbot: QtBot
) -> None:
    bar = window.failure_bar
    with _locked(agency.folder / "ats.db"):
        _perform_note(window, "written at last")
        qtbot.waitUntil(lambda: bar.isVisibleTo(window), timeout=20_000)
        assert "Another program is using the files" in bar.text.text()
        assert bar.act.text() == "Try again"
    bar.act.click()
    qtbot.waitUntil(lambda: window.toast.text.text() == "Note saved")
    assert not bar.isVisibleTo(window)
    assert "written at last" in _notes(window, qtbot)


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")
def test_a_file_taken_away_is_put_back_and_the_act_done(
    window: MainWindow, agency: PreparedAgency, qtbot: QtBot
) -> None:
    _perform_note(window, "before")
    qtbot.waitUntil(lambda: window.toast.text.text() == "Note saved")
    for file in agency.folder.glob("ats.db*"):
        file.unlink()
    _perform_note(window, "after")
    bar = window.failure_bar
    qtbot.waitUntil(lambda: bar.isVisibleTo(window))
    assert "taken away" in bar.text.text()
    bar.act.click()
    qtbot.waitUntil(lambda: (agency.folder / "ats.db").exists() and not window.worker.is_busy)
    qtbot.waitUntil(lambda: {"before", "after"} <= set(_notes(window, qtbot)))
    assert not bar.isVisibleTo(window)


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")
def test_the_bar_goes_by_itself_once_the_folder_is_back(
    window: MainWindow, agency: PreparedAgency, qtbot: QtBot
) -> None:
    away = agency.folder.with_name("elsewhere")
    agency.folder.rename(away)
    _perform_note(window, "written once it is back")
    bar = window.failure_bar
    qtbot.waitUntil(lambda: bar.isVisibleTo(window))
    assert "taken away" in bar.text.text()
    away.rename(agency.folder)
    qtbot.waitUntil(lambda: not bar.isVisibleTo(window), timeout=20_000)
    qtbot.waitUntil(lambda: window.toast.text.text() == "Note saved")
    assert _notes(window, qtbot).count("written once it is back") == 1


def test_the_unexpected_is_reported_without_its_text(window: MainWindow, qtbot: QtBot) -> None:
    def act(_: Services) -> Changes:
        message = "secret of Ayesha Sample"
        raise ValueError(message)

    window.context.perform(act)
    bar = window.failure_bar
    qtbot.waitUntil(lambda: bar.isVisibleTo(window))
    assert bar.text.text() == "That did not work. Nothing was changed."
    bar.act.click()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    assert isinstance(dialog, ReportDialog)
    dialog.try_submit()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "test_trouble.py" in copied
    assert "ATS Desktop" in copied
    assert "secret" not in copied


def test_the_unexpected_in_a_dialog_has_its_details_too(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Sure?", "It may fail.", "Do it", window)
    dialog.open()
    message = "secret of Ayesha Sample"
    dialog.show_failure(ValueError(message))
    assert dialog.bar.sentence() == "That did not work. Nothing was changed."
    assert dialog.bar.act.text() == "Details…"
    dialog.bar.act.click()
    report = next(each for each in dialog.findChildren(ReportDialog) if each.isVisible())
    report.try_submit()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "secret" not in copied
    report.reject()
    dialog.show_failure(NothingToUndoError())
    assert not dialog.bar.act.isVisibleTo(dialog)
    dialog.reject()


def test_a_failure_that_needs_no_act_offers_none(window: MainWindow) -> None:
    window.context.fail(NothingToUndoError())
    assert window.failure_bar.text.text() == "There is nothing to undo."
    assert not window.failure_bar.act.isVisibleTo(window)


def test_the_end_of_the_log_is_what_is_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("log") / "program.log"
    assert tail_of(file) == ""
    file.write_text("\n".join(f"line {number}" for number in range(10_000)), encoding="utf-8")
    lines = tail_of(file).splitlines()
    assert lines[-1] == "line 9999"
    assert len(lines) == 60
