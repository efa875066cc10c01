"""An erasure that is killed at any step leaves the person whole or gone, and the next start finishes it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ats_desktop.services.cv_reading import ReadFile
from tests.support.agencies import a_job, a_reason, prepare_agency
from tests.support.erase_kills import NAME
from tests.support.people import a_draft_of

EVERY = 9
"""Lines between two kills; the whole walk is ``python -m tests.support.erase_kills``."""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be copied there")
def test_a_person_is_whole_or_gone_after_a_kill(tmp_path: Path) -> None:
    prepared = prepare_agency(tmp_path / "prepared", None)
    with prepared.opened(tmp_path / "agency") as services:
        words = b"Quirrelbeth Sample knows telemetry"
        batch = services.cv_import.begin("stick")
        services.cv_import.store(batch, [ReadFile(Path("cv.txt"), a_draft_of(NAME, words), words)])
        services.cv_import.finish(batch)
        (person,) = services.search.ids("Quirrelbeth").ids
        application = services.pipeline.add(a_job(services), [person]).made
        assert application is not None
        services.pipeline.end([application], a_reason(services))
    room = tmp_path / "room"
    room.mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.support.erase_kills", tmp_path / "agency", room, person, str(EVERY)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    steps = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(steps) > 10
    assert steps[-1]["done"]
    for step in steps:
        is_gone = step["total"] == 0 and not step["secret"]
        is_whole = step["total"] == 1 and step["whole"]
        assert is_gone != is_whole, step
        assert is_gone == step["listed"], step
        assert step["problems"] == 0, step
    assert {bool(step["total"]) for step in steps} == {True, False}
