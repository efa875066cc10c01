"""Skills in the window: judged, kept and looked for in the settings, added from a candidate's CV."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.views.settings_skills import SkillsSettings
from ats_desktop.gui.wording.settings_pages import SettingsPage
from ats_desktop.services import Services

SLOW = 60_000
T = TypeVar("T")

_CV = (
    "Sana Specimen\nsana@example.com\n\nSKILLS\nPython, Windmill.io, Glowframe, Docker\n\n"
    "EXPERIENCE\nBackend Engineer, Sample Works\nJan 2020 - Dec 2022\n- Durable Flows in Python\n"
)


class Desk:
    """A window with a CV that names words nobody knows, and the page of skills."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window = window
        self.qtbot = qtbot
        file = folder / "sana.txt"
        file.write_text(_CV, encoding="utf-8")
        self.kept(lambda services: services.cv_import.run([file]))
        (self.person,) = self.kept(lambda services: services.search.ids("sana@example.com").ids)

    def open_settings(self) -> SkillsSettings:
        self.window.actions_by_command[Command.SETTINGS].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        dialog.go_to(SettingsPage.SKILLS)
        self.settle()
        view = dialog.pages[SettingsPage.SKILLS]
        assert isinstance(view, SkillsSettings)
        return view

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.worker.is_busy, timeout=SLOW)

    def kept(self, read: Callable[[Services], T]) -> T:
        found: list[T] = []
        self.window.worker.submit(read, found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=SLOW)
        return found[0]

    def skills(self) -> set[str]:
        person = self.kept(lambda services: services.candidates.detail(self.person))
        return {skill.name for skill in person.skills}

    def words(self) -> list[str]:
        return [row.word for row in self.kept(lambda services: services.skills.suggestions())]


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(window, qtbot, tmp_path)


def test_words_are_judged_in_the_settings(desk: Desk) -> None:
    view = desk.open_settings()
    assert view.suggestions.word() == "Glowframe"
    view.suggestions.ignore_button.click()
    desk.settle()
    assert view.suggestions.word() == "Windmill.io"
    view.suggestions.other.setText("no such")
    view.suggestions.spelling_button.click()
    assert view.suggestions.error.text() == (
        "There is no skill “no such”. Choose one of the list, or add it first."
    )
    view.suggestions.other.setText("celery")
    view.suggestions.spelling_button.click()
    desk.settle()
    assert not view.suggestions.isVisibleTo(view)
    assert view.no_words.isVisibleTo(view)
    assert "Celery" in desk.skills()
    desk.window.actions_by_command[Command.UNDO].trigger()
    desk.qtbot.waitUntil(lambda: view.suggestions.word() == "Windmill.io", timeout=SLOW)


def test_a_skill_is_found_added_changed_and_taken_off(desk: Desk) -> None:
    view = desk.open_settings()
    tree, form = view.tree, view.form
    assert not form.name.isEnabled()
    tree.box.setText("postgres")
    assert "PostgreSQL" in tree.shown_names()
    assert "MongoDB" not in tree.shown_names()
    assert not tree.add_button.isEnabled()
    tree.box.setText("Windmill")
    assert tree.add_button.isEnabled()
    tree.add_button.click()
    desk.settle()
    assert (form.name.text(), form.group.currentText(), tree.box.text()) == ("Windmill", "Other", "")
    form.aliases.setPlainText("Windmill.io\nPython")
    form.aliases.left.emit()
    desk.settle()
    assert form.error.text() == "“Python” is Python already. Choose another spelling, or merge the two."
    assert form.aliases.parts() == ("Windmill.io", "Python")
    form.aliases.setPlainText("Windmill.io")
    form.implies.setPlainText("python")
    form.aliases.left.emit()
    desk.settle()
    assert form.error.text() == ""
    assert form.implies.parts() == ("Python",)
    assert "Windmill" in desk.skills()
    form.retire_button.click()
    desk.settle()
    assert form.shown is None
    assert "Windmill" in desk.skills()
    assert "Windmill" not in desk.kept(lambda services: services.jobs.skill_names())


def test_two_skills_become_one(desk: Desk) -> None:
    view = desk.open_settings()
    view.tree.choose(_key(desk, "Docker"))
    assert view.form.people.text() == "1 candidate"
    assert not view.form.merge_button.isEnabled()
    view.form.other.setText("k8s")
    view.form.merge_button.click()
    desk.settle()
    assert view.form.name.text() == "Kubernetes"
    assert "Docker" in view.form.aliases.parts()
    assert "Kubernetes" in desk.skills()
    assert "Docker" not in desk.skills()


def test_the_box_leads_into_the_list(desk: Desk) -> None:
    view = desk.open_settings()
    view.tree.box.setFocus()
    desk.qtbot.keyClicks(view.tree.box, "django rest")  # type: ignore[no-untyped-call]
    desk.qtbot.keyClick(view.tree.box, Qt.Key.Key_Down)  # type: ignore[no-untyped-call]
    assert view.form.name.text() == "Django REST Framework"
    view.tree.box.setText("java")
    desk.qtbot.keyClick(view.tree.box, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert view.form.name.text() == "Java"


def test_cvs_are_looked_through_again_as_one_undo(desk: Desk) -> None:
    desk.kept(lambda services: services.skills.add("Durable Flows"))
    view = desk.open_settings()
    view.read_button.click()
    assert not view.read_button.isVisibleTo(view)
    desk.qtbot.waitUntil(lambda: view.read_button.isVisibleTo(view), timeout=SLOW)
    assert "Durable Flows" in desk.skills()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingsDialog)
    assert dialog.undo_button.isVisibleTo(dialog)
    desk.qtbot.waitUntil(desk.window.actions_by_command[Command.UNDO].isEnabled, timeout=SLOW)
    dialog.undo_button.click()
    desk.settle()
    assert "Durable Flows" not in desk.skills()


def test_a_word_of_the_cv_becomes_a_skill_from_the_panel(desk: Desk) -> None:
    desk.window.context.show_candidate(CandidateRequest(desk.person))
    panel = desk.window.panel
    assert panel is not None
    offers = panel.profile.offers
    desk.qtbot.waitUntil(lambda: bool(offers.words), timeout=SLOW)
    assert offers.words == ("Windmill.io", "Glowframe")
    assert offers.chips[0].accessibleName() == "Add “Windmill.io” to the skills"
    offers.chips[0].click()
    desk.qtbot.waitUntil(lambda: offers.words == ("Glowframe",), timeout=SLOW)
    assert "Windmill.io" in desk.skills()
    offers.chips[0].actions()[0].trigger()
    desk.qtbot.waitUntil(lambda: offers.words == (), timeout=SLOW)
    assert not offers.isVisibleTo(panel.profile)
    assert desk.words() == []


def _key(desk: Desk, name: str) -> str:
    rows = desk.kept(lambda services: services.skills.rows())
    return next(row.id for row in rows if row.name == name)
