"""The first steps: naming an agency, locking it, bringing one back, unlocking it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ats_desktop import bootstrap
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import ImportRequest
from ats_desktop.gui.dialogs.agency_dialog import AgencyDialog
from ats_desktop.gui.dialogs.job_dialog import JobDialog
from ats_desktop.gui.dialogs.recovery_dialog import RecoveryDialog
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.views.first_run_page import FirstRunPage
from ats_desktop.gui.views.unlock_page import UnlockPage
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.settings_pages import SettingsPage
from ats_desktop.services import Services
from tests.support.prepared_agency import PreparedAgency

SLOW = 60_000
PASSPHRASE = "correct horse battery"


@pytest.fixture
def empty_window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(tmp_path / "new", WindowState())
    made.resize(1366, 768)
    made.show()
    yield made
    made.pool.stop()
    made.worker.stop()
    made.close()
    made.deleteLater()


@pytest.fixture
def page(empty_window: MainWindow, qtbot: QtBot) -> FirstRunPage:
    made = FirstRunPage(empty_window.context.folder, empty_window.state)
    made.set_context(empty_window.context)
    made.opened.connect(empty_window.show_pages)
    empty_window.show_instead(made)
    return made


def agency_dialog(window: MainWindow, qtbot: QtBot) -> AgencyDialog:
    (dialog,) = window.findChildren(AgencyDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_first_choice_has_the_focus(page: FirstRunPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.cvs.hasFocus)


def test_the_windows_own_commands_are_held_until_there_is_an_agency(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot
) -> None:
    actions = empty_window.actions_by_command
    assert not actions[Command.NEW_CLIENT].isEnabled()
    assert actions[Command.LIGHT_DARK].isEnabled()
    actions.enable(Command.UNDO, True)
    assert not actions[Command.UNDO].isEnabled()
    qtbot.waitUntil(page.cvs.hasFocus)
    qtbot.keyClick(page.cvs, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    dialog = agency_dialog(empty_window, qtbot)
    dialog.form.name.setText("Sample Agency")
    with qtbot.waitSignal(page.opened, timeout=SLOW):
        dialog.try_submit()
    assert actions[Command.NEW_CLIENT].isEnabled()
    (job,) = empty_window.findChildren(JobDialog)
    assert job.isVisible()


def test_dropped_files_name_the_agency_and_are_imported(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[ImportRequest] = []
    empty_window.context.import_requested.connect(asked.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    assert page.drop.property("isTarget") is True
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, data, left, none))
    dialog = agency_dialog(empty_window, qtbot)
    dialog.try_submit()
    assert dialog.form.name_error.text() == "Write the name."
    dialog.form.name.setText("Sample Agency")
    dialog.form.user.setText("Sana Example")
    with qtbot.waitSignal(page.opened, timeout=SLOW):
        dialog.try_submit()
    assert asked == [ImportRequest((tmp_path,))]
    assert bootstrap.agency_state(empty_window.context.folder) is bootstrap.AgencyState.PLAIN
    found: list[str] = []
    empty_window.worker.submit(lambda services: services.users.present, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["Sana Example"]


def test_a_locked_agency_goes_on_only_with_its_key_kept(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page.job.click()
    dialog = agency_dialog(empty_window, qtbot)
    form = dialog.form
    form.name.setText("Sample Agency")
    form.is_locked.setChecked(True)
    form.passphrase.setText("short")
    dialog.try_submit()
    assert form.passphrase_error.text() == "Use at least 8 characters."
    form.passphrase.setText(PASSPHRASE)
    form.again.setText("another")
    dialog.try_submit()
    assert form.again_error.text() == "The two are not the same."
    form.again.setText(PASSPHRASE)
    dialog.try_submit()
    qtbot.waitUntil(lambda: bool(empty_window.findChildren(RecoveryDialog)), timeout=SLOW)
    (recovery,) = empty_window.findChildren(RecoveryDialog)
    qtbot.keyClick(recovery, Qt.Key.Key_Escape)
    assert recovery.isVisible()
    assert recovery.form.key_error.isVisible()
    recovery.form.save.click()
    (files,) = recovery.findChildren(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "key.txt"))
    files.close()
    qtbot.waitUntil(recovery.form.is_kept.isChecked)
    assert recovery.form.key.text() in (tmp_path / "key.txt").read_text(encoding="utf-8")
    with qtbot.waitSignal(page.opened):
        recovery.try_submit()
    assert bootstrap.agency_state(empty_window.context.folder) is bootstrap.AgencyState.ENCRYPTED


def test_a_wrong_passphrase_is_said_beside_the_field_and_the_key_opens_too(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "locked"
    created = bootstrap.create_agency(folder, name="Sample Agency", passphrase=PASSPHRASE)
    created.services.close()
    unlock = UnlockPage(empty_window.context, folder)
    qtbot.addWidget(unlock)
    unlock.show()
    unlock.try_unlock()
    assert unlock.form.secret_error.text() == "Type it in."
    unlock.form.secret.setText("wrong")
    unlock.try_unlock()
    qtbot.waitUntil(lambda: "does not open" in unlock.form.secret_error.text(), timeout=SLOW)
    unlock.form.is_recovery.setChecked(True)
    assert unlock.form.secret_label.text() == "Recovery key"
    unlock.form.secret.setText(created.recovery_key or "")
    with qtbot.waitSignal(unlock.opened, timeout=SLOW):
        unlock.try_unlock()
    assert not unlock.form.secret.text()


def test_a_locked_agency_elsewhere_asks_for_its_passphrase(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "locked"
    bootstrap.create_agency(folder, name="Sample Agency", passphrase=PASSPHRASE).services.close()
    with qtbot.waitSignal(page.locked):
        page.open_folder(folder)
    assert empty_window.context.folder == folder


def test_a_backup_is_brought_back_on_a_new_computer(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    services = bootstrap.open_agency(agency.folder)
    backup = services.backups.now()
    services.close()
    with qtbot.waitSignal(page.opened, timeout=SLOW):
        page.open_folder(Path(backup.path))
    qtbot.waitUntil(lambda: empty_window.board.model.size == 6, timeout=SLOW)
    assert empty_window.context.folder != agency.folder


def test_an_agency_elsewhere_is_opened_where_it_lies(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    with qtbot.waitSignal(page.opened, timeout=SLOW):
        page.open_folder(agency.folder)
    assert empty_window.context.folder == agency.folder


def test_a_folder_of_neither_kind_is_refused_in_words(page: FirstRunPage, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    page.open_folder(tmp_path / "photos")
    assert page.bar.sentence() == "There is no agency and no backup in photos."


def test_samples_come_with_a_job_and_go_by_one_click(
    page: FirstRunPage, empty_window: MainWindow, qtbot: QtBot
) -> None:
    asked: list[ImportRequest] = []
    empty_window.context.import_requested.connect(asked.append)
    page.samples.click()
    qtbot.waitUntil(lambda: bool(asked), timeout=SLOW)
    assert asked[0].job_id
    assert asked[0].paths[0].name == "cv"
    notices = empty_window.settings.notices
    notices.begin()
    qtbot.waitUntil(notices.bar.isVisible)
    assert notices.bar.sentence().startswith("This is sample data")
    notices.bar.act.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog), timeout=SLOW)
    qtbot.waitUntil(lambda: not notices.bar.isVisible())
    settings = QApplication.activeModalWidget()
    assert isinstance(settings, SettingsDialog)
    assert settings.page is SettingsPage.AGENCY
    settings.accept()
    found: list[tuple[int, int]] = []

    def read(services: Services) -> tuple[int, int]:
        return len(services.jobs.rows()), len(services.clients.rows())

    empty_window.worker.submit(read, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(0, 0)]


def test_the_language_is_chosen_before_anything_else(page: FirstRunPage, empty_window: MainWindow) -> None:
    chosen: list[str] = []
    page.language_chosen.connect(chosen.append)
    urdu = next(action for action in page.language.menu().actions() if action.data() == "ur")
    urdu.trigger()
    assert chosen == ["ur"]
    assert empty_window.state.language == "ur"
