"""The benchmark command: floor and product side by side, printed as a table; it always ends with 0."""

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import harness, workload
from tests.benchmarks.harness import Bench, Result, Row


def all_rows() -> tuple[Row, ...]:
    """Give every row, in the order of the table."""
    from tests.benchmarks import (
        row_agreements,
        row_board_data,
        row_board_window,
        row_bulk,
        row_import,
        row_import_window,
        row_list_window,
        row_lists,
        row_palette,
        row_ranking,
        row_search,
        row_shortlist,
        row_start,
    )

    modules = (
        row_start,
        row_board_window,
        row_board_data,
        row_lists,
        row_list_window,
        row_search,
        row_palette,
        row_ranking,
        row_bulk,
        row_shortlist,
        row_agreements,
        row_import,
        row_import_window,
    )
    return tuple(row for module in modules for row in module.ROWS)


def main(argv: list[str] | None = None) -> int:
    """Measure the rows asked for and print their table; progress goes to standard error."""
    rows = all_rows()
    arguments = _parser([row.name for row in rows]).parse_args(argv)
    wanted = [row for row in rows if not arguments.rows or row.name in arguments.rows]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="ats-benchmarks-", ignore_cleanup_errors=True) as scratch:
        folder = arguments.workload or workload.make(Path(scratch) / "workload")
        bench = Bench(folder, Path(scratch), max(arguments.runs, harness.FEWEST_RUNS))
        results: list[Result] = []
        for row in wanted:
            print(f"measuring {row.name} ...", file=sys.stderr, flush=True)
            results.append(harness.measure(row, bench))
    print(
        f"{_machine()}; medians of {bench.runs} runs; {arguments.workload or 'a small workload of its own'}"
    )
    print(harness.table(results))
    if arguments.json:
        facts = {"machine": _machine(), "runs": bench.runs, "workload": str(arguments.workload or "")}
        arguments.json.write_text(harness.as_json(results, facts), encoding="utf-8")
    return 0


def _parser(names: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--workload", type=Path, metavar="DIR", help="candidates.jsonl and applications.jsonl"
    )
    parser.add_argument("--rows", nargs="+", choices=names, metavar="NAME", help="only: " + ", ".join(names))
    parser.add_argument("--runs", type=int, default=harness.FEWEST_RUNS, help="turns of each work, 5 or more")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser


def _machine() -> str:
    machine = f"{platform.system()} {platform.machine()}"
    return f"{machine}, {os.cpu_count()} cores, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())
