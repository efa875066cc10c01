"""The pages of jobs, clients and documents: tabs, filter, side, keys, several rows, and their commands."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.job import CloseReason, JobStatus
from ats_desktop.domain.rows.clients import ContactRow, FeeRow
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.client_dialog import ClientDialog
from ats_desktop.gui.dialogs.close_job_dialog import CloseJobDialog
from ats_desktop.gui.dialogs.job_dialog import JobDialog
from ats_desktop.gui.dialogs.job_template_dialogs import NameDialog, SaveTemplateDialog, TemplatesDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.views.clients_page import ClientsPage
from ats_desktop.gui.views.documents_page import DocumentsPage
from ats_desktop.gui.views.jobs_page import JobsPage
from ats_desktop.gui.views.list_page import ListPage
from ats_desktop.gui.widgets.chip_flow import ChipFlow
from ats_desktop.services import Services
from ats_desktop.services.clients import ClientForm
from ats_desktop.services.jobs import JobForm
from tests.support.prepared_agency import PreparedAgency

T = TypeVar("T")
OPEN, ON_HOLD, DRAFTS, CLOSED, ALL = range(5)


def read(qtbot: QtBot, window: MainWindow, work: Callable[[Services], T]) -> T:
    found: list[T] = []
    window.worker.submit(work, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.worker.is_busy)


def more_jobs(services: Services) -> dict[str, str]:
    """Add a job on hold, a draft, a closed one and a second open one; return their keys by title."""
    client_id = services.clients.rows()[0].id
    keys = {
        title: str(services.jobs.add(JobForm(title, client_id, owner=owner, is_draft=title == "Draft")).made)
        for title, owner in (("Second", "Sana"), ("Held", ""), ("Draft", ""), ("Closed", "Bilal"))
    }
    services.jobs.hold(keys["Held"])
    services.jobs.close(keys["Closed"], CloseReason.LOST)
    return keys


@pytest.fixture
def keys(window: MainWindow, qtbot: QtBot) -> dict[str, str]:
    return read(qtbot, window, more_jobs)


@pytest.fixture
def jobs_page(window: MainWindow, qtbot: QtBot, keys: dict[str, str]) -> JobsPage:
    assert keys
    window.go_to(PageKey.JOBS)
    page = window.page
    assert isinstance(page, JobsPage)
    qtbot.waitUntil(lambda: page.model.size == 5)
    settled(qtbot, window)
    return page


def titles(page: ListPage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def said(page: ListPage) -> str:
    body = page.side.sheet.widget()
    words = [label.text() for label in body.findChildren(QLabel)]
    words += [word for flow in body.findChildren(ChipFlow) for word in flow.words]
    return "\n".join(words)


def tick(page: ListPage, *rows: int) -> None:
    page.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        page.table.selectionModel().select(page.model.index(row, 0), flags)


def test_tabs_show_jobs_by_status_with_their_counts(jobs_page: JobsPage) -> None:
    bar = jobs_page.tab_bar
    assert [bar.tabText(place) for place in range(bar.count())] == [
        "Open 2", "On hold 1", "Drafts 1", "Closed 1", "All 5",
    ]  # fmt: skip
    assert titles(jobs_page) == ["Backend developer", "Second"]
    jobs_page.show_tab(CLOSED)
    assert titles(jobs_page) == ["Closed"]


def test_the_filter_says_how_many_and_how_to_clear_it(jobs_page: JobsPage, qtbot: QtBot) -> None:
    jobs_page.filter.setText("backend")
    assert jobs_page.count.text() == "1 of 2 jobs"
    jobs_page.filter.setText("zebra")
    assert jobs_page.empty.text() == "Nothing here matches. 2 are hidden."
    assert jobs_page.clear_button.isVisible()
    jobs_page.clear_button.click()
    assert len(titles(jobs_page)) == 2
    jobs_page.filter.setText("sec")
    qtbot.keyClick(jobs_page.filter, Qt.Key.Key_Escape)
    assert jobs_page.filter.text() == ""
    qtbot.keyClick(jobs_page.filter, Qt.Key.Key_Down)
    assert jobs_page.table.hasFocus()


def test_an_empty_tab_and_an_empty_list_say_what_they_are(
    window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    window.go_to(PageKey.JOBS)
    page = window.page
    assert isinstance(page, JobsPage)
    qtbot.waitUntil(lambda: page.model.size == 1)
    page.show_tab(DRAFTS)
    assert page.empty.text() == "Nothing under this tab."
    window.go_to(PageKey.DOCUMENTS)
    papers = window.page
    assert isinstance(papers, DocumentsPage)
    qtbot.waitUntil(papers.blank.isVisible)
    assert not papers.table.isVisible()
    assert not papers.side.isVisible()
    assert any("press C" in label.text() for label in papers.blank.findChildren(QLabel))


def test_the_side_tells_the_job_under_the_cursor(jobs_page: JobsPage, qtbot: QtBot) -> None:
    jobs_page.table.go_to(0)
    qtbot.waitUntil(lambda: "JOB-0001 · Example Client" in said(jobs_page))
    assert "0 of 2 filled, 2 free" in said(jobs_page)
    assert "PostgreSQL" in said(jobs_page)
    assert "Backend developer added" in said(jobs_page)
    jobs_page.table.go_to(1)
    qtbot.waitUntil(lambda: "JOB-0002 · Example Client" in said(jobs_page))
    assert "Nothing is asked for yet" in said(jobs_page)


def test_enter_opens_the_board_of_the_job(
    jobs_page: JobsPage, window: MainWindow, qtbot: QtBot, keys: dict[str, str]
) -> None:
    jobs_page.table.go_to(1)
    qtbot.keyClick(jobs_page.table, Qt.Key.Key_Return)
    assert window.page is window.board
    assert window.board.job_id == keys["Second"]


def test_a_job_is_gone_to_wherever_it_stands(
    jobs_page: JobsPage, window: MainWindow, keys: dict[str, str]
) -> None:
    jobs_page.filter.setText("backend")
    window.go_to(PageKey.JOBS, keys["Closed"])
    chosen = jobs_page.current()
    assert chosen is not None
    assert chosen.id == keys["Closed"]
    assert jobs_page.place() == keys["Closed"]


def test_stage_counts_are_numbers_for_the_eye_and_words_for_the_ear(jobs_page: JobsPage) -> None:
    place = next(n for n, column in enumerate(jobs_page.model.columns) if column.name == "stages")
    index = jobs_page.model.index(0, place)
    assert index.data().split("\x1f") == ["6", "0", "0", "0", "0"]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Applied 6, Screened 0")
    assert index.data(TableRole.KIND).value == "stages"


def test_commands_act_on_the_chosen_row_and_are_dim_with_a_reason(
    jobs_page: JobsPage, window: MainWindow, qtbot: QtBot
) -> None:
    actions = window.actions_by_command
    jobs_page.table.go_to(0)
    assert actions[Command.HOLD_JOB].isEnabled()
    assert not actions[Command.REOPEN_JOB].isEnabled()
    assert actions[Command.REOPEN_JOB].toolTip() == "Only a closed job can be reopened."
    actions[Command.HOLD_JOB].trigger()
    qtbot.waitUntil(lambda: titles(jobs_page) == ["Second"])
    jobs_page.show_tab(DRAFTS)
    assert actions[Command.RESUME_JOB].isEnabled()
    assert actions[Command.RESUME_JOB].text() == "Open the job"
    actions[Command.RESUME_JOB].trigger()
    qtbot.waitUntil(lambda: titles(jobs_page) == [])
    assert not actions[Command.RESUME_JOB].isEnabled()
    jobs_page.show_tab(CLOSED)
    actions[Command.REOPEN_JOB].trigger()
    qtbot.waitUntil(lambda: jobs_page.model.counted(lambda job: job.status is JobStatus.CLOSED) == 0)


def test_elsewhere_than_on_jobs_and_board_no_job_is_chosen(
    jobs_page: JobsPage, window: MainWindow, qtbot: QtBot
) -> None:
    actions = window.actions_by_command
    assert jobs_page.isVisible()
    window.go_to(PageKey.CLIENTS)
    settled(qtbot, window)
    assert not actions[Command.OPEN_BRIEF].isEnabled()
    assert actions[Command.OPEN_BRIEF].toolTip() == "No job is chosen."
    window.go_to(PageKey.BOARD)
    assert actions[Command.OPEN_BRIEF].isEnabled()
    actions[Command.OPEN_BRIEF].trigger()
    (dialog,) = window.findChildren(JobDialog)
    settled(qtbot, window)
    dialog.reject()


def test_letters_act_on_the_row_unless_they_are_switched_off(
    jobs_page: JobsPage, window: MainWindow, qtbot: QtBot
) -> None:
    jobs_page.table.go_to(1)
    window.actions_by_command.set_letter_keys(False)
    qtbot.keyClick(jobs_page.table, Qt.Key.Key_P)
    settled(qtbot, window)
    assert jobs_page.model.counted(lambda job: job.is_pinned) == 0
    window.actions_by_command.set_letter_keys(True)
    qtbot.keyClick(jobs_page.table, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: jobs_page.model.counted(lambda job: job.is_pinned) == 1)
    assert window.actions_by_command[Command.PIN_JOB].text() == "Unpin this job"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_row_opens_by_key(jobs_page: JobsPage, qtbot: QtBot) -> None:
    jobs_page.table.go_to(0)
    with qtbot.waitSignal(jobs_page.table.menu_wanted):
        qtbot.keyClick(jobs_page.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menus = [menu for menu in jobs_page.table.findChildren(QMenu) if menu.isVisible()]
    assert "Open board" in [action.text() for action in menus[0].actions()]
    menus[0].close()


def test_several_jobs_are_pinned_and_closed_at_once(
    jobs_page: JobsPage, window: MainWindow, qtbot: QtBot
) -> None:
    actions = window.actions_by_command
    jobs_page.show_tab(ALL)
    tick(jobs_page, 0, 1, 2)
    assert jobs_page.bulk_bar.isVisible()
    assert not actions[Command.OPEN_BRIEF].isEnabled()
    actions[Command.PIN_JOB].trigger()
    qtbot.waitUntil(lambda: jobs_page.model.counted(lambda job: job.is_pinned) == 3)
    actions[Command.CLOSE_JOB].trigger()
    (dialog,) = window.findChildren(CloseJobDialog)
    qtbot.waitUntil(dialog.submit_button.isEnabled)
    assert dialog.submit_button.text() == "Close jobs"
    dialog.reasons.button(1).setChecked(True)
    dialog.try_submit()
    qtbot.waitUntil(lambda: jobs_page.model.counted(lambda job: job.status is JobStatus.CLOSED) == 4)


def test_closing_says_who_is_rejected_by_it(
    jobs_page: JobsPage, window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    jobs_page.table.go_to(0)
    window.actions_by_command[Command.CLOSE_JOB].trigger()
    (dialog,) = window.findChildren(CloseJobDialog)
    qtbot.waitUntil(dialog.submit_button.isEnabled)
    assert dialog.effect.text().startswith("6 candidates in the running will be rejected")
    dialog.try_submit()
    qtbot.waitUntil(lambda: titles(jobs_page) == ["Second"])
    job = read(qtbot, window, lambda services: services.jobs.detail(agency.job_id))
    assert job.close_reason is CloseReason.FILLED


@pytest.mark.parametrize("name", ["jobs", "clients"])
def test_the_models_of_the_lists_keep_qts_rules(
    name: str, jobs_page: JobsPage, window: MainWindow, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    page: ListPage = jobs_page
    if name == "clients":
        window.go_to(PageKey.CLIENTS)
        settled(qtbot, window)
        assert isinstance(window.page, ClientsPage)
        page = window.page
    qtmodeltester.check(page.model)
    for place in range(page.model.columnCount()):
        page.model.sort(place, Qt.SortOrder.DescendingOrder)
    page.model.filter("e")
    qtmodeltester.check(page.model)


def test_chosen_columns_are_remembered(jobs_page: JobsPage, window: MainWindow) -> None:
    chooser = jobs_page.table.chooser
    assert chooser is not None
    menu = chooser.menu()
    city = next(action for action in menu.actions() if action.text() == "City")
    assert not city.isChecked()
    menu.triggered.emit(city)
    place = next(n for n, column in enumerate(jobs_page.model.columns) if column.name == "city")
    assert not jobs_page.table.isColumnHidden(place)
    window.keep_state()
    assert "city" not in window.state.columns["jobs"]["hidden"]  # type: ignore[operator]


def test_a_job_becomes_a_template_that_can_be_renamed_and_deleted(
    jobs_page: JobsPage, window: MainWindow, qtbot: QtBot
) -> None:
    jobs_page.table.go_to(0)
    window.actions_by_command[Command.SAVE_AS_TEMPLATE].trigger()
    (dialog,) = window.findChildren(SaveTemplateDialog)
    qtbot.waitUntil(lambda: dialog.name.text() == "Backend developer")
    dialog.name.setText("My kind")
    with qtbot.waitSignal(dialog.accepted):
        dialog.try_submit()
    listing = TemplatesDialog(window.context, window)
    listing.open()
    qtbot.waitUntil(lambda: listing.list.count() == 2)
    listing.list.setCurrentRow(1)
    listing.rename_button.click()
    (naming,) = [each for each in listing.findChildren(NameDialog) if each is not dialog]
    naming.name.setText(" ")
    naming.try_submit()
    assert naming.name_error.text() == "Write the name."
    naming.name.setText("Other kind")
    naming.try_submit()
    qtbot.waitUntil(lambda: listing.current() is not None and listing.current().name == "Other kind")  # type: ignore[union-attr]
    listing.delete_button.click()
    qtbot.waitUntil(lambda: listing.list.count() == 1)
    listing.accept()


def test_a_draft_is_saved_from_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    client_id = read(qtbot, window, lambda services: services.clients.rows()[0].id)
    dialog = JobDialog(window.context, window, client_id=client_id)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.client.currentData() == client_id)
    dialog.form.title.setText("Later")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.draft_button.click()
    job = read(qtbot, window, lambda services: services.jobs.detail(told.args[0]))
    assert job.status is JobStatus.DRAFT


def test_a_job_for_a_client_to_be_left_alone_is_warned_about(window: MainWindow, qtbot: QtBot) -> None:
    form = ClientForm("Avoid Sample", status=ClientStatus.DO_NOT_WORK)
    client_id = str(read(qtbot, window, lambda services: services.clients.add(form)).made)
    dialog = JobDialog(window.context, window, client_id=client_id)
    dialog.open()
    qtbot.waitUntil(dialog.form.client_note.isVisible)
    assert dialog.form.client_note.text().startswith("Avoid Sample is marked")
    dialog.form.client.setCurrentIndex(dialog.form.client.findText("Example Client"))
    assert not dialog.form.client_note.isVisible()
    dialog.reject()


def send_shortlist(services: Services, job_id: str, folder: Path) -> bool:
    board = services.pipeline.board(job_id)
    card = board.columns[0].cards[0]
    assessed = next(column.stage_id for column in board.columns if column.kind is StageKind.ASSESSED)
    services.pipeline.move([card.application_id], assessed, {card.application_id: card.stage_id})
    return bool(services.shortlists.export(job_id, folder / "list.xlsx").made)


def test_a_brief_that_changes_after_a_shortlist_asks_who_agreed(
    window: MainWindow, qtbot: QtBot, agency: PreparedAgency, tmp_path: Path
) -> None:
    read(qtbot, window, lambda services: send_shortlist(services, agency.job_id, tmp_path))
    dialog = JobDialog(window.context, window, agency.job_id)
    dialog.open()
    form = dialog.form
    qtbot.waitUntil(lambda: form.title.text() != "")
    assert not form.agreed_by.isVisible()
    form.years_min.setText("4")
    dialog.try_submit()
    assert form.change_list.text() == "• Years of work: any → 4+ years"
    assert form.agreed_by.hasFocus()
    form.agreed_by.setText("Nadia Sample")
    form.why.setText("The product grew")
    with qtbot.waitSignal(dialog.saved):
        dialog.try_submit()
    told = read(qtbot, window, lambda services: services.jobs.overview(agency.job_id))
    assert [(each.number, each.agreed_by) for each in told.versions] == [(2, "Nadia Sample"), (1, "")]


def test_the_side_of_a_client_tells_contacts_fees_and_jobs(window: MainWindow, qtbot: QtBot) -> None:
    fee = FeeRow("", percent=8.33, basis="annual pay", guarantee_days=90)
    contact = ContactRow("", "Bela Sample", "CTO", preferred_channel="slack", language="ur")
    read(
        qtbot,
        window,
        lambda services: services.clients.edit(
            services.clients.rows()[0].id, ClientForm("Example Client"), [contact], [fee]
        ),
    )
    window.go_to(PageKey.CLIENTS)
    page = window.page
    assert isinstance(page, ClientsPage)
    qtbot.waitUntil(lambda: "Bela Sample" in said(page))
    assert "8.33 % of annual pay" in said(page)
    assert "90 days of guarantee" in said(page)
    assert "best by Slack\nUrdu" in said(page)
    place = next(n for n, column in enumerate(page.model.columns) if column.name == "fee")
    assert page.model.index(0, place).data() == "8.33 % of annual pay"
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    (dialog,) = window.findChildren(ClientDialog)
    qtbot.waitUntil(lambda: dialog.form.name.text() == "Example Client")
    assert dialog.form.fees.value()[0].percent == 8.33
    dialog.reject()


def test_documents_list_papers_and_shortlists_and_write_copies(
    window: MainWindow, qtbot: QtBot, agency: PreparedAgency, tmp_path: Path
) -> None:
    read(qtbot, window, lambda services: send_shortlist(services, agency.job_id, tmp_path))
    window.go_to(PageKey.DOCUMENTS)
    page = window.page
    assert isinstance(page, DocumentsPage)
    qtbot.waitUntil(lambda: page.model.size == 1)
    assert titles(page) == [f"SL-{date.today().year}-0001"]
    qtbot.waitUntil(lambda: "No answer yet" in said(page))
    row = page.current()
    assert row is not None
    menu = page.menu_of([row])
    assert menu is not None
    assert not menu.actions()[-1].isEnabled()
    page.write_copy(row, tmp_path / "copy.xlsx")
    qtbot.waitUntil((tmp_path / "copy.xlsx").exists)
    assert (tmp_path / "copy.xlsx").read_bytes() == (tmp_path / "list.xlsx").read_bytes()
    settled(qtbot, window)

    def knows_the_folder() -> bool:
        again = page.menu_of([row])
        return again is not None and again.actions()[-1].isEnabled()

    qtbot.waitUntil(knows_the_folder)
    printing = window.actions_by_command[Command.PRINT]
    assert not printing.isEnabled()
    assert printing.toolTip().startswith("Choose an agreement.")
    page.show_tab(1)
    assert page.empty.text() == "Nothing under this tab."
