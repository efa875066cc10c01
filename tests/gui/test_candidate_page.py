"""A candidate over the whole page, the panel's tabs and keys, and what went out about a person."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey
from ats_desktop.gui.dialogs.background_dialog import BackgroundDialog
from ats_desktop.gui.dialogs.note_dialog import NoteDialog
from ats_desktop.gui.dialogs.score_dialog import ScoreDialog
from ats_desktop.gui.dialogs.skills_dialog import SkillsDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.views.candidate_panel import CandidatePanel
from ats_desktop.gui.views.candidates_page import CandidatesPage
from ats_desktop.gui.widgets.skills_editor import SkillEntryRow
from ats_desktop.services import Services
from tests.support.prepared_agency import NAMES, PreparedAgency


def open_first(
    window: MainWindow, qtbot: QtBot, *, is_full_page: bool = False, tab: str = ""
) -> CandidatePanel:
    """Open the first card of the board, and wait until it is shown."""
    cards = window.board.columns.columns[0].model.cards
    siblings = tuple((card.candidate_id, card.application_id) for card in cards)
    request = CandidateRequest(
        cards[0].candidate_id, cards[0].application_id, siblings, is_full_page=is_full_page, tab=tab
    )
    window.context.show_candidate(request)
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.header.name.text() == cards[0].name)
    return panel


def done(window: MainWindow, qtbot: QtBot, act: object) -> object:
    """Run an act on the database's thread and return its outcome."""
    found: list[object] = []
    window.worker.submit(act, found.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> CandidatePanel:
    return open_first(window, qtbot)


def tabs_of(panel: CandidatePanel) -> list[str]:
    return [panel.tabs.tabText(place) for place in range(panel.tabs.count())]


def test_the_full_page_shows_the_profile_beside_the_cv(window: MainWindow, qtbot: QtBot) -> None:
    panel = open_first(window, qtbot, is_full_page=True)
    assert window.place.is_full_page
    assert window.stack.currentWidget() is panel
    assert tabs_of(panel) == ["CV", "Documents", "Timeline"]
    assert panel.profile.isVisible()
    assert panel.cv.isVisible()
    profile = panel.profile.mapTo(panel, panel.profile.rect().topRight())
    assert profile.x() <= panel.cv.mapTo(panel, panel.cv.rect().topLeft()).x()


def test_escape_gives_the_page_back(window: MainWindow, qtbot: QtBot) -> None:
    panel = open_first(window, qtbot, is_full_page=True)
    qtbot.keyClick(panel.tabs, Qt.Key.Key_Escape)
    assert not window.place.is_open
    assert window.page is window.board
    assert window.board.isVisible()


def test_from_the_panel_to_the_page_and_back_to_the_panel(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot
) -> None:
    panel.show_tab("timeline")
    panel.tabs.setFocus()
    qtbot.keyClick(panel.tabs, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.place.is_full_page
    assert (panel.tab(), panel.header.back.isVisible()) == ("timeline", True)
    panel.next_person()
    qtbot.waitUntil(lambda: panel.header.name.text() == NAMES[1])
    assert window.place.is_full_page
    panel.header.back.click()
    assert not window.place.is_full_page
    assert panel.isVisible()
    assert tabs_of(panel) == ["Profile", "CV", "Documents", "Timeline"]
    assert (panel.tab(), window.board.isVisible()) == ("timeline", True)
    assert window.splitter.indexOf(panel) == 1


def test_going_to_another_page_closes_the_full_page(window: MainWindow, qtbot: QtBot) -> None:
    panel = open_first(window, qtbot, is_full_page=True)
    window.go_to(PageKey.JOBS)
    assert window.page is not None
    assert window.page.key is PageKey.JOBS
    assert panel.isHidden()
    window.show_panel(CandidateRequest(panel.candidate_id or ""))
    assert window.splitter.indexOf(panel) == 1
    assert panel.profile.isVisibleTo(panel)


def test_the_width_at_the_side_is_kept_while_the_page_is_full(
    panel: CandidatePanel, window: MainWindow
) -> None:
    window.splitter.setSizes([window.splitter.width() - 500, 500])
    width = panel.width()
    panel.open_page()
    window.keep_state()
    assert window.state.panel_width == width


def test_a_request_can_open_the_cv_at_once(window: MainWindow, qtbot: QtBot) -> None:
    assert open_first(window, qtbot, tab="cv").tab() == "cv"


def test_commands_of_the_panel_wait_for_it(window: MainWindow, qtbot: QtBot) -> None:
    command = window.actions_by_command[Command.NEXT_TAB]
    assert (command.isEnabled(), command.toolTip()) == (False, "Open a candidate first.")
    open_first(window, qtbot)
    assert command.isEnabled()
    window.hide_panel()
    assert not command.isEnabled()


def test_ctrl_tab_goes_round_the_tabs(panel: CandidatePanel, window: MainWindow) -> None:
    following, before = window.actions_by_command[Command.NEXT_TAB], Command.PREVIOUS_TAB
    seen = []
    for _ in range(4):
        following.trigger()
        seen.append(panel.tab())
    assert seen == ["cv", "documents", "timeline", "profile"]
    window.actions_by_command[before].trigger()
    assert panel.tab() == "timeline"


def test_the_board_follows_the_panel(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    panel.tabs.setFocus()
    qtbot.waitUntil(panel.tabs.hasFocus)
    qtbot.keyClick(panel.tabs, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: panel.header.name.text() == NAMES[1])
    assert [card.name for card in window.board.columns.selected_cards()] == [NAMES[1]]
    assert panel.tabs.hasFocus()
    panel.open_page()
    panel.next_person()
    qtbot.waitUntil(lambda: panel.header.name.text() == NAMES[2])
    panel.closed.emit()
    assert [card.name for card in window.board.columns.selected_cards()] == [NAMES[2]]


def test_the_list_of_candidates_follows_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to(PageKey.CANDIDATES)
    page = window.page
    assert isinstance(page, CandidatesPage)
    qtbot.waitUntil(lambda: page.model.total == len(NAMES))
    siblings = tuple((key, None) for key in page.model.ids)
    window.show_panel(CandidateRequest(siblings[0][0], None, siblings))
    panel = window.panel
    assert panel is not None
    panel.next_person()
    qtbot.waitUntil(lambda: panel.header.place.text().startswith("2 of"))
    assert page.table.current_row() == 1


def test_letters_act_in_lists_but_not_in_fields(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot
) -> None:
    panel.show_tab("timeline")
    panel.timeline.view.setFocus()
    qtbot.waitUntil(panel.timeline.view.hasFocus)
    qtbot.keyClick(panel.timeline.view, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: panel.header.name.text() == NAMES[1])
    qtbot.keyClick(panel.timeline.view, Qt.Key.Key_V)
    assert panel.tab() == "cv"
    panel.tabs.setFocus()
    qtbot.waitUntil(panel.tabs.hasFocus)
    qtbot.keyClick(panel.tabs, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == f"{NAMES[1]}\tp1@example.com"
    panel.show_tab("profile")
    city = panel.profile.facts["city"]
    city.setFocus()
    qtbot.keyClick(city, Qt.Key.Key_J)
    assert city.text() == "j"
    city.take_back()
    window.actions_by_command.set_letter_keys(False)
    panel.tabs.setFocus()
    qtbot.keyClick(panel.tabs, Qt.Key.Key_N)
    assert panel.findChildren(NoteDialog) == []


def test_skills_are_edited_with_their_years(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    panel.acts.edit_skills()
    (dialog,) = panel.findChildren(SkillsDialog)
    assert [entry.name for entry in dialog.editor.entries()] == ["Java", "Python"]
    row = dialog.editor.rows[0]
    assert isinstance(row, SkillEntryRow)
    row.years.setText("many")
    dialog.try_submit()
    assert dialog.error.text() == "Write a number, such as 420,000."
    row.years.setText("2.5")
    row.skill.setText("Kotlin")
    row.skill.list_pasted.emit("Python; postgres 4+")
    assert [entry.name for entry in dialog.editor.entries()] == ["Kotlin", "Python", "postgres"]
    dialog.try_submit()
    qtbot.waitUntil(lambda: not panel.findChildren(SkillsDialog))
    qtbot.waitUntil(lambda: "Kotlin" in [line.name for line in panel.profile.skills.lines])
    assert [(line.name, line.years, line.is_required) for line in panel.profile.skills.lines] == [
        ("PostgreSQL", 4, True),
        ("Python", None, True),
        ("Kotlin", 2.5, False),
    ]
    assert panel.header.ring.accessibleName() == "score 100"


def test_work_and_education_are_typed_in(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    panel.acts.edit_background()
    (dialog,) = panel.findChildren(BackgroundDialog)
    dialog.employments.add_row()
    (job,) = dialog.employments.lines()
    job.title.setText("Engineer")
    job.company.setText("Example Systems")
    job.started.setText("Mar 2021")
    job.ended.setText("Jan 2020")
    dialog.try_submit()
    assert dialog.employments_error.text() == "Write months like Mar 2021, the end not before the beginning."
    job.ended.setText("")
    dialog.educations.add_row()
    (degree,) = dialog.educations.lines()
    degree.degree.setText("BS CS")
    degree.year.setText("20016")
    dialog.try_submit()
    assert dialog.educations_error.text() == "Write a year like 2016."
    degree.year.setText("2016")
    dialog.try_submit()
    qtbot.waitUntil(lambda: panel.profile.grid.education.text() == "BS CS, 2016")
    qtbot.waitUntil(lambda: not panel.findChildren(BackgroundDialog))
    panel.acts.edit_background()
    (again,) = panel.findChildren(BackgroundDialog)
    (job,) = again.employments.lines()
    assert (job.started.text(), job.ended.text(), job.has_mistake()) == ("2021-03", "", False)
    again.reject()


def test_the_score_is_told_requirement_by_requirement(panel: CandidatePanel, qtbot: QtBot) -> None:
    assert panel.profile.scores.lines[0].sentence() == "CV match: 50, 1 of 2 required skills"
    panel.acts.show_score()
    (dialog,) = panel.findChildren(ScoreDialog)
    said = [label.text() for label in dialog.body.findChildren(type(dialog.heading))]
    assert "Python, required: found" in said
    assert "PostgreSQL, required: not found" in said
    assert "50 of 100" in said
    dialog.try_submit()
    qtbot.waitUntil(lambda: not panel.findChildren(ScoreDialog))


def test_the_pin_keeps_the_card_at_the_top(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    panel.header.pin.click()
    qtbot.waitUntil(lambda: panel.header.pin.accessibleName().startswith("Unpin"))
    panel.header.pin.click()
    qtbot.waitUntil(lambda: panel.header.pin.accessibleName().startswith("Pin"))


def test_the_menu_offers_what_fits_the_application(panel: CandidatePanel, qtbot: QtBot) -> None:
    menu = panel.header.more.menu()
    menu.aboutToShow.emit()
    texts = [act.text() for act in menu.actions() if not act.isSeparator()]
    assert "Put on hold" in texts
    assert "Resume" not in texts
    panel.acts.hold()
    qtbot.waitUntil(lambda: panel.header.stage.text() == "Applied, on hold")
    menu.aboutToShow.emit()
    texts = [act.text() for act in menu.actions() if not act.isSeparator()]
    assert "Resume" in texts
    assert "Put on hold" not in texts


def test_someone_on_a_job_is_not_deleted_and_the_bar_says_what_to_do(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot
) -> None:
    panel.acts.delete()
    qtbot.waitUntil(lambda: not window.failure_bar.isHidden())
    assert panel.header.name.text() == NAMES[0]
    assert panel.isVisible()


def test_of_several_who_are_deleted_those_on_a_job_stay_and_that_is_said(
    window: MainWindow, qtbot: QtBot
) -> None:
    free = done(window, qtbot, lambda services: add(services, "Free"))
    busy = window.board.columns.columns[0].model.card(0).candidate_id
    candidates.delete(window.context, (busy, str(free)))
    qtbot.waitUntil(lambda: window.toast.text.text() == "Free moved to the bin")
    qtbot.waitUntil(lambda: not window.failure_bar.isHidden())


def test_deleting_goes_on_to_the_next_person(window: MainWindow, qtbot: QtBot) -> None:
    people = done(window, qtbot, lambda services: [add(services, name) for name in ("First", "Second")])
    assert isinstance(people, list)
    window.context.show_candidate(CandidateRequest(people[0], None, tuple((key, None) for key in people)))
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.header.name.text() == "First")
    panel.tabs.setFocus()
    qtbot.keyClick(panel.tabs, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.header.name.text() == "Second")
    panel.acts.delete()
    qtbot.waitUntil(panel.isHidden)


def add(services: Services, name: str) -> str:
    from ats_desktop.services.candidates import CandidateForm

    return services.candidates.add(CandidateForm(name)).made or ""


def test_without_papers_the_tab_says_what_belongs_there(panel: CandidatePanel) -> None:
    panel.show_tab("documents")
    assert panel.papers.stack.currentWidget() is panel.papers.empty


def test_a_shortlist_stands_among_the_documents_and_is_saved_again(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot, agency: PreparedAgency, tmp_path: Path
) -> None:
    application = panel.request.application_id if panel.request is not None else None
    assert application is not None

    def export(services: Services) -> object:
        return services.shortlists.export(
            agency.job_id, tmp_path / "first.xlsx", application_ids=[application]
        )

    window.context.perform(export)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: panel.papers.model.rowCount() == 1)
    paper = panel.papers.model.row_at(0)
    assert paper is not None
    assert (paper.is_shortlist, paper.client, paper.status) == (True, "Example Client", "none")
    panel.papers.save_shortlist(paper.id, tmp_path / "again.xlsx")
    qtbot.waitUntil((tmp_path / "again.xlsx").exists)
    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "first.xlsx").read_bytes()
    panel.papers.table.row_opened.emit(0)
    (asked,) = window.findChildren(QFileDialog)
    assert asked.selectedFiles()[0].endswith("first.xlsx")
    asked.reject()
