"""The agency's skills from the command line."""

from tests.support.command_line import CommandLine


def test_skills_are_listed_found_by_any_spelling_and_shown(agency: CommandLine) -> None:
    rows = agency.json("skill", "list", "node").rows
    assert "Node.js" in {row["name"] for row in rows}
    row = agency.json("skill", "show", "nodejs").row
    assert (row["name"], row["candidates"]) == ("Node.js", 0)
    assert agency.json("skill", "show", "django").row["candidates"] == 3
    group = agency.json("skill", "list", "--group", "programming languages").rows
    assert {"C", "C++", "C#"} <= {row["name"] for row in group}
    shown = agency.ats("skill", "show", "django").out
    assert "Implies: Python" in shown
    refused = agency.ats("skill", "show", "glowframe")
    assert (refused.status, refused.err.strip()) == (
        1,
        "There is no skill “glowframe”. “skill list” shows them.",
    )


def test_a_skill_is_added_changed_merged_and_retired(agency: CommandLine) -> None:
    made = agency.json("skill", "add", "Windmill", "--spelling", "Windmill.io", "--implies", "python").row
    assert made["skill"] == "Windmill"
    agency.json("skill", "edit", "windmill", "--name", "Windmill Flows", "--drop-implies", "Python")
    row = agency.json("skill", "show", "windmill.io").row
    assert (row["name"], row["spellings"], row["implies"], row["group"]) == (
        "Windmill Flows",
        ["Windmill.io", "Windmill"],
        [],
        "Other",
    )
    assert "is Python already" in agency.ats("skill", "add", "Snake", "--spelling", "python").err
    assert "would imply itself" in agency.ats("skill", "edit", "Python", "--implies", "Django").err
    agency.json("skill", "merge", "Windmill Flows", "Celery")
    assert agency.json("skill", "show", "windmill").row["name"] == "Celery"
    said = agency.ats("skill", "retire", "Celery")
    assert said.out == "Took Celery off the skills.\n"
    assert agency.ats("skill", "show", "Celery").status == 1
    agency.json("undo")
    agency.json("undo")
    assert agency.json("skill", "show", "windmill").row["name"] == "Windmill Flows"


def test_words_are_suggested_ignored_and_looked_for_again(agency: CommandLine) -> None:
    file = agency.data.parent / "new.txt"
    file.write_text(
        "Danish Sample\nd@example.com\n\nSKILLS\nPython, Windmill.io, Glowframe\n\n"
        "EXPERIENCE\nEngineer, Example Systems\nJan 2021 - Dec 2022\n- Durable Flows in Python\n",
        encoding="utf-8",
    )
    agency.json("cv", "import", file)
    assert [row["word"] for row in agency.json("skill", "suggest").rows] == ["Glowframe", "Windmill.io"]
    agency.json("skill", "suggest", "--ignore", "Glowframe")
    assert [row["word"] for row in agency.json("skill", "suggest").rows] == ["Windmill.io"]
    agency.json("skill", "add", "Durable Flows")
    assert agency.json("skill", "reread").row == {"read": 4, "candidates": 1}
    assert agency.json("skill", "show", "durable flows").row["candidates"] == 1
    agency.json("undo")
    assert agency.json("skill", "show", "durable flows").row["candidates"] == 0
