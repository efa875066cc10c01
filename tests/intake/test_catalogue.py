"""The shipped skills, and how their names are told apart in a line."""

from pathlib import Path

import pytest

from ats_desktop.intake.fields.catalogue import SkillMatcher, load_catalogue
from ats_desktop.resources import path

_CATALOGUE = load_catalogue(path("skills"))


@pytest.fixture(name="matcher", scope="module")
def _matcher() -> SkillMatcher:
    return SkillMatcher(_CATALOGUE)


def test_the_catalogue_is_large_grouped_and_sound() -> None:
    assert len(_CATALOGUE) >= 600
    assert all(skill.group and skill.name.strip() == skill.name for skill in _CATALOGUE)
    assert len({skill.name.casefold() for skill in _CATALOGUE}) == len(_CATALOGUE)


def test_a_spelling_belongs_to_one_skill() -> None:
    owner: dict[str, str] = {}
    for skill in _CATALOGUE:
        for spelling in (skill.name, *skill.aliases):
            assert owner.setdefault(spelling.casefold(), skill.name) == skill.name
        assert set(skill.exact_aliases) <= set(skill.aliases)


def test_implications_are_names_of_the_catalogue_and_go_in_no_circle() -> None:
    implied = {skill.name: skill.implies for skill in _CATALOGUE}

    def reaches(name: str, seen: tuple[str, ...]) -> None:
        assert name not in seen
        for each in implied[name]:
            reaches(each, (*seen, name))

    for name in implied:
        reaches(name, ())
    assert "Python" in implied["Django"]
    assert "AWS" in implied["EC2"]
    assert "Node.js" in implied["NestJS"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("REST API, RESTful, REST", ["REST API"] * 3),
        ("Node, NodeJS, node js, Node.js", ["Node.js"] * 4),
        ("JavaScript and JS", ["JavaScript"] * 2),
        ("C, C++, C#; C/C++/C#", ["C", "C++", "C#"] * 2),
        (".NET, ASP.NET Core, CI/CD", [".NET", "ASP.NET Core", "CI/CD"]),
        ("Spring Boot on SQL Server", ["Spring Boot", "SQL Server"]),
        ("Spring, Boot. SQL, Server", ["Spring", "SQL"]),
        ("k8s and Golang", ["Kubernetes", "Go"]),
        ("React Native, React.js/Next.js", ["React Native", "React", "Next.js"]),
        ("PL/SQL, T-SQL, NoSQL", ["PL/SQL", "T-SQL", "NoSQL"]),
        ("mail me@python.org or foo.js", []),
        ("MS SQL Server 2019, MSSQL", ["SQL Server", "SQL Server"]),
        ("RESTful APIs; REST APIs; RESTful API; restful services", ["REST API"] * 4),
        ("Google Cloud, Google Cloud Platform (GCP)", ["GCP"] * 3),
        ("CI/CD, CI / CD, CICD", ["CI/CD"] * 3),
        ("Node.js/Express.js, NodeJs & Nest.js", ["Node.js", "Express", "Node.js", "NestJS"]),
        ("JavaScript, Javascript, java script", ["JavaScript"] * 3),
        ("Java, JavaScript; Java/JavaScript.", ["Java", "JavaScript"] * 2),
        ("Spring Boot, Spring, Spring MVC", ["Spring Boot", "Spring", "Spring MVC"]),
        ("SQL Server. SQL. MySQL", ["SQL Server", "SQL", "MySQL"]),
        ("C++11? C++. C#. C#/.NET, (C), F#", ["C++", "C++", "C#", "C#", ".NET", "C", "F#"]),
        ("dot net, DotNet, .Net Core", [".NET"] * 3),
        ("TypeScript and ReactJS with Redux", ["TypeScript", "React", "Redux"]),
        ("MongoDB, Mongo; Postgres", ["MongoDB", "MongoDB", "PostgreSQL"]),
    ],
)
def test_names_are_found_whole(matcher: SkillMatcher, text: str, names: list[str]) -> None:
    assert [match.skill.name for match in matcher.find(text)] == names


def test_a_word_without_its_capitals_is_marked_as_a_word(matcher: SkillMatcher) -> None:
    assert [match.is_word for match in matcher.find("the rest of the express flask")] == [True, True, True]
    assert [match.is_word for match in matcher.find("REST, Express, Flask")] == [False, False, False]


def test_a_catalogue_that_names_an_unknown_skill_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(
        'group = "A"\n[[skill]]\nname = "X"\nimplies = ["Y"]\n', encoding="utf-8"
    )
    with pytest.raises(ValueError, match="Y"):
        load_catalogue(tmp_path)
