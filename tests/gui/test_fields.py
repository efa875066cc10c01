"""Fields of forms: what they read, what they write, and facts that are edited where they stand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.domain.job import Requirement
from ats_desktop.domain.rows.clients import ContactRow
from ats_desktop.gui.widgets.contacts_editor import ContactFields, ContactsEditor
from ats_desktop.gui.widgets.date_field import DateField, read_date, write_date
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.fact_field import FactField
from ats_desktop.gui.widgets.lines_field import LinesField
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


def test_only_new_contacts_are_told(host: QWidget) -> None:
    editor = ContactsEditor(host)
    editor.set_value((ContactRow("c1", "Aster Example", "CTO", "", ""),))
    row = editor.add_row()
    assert isinstance(row, ContactFields)
    assert editor.added() == ()
    row.name.setText("Bela Sample")
    assert [contact.name for contact in editor.added()] == ["Bela Sample"]
