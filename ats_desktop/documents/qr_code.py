"""QR codes as runs of dark modules; the mask is chosen on whole rows at once."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Any

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from typing_extensions import override

_MASKS = 8
_LIKE_A_FINDER = (1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0)
_Rows = Sequence[int]
"""One number a row; its lowest bit is the module at the left, and is set where the module is dark."""


def dark_runs(text: str) -> tuple[int, list[tuple[int, int, int]]]:
    """Give the modules a side, and (row, start, end) of each run of dark modules, from the top left."""
    code: Any = _FastCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text))
    code.make()
    return code.getModuleCount(), list(_runs(code.modules))


class _FastCode(QRCode):
    """A code whose mask is the one that trying all eight in turn would choose."""

    @override
    def getBestMaskPattern(self) -> int:
        self.makeImpl(True, 0)
        rows, side = _numbers(self.modules), self.moduleCount
        lost = [
            lost_points([row ^ flip for row, flip in zip(rows, flips, strict=True)], side)
            for flips in _flips(self.version)
        ]
        return lost.index(min(lost))


@lru_cache(maxsize=8)
def _flips(version: int) -> tuple[tuple[int, ...], ...]:
    """Give, for each mask, the modules in which it differs from the first mask."""
    empty: Any = QRCode(version, QRErrorCorrectLevel.M)
    empty.dataCache = []
    masked = []
    for mask in range(_MASKS):
        empty.makeImpl(True, mask)
        masked.append(_numbers(empty.modules))
    return tuple(tuple(row ^ first for row, first in zip(rows, masked[0], strict=True)) for rows in masked)


def lost_points(rows: _Rows, side: int) -> int:
    """Count how hard a code is to read: long runs, squares, marks like a finder's, uneven darkness."""
    full = (1 << side) - 1
    across = [~(row ^ row >> 1) & full >> 1 for row in rows]
    down = [~(row ^ below) & full for row, below in pairwise(rows)]
    squares = sum((same & same >> 1 & level).bit_count() for same, level in zip(down, across, strict=False))
    darkness = 100 * sum(row.bit_count() for row in rows) // side**2
    return (
        sum(_runs_across(same) for same in across)
        + _runs_down(down)
        + 3 * squares
        + 40 * sum(_finders(row, side) for row in rows)
        + 10 * (abs(darkness - 50) // 5)
    )


def _runs_across(same: int) -> int:
    """Count what runs of five and more cost: their length less two; ``same`` marks equal neighbours."""
    fives = same & same >> 1 & same >> 2 & same >> 3
    return fives.bit_count() + 2 * (fives & ~(fives >> 1)).bit_count()


def _runs_down(same: _Rows) -> int:
    fives = [a & b & c & d for a, b, c, d in zip(same, same[1:], same[2:], same[3:], strict=False)]
    ends = [five & ~after for five, after in zip(fives, [*fives[1:], 0], strict=True)]
    return sum(five.bit_count() for five in fives) + 2 * sum(end.bit_count() for end in ends)


def _finders(row: int, side: int) -> int:
    # The last place is left out, as in the count that this one must agree with.
    places = (1 << side - len(_LIKE_A_FINDER)) - 1
    for place, dark in enumerate(_LIKE_A_FINDER):
        places &= row >> place if dark else ~(row >> place)
    return places.bit_count()


def _numbers(modules: Sequence[Sequence[bool]]) -> list[int]:
    return [int("".join("1" if dark else "0" for dark in reversed(row)), 2) for row in modules]


def _runs(modules: Sequence[Sequence[bool]]) -> Iterator[tuple[int, int, int]]:
    for row, line in enumerate(modules):
        end = 0
        for dark, run in groupby(line):
            start, end = end, end + len(list(run))
            if dark:
                yield row, start, end
