"""Settings count at once, are kept, and can be undone from where they were changed."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.rows.settings import StagePlan
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.dialogs.job_dialog import JobDialog
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.dialogs.stages_dialog import StagesDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.theme import Scheme
from ats_desktop.gui.views.settings_agency import AgencySettings
from ats_desktop.gui.views.settings_data import DataSettings
from ats_desktop.gui.views.settings_lists import (
    ReasonsSettings,
    SourcesSettings,
    StagesSettings,
    TagsSettings,
    UsersSettings,
)
from ats_desktop.gui.views.settings_look import LookSettings
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.wording.settings_pages import SettingsPage
from ats_desktop.services import Services

SLOW = 60_000
V = TypeVar("V", bound=SettingsView)
T = TypeVar("T")


class Settings:
    """The settings of a window, opened at a page, and a look at what is kept."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot
        window.actions_by_command[Command.SETTINGS].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        self.dialog = dialog

    def at(self, page: SettingsPage, kind: type[V]) -> V:
        self.dialog.go_to(page)
        self.settle()
        view = self.dialog.pages[page]
        assert isinstance(view, kind)
        return view

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.window.worker.is_busy)

    def kept(self, read: Callable[[Services], T]) -> T:
        found: list[T] = []
        self.window.worker.submit(read, found.append)
        self.settle()
        return found[0]


@pytest.fixture
def settings(window: MainWindow, qtbot: QtBot) -> Settings:
    return Settings(window, qtbot)


def test_every_page_opens_and_the_last_one_comes_up_again(
    settings: Settings, window: MainWindow, qtbot: QtBot
) -> None:
    for page in SettingsPage:
        settings.at(page, SettingsView)
    settings.dialog.go_to(SettingsPage.TAGS)
    settings.dialog.accept()
    assert Settings(window, qtbot).dialog.page is SettingsPage.TAGS


def test_a_letterhead_field_saves_when_it_is_left_and_can_be_undone_here(
    settings: Settings, window: MainWindow, qtbot: QtBot
) -> None:
    view = settings.at(SettingsPage.AGENCY, AgencySettings)
    field = view.fields["strapline"]
    field.setFocus()
    qtbot.keyClicks(field, "Backend people")
    view.fields["city"].setFocus()
    settings.settle()
    assert settings.kept(lambda services: services.agency.detail().strapline) == "Backend people"
    qtbot.waitUntil(settings.dialog.undo_button.isVisible)
    qtbot.waitUntil(window.actions_by_command[Command.UNDO].isEnabled)
    settings.dialog.undo_button.click()
    settings.settle()
    assert settings.kept(lambda services: services.agency.detail().strapline) == ""
    qtbot.waitUntil(lambda: field.text() == "")


