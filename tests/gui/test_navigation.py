"""Back and forward: page, job, query and person, as in a browser."""

from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.navigation import Spot, Trail


def test_a_new_visit_forgets_what_lay_ahead() -> None:
    trail = Trail()
    one, two, three = Spot(PageKey.BOARD, "a"), Spot(PageKey.BOARD, "b"), Spot(PageKey.JOBS)
    trail.visit(one)
    trail.visit(two)
    assert trail.step(-1) == one
    assert trail.after == two
    trail.visit(three)
    assert (trail.before, trail.here, trail.after) == (one, three, None)
    assert trail.step(1) is None


def test_back_and_forward_between_pages(window: MainWindow, qtbot: QtBot) -> None:
    actions = window.actions_by_command
    assert not actions[Command.GO_BACK].isEnabled()
    assert actions.why_not(Command.GO_BACK) == "There is nothing to go back to."
    window.go_to(PageKey.CLIENTS)
    window.go_to(PageKey.JOBS)
    actions[Command.GO_BACK].trigger()
    assert window.page is window.pages[PageKey.CLIENTS]
    actions[Command.GO_BACK].trigger()
    assert window.page is window.board
    assert not actions[Command.GO_BACK].isEnabled()
    actions[Command.GO_FORWARD].trigger()
    actions[Command.GO_FORWARD].trigger()
    assert window.page is window.pages[PageKey.JOBS]
    assert not actions[Command.GO_FORWARD].isEnabled()
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def test_a_person_is_a_stop_on_the_way(window: MainWindow, qtbot: QtBot) -> None:
    actions = window.actions_by_command
    card = window.board.model.columns[0].cards[0]
    window.context.show_candidate(CandidateRequest(card.candidate_id, card.application_id))
    window.go_to(PageKey.CLIENTS)
    assert window.panel is not None
    assert not window.panel.isVisibleTo(window)
    actions[Command.GO_BACK].trigger()
    assert window.page is window.board
    assert window.panel.isVisibleTo(window)
    assert window.panel.candidate_id == card.candidate_id
    actions[Command.GO_BACK].trigger()
    assert not window.panel.isVisibleTo(window)
    actions[Command.GO_FORWARD].trigger()
    assert window.panel.isVisibleTo(window)
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def test_back_leads_to_a_person_who_had_the_whole_page(window: MainWindow, qtbot: QtBot) -> None:
    card = window.board.model.columns[0].cards[0]
    request = CandidateRequest(card.candidate_id, card.application_id, is_full_page=True)
    window.context.show_candidate(request)
    window.go_to(PageKey.CLIENTS)
    window.actions_by_command[Command.GO_BACK].trigger()
    assert window.place.is_full_page
    assert window.panel is not None
    assert window.panel.candidate_id == card.candidate_id
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def test_closing_the_panel_is_no_stop(window: MainWindow, qtbot: QtBot) -> None:
    card = window.board.model.columns[0].cards[0]
    window.context.show_candidate(CandidateRequest(card.candidate_id, card.application_id))
    window.hide_panel()
    assert not window.actions_by_command[Command.GO_BACK].isEnabled()
    assert window.actions_by_command[Command.GO_FORWARD].isEnabled()
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def test_the_selection_goes_with_its_page(window: MainWindow, qtbot: QtBot) -> None:
    window.context.show_selection(("Maham Raza",), ("1",))
    window.go_to(PageKey.CLIENTS)
    assert window.context.selection.candidate_ids == ()
    qtbot.waitUntil(lambda: not window.worker.is_busy)
