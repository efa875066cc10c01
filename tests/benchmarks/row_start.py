"""Rows about the program's start, beside an empty window; the time runs from the start of Python."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict

from tests.benchmarks import agency
from tests.benchmarks.child import run_child
from tests.benchmarks.harness import COUNT, WALL, Bench, Pair, Row, Target

_MODULE = "tests.benchmarks.child_start"


def _moment(*arguments: str) -> float:
    """Start a child and give the milliseconds from then to what it waited for."""
    begin = time.perf_counter()
    told = run_child(_MODULE, *arguments)
    return (float(told.splitlines()[0]) - begin) * 1000


def _program(kind: str, bench: Bench) -> list[str]:
    """Give the arguments that start the program on the big board."""
    from ats_desktop.gui.window_state import VERSION, WindowState

    held = agency.loaded(bench)
    state = bench.folder("state") / "window.json"
    content = {"version": VERSION, **asdict(WindowState(job_id=held.big_job))}
    state.write_text(json.dumps(content), encoding="utf-8")
    return [kind, str(held.folder), str(state)]


def _beside_bare(kind: str) -> Callable[[Bench], AbstractContextManager[Pair]]:
    @contextmanager
    def prepare(bench: Bench) -> Iterator[Pair]:
        arguments = _program(kind, bench)
        yield Pair(lambda: _moment("bare"), lambda: _moment(*arguments))

    return prepare


@contextmanager
def _heavy(bench: Bench) -> Iterator[Pair]:
    arguments = _program("skeleton", bench)

    def loaded() -> float:
        return float(len(run_child(_MODULE, *arguments).splitlines()[1].split()))

    yield Pair(None, loaded)


ROWS = (
    Row(
        "start",
        "start to first paint of the window, beside a bare window",
        Target(ratio=1.8),
        _beside_bare("skeleton"),
        WALL,
    ),
    Row(
        "start-board",
        "start to the board with 10,000 cards, beside a bare window",
        Target(ratio=5.5),
        _beside_bare("board"),
        WALL,
    ),
    Row(
        "start-modules",
        "heavy libraries loaded at the first paint",
        Target(at_most_ms=0),
        _heavy,
        COUNT,
    ),
)
