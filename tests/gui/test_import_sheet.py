"""Importing CVs through the sheet: real files, real child processes, one undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ats_desktop.gui.context import ImportRequest, PageKey
from ats_desktop.gui.dialogs.candidate_dialog import CandidateDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.views.import_sheet import ImportSheet, ImportState
from tests.support.prepared_agency import PreparedAgency

SLOW = 60_000
CV = """{name}
Backend Developer
{mail} | 0300 55501{number:02}
Karachi

Experience
Backend Developer, Example Software, Jan 2020 - Present
Built services in Python, Django and PostgreSQL.

Education
BS Computer Science, Example University, 2019
"""


@pytest.fixture
def cvs(tmp_path: Path) -> Path:
    folder = tmp_path / "cvs"
    folder.mkdir()
    for number, name in enumerate(("Hina Prototype", "Iqbal Mockup")):
        mail = f"{name.split()[0].lower()}@example.com"
        text = CV.format(name=name, mail=mail, number=number)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    (folder / "empty.pdf").write_bytes(b"")
    return folder


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> Iterator[ImportSheet]:
    made = ImportSheet(window.context, window)
    yield made
    qtbot.waitUntil(lambda: not made.is_running, timeout=SLOW)


def over(qtbot: QtBot, sheet: ImportSheet) -> None:
    qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)


def test_files_are_read_counted_and_put_on_the_job(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot, cvs: Path, agency: PreparedAgency
) -> None:
    states: list[ImportState] = []
    sheet.progressed.connect(states.append)
    stage_id = window.board.columns.columns[1].model.stage_id
    sheet.start(ImportRequest((cvs,), agency.job_id, stage_id))
    assert sheet.isVisible()
    over(qtbot, sheet)
    assert sheet.model.counts() == (2, 0, 1)
    assert sheet.heading.text() == "3 CVs read"
    qtbot.waitUntil(lambda: "into Backend developer, Screened" in sheet.subtitle.text())
    assert states[-1] == ImportState(3, 3, is_over=True)
    problem = sheet.model.index(1)
    assert (problem.data(), problem.data(TableRole.DETAIL)) == ("empty.pdf", "The file is empty.")
    qtbot.waitUntil(lambda: window.board.columns.columns[1].model.rowCount() == 2)


def test_undo_takes_the_whole_import_back(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot, cvs: Path
) -> None:
    window.go_to(PageKey.CANDIDATES)
    page = window.page
    assert page is not None
    sheet.start(ImportRequest((cvs,)))
    over(qtbot, sheet)
    qtbot.waitUntil(lambda: page.status_text() == "8 candidates")
    sheet.cancel_button.click()
    qtbot.waitUntil(lambda: page.status_text() == "6 candidates")
    assert not sheet.isVisible()


def test_undo_in_the_sheet_refuses_to_take_back_something_else(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot, cvs: Path, agency: PreparedAgency
) -> None:
    sheet.start(ImportRequest((cvs,)))
    over(qtbot, sheet)
    window.context.perform(lambda services: services.jobs.hold(agency.job_id))
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    sheet.cancel_button.click()
    qtbot.waitUntil(lambda: bool(sheet.bar.sentence()))
    assert "Undo that first" in sheet.bar.sentence()


def test_hidden_it_goes_on_and_says_so_at_the_end(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot, cvs: Path
) -> None:
    sheet.start(ImportRequest((cvs,)))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert sheet.is_running
    over(qtbot, sheet)
    assert window.toast.text.text() == "2 added, 0 already known, 1 need you"


def test_a_second_import_waits_for_the_first(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot, cvs: Path
) -> None:
    sheet.start(ImportRequest((cvs,)))
    sheet.start(ImportRequest((cvs,)))
    qtbot.waitUntil(lambda: not sheet.is_running and sheet.model.counts()[1] == 2, timeout=SLOW)
    assert sheet.model.counts() == (0, 2, 1)


def test_a_problem_is_settled_by_filling_in_the_person(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot, cvs: Path
) -> None:
    sheet.start(ImportRequest((cvs,)))
    over(qtbot, sheet)
    sheet.list.clicked.emit(sheet.model.index(1))
    sheet.list.activated.emit(sheet.model.index(1))
    (dialog,) = sheet.findChildren(CandidateDialog)
    dialog.form.full_name.setText("Junaid Stencil")
    dialog.try_submit()
    qtbot.waitUntil(lambda: sheet.model.counts()[2] == 0)


def test_a_folder_without_cvs_says_so(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "nothing").mkdir()
    sheet.start(ImportRequest((tmp_path / "nothing",)))
    over(qtbot, sheet)
    assert sheet.heading.text() == "No CVs found"
    assert not sheet.cancel_button.isVisible()
