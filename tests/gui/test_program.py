"""The program from its first paint to its last write, whatever it finds in the folder."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop import bootstrap
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.program import Program
from ats_desktop.gui.views.board_page import BoardPage
from ats_desktop.gui.views.failure_page import FailurePage
from ats_desktop.gui.window_state import WindowState
from tests.support.prepared_agency import PreparedAgency

Start = Callable[[Path], Program]

_NOT_AT_FIRST_PAINT = ("sqlalchemy", "alembic", "openpyxl", "reportlab", "pypdf", "pypdfium2", "PIL", "yaml")
_NOT_WITH_THE_BOARD = ("openpyxl", "reportlab", "pypdf", "pypdfium2", "PIL")
_CHILD = """
import sys
from pathlib import Path
from ats_desktop.gui import app
from ats_desktop.gui.program import Program
application = app.make_application()
program = Program(Path(sys.argv[1]), Path(sys.argv[2]))
app.dress_application(program)
def tell(when):
    print(when, *sorted(name for name in sys.modules if "." not in name))
program.frame.skeleton.painted.connect(lambda: tell("painted"))
def furnished():
    program.window.board.job_changed.connect(lambda _: (tell("board"), program.frame.close()))
program.furnished.connect(furnished)
program.left.connect(application.quit)
app.close_when_told(program)
program.start()
application.exec()
"""

_WAITING_CHILD = _CHILD.replace("program.frame.close()", "sys.stdout.flush()")


@pytest.fixture
def state_file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "window.json"


@pytest.fixture
def start(qtbot: QtBot, state_file: Path) -> Iterator[Start]:
    """Start the program on a folder; each one started is closed in the end."""
    started: list[Program] = []

    def begin(folder: Path) -> Program:
        program = Program(folder, state_file)
        started.append(program)
        with qtbot.waitSignal(program.furnished):
            program.start()
        return program

    hook = sys.excepthook
    yield begin
    sys.excepthook = hook
    for program in started:
        program.frame.is_held = False
        program.frame.close()
        program.frame.deleteLater()


def test_only_widgets_are_imported_before_the_first_paint(agency: PreparedAgency, state_file: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _CHILD, str(agency.folder), str(state_file)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    modules = {line.split()[0]: set(line.split()[1:]) for line in told.stdout.splitlines()}
    assert set(modules) == {"painted", "board"}
    assert modules["painted"].isdisjoint(_NOT_AT_FIRST_PAINT)
    assert "sqlalchemy" in modules["board"]
    assert modules["board"].isdisjoint(_NOT_WITH_THE_BOARD)


def test_the_board_comes_up_with_its_rows(start: Start, qtbot: QtBot, agency: PreparedAgency) -> None:
    program = start(agency.folder)
    qtbot.waitUntil(lambda: program.window.board.model.size == 6)
    assert isinstance(program.window.page, BoardPage)
    qtbot.waitUntil(lambda: program.frame.windowTitle() == "Backend developer – ATS Desktop")


def test_the_last_board_shows_before_the_agency_is_open(
    start: Start, qtbot: QtBot, agency: PreparedAgency, state_file: Path
) -> None:
    WindowState(job_id=agency.job_id).save(state_file)
    program = start(agency.folder)
    window = program.window
    seen: list[tuple[int, bool]] = []
    window.board.job_changed.connect(
        lambda _: seen.append((window.board.model.size, window.actions_by_command.is_agency_open))
    )
    qtbot.waitUntil(lambda: len(seen) == 2 and not window.worker.is_busy)
    assert seen == [(6, False), (6, True)]


def test_the_last_board_needs_no_database_library(agency: PreparedAgency, state_file: Path) -> None:
    WindowState(job_id=agency.job_id).save(state_file)
    told = subprocess.run(
        [sys.executable, "-c", _CHILD, str(agency.folder), str(state_file)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    board = next(line for line in told.stdout.splitlines() if line.startswith("board"))
    assert {"sqlalchemy", "cryptography"}.isdisjoint(board.split())


def test_closing_remembers_where_one_was(
    start: Start, qtbot: QtBot, agency: PreparedAgency, state_file: Path
) -> None:
    program = start(agency.folder)
    qtbot.waitUntil(lambda: program.window.board.model.size == 6)
    program.window.sidebar.set_folded(True)
    program.frame.close()
    state = WindowState.load(state_file)
    assert (state.job_id, state.is_sidebar_folded, state.page) == (agency.job_id, True, "board")
    again = start(agency.folder)
    qtbot.waitUntil(lambda: again.window.board.model.size == 6)
    assert again.window.sidebar.is_folded


def test_where_one_was_is_written_without_closing(
    start: Start, qtbot: QtBot, agency: PreparedAgency, state_file: Path
) -> None:
    program = start(agency.folder)
    qtbot.waitUntil(lambda: program.window.board.model.size == 6)
    program.window.go_to(PageKey.CLIENTS)
    program.frame.resize(1111, 777)
    qtbot.waitUntil(lambda: WindowState.load(state_file).page == "clients", timeout=20_000)
    state = WindowState.load(state_file)
    assert state.job_id == agency.job_id
    now = WindowState()
    now.keep_place(program.frame)
    assert state.places == now.places


@pytest.mark.skipif(os.name == "nt", reason="a program cannot be told to end so there")
def test_a_program_that_is_told_to_end_closes_in_order(agency: PreparedAgency, state_file: Path) -> None:
    command = [sys.executable, "-c", _WAITING_CHILD, str(agency.folder), str(state_file)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        while not child.stdout.readline().startswith("board"):
            assert child.poll() is None
        child.send_signal(signal.SIGTERM)
        assert child.wait(60) == 0
    assert WindowState.load(state_file).job_id == agency.job_id


def test_an_empty_folder_leads_to_the_first_run(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    from ats_desktop.gui.views.first_run_page import FirstRunPage

    program = start(tmp_path / "nothing here")
    qtbot.waitUntil(lambda: isinstance(program.window.stack.currentWidget(), FirstRunPage))
    assert not program.window.sidebar.isEnabled()


def test_a_damaged_file_is_told_and_can_be_tried_again(
    start: Start, qtbot: QtBot, agency: PreparedAgency
) -> None:
    records = agency.folder / "ats.db"
    whole = records.read_bytes()
    for extra in agency.folder.glob("ats.db-*"):
        extra.unlink()
    records.write_bytes(b"\0" * len(whole))
    program = start(agency.folder)
    qtbot.waitUntil(lambda: isinstance(program.window.stack.currentWidget(), FailurePage))
    page = program.window.stack.currentWidget()
    assert isinstance(page, FailurePage)
    assert "damaged" in page.text.text()
    records.write_bytes(whole)
    page.retry.click()
    qtbot.waitUntil(lambda: program.window.board.model.size == 6)


def test_a_second_start_brings_the_first_forward_and_leaves(
    start: Start, qtbot: QtBot, agency: PreparedAgency
) -> None:
    first = start(agency.folder)
    qtbot.waitUntil(lambda: first.window.board.model.size == 6)
    raised: list[None] = []
    first.raised.connect(lambda: raised.append(None))
    child = subprocess.Popen(
        [sys.executable, "-m", "ats_desktop", "--data", str(agency.folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=60_000)
    assert child.returncode == 0
    qtbot.waitUntil(lambda: bool(raised))


def test_a_folder_in_use_by_something_silent_is_told(
    start: Start, qtbot: QtBot, agency: PreparedAgency
) -> None:
    holder = bootstrap.open_agency(agency.folder)
    try:
        program = start(agency.folder)
        qtbot.waitUntil(lambda: isinstance(program.window.stack.currentWidget(), FailurePage))
    finally:
        holder.close()


def test_an_unexpected_error_is_said_without_its_text(
    start: Start, qtbot: QtBot, agency: PreparedAgency
) -> None:
    program = start(agency.folder)
    qtbot.waitUntil(lambda: program.window.board.model.size == 6)
    error = ValueError("something private")
    sys.excepthook(type(error), error, None)
    bar = program.window.failure_bar
    assert bar.text.text() == "That did not work. Nothing was changed."
    assert bar.isVisibleTo(program.frame)


def test_closing_during_an_import_asks_first(start: Start, qtbot: QtBot, agency: PreparedAgency) -> None:
    from ats_desktop.gui.dialogs.confirm_dialog import ConfirmDialog

    program = start(agency.folder)
    qtbot.waitUntil(lambda: program.window.board.model.size == 6)
    program.frame.is_held = True
    program.frame.close()
    assert program.frame.isVisible()
    (dialog,) = program.window.findChildren(ConfirmDialog)
    dialog.reject()
    assert program.frame.isVisible()
    program.frame.close()
    dialog = next(each for each in program.window.findChildren(ConfirmDialog) if each.isVisible())
    dialog.accept()
    assert not program.frame.isVisible()


def test_pictures_of_the_board(agency: PreparedAgency, tmp_path: Path, qapp: QApplication) -> None:
    from PySide6.QtGui import QColor, QImage

    from ats_desktop.gui.pictures import save_board_pictures

    light, dark = save_board_pictures(agency.folder, agency.job_id, tmp_path / "pictures", (1200, 800))
    for path, ground in ((light, "#F6F7F9"), (dark, "#111418")):
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1800, 1200)
        assert image.pixelColor(1790, 4) == QColor(ground)
