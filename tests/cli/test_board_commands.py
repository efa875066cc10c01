"""Commands about a board beside its moves: taking a hire back, going on to another job."""

import pytest

from tests.support.command_line import CommandLine


@pytest.fixture
def other(agency: CommandLine) -> str:
    """Another job of the same client; gives its reference."""
    client = agency.json("job", "show", "JOB-0001").row["client"]
    return str(agency.json("job", "add", "Another job", "--client", client).row["job"])


def statuses(agency: CommandLine, reference: str) -> dict[str, str]:
    return {row["name"]: row["status"] for row in agency.json("board", reference).rows}


def test_a_hire_is_taken_back(agency: CommandLine) -> None:
    agency.json("hire", "Ayesha", "--start", "2030-01-07")
    agency.json("unhire", "Ayesha", "--reason", "Did not come")
    assert statuses(agency, "JOB-0001")["Ayesha Example"] == "active"
    assert agency.json("job", "show", "JOB-0001").row["hired"] == 0


def test_a_transfer_ends_here_and_begins_there(agency: CommandLine, other: str) -> None:
    row = agency.json("transfer", "Ayesha", other).row
    assert (row["candidate"], row["to"]) == ("Ayesha Example", other)
    assert statuses(agency, "JOB-0001")["Ayesha Example"] == "withdrawn"
    assert statuses(agency, other) == {"Ayesha Example": "active"}


def test_a_copy_stays_here_too(agency: CommandLine, other: str) -> None:
    agency.json("transfer", "Ayesha", other, "--copy")
    assert statuses(agency, "JOB-0001")["Ayesha Example"] == "active"
    assert statuses(agency, other) == {"Ayesha Example": "active"}
    ran = agency.ats("transfer", "JOB-0001:Ayesha", other)
    assert ran.status == 1
