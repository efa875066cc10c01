"""Restoring in the running window, changing what opens the data, who works here, and what is said unasked."""

import errno
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ats_desktop import bootstrap
from ats_desktop.domain.rows.settings import SafetyState
from ats_desktop.errors import DiskFullError
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.passphrase_dialog import PassphraseDialog, RecoveryPassphraseDialog
from ats_desktop.gui.dialogs.recovery_dialog import RecoveryDialog
from ats_desktop.gui.dialogs.restore_dialog import RestoreDialog
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.dialogs.user_dialog import UserDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.notices import is_copy_old
from ats_desktop.gui.operations import safety
from ats_desktop.gui.views.settings_data import DataSettings
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.settings_pages import SettingsPage
from ats_desktop.services import Services
from ats_desktop.services.jobs import JobForm
from ats_desktop.storage.errors import WrongPassphraseError
from tests.support.agencies import CHEAP
from tests.support.prepared_agency import PreparedAgency, prepare_agency

SLOW = 60_000
PASSPHRASE, NEW = "correct horse battery", "four other quiet words"


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.is_busy, timeout=SLOW)


def read(window: MainWindow, qtbot: QtBot, what: object) -> object:
    found: list[object] = []
    window.worker.submit(what, found.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(found), timeout=SLOW)
    return found[0]


def test_a_backup_is_restored_in_the_running_window(window: MainWindow, qtbot: QtBot) -> None:
    made: list[str] = []
    window.worker.submit(lambda services: services.backups.now().path, made.append)
    settled(window, qtbot)
    cards = [window.board.model.columns[0].card(row) for row in range(2)]
    keys = [card.candidate_id for card in cards]
    window.context.perform(
        lambda services: services.pipeline.end(
            [card.application_id for card in cards], services.agency.reasons()[0].id
        )
    )
    qtbot.waitUntil(lambda: window.board.model.size == 4)
    window.context.perform(lambda services: services.candidates.delete(keys))
    settled(window, qtbot)
    dialog = RestoreDialog(window.context, Path(made[0]), window)
    dialog.open()
    assert not dialog.submit_button.isEnabled()
    qtbot.waitUntil(dialog.cancel_button.hasFocus)
    qtbot.waitUntil(dialog.submit_button.isEnabled)
    assert "6 candidates, 1 job, 1 client" in dialog.holds.text()
    assert dialog.submit_button.text().startswith("Restore the data of today")
    qtbot.waitUntil(lambda: "replaced" in dialog.now.text())
    dialog.try_submit()
    qtbot.waitUntil(lambda: window.board.model.size == 6, timeout=SLOW)
    settled(window, qtbot)
    assert read(window, qtbot, lambda services: services.agency.counts().candidates) == 6
    assert (window.context.folder / "replaced").is_dir()
    window.context.perform(lambda services: services.candidates.delete(keys[:0]))
    settled(window, qtbot)


def test_a_damaged_backup_is_refused_and_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    made: list[str] = []
    window.worker.submit(lambda services: services.backups.now().path, made.append)
    settled(window, qtbot)
    records = Path(made[0]) / "ats.db"
    records.write_bytes(records.read_bytes()[:20_000])
    dialog = RestoreDialog(window.context, Path(made[0]), window)
    dialog.open()
    qtbot.waitUntil(dialog.submit_button.isEnabled)
    dialog.try_submit()
    qtbot.waitUntil(lambda: "cannot be used" in dialog.bar.sentence(), timeout=SLOW)
    assert dialog.submit_button.isEnabled()
    dialog.reject()
    assert read(window, qtbot, lambda services: services.agency.counts().candidates) == 6


