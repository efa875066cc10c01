"""A whole working day at the command line, from CVs on a stick to a contract."""

import io
from pathlib import Path

import openpyxl
import pypdf
import pytest

from ats_desktop.cli.sentences import ACTS
from tests.support.command_line import CommandLine

TERMS = [
    "client.kind=Incorporated in Pakistan",
    "client.address=5th Floor, Example Towers, Karachi",
    "client.email=office@example.com",
    "client.signatory=Contact Person",
    "client.signatory_title=Director",
    "agency.address=Suite 1, Example House, Karachi",
    "agency.phone=+92 21 3500 0000",
    "agency.email=agency@example.com",
    "contractor.cnic=42000-0000012-4",
    "contractor.address=House 1, Example Street, Karachi",
    "job.place=Remote from Karachi",
    "job.hours=11:00-19:00, Monday to Friday",
    "job.channels=E-mail",
    "dates.start=2030-01-07",
    "dates.end=2030-06-30",
    "dates.term_text=Six months",
    "fees.total=18,00,000",
    "fees.days=14",
    "fees.wht=yes",
    "fees.wht_rate=4%",
    "delivery.review_days=5",
    "delivery.fix_days=5",
    "delivery.cure_days=14",
    "change.cap=15",
    "nda.purpose=Discussing the work",
    "nda.period=12",
    "nda.years=3",
    "nda.breach_hours=24",
    "nda.return_days=14",
    "liability.cap=18,00,000",
    "milestones[0].name=Plan",
    "milestones[0].criteria=The plan is agreed",
    "milestones[0].due=2030-02-01",
    "milestones[0].fee=1800000",
]


def _cv(name: str, number: int) -> str:
    return (
        f"{name}\nKarachi\nE-mail: person{number}@example.com\nPhone: 0300 000000{number}\n\n"
        "SKILLS\nPython, Django, PostgreSQL\n\n"
        "EXPERIENCE\nBackend Engineer, Example Systems\nJan 2021 - Dec 2024\n"
    )


def test_from_cvs_on_a_stick_to_a_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    day = CommandLine(tmp_path / "agency", capsys)
    stick = tmp_path / "stick"
    stick.mkdir()
    people = ("Ayesha Example", "Bilal Sample", "Hina Specimen", "Omar Placeholder")
    for number, name in enumerate(people, 1):
        (stick / f"{number}.txt").write_text(_cv(name, number), encoding="utf-8")

    day.json("init", "--name", "Example Agency", "--short-name", "Example")
    day.json("client", "add", "Example Client", "--contact", "Contact Person", "--city", "Karachi")
    job = day.json("job", "add", "Backend Engineer", "--client", "example client", "--must", "Python:3").row
    assert job["job"] == "JOB-0001"
    rows = day.json("cv", "import", stick, "--job", "JOB-0001").rows
    assert [row["result"] for row in rows] == ["added"] * 4

    day.json("move", "Ayesha", "interviewed")
    day.json("move", "Bilal", "assessed")
    day.json("move", "Hina", "screened")
    reasons = day.ats("reject", "Omar", "--reason", "?").err.partition("The reasons are: ")[2]
    day.json("reject", "Omar", "--reason", reasons.split(";")[0].strip(" .\n"), "--note", "Not this time")
    day.json("undo")
    day.json("redo")
    board = day.json("board", "JOB-0001").rows
    assert [(row["name"], row["stage"], row["status"]) for row in board] == [
        ("Hina Specimen", "Screened", "active"),
        ("Bilal Sample", "Assessed", "active"),
        ("Ayesha Example", "Interviewed", "active"),
        ("Omar Placeholder", "Applied", "rejected"),
    ]

    listed = day.json("shortlist", "export", "JOB-0001", "--to", tmp_path / "shortlist.xlsx").row
    assert (listed["count"], listed["job"]) == (2, "JOB-0001")
    workbook = openpyxl.load_workbook(tmp_path / "shortlist.xlsx")
    texts = {cell.value for row in workbook.worksheets[0].iter_rows() for cell in row}
    assert {"Ayesha Example", "Bilal Sample"} <= texts
    assert "Hina Specimen" not in texts

    day.json("hire", "Ayesha", "--start", "2030-01-07", "--pay", "500000")
    incomplete = day.ats(
        "agreement", "issue", "contractor", "--application", "Ayesha", "--to", tmp_path / "c.pdf"
    )
    assert incomplete.status == 1
    assert "contractor.cnic is missing" in incomplete.err
    assert not (tmp_path / "c.pdf").exists()
    for template, file in (("contractor", "c.pdf"), ("nda", "n.pdf")):
        target = tmp_path / file
        command = ["agreement", "issue", template, "--application", "JOB-0001:Ayesha Example"]
        issued = day.json(*command, "--set", *TERMS, "--to", target).row
        text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(target.read_bytes())).pages)
        assert str(issued["number"]) in text
        assert "Ayesha Example" in text

    backup = day.json("backup", "now").row
    day.json("backup", "verify", backup["path"])
    assert day.json("check").row["ok"] is True
    acts = day.json("history").rows
    assert len(acts) >= 10
    assert {row["act"] for row in acts} <= set(ACTS)