def test_an_agency_keeps_its_name(settings: Settings, qtbot: QtBot) -> None:
    view = settings.at(SettingsPage.AGENCY, AgencySettings)
    field = view.fields["name"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    view.fields["city"].setFocus()
    assert view.bar.sentence() == "Write the name."
    assert field.text() == "Sample Agency"


def test_the_goal_and_the_hours_are_kept_for_the_agency(settings: Settings, qtbot: QtBot) -> None:
    view = settings.at(SettingsPage.AGENCY, AgencySettings)
    view.goal.setFocus()
    qtbot.keyClicks(view.goal, "x")
    view.fields["working_hours"].setFocus()
    assert view.bar.sentence() == "Write a number, such as 420,000."
    view.goal.clear()
    view.goal.setFocus()
    qtbot.keyClicks(view.goal, "4")
    hours = view.fields["working_hours"]
    hours.setFocus()
    qtbot.keyClicks(hours, "9 to 6")
    view.fields["city"].setFocus()
    settings.settle()
    assert settings.kept(lambda services: services.agency.setting("hire_goal")) == 4
    assert settings.kept(lambda services: services.agency.setting("working_hours")) == "9 to 6"


def test_the_look_shows_at_once_and_follows_its_keys(settings: Settings, window: MainWindow) -> None:
    view = settings.at(SettingsPage.LOOK, LookSettings)
    look = theme.current()
    view.scheme.setCurrentIndex(view.scheme.findData(Scheme.DARK))
    view.scheme.activated.emit(view.scheme.currentIndex())
    assert look.is_dark
    window.actions_by_command[Command.LIGHT_DARK].trigger()
    assert view.scheme.currentData() == Scheme.LIGHT
    view.text_size.setCurrentIndex(view.text_size.findData(150))
    view.text_size.activated.emit(view.text_size.currentIndex())
    assert look.text_size == 150
    view.motion_box.setChecked(False)
    assert not look.is_motion_reduced
    view.density_box.setChecked(True)
    assert window.actions_by_command[Command.DENSITY].isChecked()
    view.letters_box.setChecked(False)
    assert not window.state.has_letter_keys
    assert window.actions_by_command[Command.NOTE].shortcuts() == []
    view.language.setCurrentIndex(view.language.findData("ur"))
    view.language.activated.emit(view.language.currentIndex())
    assert window.state.language == "ur"


def test_a_reason_is_added_renamed_and_retired(settings: Settings, qtbot: QtBot) -> None:
    view = settings.at(SettingsPage.REASONS, ReasonsSettings)
    editor = view.editors[ReasonParty.CLIENT]

    def names() -> list[str]:
        rows = settings.kept(lambda services: services.reasons.rows())
        return [row.name for row in rows if row.party is ReasonParty.CLIENT]

    editor.box.setText("Budget cut")
    editor.add_button.click()
    settings.settle()
    assert names()[-1] == "Budget cut"
    assert editor.box.text() == ""
    editor.box.setText("BUDGET CUT")
    editor.add_button.click()
    qtbot.waitUntil(lambda: bool(editor.error.text()))
    assert editor.error.text() == "“BUDGET CUT” is on the list already."
    last = editor.list.topLevelItem(editor.list.topLevelItemCount() - 1)
    assert last is not None
    last.setText(0, "Budget was cut")
    settings.settle()
    assert names()[-1] == "Budget was cut"
    editor.list.setCurrentItem(editor.list.topLevelItem(editor.list.topLevelItemCount() - 1))
    editor.up_button.click()
    settings.settle()
    assert names()[-2] == "Budget was cut"
    assert editor.list.currentItem().text(0) == "Budget was cut"
    editor.remove_button.click()
    settings.settle()
    assert "Budget was cut" not in names()


def test_sources_and_tags_are_kept_in_lists(settings: Settings) -> None:
    view = settings.at(SettingsPage.SOURCES, SourcesSettings)
    view.editor.box.setText("Job fair")
    view.editor.box.returnPressed.emit()
    settings.settle()
    assert settings.kept(lambda services: services.sources.names())[-1] == "Job fair"
    people = settings.kept(lambda services: services.search.ids("", "name", descending=False).ids)
    settings.kept(lambda services: services.tags.put(people[:2], ["remote ok"]))
    settings.kept(lambda services: services.tags.put(people[1:3], ["remote"]))
    tags = settings.at(SettingsPage.TAGS, TagsSettings)
    item = tags.editor.list.topLevelItem(1)
    assert item is not None
    assert item.text(0) == "remote ok"
    item.setText(0, "remote")
    settings.settle()
    rows = settings.kept(lambda services: services.tags.rows())
    assert [(row.name, row.count) for row in rows] == [("remote", 3)]
    tags.editor.list.setCurrentItem(tags.editor.list.topLevelItem(0))
    tags.editor.remove_button.click()
    settings.settle()
    assert settings.kept(lambda services: services.tags.rows()) == ()
    assert tags.empty.isVisible()


def test_who_works_here_is_chosen_and_named_in_the_history(settings: Settings, window: MainWindow) -> None:
    view = settings.at(SettingsPage.USERS, UsersSettings)
    for name in ("Sana Example", "Bilal Sample"):
        view.editor.box.setText(name)
        view.editor.add_button.click()
        settings.settle()
    view.present.setCurrentIndex(view.present.findText("Bilal Sample"))
    view.present.activated.emit(view.present.currentIndex())
    settings.settle()
    assert settings.kept(lambda services: services.users.present) == "Bilal Sample"
    view.editor.list.setCurrentItem(view.editor.list.topLevelItem(1))
    view.editor.remove_button.click()
    settings.settle()
    rows = settings.kept(lambda services: services.users.rows())
    assert [(row.name, row.is_absent) for row in rows] == [("Bilal Sample", False), ("Sana Example", True)]
    assert settings.kept(lambda services: services.history.rows()[0].actor) == "Bilal Sample"


def test_stages_of_new_jobs_change_at_once(settings: Settings, qtbot: QtBot) -> None:
    view = settings.at(SettingsPage.STAGES, StagesSettings)
    row = view.editor.rows[1]
    row.name.setFocus()
    row.name.selectAll()
    qtbot.keyClicks(row.name, "Phone call")
    row.limit.setFocus()
    settings.settle()
    view.editor.rows[2].remove.click()
    settings.settle()
    plans = settings.kept(lambda services: services.stages.defaults())
    assert [plan.name for plan in plans] == ["Applied", "Phone call", "Interviewed", "Hired"]
    view.editor.add_button.click()
    assert view.editor.mistake() == "Write the name."
    assert settings.kept(lambda services: services.stages.defaults()) == plans


def test_the_data_page_backs_up_verifies_and_checks(settings: Settings, qtbot: QtBot) -> None:
    view = settings.at(SettingsPage.DATA, DataSettings)
    view.now_button.click()
    qtbot.waitUntil(lambda: view.result.text().startswith("Backed up and verified"), timeout=SLOW)
    qtbot.waitUntil(lambda: view.backups.topLevelItemCount() > 0)
    view.verify_button.click()
    qtbot.waitUntil(lambda: "is whole" in view.result.text(), timeout=SLOW)
    view.check_button.click()
    qtbot.waitUntil(lambda: "All is well" in view.result.text(), timeout=SLOW)
    assert not view.change_button.isVisible()
    assert not view.minutes.isEnabled()
    assert view.minutes.toolTip() == "This agency has no passphrase."


@pytest.fixture
def stages(window: MainWindow, qtbot: QtBot) -> StagesDialog:
    window.actions_by_command[Command.EDIT_STAGES].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StagesDialog)
    qtbot.waitUntil(lambda: bool(dialog.editor.rows))
    return dialog


