"""Erasing for good: from the bin, from the panel, what is asked before, and what keeps it from happening."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest
from ats_desktop.gui.dialogs.bin_dialog import BinDialog
from ats_desktop.gui.dialogs.end_dialog import EndDialog
from ats_desktop.gui.dialogs.erase_dialog import EraseDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from tests.support.agencies import a_client, a_job, an_application

T = TypeVar("T")


def on_worker(window: MainWindow, qtbot: QtBot, work: Callable[[Services], T]) -> T:
    found: list[T] = []
    window.worker.submit(work, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def two_in_the_bin(services: Services) -> list[str]:
    people = [
        services.candidates.add(CandidateForm(f"{name} Gondal")).made or "" for name in ("Usman", "Sana")
    ]
    services.candidates.delete(people)
    return people


def names(services: Services) -> set[str]:
    with services.history._ledger.reading() as connection:
        return set(connection.exec_driver_sql("SELECT full_name FROM candidate").scalars())


@pytest.fixture
def the_bin(window: MainWindow, qtbot: QtBot) -> BinDialog:
    on_worker(window, qtbot, two_in_the_bin)
    window.actions_by_command[Command.BIN].trigger()
    (dialog,) = window.findChildren(BinDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    return dialog


def asked(dialog: BinDialog, qtbot: QtBot) -> EraseDialog:
    (question,) = dialog.findChildren(EraseDialog)
    qtbot.waitUntil(question.submit_button.isEnabled)
    return question


def test_the_button_repeats_the_act_and_cancel_has_the_focus(the_bin: BinDialog, qtbot: QtBot) -> None:
    the_bin.table.go_to(0)
    the_bin.erase_button.click()
    question = asked(the_bin, qtbot)
    row = the_bin.model.row_at(0)
    assert row is not None
    assert question.submit_button.text() == f"Erase {row.name}"
    assert question.focusWidget() is question.cancel_button
    assert question.goes.text() == "Gone for good: name and contacts."
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not the_bin.findChildren(EraseDialog))
    assert the_bin.model.rowCount() == 2
    the_bin.reject()


def test_one_is_erased_and_the_other_stays(window: MainWindow, the_bin: BinDialog, qtbot: QtBot) -> None:
    the_bin.table.go_to(0)
    row = the_bin.model.row_at(0)
    assert row is not None
    the_bin.erase_button.click()
    asked(the_bin, qtbot).try_submit()
    qtbot.waitUntil(lambda: the_bin.model.rowCount() == 1)
    qtbot.waitUntil(lambda: window.toast.text.text() == f"{row.name} erased for good")
    left = on_worker(window, qtbot, names)
    assert "Erased 1" in left
    assert row.name not in left
    qtbot.waitUntil(lambda: not window.actions_by_command[Command.UNDO].isEnabled())
    the_bin.reject()


def test_the_bin_is_emptied_at_once(window: MainWindow, the_bin: BinDialog, qtbot: QtBot) -> None:
    assert the_bin.everyone.text() == "Everyone (2 candidates)…"
    assert not the_bin.long_ago.isEnabled()
    menu = the_bin.empty_button.menu()
    assert menu is not None
    menu.popup(the_bin.empty_button.mapToGlobal(the_bin.empty_button.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(the_bin.everyone).center())
    question = asked(the_bin, qtbot)
    assert question.submit_button.toolTip() in {
        "Erase Usman Gondal and Sana Gondal",
        "Erase Sana Gondal and Usman Gondal",
    }
    question.try_submit()
    qtbot.waitUntil(lambda: the_bin.stack.currentWidget() is the_bin.empty)
    assert not the_bin.empty_button.isEnabled()
    assert {"Erased 1", "Erased 2"} <= on_worker(window, qtbot, names)
    the_bin.reject()
    assert QApplication.activeModalWidget() is None


def test_older_backups_go_when_it_is_ticked(window: MainWindow, the_bin: BinDialog, qtbot: QtBot) -> None:
    on_worker(window, qtbot, lambda services: services.backups.now())
    before = on_worker(window, qtbot, lambda services: services.backups.rows())
    the_bin.everyone.trigger()
    question = asked(the_bin, qtbot)
    assert not question.backups.isHidden()
    assert not question.backups.isChecked()
    question.backups.setChecked(True)
    question.try_submit()
    qtbot.waitUntil(lambda: the_bin.stack.currentWidget() is the_bin.empty)
    after = on_worker(window, qtbot, lambda services: services.backups.rows())
    assert len(after) == 1
    assert {row.path for row in after}.isdisjoint(row.path for row in before)
    the_bin.reject()


def test_whoever_is_on_a_job_is_rejected_first(window: MainWindow, qtbot: QtBot) -> None:
    def on_a_job(services: Services) -> str:
        if not services.clients.rows():
            services.clients.add(a_client())
        application = an_application(services, a_job(services), "Usman Gondal")
        return next(
            row.id
            for row in services.search.rows(services.search.ids("Usman Gondal").ids)
            if any(each.id == application for each in services.candidates.detail(row.id).applications)
        )

    person = on_worker(window, qtbot, on_a_job)
    window.show_panel(CandidateRequest(person))
    panel = window.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.acts.shown is not None)
    panel.acts.erase()
    (question,) = panel.findChildren(EraseDialog)
    qtbot.waitUntil(lambda: not question.reject_button.isHidden())
    assert not question.submit_button.isEnabled()
    question.reject_button.click()
    qtbot.waitUntil(lambda: bool(question.findChildren(EndDialog)))
    (end,) = question.findChildren(EndDialog)
    qtbot.waitUntil(lambda: end.form.reason.count() > 0)
    end.form.reason.setCurrentIndex(0)
    end.try_submit()
    qtbot.waitUntil(question.submit_button.isEnabled)
    question.try_submit()
    qtbot.waitUntil(lambda: window.toast.text.text() == "Usman Gondal erased for good")
    assert "Usman Gondal" not in on_worker(window, qtbot, names)
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    assert window.failure_bar.isHidden()
    assert not panel.isVisible()


def test_deleting_whoever_is_on_a_job_offers_to_reject_first(window: MainWindow, qtbot: QtBot) -> None:
    def on_a_job(services: Services) -> str:
        if not services.clients.rows():
            services.clients.add(a_client())
        an_application(services, a_job(services), "Usman Gondal")
        return str(services.search.ids("Usman Gondal").ids[0])

    person = on_worker(window, qtbot, on_a_job)
    window.context.perform(lambda services: services.candidates.delete([person]))
    qtbot.waitUntil(lambda: not window.failure_bar.isHidden())
    assert window.failure_bar.act.text() == "Reject first…"
    window.failure_bar.act.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(EndDialog)))
    window.findChildren(EndDialog)[0].reject()
