"""The whole program on an agency of its own, for journeys through its window."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui import language, theme
from ats_desktop.gui.app import make_application
from ats_desktop.gui.program import Program
from ats_desktop.gui.theme import Scheme
from tests.support.prepared_agency import PreparedAgency, prepare_agency

Start = Callable[[], Program]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the screenless platform say what it cannot do; every other warning of Qt fails its test."""
    for item in items:
        if "tests/journeys/test_window" in item.path.as_posix():
            item.add_marker(
                pytest.mark.qt_log_ignore(
                    r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)",
                    extend=True,
                )
            )


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application, also where an earlier test has made one."""
    return make_application()


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("prepared") / "agency")


@pytest.fixture
def agency(_prepared: PreparedAgency, tmp_path: Path) -> PreparedAgency:
    """A closed agency of the test's own: one job, six people on it."""
    return _prepared.copy(tmp_path / "agency")


@pytest.fixture
def start(qtbot: QtBot, agency: PreparedAgency, tmp_path: Path) -> Iterator[Start]:
    """Start the program on the agency and wait for its board; each one started is closed in the end."""
    started: list[Program] = []
    hook = sys.excepthook
    theme.current().apply(Scheme.LIGHT, 100, uses_system_font=False, is_motion_reduced=True)

    def begin() -> Program:
        program = Program(agency.folder, tmp_path / "settings" / "window.json")
        program.frame.resize(1366, 768)
        started.append(program)
        with qtbot.waitSignal(program.furnished):
            program.start()
        board = program.window.board
        qtbot.waitUntil(lambda: board.model.size > 0 and not board.is_early)
        qtbot.waitUntil(lambda: not program.window.worker.is_busy)
        program.frame.activateWindow()
        return program

    yield begin
    sys.excepthook = hook
    language.install("en")
    for program in started:
        program.frame.is_held = False
        program.frame.close()
        program.frame.deleteLater()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The window speaks Urdu and reads from the right."""
    language.install("ur")
    theme.current().apply()
    yield
    language.install("en")
    theme.current().apply()
