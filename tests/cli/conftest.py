"""An agency with a client, a job and three applicants, made once with commands and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ats_desktop.cli.app import main
from tests.support.command_line import CommandLine

NAMES = ("Ayesha Example", "Bilal Sample", "Bilal Specimen")


def _cv(name: str, number: int) -> str:
    return (
        f"{name}\nKarachi\nE-mail: person{number}@example.com\nPhone: 0300 000000{number}\n\n"
        "SKILLS\nPython, Django, PostgreSQL\n\n"
        "EXPERIENCE\nBackend Engineer, Example Systems\nJan 2021 - Dec 2024\n"
    )


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    data, cvs = folder / "agency", folder / "cvs"
    cvs.mkdir()
    for number, name in enumerate(NAMES, 1):
        (cvs / f"{number}.txt").write_text(_cv(name, number), encoding="utf-8")
    commands = [
        ["init", "--name", "Example Agency"],
        ["client", "add", "Example Client", "--contact", "Contact Person"],
        [
            "job",
            "add",
            "Backend Engineer",
            "--client",
            "Example Client",
            "--must",
            "Python:2",
            "--openings",
            "2",
        ],
        ["cv", "import", str(cvs), "--job", "JOB-0001"],
    ]
    for command in commands:
        assert main([*command, "--data", str(data)]) == 0
    return data


@pytest.fixture
def blank(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A folder without an agency."""
    return CommandLine(tmp_path / "agency", capsys)


@pytest.fixture
def agency(_prepared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[CommandLine]:
    """The prepared agency, the test's own."""
    shutil.copytree(_prepared, tmp_path / "agency")
    yield CommandLine(tmp_path / "agency", capsys)
