"""What is remembered survives; what is broken is forgotten."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.gui.window_state import VERSION, WindowState


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "window.json"
    kept = WindowState(theme="dark", text_size=120, panel_width=500, collapsed=["applied"], job_id="j")
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
