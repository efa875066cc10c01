"""The list command: columns, preview and import."""

from pathlib import Path

from tests.support.command_line import CommandLine

LIST = "Candidate Name,Contact No,Email,Level\nZoya Listed,0300-0000077,zoya@example.com,senior\n,,,\n"


def write(folder: Path, text: str = LIST) -> Path:
    file = folder / "people.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_list_is_looked_at_then_taken_in(agency: CommandLine, tmp_path: Path) -> None:
    file = write(tmp_path)
    (row,) = agency.json("list", "preview", file).rows
    assert (row["row"], row["result"], row["name"]) == (2, "added", "Zoya Listed")
    assert agency.json("search", "Zoya").rows == []
    (row,) = agency.json("list", "import", file, "--job", "JOB-0001").rows
    assert row["result"] == "added"
    assert agency.json("search", "Zoya").rows[0]["name"] == "Zoya Listed"
    assert "takes the whole list back" in agency.ats("list", "import", file).out


def test_a_column_can_be_given_a_meaning_that_is_remembered(agency: CommandLine, tmp_path: Path) -> None:
    file = write(tmp_path)
    agency.ats("list", "import", file, "--map", "Level=headline")
    means = {row["column"]: row["means"] for row in agency.json("list", "columns", file).rows}
    assert means["Level"] == "headline"


def test_a_strange_column_is_named(agency: CommandLine, tmp_path: Path) -> None:
    ran = agency.ats("list", "preview", write(tmp_path), "--map", "Nothing=city")
    assert ran.status == 1
    assert "Nothing=city" in ran.err


def test_a_file_that_is_no_list_is_refused(agency: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "old.xls"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    ran = agency.ats("list", "preview", file)
    assert ran.status == 1
    assert "old.xls" in ran.err
