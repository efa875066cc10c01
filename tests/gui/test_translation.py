"""The window speaks the language that is chosen, and reads from its side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.gui import icons, language, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, isolated, say

FIRST_STRONG, POP = "\u2068", "\u2069"


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.install("en")


def test_english_needs_no_file() -> None:
    assert language.install("en") == "en"
    assert say("commands", "Quit") == "Quit"
    assert counted(1, "candidate", "candidates") == "1 candidate"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_urdu_is_loaded_and_reads_from_the_right() -> None:
    assert language.install("ur") == "ur"
    assert say("menus", "&File") != "&File"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_text_without_translation_stays_english() -> None:
    language.install("ur")
    assert say("nowhere", "Not in any file") == "Not in any file"
    assert counted(1, "zebra", "zebras") == "1 zebra"


def test_plurals_follow_the_language() -> None:
    language.install("ur")
    assert counted(1, "day", "days") == "1 دن"
    assert counted(2, "file", "files") != "2 files"


def test_values_keep_their_own_direction() -> None:
    language.install("ur")
    assert (
        say("nowhere", "{who}: {n}", {"who": "Aster (Jr.)", "n": 3}) == f"{FIRST_STRONG}Aster (Jr.){POP}: 3"
    )
    assert isolated("+92 300 0000001") == f"{FIRST_STRONG}+92 300 0000001{POP}"
    language.install("en")
    assert isolated("+92 300 0000001") == "+92 300 0000001"


def test_an_unknown_language_is_english() -> None:
    assert language.install("xx") == "en"


def test_every_translation_has_the_places_of_its_text(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(checkout / "packaging"))
    import re

    from extract_texts import read

    for file in (checkout / "resources" / "i18n").glob("*.ts"):
        for text, forms in read(file).items():
            for form in filter(None, forms):
                assert set(re.findall(r"\{\w*\}", form)) == set(re.findall(r"\{\w*\}", text.source)), form


def test_mirrored_labels_and_fields_begin_at_the_right(qtbot: QtBot, host: QWidget) -> None:
    language.install("ur")
    label, amount, field = QLabel("Aster (Jr.)", host), QLabel("42", host), QLineEdit("Lahore", host)
    amount.setAlignment(Qt.AlignmentFlag.AlignRight)
    host.show()
    absolute = Qt.AlignmentFlag.AlignAbsolute
    assert label.alignment() & ~Qt.AlignmentFlag.AlignVCenter == Qt.AlignmentFlag.AlignRight | absolute
    assert amount.alignment() & Qt.AlignmentFlag.AlignLeft
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


def test_arrows_turn_round_and_clocks_do_not(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icons.pixmap(name, Token.TEXT, 32).toImage()

    arrow, clock = drawn("arrow-right"), drawn("clock")
    language.install("ur")
    assert drawn("arrow-right") == arrow.flipped(Qt.Orientation.Horizontal)
    assert drawn("clock") == clock


def test_edges_in_the_style_sheet_change_sides(qapp: QApplication) -> None:
    def edges(role: str) -> str:
        return qapp.styleSheet().partition(f'QFrame[role="{role}"]')[2].partition("}")[0]

    assert "border-right" in edges("sidebar")
    language.install("ur")
    theme.current().apply()
    assert "border-left" in edges("sidebar")


def test_what_is_read_from_the_right_stays_open() -> None:
    """A date with a month in it flows with the sentence; a name after it does not turn the date round."""
    language.install("ur")
    assert isolated("25 نومبر 2026") == "25 نومبر 2026"
    assert isolated("علی (Jr.)") == "علی (Jr.)"
    assert isolated(f"{FIRST_STRONG}Aster{POP} کو بھرتی") == f"{FIRST_STRONG}Aster{POP} کو بھرتی"


def test_stages_of_every_job_are_named_in_the_language_and_the_users_own_are_not() -> None:
    language.install("ur")
    assert labels.stage_name("Applied") == "درخواست"
    assert labels.stage_name("Trial day") == "Trial day"
