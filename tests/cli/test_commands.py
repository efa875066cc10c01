"""What each command does, prints and answers, on a small agency."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ats_desktop.cli import app, jobs
from tests.support.command_line import CommandLine


def _stages(agency: CommandLine) -> dict[str, str]:
    return {str(row["name"]): str(row["stage"]) for row in agency.json("board", "JOB-0001").rows}


def _key(agency: CommandLine, name: str) -> str:
    rows = agency.json("board", "JOB-0001").rows
    return next(str(row["application_id"]) for row in rows if row["name"] == name)


def test_without_an_agency_one_sentence_says_what_to_do(blank: CommandLine) -> None:
    ran = blank.ats("job", "list")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == (
        f"There is no agency in {blank.data}. Make one with “init --name NAME”, "
        "or name another folder with --data.\n"
    )


def test_init_refuses_a_folder_that_has_an_agency(agency: CommandLine) -> None:
    ran = agency.ats("init", "--name", "Another")
    assert ran.status == 1
    assert "holds an agency already" in ran.err


def test_lists_show_what_was_added(agency: CommandLine) -> None:
    (client,) = agency.json("client", "list").rows
    assert client["name"] == "Example Client"
    assert client["contacts"][0]["name"] == "Contact Person"  # type: ignore[index]
    (job,) = agency.json("job", "list").rows
    assert (job["reference"], job["client"], job["openings"]) == ("JOB-0001", "Example Client", 2)
    names = [row["name"] for row in agency.json("candidate", "list").rows]
    assert names == ["Ayesha Example", "Bilal Sample", "Bilal Specimen"]


def test_a_job_shows_its_brief(agency: CommandLine) -> None:
    job = agency.json("job", "show", "job-0001").row
    assert job["brief"]["requirements"] == [  # type: ignore[index]
        {"skill": "Python", "must": True, "min_years": 2.0, "weight": 1.0}
    ]
    assert "Must have     Python (2+ years)" in agency.ats("job", "show", "JOB-0001").out


def test_a_candidate_is_found_by_part_of_the_name(agency: CommandLine) -> None:
    person = agency.json("candidate", "show", "ayesha").row
    assert person["full_name"] == "Ayesha Example"
    assert [skill["name"] for skill in person["skills"]]  # type: ignore[attr-defined]
    ran = agency.ats("candidate", "show", "bilal")
    assert ran.status == 1
    assert "fits several people" in ran.err


def test_search_reads_the_cvs(agency: CommandLine) -> None:
    rows = agency.json("search", "Django").rows
    assert len(rows) == 3
    assert agency.json("search", "Specimen").rows[0]["name"] == "Bilal Specimen"
    assert agency.json("search", "nothinglikethis").rows == []


@pytest.mark.parametrize("query", ["NEAR", "' OR 1=1 --", "*", "-", "{x}", "^a", "a:1", "name : python"])
def test_a_query_that_looks_like_syntax_of_the_database_is_text(agency: CommandLine, query: str) -> None:
    agency.json("search", "--", query)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ('"', "quotation mark"),
        ("NEAR(", "not closed"),
        ("a AND", "missing beside AND"),
        ("skill:", "after “skill:”"),
        ("nosuch:x", "no field “nosuch”"),
        ("exp:many", "no number"),
    ],
)
def test_a_mistake_in_a_query_is_said(agency: CommandLine, query: str, said: str) -> None:
    ran = agency.ats("search", "--", query)
    assert (ran.status, ran.out) == (1, "")
    assert said in ran.err


def test_search_takes_fields_an_order_and_counts(agency: CommandLine) -> None:
    found = agency.json("search", "skill:django", "job:JOB-0001", "--sort", "name", "--ascending").rows
    assert [row["name"] for row in found] == ["Ayesha Example", "Bilal Sample", "Bilal Specimen"]
    assert found[0]["where"] == "Applied, Example Client · Backend Engineer"
    counts = agency.json("search", "--facets").rows
    assert {"facet": "cities", "value": "karachi", "label": "Karachi", "count": 3} in counts
    table = agency.ats("search", "--facets").out
    assert "Karachi" in table


def test_tags_are_put_on_renamed_and_taken_off(agency: CommandLine) -> None:
    assert "Tagged Ayesha Example." in agency.ats("tag", "put", "VIP", "--on", "ayesha example").out
    assert agency.json("tag", "put", "vip", "Remote", "--matching", "bilal").row["count"] == 2
    assert {row["name"]: row["count"] for row in agency.json("tag", "list").rows} == {"Remote": 2, "VIP": 3}
    agency.json("tag", "rename", "vip", "Gold")
    assert len(agency.json("search", "tag:gold").rows) == 3
    agency.json("tag", "take-off", "gold", "--matching", "tag:remote")
    assert [row["name"] for row in agency.json("search", "tag:gold").rows] == ["Ayesha Example"]
    assert agency.ats("tag", "rename", "nosuch", "x").status == 1


def test_searches_are_saved_run_renamed_and_removed(agency: CommandLine) -> None:
    agency.json("saved", "add", "Bilals", "bilal", "--sort", "name", "--ascending")
    assert [row["name"] for row in agency.json("saved", "run", "bilals").rows] == [
        "Bilal Sample",
        "Bilal Specimen",
    ]
    agency.json("saved", "rename", "bilals", "Both")
    assert agency.json("saved", "list").row["count"] == 2
    assert "Both" in agency.ats("saved", "list").out
    agency.json("saved", "remove", "both")
    assert agency.json("saved", "list").rows == []
    assert agency.ats("saved", "run", "both").status == 1


def test_move_by_name_by_job_and_name_and_by_beginning_of_the_key(agency: CommandLine) -> None:
    moved = agency.json("move", "ayesha example", "Screened").row
    assert (moved["candidate"], moved["from_stage"], moved["stage"]) == (
        "Ayesha Example",
        "Applied",
        "Screened",
    )
    agency.json("move", "JOB-0001:Bilal Sample", "assessed")
    agency.json("move", _key(agency, "Bilal Specimen"), "4")
    assert _stages(agency) == {
        "Ayesha Example": "Screened",
        "Bilal Sample": "Assessed",
        "Bilal Specimen": "Interviewed",
    }


def test_a_name_that_fits_two_is_a_sentence_that_names_them(agency: CommandLine) -> None:
    ran = agency.ats("move", "Bilal", "Screened")
    assert (ran.status, ran.out) == (1, "")
    assert "JOB-0001:Bilal Sample" in ran.err
    assert "JOB-0001:Bilal Specimen" in ran.err


def test_moving_to_its_own_stage_writes_nothing(agency: CommandLine) -> None:
    ran = agency.json("move", "Ayesha", "Applied").row
    assert (ran["changed"], ran["operation"]) == (False, None)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["move", "Nobody", "Screened"], "No application is called “Nobody”"),
        (["move", "Ayesha", "Moon"], "no stage “Moon”"),
        (["move", "Ayesha", "Hired"], "Use “hire APPLICATION --start DATE”"),
        (["move", "00000000-0000-7000-8000-000000000000", "Screened"], "There is no such application"),
        (["reject", "Ayesha", "--reason", "Moon"], "There is no reason “Moon”"),
        (["restore", "Ayesha"], "Only a rejected or withdrawn one can be restored"),
        (["board", "JOB-9999"], "There is no job JOB-9999"),
        (["job", "add", "X", "--client", "Moon"], "There is no client Moon"),
        (["shortlist", "export", "JOB-0001", "--to", "x.xlsx"], "Nobody on that job is assessed"),
        (["redo"], "There is nothing to do again"),
        (["agreement", "issue", "moon", "--application", "Ayesha", "--to", "x.pdf"], "names no one template"),
        (["backup", "verify", "moon"], "is not a whole backup"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(
    agency: CommandLine, command: list[str], said: str
) -> None:
    before = agency.json("history").out
    ran = agency.ats(*command)
    assert (ran.status, ran.out) == (1, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert agency.json("history").out == before


def test_reject_takes_a_reason_and_restore_brings_back(agency: CommandLine) -> None:
    reasons = agency.ats("reject", "Ayesha", "--reason", "Moon").err
    reason = reasons.partition("The reasons are: ")[2].split(";")[0].strip(" .\n")
    assert agency.json("reject", "Ayesha", "--reason", reason).row["reason"] == reason
    rows = agency.json("board", "JOB-0001").rows
    assert [row["status"] for row in rows if row["name"] == "Ayesha Example"] == ["rejected"]
    agency.json("restore", "Ayesha")
    rows = agency.json("board", "JOB-0001").rows
    assert {row["status"] for row in rows} == {"active"}


def test_hire_asks_for_a_date_and_counts_openings(agency: CommandLine) -> None:
    agency.json("hire", "Ayesha", "--start", "2030-01-07")
    assert agency.json("job", "show", "JOB-0001").row["hired"] == 1
    said = agency.ats("hire", "Bilal Sample", "--start", "2030-01-07").out
    assert "That was the last opening of JOB-0001." in said
    ran = agency.ats("hire", "Bilal Specimen", "--start", "2030-01-07")
    assert ran.status == 1
    assert "opening" in ran.err


def test_undo_and_redo_survive_between_runs(agency: CommandLine) -> None:
    agency.json("move", "Ayesha", "Screened")
    agency.json("undo")
    assert _stages(agency)["Ayesha Example"] == "Applied"
    agency.json("redo")
    assert _stages(agency)["Ayesha Example"] == "Screened"


def test_undo_goes_to_a_point_and_redo_back(agency: CommandLine) -> None:
    rows = agency.json("history").rows
    assert agency.json("undo", "--to", str(rows[1]["operation"])).row["count"] == 2
    undone = [row["is_undone"] for row in agency.json("history").rows]
    assert undone[:2] == [True, True]
    assert not any(undone[2:])
    assert agency.json("redo", "--to", str(rows[0]["operation"])).row["count"] == 2
    assert not any(row["is_undone"] for row in agency.json("history").rows)
    assert agency.ats("undo", "--to", "no such act").status == 1


def test_one_undo_takes_a_whole_import_back(agency: CommandLine) -> None:
    agency.json("undo")
    assert agency.json("candidate", "list").rows == []


def test_history_says_what_was_done_newest_first(agency: CommandLine) -> None:
    agency.json("move", "Ayesha", "Screened")
    rows = agency.json("history").rows
    assert rows[0]["act"] == agency.json("history", "--limit", "1").row["act"]
    assert len(rows) >= 4
    assert all(row["text"] for row in rows)
    assert "…" not in agency.ats("history").out


def test_check_finds_a_sound_agency_sound(agency: CommandLine) -> None:
    checked = agency.json("check").row
    assert checked["ok"] is True
    assert checked["rows"] > 0  # type: ignore[operator]
    assert agency.ats("check").out.startswith("All is well")


def test_backups_are_made_listed_verified_and_restored(agency: CommandLine) -> None:
    made = agency.json("backup", "now").row
    assert made["is_verified"] is True
    assert made["path"] in [row["path"] for row in agency.json("backup", "list").rows]
    agency.json("backup", "verify", made["path"])
    agency.json("move", "Ayesha", "Screened")
    agency.json("backup", "restore", made["path"])
    assert _stages(agency)["Ayesha Example"] == "Applied"
    assert agency.json("check").row["ok"] is True


@pytest.mark.parametrize("harm", ["damaged", "gone"])
def test_a_backup_brings_back_what_does_not_open(agency: CommandLine, tmp_path: Path, harm: str) -> None:
    away = tmp_path / "away"
    backup = agency.json("backup", "now", "--to", away).row["path"]
    agency.json("backup", "now")
    if harm == "damaged":
        (agency.data / "ats.db").write_bytes(b"not a database" * 1000)
        assert "Restore the latest backup" in agency.ats("job", "list").err
        assert len(agency.json("backup", "list").rows) == 1
    else:
        shutil.rmtree(agency.data)
        assert agency.ats("backup", "list").status == 1
    assert agency.json("backup", "restore", backup).row["ok"] is True
    assert len(agency.json("candidate", "list").rows) == 3
    kept = list(agency.data.glob("replaced/*/ats.db"))
    assert [file.read_bytes()[:14] for file in kept] == ([b"not a database"] if harm == "damaged" else [])


def test_restoring_what_is_no_backup_changes_nothing(agency: CommandLine, tmp_path: Path) -> None:
    ran = agency.ats("backup", "restore", tmp_path)
    assert (ran.status, ran.out) == (1, "")
    assert "is not a whole backup" in ran.err
    assert len(agency.json("candidate", "list").rows) == 3


def test_a_second_program_is_told_who_has_the_data(agency: CommandLine) -> None:
    from ats_desktop.bootstrap import open_agency

    services = open_agency(agency.data)
    try:
        ran = agency.ats("job", "list")
    finally:
        services.close()
    assert (ran.status, ran.out) == (1, "")
    assert "is open in another program" in ran.err


def test_an_encrypted_agency_opens_with_passphrase_or_recovery_key(
    blank: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, key = tmp_path / "secret", tmp_path / "key"
    secret.write_text("correct horse\n", encoding="utf-8")
    made = blank.json("init", "--name", "Example", "--passphrase-file", secret).row
    key.write_text(f"{made['recovery_key']}\n", encoding="utf-8")
    assert "is encrypted" in blank.ats("job", "list").err
    assert blank.json("job", "list", "--passphrase-file", secret).rows == []
    assert blank.json("job", "list", "--recovery-key-file", key).rows == []
    monkeypatch.setenv("ATS_PASSPHRASE", "wrong")
    assert "does not open" in blank.ats("job", "list").err
    monkeypatch.setenv("ATS_PASSPHRASE", "correct horse")
    assert blank.json("job", "list").rows == []
    assert "is empty" in blank.ats("job", "list", "--passphrase-file", os.devnull).err
    assert "cannot be read" in blank.ats("job", "list", "--passphrase-file", tmp_path / "none").err


def test_an_unexpected_failure_is_one_sentence_with_the_log(
    agency: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise RuntimeError("secret name of a person")

    monkeypatch.setattr(jobs, "_list", fail)
    ran = agency.ats("job", "list")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("That did not work. Nothing was changed. The log file says where: ")
    log = Path(ran.err.partition("where: ")[2].strip()).read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "secret name" not in log


def test_a_closed_pipe_ends_quietly(agency: CommandLine, checkout: Path) -> None:
    command = [sys.executable, "-m", "ats_desktop", "candidate", "list", "--json", "--data", str(agency.data)]
    reader, writer = os.pipe()
    os.close(reader)
    ran = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, cwd=checkout, check=False)
    os.close(writer)
    assert (ran.returncode, ran.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_results_that_cannot_be_written_are_said(agency: CommandLine, checkout: Path) -> None:
    command = [sys.executable, "-m", "ats_desktop", "move", "Ayesha", "Screened", "--data", str(agency.data)]
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=checkout, check=False
        )
    assert (ran.returncode, ran.stderr) == (
        1,
        "The results could not be written out. What the command did is kept.\n",
    )
    assert _stages(agency)["Ayesha Example"] == "Screened"


def test_the_program_itself_speaks_json(agency: CommandLine, checkout: Path) -> None:
    command = [sys.executable, "-m", "ats_desktop", "--data", str(agency.data), "--json", "check"]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=checkout, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.count("\n") == 1


def test_the_parser_names_every_command() -> None:
    shown = app.parser().format_help()
    for name in ("demo", "cv", "job", "client", "candidate", "board", "move", "reject", "restore", "hire"):
        assert name in shown
    for name in ("undo", "redo", "history", "shortlist", "agreement", "search", "backup", "check", "init"):
        assert name in shown
