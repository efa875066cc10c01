"""Everything but the window runs without Qt, and the Qt in use is a sound one."""

import os
import subprocess
import sys
from pathlib import Path

WITHOUT_QT = """
import importlib, pkgutil, sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
import ats_desktop
window = ("ats_desktop.gui", "ats_desktop.__main__")
for found in pkgutil.walk_packages(ats_desktop.__path__, "ats_desktop.", onerror=lambda name: None):
    if not found.name.startswith(window) and "migrations" not in found.name:
        importlib.import_module(found.name)
        print(found.name)
"""

COUNT_NONE = """
import sys
from PySide6.QtCore import QObject
each = QObject()
before = sys.getrefcount(None)
for number in range(500):
    each.setObjectName(str(number))
print(before - sys.getrefcount(None))
"""


def said_by(code: str, checkout: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=checkout,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(checkout), "PYTHONUTF8": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_but_the_window_imports_without_qt(checkout: Path) -> None:
    imported = said_by(WITHOUT_QT, checkout).split()
    assert {"ats_desktop.cli.app", "ats_desktop.domain.candidate", "ats_desktop.documents"} <= set(imported)


def test_calls_that_return_nothing_lose_no_reference(checkout: Path) -> None:
    assert int(said_by(COUNT_NONE, checkout)) < 100
