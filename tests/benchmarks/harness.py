"""Measuring what the program does beside the least that the same work could cost, in the same run."""

import gc
import json
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path

Work = Callable[[], float | None]
"""Does the work once. A returned number is the time it took, in milliseconds, by its own measure."""

FEWEST_RUNS = 5
CPU, WALL, COUNT = "cpu", "wall", "count"
"""Clocks of a row; a count is no time, its works tell a number."""


class NotMeasurableError(Exception):
    """A row cannot be measured on this machine; the message says why."""


@dataclass(frozen=True)
class Target:
    """What a row should reach: ours <= ratio x floor + plus_ms, ours <= at_most_ms; None is no limit."""

    ratio: float | None = None
    plus_ms: float = 0.0
    at_most_ms: float | None = None

    def is_met(self, floor: float | None, ours: float) -> bool | None:
        """Tell whether a time in milliseconds reaches the target; None when a floor is wanted and missing."""
        if self.at_most_ms is not None and ours > self.at_most_ms:
            return False
        if self.ratio is None:
            return True
        return None if floor is None else ours <= self.ratio * floor + self.plus_ms

    def __str__(self) -> str:
        parts = []
        if self.ratio is not None:
            parts.append(f"<= {self.ratio:g} x floor" + (f" + {self.plus_ms:g} ms" if self.plus_ms else ""))
        if self.at_most_ms is not None:
            parts.append(f"<= {self.at_most_ms:g} ms")
        return ", ".join(parts) or "-"


@dataclass(frozen=True)
class Pair:
    """The two works of a row; floor is None when only the product can be measured here."""

    floor: Work | None
    ours: Work


@dataclass(frozen=True)
class Row:
    """One line of the table: how its works are prepared, by which clock they run, what is wanted."""

    name: str
    operation: str
    target: Target
    prepare: Callable[["Bench"], AbstractContextManager[Pair]]
    clock: str = CPU


@dataclass(frozen=True)
class Result:
    """The medians of a row in milliseconds; note says why a figure is missing."""

    name: str
    operation: str
    clock: str
    floor: float | None
    ours: float | None
    target: str
    met: bool | None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours in units of the floor."""
        if self.floor is None or self.ours is None or self.floor <= 0:
            return None
        return self.ours / self.floor


@dataclass(frozen=True)
class Bench:
    """What the rows share: the folder of the workload, a scratch folder, and how often each work runs."""

    workload: Path
    scratch: Path
    runs: int = FEWEST_RUNS

    def folder(self, name: str) -> Path:
        """Give a scratch folder of that name, made when it is missing."""
        folder = self.scratch / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder


def timed(work: Work, clock: str) -> float:
    """Run a work once and give its time in milliseconds, by its own word or by the clock named."""
    now = time.thread_time if clock == CPU else time.perf_counter
    begin = now()
    told = work()
    return (now() - begin) * 1000 if told is None else told


def medians(pair: Pair, clock: str, runs: int) -> tuple[float | None, float]:
    """Give the medians of both works.

    They take turns, so that a busy moment hits both; the first turn is not counted.
    """
    floors, ours = [], []
    gc.collect()
    for turn in range(max(runs, FEWEST_RUNS) + 1):
        floor = None if pair.floor is None else timed(pair.floor, clock)
        own = timed(pair.ours, clock)
        if turn:
            ours.append(own)
            if floor is not None:
                floors.append(floor)
    return (statistics.median(floors) if floors else None), statistics.median(ours)


def measure(row: Row, bench: Bench) -> Result:
    """Measure a row; one that cannot be measured gives its reason, so that the others still run."""
    try:
        with row.prepare(bench) as pair:
            floor, ours = medians(pair, row.clock, bench.runs)
    except NotMeasurableError as reason:
        return Result(row.name, row.operation, row.clock, None, None, str(row.target), None, str(reason))
    except Exception as error:
        note = f"failed: {type(error).__name__}: {error}"
        return Result(row.name, row.operation, row.clock, None, None, str(row.target), None, note)
    met = row.target.is_met(floor, ours)
    return Result(row.name, row.operation, row.clock, floor, ours, str(row.target), met)


def measured(rows: Sequence[Row], bench: Bench) -> Iterator[Result]:
    """Measure rows one after the other."""
    for row in rows:
        yield measure(row, bench)


HEADINGS = ("operation", "floor", "ours", "ratio", "target", "met")


def cells(result: Result) -> tuple[str, ...]:
    """Give a result as the texts of its line, under HEADINGS."""
    operation = result.operation + (f" ({WALL})" if result.clock == WALL else "")
    met = "?" if result.met is None else ("yes" if result.met else "NO")
    if result.note:
        met = f"- ({result.note})"
    ratio = "-" if result.ratio is None else f"{result.ratio:.2f} x"
    if result.clock == COUNT:
        target = "0" if result.floor is None else result.target.removesuffix(" ms")
        return operation, _number(result.floor), _number(result.ours), ratio, target, met
    return operation, _shown(result.floor), _shown(result.ours), ratio, result.target, met


def table(results: Sequence[Result]) -> str:
    """Give the results as lines of aligned text."""
    lines = [HEADINGS, *(cells(result) for result in results)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADINGS))]
    return "\n".join(
        " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def as_json(results: Sequence[Result], facts: dict[str, object]) -> str:
    """Give the results with facts about the run as JSON; times in milliseconds."""
    rows = [{**asdict(result), "ratio": result.ratio} for result in results]
    return json.dumps({**facts, "rows": rows}, indent=1, ensure_ascii=False) + "\n"


def _number(count: float | None) -> str:
    return "-" if count is None else f"{count:.4g}"


def _shown(milliseconds: float | None) -> str:
    if milliseconds is None:
        return "-"
    return f"{milliseconds:.2f} ms" if milliseconds < 10 else f"{milliseconds:,.0f} ms"
