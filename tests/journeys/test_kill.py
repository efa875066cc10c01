"""A program that is killed while it writes loses nothing that it had acknowledged."""

from pathlib import Path

import pytest

from tests import kill_loop


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kill") / "agency"
    kill_loop.prepare(folder)
    return folder


def test_nothing_acknowledged_is_lost_by_twenty_kills(folder: Path) -> None:
    result = kill_loop.run(folder, 20, seed=7)
    assert result.problems == []
    assert result.hits >= 12
    assert result.acknowledged >= 100


def test_the_loop_would_notice_a_loss(folder: Path) -> None:
    claims = kill_loop.Claims(operations={"never"}, candidates={"nobody"})
    problems = kill_loop.verify(folder, claims)
    assert any("never" in each for each in problems)
    assert any("nobody" in each for each in problems)
