"""Whatever is asked, the database finds just the people whom plain Python finds."""

from dataclasses import dataclass
from random import Random

from ats_desktop.domain.search_query import Range, SearchField, parse
from ats_desktop.domain.search_tree import And, Filter, Node, Not, Or, Word
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from tests.support.agencies import a_job

CITIES = ("Karachi", "Lahore", "")
SKILLS = ("Python", "Django", "Java", "C++")
WORDS = ("senior", "backend", "ledger", "cloud")
TAGS = ("vip", "remote")
FIELDS = (
    "city:karachi city:lahore skill:python skill:java,c++ exp:3+ exp:<=5 exp:2-4 notice:0 notice:<=30 "
    "salary:>=200k source:referral tag:vip tag:vip,remote stage:applied stage:none job:JOB-0001"
).split()


@dataclass
class Person:
    name: str
    words: set[str]
    city: str
    skills: set[str]
    years: float | None
    notice: int | None
    pay: int | None
    source: str
    tags: set[str]
    is_applied: bool


def matches(node: Node, person: Person) -> bool:
    match node:
        case Word(text=text):
            return text in person.words
        case And(parts=parts):
            return all(matches(part, person) for part in parts)
        case Or(parts=parts):
            return any(matches(part, person) for part in parts)
        case Not(part=part):
            return not matches(part, person)
        case Filter(field=field, values=values):
            return any(has(person, field, value) for value in values)


def has(person: Person, field: SearchField, value: str | Range) -> bool:
    if isinstance(value, Range):
        number = {
            SearchField.EXP: None if person.years is None else int(person.years),
            SearchField.NOTICE: person.notice,
            SearchField.SALARY: person.pay,
        }[field]
        low, high = value.low, value.high
        return number is not None and (low is None or number >= low) and (high is None or number <= high)
    return {
        SearchField.CITY: person.city.lower() == value,
        SearchField.SOURCE: person.source == value,
        SearchField.SKILL: value in person.skills,
        SearchField.TAG: value in person.tags,
        SearchField.STAGE: value == ("applied" if person.is_applied else "none"),
        SearchField.JOB: person.is_applied,
    }[field]


def a_query(draw: Random, depth: int = 3) -> str:
    kind = draw.random()
    if depth == 0 or kind < 0.35:
        return draw.choice((*WORDS, "python", "karachi", *FIELDS))
    if kind < 0.5:
        return f"NOT {bracketed(draw, depth)}"
    joint = " OR " if kind < 0.75 else draw.choice((" ", " AND "))
    return joint.join(bracketed(draw, depth) for _ in range(draw.randrange(2, 4)))


def bracketed(draw: Random, depth: int) -> str:
    inner = a_query(draw, depth - 1)
    return f"({inner})" if " " in inner else inner


def test_any_search_finds_whom_plain_python_finds(services: Services) -> None:
    draw = Random("people")
    job = a_job(services)
    people: dict[str, Person] = {}
    for number in range(30):
        words, skills = draw.sample(WORDS, 2), draw.sample(SKILLS, draw.randrange(3))
        form = CandidateForm(
            f"Person {number}",
            city=draw.choice(CITIES),
            headline=" ".join(words),
            skills=tuple(skills),
            total_years=draw.choice((None, 0.5, 2, 3.9, 5.5, 8)),
            notice_days=draw.choice((None, 0, 15, 30, 90)),
            pay_expected=draw.choice((None, 150_000, 200_000)),
            source=draw.choice(("referral", "email")),
        )
        key = services.candidates.add(form).made
        assert key is not None
        tags = set(draw.sample(TAGS, draw.randrange(3)))
        if tags:
            services.tags.put([key], sorted(tags))
        is_applied = draw.random() < 0.4
        if is_applied:
            services.pipeline.add(job, [key])
        known = {skill.lower() for skill in skills}
        people[key] = Person(
            form.full_name, {*words, *known, form.city.lower()}, form.city, known, form.total_years,
            form.notice_days, form.pay_expected, form.source, tags, is_applied,
        )  # fmt: skip
    for _ in range(60):
        query = a_query(draw) + " "
        tree = parse(query).tree
        assert tree is not None, query
        expected = {key for key, person in people.items() if matches(tree, person)}
        assert set(services.search.ids(query).ids) == expected, query
        assert services.search.count(query) == len(expected), query
        assert services.search.first(query, limit=5) == services.search.ids(query).ids[:5], query
        counted = {row.value: row.count for row in services.search.facets(query).stages}
        if "stage:" not in query and "job:" not in query:
            assert sum(counted.values()) == len(expected), query
