"""Locking: the agency is closed while the window waits, and everything comes back as it was left."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop import bootstrap
from ats_desktop.gui.commands import Command
from ats_desktop.gui.dialogs.client_dialog import ClientDialog
from ats_desktop.gui.dialogs.passphrase_dialog import FirstPassphraseDialog
from ats_desktop.gui.dialogs.recovery_dialog import RecoveryDialog
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.program import Program
from ats_desktop.gui.views.settings_agency import AgencySettings
from ats_desktop.gui.views.settings_data import DataSettings
from ats_desktop.gui.views.unlock_page import UnlockPage
from ats_desktop.gui.wording.settings_pages import SettingsPage
from ats_desktop.storage.errors import AgencyInUseError
from tests.support.agencies import CHEAP
from tests.support.prepared_agency import PreparedAgency, prepare_agency

SLOW = 60_000
PASSPHRASE = "correct horse battery"


@pytest.fixture(scope="session")
def _locked(tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("locked") / "agency", PASSPHRASE, CHEAP)


@pytest.fixture
def program(qtbot: QtBot, _locked: PreparedAgency, tmp_path: Path) -> Iterator[Program]:
    """The program on a locked agency, unlocked, with its board loaded."""
    agency = _locked.copy(tmp_path / "agency")
    made = Program(agency.folder, tmp_path / "window.json")
    hook = sys.excepthook
    with qtbot.waitSignal(made.furnished):
        made.start()
    qtbot.waitUntil(lambda: made.locking.is_locked)
    unlock(made, qtbot)
    qtbot.waitUntil(lambda: made.window.board.model.size == 6, timeout=SLOW)
    qtbot.waitUntil(made.window.actions_by_command[Command.LOCK].isEnabled)
    yield made
    sys.excepthook = hook
    made.frame.is_held = False
    made.frame.close()
    made.frame.deleteLater()


def unlock(program: Program, qtbot: QtBot) -> None:
    page = program.frame.centralWidget()
    assert isinstance(page, UnlockPage)
    page.form.secret.setText(PASSPHRASE)
    with qtbot.waitSignal(page.opened, timeout=SLOW):
        page.try_unlock()


def set_a_passphrase(program: Program, qtbot: QtBot) -> None:
    program.window.settings.show(SettingsPage.DATA)
    settings = QApplication.activeModalWidget()
    assert isinstance(settings, SettingsDialog)
    view = settings.pages[SettingsPage.DATA]
    assert isinstance(view, DataSettings)
    qtbot.waitUntil(view.set_button.isVisible)
    view.set_button.click()
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, FirstPassphraseDialog)
    asking.form.new_one.setText(PASSPHRASE)
    asking.form.again.setText(PASSPHRASE)
    asking.try_submit()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RecoveryDialog), timeout=SLOW)
    showing = QApplication.activeModalWidget()
    assert isinstance(showing, RecoveryDialog)
    showing.form.is_kept.setChecked(True)
    showing.try_submit()
    qtbot.waitUntil(lambda: "encrypted" in view.result.text())
    settings.accept()


def is_free(folder: Path) -> bool:
    try:
        bootstrap.open_agency(folder, passphrase=PASSPHRASE).close()
    except AgencyInUseError:
        return False
    return True


def test_locking_closes_the_agency_and_unlocking_brings_the_selection_back(
    program: Program, qtbot: QtBot
) -> None:
    board, folder = program.window.board, program.window.context.folder
    cards = [board.columns.columns[0].model.card(place) for place in (1, 3)]
    board.columns.select(cards)
    chosen = [card.application_id for card in board.columns.selected_cards()]
    assert len(chosen) == 2
    assert not is_free(folder)
    program.window.actions_by_command[Command.LOCK].trigger()
    assert isinstance(program.frame.centralWidget(), UnlockPage)
    assert not program.window.isVisible()
    assert program.frame.windowTitle() == "ATS Desktop"
    qtbot.waitUntil(lambda: not program.window.worker.is_busy)
    assert is_free(folder)
    unlock(program, qtbot)
    assert program.frame.centralWidget() is program.window
    assert program.window.isVisible()
    assert [card.application_id for card in board.columns.selected_cards()] == chosen
    assert program.window.page is board
    assert program.frame.windowTitle() == "Backend developer – ATS Desktop"
    board.refresh()
    qtbot.waitUntil(lambda: not program.window.worker.is_busy)
    assert board.model.size == 6


def test_a_half_filled_dialog_is_unseen_while_locked_and_comes_back(program: Program, qtbot: QtBot) -> None:
    program.window.actions_by_command[Command.NEW_CLIENT].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClientDialog)
    dialog.form.name.setText("Half a client")
    program.locking.lock()
    assert not dialog.isVisible()
    unlock(program, qtbot)
    assert dialog.isVisible()
    assert dialog.form.name.text() == "Half a client"
    dialog.reject()


def test_what_stands_in_a_field_is_saved_before_the_agency_is_closed(program: Program, qtbot: QtBot) -> None:
    program.window.settings.show(SettingsPage.AGENCY)
    settings = QApplication.activeModalWidget()
    assert isinstance(settings, SettingsDialog)
    view = settings.pages[SettingsPage.AGENCY]
    assert isinstance(view, AgencySettings)
    qtbot.waitUntil(lambda: view.fields["name"].text() == "Sample Agency")
    field = view.fields["strapline"]
    qtbot.waitUntil(settings.isActiveWindow)
    field.setFocus()
    qtbot.keyClicks(field, "Backend people")
    program.locking.lock()
    assert not settings.isVisible()
    unlock(program, qtbot)
    found: list[str] = []
    program.window.worker.submit(lambda services: services.agency.detail().strapline, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["Backend people"]
    assert settings.isVisible()
    settings.accept()
    assert not program.window.failure_bar.isVisible()


def test_idle_minutes_lock_and_any_key_begins_them_anew(program: Program, qtbot: QtBot) -> None:
    seconds = [1000.0]
    locking = program.locking
    locking.use_clock(lambda: seconds[0])
    program.state.lock_after = 10
    seconds[0] += 599
    locking.look()
    assert not locking.is_locked
    handle = program.frame.windowHandle()
    locking.watch(handle)
    QApplication.sendEvent(
        handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
    )
    seconds[0] += 599
    locking.look()
    assert not locking.is_locked
    program.state.lock_after = 0
    seconds[0] += 10_000
    locking.look()
    assert not locking.is_locked
    program.state.lock_after = 10
    locking.look()
    assert locking.is_locked
    unlock(program, qtbot)
    locking.look()
    assert not locking.is_locked


def test_an_import_is_finished_before_the_window_locks(program: Program, qtbot: QtBot) -> None:
    program.frame.is_held = True
    program.locking.lock()
    assert not program.locking.is_locked
    program.frame.is_held = False
    program.locking.look()
    assert program.locking.is_locked
    unlock(program, qtbot)


def test_closing_while_locked_remembers_the_window_and_asks_nothing(program: Program, qtbot: QtBot) -> None:
    program.locking.lock()
    with qtbot.waitSignal(program.left):
        program.frame.close()
    assert program.state.page == "board"


def test_an_agency_without_a_passphrase_is_locked_once_it_has_one(
    qtbot: QtBot, agency: PreparedAgency, tmp_path: Path
) -> None:
    program = Program(agency.folder, tmp_path / "window.json")
    hook = sys.excepthook
    with qtbot.waitSignal(program.furnished):
        program.start()
    qtbot.waitUntil(lambda: program.window.board.model.size == 6)
    qtbot.waitUntil(lambda: not program.window.worker.is_busy)
    actions = program.window.actions_by_command
    assert not actions[Command.LOCK].isEnabled()
    assert actions.why_not(Command.LOCK) == "This agency has no passphrase. Set one in Settings."
    program.locking.lock()
    assert not program.locking.is_locked
    set_a_passphrase(program, qtbot)
    qtbot.waitUntil(actions[Command.LOCK].isEnabled)
    program.locking.lock()
    assert program.locking.is_locked
    unlock(program, qtbot)
    qtbot.waitUntil(lambda: not program.window.worker.is_busy)
    assert program.window.board.model.size == 6
    sys.excepthook = hook
    program.frame.close()
    program.frame.deleteLater()
