"""Hits of a search are marked in lines of plain text, word by word, as the search folds words."""

import pytest

from ats_desktop.gui.delegates.hit_marks import HitMarks


@pytest.mark.parametrize(
    ("line", "hits", "shown"),
    [
        ("Laiba Khokhar", {"laiba"}, "<Laiba> Khokhar"),
        ("Backend Developer, Python", {"python", "backend"}, "<Backend> Developer, <Python>"),
        ("Zoë Example-Smith", {"zoe", "smith"}, "<Zoë> Example-<Smith>"),
        ("C++ developer (C#)", {"c++", "c#"}, "<C++> developer (<C#>)"),
        ("Pythonista", {"python"}, "Pythonista"),
        ("Laiba Khokhar", set(), "Laiba Khokhar"),
    ],
)
def test_whole_words_are_marked(line: str, hits: set[str], shown: str) -> None:
    marks = HitMarks()
    marks.look_for(frozenset(hits))
    assert marks.marked(line).translate({2: "<", 3: ">"}) == shown


def test_another_search_marks_anew() -> None:
    marks = HitMarks()
    marks.look_for(frozenset({"laiba"}))
    marks.marked("Laiba Khokhar")
    marks.look_for(frozenset({"khokhar"}))
    assert marks.marked("Laiba Khokhar") == "Laiba \x02Khokhar\x03"
