"""What holds for every test: no window on anybody's screen, no file in anybody's home folder."""

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

pytest_plugins = ("tests.support.real_screen",)
# Before Qt is imported by anything: the platform cannot be changed afterwards.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.umask(0o077)
# A slow computer is no failure.
hypothesis.settings.register_profile("no time limit", deadline=None)
hypothesis.settings.load_profile("no time limit")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    home = tmp_path_factory.getbasetemp() / "home"
    home.mkdir(exist_ok=True)
    monkeypatch.setenv("ATS_DESKTOP_HOME", str(home))
    yield


@pytest.fixture
def checkout() -> Path:
    """The folder that holds ``pyproject.toml``."""
    return Path(__file__).resolve().parent.parent