@pytest.mark.parametrize("stage", ["restore.part", "encrypting.part"])
def test_a_drive_that_fails_at_the_exchange_leaves_the_window_at_work(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    made: list[str] = []
    window.worker.submit(lambda services: services.backups.now().path, made.append)
    settled(window, qtbot)
    rename = Path.rename

    def failing(source: Path, target: Path) -> Path:
        if source.name == stage:
            raise OSError(errno.ENOSPC, "no room")
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", failing)
    failed: list[Exception] = []
    if stage == "restore.part":
        safety.restore(
            window.context, Path(made[0]), on_done=made.append, on_failed=failed.append, parent=window
        )
    else:
        safety.set_passphrase(
            window.context, NEW, on_done=made.append, on_failed=failed.append, parent=window
        )
    qtbot.waitUntil(lambda: bool(failed), timeout=SLOW)
    assert isinstance(failed[0], DiskFullError)
    assert read(window, qtbot, lambda services: services.agency.counts().candidates) == 6
    assert read(window, qtbot, lambda services: services.checks.check().problems) == ()


def test_a_folder_that_is_no_backup_is_said_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = RestoreDialog(window.context, None, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.choice.count() > 0)
    qtbot.waitUntil(dialog.submit_button.isEnabled)
    dialog.show_backup(tmp_path)
    qtbot.waitUntil(lambda: "cannot be used" in dialog.bar.sentence())
    assert not dialog.submit_button.isEnabled()
    dialog.reject()


@pytest.fixture(scope="session")
def _locked(tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("locked") / "agency", PASSPHRASE, CHEAP)


@pytest.fixture
def locked_window(qtbot: QtBot, _locked: PreparedAgency, tmp_path: Path) -> Iterator[MainWindow]:
    """The main window on a locked agency that was opened."""
    agency = _locked.copy(tmp_path / "agency")
    made = MainWindow(agency.folder, WindowState(job_id=agency.job_id))
    made.show()
    made.worker.open(
        lambda: (bootstrap.open_agency(agency.folder, passphrase=PASSPHRASE), None),
        lambda _: made.show_pages(),
    )
    qtbot.waitUntil(lambda: made.board.model.job is not None and not made.worker.is_busy, timeout=SLOW)
    yield made
    made.pool.stop()
    made.worker.stop()
    made.close()
    made.deleteLater()


def opens(window: MainWindow, qtbot: QtBot, **secret: str) -> bool:
    closed: list[None] = []
    window.worker.close(lambda: closed.append(None))
    qtbot.waitUntil(lambda: bool(closed), timeout=SLOW)
    try:
        bootstrap.open_agency(window.context.folder, **secret).close()
    except WrongPassphraseError:
        return False
    return True


def test_the_passphrase_is_changed_after_the_present_one(locked_window: MainWindow, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(locked_window.context, locked_window)
    dialog.open()
    dialog.form.old.setText("wrong one here")
    dialog.form.new_one.setText(NEW)
    dialog.form.again.setText(NEW + "x")
    dialog.try_submit()
    assert dialog.form.again_error.text() == "The two are not the same."
    dialog.form.again.setText(NEW)
    dialog.try_submit()
    qtbot.waitUntil(lambda: "does not open" in dialog.form.old_error.text(), timeout=SLOW)
    dialog.form.old.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=SLOW):
        dialog.try_submit()
    assert opens(locked_window, qtbot, passphrase=NEW)


def test_a_new_recovery_key_counts_once_it_is_kept(
    locked_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_window.actions_by_command[Command.SETTINGS].trigger()
    settings = QApplication.activeModalWidget()
    assert isinstance(settings, SettingsDialog)
    settings.go_to(SettingsPage.DATA)
    view = settings.pages[SettingsPage.DATA]
    assert isinstance(view, DataSettings)
    qtbot.waitUntil(view.recovery_button.isEnabled)
    view.recovery_button.click()
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, RecoveryPassphraseDialog)
    asking.form.old.setText(PASSPHRASE)
    asking.try_submit()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RecoveryDialog), timeout=SLOW)
    showing = QApplication.activeModalWidget()
    assert isinstance(showing, RecoveryDialog)
    key = showing.form.key.text()
    showing.form.save.click()
    files = showing.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(tmp_path / "key.txt"))
    files.close()
    qtbot.waitUntil(showing.form.is_kept.isChecked)
    showing.try_submit()
    qtbot.waitUntil(lambda: "new recovery key opens" in view.result.text(), timeout=SLOW)
    settings.accept()
    assert opens(locked_window, qtbot, recovery_key=key)


