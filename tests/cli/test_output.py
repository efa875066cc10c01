"""Tables and JSON lines, and the sentences that fill them."""

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from ats_desktop.cli.output import Column, Output, cell_width, jsonable, printable, table_lines, words
from ats_desktop.domain.application import ApplicationStatus

COLUMNS = (Column("name", "Name"), Column("years", "Years", is_number=True), Column("city", "City"))
ROWS = [
    {"name": "Ayesha Lodhi", "years": 4.0, "city": "Lahore"},
    {"name": "Ali", "years": None, "city": "Karachi"},
]


class _Pair(NamedTuple):
    left: str
    right: date


def test_table_aligns_text_left_and_numbers_right() -> None:
    assert table_lines(COLUMNS, ROWS, None) == [
        "Name          Years  City",
        "Ayesha Lodhi      4  Lahore",
        "Ali                  Karachi",
    ]


def test_table_narrows_wide_text_to_the_terminal_and_never_numbers() -> None:
    lines = table_lines(COLUMNS, [{"name": "x" * 80, "years": 123456789, "city": "Karachi"}], 40)
    assert max(cell_width(line) for line in lines) <= 40
    assert "…" in lines[1]
    assert "123456789" in lines[1]


def test_urdu_marks_and_wide_letters_count_as_what_they_take() -> None:
    assert cell_width("عِ") == 1
    assert cell_width("漢") == 2


def test_control_and_direction_characters_never_reach_a_terminal() -> None:
    assert printable("a\x1b[31mb\u202ec\nd\x07") == "a[31mbc d"
    assert printable("گل\u200cلا") == "گل\u200cلا"


def test_json_mode_prints_one_ascii_object_a_line_and_no_words(capsys: pytest.CaptureFixture[str]) -> None:
    out = Output(as_json=True)
    out.say("for people")
    out.table(COLUMNS, [{"name": "عائشہ\u2028", "years": 1.5, "city": "x\ny"}])
    text = capsys.readouterr().out
    assert text.count("\n") == 1
    assert text.isascii()
    assert json.loads(text) == {"name": "عائشہ\u2028", "years": 1.5, "city": "x\ny"}


def test_values_become_json() -> None:
    assert jsonable(
        {
            "status": ApplicationStatus.ON_HOLD,
            "at": datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
            "pair": _Pair("a", date(2026, 5, 6)),
            "path": Path("a.pdf"),
            "many": frozenset({"b", "a"}),
        }
    ) == {
        "status": "on_hold",
        "at": "2026-01-02T03:04:00+00:00",
        "pair": {"left": "a", "right": "2026-05-06"},
        "path": "a.pdf",
        "many": ["a", "b"],
    }


def test_words_read_plainly() -> None:
    assert [words(value) for value in (None, True, 4.0, 4.25, ApplicationStatus.ON_HOLD, ("a", "b"))] == [
        "",
        "yes",
        "4",
        "4.25",
        "on hold",
        "a, b",
    ]


def test_a_console_without_urdu_gets_marks_instead_of_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, encoding="cp1252"))
    Output(as_json=False).say("عائشہ Ayesha")
    assert raw.getvalue().decode("cp1252").strip() == "????? Ayesha"
