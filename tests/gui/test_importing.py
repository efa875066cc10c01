"""What comes in unasked: imports that were cut off go on, and a watched folder brings its new CVs."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.imports import ImportSummary
from ats_desktop.gui.context import ImportRequest
from ats_desktop.gui.importing import Importing
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.operations import watching
from ats_desktop.gui.operations.cv_import import ImportRun
from ats_desktop.gui.views.import_sheet import ImportSheet
from ats_desktop.gui.views.settings_import import ImportSettings
from ats_desktop.gui.window_state import WindowState
from ats_desktop.services import Services
from tests.intake.damage import LONG_NAME, written
from tests.support.prepared_agency import PreparedAgency

SLOW = 60_000
CV = """{name}
Backend Developer
{mail} | 0300 55502{number:02}
Karachi

Experience
Backend Developer, Example Software, Jan 2020 - Present
Built services in Python, Django and PostgreSQL.
"""
NAMES = ("Hina Prototype", "Iqbal Mockup", "Junaid Stencil")


def write_cv(file: Path, number: int) -> Path:
    name = NAMES[number]
    mail = f"{name.split()[0].lower()}@example.com"
    file.write_text(CV.format(name=name, mail=mail, number=number), encoding="utf-8")
    return file


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    for number in range(len(NAMES)):
        write_cv(folder / f"{number}.txt", number)
    return folder


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState()


@pytest.fixture
def importing(window: MainWindow, state: WindowState, qtbot: QtBot) -> Iterator[Importing]:
    made = Importing(window, state)
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not made.watch.is_importing, timeout=SLOW)


def cut_off(window: MainWindow, qtbot: QtBot, stick: Path, *, kept: int = 1) -> str:
    """Leave an import behind that was killed after some files."""
    made: list[str] = []

    def work(services: Services) -> str:
        batch_id = services.cv_import.begin("stick", paths=(stick,))
        files = sorted(stick.iterdir())[:kept]
        services.cv_import.store(batch_id, list(services.cv_import.read(files)))
        return batch_id

    window.worker.submit(work, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=SLOW)
    return made[0]


def people(window: MainWindow, qtbot: QtBot) -> int:
    counted: list[int] = []
    window.worker.submit(lambda services: services.search.ids().total, counted.append)
    qtbot.waitUntil(lambda: bool(counted))
    return counted[0]


def test_an_import_that_was_cut_off_goes_on_as_one_step_of_undo(
    window: MainWindow, importing: Importing, qtbot: QtBot, stick: Path
) -> None:
    cut_off(window, qtbot, stick)
    importing.begin()
    bar = window.unfinished_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.sentence() == "The import of “stick” stopped at 1 file."
    bar.continue_button.click()
    assert not bar.isVisible()
    (sheet,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)
    assert sheet.subtitle.text() == "From “stick”"
    assert sheet.model.counts() == (2, 0, 0)
    assert people(window, qtbot) == 6 + 3
    sheet.cancel_button.click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert people(window, qtbot) == 6


def test_an_import_that_is_left_stays_as_it_is_and_is_not_asked_about_again(
    window: MainWindow, importing: Importing, qtbot: QtBot, stick: Path
) -> None:
    cut_off(window, qtbot, stick)
    importing.begin()
    bar = window.unfinished_bar
    qtbot.waitUntil(bar.isVisible)
    bar.leave_button.click()
    qtbot.waitUntil(lambda: not bar.isVisible())
    importing.begin()
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    assert not bar.isVisible()
    assert people(window, qtbot) == 6 + 1


def test_files_that_are_gone_cannot_go_on_and_it_says_why(
    window: MainWindow, importing: Importing, qtbot: QtBot, stick: Path
) -> None:
    cut_off(window, qtbot, stick)
    stick.rename(stick.with_name("elsewhere"))
    importing.begin()
    bar = window.unfinished_bar
    qtbot.waitUntil(bar.isVisible)
    assert "the rest is not there now" in bar.sentence()
    assert not bar.continue_button.isVisible()
    assert bar.leave_button.isVisible()


def watch(window: MainWindow, importing: Importing, state: WindowState, qtbot: QtBot, folder: Path) -> None:
    done: list[bool] = []
    watching.watch(
        window.context,
        state,
        folder,
        on_done=lambda: done.append(True),
        on_failed=window.context.fail,
        parent=importing,
    )
    qtbot.waitUntil(lambda: bool(done))


def test_new_files_of_a_watched_folder_come_in_once(
    window: MainWindow, importing: Importing, state: WindowState, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    write_cv(folder / "old.txt", 0)
    watch(window, importing, state, qtbot, folder)
    write_cv(folder / "new.txt", 1)
    write_cv(folder / "other.txt", 2)
    (folder / "loading.pdf.crdownload").write_bytes(b"half")
    (folder / "loading.pdf").write_bytes(b"half")
    qtbot.waitUntil(lambda: window.toast.text.text() == "2 CVs came in", timeout=SLOW)
    assert people(window, qtbot) == 6 + 2
    (folder / "again.txt").write_bytes((folder / "new.txt").read_bytes())
    qtbot.waitUntil(lambda: len(state.watched_files) == 4, timeout=SLOW)
    assert people(window, qtbot) == 6 + 2


def test_a_file_that_is_still_written_waits(
    window: MainWindow, importing: Importing, state: WindowState, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    watch(window, importing, state, qtbot, folder)
    file = folder / "slow.txt"
    file.write_text("Hina", encoding="utf-8")
    importing.watch.look()
    qtbot.waitUntil(lambda: not window.pool.is_busy)
    assert not importing.watch.is_importing
    write_cv(file, 0)
    qtbot.waitUntil(lambda: window.toast.text.text() == "1 CV came in", timeout=SLOW)
    assert people(window, qtbot) == 6 + 1


def test_a_watched_folder_that_was_away_brings_only_what_is_new(
    window: MainWindow, importing: Importing, state: WindowState, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "stick-inbox"
    folder.mkdir()
    write_cv(folder / "old.txt", 0)
    watch(window, importing, state, qtbot, folder)
    qtbot.waitUntil(lambda: not window.pool.is_busy)
    folder.rename(tmp_path / "away")
    importing.watch.look()
    qtbot.waitUntil(lambda: not window.pool.is_busy)
    (tmp_path / "away").rename(folder)
    write_cv(folder / "new.txt", 1)
    importing.watch.look()
    qtbot.waitUntil(lambda: window.toast.text.text() == "1 CV came in", timeout=SLOW)
    assert people(window, qtbot) == 6 + 1


def test_a_watched_folder_rests_while_the_agency_is_locked(
    window: MainWindow,
    importing: Importing,
    state: WindowState,
    qtbot: QtBot,
    tmp_path: Path,
    agency: PreparedAgency,
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    watch(window, importing, state, qtbot, folder)
    qtbot.waitUntil(lambda: not window.pool.is_busy)
    window.worker.suspend()
    write_cv(folder / "new.txt", 0)
    importing.watch.look()
    assert not window.pool.is_busy
    from ats_desktop import bootstrap

    window.worker.open(lambda: (bootstrap.open_agency(agency.folder), None), lambda _: importing.begin())
    qtbot.waitUntil(lambda: window.toast.text.text() == "1 CV came in", timeout=SLOW)


def test_the_setting_switches_watching_on_and_off(
    window: MainWindow, importing: Importing, state: WindowState, qtbot: QtBot, tmp_path: Path
) -> None:
    page = ImportSettings(window.context, state, window)
    page.show()
    assert not page.switch.isChecked()
    page.watch(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: bool(page.bar.sentence()))
    assert state.watched_folder == ""
    page.watch(tmp_path)
    qtbot.waitUntil(page.switch.isChecked)
    assert state.watched_folder == str(tmp_path)
    page.switch.click()
    assert (state.watched_folder, page.place.accessibleName()) == ("", "No folder is watched.")


def test_a_zip_dropped_on_a_column_puts_its_people_there(
    window: MainWindow, importing: Importing, qtbot: QtBot, stick: Path, tmp_path: Path
) -> None:
    packed = tmp_path / "چند سی وی.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for number, file in enumerate(sorted(stick.iterdir())):
            archive.write(file, f"اردو فولڈر/{number} {LONG_NAME[:60]}.txt")
    column = window.board.columns.columns[1]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(packed))])
    column.dropEvent(
        QDropEvent(
            QPointF(20, 20),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    (sheet,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)
    assert sheet.model.counts() == (3, 0, 0)
    qtbot.waitUntil(lambda: column.model.rowCount() == 3)


def test_damaged_files_have_a_row_each_that_says_why(
    window: MainWindow, importing: Importing, qtbot: QtBot, tmp_path: Path
) -> None:
    files = written(tmp_path, 40)
    run = ImportRun(window.context, ImportRequest(tuple(files)), importing)
    ended: list[ImportSummary | Exception] = []
    run.finished.connect(ended.append)
    run.failed.connect(ended.append)
    run.start("damaged")
    qtbot.waitUntil(lambda: bool(ended), timeout=10 * SLOW)
    (summary,) = ended
    assert isinstance(summary, ImportSummary)
    names = [outcome.file_name for outcome in summary.outcomes]
    assert sorted(names) == sorted(file.name for file in files if file.suffix != ".zip")
    from ats_desktop.gui.wording import errors, imports

    for outcome in summary.outcomes:
        said = imports.sentence(outcome)
        assert said
        assert said != errors.UNEXPECTED, outcome
