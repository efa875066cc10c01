"""What the README promises is there."""

import re
from pathlib import Path


def readme(checkout: Path) -> str:
    return (checkout / "README.md").read_text(encoding="utf-8")


def test_its_picture_and_files_exist(checkout: Path) -> None:
    text = readme(checkout)
    linked = re.findall(r"\]\((?!https?:)([^)]+)\)", text)
    named = re.findall(r"\b((?:packaging|resources|tests|\.ci)/[\w./-]+\w)", text)
    assert linked
    missing = [name for name in {*linked, *named} if not (checkout / name).exists()]
    assert missing == []


def test_each_room_it_draws_is_there(checkout: Path) -> None:
    drawing = re.search(r"```\n(ats_desktop/domain.*?)```", readme(checkout), re.DOTALL)
    assert drawing
    for line in drawing.group(1).splitlines():
        first = line.split("  ")[0]
        for room in first.split(", "):
            folder = checkout / (room if "/" in room or (checkout / room).is_dir() else f"ats_desktop/{room}")
            assert folder.is_dir(), room
