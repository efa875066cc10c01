"""Rows about the list of candidates on the screen: scrolling, paging, jumping, ticking everyone."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import TYPE_CHECKING

from tests.benchmarks.harness import Bench, Pair, Row, Target

if TYPE_CHECKING:
    from ats_desktop.domain.rows.candidates import CandidateRow

_PEOPLE = 100_000
_TURNS, _STEP = 60, 40
"""Frames of one run, and the pixels that each scrolls."""


class _ShownList:
    """The program's table of candidates in a window of its own, whose pages are there when asked for."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QHBoxLayout, QWidget

        from ats_desktop.gui.models.candidates_model import PAGE_SIZE, CandidatesModel
        from ats_desktop.gui.views.candidates_table import CandidatesTable
        from tests.benchmarks import qt_scene

        self._application = qt_scene.application()
        self._frame = QWidget()
        self._frame.resize(*qt_scene.SIZE)
        self.model = CandidatesModel(self._frame)
        self.table = CandidatesTable(self.model, "Candidates", self._frame)
        layout = QHBoxLayout(self._frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.ids = tuple(f"{number:032x}" for number in range(_PEOPLE))
        # The program hashes the keys on the database's thread.
        frozenset(self.ids)
        rows = tuple(_person(number) for number in range(4 * PAGE_SIZE))

        def give(start: int) -> None:
            first = start % len(rows)
            self.model.show_page(start, rows[first : first + PAGE_SIZE])

        self.model.page_wanted.connect(give)
        self.model.show_result(self.ids, rows[:PAGE_SIZE])
        self._frame.show()
        self.paint()

    def paint(self) -> None:
        """Let everything be painted that waits for it."""
        self._application.processEvents()

    def scroll_to(self, place: int) -> float:
        """Go to a place in pixels and paint; give the milliseconds that it took this thread."""
        begin = time.thread_time()
        self.table.verticalScrollBar().setValue(place)
        self.paint()
        return (time.thread_time() - begin) * 1000

    def close(self) -> None:
        """Take the window away."""
        self._frame.close()
        self._frame.deleteLater()


def _person(number: int) -> "CandidateRow":
    """Invent a row; texts differ as they do in a real list."""
    from ats_desktop.domain.rows.board import SKILL_SEPARATOR
    from ats_desktop.domain.rows.candidates import CandidateRow
    from ats_desktop.domain.stage import StageKind

    chance = Random(number)
    skills = [f"Skill {chance.randrange(60)}" for _ in range(chance.randint(3, 12))]
    kind = chance.choice((None, *StageKind))
    return CandidateRow(
        f"{number:032x}",
        f"Person {number} Sample",
        "",
        f"Engineer of {chance.choice(('backends', 'apps', 'data'))} {number % 97}",
        chance.choice(("Karachi", "Lahore", "Islamabad")),
        float(chance.randint(0, 12)),
        SKILL_SEPARATOR.join(dict.fromkeys(skills)),
        "",
        "",
        chance.choice((None, 0, 15, 30)),
        chance.choice((None, 250_000, 425_000)),
        "PKR",
        "",
        0,
        score=chance.choice((None, 45, 60, 75, 90)),
        where_stage=kind.value if kind is not None else "",
        where_kind=kind,
        where_job=f"Client {number % 40} · Engineer" if kind is not None else "",
    )


def _slowest_of_20(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


@contextmanager
def _moving(places: Callable[[_ShownList], Iterator[int]]) -> Iterator[Pair]:
    shown = _ShownList()
    yield Pair(None, lambda: _slowest_of_20([shown.scroll_to(place) for place in places(shown)]))
    shown.close()


def _frames(shown: _ShownList) -> Iterator[int]:
    begin = shown.table.verticalScrollBar().value()
    return iter(range(begin, begin + _TURNS * _STEP, _STEP))


def _pages(shown: _ShownList) -> Iterator[int]:
    bar = shown.table.verticalScrollBar()
    return iter(range(bar.value(), bar.value() + _TURNS * bar.pageStep(), bar.pageStep()))


def _jumps(shown: _ShownList) -> Iterator[int]:
    chance, most = Random(5), shown.table.verticalScrollBar().maximum()
    return iter([chance.randrange(most) for _ in range(_TURNS)])


@contextmanager
def _tick_everyone(_: Bench) -> Iterator[Pair]:
    shown = _ShownList()

    def ours() -> None:
        shown.model.tick(shown.ids, is_ticked=True)
        shown.paint()
        shown.model.clear_ticks()

    yield Pair(None, ours)
    shown.close()


ROWS = (
    Row(
        "list-scroll-p95",
        "scroll frame of the list of 100,000, slowest of 20",
        Target(at_most_ms=5.5),
        lambda _: _moving(_frames),
    ),
    Row(
        "list-page-paint-p95",
        "a page further down the list of 100,000, painted, slowest of 20",
        Target(at_most_ms=6),
        lambda _: _moving(_pages),
    ),
    Row(
        "list-jump-paint-p95",
        "a jump in the list of 100,000, painted, slowest of 20",
        Target(at_most_ms=9),
        lambda _: _moving(_jumps),
    ),
    Row("list-tick-all", "tick 100,000 people and paint", Target(at_most_ms=16), _tick_everyone),
)
