"""The candidate panel in the real window: what it shows, what is edited in it, and what it writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.views.candidate_panel import CandidatePanel
from tests.support.prepared_agency import PreparedAgency


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> CandidatePanel:
    card = window.board.columns.columns[0].model.card(1)
    window.board.open_candidate(card)
    assert window.panel is not None
    shown = window.panel
    qtbot.waitUntil(lambda: shown.header.name.text() == card.name)
    return shown


def on_disk(qtbot: QtBot, window: MainWindow, panel: CandidatePanel) -> CandidateDetail:
    read: list[CandidateDetail] = []
    key = panel.candidate_id or ""
    window.worker.submit(lambda services: services.candidates.detail(key), read.append)
    qtbot.waitUntil(lambda: bool(read))
    return read[0]


def test_the_panel_shows_the_person_against_the_brief(panel: CandidatePanel) -> None:
    assert panel.header.place.text() == "2 of 6 in Applied"
    assert panel.header.stage.text() == "Applied"
    lines = panel.profile.skills.lines
    assert [(line.name, line.is_required, line.is_missing) for line in lines] == [
        ("Python", True, False),
        ("Java", False, False),
        ("PostgreSQL", True, True),
    ]
    assert "PostgreSQL: required, not found" in panel.profile.skills.accessibleDescription()


def test_a_fact_saves_when_it_is_left(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    notice, city = panel.profile.facts["notice_days"], panel.profile.facts["city"]
    notice.setFocus()
    qtbot.keyClicks(notice, "15")
    city.setFocus()
    qtbot.waitUntil(lambda: on_disk(qtbot, window, panel).notice_days == 15)
    city.clearFocus()
    qtbot.waitUntil(lambda: notice.text() == "15 days")


def test_a_changed_address_replaces_the_first_and_keeps_the_rest(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot
) -> None:
    email = panel.profile.facts["emails"]
    email.setFocus()
    email.setText("new@example.com")
    panel.profile.facts["city"].setFocus()
    qtbot.waitUntil(lambda: on_disk(qtbot, window, panel).contact("email") == "new@example.com")


def test_a_mistake_is_said_under_its_fact_until_it_is_mended(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot
) -> None:
    pay, error = panel.profile.facts["pay_expected"], panel.profile.grid.errors["pay_expected"]
    pay.setFocus()
    pay.setText("a lot")
    assert error.isHidden()
    panel.profile.facts["city"].setFocus()
    assert error.text() == "Write a number, such as 420,000."
    assert (error.isVisible(), pay.text(), pay.is_wrong) == (True, "a lot", True)
    assert on_disk(qtbot, window, panel).pay_expected is None
    pay.setFocus()
    pay.setText("420,000")
    panel.profile.facts["city"].setFocus()
    assert (error.isHidden(), pay.is_wrong) == (True, False)
    qtbot.waitUntil(lambda: on_disk(qtbot, window, panel).pay_expected == 420_000)


def test_a_mistake_goes_when_the_old_value_comes_back(panel: CandidatePanel, qtbot: QtBot) -> None:
    email, error = panel.profile.facts["emails"], panel.profile.grid.errors["emails"]
    before = email.text()
    email.setFocus()
    email.setText("nobody at all")
    panel.profile.facts["city"].setFocus()
    assert error.isVisible()
    email.setFocus()
    qtbot.keyClick(email, Qt.Key.Key_Escape)
    assert error.isHidden()
    assert email.text() == before


def test_what_is_typed_is_kept_for_its_own_person_when_another_is_shown(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot
) -> None:
    first = panel.candidate_id or ""
    city = panel.profile.facts["city"]
    city.setFocus()
    city.setText("Multan")
    panel.header.next.click()
    qtbot.waitUntil(lambda: panel.header.place.text() == "3 of 6 in Applied")
    read: list[CandidateDetail] = []
    window.worker.submit(lambda services: services.candidates.detail(first), read.append)
    qtbot.waitUntil(lambda: bool(read))
    assert read[0].city == "Multan"
    assert on_disk(qtbot, window, panel).city == "Lahore"


def test_j_and_k_step_through_the_column(panel: CandidatePanel, qtbot: QtBot) -> None:
    first = panel.header.name.text()
    panel.header.note.setFocus()
    qtbot.keyClick(panel.header.note, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: panel.header.place.text() == "3 of 6 in Applied")
    qtbot.keyClick(panel.header.note, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: panel.header.name.text() == first)


def test_the_tab_stays_when_another_person_is_shown(panel: CandidatePanel, qtbot: QtBot) -> None:
    panel.previous_tab()
    panel.next_person()
    qtbot.waitUntil(lambda: panel.header.place.text() == "3 of 6 in Applied")
    assert panel.stack.currentWidget() is panel.timeline
    assert panel.timeline.model.rowCount() > 0


def test_the_stage_is_chosen_in_the_header(
    panel: CandidatePanel, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    name = panel.header.name.text()
    menu = panel.header.stage.menu()
    assert menu is not None
    assert [act.text() for act in menu.actions()] == [
        "Applied", "Screened", "Assessed", "Interviewed", "Hired",
    ]  # fmt: skip
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: panel.header.stage.text() == "Assessed")
    assert [card.name for card in window.board.columns.columns[2].model.cards] == [name]


def test_a_note_is_written_and_shown(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    from ats_desktop.gui.dialogs.note_dialog import NoteDialog

    panel.header.note.click()
    (dialog,) = panel.findChildren(NoteDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.try_submit()
    assert dialog.form.body_error.text() == "Write the note."
    dialog.form.body.setPlainText("Clear speaker.")
    qtbot.keyClick(dialog.form.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: panel.timeline.model.index(0).data() == "Note")
    qtbot.waitUntil(lambda: not panel.findChildren(NoteDialog))


def test_someone_rejected_can_be_restored(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    from ats_desktop.gui.dialogs.end_dialog import EndDialog

    panel.header.end.click()
    (dialog,) = panel.findChildren(EndDialog)
    qtbot.waitUntil(lambda: dialog.form.reason.count() > 0)
    dialog.try_submit()
    assert dialog.form.reason_error.isVisible()
    dialog.form.reason.setCurrentIndex(0)
    dialog.try_submit()
    qtbot.waitUntil(lambda: panel.header.end.text() == "Restore")
    assert panel.header.stage.text() == "Applied, rejected"
    panel.header.end.click()
    qtbot.waitUntil(lambda: panel.header.stage.text() == "Applied")


def test_a_candidates_own_reason_withdraws(panel: CandidatePanel, window: MainWindow, qtbot: QtBot) -> None:
    from ats_desktop.gui.dialogs.end_dialog import EndDialog

    panel.header.end.click()
    (dialog,) = panel.findChildren(EndDialog)
    qtbot.waitUntil(lambda: dialog.form.reason.count() > 0)
    dialog.form.reason.setCurrentIndex(dialog.form.reason.count() - 1)
    assert dialog.form.reason.currentText().startswith("The candidate: ")
    assert dialog.submit_button.text() == "Withdraw"


def test_without_a_file_the_cv_tab_says_so(panel: CandidatePanel, qtbot: QtBot) -> None:
    panel.show_cv()
    assert panel.cv.stack.currentWidget() is panel.cv.note
    assert "No file yet" in panel.cv.note.text()


def test_escape_takes_a_fact_back_before_it_closes_the_panel(panel: CandidatePanel, qtbot: QtBot) -> None:
    city = panel.profile.facts["city"]
    city.setFocus()
    city.setText("Multan")
    qtbot.keyClick(city, Qt.Key.Key_Escape)
    assert city.text() == "Lahore"
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(city, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
