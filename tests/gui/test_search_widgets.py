"""The parts that a search is made of: query box, facets, range, chooser of columns."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.domain.rows.search import FacetRow as FacetValue
from ats_desktop.domain.rows.search import SavedSearchRow
from ats_desktop.domain.search_query import Choice, PartKind
from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.column_chooser import ColumnChooser, ColumnRule
from ats_desktop.gui.widgets.facet_group import FacetGroup
from ats_desktop.gui.widgets.query_box import QueryBox
from ats_desktop.gui.widgets.range_histogram import RangeHistogram
from ats_desktop.gui.widgets.saved_search_list import SavedSearchList

SKILLS = tuple(FacetValue(name.lower(), name, 40 - place) for place, name in enumerate("ABCDEFGHIJ"))


def colours(box: QWidget) -> set[str]:
    image = box.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def has_red(box: QWidget) -> bool:
    """Whether anything is drawn in the colour of mistakes, blended with what is round it or not."""
    return any(QColor(name).red() > QColor(name).green() + 60 for name in colours(box))


@pytest.fixture
def box(host: QWidget) -> QueryBox:
    made = QueryBox(host)
    made.resize(700, 36)
    host.show()
    return made


def test_each_kind_of_part_has_its_colour(box: QueryBox) -> None:
    look = theme.current()
    box.setText("python AND NOT intern city:karachi")
    assert {part.kind for part in box.query.parts} >= {PartKind.OPERATOR, PartKind.EXCLUDED, PartKind.FIELD}
    shown = colours(box)
    for token in (Token.STAGE_ASSESSED, Token.BAD, Token.INFO):
        assert look.color(token).name() in shown
    box.setText("python")
    assert look.color(Token.BAD).name() not in colours(box)


def test_colouring_leaves_text_cursor_and_undo_alone(box: QueryBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "python AND java")
    box.setCursorPosition(6)
    qtbot.keyClicks(box, "x")
    assert box.text() == "pythonx AND java"
    assert box.cursorPosition() == 7
    box.show_text("city:lahore")
    box.undo()
    assert box.text() == "pythonx AND java"


def test_a_mistake_is_underlined_only_when_asked(box: QueryBox) -> None:
    box.setText("(python")
    assert box.query.problem is not None
    assert not has_red(box)
    box.show_mistake(True)
    assert has_red(box)
    box.setText("(python)")
    assert not has_red(box)


def test_an_input_method_is_not_disturbed(box: QueryBox, qtbot: QtBot) -> None:
    box.setFocus()
    QApplication.sendEvent(box, QInputMethodEvent("py", []))
    box.show_mistake(True)
    theme.current().apply(text_size=110)
    QApplication.sendEvent(box, QInputMethodEvent("pyt", []))
    done = QInputMethodEvent("", [])
    done.setCommitString("python")
    QApplication.sendEvent(box, done)
    assert box.text() == "python"
    assert [part.kind for part in box.query.parts] == [PartKind.WORD]


def test_arrow_down_leaves_and_escape_clears(box: QueryBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.left_down):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    box.setText("java")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


@pytest.fixture
def group(host: QWidget) -> FacetGroup:
    made = FacetGroup("Skills", host, shown=4)
    made.resize(200, 400)
    host.show()
    made.show_values(SKILLS, total=212)
    made.show()
    return made


def shown(group: FacetGroup) -> list[str]:
    return [row.value for row in group.rows if not row.isHidden()]


def test_a_row_goes_in_then_out_then_open(group: FacetGroup, qtbot: QtBot) -> None:
    row = group.rows[1]
    for now, wanted in (
        (Choice.NONE, Choice.INCLUDED),
        (Choice.INCLUDED, Choice.EXCLUDED),
        (Choice.EXCLUDED, Choice.NONE),
    ):
        group.show_choices({"b": now})
        with qtbot.waitSignal(group.chosen) as said:
            row.click()
        assert said.args == [("b", wanted)]
    group.show_choices({"b": Choice.EXCLUDED})
    assert "left out" in row.accessibleName()


def test_what_is_chosen_is_never_hidden_and_the_link_says_how_many_more(group: FacetGroup) -> None:
    assert shown(group) == ["a", "b", "c", "d"]
    assert group.more_button.text() == "Show all 212"
    assert group.clear_button.isHidden()
    group.show_choices({"i": Choice.INCLUDED, "zz": Choice.INCLUDED})
    assert set(shown(group)) >= {"i", "zz"}
    assert not group.clear_button.isHidden()
    group.more_button.click()
    assert len(shown(group)) == len(SKILLS) + 1
    group.more_button.click()
    assert len(shown(group)) < len(SKILLS)


def test_an_unfolded_group_can_be_filtered(group: FacetGroup, qtbot: QtBot) -> None:
    group.show_choices({"i": Choice.INCLUDED})
    with qtbot.waitSignal(group.unfolded) as said:
        group.more_button.click()
    assert said.args == [True]
    group.filter("C")
    assert shown(group) == ["c", "i"]
    group.more_button.click()
    assert shown(group) == ["a", "b", "c", "d", "i"]


def test_a_group_is_one_tab_stop_and_arrows_go_through_it(group: FacetGroup, qtbot: QtBot) -> None:
    stops = [row for row in group.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [group.rows[0]]
    group.rows[0].setFocus()
    qtbot.keyClick(group.rows[0], Qt.Key.Key_Down)
    assert group.rows[1].hasFocus()
    with qtbot.waitSignal(group.chosen) as said:
        qtbot.keyClick(group.rows[1], Qt.Key.Key_Space)
    assert said.args == [("b", Choice.INCLUDED)]


@pytest.fixture
def histogram(host: QWidget) -> RangeHistogram:
    made = RangeHistogram("Years", "0 years", "12+", host)
    made.resize(260, 80)
    made.show_counts([1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 1, 9])
    host.show()
    return made


def test_no_limit_is_chosen_until_a_handle_moves(histogram: RangeHistogram, qtbot: QtBot) -> None:
    assert histogram.limits == (None, None)
    histogram.show_range((4, 9))
    assert histogram.limits == (4, 9)
    assert histogram.accessibleName() == "Years: 4 to 9"
    histogram.show_counts([1] * 13)
    assert histogram.limits == (4, 9)
    histogram.show_range(None)
    assert histogram.limits == (None, None)


def test_keys_move_the_held_handle_and_mirror(histogram: RangeHistogram, qtbot: QtBot) -> None:
    histogram.setFocus()
    with qtbot.waitSignal(histogram.range_chosen) as said:
        qtbot.keyClick(histogram, Qt.Key.Key_Right)
    assert said.args == [(1, None)]
    qtbot.keyClick(histogram, Qt.Key.Key_Up)
    qtbot.keyClick(histogram, Qt.Key.Key_Left)
    assert histogram.limits == (1, 11)
    histogram.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(histogram, Qt.Key.Key_Left)
    assert histogram.limits == (1, None)


def test_a_drag_moves_the_nearer_handle_and_tells_once(histogram: RangeHistogram, qtbot: QtBot) -> None:
    told: list[object] = []
    histogram.range_chosen.connect(told.append)
    y = theme.current().px(46)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(histogram, left, pos=QPoint(10, y))
    qtbot.mouseMove(histogram, QPoint(60, y))
    assert told == []
    qtbot.mouseRelease(histogram, left, pos=QPoint(90, y))
    assert told == [histogram.limits]
    low, high = histogram.limits
    assert low is not None and 3 <= low <= 5
    assert high is None


def table_of(host: QWidget, model: QStandardItemModel) -> QTableView:
    table = QTableView(host)
    table.setModel(model)
    table.verticalHeader().hide()
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setGeometry(0, 0, 600, 300)
    host.show()
    return table


RULES = (
    ColumnRule("tick", lambda: "", 40, 40, is_kept=True),
    ColumnRule("name", lambda: "Name", 200, 120, 2, is_kept=True),
    ColumnRule("city", lambda: "City", 80, 60),
    ColumnRule("email", lambda: "E-mail", 150, 80, is_shown=False),
)


def test_columns_fill_the_table_and_shrink_before_they_scroll(host: QWidget) -> None:
    table = table_of(host, QStandardItemModel(1, 4, host))
    ColumnChooser(table, RULES)
    assert sum(table.columnWidth(place) for place in range(4)) == table.viewport().width()
    assert table.columnWidth(1) > 400
    table.resize(260, 300)
    assert table.columnWidth(1) == pytest.approx(140, abs=24)
    table.resize(150, 300)
    assert [table.columnWidth(place) for place in range(3)] == [40, 120, 60]


def test_what_the_user_made_of_columns_comes_back(host: QWidget) -> None:
    model = QStandardItemModel(1, 4, host)
    first = table_of(host, model)
    chooser = ColumnChooser(first, RULES)
    first.horizontalHeader().resizeSection(2, 133)
    first.horizontalHeader().moveSection(2, 1)
    next(each for each in chooser.menu().actions() if each.data() == "email").trigger()
    memory = chooser.memory()
    second = table_of(host, model)
    other = ColumnChooser(second, RULES)
    other.recall(memory)
    header = second.horizontalHeader()
    assert header.visualIndex(2) == 1
    assert second.columnWidth(2) == 133
    assert not header.isSectionHidden(3)
    other.recall({"order": ["gone", 7], "hidden": ["tick", "name", None], "widths": {"city": "wide"}})
    assert not header.isSectionHidden(0)
    other.reset()
    assert header.visualIndex(2) == 2
    assert header.isSectionHidden(3)


def test_saved_searches_are_listed_and_the_present_one_is_checked(host: QWidget, qtbot: QtBot) -> None:
    listed = SavedSearchList(host)
    assert not listed.note.isHidden()
    rows = tuple(SavedSearchRow(str(n), f"Search {n}", f"q{n}", "added", True) for n in range(3))
    listed.show_saved(rows)
    listed.show_query(" q1 ")
    assert [button.isChecked() for button in listed.buttons] == [False, True, False]
    with qtbot.waitSignal(listed.chosen) as said:
        listed.buttons[2].click()
    assert said.args == [rows[2]]
    assert [button.isChecked() for button in listed.buttons] == [False, True, False]
    listed.show_saved(rows[:1])
    assert [button.isHidden() for button in listed.buttons] == [False, True, True]
    assert listed.note.isHidden()
