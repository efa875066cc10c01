"""Rows about issued papers, beside a bare script that sets the same words in the same layout."""

import io
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from tests.benchmarks.child import child_milliseconds
from tests.benchmarks.harness import WALL, Bench, Pair, Row, Target

_KEYS = {"contract": ("contractor-direct", "CA-2026-0042"), "nda": ("mutual-nda", "NDA-2026-0107")}


class UnequalPagesError(RuntimeError):
    """The script and the program made papers of different length, so their times cannot be compared."""


def page_counts(kind: str) -> tuple[int, int]:
    """Give the pages of the bare script's paper and of the program's."""
    from pypdf import PdfReader

    bare, ours = _both(kind)
    return tuple(len(PdfReader(io.BytesIO(make())).pages) for make in (bare, ours))  # type: ignore[return-value]


def _both(kind: str) -> tuple[Callable[[], bytes], Callable[[], bytes]]:
    from tests.benchmarks import bare_paper, bare_words
    from tests.support import agreements

    make = {"contract": agreements.contract, "nda": agreements.nda}[kind]
    return bare_paper.script(bare_words.words_of(*_KEYS[kind])), lambda: make().pdf


def _paper(kind: str) -> Callable[[Bench], AbstractContextManager[Pair]]:
    @contextmanager
    def prepare(_bench: Bench) -> Iterator[Pair]:
        floor, ours = page_counts(kind)
        if floor != ours:
            raise UnequalPagesError(f"{kind}: {floor} pages against {ours}")
        bare, program = _both(kind)
        yield Pair(lambda: _forget(bare()), lambda: _forget(program()))

    return prepare


def _forget(_result: object) -> None:
    return None


@contextmanager
def _first(_bench: Bench) -> Iterator[Pair]:
    yield Pair(None, lambda: child_milliseconds("tests.benchmarks.child_contract"))


ROWS = (
    Row("contract", "contractor agreement, after the first", Target(ratio=1.3), _paper("contract")),
    Row("nda", "mutual NDA, after the first", Target(ratio=1.3), _paper("nda")),
    Row(
        "contract-first",
        "contractor agreement, first time after import",
        Target(at_most_ms=250),
        _first,
        WALL,
    ),
)
