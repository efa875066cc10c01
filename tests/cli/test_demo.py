"""The demo makes its things, never somebody else's harm."""

import json
from pathlib import Path

import pytest

from ats_desktop.cli import demo, demo_day
from ats_desktop.cli.app import main
from ats_desktop.cli.demo_people import CONTRACT_TERMS, MILESTONES, PARTS
from ats_desktop.domain.stage import StageKind


def _things(folder: Path) -> list[str]:
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file())


def test_an_earlier_demo_moves_aside_and_foreign_files_stay(tmp_path: Path) -> None:
    assert demo.prepare(tmp_path) is None
    (tmp_path / "papers" / "old.pdf").write_text("old")
    (tmp_path / "mine.txt").write_text("mine")
    assert demo.prepare(tmp_path) == tmp_path / "earlier" / "1"
    (tmp_path / "papers" / "newer.pdf").write_text("newer")
    assert demo.prepare(tmp_path) == tmp_path / "earlier" / "2"
    assert _things(tmp_path) == [
        "demo.json",
        "earlier/1/demo.json",
        "earlier/1/papers/old.pdf",
        "earlier/2/demo.json",
        "earlier/2/papers/newer.pdf",
        "mine.txt",
    ]


@pytest.mark.parametrize("name", ["agency", "papers", "pictures"])
def test_a_folder_that_no_demo_made_is_left_alone(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "mine.txt").write_text("mine")
    assert main(["demo", "--out", str(tmp_path), "--no-window"]) == 1
    said = capsys.readouterr()
    assert "made by no demo" in said.err or "that no demo made" in said.err
    assert _things(tmp_path) == [f"{name}/mine.txt"]


def test_a_file_in_the_way_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("mine")
    assert main(["demo", "--out", str(tmp_path / "out"), "--no-window"]) == 1
    assert "Name another folder with --out." in capsys.readouterr().err


def test_the_story_is_sound() -> None:
    assert sum(part.is_hired for part in PARTS.values()) == 1
    assert sum(part.is_rejected for part in PARTS.values()) == 1
    assert {part.stage for part in PARTS.values()} == set(StageKind) - {StageKind.HIRED}
    assert sum(fee for *_, fee in MILESTONES) == CONTRACT_TERMS["fees"]["total"]


def test_terms_go_over_a_draft_and_leave_both_alone() -> None:
    draft = {"client": {"name": "A", "ntn": "1"}, "fees": {"days": 7}}
    merged = demo_day.merged(draft, {"fees": {"total": 5}, "client": {"ntn": "2"}})
    assert merged == {"client": {"name": "A", "ntn": "2"}, "fees": {"days": 7, "total": 5}}
    assert draft == {"client": {"name": "A", "ntn": "1"}, "fees": {"days": 7}}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the demo ran once; its JSON lines lie beside the things as ``rows.json``."""
    return tmp_path_factory.mktemp("demo")


@pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
def test_the_demo_makes_all_it_lists(shown: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--out", str(shown), "--json"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    rows = [json.loads(line) for line in said.out.splitlines()]
    kinds = [row["what"] for row in rows]
    for kind in ("Agency", "Client", "Job", "Candidates", "Board", "Shortlist", "Hire", "Backup"):
        assert kinds.count(kind) == 1
    assert (kinds.count("Contractor agreement"), kinds.count("Mutual NDA"), kinds.count("Picture")) == (
        1,
        1,
        2,
    )
    assert all(Path(row["path"]).exists() for row in rows if row["path"])
    papers = sorted(each.suffix for each in (shown / "papers").iterdir())
    assert papers == [".pdf", ".pdf", ".xlsx"]
    pictures = list((shown / "pictures").iterdir())
    assert all(each.read_bytes().startswith(b"\x89PNG") for each in pictures)
    assert main(["check", "--data", str(shown / "agency")]) == 0
