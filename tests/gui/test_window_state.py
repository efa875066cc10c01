"""What is remembered survives; what is broken is forgotten."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.gui import dialog_sizes
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.window_state import SMALLEST, VERSION, WindowState, screen_layout, smallest, within


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "window.json"
    kept = WindowState(theme="dark", text_size=120, panel_width=500, collapsed=["applied"], job_id="j")
    kept.palette_recent = ["command:undo", "job:1"]
    kept.save(file)
    assert WindowState.load(file) == kept


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        "\x00\x01",
        json.dumps({"theme": "dark"}),
        json.dumps({"version": VERSION + 1, "theme": "dark"}),
        json.dumps({"version": VERSION, "theme": 3, "text_size": "big", "places": []}),
        json.dumps({"version": VERSION, "collapsed": [1], "palette_recent": [None, {}]}),
    ],
)
def test_a_broken_or_foreign_file_is_ignored(tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(content, encoding="utf-8")
    assert WindowState.load(file) == WindowState()


def test_a_file_that_cannot_be_written_is_let_go(tmp_path: Path) -> None:
    blocker = tmp_path / "settings"
    blocker.write_text("a file where the folder should be", encoding="utf-8")
    WindowState().save(blocker / "window.json")
    assert blocker.read_text(encoding="utf-8") == "a file where the folder should be"


def test_a_window_comes_back_where_it_was(qtbot: QtBot, qapp: QApplication) -> None:
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.setGeometry(30, 40, 500, 300)
    state = WindowState()
    state.keep_place(first)
    state.restore_place(second)
    assert second.size() == first.size()
    assert second.pos() == first.pos()


def test_a_new_window_fits_its_screen(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    WindowState().restore_place(window)
    assert qapp.primaryScreen().availableGeometry().contains(window.geometry())


def test_a_window_whose_screen_is_gone_comes_back_in_sight(qtbot: QtBot, qapp: QApplication) -> None:
    window, again = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(again)
    free = qapp.primaryScreen().availableGeometry()
    window.setGeometry(free.right() + 400, 50, free.width() + 300, 400)
    state = WindowState()
    state.keep_place(window)
    state.restore_place(again)
    assert free.contains(again.geometry())


@pytest.mark.parametrize("kept", ["no geometry", "اردو", "", 7, None])
def test_a_broken_place_is_ignored(qtbot: QtBot, qapp: QApplication, kept: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    WindowState(places={screen_layout(): kept}).restore_place(window)
    assert qapp.primaryScreen().availableGeometry().contains(window.geometry())


def test_each_layout_of_screens_has_its_own_place(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    state = WindowState(places={"another desk": "kept"})
    state.keep_place(window)
    assert set(state.places) == {"another desk", screen_layout()}
    assert state.places["another desk"] == "kept"


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(10, 10, 100, 100), QRect(10, 10, 100, 100)),
        (QRect(950, 550, 100, 100), QRect(900, 500, 100, 100)),
        (QRect(-50, -50, 100, 100), QRect(0, 0, 100, 100)),
        (QRect(100, 100, 3000, 2000), QRect(0, 0, 1000, 600)),
    ],
)
def test_a_place_is_brought_into_the_free_area(place: QRect, expected: QRect) -> None:
    assert within(place, QRect(0, 0, 1000, 600)) == expected


def test_the_least_size_fits_the_screen(qapp: QApplication) -> None:
    free = qapp.primaryScreen().availableGeometry().size()
    least = smallest()
    assert least.width() <= min(1024, free.width())
    assert least.height() <= min(640, free.height())
    assert least == least.boundedTo(SMALLEST)


class SampleDialog(FormDialog):
    """A dialog with one field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Sample", "Save", parent)
        QVBoxLayout(self.body).addWidget(QLineEdit(self.body))


def test_a_dialog_comes_up_as_large_as_it_was_made(qtbot: QtBot, host: QWidget) -> None:
    dialog_sizes.current().take({})
    host.show()
    first = SampleDialog(host)
    first.open()
    own = first.size()
    first.resize(own.width() + 60, own.height() + 40)
    first.close()
    again = SampleDialog(host)
    again.open()
    assert again.size() == own + QSize(60, 40)
    assert dialog_sizes.current().given() == {"SampleDialog": [own.width() + 60, own.height() + 40]}


def test_a_dialog_that_was_left_alone_is_not_remembered(qtbot: QtBot, host: QWidget) -> None:
    dialog_sizes.current().take({})
    host.show()
    dialog = SampleDialog(host)
    dialog.open()
    dialog.close()
    assert dialog_sizes.current().given() == {}


def test_sizes_that_are_none_are_left_out() -> None:
    sizes = dialog_sizes.DialogSizes()
    sizes.take({"A": [300, 200], "B": [0, 5], "C": "big", "D": [1, 2, 3], "E": [1.5, 2]})
    assert sizes.given() == {"A": [300, 200]}
