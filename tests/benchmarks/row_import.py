"""The row about importing CVs, beside taking out their text and storing it and nothing else."""

import hashlib
import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from tests.benchmarks import agency, cv_files
from tests.benchmarks.harness import WALL, Bench, NotMeasurableError, Pair, Row, Target

_FILES = 200
_FEWEST_A_SECOND = 40
_A_COMMIT = 25


def _text_and_store(paths: list[Path], target: Path) -> None:
    """Take out the text of each file and put it into a database, committing as the program does."""
    import pypdfium2

    connection = sqlite3.connect(target)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE cv (sha256 TEXT PRIMARY KEY, file BLOB, body BLOB)")
    for place, path in enumerate(paths, start=1):
        data = path.read_bytes()
        document = pypdfium2.PdfDocument(data)
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range())
            text_page.close()
            page.close()
        document.close()
        body = zlib.compress("\n".join(texts).encode())
        connection.execute("INSERT INTO cv VALUES (?, ?, ?)", (hashlib.sha256(data).hexdigest(), data, body))
        if place % _A_COMMIT == 0:
            connection.commit()
    connection.commit()
    connection.close()


@contextmanager
def _import(bench: Bench) -> Iterator[Pair]:
    paths = cv_files.written(bench, _FILES)
    if len(paths) < _FILES:
        raise NotMeasurableError(f"the workload has only {len(paths)} people")
    numbers = count()

    def floor() -> None:
        _text_and_store(paths, bench.folder("cv-floor") / f"{next(numbers)}.db")

    def ours() -> float:
        services = agency.empty(bench.folder("cv-import") / str(next(numbers)))
        try:
            begin = time.perf_counter()
            summary = services.cv_import.run(paths)
            taken = (time.perf_counter() - begin) * 1000
        finally:
            services.close()
        if summary.counts.get("failed"):
            raise RuntimeError(f"files failed: {summary.counts}")
        return taken

    yield Pair(floor, ours)


ROWS = (
    Row(
        "cv-import",
        f"import of {_FILES} two-page PDFs, all fields, at least {_FEWEST_A_SECOND} a second",
        Target(at_most_ms=_FILES / _FEWEST_A_SECOND * 1000),
        _import,
        WALL,
    ),
)
