"""Reading and importing CV files: one row a file, whatever the file is."""

import json
from pathlib import Path

import pytest

from ats_desktop import resources
from ats_desktop.intake import ocr
from tests.support.command_line import CommandLine

KEYS = {
    "file",
    "full_name",
    "email",
    "phone",
    "links",
    "skills",
    "years_experience",
    "degree",
    "degree_level",
    "current_title",
    "current_company",
    "location",
    "fields",
    "path",
    "error",
    "reason",
}
CV = (
    "Zoya Example\nLahore\nE-mail: zoya@example.com\nPhone: 0300 1234567\n\n"
    "SKILLS\nPython, Django\n\nEXPERIENCE\nBackend Engineer, Example Systems\nJan 2021 - Dec 2024\n"
)


@pytest.fixture
def cvs(tmp_path: Path) -> Path:
    """One good file and one of each kind that gives no person."""
    folder = tmp_path / "cvs"
    folder.mkdir()
    (folder / "a-good.txt").write_text(CV, encoding="utf-8")
    (folder / "b-empty.pdf").write_bytes(b"")
    (folder / "c-broken.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<" + b"\x00" * 200)
    another = CV.replace("zoya@", "zara@").replace("Zoya", "Zara").replace("1234567", "7654321")
    (folder / "d-mislabelled.pdf").write_text(another, encoding="utf-8")
    (folder / "e-old.doc").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600)
    (folder / "f-picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 50)
    return folder


def test_reading_needs_no_agency_and_stores_nothing(blank: CommandLine, cvs: Path) -> None:
    before = sorted(blank.data.parent.rglob("*"))
    blank.json("cv", "read", cvs / "a-good.txt")
    assert not blank.data.exists()
    assert sorted(blank.data.parent.rglob("*")) == before


def test_a_row_says_what_the_cv_says_and_where(blank: CommandLine, cvs: Path) -> None:
    row = blank.json("cv", "read", cvs / "a-good.txt").row
    assert set(row) == KEYS
    assert (row["file"], row["full_name"], row["email"]) == ("a-good.txt", "Zoya Example", "zoya@example.com")
    assert (row["phone"], row["location"], row["error"]) == ("+923001234567", "Lahore", None)
    assert {"Python", "Django"} <= set(row["skills"])  # type: ignore[call-overload]
    email = row["fields"]["email"]  # type: ignore[index]
    assert set(email) == {"confidence", "evidence", "page"}
    assert "zoya@example.com" in email["evidence"]


def test_bad_files_are_rows_with_a_reason_and_stop_nothing(blank: CommandLine, cvs: Path) -> None:
    rows = {str(row["file"]): row for row in blank.json("cv", "read", cvs).rows}
    assert rows["a-good.txt"]["full_name"] == "Zoya Example"
    assert rows["d-mislabelled.pdf"]["full_name"] == "Zara Example"
    assert rows["b-empty.pdf"]["error"] == "file_empty"
    assert rows["e-old.doc"]["error"] == "file_old_word"
    for name in ("b-empty.pdf", "c-broken.pdf", "e-old.doc"):
        assert set(rows[name]) == KEYS
        assert str(rows[name]["reason"]).endswith(".")


def test_a_path_that_is_not_there_is_said_and_the_rest_is_read(blank: CommandLine, cvs: Path) -> None:
    ran = blank.ats("cv", "read", cvs / "nowhere.pdf", cvs / "a-good.txt", "--json")
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert "nowhere.pdf is not there" in ran.err
    assert [row["error"] for row in ran.rows] == [None, "path_missing"]


def test_people_see_a_table(blank: CommandLine, cvs: Path) -> None:
    lines = blank.ats("cv", "read", cvs).out.splitlines()
    assert lines[0].split() == [
        "File",
        "Name",
        "E-mail",
        "Phone",
        "Years",
        "Degree",
        "Title",
        "City",
        "Remark",
    ]
    assert "Zoya Example" in lines[1]


def test_importing_gives_one_result_a_file(agency: CommandLine, cvs: Path) -> None:
    rows = {str(row["file"]): row for row in agency.json("cv", "import", cvs, "--job", "JOB-0001").rows}
    assert rows["a-good.txt"]["result"] == "added"
    assert rows["a-good.txt"]["candidate"] == "Zoya Example"
    assert rows["b-empty.pdf"]["result"] == "failed"
    assert "empty" in str(rows["b-empty.pdf"]["reason"])
    names = [row["name"] for row in agency.json("board", "JOB-0001").rows]
    assert {"Zoya Example", "Zara Example"} <= set(names)
    again = {str(row["file"]): row for row in agency.json("cv", "import", cvs).rows}
    assert again["a-good.txt"]["result"] == "known"


def test_importing_for_a_job_that_is_not_there_imports_nothing(agency: CommandLine, cvs: Path) -> None:
    ran = agency.ats("cv", "import", cvs, "--job", "JOB-9999")
    assert ran.status == 1
    assert "There is no job JOB-9999" in ran.err
    assert len(agency.json("candidate", "list").rows) == 3


def test_text_that_would_steer_a_terminal_does_not(agency: CommandLine, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.txt"
    hostile.write_text(
        CV.replace("Example Systems", "\x1b]0;owned\x07=1+1 {{7*7}} <b>'; --"), encoding="utf-8"
    )
    said = agency.ats("cv", "import", hostile).out + agency.ats("candidate", "show", "Zoya").out
    assert "\x1b" not in said
    assert "\x07" not in said


def test_every_sample_is_read(blank: CommandLine) -> None:
    ran = blank.json("cv", "read", resources.path("samples"))
    rows = [row for row in ran.rows if str(row["file"]).startswith("dev")]
    assert len(rows) == 12
    scans = [row["file"] for row in rows if row["error"] == "scan"]
    assert scans == ([] if ocr.is_available() else ["dev09.pdf"])
    assert all(row["full_name"] and row["email"] and row["phone"] for row in rows if row["file"] not in scans)
    assert json.loads(ran.out.splitlines()[0])["file"] == ran.rows[0]["file"]
