"""A person goes for good from the command line; without --yes nothing happens."""

from pathlib import Path

from tests.support.command_line import CommandLine


def names(agency: CommandLine) -> list[str]:
    return [str(row["name"]) for row in agency.json("candidate", "list").rows]


def rejected(agency: CommandLine) -> CommandLine:
    agency.ats("reject", "Ayesha Example", "--reason", "No answer")
    return agency


def test_without_yes_it_says_what_would_go(agency: CommandLine) -> None:
    ran = rejected(agency).ats("candidate", "erase", "Ayesha")
    assert ran.status == 0
    assert ran.out.startswith("This would erase Ayesha Example for good. Files: 1, notes: 0")
    assert ran.out.endswith("Nothing was erased. Add --yes to do it.\n")
    row = agency.json("candidate", "erase", "Ayesha").row
    assert (row["erased"], row["candidate"], row["files"]) == (False, "Ayesha Example", 1)
    assert "Ayesha Example" in names(agency)


def test_with_yes_the_person_is_gone_and_stays_out(agency: CommandLine, tmp_path: Path) -> None:
    ran = rejected(agency).json("candidate", "erase", "Ayesha", "--yes")
    assert (ran.row["act"], ran.row["erased"], ran.row["changed"]) == ("erase_candidates", True, True)
    assert "Ayesha Example" not in names(agency)
    assert agency.ats("undo").status == 1
    assert agency.ats("check").status == 0
    cv = tmp_path / "again.txt"
    cv.write_text(
        "Ayesha Example\nKarachi\nE-mail: person1@example.com\n\nSKILLS\nPython\n", encoding="utf-8"
    )
    agency.ats("cv", "import", cv)
    assert "Ayesha Example" not in names(agency)


def test_someone_in_the_bin_is_erased_by_name_with_older_backups(agency: CommandLine) -> None:
    agency.ats("backup", "now")
    rejected(agency).ats("candidate", "delete", "Ayesha")
    ran = agency.json("candidate", "erase", "Ayesha Example", "--yes", "--with-backups")
    assert (ran.row["erased"], ran.row["backups_removed"]) == (True, ran.row["backups"])
    assert agency.json("candidate", "bin").rows == []
    assert ran.row["backups_removed"]


def test_someone_on_a_job_is_not_erased(agency: CommandLine) -> None:
    ran = agency.ats("candidate", "erase", "Ayesha", "--yes")
    assert (ran.status, ran.err) == (1, "That candidate is still on a job. End the application first.\n")
    assert "Ayesha Example" in names(agency)


def test_nobody_of_that_name(agency: CommandLine) -> None:
    assert agency.ats("candidate", "erase", "Nobody", "--yes").status == 1
