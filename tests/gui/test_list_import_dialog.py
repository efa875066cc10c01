"""Bringing a list in through the window: meanings of columns, preview, counts, the import and its undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.listing import ListField, ListSheet
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.dialogs.list_import_dialog import ListImportDialog
from ats_desktop.gui.importing import Importing
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.list_preview_model import ListPreviewModel, PreviewRole
from ats_desktop.gui.operations.list_import import ListRequest
from ats_desktop.gui.views.import_sheet import ImportSheet
from ats_desktop.gui.widgets.column_meanings import ColumnMeanings
from ats_desktop.gui.window_state import WindowState
from tests.support import window_walk
from tests.support.prepared_agency import PreparedAgency

SLOW = 60_000
HEAD = "Candidate Name,Contact No,Email,Designation,Total Exp,Notice Period,Client Feedback,Pet\n"
ROWS = (
    "Hina Prototype,0300-0000001,hina@example.com,Developer,5,1 month,Good,cat\n"
    "Known Already,,p0@example.com,Tester,lots,,,\n"
    ",,,,,,,dog\n"
)


@pytest.fixture
def tracker(tmp_path: Path) -> Path:
    file = tmp_path / "tracker.csv"
    file.write_text(HEAD + ROWS, encoding="utf-8")
    return file


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, tracker: Path) -> Iterator[ListImportDialog]:
    made = ListImportDialog(window.context, tracker, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    yield made
    made.reject()


@pytest.fixture
def importing(window: MainWindow) -> Importing:
    return Importing(window, WindowState())


def ready(qtbot: QtBot, dialog: ListImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=SLOW)


def shown(dialog: ListImportDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(dialog: ListImportDialog, column: int, field: ListField) -> None:
    dialog.columns.boxes[column].choose(field)


def test_the_list_is_recognised_and_its_rows_shown_as_they_come_in(
    dialog: ListImportDialog, qtbot: QtBot
) -> None:
    ready(qtbot, dialog)
    assert dialog.subtitle.text() == "This looks like an agency's tracker. tracker.csv, 3 rows"
    assert dialog.columns.mapping[:4] == (
        ListField.FULL_NAME,
        ListField.PHONE,
        ListField.EMAIL,
        ListField.TITLE,
    )
    assert dialog.columns.mapping[-1] is ListField.IGNORE
    first, known = shown(dialog)[:2]
    assert first[:5] == ["2", "New", "Hina Prototype", "hina@example.com", "+923000000001"]
    assert known[:4] == ["3", "Known: Aster Example", "Known Already", "p0@example.com"]


def test_cells_that_do_not_fit_are_marked_in_place_and_said(dialog: ListImportDialog, qtbot: QtBot) -> None:
    ready(qtbot, dialog)
    model = dialog.model
    wrong = [
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if model.index(row, column).data(PreviewRole.IS_WRONG)
    ]
    assert [index.data() for index in wrong] == ["lots"]
    sentence = "Row 3, Years of experience: “lots” does not say years. It is left out."
    assert wrong[0].data(Qt.ItemDataRole.ToolTipRole) == sentence
    assert dialog.problem.accessibleName() == sentence


def test_counts_and_button_say_what_would_come_in(dialog: ListImportDialog, qtbot: QtBot) -> None:
    ready(qtbot, dialog)
    assert dialog.counts.text() == "1 new, 1 known"
    assert dialog.submit_button.text() == "Import 2 people"
    choose(dialog, 7, ListField.NOTE)
    ready(qtbot, dialog)
    assert dialog.counts.text() == "1 new, 1 known, 1 row without a person"


def test_another_meaning_is_previewed_at_once(dialog: ListImportDialog, qtbot: QtBot) -> None:
    ready(qtbot, dialog)
    choose(dialog, 7, ListField.TAGS)
    ready(qtbot, dialog)
    assert shown(dialog)[0][-2:] == ["cat", "Client Feedback: Good"]


def test_a_list_that_says_nobody_cannot_come_in(dialog: ListImportDialog, qtbot: QtBot) -> None:
    ready(qtbot, dialog)
    for column in range(3):
        choose(dialog, column, ListField.IGNORE)
    ready(qtbot, dialog)
    assert not dialog.submit_button.isEnabled()
    assert dialog.hint.text() == "No row says a name, an email or a phone. Choose which columns do."


def test_the_choices_go_into_the_request(
    dialog: ListImportDialog, qtbot: QtBot, agency: PreparedAgency
) -> None:
    ready(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.jobs.count() == 2)
    wanted: list[ListRequest] = []
    dialog.wanted.connect(wanted.append)
    dialog.jobs.setCurrentIndex(1)
    dialog.known.setCurrentIndex(1)
    dialog.try_submit()
    (request,) = wanted
    assert (request.job_id, request.with_updates, request.source) == (agency.job_id, False, "tracker.csv")
    assert not dialog.isVisible()


def test_a_file_that_is_no_list_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0" + b"\x00" * 600)
    dialog = ListImportDialog(window.context, tmp_path / "old.xls", window)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.bar.sentence()), timeout=SLOW)
    assert dialog.bar.sentence().startswith("This is an old Excel workbook.")
    assert not dialog.submit_button.isEnabled()
    dialog.reject()


def test_a_dropped_list_opens_the_dialog_imports_and_is_undone_whole(
    window: MainWindow, importing: Importing, qtbot: QtBot, tracker: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tracker))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    (dialog,) = window.findChildren(ListImportDialog)
    ready(qtbot, dialog)
    dialog.try_submit()
    (sheet,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)
    assert sheet.heading.text() == "2 rows read"
    assert sheet.model.counts() == (1, 1, 0)
    window.actions_by_command[Command.SHOW_CANDIDATES].trigger()
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: page.status_text() == "7 candidates")
    sheet.cancel_button.click()
    qtbot.waitUntil(lambda: page.status_text() == "6 candidates")


def test_a_list_dropped_on_a_column_begins_there(
    window: MainWindow, importing: Importing, qtbot: QtBot, tracker: Path
) -> None:
    column = window.board.columns.columns[2]
    column.files_dropped.emit([tracker])
    (dialog,) = window.findChildren(ListImportDialog)
    ready(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.jobs.currentData() is not None)
    dialog.try_submit()
    qtbot.waitUntil(lambda: column.model.rowCount() == 1, timeout=SLOW)


def test_meanings_are_remembered(
    window: MainWindow, importing: Importing, qtbot: QtBot, tracker: Path
) -> None:
    window.context.import_files([tracker])
    (dialog,) = window.findChildren(ListImportDialog)
    ready(qtbot, dialog)
    choose(dialog, 7, ListField.TAGS)
    ready(qtbot, dialog)
    dialog.try_submit()
    (sheet,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)
    again = ListImportDialog(window.context, tracker, window)
    again.open()
    ready(qtbot, again)
    assert again.columns.mapping[7] is ListField.TAGS
    assert again.counts.text() == "0 new, 2 known, 1 row without a person"
    again.reject()


def test_stopping_a_long_list_keeps_what_is_in(
    window: MainWindow, importing: Importing, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "long.csv"
    rows = "".join(f"Person {n},,long{n}@example.com,,,,,\n" for n in range(450))
    file.write_text(HEAD + rows, encoding="utf-8")
    window.context.import_files([file])
    (dialog,) = window.findChildren(ListImportDialog)
    ready(qtbot, dialog)
    dialog.try_submit()
    (sheet,) = window.findChildren(ImportSheet)
    sheet.progressed.connect(lambda state: sheet.stop() if state.done else None)
    qtbot.waitUntil(lambda: not sheet.is_running, timeout=SLOW)
    assert 0 < sheet.model.counts()[0] < 450
    assert sheet.cancel_button.text() == "Undo import"


def test_many_columns_come_in_parts(host: QWidget, qtbot: QtBot) -> None:

    headers = tuple(f"Column {n}" for n in range(200))
    sheet = ListSheet(headers, (headers,), (2,))
    columns = ColumnMeanings(host)
    columns.show_sheet(sheet, [ListField.IGNORE] * 200)
    assert 0 < len(columns.boxes) < 200
    qtbot.waitUntil(lambda: len(columns.boxes) == 200)
    assert len(columns.mapping) == 200


def test_the_preview_is_a_sound_model(
    dialog: ListImportDialog, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    ready(qtbot, dialog)
    assert isinstance(dialog.model, ListPreviewModel)
    qtmodeltester.check(dialog.model)


@pytest.fixture
def enlarged(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    text_size, direction = request.param
    QApplication.setLayoutDirection(direction)
    theme.current().apply(text_size=text_size)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    "enlarged",
    [(100, Qt.LayoutDirection.LeftToRight), (150, Qt.LayoutDirection.RightToLeft)],
    indirect=True,
    ids=["100", "150-mirrored"],
)
def test_everything_has_room_and_a_name(enlarged: None, dialog: ListImportDialog, qtbot: QtBot) -> None:
    ready(qtbot, dialog)
    assert window_walk.misplaced(dialog) == []
    assert window_walk.nameless(dialog) == []
    assert window_walk.small_targets(dialog) == []
