"""Rows about the board on the screen: its first paint, a repaint, a move."""

import time
from bisect import insort
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby

from tests.benchmarks import agency
from tests.benchmarks.harness import Bench, Pair, Row, Target
from tests.benchmarks.row_board_data import raw_board

_FEW, _MANY = 10_000, 100_000


@contextmanager
def _first_paint(bench: Bench) -> Iterator[Pair]:
    from tests.benchmarks import qt_scene

    qt_scene.application()
    held = agency.loaded(bench)
    connection, read = raw_board(held.folder, held.big_job)
    try:
        with held.opened() as services:
            # What is shown is deleted again outside the time.
            def floor() -> float:
                begin = time.thread_time()
                rows = read()
                columns = [
                    [(row[4], row[6], row[9]) for row in cards]
                    for _, cards in groupby(rows, lambda row: row[2])
                ]
                bare = qt_scene.BareBoard(columns)
                bare.show()
                qt_scene.application().processEvents()
                took = (time.thread_time() - begin) * 1000
                bare.close()
                bare.deleteLater()
                return took

            def ours() -> float:
                begin = time.thread_time()
                shown = qt_scene.ShownBoard(services.pipeline.board(held.big_job))
                shown.paint()
                took = (time.thread_time() - begin) * 1000
                shown.close()
                return took

            yield Pair(floor, ours)
    finally:
        connection.close()


@contextmanager
def _repaint(_bench: Bench) -> Iterator[Pair]:
    from tests.benchmarks import qt_scene

    qt_scene.application()
    shown = qt_scene.ShownBoard(qt_scene.invented_board(_FEW))
    shown.paint()
    yield Pair(None, shown.repaint_all)
    shown.close()


def _mover(count: int) -> tuple[Callable[[], None], Callable[[], None]]:
    """Give what moves a card to and fro on a board and paints it, and what ends the board."""
    from tests.benchmarks import qt_scene

    shown = qt_scene.ShownBoard(qt_scene.invented_board(count))
    shown.paint()
    model = shown.model
    key = model.columns[0].card(3).application_id

    def move() -> None:
        card = model.card(key)
        assert card is not None
        here, there = model.columns[0].stage_id, model.columns[1].stage_id
        model.move([card], there if card.stage_id == here else here)
        shown.paint()

    return move, shown.close


@contextmanager
def _move_few(_bench: Bench) -> Iterator[Pair]:
    from tests.benchmarks import qt_scene

    qt_scene.application()
    move, end = _mover(_FEW)
    bare = qt_scene.BareColumns()
    bare.show()
    keys = list(range(_FEW // 2))

    def floor() -> None:
        key = keys.pop(3)
        insort(keys, key)
        bare.update()
        qt_scene.application().processEvents()

    yield Pair(floor, move)
    bare.close()
    end()


@contextmanager
def _move_many(_bench: Bench) -> Iterator[Pair]:
    from tests.benchmarks import qt_scene

    qt_scene.application()
    few, end_few = _mover(_FEW)
    many, end_many = _mover(_MANY)
    yield Pair(few, many)
    end_few()
    end_many()


_FRAMES, _STEP = 120, 40
"""Frames of one run, and the pixels that each scrolls."""


def _frames(frame: Callable[[], None]) -> list[float]:
    """Give the times of one run's frames in milliseconds, rising."""
    times = []
    for _ in range(_FRAMES):
        begin = time.thread_time()
        frame()
        times.append((time.thread_time() - begin) * 1000)
    return sorted(times)


@contextmanager
def _scroll(columns: int, place: float) -> Iterator[Pair]:
    """Scroll columns of a board and of a bare one; ``place`` chooses among the frames, 0.5 is the median."""
    from tests.benchmarks import qt_scene

    qt_scene.application()
    board = qt_scene.even_board(_FEW)
    shown = qt_scene.ShownBoard(board)
    shown.paint()
    cards = [[(card.name, card.city, card.skill_line) for card in each.cards] for each in board.columns]
    bare = qt_scene.BareBoard(cards[:columns])
    bare.show()

    def floor() -> float:
        def frame() -> None:
            bare.offset = (bare.offset + _STEP) % (qt_scene.CARD_STEP * 1_000)
            bare.update()
            qt_scene.application().processEvents()

        return _frames(frame)[int(_FRAMES * place)]

    def ours() -> float:
        return _frames(lambda: shown.scroll(columns, _STEP))[int(_FRAMES * place)]

    yield Pair(floor, ours)
    bare.close()
    shown.close()


@contextmanager
def _theme_switch(bench: Bench) -> Iterator[Pair]:
    from tests.benchmarks import qt_scene

    qt_scene.application()
    held = agency.loaded(bench)
    window = qt_scene.ShownWindow(held.folder, held.big_job)
    yield Pair(None, window.switch_theme)
    window.close()


ROWS = (
    Row(
        "board-first-paint",
        "board first paint, 10,000 cards incl. query, beside raw query + own-area paint",
        Target(ratio=2),
        _first_paint,
    ),
    Row("board-repaint", "full repaint of a board of 10,000 cards", Target(at_most_ms=5.5), _repaint),
    Row("move-paint", "move a card of 10,000: model + repaint", Target(ratio=3), _move_few),
    Row(
        "move-paint-100000",
        "the same of 100,000, beside 10,000",
        Target(ratio=1.3),
        _move_many,
    ),
    Row(
        "scroll-one",
        "scroll frame of one column of 2,000 cards, beside bare painting",
        Target(ratio=2),
        lambda _: _scroll(1, 0.5),
    ),
    Row("scroll-one-p95", "the same, slowest of 20", Target(at_most_ms=5.5), lambda _: _scroll(1, 0.95)),
    Row(
        "scroll-five",
        "scroll frame of five columns of 2,000 cards, beside bare painting",
        Target(ratio=2),
        lambda _: _scroll(5, 0.5),
    ),
    Row("scroll-five-p95", "the same, slowest of 20", Target(at_most_ms=8), lambda _: _scroll(5, 0.95)),
    Row(
        "theme-switch",
        "light to dark, the window with a board of 10,000 cards",
        Target(at_most_ms=300),
        _theme_switch,
    ),
)
