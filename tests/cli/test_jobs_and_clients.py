"""Jobs and clients from the command line: changing, closing, templates, contacts and fees, also as JSON."""

from pathlib import Path

import pytest

from ats_desktop.cli.job_form import milestone
from tests.support.command_line import CommandLine

JOB = "JOB-0001"


def test_a_job_is_changed_by_what_is_said_alone(agency: CommandLine) -> None:
    before = agency.json("job", "show", JOB).row
    row = agency.json("job", "edit", JOB, "--city", "Multan", "--owner", "Sana", "--nice", "Redis:2").row
    assert (row["act"], row["brief_version"]) == ("edit_job", 1)
    after = agency.json("job", "show", JOB).row
    assert (after["city"], after["owner"], after["title"]) == ("Multan", "Sana", before["title"])
    assert [each["skill"] for each in after["brief"]["requirements"]] == ["Redis"]  # type: ignore[index]
    assert after["openings"] == before["openings"]


def test_a_job_is_closed_and_reopened_with_its_people(agency: CommandLine) -> None:
    assert agency.json("job", "close", JOB, "--reason", "lost").row["rejected"] == 3
    again = agency.ats("job", "close", JOB, "--reason", "lost")
    assert (again.status, again.err) == (1, f"{JOB} is closed and cannot become closed.\n")
    assert agency.json("job", "reopen", JOB).row["restored"] == 3
    assert "is on hold" in agency.ats("job", "hold", JOB).out
    assert "is open" in agency.ats("job", "resume", JOB).out


def test_a_brief_changes_by_agreement_after_a_shortlist(agency: CommandLine, tmp_path: Path) -> None:
    agency.json("move", "Ayesha", "assessed")
    agency.json("shortlist", "export", JOB, "--to", tmp_path / "list.xlsx")
    refused = agency.ats("job", "edit", JOB, "--years-min", "5")
    assert (refused.status, refused.err) == (
        1,
        f"A shortlist of {JOB} was sent, so the brief changes only with --agreed-by and --why.\n",
    )
    agency.json("job", "edit", JOB, "--years-min", "5", "--agreed-by", "Nadia", "--why", "They grew")
    newest, first = agency.json("job", "versions", JOB).rows
    assert (newest["number"], newest["agreed_by"], first["number"]) == (2, "Nadia", 1)
    assert "years: any to any → 5 to any" in agency.ats("job", "versions", JOB).out


def test_templates_are_listed_saved_renamed_and_deleted(agency: CommandLine) -> None:
    assert [row["name"] for row in agency.json("job", "template", "list").rows] == ["Backend developer"]
    agency.json("job", "template", "save", JOB, "--name", "Engineer")
    agency.json("job", "template", "rename", "engineer", "Senior engineer")
    made = agency.json(
        "job", "add", "Another", "--client", "Example Client", "--template", "senior", "--draft"
    ).row
    shown = agency.json("job", "show", made["job"]).row
    assert shown["status"] == "draft"
    assert [each["skill"] for each in shown["brief"]["requirements"]] == ["Python"]  # type: ignore[index]
    agency.json("job", "template", "delete", "Senior engineer")
    gone = agency.ats("job", "add", "X", "--client", "Example Client", "--template", "senior")
    assert "There is no one job template called “senior”" in gone.err


@pytest.mark.parametrize("text", ["", ":2026-01-01"])
def test_a_milestone_needs_a_name(text: str) -> None:
    with pytest.raises(Exception, match="names no milestone"):
        milestone(text)


def test_milestones_of_a_brief_are_read(agency: CommandLine) -> None:
    agency.json("job", "edit", JOB, "--milestone", "Skeleton:2031-01-01:300,000", "--milestone", "End")
    (first, last) = agency.json("job", "show", JOB).row["brief"]["milestones"]  # type: ignore[index]
    assert (first["name"], first["due"], first["fee"]) == ("Skeleton", "2031-01-01", 300_000)
    assert (last["name"], last["due"]) == ("End", None)


def test_a_client_is_shown_and_changed(agency: CommandLine) -> None:
    agency.json("client", "edit", "example client", "--city", "Lahore", "--status", "dormant")
    row = agency.json("client", "show", "Example Client").row
    assert (row["city"], row["status"]) == ("Lahore", "dormant")
    assert [job["reference"] for job in row["jobs"]] == [JOB]  # type: ignore[union-attr]
    assert "Contact         Contact Person" in agency.ats("client", "show", "Example Client").out


def test_contacts_are_set_and_removed(agency: CommandLine) -> None:
    agency.json("client", "contact", "set", "Example Client", "contact person", "--slack", "@cp")
    agency.json("client", "contact", "set", "Example Client", "Bela Sample", "--title", "CTO")
    row = agency.json("client", "show", "Example Client").row
    assert [(each["name"], each["slack"]) for each in row["contacts"]] == [  # type: ignore[union-attr]
        ("Contact Person", "@cp"),
        ("Bela Sample", ""),
    ]
    agency.json("client", "contact", "remove", "Example Client", "Contact Person")
    assert agency.ats("client", "contact", "remove", "Example Client", "Nobody").status == 1
    assert len(agency.json("client", "show", "Example Client").row["contacts"]) == 1  # type: ignore[arg-type]


def test_fees_are_added_shown_and_refused_where_they_overlap(agency: CommandLine) -> None:
    fee = ("client", "fee", "add", "Example Client")
    agency.json(*fee, "--percent", "8.33", "--basis", "annual pay", "--to", "2030-12-31")
    refused = agency.ats(*fee, "--amount", "150000", "--from", "2030-06-01")
    assert refused.status == 1
    assert "from 2030-06-01 holds on days of another one" in refused.err
    agency.json(*fee, "--amount", "150000", "--from", "2031-01-01", "--guarantee-days", "90")
    shown = agency.ats("client", "show", "Example Client").out
    assert "Fee 1           PKR 150,000 a hire, 2031-01-01 to …, 90 days of guarantee" in shown
    assert "Fee 2           8.33 % of annual pay, … to 2030-12-31" in shown
    agency.json("client", "fee", "remove", "Example Client", "1")
    assert agency.ats("client", "fee", "remove", "Example Client", "5").status == 1
