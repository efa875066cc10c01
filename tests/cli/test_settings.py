"""What an agency decides for itself, by command."""

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine


def _names(agency: CommandLine, *command: str) -> list[str]:
    return [str(row["name"]) for row in agency.json(*command).rows]


def test_stages_of_a_job_are_added_changed_and_removed(agency: CommandLine) -> None:
    agency.json(
        "stage", "add", "Client call", "--kind", "interviewed", "--after", "Assessed", "--job", "JOB-0001"
    )
    agency.json(
        "stage", "change", "Screened", "--name", "Called", "--limit", "4", "--days", "3", "--job", "JOB-0001"
    )
    agency.json("stage", "change", "Interviewed", "--after", "Applied", "--job", "JOB-0001")
    rows = agency.json("stage", "list", "--job", "JOB-0001").rows
    assert [
        (row["name"], row["kind"], row["soft_limit"], row["ageing_days"], row["people"]) for row in rows
    ] == [
        ("Applied", "applied", None, 7, 3),
        ("Interviewed", "interviewed", None, 7, 0),
        ("Called", "screened", 4, 3, 0),
        ("Assessed", "assessed", None, 7, 0),
        ("Client call", "interviewed", None, 7, 0),
        ("Hired", "hired", None, 7, 0),
    ]
    agency.json("stage", "change", "Called", "--limit", "none", "--job", "JOB-0001")
    agency.json("move", "Ayesha Example", "Called")
    refused = agency.ats("stage", "remove", "Called", "--job", "JOB-0001")
    assert (refused.status, refused.err) == (1, "Candidates are in Called: 1. Name the stage they go to.\n")
    agency.json("stage", "remove", "Called", "--to", "Assessed", "--job", "JOB-0001")
    rows = agency.json("stage", "list", "--job", "JOB-0001").rows
    assert {str(row["name"]): row["people"] for row in rows}["Assessed"] == 1
    assert agency.json("undo").row["changed"]
    assert "Called" in _names(agency, "stage", "list", "--job", "JOB-0001")


def test_the_first_and_the_hired_stage_stay(agency: CommandLine) -> None:
    for name in ("Applied", "Hired"):
        refused = agency.ats("stage", "remove", name, "--to", "Assessed", "--job", "JOB-0001")
        assert refused.status == 1
        assert "begins with its one applied stage" in refused.err


def test_stages_without_a_job_are_those_of_new_jobs(agency: CommandLine) -> None:
    agency.json("stage", "remove", "Assessed")
    agency.json("job", "add", "Another job", "--client", "Example Client")
    assert _names(agency, "stage", "list", "--job", "JOB-0002") == [
        "Applied",
        "Screened",
        "Interviewed",
        "Hired",
    ]
    assert len(_names(agency, "stage", "list", "--job", "JOB-0001")) == 5
    refused = agency.ats("stage", "remove", "Assessed")
    assert refused.err == (
        "Nothing is called “Assessed” here. There are: Applied, Screened, Interviewed, Hired.\n"
    )


@pytest.mark.parametrize(
    ("group", "first", "extra"),
    [("reason", "No answer", ("--party", "client")), ("source", "WhatsApp", ())],
)
def test_a_list_is_added_to_renamed_and_retired(
    agency: CommandLine, group: str, first: str, extra: tuple[str, ...]
) -> None:
    made = agency.json(group, "add", "Something new", *extra).row
    assert made["id"]
    agency.json(group, "rename", "something NEW", "Something else")
    assert "Something else" in _names(agency, group, "list")
    taken = agency.ats(group, "rename", "Something else", first)
    assert taken.err == f"“{first}” is on the list already. Use another name.\n"
    agency.json(group, "retire", "Something else")
    assert "Something else" not in _names(agency, group, "list")


def test_people_leave_and_return(agency: CommandLine) -> None:
    agency.json("user", "add", "Sana Example")
    agency.json("user", "rename", "Sana Example", "Sana Sample")
    agency.json("user", "leave", "Sana Sample")
    assert agency.json("user", "list").row["is_absent"] is True
    agency.json("user", "return", "Sana Sample")
    row = agency.json("user", "list").row
    assert (row["name"], row["initials"], row["is_absent"]) == ("Sana Sample", "SS", False)


def test_a_new_agency_knows_who_made_it(blank: CommandLine) -> None:
    blank.json("init", "--name", "Example Agency", "--user", "Sana Example")
    assert _names(blank, "user", "list") == ["Sana Example"]


def test_settings_are_shown_and_set(agency: CommandLine) -> None:
    agency.json("setting", "set", "hire_goal", "4")
    agency.json("setting", "set", "strapline", "Backend people")
    shown = {row["name"]: row["value"] for row in agency.json("setting", "list").rows}
    assert (shown["hire_goal"], shown["strapline"], shown["name"]) == (4, "Backend people", "Example Agency")
    assert agency.ats("setting", "set", "hire_goal", "many").status == 1
    assert "There is no setting colour." in agency.ats("setting", "set", "colour", "blue").err


def test_the_passphrase_is_changed_and_the_recovery_key_made_anew(blank: CommandLine, tmp_path: Path) -> None:
    old, new, key = (tmp_path / name for name in ("old", "new", "key"))
    old.write_text("three quiet words\n", encoding="utf-8")
    new.write_text("four other quiet words\n", encoding="utf-8")
    blank.json("init", "--name", "Example Agency", "--passphrase-file", old)
    blank.json("passphrase", "change", "--passphrase-file", old, "--new-file", new)
    assert blank.ats("setting", "list", "--passphrase-file", old).status == 1
    made = blank.json("passphrase", "recovery", "--passphrase-file", new).row
    key.write_text(str(made["recovery_key"]), encoding="utf-8")
    assert blank.json("setting", "list", "--recovery-key-file", key).rows
    assert blank.json("backup", "state", "--passphrase-file", new).row["is_locked"] is True


def test_a_passphrase_is_set_on_data_that_lay_open(agency: CommandLine, tmp_path: Path) -> None:
    new, key = tmp_path / "new", tmp_path / "key"
    new.write_text("four other quiet words\n", encoding="utf-8")
    made = agency.json("passphrase", "set", "--new-file", new, "--remove-plain").row
    key.write_text(str(made["recovery_key"]), encoding="utf-8")
    assert agency.ats("setting", "list").status == 1
    assert agency.json("setting", "list", "--passphrase-file", new).rows
    assert agency.json("check", "--recovery-key-file", key).row["ok"] is True


def test_a_plain_agency_has_no_passphrase(agency: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "new").write_text("four other quiet words", encoding="utf-8")
    refused = agency.ats("passphrase", "change", "--new-file", tmp_path / "new")
    assert (refused.status, refused.err) == (1, "The data has no passphrase.\n")


def test_a_backup_says_what_it_holds(agency: CommandLine) -> None:
    path = agency.json("backup", "now").row["path"]
    held = agency.json("backup", "show", path).row
    assert (held["candidates"], held["jobs"], held["clients"], held["is_locked"]) == (3, 1, 1, False)
    assert agency.json("backup", "state").row["last_copy"] is None
