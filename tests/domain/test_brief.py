"""What changed between two briefs, and lists of skills as people paste them."""

from datetime import date

import pytest

from ats_desktop.domain.brief import BriefPart, brief_changes, read_requirement, read_requirements
from ats_desktop.domain.job import JobVersion, PlannedMilestone, Requirement


def a_brief(**values: object) -> JobVersion:
    given: dict[str, object] = {
        "description": "An API",
        "years_min": 3.0,
        "requirements": (Requirement("Python"), Requirement("Redis", must=False)),
        "milestones": (PlannedMilestone("Skeleton", due=date(2031, 1, 1)),),
        **values,
    }
    return JobVersion(job_id="job", **given)  # type: ignore[arg-type]


def parts(after: JobVersion) -> list[tuple[BriefPart, str]]:
    return [(change.part, change.name) for change in brief_changes(a_brief(), after)]


def test_the_same_brief_has_no_changes() -> None:
    assert brief_changes(a_brief(), a_brief(number=2, why="x")) == ()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"description": "Another API"}, [(BriefPart.DESCRIPTION, "")]),
        ({"years_min": None}, [(BriefPart.YEARS, "")]),
        (
            {"requirements": (Requirement("python", min_years=2.0), Requirement("Kafka"))},
            [
                (BriefPart.REQUIREMENT, "python"),
                (BriefPart.REQUIREMENT, "Redis"),
                (BriefPart.REQUIREMENT, "Kafka"),
            ],
        ),
        (
            {"requirements": (Requirement("Redis", must=False), Requirement("Python"))},
            [(BriefPart.ORDER, "")],
        ),
        ({"milestones": (PlannedMilestone("Skeleton"),)}, [(BriefPart.MILESTONE, "Skeleton")]),
        ({"milestones": ()}, [(BriefPart.MILESTONE, "Skeleton")]),
    ],
)
def test_each_difference_is_named(values: dict[str, object], expected: list[tuple[BriefPart, str]]) -> None:
    assert parts(a_brief(**values)) == expected


@pytest.mark.parametrize(
    ("text", "skill", "years"),
    [
        ("Python", "Python", 0),
        ("Python:4", "Python", 4),
        ("- Python (4 years)", "Python", 4),
        ("• Node.js 2+ yrs", "Node.js", 2),
        ("Go 1.5 years", "Go", 1.5),
        ("C++", "C++", 0),
        ("Python 3", "Python 3", 0),
        ("Java 11: 2", "Java 11", 2),
        ("REST: gRPC", "REST: gRPC", 0),
        ("a:b", "a:b", 0),
    ],
)
def test_years_are_told_from_numbers_in_names(text: str, skill: str, years: float) -> None:
    assert read_requirement(text) == Requirement(skill, min_years=years)


def test_a_pasted_list_gives_each_skill_once() -> None:
    asked = read_requirements("Python 4+\n- Redis; Kafka, python\n\n 5+ years", must=False)
    assert [each.skill for each in asked] == ["Python", "Redis", "Kafka"]
    assert not any(each.must for each in asked)
