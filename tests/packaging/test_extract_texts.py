"""Texts of the window are found wherever they stand, and translation files hold each of them once."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

TABLES = """
from enum import StrEnum
from dataclasses import dataclass

class Menu(StrEnum):
    FILE = "&File"

@dataclass
class Declared:
    command: str
    text: str

DECLARED = (Declared("open", "Open…"), Declared("quit", text="Quit"))
ACTS = {"move": ("{who} moved", "Move {who}")}
_OTHER = ("Done", "Last change")
"""
USES = """
from shop.gui import tables
from shop.gui.tables import ACTS, DECLARED, _OTHER, Menu
from shop.gui.wording.text import counted, say

def title(text):
    return say("columns", text)

def _say(context, sentence):
    return say(context, sentence)

class Page:
    nouns = ("page", "pages")

    def fill(self, key, declared: "Declared", count):
        say("acts", ACTS.get(key, _OTHER)[0])
        say("commands", declared.text)
        for menu in Menu:
            say("menus", menu)
        for command, word in (("undo", "Undo {act}"), ("redo", "Redo {act}")):
            say("history", word)
        _say("files", "All files")
        title("City" if count else "Client")
        counted(count, *self.nouns)
        counted(count, "row", "rows")
"""


@pytest.fixture
def extract(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(checkout / "packaging"))
    yield importlib.import_module("extract_texts")
    for name in ("extract_texts", "text_sources", "source_modules"):
        sys.modules.pop(name, None)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A small package whose texts lie in tables, loops, parameters and records."""
    package = tmp_path / "shop"
    (package / "gui" / "wording").mkdir(parents=True)
    (package / "gui" / "tables.py").write_text(TABLES, encoding="utf-8")
    (package / "gui" / "page.py").write_text(USES, encoding="utf-8")
    return package


def test_texts_are_followed_to_their_words(extract: ModuleType, shop: Path) -> None:
    texts, lost = extract.texts_of(shop)
    own = {(text.context, text.source) for text in texts if text.context not in extract.QT_TEXTS}
    assert own == {
        ("acts", "{who} moved"),
        ("acts", "Done"),
        ("commands", "Open…"),
        ("commands", "Quit"),
        ("menus", "&File"),
        ("history", "Undo {act}"),
        ("history", "Redo {act}"),
        ("files", "All files"),
        ("columns", "City"),
        ("columns", "Client"),
        ("counted", "pages"),
        ("counted", "rows"),
    }
    assert {text.source for text in texts if text.is_plural} == {"pages", "rows"}
    assert lost == []


def test_what_cannot_be_followed_is_named(extract: ModuleType, shop: Path) -> None:
    page = shop / "gui" / "page.py"
    page.write_text(USES + "\ndef more(name):\n    return say('x', name.upper())\n", encoding="utf-8")
    _, lost = extract.texts_of(shop)
    assert len(lost) == 1
    assert lost[0].startswith("page.py:")
    assert "name.upper()" in lost[0]


def test_translations_stay_when_texts_come_and_go(extract: ModuleType, tmp_path: Path) -> None:
    kept, new, rows = (
        extract.Text("a", "Keep <it>"),
        extract.Text("a", "New"),
        extract.Text("a", "rows", True),
    )
    known = {kept: ("رکھیں",), extract.Text("a", "Gone"): ("گیا",), rows: ("ایک قطار", "قطاریں")}
    file = tmp_path / "ats_desktop_ur.ts"
    file.write_text(extract.written("ur", {kept, new, rows}, known), encoding="utf-8")
    assert extract.read(file) == {kept: ("رکھیں",), new: ("",), rows: ("ایک قطار", "قطاریں")}
    assert extract.written("ur", {kept, new, rows}, extract.read(file)) == file.read_text(encoding="utf-8")


def test_stale_files_are_found(extract: ModuleType, shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "ats_desktop_ur.ts"
    texts, _ = extract.texts_of(shop)
    file.write_text(extract.written("ur", texts, {}), encoding="utf-8")
    assert extract.stale(tmp_path, shop) == ([], {})
    (shop / "gui" / "page.py").write_text(USES.replace("All files", "Every file"), encoding="utf-8")
    _, different = extract.stale(tmp_path, shop)
    assert list(different) == [file]
    assert "Every file" in different[file]
