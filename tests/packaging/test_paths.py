"""Where data, settings and the log go."""

import sys
from pathlib import Path

import pytest

from ats_desktop import paths


def test_a_named_home_holds_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    places = [paths.default_data_folder(), paths.settings_folder(), paths.log_file()]
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert len(set(places)) == 3


def test_a_portable_program_keeps_everything_beside_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ats-desktop.exe"))
    assert not paths.is_portable()
    (tmp_path / paths.PORTABLE_MARK).touch()
    assert paths.is_portable()
    for place in (paths.default_data_folder(), paths.settings_folder(), paths.log_file()):
        assert place.is_relative_to(tmp_path)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the XDG variables are Linux's")
def test_linux_uses_the_usual_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert paths.default_data_folder() == tmp_path / "DATA" / "ats-desktop"
    assert paths.settings_folder() == tmp_path / "CONFIG" / "ats-desktop" / "settings"
    assert paths.log_file().is_relative_to(tmp_path / "STATE" / "ats-desktop")


def test_asking_makes_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    paths.default_data_folder()
    paths.settings_folder()
    paths.log_file()
    assert not (tmp_path / "home").exists()
