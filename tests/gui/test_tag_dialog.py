"""Tags on people, through the dialog."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.search import TagRow
from ats_desktop.gui.commands import Command
from ats_desktop.gui.dialogs.tag_dialog import TagDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.tags_model import TagsModel

ROWS = (TagRow("1", "urgent", 3), TagRow("2", "bench", 9), TagRow("3", "relocates", 1))
CHECKED, HALF, OPEN = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


def tags_of(window: MainWindow, qtbot: QtBot, keys: tuple[str, ...]) -> list[tuple[str, ...]]:
    read: list[list[tuple[str, ...]]] = []
    window.worker.submit(lambda services: [services.tags.of(key) for key in keys], read.append)
    qtbot.waitUntil(lambda: bool(read))
    return read[0]


@pytest.fixture
def people(window: MainWindow, qtbot: QtBot) -> tuple[str, ...]:
    read: list[tuple[str, ...]] = []
    window.worker.submit(lambda services: services.search.ids().ids, read.append)
    qtbot.waitUntil(lambda: bool(read))
    return read[0][:2]


@pytest.fixture
def model() -> TagsModel:
    made = TagsModel()
    made.show_tags(ROWS, {"urgent": 2, "bench": 1}, 2)
    return made


def state(model: TagsModel, name: str) -> Qt.CheckState:
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if index.data() == name:
            return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
    raise LookupError(name)


def test_boxes_say_who_of_the_chosen_people_has_a_tag(model: TagsModel, qtmodeltester: ModelTester) -> None:
    assert (state(model, "urgent"), state(model, "bench"), state(model, "relocates")) == (CHECKED, HALF, OPEN)
    assert model.wanted() == ((), ())
    qtmodeltester.check(model)


def test_only_what_was_turned_over_is_wanted(model: TagsModel) -> None:
    model.put("RELOCATES")
    model.put("  New   one ")
    model.put(" ")
    urgent = next(
        model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == "urgent"
    )
    model.setData(urgent, OPEN, Qt.ItemDataRole.CheckStateRole)
    put, off = model.wanted()
    assert (set(put), off) == ({"relocates", "New one"}, ("urgent",))
    model.filter("ben")
    assert model.rowCount() == 1
    assert model.wanted() == (put, off)


def test_a_word_and_enter_makes_a_tag_and_one_undo_takes_it_all_back(
    window: MainWindow, qtbot: QtBot, people: tuple[str, ...]
) -> None:
    dialog = TagDialog(window.context, people, ["Aster Example", "Bela Sample"], window)
    dialog.open()
    assert dialog.windowTitle() == "Tags of Aster Example and Bela Sample"
    qtbot.keyClicks(dialog.form.entry, "urgent")
    qtbot.keyClick(dialog.form.entry, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.form.entry, "on the bench")
    with qtbot.waitSignal(dialog.accepted):
        dialog.try_submit()
    assert [set(tags) for tags in tags_of(window, qtbot, people)] == [{"urgent", "on the bench"}] * 2
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: tags_of(window, qtbot, people) == [(), ()])


def test_taking_a_tag_off_and_putting_another_on_is_one_act(
    window: MainWindow, qtbot: QtBot, people: tuple[str, ...]
) -> None:
    window.context.perform(lambda services: services.tags.put(people[:1], ["urgent"]))
    dialog = TagDialog(window.context, people[:1], ["Aster Example"], window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.model.setData(dialog.model.index(0, 0), OPEN, Qt.ItemDataRole.CheckStateRole)
    dialog.model.put("bench")
    with qtbot.waitSignal(dialog.accepted):
        dialog.try_submit()
    assert tags_of(window, qtbot, people[:1]) == [("bench",)]
    window.actions_by_command[Command.UNDO].trigger()
    qtbot.waitUntil(lambda: tags_of(window, qtbot, people[:1]) == [("urgent",)])


def test_nothing_turned_over_closes_without_an_act(
    window: MainWindow, qtbot: QtBot, people: tuple[str, ...]
) -> None:
    dialog = TagDialog(window.context, people, [], window)
    dialog.open()
    acted: list[object] = []
    window.context.bus.changed.connect(lambda changes, _: acted.append(changes))
    with qtbot.waitSignal(dialog.accepted):
        dialog.try_submit()
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    assert acted == []
