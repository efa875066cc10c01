"""The palette: what it finds, how it is driven, and what running an entry does."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.gui.commands import DECLARED, Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.dialogs.palette import Palette
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.palette_match import match
from ats_desktop.gui.models.palette_model import Entry, Kind, PaletteModel, Role
from ats_desktop.gui.wording.settings_pages import SettingsPage


def _entries(model: PaletteModel) -> list[Entry]:
    rows = [model.index(row).data(Role.ENTRY) for row in range(model.rowCount())]
    return [row for row in rows if isinstance(row, Entry)]


def _titles(model: PaletteModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    window.actions_by_command[Command.PALETTE].trigger()
    made = window.dialogs.palette
    assert made is not None
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    return made


@pytest.mark.parametrize(
    ("typed", "name", "places"),
    [
        ("exp", "Export shortlist", (0, 1, 2)),
        ("EXP", "Export shortlist", (0, 1, 2)),
        ("short", "Export shortlist", (7, 8, 9, 10, 11)),
        ("es", "Export shortlist", (0, 7)),
        ("exsh", "Export shortlist", (0, 1, 7, 8)),
        ("list", "Export shortlist", (12, 13, 14, 15)),
        ("zubair", "Zúbair Sample", (0, 1, 2, 3, 4, 5)),
        ("عائش", "عائشہ لودھی", (0, 1, 2, 3)),
        ("", "Anything", ()),
    ],
)
def test_letters_that_fit(typed: str, name: str, places: tuple[int, ...]) -> None:
    found = match(typed, name)
    assert found is not None
    assert found.places == places


@pytest.mark.parametrize("typed", ["hira", "rt", "xe", "export jobs"])
def test_letters_that_do_not_fit(typed: str) -> None:
    assert match(typed, "Export shortlist") is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [("moev", "Move up"), ("omve", "Move up"), ("mive", "Move up"), ("expirt", "Export")],
)
def test_one_slip_is_allowed_where_it_is_asked_for(typed: str, name: str) -> None:
    assert match(typed, name) is None
    found = match(typed, name, allows_slips=True)
    assert found is not None
    assert found.places == tuple(range(len(typed)))


@pytest.mark.parametrize("typed", ["nove", "mvo", "mexv", "moevs"])
def test_more_than_a_slip_does_not_fit(typed: str) -> None:
    assert match(typed, "Move up", allows_slips=True) is None


def test_the_start_of_a_name_is_better_than_its_middle() -> None:
    scores = [match("note", name) for name in ("Note", "Note it", "Write a note", "Keynotes")]
    found = [each.score for each in scores if each is not None]
    assert len(found) == 4
    assert found == sorted(found, reverse=True)


def test_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = PaletteModel()
    model.show_entries(Kind.COMMAND, [Entry(Kind.COMMAND, "a", "Alpha"), Entry(Kind.COMMAND, "b", "Beta")])
    model.show_entries(Kind.JOB, [Entry(Kind.JOB, "j", "Alpha job")])
    model.search("alp", None)
    qtmodeltester.check(model)
    assert _titles(model) == ["Commands", "Alpha", "Jobs", "Alpha job"]


def test_recent_ones_come_first_under_their_heading() -> None:
    model = PaletteModel()
    model.show_entries(Kind.COMMAND, [Entry(Kind.COMMAND, "a", "Alpha"), Entry(Kind.COMMAND, "b", "Beta")])
    model.show_recent(["command:b", "person:gone"])
    assert _titles(model) == ["Recent", "Beta", "Commands", "Alpha"]


def test_what_cannot_run_comes_last_of_its_kind() -> None:
    model = PaletteModel()
    rows = [Entry(Kind.COMMAND, "a", "Note", why_not="No card."), Entry(Kind.COMMAND, "b", "Notify")]
    model.show_entries(Kind.COMMAND, rows)
    model.search("not", None)
    assert [entry.title for entry in _entries(model)] == ["Notify", "Note"]


def test_every_command_is_listed(palette: Palette) -> None:
    commands = {entry.key for entry in _entries(palette.model) if entry.kind is Kind.COMMAND}
    assert commands == {each.command.value for each in DECLARED}


def test_dimmed_commands_say_why(palette: Palette) -> None:
    redo = next(entry for entry in _entries(palette.model) if entry.key == Command.REDO)
    assert redo.why_not == "There is nothing to redo."
    palette.run(redo)
    assert palette.isVisible()


def test_switches_say_how_they_stand(palette: Palette, window: MainWindow) -> None:
    def state() -> str:
        window.actions_by_command[Command.PALETTE].trigger()
        entry = next(each for each in _entries(palette.model) if each.key == Command.DENSITY)
        palette.leave()
        return entry.detail

    palette.leave()
    before = state()
    window.actions_by_command[Command.DENSITY].trigger()
    assert {before, state()} == {"on", "off"}


def test_keys_choose_run_and_remember(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.box, "clients")
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert not palette.isVisible()
    qtbot.waitUntil(lambda: window.page is not None and window.page.key is PageKey.CLIENTS)
    assert window.state.palette_recent[0] == "command:show_clients"


def test_arrows_go_round(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.box, "text")
    first = palette.card.list.currentIndex().row()
    qtbot.keyClick(palette.box, Qt.Key.Key_Up)
    last = palette.card.list.currentIndex().row()
    assert last > first
    qtbot.keyClick(palette.box, Qt.Key.Key_Down)
    assert palette.card.list.currentIndex().row() == first


def test_a_job_is_found_and_opened(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.box, "backend")
    qtbot.waitUntil(lambda: any(entry.kind is Kind.JOB for entry in _entries(palette.model)))
    job = next(entry for entry in _entries(palette.model) if entry.kind is Kind.JOB)
    window.go_to(PageKey.CLIENTS)
    palette.run(job)
    assert window.page is window.board
    assert window.board.job_id == job.key


def test_a_person_is_found_and_shown(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    card = window.board.model.columns[0].cards[0]
    qtbot.keyClicks(palette.box, card.name[:4])
    qtbot.waitUntil(lambda: any(entry.key == card.candidate_id for entry in _entries(palette.model)))
    person = next(entry for entry in _entries(palette.model) if entry.key == card.candidate_id)
    palette.run(person)
    qtbot.waitUntil(lambda: window.panel is not None and window.panel.candidate_id == card.candidate_id)
    assert all(card.name not in mark for mark in window.state.palette_recent)


def test_tab_narrows_to_one_kind_and_back(palette: Palette, qtbot: QtBot) -> None:
    def kinds() -> set[Kind]:
        return {entry.kind for entry in _entries(palette.model)}

    qtbot.keyClicks(palette.box, "back")
    qtbot.keyClick(palette.box, Qt.Key.Key_Tab)
    qtbot.keyClick(palette.box, Qt.Key.Key_Tab)
    assert kinds() == {Kind.JOB}
    qtbot.keyClick(palette.box, Qt.Key.Key_Backtab)
    qtbot.keyClick(palette.box, Qt.Key.Key_Backtab)
    assert Kind.COMMAND in kinds()


def test_it_says_whom_commands_act_on(window: MainWindow, palette: Palette) -> None:
    palette.leave()
    window.context.show_selection(("Maham Raza", "Bilal Malik"), ("1", "2"))
    window.actions_by_command[Command.PALETTE].trigger()
    assert palette.card.selection.accessibleName() == "2 selected: Maham Raza, Bilal Malik"
    note = next(entry for entry in _entries(palette.model) if entry.key == Command.NOTE)
    assert note.detail == "2 candidates"


def test_escape_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    window.board.columns.focus_first()
    before = QApplication.focusWidget()
    window.actions_by_command[Command.PALETTE].trigger()
    palette = window.dialogs.palette
    assert palette is not None
    assert QApplication.focusWidget() is palette.box
    qtbot.keyClick(palette.box, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_nothing_found_is_said(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.box, "qqqq")
    assert palette.card.nothing.isVisibleTo(palette)
    assert palette.card.nothing.text() == "Nothing is called “qqqq”."
    assert palette.card.list.currentIndex() == QModelIndex()


def test_a_slip_finds_only_what_nothing_else_fits(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.box, "moev")
    assert any(entry.key == Command.MOVE_TO_STAGE for entry in _entries(palette.model))
    palette.box.clear()
    qtbot.keyClicks(palette.box, "note")
    assert all(entry.key != Command.MOVE_TO_STAGE for entry in _entries(palette.model))


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("language", SettingsPage.LOOK),
        ("urdu", SettingsPage.LOOK),
        ("text size", SettingsPage.LOOK),
        ("passphrase", SettingsPage.DATA),
        ("passphrsae", SettingsPage.DATA),
        ("watched folder", SettingsPage.IMPORT),
        ("reasons", SettingsPage.REASONS),
        ("tags", SettingsPage.TAGS),
    ],
)
def test_settings_are_found_by_what_they_hold(
    palette: Palette, window: MainWindow, typed: str, page: SettingsPage
) -> None:
    palette.box.setText(typed)
    found = [entry for entry in _entries(palette.model) if entry.kind is Kind.SETTING]
    assert [entry.key for entry in found] == [page]
    palette.run(found[0])
    dialog = next(each for each in window.findChildren(SettingsDialog) if each.isVisible())
    assert dialog.page is page
    dialog.accept()
