"""The log tells where the program failed and nothing about anybody."""

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ats_desktop import log

logger = logging.getLogger("ats_desktop.somewhere")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "log" / "ats-desktop.log"
    log.start(place)
    yield place
    log.stop()


def fail_over(name: str) -> None:
    raise ValueError(f"{name} has no e-mail")


def test_messages_are_written(file: Path) -> None:
    logger.info("imported %d files", 12)
    assert "INFO ats_desktop.somewhere: imported 12 files" in file.read_text(encoding="utf-8")


def test_an_exception_is_logged_without_its_text_or_its_source(file: Path) -> None:
    try:
        try:
            fail_over("Maham Raza")
        except ValueError:
            raise KeyError("maham@example.com") from None
    except KeyError:
        logger.exception("import failed")
    told = file.read_text(encoding="utf-8")
    assert "KeyError" in told
    assert "test_log.py:" in told
    assert "Maham" not in told
    assert "maham@" not in told


def test_a_cause_is_logged_before_its_effect(file: Path) -> None:
    try:
        try:
            fail_over("Maham Raza")
        except ValueError as cause:
            raise RuntimeError from cause
    except RuntimeError:
        logger.exception("import failed")
    told = file.read_text(encoding="utf-8")
    assert told.index("ValueError") < told.index("then:") < told.index("RuntimeError")
    assert "fail_over" in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_log_is_private(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_second_start_moves_the_log(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.log"
    log.start(other)
    logger.warning("moved")
    assert "moved" in other.read_text(encoding="utf-8")
    assert "moved" not in file.read_text(encoding="utf-8")


def test_the_program_runs_without_a_log_where_none_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "blocked").touch()
    log.start(tmp_path / "blocked" / "ats-desktop.log")
    logger.warning("nobody hears this")
    log.stop()
