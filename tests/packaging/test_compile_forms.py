"""Compiled forms: fresh in the checkout, the same from every compiler run, and stale ones are found."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>NoteForm</class><widget class="QWidget" name="NoteForm">
<layout class="QFormLayout"><item row="0" column="0"><widget class="QLabel" name="noteLabel">
<property name="text"><string>{label}</string></property></widget></item></layout></widget></ui>
"""


@pytest.fixture
def forms(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(checkout / "packaging"))
    yield importlib.import_module("compile_forms")
    sys.modules.pop("compile_forms", None)


def test_a_form_becomes_a_module_that_names_only_its_source(forms: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "note_form.ui").write_text(FORM.format(label="Note"), encoding="utf-8")
    code = forms.compiled(tmp_path / "note_form.ui")
    compile(code, "ui_note_form.py", "exec")
    assert code.startswith('"""Generated from ``ui/note_form.ui``')
    assert "class Ui_NoteForm" in code
    assert "Created by" not in code


def test_stale_missing_and_left_over_modules_are_found(forms: ModuleType, tmp_path: Path) -> None:
    form = tmp_path / "note_form.ui"
    form.write_text(FORM.format(label="Note"), encoding="utf-8")
    module = tmp_path / "ui_note_form.py"
    assert list(forms.stale(tmp_path, tmp_path)) == [module]
    module.write_text(forms.compiled(form), encoding="utf-8", newline="\n")
    assert forms.stale(tmp_path, tmp_path) == {}
    form.write_text(FORM.format(label="Other"), encoding="utf-8")
    (tmp_path / "ui_gone_form.py").touch()
    assert set(forms.stale(tmp_path, tmp_path)) == {module, tmp_path / "ui_gone_form.py"}
