"""The rows about lists and searches measure what they say, also on a small workload of its own."""

import json
from pathlib import Path

import pytest

from tests.benchmarks import harness, row_bulk, row_lists, row_ranking, row_search, whole_agency, workload
from tests.benchmarks.harness import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(workload.make(tmp_path / "workload", big_board=30, board=5), tmp_path / "scratch")


def test_every_row_gives_figures(bench: Bench) -> None:
    quick = [
        row
        for row in (*row_lists.ROWS, *row_search.ROWS, *row_ranking.ROWS, row_bulk.ROWS[0])
        if row.name != "search-counts"
    ]
    for result in harness.measured(quick, bench):
        assert result.note == ""
        assert result.ours is not None, result.name


def test_counts_are_compared_where_the_workload_says_them(bench: Bench) -> None:
    (row,) = [row for row in row_search.ROWS if row.name == "search-counts"]
    assert harness.measure(row, bench).note
    asked = {"all": ["python"], "any": [], "none": [], "prefix": [], "phrase": [], "city": ""}
    expected = sum("Python" in person.skills for person in workload.people(bench.workload))
    lines = [json.dumps({**asked, "expected": number}) for number in (expected, expected + 1)]
    (bench.workload / "queries.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert harness.measure(row, bench).ours == 1


def test_the_agency_is_loaded_once_and_holds_everything(bench: Bench) -> None:
    folder = whole_agency.folder_of(bench)
    mark = (folder / "loaded").stat().st_mtime_ns
    assert whole_agency.folder_of(bench) == folder
    assert (folder / "loaded").stat().st_mtime_ns == mark
    with whole_agency.opened(bench) as ledger, ledger.reading() as connection:
        for table, count in (
            ("candidate", 35),
            ("application", 35),
            ("attachment", 35),
            ("search_document", 35),
        ):
            found = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
            assert (table, found) == (table, count)
