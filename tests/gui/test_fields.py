"""Fields of forms: what they read, what they write, and facts that are edited where they stand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.domain.client import FeeKind
from ats_desktop.domain.job import PlannedMilestone, Requirement
from ats_desktop.domain.rows.clients import ContactRow, FeeRow
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.contacts_editor import ContactFields, ContactsEditor
from ats_desktop.gui.widgets.date_field import DateField, read_date, write_date
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.fact_field import FactField
from ats_desktop.gui.widgets.fact_sheet import FactSheet
from ats_desktop.gui.widgets.fees_editor import FeeFields, FeesEditor
from ats_desktop.gui.widgets.lines_field import LinesField
from ats_desktop.gui.widgets.milestones_editor import MilestoneRow, MilestonesEditor
from ats_desktop.gui.widgets.number_field import NumberField, read_number, write_number
from ats_desktop.gui.widgets.requirements_editor import RequirementRow, RequirementsEditor


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_a_written_date_reads_back(day: date) -> None:
    assert read_date(write_date(day)) == day


@pytest.mark.parametrize("text", ["2025-12-01", "1/12/2025", "01.12.2025", "1 Dec 2025", "1 december 2025 "])
def test_a_date_is_read_in_many_spellings(text: str) -> None:
    assert read_date(text) == date(2025, 12, 1)


@pytest.mark.parametrize("text", ["", "soon", "31/02/2025", "1 Foo 2025", "12/2025"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


@given(st.integers(min_value=0, max_value=10**9))
def test_a_written_number_reads_back(number: int) -> None:
    assert read_number(write_number(number)) == number


@pytest.mark.parametrize(
    ("text", "number"), [("420,000", 420_000), ("420k", 420_000), ("4.5", 4.5), ("1 200", 1200)]
)
def test_a_number_is_read_in_many_spellings(text: str, number: float) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("text", ["", "-1", "four", "4.5.6", "k"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None


def test_fields_say_when_what_is_written_is_a_mistake(host: QWidget) -> None:
    day, number = DateField(host), NumberField(host)
    assert not day.has_mistake()
    assert not number.has_mistake()
    day.setText("soon")
    number.setText("much")
    assert day.has_mistake()
    assert number.has_mistake()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_calendar_puts_a_day_into_the_field(host: QWidget, qtbot: QtBot) -> None:
    field = DateField(host)
    host.show()
    field.set_value(date(2026, 3, 4))
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field._calendar
    assert calendar is not None
    assert calendar.selectedDate().toPython() == date(2026, 3, 4)
    qtbot.keyClick(calendar.focusProxy() or calendar, Qt.Key.Key_Escape)
    calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert field.value() == date(2026, 3, 5)


def test_lines_are_parts_without_blanks(host: QWidget) -> None:
    field = LinesField(host)
    field.setPlainText(" a@example.com \n\n b@example.com")
    assert field.parts() == ("a@example.com", "b@example.com")


@pytest.fixture
def facts(host: QWidget, qtbot: QtBot) -> tuple[FactField, QLineEdit]:
    fact, other = FactField("notice_days", "Notice", host), QLineEdit(host)
    column = QVBoxLayout(host)
    column.addWidget(fact)
    column.addWidget(other)
    fact.show_fact("30 days", "30")
    host.show()
    qtbot.waitExposed(host)
    other.setFocus()
    return fact, other


def test_a_fact_saves_when_it_is_left(facts: tuple[FactField, QLineEdit], qtbot: QtBot) -> None:
    fact, other = facts
    assert fact.text() == "30 days"
    fact.setFocus()
    assert fact.text() == "30"
    fact.setText("15")
    with qtbot.waitSignal(fact.changed) as told:
        other.setFocus()
    assert told.args == ["notice_days", "15"]


def test_escape_brings_the_old_value_back_and_nothing_is_saved(
    facts: tuple[FactField, QLineEdit], qtbot: QtBot
) -> None:
    fact, other = facts
    fact.setFocus()
    fact.setText("15")
    qtbot.keyClick(fact, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(fact.changed):
        other.setFocus()
    assert fact.text() == "30 days"


def test_an_error_names_itself_to_its_field_and_goes(host: QWidget) -> None:
    field, error = QLineEdit(host), ErrorLabel(host)
    error.setBuddy(field)
    host.show()
    error.show_error("Write the name.")
    assert error.isVisible()
    assert field.property("isWrong") is True
    assert field.accessibleDescription() == "Write the name."
    error.show_error("")
    assert not error.isVisible()
    assert field.property("isWrong") is False


def test_requirements_keep_their_weight_and_the_first_of_a_skill(host: QWidget) -> None:
    editor = RequirementsEditor(host)
    asked = (Requirement("Python", True, 4.0, 3.0), Requirement("Redis", False, 0.0, 1.0))
    editor.set_value(asked)
    row = editor.add_row()
    assert isinstance(row, RequirementRow)
    row.skill.setText("python")
    assert editor.value() == asked


def test_a_row_is_taken_away_by_its_button(host: QWidget, qtbot: QtBot) -> None:
    editor = RequirementsEditor(host)
    editor.set_value((Requirement("Python"), Requirement("Redis")))
    host.show()
    editor.remove_row(editor.rows[0])
    assert [asked.skill for asked in editor.value()] == ["Redis"]


def test_contacts_are_told_whole_and_blank_blocks_left_out(host: QWidget) -> None:
    editor = ContactsEditor(host)
    kept = ContactRow("c1", "Aster Example", "CTO", "a@example.com", "", "0300 0000001", "@a", "slack", "ur")
    editor.set_value((kept,))
    row = editor.add_row()
    assert isinstance(row, ContactFields)
    assert editor.value() == (kept,)
    row.phone.setText("0300 0000002")
    assert [(each.id, each.name) for each in editor.value()] == [("c1", "Aster Example"), ("", "")]


def test_rows_move_by_key_and_tab_follows_them(host: QWidget, qtbot: QtBot) -> None:
    editor = RequirementsEditor(host)
    editor.set_value((Requirement("Python"), Requirement("Redis"), Requirement("Kafka")))
    host.show()
    qtbot.waitUntil(host.isActiveWindow)
    last = editor.rows[2]
    assert isinstance(last, RequirementRow)
    last.skill.setFocus()
    qtbot.keyClick(last.skill, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [asked.skill for asked in editor.value()] == ["Python", "Kafka", "Redis"]
    assert last.skill.hasFocus()
    editor.move_row(editor.rows[0], -1)
    assert [asked.skill for asked in editor.value()] == ["Python", "Kafka", "Redis"]
    following, second = editor.rows[2], editor.rows[1]
    assert isinstance(following, RequirementRow)
    assert isinstance(second, RequirementRow)
    second.weight.setFocus()
    for _ in range(4):
        qtbot.keyClick(host.focusWidget(), Qt.Key.Key_Tab)
    assert following.skill.hasFocus()


def test_a_pasted_list_fills_one_row_a_skill(host: QWidget, qtbot: QtBot) -> None:
    editor = RequirementsEditor(host)
    editor.set_value((Requirement("Python"),))
    host.show()
    row = editor.add_row()
    assert isinstance(row, RequirementRow)
    QGuiApplication.clipboard().setText("python, Redis 2+\n- Kafka (3 years)")
    qtbot.keyClick(row.skill, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == (
        Requirement("Python"),
        Requirement("Redis", min_years=2.0),
        Requirement("Kafka", min_years=3.0),
    )


def test_a_skill_is_completed_from_the_catalogue_by_keys(host: QWidget, qtbot: QtBot) -> None:
    editor = RequirementsEditor(host)
    editor.set_skills(("MySQL", "PostgreSQL", "Python"))
    row = editor.add_row()
    assert isinstance(row, RequirementRow)
    host.show()
    qtbot.waitUntil(host.isActiveWindow)
    row.skill.setFocus()
    qtbot.keyClicks(row.skill, "sql")
    popup = row.skill.completer().popup()
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == [
        "MySQL",
        "PostgreSQL",
    ]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert row.skill.text() == "PostgreSQL"


def test_a_single_skill_is_pasted_into_its_field(host: QWidget, qtbot: QtBot) -> None:
    editor = RequirementsEditor(host)
    row = editor.add_row()
    assert isinstance(row, RequirementRow)
    host.show()
    QGuiApplication.clipboard().setText("C++")
    qtbot.keyClick(row.skill, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert row.skill.text() == "C++"


def test_milestones_read_back_and_say_their_mistakes(host: QWidget) -> None:
    editor = MilestonesEditor(host)
    planned = (PlannedMilestone("Skeleton", "It runs", date(2031, 1, 1), 300_000), PlannedMilestone("End"))
    editor.set_value(planned)
    assert editor.value() == planned
    row = editor.rows[1]
    assert isinstance(row, MilestoneRow)
    row.due.setText("soon")
    assert editor.mistake() == "not_a_date"
    row.due.setText("")
    row.fee.setText("much")
    assert editor.mistake() == "not_a_number"


def test_a_fee_agreement_shows_the_fields_of_its_kind(host: QWidget) -> None:
    editor = FeesEditor(host)
    editor.set_value((FeeRow("f1", percent=8.0), FeeRow("f2", FeeKind.FLAT, amount=5)))
    host.show()
    share, flat = editor.rows
    assert isinstance(share, FeeFields)
    assert isinstance(flat, FeeFields)
    assert share.percent.isVisible()
    assert not share.amount.isVisible()
    assert flat.amount.isVisible()
    assert not flat.basis.isVisible()


def test_fee_agreements_read_back(host: QWidget) -> None:
    editor = FeesEditor(host)
    fees = (
        FeeRow(
            "f1",
            percent=8.33,
            basis="annual pay",
            fee_min=100_000,
            guarantee_days=90,
            valid_from=date(2026, 1, 1),
        ),
        FeeRow("f2", FeeKind.FLAT, amount=150_000, payment_terms="30 days", valid_to=date(2025, 12, 31)),
    )
    editor.set_value(fees)
    assert editor.value() == fees
    assert editor.mistake() == ""


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"percent": None}, "fee_missing"),
        ({"percent": 120.0}, "fee_missing"),
        ({"fee_min": 5, "fee_max": 4}, "range_reversed"),
        ({"valid_from": date(2026, 2, 1), "valid_to": date(2026, 1, 1)}, "fee_period"),
    ],
)
def test_a_fee_agreement_says_what_is_wrong(host: QWidget, change: dict[str, object], code: str) -> None:
    editor = FeesEditor(host)
    editor.set_value((FeeRow("f1", percent=8.0)._replace(**change),))
    assert editor.mistake() == code


def test_two_agreements_on_one_day_are_a_mistake(host: QWidget) -> None:
    editor = FeesEditor(host)
    editor.set_value((FeeRow("f1", percent=8.0), FeeRow("f2", percent=9.0, valid_from=date(2030, 1, 1))))
    assert editor.mistake() == "fee_overlap"


def test_a_sheet_of_facts_never_grows_wider_than_its_place(host: QWidget, qtbot: QtBot) -> None:
    sheet = FactSheet("About", host)
    sheet.resize(320, 600)
    host.show()
    long = "Backend developer " * 20
    sheet.begin()
    sheet.heading(long, long, "Open", Token.OK)
    sheet.acts([("pencil", long, sheet.begin)])
    sheet.fact("Client", long)
    sheet.chips("Must have", (long, "Python"))
    sheet.line("user", long, long)
    sheet.line("user", long, "", sheet.begin)
    sheet.line("user", "Short name", "", sheet.begin)
    sheet.end()
    # The scroll bar takes its room a moment later.
    qtbot.waitUntil(lambda: sheet.widget().width() <= sheet.viewport().width() < 320)
    names = [button.text() for button in sheet.findChildren(QPushButton)]
    assert "Short name" in names
    assert any(name.endswith("…") for name in names)
