"""An import that is killed in mid-work goes on where it was: every file once, nothing lost, nothing twice."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ats_desktop.bootstrap import create_agency, open_agency

FILES = 90
KILLED_AFTER = 30
ROOT = Path(__file__).parents[2]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    for number in range(FILES):
        name = f"{'BCDFGHKLM'[number // 10]}a{'bcdfghklmn'[number % 10]}ir Sample"
        text = f"{name}\nperson{number}@example.com\n0300 {number:07d}\nKarachi\nSKILLS\nPython, Django\n"
        (folder / f"{number:03d}.txt").write_text(text, encoding="utf-8")
    return folder


def test_a_killed_import_is_resumed(tmp_path: Path, stick: Path) -> None:
    data = tmp_path / "agency"
    create_agency(data, name="Sample Agency").services.close()
    command = [sys.executable, "-m", "ats_desktop", "--data", str(data), "--json", "cv"]
    environment = {**os.environ, "ATS_DESKTOP_HOME": str(tmp_path / "home")}
    with subprocess.Popen(
        [*command, "import", str(stick)], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    ) as running:
        assert running.stdout is not None
        kept = [json.loads(running.stdout.readline())["file"] for _ in range(KILLED_AFTER)]
        running.kill()
    resumed = subprocess.run(
        [*command, "resume"], capture_output=True, text=True, cwd=ROOT, env=environment, check=True
    )
    rows = [json.loads(line) for line in resumed.stdout.splitlines()]
    assert not {row["file"] for row in rows} & set(kept)
    services = open_agency(data)
    try:
        assert services.search.ids().total == FILES
        assert services.cv_import.unfinished() == ()
        assert services.checks.check().problems == ()
        services.history.undo()
        assert services.search.ids().total == 0
    finally:
        services.close()
