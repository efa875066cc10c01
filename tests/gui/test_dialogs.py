"""Dialogs with fields: mistakes beside the fields, keys, and what they write into a real agency."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.domain.job import Requirement
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import ApplicationRow, CandidateDetail
from ats_desktop.domain.rows.clients import ClientRow
from ats_desktop.gui.dialogs.add_to_job_dialog import AddToJobDialog
from ats_desktop.gui.dialogs.agency_dialog import AgencyDialog
from ats_desktop.gui.dialogs.candidate_dialog import CandidateDialog
from ats_desktop.gui.dialogs.client_dialog import ClientDialog
from ats_desktop.gui.dialogs.confirm_dialog import ConfirmDialog
from ats_desktop.gui.dialogs.end_dialog import EndDialog
from ats_desktop.gui.dialogs.export_shortlist_dialog import ExportShortlistDialog
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.dialogs.hire_dialog import HireDialog
from ats_desktop.gui.dialogs.job_dialog import JobDialog
from ats_desktop.gui.dialogs.note_dialog import NoteDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.widgets.fees_editor import FeeFields
from ats_desktop.gui.widgets.requirements_editor import RequirementRow
from ats_desktop.services import Services
from ats_desktop.services.jobs import JobForm
from tests.support.prepared_agency import PreparedAgency

T = TypeVar("T")


def read(qtbot: QtBot, window: MainWindow, work: Callable[[Services], T]) -> T:
    found: list[T] = []
    window.worker.submit(work, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def opened(qtbot: QtBot, window: MainWindow, dialog: FormDialog) -> None:
    dialog.open()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and not window.worker.is_busy)


def first_card(window: MainWindow) -> tuple[str, str, str]:
    card = window.board.columns.columns[0].model.card(0)
    return card.application_id, card.candidate_id, card.name


MAKERS: dict[str, Callable[[MainWindow], FormDialog]] = {
    "job": lambda window: JobDialog(window.context, window),
    "job-edit": lambda window: JobDialog(window.context, window, window.board.job_id),
    "client": lambda window: ClientDialog(window.context, window),
    "candidate": lambda window: CandidateDialog(window.context, window),
    "candidate-edit": lambda window: CandidateDialog(window.context, window, first_card(window)[1]),
    "end": lambda window: EndDialog(window.context, [first_card(window)[0]], ["Aster Example"], window),
    "hire": lambda window: HireDialog(window.context, first_card(window)[0], "Aster Example", window),
    "note": lambda window: NoteDialog(window.context, first_card(window)[1], None, window, "Aster"),
    "add": lambda window: AddToJobDialog(window.context, [first_card(window)[1]], window),
    "shortlist": lambda window: ExportShortlistDialog(window.context, window.board.job_id or "", window),
    "agency": AgencyDialog,
    "confirm": lambda window: ConfirmDialog("Restore", "The data is replaced.", "Restore", window),
}


@pytest.mark.parametrize("name", list(MAKERS))
def test_every_field_and_button_has_a_name_and_tab_reaches_it(
    name: str, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = MAKERS[name](window)
    opened(qtbot, window, dialog)
    for child in dialog.findChildren(QWidget):
        takes_focus = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible()
        inner = child.objectName().startswith("qt_") or isinstance(child.parentWidget(), QComboBox)
        if takes_focus and not inner:
            said = child.accessibleName() or (child.text() if isinstance(child, QAbstractButton) else "")
            assert said, (type(child).__name__, child.objectName())
    assert dialog.windowTitle()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(type(dialog)))


def test_the_window_is_shaded_while_a_dialog_stands_before_it(window: MainWindow, qtbot: QtBot) -> None:
    from ats_desktop.gui.widgets.scrim import Scrim

    dialog = JobDialog(window.context, window)
    opened(qtbot, window, dialog)
    (shade,) = window.findChildren(Scrim)
    assert shade.geometry() == window.rect()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Scrim))


def test_a_mistake_shows_on_leaving_the_field_and_not_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    dialog = JobDialog(window.context, window)
    opened(qtbot, window, dialog)
    form = dialog.form
    form.pay_min.setFocus()
    qtbot.keyClicks(form.pay_min, "lots")
    assert not form.pay_min_error.isVisible()
    form.pay_max.setFocus()
    assert form.pay_min_error.isVisible()
    assert form.pay_min_error.text() == "Write a number, such as 420,000."
    form.pay_min.setText("350k")
    form.pay_min.setFocus()
    form.pay_max.setFocus()
    assert not form.pay_min_error.isVisible()


def test_submitting_goes_to_the_first_mistake(window: MainWindow, qtbot: QtBot) -> None:
    dialog = JobDialog(window.context, window)
    opened(qtbot, window, dialog)
    dialog.form.city.setFocus()
    qtbot.keyClick(dialog.form.city, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.title.hasFocus()
    assert dialog.form.title_error.text() == "Say what the job is called."
    assert dialog.form.client_error.isVisible()


def test_a_job_is_added_with_its_brief(window: MainWindow, qtbot: QtBot) -> None:
    dialog = JobDialog(window.context, window)
    opened(qtbot, window, dialog)
    form = dialog.form
    qtbot.waitUntil(lambda: form.client.count() == 2)
    form.title.setText("Platform engineer")
    form.client.setCurrentIndex(0)
    form.openings.setValue(3)
    form.pay_min.setText("350k")
    form.pay_max.setText("450,000")
    form.target_on.setText("1/2/2031")
    row = form.requirements.add_row()
    assert isinstance(row, RequirementRow)
    row.skill.setText("Kafka")
    row.years.setText("2")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.try_submit()
    job: JobDetail = read(qtbot, window, lambda services: services.jobs.detail(told.args[0]))
    assert (job.title, job.client, job.openings) == ("Platform engineer", "Example Client", 3)
    assert (job.pay_min, job.pay_max, job.target_on) == (350_000, 450_000, date(2031, 2, 1))
    assert job.brief.requirements == (Requirement("Kafka", True, 2.0),)


def test_an_edited_job_keeps_what_was_not_touched(
    window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    before: JobDetail = read(qtbot, window, lambda services: services.jobs.detail(agency.job_id))
    dialog = JobDialog(window.context, window, agency.job_id)
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: dialog.form.title.text() == before.title)
    dialog.form.city.setText("Hyderabad")
    with qtbot.waitSignal(dialog.saved):
        dialog.try_submit()
    after: JobDetail = read(qtbot, window, lambda services: services.jobs.detail(agency.job_id))
    assert after.city == "Hyderabad"
    assert after.brief.requirements == before.brief.requirements
    assert (after.openings, after.target_on, after.client_id) == (
        before.openings,
        before.target_on,
        before.client_id,
    )


def test_a_template_fills_a_new_brief(window: MainWindow, qtbot: QtBot) -> None:
    dialog = JobDialog(window.context, window)
    opened(qtbot, window, dialog)
    names = [action.text() for action in dialog.template_button.menu().actions()]
    assert names[0] == "Backend developer"
    dialog.try_submit()
    assert dialog.form.title_error.text()
    dialog.template_button.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(dialog.form.requirements.value()))
    assert dialog.form.title.text()
    assert not dialog.form.title_error.text()
    assert any(not asked.must for asked in dialog.form.requirements.value())


def test_a_new_client_is_made_from_the_job_dialog(window: MainWindow, qtbot: QtBot) -> None:
    dialog = JobDialog(window.context, window)
    opened(qtbot, window, dialog)
    box = dialog.form.client
    qtbot.waitUntil(lambda: box.count() == 2)
    box.setCurrentIndex(1)
    (inner,) = dialog.findChildren(ClientDialog)
    inner.form.name.setText("Placeholder Works")
    inner.try_submit()
    qtbot.waitUntil(lambda: box.currentText() == "Placeholder Works")


def test_giving_up_the_new_client_leaves_the_choice_open(window: MainWindow, qtbot: QtBot) -> None:
    dialog = JobDialog(window.context, window)
    opened(qtbot, window, dialog)
    box = dialog.form.client
    qtbot.waitUntil(lambda: box.count() == 2)
    box.setCurrentIndex(1)
    (inner,) = dialog.findChildren(ClientDialog)
    inner.reject()
    assert box.currentIndex() == -1


def test_a_client_is_kept_with_its_contacts(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ClientDialog(window.context, window)
    opened(qtbot, window, dialog)
    form = dialog.form
    form.name.setText("Placeholder Works")
    form.signatory_cnic.setText("42201123")
    dialog.try_submit()
    assert form.signatory_cnic_error.isVisible()
    form.signatory_cnic.setText("4220112345678")
    row = form.contacts.add_row()
    row.name.setText("Bela Sample")
    row.email.setText("bela@example.com")
    with qtbot.waitSignal(dialog.saved):
        dialog.try_submit()
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    rows: tuple[ClientRow, ...] = read(qtbot, window, lambda services: services.clients.rows())
    client = next(row for row in rows if row.name == "Placeholder Works")
    assert [contact.name for contact in client.contacts] == ["Bela Sample"]
    detail = read(qtbot, window, lambda services: services.clients.detail(client.id))
    assert detail.signatory_cnic == "42201-1234567-8"


def test_fees_that_overlap_are_refused_beside_them(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ClientDialog(window.context, window)
    opened(qtbot, window, dialog)
    form = dialog.form
    form.name.setText("Placeholder Works")
    for share in ("8.33", "9"):
        row = form.fees.add_row()
        assert isinstance(row, FeeFields)
        row.percent.setText(share)
    dialog.try_submit()
    assert form.fees_error.text().startswith("Two agreements hold on the same days.")
    first = form.fees.rows[0]
    assert isinstance(first, FeeFields)
    first.valid_to.setText("31/12/2025")
    second = form.fees.rows[1]
    assert isinstance(second, FeeFields)
    second.valid_from.setText("1/1/2026")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.try_submit()
    client = read(qtbot, window, lambda services: services.clients.detail(told.args[0]))
    assert [(fee.percent, fee.valid_from) for fee in client.fees] == [(9.0, date(2026, 1, 1)), (8.33, None)]


def test_a_candidate_is_added_with_contacts_and_pay(window: MainWindow, qtbot: QtBot) -> None:
    dialog = CandidateDialog(window.context, window)
    opened(qtbot, window, dialog)
    form = dialog.form
    form.emails.setPlainText("not an address")
    dialog.try_submit()
    assert form.full_name.hasFocus()
    assert "“not an address”" in form.emails_error.text()
    form.full_name.setText("Gul Template")
    form.emails.setPlainText("gul@example.com\ngul2@example.com")
    form.pay_expected.setText("300k")
    form.source.setEditText("Referral")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.try_submit()
    person: CandidateDetail = read(qtbot, window, lambda services: services.candidates.detail(told.args[0]))
    assert person.full_name == "Gul Template"
    assert [point.value for point in person.contacts] == ["gul@example.com", "gul2@example.com"]
    assert (person.pay_expected, person.source) == (300_000, "Referral")


def test_hiring_needs_a_start_date_and_writes_it(window: MainWindow, qtbot: QtBot) -> None:
    application_id, _, name = first_card(window)
    dialog = HireDialog(window.context, application_id, name, window)
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: "2 openings free" in dialog.form.seats.text())
    dialog.try_submit()
    assert dialog.form.start_on_error.text() == "Say when the work starts."
    dialog.form.start_on.set_value(date(2031, 1, 1))
    with qtbot.waitSignal(dialog.accepted):
        dialog.try_submit()
    row: ApplicationRow = read(qtbot, window, lambda services: services.pipeline.application(application_id))
    assert row.status == "hired"


def test_the_last_hire_offers_to_close_the_job(
    window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    cards = [window.board.columns.columns[0].model.card(place) for place in range(2)]
    first = cards[0].application_id
    read(qtbot, window, lambda services: services.pipeline.hire(first, date(2031, 1, 1)))
    dialog = HireDialog(window.context, cards[1].application_id, cards[1].name, window)
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: "1 opening free" in dialog.form.seats.text())
    dialog.form.start_on.set_value(date(2031, 1, 1))
    dialog.try_submit()
    qtbot.waitUntil(lambda: bool(window.findChildren(ConfirmDialog)))
    (offer,) = window.findChildren(ConfirmDialog)
    assert offer.cancel_button.hasFocus() or offer.cancel_button.isDefault()
    offer.submit_button.click()
    qtbot.waitUntil(
        lambda: read(qtbot, window, lambda services: services.jobs.detail(agency.job_id)).status == "closed"
    )


def test_adding_someone_twice_adds_nobody_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AddToJobDialog(window.context, [first_card(window)[1]], window)
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.try_submit()
    qtbot.waitUntil(lambda: bool(dialog.bar.sentence()))
    assert dialog.isVisible()


def test_arrows_go_through_the_jobs_while_one_types(window: MainWindow, qtbot: QtBot) -> None:
    client_id = read(qtbot, window, lambda services: services.clients.rows()[0].id)
    read(qtbot, window, lambda services: services.jobs.add(JobForm("Second", client_id)))
    dialog = AddToJobDialog(window.context, [first_card(window)[1]], window)
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    qtbot.keyClick(dialog.form.filter, Qt.Key.Key_Down)
    assert dialog.form.jobs.currentIndex().row() == 1
    with qtbot.waitSignal(dialog.added):
        qtbot.keyClick(dialog.form.filter, Qt.Key.Key_Return)
    second = read(qtbot, window, lambda services: services.jobs.rows()[1])
    assert (second.title, second.candidates) == ("Second", 1)


def test_the_shortlist_holds_who_was_ticked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, agency: PreparedAgency
) -> None:
    application_id, _, name = first_card(window)
    dialog = ExportShortlistDialog(window.context, agency.job_id, window, (application_id,))
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: dialog.model.ticked() == (application_id,))
    to = tmp_path / "for-client"
    dialog.form.target.setText(str(to))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.try_submit()
    book = load_workbook(to.with_suffix(".xlsx"))
    texts = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert name in texts


def test_an_empty_shortlist_is_refused_beside_the_list(
    window: MainWindow, qtbot: QtBot, agency: PreparedAgency
) -> None:
    dialog = ExportShortlistDialog(window.context, agency.job_id, window)
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 6)
    assert dialog.model.ticked() == ()
    dialog.try_submit()
    assert dialog.form.people_error.text() == "Tick at least one candidate."


def test_a_folder_that_cannot_be_written_is_said_in_the_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, agency: PreparedAgency
) -> None:
    dialog = ExportShortlistDialog(window.context, agency.job_id, window, (first_card(window)[0],))
    opened(qtbot, window, dialog)
    qtbot.waitUntil(lambda: bool(dialog.model.ticked()))
    dialog.form.target.setText(str(tmp_path / "not there" / "x.xlsx"))
    dialog.try_submit()
    qtbot.waitUntil(lambda: bool(dialog.bar.sentence()))
    assert dialog.isVisible()
    assert dialog.submit_button.isEnabled()
