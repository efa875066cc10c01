"""The match command: everybody against a brief, and open jobs for a person, with reasons."""

from tests.support.command_line import CommandLine


def test_people_are_ranked_with_what_they_have_and_lack(agency: CommandLine) -> None:
    rows = agency.json("match", "people", "JOB-0001").rows
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)  # type: ignore[type-var]
    assert all(row["has"] == "Python" for row in rows)
    first = rows[0]
    assert sum(line["points"] for line in first["lines"]) > 0  # type: ignore[attr-defined]


def test_jobs_are_found_for_a_person(agency: CommandLine) -> None:
    rows = agency.json("match", "jobs", "Ayesha").rows
    assert [row["reference"] for row in rows] == ["JOB-0001"]


def test_a_strange_job_is_named(agency: CommandLine) -> None:
    ran = agency.ats("match", "people", "JOB-9999")
    assert ran.status == 1
    assert "JOB-9999" in ran.err
