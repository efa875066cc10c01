"""A drag with a real pointer on a real screen: offscreen, Qt ends a drag at once and proves nothing."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.prepared_agency import PreparedAgency

_TOOLS = ("Xvfb", "openbox", "xdotool")
_STEPS = 8
_SILENCE_SECONDS = 60

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(
        sys.platform == "win32" or not all(shutil.which(tool) for tool in _TOOLS),
        reason=f"needs {', '.join(_TOOLS)}",
    ),
]


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen with a window manager; gives its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait()


class Told:
    """What the program prints, line by line; a program that falls silent fails the test."""

    def __init__(self, program: "subprocess.Popen[str]") -> None:
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, args=(program,), daemon=True)
        self._reader.start()
        self._program = program

    def close(self) -> None:
        """Let go of an ended program."""
        self._reader.join()
        if self._program.stdout is not None:
            self._program.stdout.close()

    def wait_for(self, what: str) -> dict[str, Any]:
        """Give the next state of a kind."""
        while True:
            state: dict[str, Any] = json.loads(self._lines.get(timeout=_SILENCE_SECONDS))
            if state["what"] == what:
                return state

    def wait_until_still(self) -> dict[str, Any]:
        """Give the state once the window manager has put the window where it stays."""
        before: dict[str, Any] = {}
        while (state := self.wait_for("here")) != before or not names(state, 0):
            before = state
        return state

    def _read(self, program: "subprocess.Popen[str]") -> None:
        assert program.stdout is not None
        for line in program.stdout:
            self._lines.put(line)


@pytest.fixture
def told(screen: str, agency: PreparedAgency, tmp_path: Path) -> Iterator[Told]:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.gui.drag_child", str(agency.folder), str(tmp_path / "window.json")],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        text=True,
    )
    told = Told(child)
    yield told
    child.terminate()
    child.wait()
    told.close()


@pytest.fixture
def pointer(screen: str) -> Callable[..., None]:
    """Send xdotool's words to the screen."""

    def send(*words: object) -> None:
        subprocess.run(
            ["xdotool", *map(str, words)], env={**os.environ, "DISPLAY": screen}, check=True, timeout=60
        )

    return send


def names(state: dict[str, Any], place: int) -> list[str]:
    return [card["name"] for card in state["columns"][place]["cards"]]


def test_a_card_is_dragged_and_a_given_up_drag_changes_nothing(
    told: Told, pointer: Callable[..., None]
) -> None:
    state = told.wait_until_still()
    first, second = state["columns"][0]["cards"][:2]
    target = state["columns"][2]

    def drag(card: dict[str, Any], *end: object) -> None:
        pointer("mousemove", card["x"], card["y"], "mousedown", 1)
        for step in range(1, _STEPS + 1):
            x = card["x"] + (target["x"] - card["x"]) * step // _STEPS
            y = card["y"] + (target["y"] - card["y"]) * step // _STEPS
            pointer("mousemove", x, y, "sleep", 0.05)
        pointer("sleep", 0.3, *end, "mouseup", 1)

    drag(first, "key", "Escape", "sleep", 0.3)
    drag(second)
    state = told.wait_for("settled")
    assert names(state, 2) == [second["name"]]
    assert first["name"] in names(state, 0)
    assert second["name"] not in names(state, 0)
