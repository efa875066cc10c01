"""Shipped files are found from a wheel, an editable install, a checkout and a frozen program."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.build import build_editable, build_wheel

from ats_desktop import resources

FONT = ("fonts", "inter", "Inter-Regular.ttf")
ASK = """
import os, site, sys
sys.path[:] = [each for each in sys.path if not os.path.exists(os.path.join(each, "pyproject.toml"))]
site.addsitedir(sys.argv[1])
from ats_desktop import resources
print(resources.path(*sys.argv[2:]))
"""


def ask(site: Path, *parts: str) -> Path:
    """Ask a fresh Python, that knows nothing but this folder, where a shipped file is."""
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-X", "utf8", "-c", ASK, str(site), *parts],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=site,
        # The build tool names the checkout in the locale's encoding.
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        check=True,
    )
    return Path(done.stdout.strip())


def unpacked(build: object, checkout: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(checkout)
    assert callable(build)
    name = build(str(folder))
    site = folder / "site"
    with zipfile.ZipFile(folder / name) as wheel:
        wheel.extractall(site)
    return site


def the_package(checkout: Path, target: Path) -> None:
    target.mkdir(parents=True)
    for name in ("__init__.py", "errors.py", "resources.py"):
        shutil.copy(checkout / "ats_desktop" / name, target)


def test_from_a_wheel(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = unpacked(build_wheel, checkout, tmp_path, monkeypatch)
    found = ask(site, *FONT)
    assert found.is_relative_to(site)
    assert found.read_bytes() == checkout.joinpath("resources", *FONT).read_bytes()


def test_every_shipped_file_is_in_the_wheel(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = unpacked(build_wheel, checkout, tmp_path, monkeypatch) / "ats_desktop" / "_resources"
    shipped = {file.relative_to(checkout / "resources") for file in (checkout / "resources").rglob("*.*")}
    assert shipped <= {file.relative_to(inside) for file in inside.rglob("*.*")}


def test_from_an_editable_install(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = unpacked(build_editable, checkout, tmp_path, monkeypatch)
    assert ask(site, *FONT) == checkout.joinpath("resources", *FONT)


def test_from_a_checkout(checkout: Path) -> None:
    assert resources.path(*FONT) == checkout.joinpath("resources", *FONT)


def test_from_a_frozen_program(checkout: Path, tmp_path: Path) -> None:
    the_package(checkout, tmp_path / "_internal" / "ats_desktop")
    shipped = tmp_path / "_internal" / "ats_desktop" / "_resources"
    shipped.mkdir()
    assert ask(tmp_path / "_internal", "icons") == shipped / "icons"


def test_a_folder_of_somebody_else_beside_the_package_does_not_count(checkout: Path, tmp_path: Path) -> None:
    the_package(checkout, tmp_path / "ats_desktop")
    (tmp_path / "resources").mkdir()
    with pytest.raises(subprocess.CalledProcessError) as failed:
        ask(tmp_path, "icons")
    assert "resources_missing" in failed.value.stderr


def test_fonts_and_icons_carry_their_licences(checkout: Path) -> None:
    families = [folder for folder in (checkout / "resources" / "fonts").iterdir() if folder.is_dir()]
    assert len(families) >= 4
    for family in families:
        assert "SIL OPEN FONT LICENSE" in (family / "OFL.txt").read_text(encoding="utf-8").upper()
        assert list(family.glob("*.ttf"))
    assert "ISC License" in (checkout / "resources" / "icons" / "LICENSE").read_text(encoding="utf-8")


def test_fonts_are_true_type_because_documents_embed_them(checkout: Path) -> None:
    for font in (checkout / "resources" / "fonts").rglob("*.ttf"):
        assert font.read_bytes()[:4] == b"\x00\x01\x00\x00", font.name


def test_icons_have_one_look(checkout: Path) -> None:
    for icon in (checkout / "resources" / "icons").glob("*.svg"):
        drawn = icon.read_text(encoding="utf-8")
        assert 'stroke-width="1.75"' in drawn, icon.name
        assert 'stroke="currentColor"' in drawn, icon.name
        assert 'viewBox="0 0 24 24"' in drawn, icon.name


def test_no_folder_beside_the_package_is_a_package(checkout: Path) -> None:
    for name in ("packaging", "resources", "tests", "ui"):
        assert not list((checkout / name).rglob("__init__.py")), name


def test_only_what_belongs_lies_at_the_top(checkout: Path) -> None:
    known = {"pyproject.toml", "ats_desktop", "resources", "ui", "tests", "packaging", "README.md", "LICENSE"}
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not here")
    listed = subprocess.run(
        [git, "ls-files", "-z"],
        cwd=checkout,
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    if listed.returncode != 0:
        pytest.skip("not a clone")
    tops = {name.split("/")[0] for name in listed.stdout.decode().split("\0") if name}
    assert {top for top in tops if not top.startswith(".")} <= known
