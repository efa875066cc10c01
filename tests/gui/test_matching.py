"""Who fits a job and which jobs fit a person, through the window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.skill import SkillEntry
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey
from ats_desktop.gui.dialogs.match_jobs_dialog import MatchJobsDialog
from ats_desktop.gui.dialogs.match_people_dialog import MatchPeopleDialog
from ats_desktop.gui.dialogs.score_dialog import ScoreDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.match_model import MatchLine
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.views.candidates_page import CandidatesPage
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.jobs import JobForm
from tests.support.candidates import idle
from tests.support.prepared_agency import PreparedAgency

SCORE, PERSON, CHIPS = 1, 2, 6


def made(services: Services, name: str, *skills: SkillEntry) -> str:
    key = services.candidates.add(CandidateForm(name, headline="Engineer", city="Lahore")).made
    assert key is not None
    services.candidates.edit(key, skills=skills)
    return key


@pytest.fixture
def people(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Two who are on no job: one has both skills, the other what implies one of them."""
    found: list[list[str]] = []

    def work(services: Services) -> list[str]:
        both = made(services, "Gul Paragon", SkillEntry("Python", 5), SkillEntry("PostgreSQL", 4))
        return [both, made(services, "Haris Sketch", SkillEntry("Django", 3))]

    window.worker.submit(work, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.fixture
def dialog(window: MainWindow, people: list[str], qtbot: QtBot) -> Iterator[MatchPeopleDialog]:
    window.actions_by_command[Command.MATCH_PEOPLE].trigger()
    (opened,) = window.findChildren(MatchPeopleDialog)
    qtbot.waitUntil(lambda: opened.model.rowCount() == 2)
    yield opened
    idle(qtbot, window)


def names(dialog: MatchPeopleDialog) -> list[str]:
    return [dialog.model.index(row, PERSON).data() for row in range(dialog.model.rowCount())]


def job_of(window: MainWindow, qtbot: QtBot, job_id: str) -> JobDetail:
    found: list[JobDetail] = []
    window.worker.submit(lambda services: services.jobs.detail(job_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_everybody_stands_by_score_with_each_requirement_as_a_chip(
    dialog: MatchPeopleDialog, qtmodeltester: ModelTester
) -> None:
    assert names(dialog) == ["Gul Paragon", "Haris Sketch"]
    assert [dialog.model.index(row, SCORE).data() for row in (0, 1)] == ["100", "30"]
    assert dialog.model.index(0, CHIPS).data().split("\x1f") == ["Python", "PostgreSQL"]
    said = dialog.model.index(1, CHIPS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Python: follows from another skill, 3 yrs. PostgreSQL: not found"
    assert dialog.model.index(1, CHIPS).data().startswith("Python through Django")
    qtmodeltester.check(dialog.model)


def test_who_is_on_the_job_is_shown_by_a_switch_and_cannot_be_ticked(
    dialog: MatchPeopleDialog, qtbot: QtBot
) -> None:
    dialog.without_applied.setChecked(False)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 8)
    row = names(dialog).index("Aster Example")
    line = dialog.model.index(row, 0).data(TableRole.ROW)
    assert isinstance(line, MatchLine)
    assert line.has_applied
    dialog.model.tick(row, is_ticked=True)
    assert dialog.model.ticked == ()
    dialog.table.go_to(row)
    assert not dialog.submit_button.isEnabled()


def test_ticked_people_go_on_the_job_and_leave_the_list(
    dialog: MatchPeopleDialog, window: MainWindow, qtbot: QtBot
) -> None:
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.submit_button.text() == "Add 2 candidates to the job"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: window.board.columns.columns[0].model.rowCount() == 8)
    assert window.toast.text.text() == "2 candidates added to Backend developer"


def test_other_weights_are_tried_and_saved_only_on_demand(
    dialog: MatchPeopleDialog, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    assert not dialog.save.isEnabled()
    dialog.weights.rows[1].slider.setValue(0)
    qtbot.waitUntil(lambda: dialog.model.index(1, SCORE).data() == "60")
    before = job_of(window, qtbot, agency.job_id).brief.requirements
    assert [each.weight for each in before] == [1, 1]
    dialog.reset.click()
    qtbot.waitUntil(lambda: dialog.model.index(1, SCORE).data() == "30")
    assert not dialog.save.isEnabled()
    dialog.weights.rows[0].slider.setValue(6)
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.save.isEnabled())
    after = job_of(window, qtbot, agency.job_id).brief.requirements
    assert [each.weight for each in after] == [3, 1]


def test_enter_opens_the_person_among_those_found(
    dialog: MatchPeopleDialog, window: MainWindow, qtbot: QtBot, people: list[str]
) -> None:
    dialog.table.go_to(1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panel is not None and window.panel.candidate_id == people[1])
    assert window.panel is not None
    assert window.panel.request is not None
    assert [key for key, _ in window.panel.request.siblings] == people


def test_how_it_adds_up_is_told(dialog: MatchPeopleDialog) -> None:
    dialog.explain.click()
    (told,) = dialog.findChildren(ScoreDialog)
    assert told.subtitle.text() == "Gul Paragon for Backend developer"


def test_jobs_for_the_person_of_the_panel(
    window: MainWindow, qtbot: QtBot, people: list[str], agency: PreparedAgency
) -> None:
    window.context.show_candidate(CandidateRequest(people[0], is_full_page=True))
    qtbot.waitUntil(lambda: window.panel is not None and window.panel.acts.shown is not None)
    window.actions_by_command[Command.MATCH_JOBS].trigger()
    assert window.panel is not None
    (dialog,) = window.panel.findChildren(MatchJobsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.subtitle.text() == "Gul Paragon"
    dialog.try_submit()
    qtbot.waitUntil(lambda: dialog.model.index(0, 3).data() == "On this job")
    assert not dialog.submit_button.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is window.board and not dialog.isVisible())


def test_the_brief_becomes_a_search(window: MainWindow, qtbot: QtBot, people: list[str]) -> None:
    window.actions_by_command[Command.SEARCH_BRIEF].trigger()
    qtbot.waitUntil(lambda: isinstance(window.page, CandidatesPage))
    page = window.page
    assert isinstance(page, CandidatesPage)
    assert page.header.box.text() == "skill:Python skill:PostgreSQL city:Karachi"
    idle(qtbot, window)


def test_a_brief_without_skills_says_so(
    window: MainWindow, qtbot: QtBot, people: list[str], agency: PreparedAgency
) -> None:
    def empty(services: Services) -> None:
        form = JobForm.of(services.jobs.detail(agency.job_id))
        services.jobs.edit(agency.job_id, replace(form, requirements=()))

    done: list[None] = []
    window.worker.submit(empty, done.append)
    qtbot.waitUntil(lambda: bool(done))
    dialog = MatchPeopleDialog(window.context, agency.job_id, window)
    dialog.open()
    qtbot.waitUntil(dialog.empty.isVisible)
    assert dialog.empty.act.text() == "Open the brief"
    assert not dialog.submit_button.isEnabled()


def test_after_a_shortlist_the_new_weights_need_an_agreement(
    window: MainWindow, qtbot: QtBot, agency: PreparedAgency, tmp_path: Path
) -> None:
    def send(services: Services) -> None:
        keys = [card.application_id for card in services.pipeline.board(agency.job_id).columns[0].cards]
        services.shortlists.export(agency.job_id, tmp_path / "list.xlsx", application_ids=keys)

    done: list[None] = []
    window.worker.submit(send, done.append)
    qtbot.waitUntil(lambda: bool(done))
    dialog = MatchPeopleDialog(window.context, agency.job_id, window)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.weights.rows))
    assert not dialog.why.isVisible()
    dialog.weights.rows[0].slider.setValue(6)
    assert dialog.why.isVisible()
    dialog.save.click()
    qtbot.waitUntil(lambda: "Say who agreed" in dialog.bar.sentence())
    dialog.agreed_by.setText("Client")
    dialog.why.setText("Python matters more")
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.save.isEnabled())
    brief = job_of(window, qtbot, agency.job_id).brief
    assert (brief.number, brief.why, brief.requirements[0].weight) == (2, "Python matters more", 3)


def test_the_commands_want_one_job_and_one_person(window: MainWindow, qtbot: QtBot) -> None:
    actions = window.actions_by_command
    window.go_to(PageKey.DOCUMENTS)
    idle(qtbot, window)
    for command in (Command.MATCH_PEOPLE, Command.SEARCH_BRIEF):
        assert not actions[command].isEnabled()
        assert actions.why_not(command) == "No job is chosen."
    assert actions.why_not(Command.MATCH_JOBS) == "Select one candidate."
