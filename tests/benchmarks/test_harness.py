"""The benchmark's arithmetic, proved with works that tell their own time."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.benchmarks import harness
from tests.benchmarks.harness import Bench, NotMeasurableError, Pair, Row, Target


def telling(*times: float) -> harness.Work:
    """Give a work that says it took the next of these times, in milliseconds."""
    waiting = iter(times)
    return lambda: next(waiting)


def row(pair: Pair, target: Target) -> Row:
    @contextmanager
    def prepare(_bench: Bench) -> Iterator[Pair]:
        yield pair

    return Row("name", "operation", target, prepare)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path, tmp_path)


def test_the_first_turn_is_not_counted_and_medians_are_taken(bench: Bench) -> None:
    pair = Pair(telling(900, 1, 2, 3, 4, 50), telling(900, 10, 2, 6, 8, 100))
    result = harness.measure(row(pair, Target(ratio=3)), bench)
    assert (result.floor, result.ours, result.ratio) == (3, 8, pytest.approx(8 / 3))
    assert result.met is True


def test_works_take_turns_and_run_at_least_five_times() -> None:
    order: list[str] = []
    pair = Pair(lambda: order.append("floor"), lambda: order.append("ours"))
    harness.medians(pair, harness.WALL, runs=1)
    assert order == ["floor", "ours"] * 6


@pytest.mark.parametrize(
    ("target", "floor", "ours", "met"),
    [
        (Target(ratio=1.5), 10, 15, True),
        (Target(ratio=1.5), 10, 15.1, False),
        (Target(ratio=1, plus_ms=6), 4, 10, True),
        (Target(ratio=1, plus_ms=6), 4, 10.1, False),
        (Target(at_most_ms=16), None, 16, True),
        (Target(ratio=1.5, at_most_ms=16), 100, 17, False),
        (Target(ratio=1.5), None, 1, None),
        (Target(ratio=1.5, at_most_ms=16), None, 17, False),
        (Target(ratio=1, plus_ms=0), 0, 0, True),
    ],
)
def test_a_target_is_met_by_its_ratio_and_its_limit(
    target: Target, floor: float | None, ours: float, met: bool | None
) -> None:
    assert target.is_met(floor, ours) is met


def test_a_row_that_cannot_be_measured_says_why(bench: Bench) -> None:
    def prepare(_bench: Bench) -> AbstractContextManager[Pair]:
        raise NotMeasurableError("no screen")

    result = harness.measure(Row("name", "operation", Target(ratio=1), prepare), bench)
    assert (result.ours, result.met, result.note) == (None, None, "no screen")
    assert harness.cells(result) == ("operation", "-", "-", "-", "<= 1 x floor", "- (no screen)")


def test_a_broken_row_is_told_and_does_not_stop_the_others(bench: Bench) -> None:
    def broken() -> None:
        raise ZeroDivisionError("by nought")

    results = harness.measured(
        [row(Pair(None, broken), Target()), row(Pair(None, telling(*[1] * 6)), Target())], bench
    )
    assert [result.note for result in results] == ["failed: ZeroDivisionError: by nought", ""]


def test_the_table_is_aligned_and_marks_what_is_not_met(bench: Bench) -> None:
    result = harness.measure(row(Pair(telling(*[2] * 6), telling(*[1234.5] * 6)), Target(ratio=2)), bench)
    head, line = harness.table([result]).splitlines()
    assert [place for place, sign in enumerate(head) if sign == "|"] == [
        place for place, sign in enumerate(line) if sign == "|"
    ]
    assert [cell.strip() for cell in line.split("|")] == [
        "operation", "2.00 ms", "1,234 ms", "617.25 x", "<= 2 x floor", "NO",
    ]  # fmt: skip


def test_json_holds_every_row_with_its_ratio(bench: Bench) -> None:
    result = harness.measure(row(Pair(telling(*[2] * 6), telling(*[3] * 6)), Target(ratio=2)), bench)
    told = json.loads(harness.as_json([result], {"runs": 5}))
    assert told["runs"] == 5
    assert told["rows"] == [
        {
            "name": "name", "operation": "operation", "clock": "cpu", "floor": 2, "ours": 3,
            "target": "<= 2 x floor", "met": True, "note": "", "ratio": 1.5,
        }
    ]  # fmt: skip
