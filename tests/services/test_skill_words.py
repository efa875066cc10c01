"""Skills that only punctuation, a letter or a second word tells apart: everybody is found, nobody else is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ats_desktop.services import Services
from tests.support.agencies import a_candidate, found

_SKILLS = (
    "Node.js",
    "REST API",
    "Google Cloud",
    "C",
    "C++",
    "C#",
    ".NET",
    "CI/CD",
    "Java",
    "JavaScript",
    "Spring",
    "Spring Boot",
    "SQL",
    "SQL Server",
    "MySQL",
    "Go",
    "React",
    "React Native",
)


@pytest.fixture(name="book")
def _book(services: Services) -> Iterator[Services]:
    for skill in _SKILLS:
        a_candidate(services, f"Person of {skill}", skills=(skill,))
    yield services


@pytest.mark.parametrize("skill", _SKILLS)
def test_a_skill_finds_its_one_person(book: Services, skill: str) -> None:
    for query in (f'skill:"{skill}"', f'skill:"{skill.upper()}" ', f'skill:"{skill.lower()}"'):
        assert [row.name for row in found(book, query)] == [f"Person of {skill}"], query


@pytest.mark.parametrize(
    ("spelling", "skill"),
    [
        ("nodejs", "Node.js"),
        ("RESTful APIs", "REST API"),
        ("RESTful", "REST API"),
        ("GCP", "Google Cloud"),
        ("Google Cloud Platform", "Google Cloud"),
        ("MSSQL", "SQL Server"),
        ("golang", "Go"),
        ("JS", "JavaScript"),
        ("SpringBoot", "Spring Boot"),
    ],
)
def test_another_spelling_finds_the_same_person(book: Services, spelling: str, skill: str) -> None:
    assert [row.name for row in found(book, f'skill:"{spelling}"')] == [f"Person of {skill}"]


@pytest.mark.parametrize(
    ("words", "skills"),
    [
        ("Java", ["Java"]),
        ("JavaScript", ["JavaScript"]),
        ("Node.js", ["Node.js"]),
        ("C", ["C"]),
        ("C++", ["C++"]),
        ("C#", ["C#"]),
        (".NET", [".NET"]),
        ("CI/CD", ["CI/CD"]),
        ("SQL Server", ["SQL Server"]),
        ("MySQL", ["MySQL"]),
        ('"Spring Boot"', ["Spring Boot"]),
        ("Google Cloud", ["Google Cloud"]),
        ("REST API", ["REST API"]),
        ("Go", ["Go"]),
    ],
)
def test_plain_words_are_whole_words(book: Services, words: str, skills: list[str]) -> None:
    assert [row.name for row in found(book, words)] == [f"Person of {skill}" for skill in skills]


def test_a_cv_yields_each_of_them_and_none_by_way_of_another(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "cv.txt"
    file.write_text(
        "Sana Specimen\nsana@example.com\n\nSKILLS\nNode.js, RESTful APIs, Google Cloud, C++, C#, .NET\n"
        "CI/CD, JavaScript, Spring Boot, SQL Server\n",
        encoding="utf-8",
    )
    services.cv_import.run([file])
    (person,) = found(services)
    names = {skill.name for skill in services.candidates.detail(person.id).skills}
    assert names == {
        "Node.js",
        "REST API",
        "GCP",
        "C++",
        "C#",
        ".NET",
        "CI/CD",
        "JavaScript",
        "Spring Boot",
        "SQL Server",
    }
    for word in ("Java", "Spring", "SQL", "C"):
        assert found(services, f"skill:{word}") == (), word
