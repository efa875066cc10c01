"""System libraries that are missing are fetched, or the user hears what to type."""

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves them out")

PYTHON = Path(sys.executable)


@pytest.fixture
def libraries(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module, on a computer where one library is missing and no tool exists but a test's own."""
    monkeypatch.syspath_prepend(str(checkout / "packaging"))
    module = importlib.import_module("system_libraries")
    monkeypatch.setattr(sys.modules["child_programs"], "LOG", tmp_path / "setup.log")
    monkeypatch.setitem(module.SYSTEM_LIBRARIES, "libnosuch.so.9", "libnosuch9")
    (tmp_path / "tools").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "tools"))
    yield module
    for name in ("system_libraries", "child_programs"):
        sys.modules.pop(name, None)


def a_tool(folder: Path, name: str, script: str = "exit 1") -> None:
    tool = folder / "tools" / name
    tool.write_text(f'#!/bin/sh\necho {name} "$@"\n{script}\n', encoding="utf-8")
    tool.chmod(0o700)


def test_a_missing_library_is_found_by_loading(libraries: ModuleType, tmp_path: Path) -> None:
    assert "libnosuch.so.9" in libraries.missing_libraries(PYTHON, tmp_path / "private")


@pytest.mark.parametrize("tool", ["dnf", "pacman", "zypper"])
def test_elsewhere_the_line_to_type_is_told(libraries: ModuleType, tmp_path: Path, tool: str) -> None:
    a_tool(tmp_path, tool)
    with pytest.raises(libraries.SetupError, match=f"libnosuch.*type: sudo {tool} "):
        libraries.provide_libraries(PYTHON, tmp_path / "private")


def test_on_an_unknown_system_the_libraries_are_named(libraries: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(libraries.SetupError, match=r"Install these system libraries.*libnosuch\.so\.9"):
        libraries.provide_libraries(PYTHON, tmp_path / "private")


def test_debian_without_a_network_is_told_the_packages(libraries: ModuleType, tmp_path: Path) -> None:
    a_tool(tmp_path, "apt-get")
    a_tool(tmp_path, "dpkg-deb")
    with pytest.raises(
        libraries.SetupError, match=r"connect to the internet, type: .*install -y .*libnosuch9"
    ):
        libraries.provide_libraries(PYTHON, tmp_path / "private")


def test_without_rights_nothing_of_the_system_is_touched(
    libraries: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uris = "\n".join(
        f"'https://example.com/{name}_1_amd64.deb' {name}_1_amd64.deb 10 SHA256:0"
        for name in ("libgl1", "libllvm15", "libgl1-mesa-dri", "libnosuch9")
    )
    a_tool(tmp_path, "apt-get", f'case "$*" in *print-uris*) cat <<"E"\n{uris}\nE\n;; esac')
    a_tool(tmp_path, "dpkg-deb")
    monkeypatch.setenv("PATH", f"{tmp_path / 'tools'}:/bin")
    libraries.fetch_debian(["libgl1"], tmp_path / "private" / "syslibs")
    told = [
        line for line in (tmp_path / "setup.log").read_text(encoding="utf-8").splitlines() if line[:1] == "$"
    ]
    assert told[-1].endswith("download libgl1 libnosuch9")
    assert all(f"Dir::State::lists={tmp_path}" in line for line in told)
    assert not any("install" in line and "--print-uris" not in line for line in told)


def test_private_libraries_come_first(
    libraries: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("lib/x86_64-linux-gnu/libdbus-1.so.3", "usr/lib/x86_64-linux-gnu/libGL.so.1"):
        (tmp_path / "syslibs" / place).parent.mkdir(parents=True)
        (tmp_path / "syslibs" / place).touch()
    (tmp_path / "syslibs" / "etc" / "no-such-fonts").mkdir(parents=True)
    monkeypatch.setattr(libraries, "DATA_FOLDERS", {"FONTCONFIG_PATH": "etc/no-such-fonts", "OTHER": "etc"})
    monkeypatch.setenv("LD_LIBRARY_PATH", "/their/own")
    setting = libraries.library_setting(tmp_path)
    assert setting["FONTCONFIG_PATH"] == str(tmp_path / "syslibs" / "etc" / "no-such-fonts")
    assert "OTHER" not in setting
    path = setting["LD_LIBRARY_PATH"].split(os.pathsep)
    assert [Path(each).relative_to(tmp_path).parts[1] for each in path[:2]] == ["lib", "usr"]
    assert path[2:] == ["/their/own"]
    assert libraries.library_setting(tmp_path / "elsewhere") == {}
