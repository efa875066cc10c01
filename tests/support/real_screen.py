"""A virtual screen with a window manager, a pointer on it, and the program that tells what it shows there."""

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

TOOLS = ("Xvfb", "openbox", "xdotool")
STEPS = 8
_SILENCE_SECONDS = 60
_MOST_STATES = 60
State = dict[str, Any]
Pointer = Callable[..., None]

needs_screen = [
    pytest.mark.display,
    pytest.mark.skipif(
        sys.platform == "win32" or not all(shutil.which(tool) for tool in TOOLS),
        reason=f"needs {', '.join(TOOLS)}",
    ),
]
"""Marks of tests that need a real pointer."""


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


@pytest.fixture
def pointer(screen: str) -> Pointer:
    """Send xdotool's words to the screen."""

    def send(*words: object) -> None:
        subprocess.run(
            ["xdotool", *map(str, words)], env={**os.environ, "DISPLAY": screen}, check=True, timeout=60
        )

    return send


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

    def next(self) -> State:
        """Give the next state."""
        state: State = json.loads(self._lines.get(timeout=_SILENCE_SECONDS))
        return state

    def wait_for(self, what: str) -> State:
        """Give the next state of a kind."""
        return self.wait_until(lambda state: state["what"] == what)

    def wait_until(self, holds: Callable[[State], bool]) -> State:
        """Give the next state that something holds for."""
        for _ in range(_MOST_STATES):
            if holds(state := self.next()):
                return state
        pytest.fail(f"It never comes to that; last: {state}")

    def wait_until_still(self) -> State:
        """Give the state once the window manager has put the window where it stays."""
        return self.wait_until_still_at(lambda state: state["what"] == "here" and bool(names(state, 0)))

    def wait_until_still_at(self, holds: Callable[[State], bool]) -> State:
        """Give a state that something holds for and that has come twice: nothing moves any more."""
        before: State = {}

        def is_still(state: State) -> bool:
            nonlocal before
            before, last = state, before
            return state == last and holds(state)

        return self.wait_until(is_still)

    def _read(self, program: "subprocess.Popen[str]") -> None:
        assert program.stdout is not None
        for line in program.stdout:
            self._lines.put(line)


def told_program(module: str, screen: str, *arguments: object) -> Iterator[Told]:
    """Run a module that tells what it shows, and end it at last."""
    child = subprocess.Popen(
        [sys.executable, "-m", module, *map(str, arguments)],
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


def names(state: State, place: int) -> list[str]:
    """Give the names on the cards of a column."""
    return [card["name"] for card in state["columns"][place]["cards"]]


def drag(pointer: Pointer, card: State, target: State, *end: object) -> None:
    """Pull a card to a place in steps, as a hand does."""
    pointer("mousemove", card["x"], card["y"], "mousedown", 1)
    for step in range(1, STEPS + 1):
        x = card["x"] + (target["x"] - card["x"]) * step // STEPS
        y = card["y"] + (target["y"] - card["y"]) * step // STEPS
        pointer("mousemove", x, y, "sleep", 0.05)
    pointer("sleep", 0.3, *end, "mouseup", 1)
