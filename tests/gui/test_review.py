"""Checking what was read of a CV beside the file itself: real files, real child processes."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, ImportRequest, PageKey
from ats_desktop.gui.dialogs.compare_dialog import CompareDialog
from ats_desktop.gui.dialogs.review_dialog import ReviewDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.review_fields import Sureness
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.views.candidates_page import CandidatesPage
from ats_desktop.gui.views.import_sheet import ImportSheet
from ats_desktop.gui.wording import imports
from ats_desktop.services import Services
from tests.support.candidates import search

SLOW = 60_000
LINES = (
    "Hina Prototype",
    "Backend Developer",
    "Karachi",
    "",
    "Experience",
    "Backend Developer, Example Software, Jan 2020 - Present",
    "Built services in Python, Django and PostgreSQL.",
    "",
    "Education",
    "BS Computer Science, Example University, 2019",
)


def a_pdf(*lines: str) -> bytes:
    data = io.BytesIO()
    paper = Canvas(data, pagesize=A4)
    for place, line in enumerate(lines):
        paper.setFont("Helvetica-Bold" if place == 0 else "Helvetica", 18 if place == 0 else 11)
        paper.drawString(72, 780 - 20 * place, line)
    paper.showPage()
    paper.save()
    return data.getvalue()


@pytest.fixture
def cvs(tmp_path: Path) -> Path:
    """A PDF and a text without any contact, and a scan on which nothing stands."""
    folder = tmp_path / "cvs"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(a_pdf(*LINES))
    text = "\n".join(LINES).replace("Hina Prototype", "Iqbal Mockup").replace("Example", "Invented")
    (folder / "b.txt").write_text(text.replace("Django and PostgreSQL", "Go and Redis"), encoding="utf-8")
    Image.new("L", (850, 1100), 255).save(folder / "c.png")
    return folder


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot, cvs: Path) -> Iterator[ImportSheet]:
    made = ImportSheet(window.context, window)
    made.start(ImportRequest((cvs,)))
    qtbot.waitUntil(lambda: not made.is_running, timeout=SLOW)
    yield made
    qtbot.waitUntil(lambda: not made.is_running, timeout=SLOW)


def opened(sheet: ImportSheet, qtbot: QtBot, file: str) -> ReviewDialog:
    row = next(row for row in range(sheet.model.rowCount()) if sheet.model.index(row).data() == file)
    sheet.list.clicked.emit(sheet.model.index(row))
    (dialog,) = [each for each in sheet.findChildren(ReviewDialog) if each.isVisible()]
    read(dialog, qtbot, file)
    return dialog


def read(dialog: ReviewDialog, qtbot: QtBot, file: str) -> None:
    """Wait until a file stands in the dialog and what was read of it is known."""

    def is_read() -> bool:
        is_marked = dialog.marks["emails"].sureness is not Sureness.SILENT
        return dialog.item.file_name == file and dialog.submit_button.isEnabled() and is_marked

    qtbot.waitUntil(is_read, timeout=SLOW)


def step_to(qtbot: QtBot, field: QWidget) -> None:
    field.clearFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(field.hasFocus)


def test_each_field_says_how_sure_it_is_and_shows_where_it_stands(sheet: ImportSheet, qtbot: QtBot) -> None:
    dialog = opened(sheet, qtbot, "a.pdf")
    assert dialog.values()["full_name"] == "Hina Prototype"
    assert dialog.marks["full_name"].sureness is Sureness.SURE
    assert dialog.marks["phones"].words() == "Not found: type it"
    qtbot.waitUntil(lambda: dialog.source.paper.page_count == 1, timeout=SLOW)
    step_to(qtbot, dialog.form.city)
    (box,) = dialog.source.paper.marks
    assert box.page == 0
    assert box.top <= A4[1] - 740 <= box.bottom
    step_to(qtbot, dialog.form.full_name)
    assert dialog.source.paper.marks[0].bottom < box.top


def test_the_line_of_a_text_is_marked(sheet: ImportSheet, qtbot: QtBot) -> None:
    dialog = opened(sheet, qtbot, "b.txt")
    step_to(qtbot, dialog.form.current_employer)
    assert dialog.source.marked_words() == "Backend Developer, Invented Software, Jan 2020 - Present"


def test_saving_corrects_in_one_act_and_goes_on_to_the_next(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(sheet, qtbot, "a.pdf")
    assert dialog.count.text() == "1 of 3 to check"
    dialog.form.emails.set_parts(("hina@example.com",))
    dialog.form.degree.setText("BS Software Engineering")
    assert dialog.marks["emails"].sureness is Sureness.SILENT
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    read(dialog, qtbot, "b.txt")
    assert sheet.model.counts()[2] == 2
    found: list[CandidateDetail] = []
    keys: list[str] = []

    def look(services: Services) -> CandidateDetail:
        last = services.history.state().undo
        keys.append(last.key if last is not None else "")
        return services.candidates.detail(services.search.ids("hina@example.com").ids[0])

    window.worker.submit(look, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0].contact("email") == "hina@example.com"
    assert [row.degree for row in found[0].educations] == ["BS Software Engineering"]
    assert keys == ["edit_candidate"]


def test_what_was_typed_waits_while_one_looks_at_another_file(sheet: ImportSheet, qtbot: QtBot) -> None:
    dialog = opened(sheet, qtbot, "a.pdf")
    dialog.form.city.setText("Lahore")
    dialog.source.paper.setFocus()
    qtbot.keyClick(dialog.source.paper, Qt.Key.Key_J)
    read(dialog, qtbot, "b.txt")
    assert dialog.form.city.text() == "Karachi"
    dialog.source.text.setFocus()
    qtbot.keyClick(dialog.source.text, Qt.Key.Key_K)
    read(dialog, qtbot, "a.pdf")
    assert dialog.form.city.text() == "Lahore"
    assert not dialog.previous.isEnabled()


def test_a_scan_stands_beside_empty_fields_and_gets_its_person(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(sheet, qtbot, "c.png")
    qtbot.waitUntil(lambda: dialog.source.paper.page_count == 1, timeout=SLOW)
    assert dialog.form.full_name.text() == ""
    dialog.try_submit()
    assert dialog.form.full_name_error.isVisible()
    dialog.form.full_name.setText("Junaid Stencil")
    dialog.form.skills.setPlainText("Python, Django")
    dialog.form.degree.setText("MSc")
    dialog.try_submit()
    read(dialog, qtbot, "b.txt")
    found: list[CandidateDetail] = []

    def person(services: Services) -> CandidateDetail:
        return services.candidates.detail(services.search.ids("Junaid").ids[0])

    window.worker.submit(person, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [file.file_name for file in found[0].attachments] == ["c.png"]
    assert {skill.name for skill in found[0].skills} == {"Django", "Python"}
    assert [row.degree for row in found[0].educations] == ["MSc"]


def test_nothing_has_to_be_changed_for_a_file_to_be_settled(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(sheet, qtbot, "a.pdf")
    dialog.try_submit()
    read(dialog, qtbot, "b.txt")
    assert sheet.model.counts()[2] == 2
    dialog.reject()
    assert opened(sheet, qtbot, "b.txt").count.text() == "1 of 2 to check"


def test_the_panel_opens_it_for_the_file_on_show(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot
) -> None:
    sheet.hide()
    found: list[str] = []
    window.worker.submit(lambda services: services.search.ids("Prototype").ids[0], found.append)
    qtbot.waitUntil(lambda: bool(found))
    window.context.show_candidate(CandidateRequest(found[0], tab="cv"))
    qtbot.waitUntil(lambda: window.panel is not None and window.panel.cv.paper.page_count == 1, timeout=SLOW)
    assert window.panel is not None
    window.panel.cv.check_button.click()
    dialog = window.panel.findChild(ReviewDialog)
    assert dialog is not None
    read(dialog, qtbot, "a.pdf")
    assert not dialog.next.isVisible()
    assert dialog.submit_button.text() == "Save"


def test_the_command_opens_the_newest_cv_of_whom_is_selected(
    sheet: ImportSheet, window: MainWindow, qtbot: QtBot
) -> None:
    sheet.hide()
    window.go_to(PageKey.CANDIDATES, "Prototype")
    page = window.page
    assert isinstance(page, CandidatesPage)
    qtbot.waitUntil(lambda: page.model.total == 1 and not window.worker.is_busy)
    page.table.setFocus()
    window.actions_by_command[Command.CHECK_CV].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ReviewDialog)))
    (dialog,) = window.findChildren(ReviewDialog)
    read(dialog, qtbot, "a.pdf")
    qtbot.waitUntil(lambda: dialog.source.place.text() == "Page 1 of 1", timeout=SLOW)
    dialog.reject()
    search(page, window, qtbot, "Aster")
    window.actions_by_command[Command.CHECK_CV].trigger()
    qtbot.waitUntil(lambda: window.toast.text.text() == "This candidate has no file yet.")


def test_people_who_look_alike_are_compared(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    text = "\n".join(LINES)
    for name, mail in (("one", "hina@example.com"), ("two", "h.prototype@example.com")):
        (tmp_path / f"{name}.txt").write_text(text.replace("Karachi", f"Karachi\n{mail}"), encoding="utf-8")
    sheet = ImportSheet(window.context, window)
    for name in ("one", "two"):
        sheet.start(ImportRequest((tmp_path / f"{name}.txt",)))
        qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)
    index = sheet.model.index(1)
    assert imports.fix(index.data(TableRole.ROW)) == "Compare"
    sheet.list.clicked.emit(index)
    qtbot.waitUntil(lambda: sheet.findChild(CompareDialog) is not None, timeout=SLOW)
    dialog = sheet.findChild(CompareDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.submit_button.isEnabled)
    dialog.submit()
    qtbot.waitUntil(lambda: sheet.model.counts()[2] == 0)
