"""Every control has a name, every target can be hit, and the keyboard goes where the eye goes."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QPushButton, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.theme import Scheme
from ats_desktop.gui.wording import labels
from tests.support import window_walk
from tests.support.contrast import contrast


def test_every_control_of_every_page_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    found = [
        f"{name}: {each}"
        for shown in (window_walk.pages, window_walk.covers)
        for name, page in shown(window, qtbot)
        for each in window_walk.nameless(page)
    ]
    assert "\n".join(dict.fromkeys(found)) == ""


def test_every_control_of_every_dialog_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    found = []
    for name, dialog in window_walk.dialogs(window, qtbot):
        if not isinstance(dialog, QMenu):
            found += [f"the dialog of {name}"] if not window_walk.accessible_name(dialog) else []
        found += [f"{name}: {each}" for each in window_walk.nameless(dialog)]
    assert "\n".join(dict.fromkeys(found)) == ""


def test_every_target_can_be_hit(window: MainWindow, qtbot: QtBot) -> None:
    found = [
        f"{name}: {each}"
        for shown in (window_walk.pages, window_walk.covers)
        for name, page in shown(window, qtbot)
        for each in window_walk.small_targets(page)
    ]
    for name, dialog in window_walk.dialogs(window, qtbot):
        found += [f"{name}: {each}" for each in window_walk.small_targets(dialog)]
    assert "\n".join(dict.fromkeys(found)) == ""


def test_icon_buttons_name_the_act(window: MainWindow, qtbot: QtBot) -> None:
    for name, page in window_walk.pages(window, qtbot):
        for button in page.findChildren(QToolButton):
            is_part_of_field = isinstance(button.parentWidget(), QLineEdit)
            if button.isVisible() and not button.text() and not is_part_of_field:
                spoken = window_walk.accessible_name(button)
                assert len(spoken) > 2, f"{name}: {window_walk.path(button)}"
                assert button.toolTip() or button.defaultAction(), f"{name}: no tooltip: {spoken}"


def test_columns_are_lists_with_names(window: MainWindow) -> None:
    names = [column.view.accessibleName() for column in window.board.columns.columns]
    assert names[:2] == ["Applied candidates", "Screened candidates"]


def test_a_card_is_read_as_one_sentence(window: MainWindow) -> None:
    column = window.board.columns.columns[0]
    index = column.model.index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    name = column.model.cards[0].name
    assert spoken.startswith(f"{name}, Applied, ")
    assert "0 days in stage" in spoken
    assert "Lahore" in spoken
    described = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "Python" in described


def test_moves_are_announced_without_moving_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    spoken: list[str] = []
    window.context.announced.connect(spoken.append)
    window_walk.choose_first_card(window, qtbot)
    name = window.board.columns.columns[0].model.cards[0].name
    window.actions_by_command[Command.MOVE_NEXT].trigger()
    qtbot.waitUntil(lambda: bool(spoken))
    window_walk.settle(window, qtbot)
    assert any(name in each and "Screened" in each for each in spoken)


def test_every_list_and_table_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    for name, page in window_walk.pages(window, qtbot):
        for view in page.findChildren(QAbstractItemView):
            if view.isVisible():
                assert view.accessibleName(), f"{name}: {window_walk.path(view)}"


def test_tab_follows_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    """Tab goes back to the beginning once in a round, and nowhere else."""
    found = []
    for name, dialog in window_walk.dialogs(window, qtbot):
        stops = window_walk.tab_order(dialog)
        back = []
        for before, after in pairwise([*stops, *stops[:1]]):
            last, place = window_walk.place_in(before, dialog), window_walk.place_in(after, dialog)
            if place.bottom() < last.top() and place.right() < last.left():
                back.append(f"{name}: {window_walk.path(after)} after {window_walk.path(before)}")
        found += back if len(back) > 1 else []
    assert "\n".join(found) == ""


def test_sentences_of_cards_leave_out_what_is_unknown() -> None:
    from tests.support.board_rows import a_card

    card = a_card(3)._replace(score=None, years=None, city="", next_step="")
    assert labels.card_sentence(card, "Applied", labels.now_us()) == (
        f"{card.name}, Applied, no score, 3 days in stage"
    )


@pytest.mark.parametrize("text_size", [100, 150])
def test_focus_is_never_under_a_floating_bar(window: MainWindow, qtbot: QtBot, text_size: int) -> None:
    from ats_desktop.gui.widgets.bulk_bar import BulkBar

    theme.current().apply(text_size=text_size)
    window.resize(1366, 768)
    view = window.board.columns.columns[0].view
    window_walk.choose_first_card(window, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_End)
    window_walk.settle(window, qtbot)
    place = view.viewport().mapTo(window, view.visualRect(view.currentIndex()).bottomRight())
    for bar in window.findChildren(BulkBar):
        if bar.isVisible():
            assert not window_walk.place_in(bar, window).contains(place)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("role", ["primary", "danger-primary", "secondary", "quiet", "link", "icon", "tab"])
def test_focus_can_be_seen(host: QWidget, qtbot: QtBot, role: str, scheme: Scheme) -> None:
    """A ring comes up round what has the focus; changed points differ clearly from what they were."""
    theme.current().apply(scheme)
    theme.dress(host, "app")
    other, button = QPushButton("Other", host), QPushButton("Act", host)
    tabs = QTabBar(host)
    tabs.addTab("Profile")
    shown: QWidget = tabs if role == "tab" else button
    if shown is button:
        theme.dress(button, role)
    other.move(400, 100)
    shown.adjustSize()
    host.show()
    host.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = host.grab(shown.geometry()).toImage()
    shown.setFocus()
    qtbot.waitUntil(shown.hasFocus)
    after = host.grab(shown.geometry()).toImage()
    clear = sum(
        contrast(before.pixelColor(x, y).name(), after.pixelColor(x, y).name()) > 2.5
        for x in range(after.width())
        for y in range(after.height())
    )
    assert clear > shown.width() + shown.height()