def test_the_stages_of_a_job_change_as_one_act_with_a_place_for_its_people(
    stages: StagesDialog, window: MainWindow, qtbot: QtBot
) -> None:
    model, worker = window.board.model, window.worker
    keys = [model.columns[0].card(row).application_id for row in range(2)]
    stages.reject()
    assert model.job is not None
    job_id = model.job.id
    first, screened, assessed = (column.stage_id for column in model.columns[:3])
    window.context.perform(
        lambda services: services.pipeline.move(keys, screened, dict.fromkeys(keys, first))
    )
    qtbot.waitUntil(lambda: not worker.is_busy)
    window.actions_by_command[Command.EDIT_STAGES].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StagesDialog)
    qtbot.waitUntil(lambda: bool(dialog.editor.rows))
    dialog.editor.rows[1].remove.click()
    (goer,) = dialog.editor.removed
    assert goer.target.currentText() == "Applied"
    goer.target.setCurrentIndex(goer.target.findData(assessed))
    dialog.editor.add_button.click()
    new = dialog.editor.rows[-2]
    assert new.name.hasFocus()
    dialog.try_submit()
    assert dialog.isVisible()
    assert dialog.editor.error.text() == "Write the name."
    new.name.setText("Client call")
    new.limit.set_value(3)
    dialog.try_submit()
    qtbot.waitUntil(lambda: len(model.columns) == 5 and model.columns[3].name == "Client call")
    names = [(column.name, column.soft_limit, column.rowCount()) for column in model.columns]
    assert names == [
        ("Applied", None, 4),
        ("Assessed", None, 2),
        ("Interviewed", None, 0),
        ("Client call", 3, 0),
        ("Hired", None, 0),
    ]
    kept: list[tuple[StagePlan, ...]] = []
    worker.submit(lambda services: services.stages.of_job(job_id), kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept[0][3].kind is StageKind.INTERVIEWED
    window.commands.undo()
    qtbot.waitUntil(lambda: [column.name for column in model.columns][1] == "Screened")
    qtbot.waitUntil(lambda: model.columns[1].rowCount() == 2)


def test_a_removed_stage_can_be_kept_after_all(stages: StagesDialog) -> None:
    names = [row.name.text() for row in stages.editor.rows]
    assert not stages.editor.rows[0].remove.isVisible()
    assert not stages.editor.rows[-1].remove.isVisible()
    stages.editor.show_plans(tuple(plan._replace(people=1) for plan in stages.editor.plans()))
    stages.editor.rows[2].remove.click()
    assert len(stages.editor.rows) == 4
    stages.editor.removed[0].kept.emit(stages.editor.removed[0])
    assert sorted(row.name.text() for row in stages.editor.rows) == sorted(names)
    assert stages.editor.removed == []
    stages.editor.rows[3].up.click()
    stages.editor.rows[2].up.click()
    assert [row.name.text() for row in stages.editor.rows] == [*names[:1], names[2], names[1], *names[3:]]


def test_a_new_job_starts_with_the_agencys_currency(window: MainWindow, qtbot: QtBot) -> None:
    window.worker.submit(lambda services: services.agency.edit(default_currency="USD"), lambda _: None)
    window.actions_by_command[Command.NEW_JOB].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, JobDialog)
    qtbot.waitUntil(lambda: dialog.form.currency.text() == "USD")
