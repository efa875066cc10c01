"""What every test of the window has: the program's look, and an open agency where one is asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop import bootstrap
from ats_desktop.gui import theme
from ats_desktop.gui.app import make_application
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.theme import Scheme
from ats_desktop.gui.window_state import WindowState
from tests.support.prepared_agency import PreparedAgency, prepare_agency


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the screenless platform say what it cannot do; every other warning of Qt fails its test."""
    for item in items:
        if "tests/gui" in item.path.as_posix():
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


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    theme.current().apply(Scheme.LIGHT, 100, uses_system_font=False, is_motion_reduced=True)
    yield
    for widget in [each for each in QApplication.topLevelWidgets() if each.isVisible()]:
        widget.hide()


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("prepared") / "agency")


@pytest.fixture
def agency(_prepared: PreparedAgency, tmp_path: Path) -> PreparedAgency:
    """A closed agency of the test's own: one job, six people on it."""
    return _prepared.copy(tmp_path / "agency")


@pytest.fixture
def window(qtbot: QtBot, agency: PreparedAgency) -> Iterator[MainWindow]:
    """The main window on the agency, with its board loaded; nothing is left running afterwards."""
    made = MainWindow(agency.folder, WindowState(job_id=agency.job_id))
    made.resize(1440, 900)
    made.show()

    def is_loaded() -> bool:
        return made.board.model.job is not None and not made.worker.is_busy

    made.worker.open(lambda: (bootstrap.open_agency(agency.folder), None), lambda _: made.show_pages())
    qtbot.waitUntil(is_loaded)
    yield made
    made.pool.stop()
    made.worker.stop()
    made.close()
    made.deleteLater()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """An empty widget for parts that need a parent."""
    widget = QWidget()
    widget.resize(1200, 800)
    qtbot.addWidget(widget)
    return widget
