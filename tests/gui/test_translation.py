"""The window speaks the language that is chosen, and reads from its side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ats_desktop.gui import language
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
