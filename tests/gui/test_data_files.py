"""Opening what a file belongs to: a backup, another agency, or nothing of this program."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ats_desktop.gui.data_files import DataFiles
from ats_desktop.gui.dialogs.restore_dialog import RestoreDialog
from ats_desktop.gui.main_window import MainWindow
from tests.support.prepared_agency import PreparedAgency


class _Watched(DataFiles):
    started: Path | None = None

    @override
    def start(self, folder: Path) -> bool:
        self.started = folder
        return True


@pytest.fixture
def files(window: MainWindow) -> _Watched:
    return _Watched(window.context, window)


def test_a_backup_is_offered_to_be_restored(window: MainWindow, files: _Watched, qtbot: QtBot) -> None:
    paths: list[str] = []
    window.worker.submit(lambda services: services.backups.now().path, paths.append)
    qtbot.waitUntil(lambda: bool(paths))
    files.choose(Path(paths[0]) / "ats.db")
    qtbot.waitUntil(lambda: bool(window.findChildren(RestoreDialog)))
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def test_another_agency_gets_a_window_of_its_own(
    window: MainWindow, files: _Watched, _prepared: PreparedAgency, tmp_path: Path, qtbot: QtBot
) -> None:
    other = _prepared.copy(tmp_path / "other")
    files.choose(other.folder / "ats.db")
    qtbot.waitUntil(lambda: files.started is not None)
    assert files.started == other.folder.resolve()


def test_the_open_agency_is_said_to_be_open(
    window: MainWindow, files: _Watched, agency: PreparedAgency, qtbot: QtBot
) -> None:
    files.choose(agency.folder / "ats.db")
    qtbot.waitUntil(lambda: window.toast.text.text() == "This agency is open already.")
    assert files.started is None


def test_a_foreign_file_is_refused(window: MainWindow, files: _Watched, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "letter.txt").write_text("hello", encoding="utf-8")
    files.choose(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: window.toast.text.text().endswith("holds no agency and no backup."))
