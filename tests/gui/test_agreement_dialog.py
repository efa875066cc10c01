"""Filling in and issuing an agreement beside its pages, and the page of issued papers."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.agreement_dialog import AgreementDialog
from ats_desktop.gui.dialogs.paper_dialog import PaperDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.views.documents_page import DocumentsPage
from ats_desktop.gui.widgets.agreement_form import FieldCell, ItemsEditor

SLOW = 30_000


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> AgreementDialog:
    card = window.board.columns.columns[0].model.card(0)
    made = AgreementDialog(window.context, card.application_id, window)
    made.open()
    qtbot.waitUntil(lambda: made.isActiveWindow() and bool(made.fields.fields()), timeout=SLOW)
    return made


def choose(dialog: AgreementDialog, qtbot: QtBot, words: str) -> None:
    place = next(n for n in range(dialog.template.count()) if words in dialog.template.itemText(n).lower())
    dialog.template.setCurrentIndex(place)
    dialog.template.activated.emit(place)
    qtbot.waitUntil(lambda: dialog.body.isEnabled() and words in dialog.heading.text().lower(), timeout=SLOW)


def reopened(dialog: AgreementDialog, window: MainWindow, qtbot: QtBot) -> AgreementDialog:
    """Close the dialog and open it for the same card again."""
    application_id = dialog._application_id
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    made = AgreementDialog(window.context, application_id, window)
    made.open()
    qtbot.waitUntil(lambda: made.isActiveWindow() and bool(made.fields.fields()), timeout=SLOW)
    return made


def type_into(dialog: AgreementDialog, name: str, text: str) -> None:
    """Type as a user does, so that the form hears of it."""
    line = cell_of(dialog, name).findChild(QLineEdit)
    assert line is not None
    line.setText(text)


def cell_of(dialog: AgreementDialog, name: str) -> FieldCell:
    cell = dialog.fields.fields()[name]
    assert isinstance(cell, FieldCell)
    return cell


def fill(dialog: AgreementDialog) -> None:
    """Write something fit into every field that is empty."""
    texts = {"date": date(2031, 1, 1), "money": 100_000, "int": 5}
    for name, field in dialog.fields.fields().items():
        if isinstance(field, FieldCell) and field.value() in {"", 0}:
            is_cnic = field.spec.form == "cnic"
            is_urdu = field.spec.form == "urdu"
            value = "42201-1234567-8" if is_cnic else texts.get(field.spec.kind, f"Text of {name}"[:18])
            field.set_value(None if is_urdu else value)


def test_the_pages_are_drawn_from_the_records(dialog: AgreementDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.paper.page_count > 0, timeout=SLOW)
    fields = dialog.fields.fields()
    assert fields["client.name"].value() == "Example Client"
    assert "Example Client" in dialog.subtitle.text()
    assert dialog.place.text().startswith("Page 1 of ")


def test_what_is_typed_is_drawn_and_marked(dialog: AgreementDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.paper.page_count > 0, timeout=SLOW)
    field = dialog.fields.fields()["client.name"]
    field.setFocus()
    field.set_value("Placeholder Works")
    dialog.fields.edited.emit()
    with qtbot.waitSignal(dialog.paper.shown, timeout=SLOW):
        pass
    assert dialog.paper.marks


def test_what_is_to_be_known_of_a_template_is_said_where_it_is_chosen(dialog: AgreementDialog) -> None:
    assert dialog.note.isVisible()
    assert dialog.note.accessibleName() == "Review by a lawyer before use."


def test_issuing_goes_to_the_first_wrong_field(dialog: AgreementDialog, qtbot: QtBot) -> None:
    dialog.try_submit()
    qtbot.waitUntil(lambda: bool(dialog.hint.text()), timeout=SLOW)
    wrong = [field for field in dialog.fields.fields().values() if field.error.isVisible()]
    assert len(wrong) > 3
    assert "to fix before it can be issued" in dialog.hint.text()
    focused = dialog.focusWidget()
    assert focused is not None
    assert wrong[0].isAncestorOf(focused)
    assert dialog.submit_button.isEnabled()


def test_an_issued_agreement_is_final_and_listed(
    dialog: AgreementDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(dialog, qtbot, "disclosure")
    fill(dialog)
    dialog.try_submit()
    qtbot.waitUntil(dialog.save_button.isVisible, timeout=SLOW)
    assert not dialog.body.isEnabled()
    number = dialog.windowTitle()
    dialog.save_button.click()
    (files,) = dialog.findChildren(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "copy.pdf"))
    qtbot.waitUntil((tmp_path / "copy.pdf").exists, timeout=SLOW)
    qtbot.waitUntil(lambda: "copy.pdf" in window.toast.text.text())
    assert number in PdfReader(tmp_path / "copy.pdf").pages[0].extract_text()
    files.close()
    dialog.reject()
    window.go_to(PageKey.DOCUMENTS)
    page = window.page
    assert isinstance(page, DocumentsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.index(0, 0).data() == number
    page.table.row_opened.emit(0)
    (paper,) = window.findChildren(PaperDialog)
    qtbot.waitUntil(lambda: paper.pages.page_count > 0, timeout=SLOW)


def test_items_of_a_list_come_and_go(dialog: AgreementDialog, qtbot: QtBot) -> None:
    choose(dialog, qtbot, "contractor")
    editor = dialog.fields.fields()["milestones"]
    assert isinstance(editor, ItemsEditor)
    before = len(editor.cards)
    editor.add_button.click()
    assert len(editor.cards) == before + 1
    cell = dialog.fields.fields()[f"milestones[{before}].name"]
    assert isinstance(cell, FieldCell)
    cell.set_value("Go live")
    assert editor.value()[-1]["name"] == "Go live"
    editor.cards[-1].remove.click()
    assert len(editor.cards) == before


def test_what_was_typed_comes_back_after_closing(
    dialog: AgreementDialog, window: MainWindow, qtbot: QtBot
) -> None:
    assert dialog.draft_line.text.text() == "Filled in from the records"
    assert not dialog.draft_line.act.isVisible()
    type_into(dialog, "client.name", "Placeholder Works")
    type_into(dialog, "dates.end", "some day in June")
    type_into(dialog, "client.kind", "")
    again = reopened(dialog, window, qtbot)
    assert cell_of(again, "client.name").value() == "Placeholder Works"
    assert cell_of(again, "dates.end").value() == "some day in June"
    assert isinstance(cell_of(again, "dates.start").value(), date)
    assert again.draft_line.text.text().startswith("Draft of today, ")
    assert again.draft_line.act.text() == "Start over"
    choose(again, qtbot, "disclosure")
    assert cell_of(again, "client.name").value() == "Example Client"
    assert not again.draft_line.act.isVisible()


def test_a_form_that_was_only_looked_at_leaves_no_draft(
    dialog: AgreementDialog, window: MainWindow, qtbot: QtBot
) -> None:
    again = reopened(dialog, window, qtbot)
    assert again.draft_line.text.text() == "Filled in from the records"


def test_a_draft_is_kept_a_moment_after_typing(dialog: AgreementDialog, qtbot: QtBot) -> None:
    type_into(dialog, "client.name", "Placeholder Works")
    qtbot.waitUntil(dialog.draft_line.act.isVisible, timeout=SLOW)
    assert dialog.draft_line.text.text().startswith("Draft of today, ")


def test_another_template_keeps_what_was_typed_in_the_first(dialog: AgreementDialog, qtbot: QtBot) -> None:
    type_into(dialog, "client.name", "Placeholder Works")
    choose(dialog, qtbot, "disclosure")
    assert cell_of(dialog, "client.name").value() == "Example Client"
    choose(dialog, qtbot, "contractor")
    assert cell_of(dialog, "client.name").value() == "Placeholder Works"


def test_starting_over_can_be_taken_back(dialog: AgreementDialog, window: MainWindow, qtbot: QtBot) -> None:
    type_into(dialog, "client.name", "Placeholder Works")
    again = reopened(dialog, window, qtbot)
    again.draft_line.act.click()
    qtbot.waitUntil(lambda: again.draft_line.act.text() == "Back to the draft", timeout=SLOW)
    assert cell_of(again, "client.name").value() == "Example Client"
    again.draft_line.act.click()
    qtbot.waitUntil(lambda: again.draft_line.act.text() == "Start over", timeout=SLOW)
    assert cell_of(again, "client.name").value() == "Placeholder Works"
    again.draft_line.act.click()
    qtbot.waitUntil(lambda: again.draft_line.act.text() == "Back to the draft", timeout=SLOW)
    last = reopened(again, window, qtbot)
    assert cell_of(last, "client.name").value() == "Example Client"
    assert not last.draft_line.act.isVisible()


def test_issuing_leaves_no_draft(dialog: AgreementDialog, window: MainWindow, qtbot: QtBot) -> None:
    choose(dialog, qtbot, "disclosure")
    fill(dialog)
    type_into(dialog, "client.name", "Placeholder Works")
    dialog.try_submit()
    qtbot.waitUntil(dialog.save_button.isVisible, timeout=SLOW)
    again = reopened(dialog, window, qtbot)
    choose(again, qtbot, "disclosure")
    assert cell_of(again, "client.name").value() == "Example Client"
    assert not again.draft_line.act.isVisible()


def test_the_button_names_what_is_issued(dialog: AgreementDialog, qtbot: QtBot) -> None:
    assert dialog.submit_button.text().strip() == "Issue contract"
    choose(dialog, qtbot, "disclosure")
    assert dialog.submit_button.text().strip() == "Issue NDA"


def test_ctrl_s_keeps_the_draft_at_once(dialog: AgreementDialog, qtbot: QtBot) -> None:
    type_into(dialog, "client.name", "Placeholder Works")
    dialog.drafting.pause.setInterval(SLOW * 10)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.draft_line.act.isVisible, timeout=SLOW)
    assert dialog.draft_line.text.text().startswith("Draft of today, ")