def test_several_people_are_asked_who_works_here_and_may_say_it_once_for_all(
    window: MainWindow, qtbot: QtBot
) -> None:
    def add(services: Services) -> None:
        services.users.add("Bilal Sample")
        services.users.add("Sana Example")

    read(window, qtbot, lambda services: (add(services), True)[1])
    people = window.settings.people
    people.begin()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), UserDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, UserDialog)
    dialog.buttons[1].setChecked(True)
    dialog.is_asked.setChecked(False)
    with qtbot.waitSignal(people.changed):
        dialog.try_submit()
    assert read(window, qtbot, lambda services: services.users.present) == "Sana Example"
    assert not window.state.is_user_asked
    with qtbot.waitSignal(people.changed):
        people.begin()
    assert not isinstance(QApplication.activeModalWidget(), UserDialog)
    assert read(window, qtbot, lambda services: services.users.present) == "Sana Example"


def test_the_only_person_is_not_asked(window: MainWindow, qtbot: QtBot) -> None:
    read(window, qtbot, lambda services: services.users.add("Sana Example"))
    with qtbot.waitSignal(window.settings.people.changed):
        window.settings.people.begin()
    assert read(window, qtbot, lambda services: services.users.present) == "Sana Example"


@pytest.mark.parametrize(
    ("made", "copied", "is_old"), [(1, None, False), (8, None, True), (400, 6, False), (400, 8, True)]
)
def test_a_copy_on_another_drive_is_old_after_a_week(made: int, copied: int | None, is_old: bool) -> None:
    now = datetime.now(UTC)
    copy = None if copied is None else now - timedelta(days=copied)
    state = SafetyState("", 0, False, now, copy, "", now - timedelta(days=made))
    assert is_copy_old(state, now) is is_old


def test_backing_up_says_where_and_on_which_drive(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    said: list[str] = []
    window.context.announced.connect(said.append)
    window.actions_by_command[Command.BACK_UP].trigger()
    qtbot.waitUntil(lambda: any(text.startswith("Backed up to") for text in said), timeout=SLOW)
    assert not any("same drive" in text for text in said)
    window.settings.back_up(tmp_path / "copies")
    qtbot.waitUntil(lambda: any("same drive" in text for text in said), timeout=SLOW)
    assert len(list((tmp_path / "copies").iterdir())) == 1


def test_a_clock_that_is_behind_is_said_once(window: MainWindow, qtbot: QtBot) -> None:
    def set_back(services: Services) -> bool:
        services.history._ledger.database.clock.last += 3 * 86_400_000 << 16
        return True

    read(window, qtbot, set_back)
    notices = window.settings.notices
    notices.begin()
    qtbot.waitUntil(notices.bar.isVisible)
    assert notices.bar.sentence().startswith("This computer's clock is 2 days behind")
    assert not notices.bar.act.isVisible()
    notices.bar.closed.emit()
    settled(window, qtbot)
    assert not notices.bar.isVisible()
    notices.begin()
    settled(window, qtbot)
    assert not notices.bar.isVisible()


def test_a_job_that_the_backup_does_not_know_gives_way_to_one_it_does(
    window: MainWindow, qtbot: QtBot
) -> None:
    first = window.board.job_id
    made: list[str] = []
    window.worker.submit(lambda services: services.backups.now().path, made.append)
    settled(window, qtbot)

    def add(services: Services) -> str:
        return services.jobs.add(JobForm("Later job", services.clients.rows()[0].id)).made or ""

    later = str(read(window, qtbot, add))
    window.go_to(PageKey.BOARD, later)
    qtbot.waitUntil(lambda: window.board.model.job is not None and window.board.model.job.id == later)
    window.go_to(PageKey.JOBS)
    settled(window, qtbot)
    dialog = RestoreDialog(window.context, Path(made[0]), window)
    dialog.open()
    qtbot.waitUntil(dialog.submit_button.isEnabled)
    with qtbot.waitSignal(dialog.accepted, timeout=SLOW):
        dialog.try_submit()
    window.go_to(PageKey.BOARD)
    qtbot.waitUntil(lambda: window.board.model.job is not None and window.board.model.job.id == first)
    settled(window, qtbot)
    assert window.board.model.size == 6
    assert not window.failure_bar.isVisible()
