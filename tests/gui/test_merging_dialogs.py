"""The warning of a duplicate, two people side by side, asking for the other one, and the bin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest
from ats_desktop.gui.dialogs import compare_dialog
from ats_desktop.gui.dialogs.bin_dialog import BinDialog
from ats_desktop.gui.dialogs.compare_dialog import CompareDialog
from ats_desktop.gui.dialogs.person_dialog import PersonDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm


def made(services: Services, *forms: CandidateForm) -> list[str]:
    return [services.candidates.add(form).made or "" for form in forms]


@pytest.fixture
def pair(window: MainWindow, qtbot: QtBot) -> tuple[str, str]:
    """One person who is in the book twice."""
    found: list[list[str]] = []
    phones = ("0300 1234567",)
    window.worker.submit(
        lambda services: made(
            services,
            CandidateForm("Usman Gondal", city="Karachi", phones=phones, skills=("Go",)),
            CandidateForm("Usman Ghondal", city="Lahore", phones=phones, headline="Developer"),
        ),
        found.append,
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0][0], found[0][1]


def detail(window: MainWindow, qtbot: QtBot, key: str) -> CandidateDetail:
    found: list[CandidateDetail] = []
    window.worker.submit(lambda services: services.candidates.detail(key), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def opened(window: MainWindow, qtbot: QtBot, pair: tuple[str, str]) -> CompareDialog:
    compare_dialog.open_for(window.context, *pair, window)
    (dialog,) = window.findChildren(CompareDialog)
    qtbot.waitUntil(lambda: bool(dialog.choices))
    return dialog


def test_the_panel_warns_of_a_duplicate_and_opens_the_comparison(
    window: MainWindow, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    window.show_panel(CandidateRequest(pair[0]))
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: not panel.profile.duplicate.isHidden())
    said = panel.profile.duplicate.accessibleName()
    assert said == "Looks like Usman Ghondal. Same phone number."
    panel.profile.duplicate.compare.click()
    (dialog,) = panel.findChildren(CompareDialog)
    qtbot.waitUntil(lambda: bool(dialog.choices))
    dialog.try_submit()
    qtbot.waitUntil(panel.profile.duplicate.isHidden)
    assert panel.profile.former.text() == "Also known as Usman Ghondal"
    qtbot.waitUntil(lambda: not panel.findChildren(CompareDialog))


def test_names_of_one_endless_word_leave_both_sides_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    found: list[list[str]] = []
    window.worker.submit(
        lambda services: made(services, CandidateForm("A" * 250), CandidateForm("B" * 250)), found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    dialog = opened(window, qtbot, (found[0][0], found[0][1]))
    assert dialog.body.minimumSizeHint().width() <= dialog.area.viewport().width()
    sides = [button.geometry() for button in dialog.choices["full_name"].buttons()]
    assert sides[1].right() <= dialog.area.viewport().width()
    assert sides[0].width() == sides[1].width()


def test_only_conflicts_are_asked_and_the_left_one_is_chosen(
    window: MainWindow, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    dialog = opened(window, qtbot, pair)
    assert list(dialog.choices) == ["full_name", "city"]
    assert dialog.taken() == ()
    texts = [label.text() for label in dialog.body.findChildren(QLabel)]
    assert "filled from the right" in texts
    assert dialog.subtitle.text() == "Same phone number."
    names = [button.accessibleName() for button in dialog.body.findChildren(QRadioButton)]
    assert names == ["Name: Usman Gondal", "Name: Usman Ghondal", "City: Karachi", "City: Lahore"]


def test_what_was_chosen_is_merged_and_one_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    dialog = opened(window, qtbot, pair)
    dialog.choices["city"].button(1).setChecked(True)
    with qtbot.waitSignal(dialog.merged) as merged:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert merged.args == [pair[0]]
    person = detail(window, qtbot, pair[1])
    assert (person.id, person.city, person.headline) == (pair[0], "Lahore", "Developer")
    qtbot.waitUntil(lambda: window.toast.text.text() == "Usman Ghondal merged into Usman Gondal")
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: detail(window, qtbot, pair[1]).id == pair[1])
    assert detail(window, qtbot, pair[0]).city == "Karachi"


def test_sides_can_be_changed(window: MainWindow, qtbot: QtBot, pair: tuple[str, str]) -> None:
    dialog = opened(window, qtbot, pair)
    dialog.swap.click()
    qtbot.waitUntil(lambda: dialog.choices["city"].button(0).text() == "Lahore")
    with qtbot.waitSignal(dialog.merged) as merged:
        dialog.try_submit()
    assert merged.args == [pair[1]]


def test_nothing_is_written_by_closing(window: MainWindow, qtbot: QtBot, pair: tuple[str, str]) -> None:
    dialog = opened(window, qtbot, pair)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert detail(window, qtbot, pair[1]).id == pair[1]


def test_with_one_person_the_other_is_asked_for_by_name(
    window: MainWindow, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    compare_dialog.open_for(window.context, pair[0], None, window)
    (asked,) = window.findChildren(PersonDialog)
    QAbstractItemModelTester(asked.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    asked.name.setText("nobody of this name")
    qtbot.waitUntil(lambda: not window.worker.is_busy and asked.model.rowCount() == 0)
    asked.try_submit()
    assert asked.error.text() == "Choose a person. Type the beginning of the name."
    asked.name.setText("Usman")
    qtbot.waitUntil(lambda: asked.model.rowCount() == 1)
    asked.try_submit()
    qtbot.waitUntil(lambda: bool(window.findChildren(CompareDialog)))
    (dialog,) = window.findChildren(CompareDialog)
    qtbot.waitUntil(lambda: bool(dialog.choices))
    dialog.reject()


def test_two_selected_people_are_compared_and_three_are_not(
    window: MainWindow, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    command = window.actions_by_command[Command.COMPARE]
    window.context.show_selection(("A", "B", "C"), (*pair, "third"))
    assert not command.isEnabled()
    assert command.toolTip() == "Select one or two candidates."
    window.context.show_selection(("A", "B"), pair)
    command.trigger()
    (dialog,) = window.findChildren(CompareDialog)
    qtbot.waitUntil(lambda: bool(dialog.choices))
    dialog.reject()


def test_the_bin_puts_people_back_and_shows_who_is_left(
    window: MainWindow, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    window.context.perform(lambda services: services.candidates.delete(pair))
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    window.actions_by_command[Command.BIN].trigger()
    (dialog,) = window.findChildren(BinDialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    dialog.table.go_to(0)
    first = dialog.model.row_at(0)
    assert first is not None
    assert dialog.submit_button.text() == f"Put back {first.name}"
    assert dialog.model.index(0, 2).data() == "30 days left"
    dialog.try_submit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert detail(window, qtbot, first.id).full_name == first.name
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    dialog.table.selectAll()
    assert dialog.submit_button.text().startswith("Put back Usman")
    dialog.try_submit()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.empty)
    assert not dialog.submit_button.isEnabled()
    dialog.reject()
    assert QApplication.activeModalWidget() is None
