"""The import contracts bite: each planted breach is found and named."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def copy(tmp_path: Path, checkout: Path) -> Path:
    shutil.copytree(
        checkout / "ats_desktop",
        tmp_path / "ats_desktop",
        ignore=shutil.ignore_patterns("__pycache__", "ui_*.py"),
    )
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    return tmp_path


def broken_contracts(folder: Path) -> str:
    """Run import-linter in a copy of the checkout and give what it says; empty when all is well."""
    start = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", start, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


PLANTED = (
    ("domain/candidate.py", "PySide6", "Only gui knows Qt"),
    ("services/pipeline.py", "PySide6", "Only gui knows Qt"),
    ("domain/job.py", "sqlalchemy", "Only storage and the composition root know SQL"),
    ("services/pipeline.py", "sqlalchemy", "Only storage and the composition root know SQL"),
    ("gui/app.py", "sqlcipher3", "Only storage and the composition root know SQL"),
    ("domain/client.py", "ats_desktop.storage", "Each layer knows only the layers below it"),
    ("documents/page.py", "ats_desktop.intake", "Each layer knows only the layers below it"),
    ("cli/app.py", "ats_desktop.storage", "Front ends ask services, never storage"),
    ("domain/money.py", "yaml", "The domain needs nothing but Python"),
)


def test_planted_imports_are_found(copy: Path) -> None:
    for module, imported, _ in PLANTED:
        file = copy / "ats_desktop" / module
        file.write_text(file.read_text(encoding="utf-8") + f"\nimport {imported}\n", encoding="utf-8")
    said = broken_contracts(copy)
    for module, imported, contract in PLANTED:
        importer = "ats_desktop." + module.removesuffix(".py").replace("/", ".")
        assert f"{contract} BROKEN" in said
        assert f"{importer} -> {imported} (" in said


def test_the_program_keeps_the_contracts(copy: Path) -> None:
    assert broken_contracts(copy) == ""
