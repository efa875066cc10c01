"""Settings and the dialogs about data, stages and people have names, room and targets, long words in them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.settings import UserRow
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.dialogs.passphrase_dialog import (
    FirstPassphraseDialog,
    PassphraseDialog,
    RecoveryPassphraseDialog,
)
from ats_desktop.gui.dialogs.restore_dialog import RestoreDialog
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.dialogs.stages_dialog import StagesDialog
from ats_desktop.gui.dialogs.user_dialog import UserDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.wording.settings_pages import SettingsPage
from ats_desktop.services import Services
from tests.support import window_walk

LONG = "A name that somebody made as long as a name can be, and then a little longer than that"
LOOKS = [
    pytest.param((100, "ltr"), id="100"),
    pytest.param((150, "ltr"), id="150"),
    pytest.param((150, "rtl"), id="150-mirrored"),
]


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    text_size, direction = request.param
    is_mirrored = direction == "rtl"
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    theme.current().apply(text_size=text_size)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def fill(services: Services) -> bool:
    services.sources.add(LONG)
    services.users.add(LONG)
    services.agency.edit(address=LONG, strapline=LONG)
    (job,) = services.jobs.rows()
    plans = list(services.stages.of_job(job.id))
    plans[2] = plans[2]._replace(name=LONG[:60], soft_limit=12)
    services.stages.change(job.id, plans)
    people = [
        card.candidate_id for column in services.pipeline.board(job.id).columns for card in column.cards
    ]
    services.tags.put(people[:2], [LONG])
    services.backups.now()
    return True


def wrong(root: QWidget) -> list[str]:
    return [*window_walk.misplaced(root), *window_walk.nameless(root), *window_walk.small_targets(root)]


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_settings_have_room_for_long_names(look: None, window: MainWindow, qtbot: QtBot) -> None:
    window.worker.submit(fill, lambda _: None)
    window_walk.settle(window, qtbot)
    window.resize(QSize(1024, 640))
    window.actions_by_command[Command.SETTINGS].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingsDialog)
    found = []
    for page in SettingsPage:
        dialog.go_to(page)
        window_walk.settle(window, qtbot)
        found += [f"{page}: {each}" for each in wrong(dialog)]
    assert "\n".join(dict.fromkeys(found)) == ""


MAKERS: dict[str, Callable[[MainWindow], QDialog]] = {
    "stages": lambda window: StagesDialog(window.context, window.board.job_id or "", window),
    "restore": lambda window: RestoreDialog(window.context, None, window),
    "passphrase": lambda window: PassphraseDialog(window.context, window),
    "first passphrase": lambda window: FirstPassphraseDialog(window.context, window),
    "recovery": lambda window: RecoveryPassphraseDialog(window.context, window),
    "user": lambda window: UserDialog(
        (UserRow("1", LONG, "AN", False), UserRow("2", "Sana Example", "SE", False)),
        UserRow("2", "Sana Example", "SE", False),
        window,
    ),
}


@pytest.mark.parametrize("look", LOOKS, indirect=True)
def test_dialogs_have_room_for_long_names_and_mistakes(look: None, window: MainWindow, qtbot: QtBot) -> None:
    window.worker.submit(fill, lambda _: None)
    window_walk.settle(window, qtbot)
    window.resize(QSize(1024, 640))
    found = []
    for name, make in MAKERS.items():
        dialog = make(window)
        dialog.open()
        window_walk.settle(window, qtbot)
        if isinstance(dialog, StagesDialog):
            qtbot.waitUntil(lambda editor=dialog.editor: bool(editor.rows))
            dialog.editor.show_plans(tuple(plan._replace(people=7) for plan in dialog.editor.plans()))
            dialog.editor.rows[2].remove.click()
            dialog.editor.add_button.click()
        if isinstance(
            dialog, PassphraseDialog | FirstPassphraseDialog | RecoveryPassphraseDialog | StagesDialog
        ):
            dialog.try_submit()
        window_walk.settle(window, qtbot)
        found += [f"{name}: {each}" for each in wrong(dialog)]
        dialog.hide()
        dialog.deleteLater()
    assert "\n".join(dict.fromkeys(found)) == ""
