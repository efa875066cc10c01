"""Build one shortlist in a new process and print how long that took with its imports, in milliseconds."""

import argparse
import dataclasses
import hashlib
import inspect
import json
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import typing_extensions

from ats_desktop.domain.rows import board, candidates
from tests.benchmarks import workload
from tests.benchmarks.harness import Bench

LOADED_BY_ANY_PROGRAM = (
    argparse,
    dataclasses,
    hashlib,
    inspect,
    json,
    tempfile,
    typing_extensions,
    zipfile,
    board,
    candidates,
)


def main() -> None:
    """Measure import and building; what every run of the program loads anyway is loaded before."""
    bench = Bench(Path(sys.argv[1]), Path(sys.argv[1]))
    list(workload.people(bench.workload, 50))
    begin = time.perf_counter()
    from ats_desktop.documents import shortlist_workbook as book
    from tests.benchmarks.row_shortlist import sheet_of

    book.build(sheet_of(bench, 50))
    print((time.perf_counter() - begin) * 1000)


if __name__ == "__main__":
    main()
