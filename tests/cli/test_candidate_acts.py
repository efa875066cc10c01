"""Merging two people, and the bin, from the command line."""

from tests.support.command_line import CommandLine


def names(agency: CommandLine) -> list[str]:
    return [str(row["name"]) for row in agency.json("candidate", "list").rows]


def test_two_records_become_one_and_undo_takes_it_back(agency: CommandLine) -> None:
    ran = agency.json("candidate", "merge", "Bilal Sample", "Bilal Specimen", "--take", "full_name")
    assert (ran.status, ran.row["act"], ran.row["changed"]) == (0, "merge_candidates", True)
    assert ran.row["candidate"] == "Bilal Specimen"
    assert names(agency) == ["Ayesha Example", "Bilal Specimen"]
    person = agency.json("candidate", "show", "Bilal Specimen").row
    assert len(person["contacts"]) == 4  # type: ignore[arg-type]
    assert agency.json("search", "Sample").rows[0]["name"] == "Bilal Specimen"
    assert agency.ats("undo").status == 0
    assert names(agency) == ["Ayesha Example", "Bilal Sample", "Bilal Specimen"]


def test_the_sentence_names_both(agency: CommandLine) -> None:
    ran = agency.ats("candidate", "merge", "Bilal Sample", "Bilal Specimen")
    assert ran.out == "Merged Bilal Specimen into Bilal Sample.\n"


def test_a_person_is_not_merged_with_itself(agency: CommandLine) -> None:
    ran = agency.ats("candidate", "merge", "Ayesha", "Ayesha Example")
    assert (ran.status, ran.err) == (1, "Both names lead to the same person.\n")


def test_nobody_shares_a_key(agency: CommandLine) -> None:
    assert agency.json("candidate", "duplicates", "Ayesha").rows == []


def test_someone_on_a_job_stays_until_the_application_has_ended(agency: CommandLine) -> None:
    ran = agency.ats("candidate", "delete", "Ayesha")
    assert ran.status == 1
    assert ran.err == "That candidate is still on a job. End the application first.\n"


def test_the_bin_lists_and_gives_back(agency: CommandLine) -> None:
    agency.ats("reject", "Ayesha Example", "--reason", "No answer")
    assert agency.ats("candidate", "delete", "Ayesha").out == "Moved Ayesha Example to the bin.\n"
    (row,) = agency.json("candidate", "bin").rows
    assert row["name"] == "Ayesha Example"
    assert agency.ats("candidate", "restore", "Bilal").status == 1
    back = agency.json("candidate", "restore", "ayesha")
    assert (back.status, back.row["act"]) == (0, "restore_candidates")
    assert agency.json("candidate", "bin").rows == []
    assert "Ayesha Example" in names(agency)


def test_templates_say_what_to_know_before_use(agency: CommandLine) -> None:
    rows = agency.json("agreement", "templates").rows
    assert {row["note"] for row in rows} == {"Review by a lawyer before use."}
