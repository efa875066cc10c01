"""The benchmark command and its own workload."""

import json
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as command
from tests.benchmarks import workload


def test_the_workload_is_always_the_same_and_reads_back(tmp_path: Path) -> None:
    first, second = (workload.make(tmp_path / name, big_board=30, board=5) for name in ("a", "b"))
    for name in ("candidates.jsonl", "applications.jsonl"):
        assert (first / name).read_bytes() == (second / name).read_bytes()
    people = list(workload.people(first))
    assert [person.id for person in people] == list(range(1, 36))
    assert all(person.email.endswith("@example.com") and person.skills for person in people)
    assert len(list(workload.applied(first, workload.BIG_JOB))) == 30
    assert {each.person for each in workload.applied(first, workload.BOARD_JOB)} == set(range(31, 36))


def test_the_command_measures_the_rows_asked_for_and_ends_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = workload.make(tmp_path / "workload", big_board=20, board=5)
    figures = tmp_path / "figures.json"
    ended = command.main(
        ["--workload", str(folder), "--rows", "shortlist-50", "--runs", "1", "--json", str(figures)]
    )
    assert ended == 0
    heading, line = capsys.readouterr().out.splitlines()[1:]
    assert [cell.strip() for cell in heading.split("|")] == [
        "operation", "floor", "ours", "ratio", "target", "met",
    ]  # fmt: skip
    assert line.startswith("shortlist workbook of 50 rows")
    told = json.loads(figures.read_text(encoding="utf-8"))
    assert [row["name"] for row in told["rows"]] == ["shortlist-50"]
    assert told["runs"] == 5
    assert told["rows"][0]["ours"] > 0


def test_a_row_that_does_not_exist_is_wrong_usage() -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(["--rows", "nonsense"])
    assert ended.value.code == 2


def test_every_row_has_a_name_of_its_own() -> None:
    names = [row.name for row in command.all_rows()]
    assert len(names) == len(set(names)) > 10
